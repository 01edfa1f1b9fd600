//! One URL: a bounded answer, after retries and redirects on the same origin.

use std::io::{self, Read};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use flate2::read::GzDecoder;
use ureq::http::header::{CONTENT_ENCODING, LINK, LOCATION, RETRY_AFTER};
use ureq::http::{HeaderMap, HeaderName, HeaderValue, Response};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Timeout};
use url::Url;

use super::auth::build_auth_header;
use super::error::ErrorKind;
use super::links::next_link;
use super::request::Limits;
use crate::rigging::providers::models::provider::{ApiKey, ProviderConfig};

const MAX_REDIRECTS: usize = 5;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// For a time that no clock can tell.
const A_YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
const FIRST_BACKOFF: Duration = Duration::from_millis(200);
const LONGEST_BACKOFF: Duration = Duration::from_secs(4);

/// A body after decompression, where it came from, and its `Link: <…>; rel="next"`.
pub(super) struct Answer {
    pub(super) url: Url,
    pub(super) body: Vec<u8>,
    pub(super) link_next: Option<String>,
}

/// What the requests for one listing have in common, and what they have left to use.
pub(super) struct Session {
    agent: Agent,
    headers: HeaderMap,
    limits: Limits,
    deadline: Instant,
    bytes_left: u64,
}

enum Failure {
    /// It may pass: what it is, and how long the provider asks to wait.
    Transient(ErrorKind, Option<Duration>),
    Final(ErrorKind),
}

impl From<ErrorKind> for Failure {
    fn from(kind: ErrorKind) -> Self {
        Self::Final(kind)
    }
}

enum Reply {
    Answer(Answer),
    /// To another address of the same origin.
    Redirect(Url),
}

impl Session {
    pub(super) fn new(
        provider: &ProviderConfig,
        key: Option<&ApiKey>,
        limits: Limits,
    ) -> Result<Self, ErrorKind> {
        let now = Instant::now();
        Ok(Self {
            headers: headers(provider, key)?,
            deadline: now.checked_add(limits.timeout).unwrap_or(now + A_YEAR),
            agent: agent(),
            limits,
            bytes_left: limits.max_bytes,
        })
    }

    /// Returns the answer of a URL; failures that may pass are tried again.
    pub(super) fn get(&mut self, url: &Url) -> Result<Answer, ErrorKind> {
        let (mut attempt, mut backoff) = (1, FIRST_BACKOFF);
        loop {
            let (kind, wait) = match self.get_following(url.clone()) {
                Ok(answer) => return Ok(answer),
                Err(Failure::Final(kind)) => return Err(kind),
                Err(Failure::Transient(kind, wait)) => (kind, wait.unwrap_or(backoff)),
            };
            if attempt >= self.limits.max_attempts || wait >= self.time_left()? {
                return Err(kind);
            }
            thread::sleep(wait);
            attempt += 1;
            backoff = (backoff * 2).min(LONGEST_BACKOFF);
        }
    }

    fn time_left(&self) -> Result<Duration, ErrorKind> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::Timeout(self.limits.timeout));
        }
        Ok(left)
    }

    fn get_following(&mut self, mut url: Url) -> Result<Answer, Failure> {
        for _ in 0..=MAX_REDIRECTS {
            match self.get_once(url)? {
                Reply::Answer(answer) => return Ok(answer),
                Reply::Redirect(target) => url = target,
            }
        }
        Err(ErrorKind::Redirects.into())
    }

    fn get_once(&mut self, url: Url) -> Result<Reply, Failure> {
        let time_left = self.time_left()?;
        let mut request = self
            .agent
            .get(url.as_str())
            .config()
            .timeout_global(Some(time_left))
            .build();
        if let Some(headers) = request.headers_mut() {
            headers.extend(self.headers.clone());
        }
        let response = request.call().map_err(|error| self.failure(&error))?;
        if let Some(target) = redirect_target(&url, &response)? {
            return Ok(Reply::Redirect(target));
        }
        check_status(&response)?;
        let link_next = link_next(response.headers());
        let body = self.read_body(response)?;
        Ok(Reply::Answer(Answer {
            url,
            body,
            link_next,
        }))
    }

    fn read_body(&mut self, response: Response<Body>) -> Result<Vec<u8>, Failure> {
        let encoding = response.headers().get(CONTENT_ENCODING).cloned();
        let encoding = encoding
            .as_ref()
            .map_or(&b"identity"[..], HeaderValue::as_bytes);
        let raw = response.into_body().into_reader();
        match encoding.to_ascii_lowercase().as_slice() {
            b"identity" => self.read_bounded(raw),
            b"gzip" | b"x-gzip" => self.read_bounded(GzDecoder::new(raw)),
            _ => Err(ErrorKind::Encoding.into()),
        }
    }

    fn read_bounded(&mut self, reader: impl Read) -> Result<Vec<u8>, Failure> {
        let limit = self.limits.max_answer_bytes.min(self.bytes_left);
        let mut body = Vec::new();
        let read = reader.take(limit.saturating_add(1)).read_to_end(&mut body);
        read.map_err(|error| self.body_failure(error))?;
        let length = body.len() as u64;
        if length > limit {
            return Err(ErrorKind::TooLarge(limit_of(self.limits, self.bytes_left)).into());
        }
        self.bytes_left -= length;
        Ok(body)
    }

    /// Returns a failure in the middle of a body: of the connection, or of what it brings.
    fn body_failure(&self, error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::InvalidInput => ErrorKind::Encoding.into(), // it is no gzip
            _ => self.failure(&error.into()),
        }
    }

    /// Returns a connection's error in our words: none of its own, which may hold the URL.
    fn failure(&self, error: &ureq::Error) -> Failure {
        let transient = |kind| Failure::Transient(kind, None);
        match error {
            ureq::Error::Timeout(Timeout::Connect) => {
                transient(ErrorKind::Connection(io::ErrorKind::TimedOut))
            }
            ureq::Error::Timeout(_) => ErrorKind::Timeout(self.limits.timeout).into(),
            ureq::Error::HostNotFound => transient(ErrorKind::UnknownHost),
            ureq::Error::ConnectionFailed => {
                transient(ErrorKind::Connection(io::ErrorKind::NotConnected))
            }
            ureq::Error::Io(error) if is_unknown_host(error) => transient(ErrorKind::UnknownHost),
            ureq::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                ErrorKind::Tls.into()
            }
            ureq::Error::Io(error) => transient(ErrorKind::Connection(error.kind())),
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::Pem(_) => {
                ErrorKind::Tls.into()
            }
            ureq::Error::InvalidProxyUrl | ureq::Error::ConnectProxyFailed(_) => {
                ErrorKind::Proxy.into()
            }
            ureq::Error::BadUri(_) | ureq::Error::Http(_) => ErrorKind::BadAddress.into(),
            _ => transient(ErrorKind::Protocol),
        }
    }
}

