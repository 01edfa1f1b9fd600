//! Why a listing could not be had, in words that hold no secret.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

/// Why a provider's listing could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchError {
    /// The provider, by its id.
    pub provider: &'static str,
    /// What went wrong.
    pub kind: ErrorKind,
}

/// What can go wrong. Nothing that a provider said is quoted, since some echo the key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address needs an environment variable that is not set, or not to anything usable.
    MissingVariable(String),
    /// The address is none, or neither `http` nor `https`.
    BadAddress,
    /// The key holds a space, a line break or a character outside ASCII, which no key has.
    BadKey,
    /// A header of this name cannot be sent.
    BadHeader(&'static str),
    /// The key would travel over plain `http` to another machine.
    KeyInTheClear,
    /// The proxy that the environment names cannot be used, or refused.
    Proxy,
    /// There is no connection, or it was lost.
    Connection(io::ErrorKind),
    /// There is no host of this name.
    UnknownHost,
    /// The connection cannot be made safe; mostly, the certificate is not trusted.
    Tls,
    /// What came is not HTTP, or breaks off.
    Protocol,
    /// There is no complete answer within this time.
    Timeout(Duration),
    /// The answer has another status than 200.
    Status {
        /// The status.
        code: u16,
        /// How long it asks to wait.
        retry_after: Option<Duration>,
    },
    /// It redirects too often, or to what is no address.
    Redirects,
    /// A redirect, or a next page, is at another origin, where the key must not go.
    OtherOrigin,
    /// The answer has an encoding that was not asked for, or is not the gzip that it says it is.
    Encoding,
    /// An answer, or all of them together, is larger than this many bytes.
    TooLarge(u64),
    /// The listing has more than this many pages.
    TooManyPages(usize),
    /// The listing has more than this many rows.
    TooManyRows(usize),
    /// A page names a next page that was there already, so the listing never ends.
    RepeatedPage,
    /// The answer is not JSON, or is cut off.
    NotJson,
    /// The answer is not of this provider's shape; the text says how.
    Shape(String),
    /// There is no usable model in the listing.
    Empty {
        /// How many rows have an id that no provider could mean.
        refused: usize,
        /// How many rows the provider's globs exclude.
        excluded: usize,
    },
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.provider, self.kind)
    }
}

impl Error for FetchError {}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingVariable(name) => {
                write!(
                    f,
                    "its address needs `{name}`, which is not set to a part of one"
                )
            }
            Self::BadAddress => f.write_str("its address is not a valid one"),
            Self::BadKey => f.write_str("the key holds a character that no key has"),
            Self::BadHeader(name) => write!(f, "its header `{name}` cannot be sent"),
            Self::KeyInTheClear => f.write_str("the key is not sent over plain http"),
            Self::Proxy => f.write_str("the proxy cannot be used"),
            Self::Connection(kind) => write!(f, "no connection: {kind}"),
            Self::UnknownHost => f.write_str("no host has this name"),
            Self::Tls => f.write_str("no safe connection: is its certificate trusted?"),
            Self::Protocol => f.write_str("what came is not HTTP, or breaks off"),
            Self::Timeout(limit) => write!(f, "no complete answer within {limit:?}"),
            Self::Status { code, retry_after } => write_status(f, *code, *retry_after),
            Self::Redirects => f.write_str("it redirects without end, or to what is no address"),
            Self::OtherOrigin => f.write_str("it leads to another origin, where no key must go"),
            Self::Encoding => f.write_str("the answer has a wrong encoding"),
            Self::TooLarge(limit) => write!(f, "the answer is larger than {limit} bytes"),
            Self::TooManyPages(limit) => write!(f, "its listing has more than {limit} pages"),
            Self::TooManyRows(limit) => write!(f, "its listing has more than {limit} rows"),
            Self::RepeatedPage => f.write_str("it names the same next page twice"),
            Self::NotJson => f.write_str("the answer is not JSON, or is cut off"),
            Self::Shape(how) => f.write_str(how),
            Self::Empty { refused, excluded } => write!(
                f,
                "it lists no usable model ({refused} refused, {excluded} excluded)"
            ),
        }
    }
}

fn write_status(f: &mut fmt::Formatter<'_>, code: u16, wait: Option<Duration>) -> fmt::Result {
    write!(f, "status {code}")?;
    match wait {
        Some(wait) => write!(f, "; it asks to wait {} s", wait.as_secs()),
        None => Ok(()),
    }
}