/// Returns a client that honours proxy variables and the system's certificates, and follows
/// no redirect by itself.
fn agent() -> Agent {
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    Agent::config_builder()
        .tls_config(tls)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .user_agent(concat!(
            env!("CARGO_PKG_NAME"),
            "/",
            env!("CARGO_PKG_VERSION")
        ))
        .accept("application/json")
        .accept_encoding("gzip")
        .build()
        .new_agent()
}

/// Returns the headers of every request, of which the one with the key is shown to nobody.
fn headers(provider: &ProviderConfig, key: Option<&ApiKey>) -> Result<HeaderMap, ErrorKind> {
    let mut headers = HeaderMap::new();
    for (name, value) in provider.headers {
        headers.insert(header_name(name)?, header_value(name, value)?);
    }
    if let Some(header) = build_auth_header(provider, key) {
        let mut value = header_value(header.name(), header.expose())?;
        value.set_sensitive(true);
        headers.insert(header_name(header.name())?, value);
    }
    Ok(headers)
}

fn header_name(name: &'static str) -> Result<HeaderName, ErrorKind> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| ErrorKind::BadHeader(name))
}

fn header_value(name: &'static str, value: &str) -> Result<HeaderValue, ErrorKind> {
    HeaderValue::from_str(value).map_err(|_| ErrorKind::BadHeader(name))
}

/// Whether a name look-up failed, for which the standard library has no kind of its own.
fn is_unknown_host(error: &io::Error) -> bool {
    const WINDOWS_HOST_NOT_FOUND: i32 = 11_001;
    error.raw_os_error() == Some(WINDOWS_HOST_NOT_FOUND)
        || error.to_string().starts_with("failed to lookup address")
}

fn limit_of(limits: Limits, bytes_left: u64) -> u64 {
    if bytes_left < limits.max_answer_bytes {
        limits.max_bytes
    } else {
        limits.max_answer_bytes
    }
}

fn redirect_target(url: &Url, response: &Response<Body>) -> Result<Option<Url>, ErrorKind> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(location) = response.headers().get(LOCATION) else {
        return Ok(None);
    };
    let target = location.to_str().ok().and_then(|text| url.join(text).ok());
    match target {
        Some(target) if target.origin() == url.origin() => Ok(Some(target)),
        Some(_) => Err(ErrorKind::OtherOrigin),
        None => Err(ErrorKind::Redirects),
    }
}

fn check_status(response: &Response<Body>) -> Result<(), Failure> {
    let code = response.status().as_u16();
    let retry_after = response
        .headers()
        .get(RETRY_AFTER)
        .and_then(seconds_or_date);
    let kind = ErrorKind::Status { code, retry_after };
    match code {
        200 => Ok(()),
        408 | 425 | 429 | 500..=599 => Err(Failure::Transient(kind, retry_after)),
        _ => Err(Failure::Final(kind)),
    }
}

/// Returns how long `Retry-After` asks to wait, given as seconds or as a date.
fn seconds_or_date(value: &HeaderValue) -> Option<Duration> {
    let text = value.to_str().ok()?.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let moment = httpdate::parse_http_date(text).ok()?;
    Some(moment.duration_since(SystemTime::now()).unwrap_or_default())
}

/// Returns the URL of the `Link` header whose relation is `next`.
fn link_next(headers: &HeaderMap) -> Option<String> {
    let mut values = headers.get_all(LINK).iter();
    values.find_map(|value| next_link(value.to_str().ok()?).map(str::to_owned))
}
