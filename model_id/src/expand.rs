//! A plain [`ModelEnum`] → the impls, as Rust.
//!
//! The code lands in the user's module, under the user's lints: every path is
//! absolute, since the module may have a `String` or an `Ok` of its own, and lints
//! are satisfied rather than allowed, since the crate may forbid them; one, of
//! clippy, is allowed on `ALL`. All of it has the place of the derive, so naming a
//! `#[deprecated]` variant here does not warn its owner.

use crate::lookup;
use crate::parse::{unraw, ModelEnum};
use crate::template::{fill, lines};

/// Every impl of the enum, and its error type if it has one.
pub(crate) fn expand(model_enum: &ModelEnum) -> String {
    let name = model_enum.name.as_str();
    let error = format!("Parse{}Error", unraw(name));
    let (model_id, into_string) = (model_id_body(model_enum), into_string_body(model_enum));
    let values = [
        ("name", name),
        ("plain", unraw(name)),
        ("error", &error),
        ("vis", &model_enum.vis),
        ("variants", &all(model_enum)),
        ("count", &model_enum.known.len().to_string()),
        ("model_id", &model_id),
        ("into_string", &into_string),
        ("bespoke", bespoke(model_enum)),
        ("is_known", is_known_body(model_enum)),
    ];
    let (impls, error_type) = if model_enum.has_bespoke {
        (OPEN, "")
    } else {
        (CLOSED, PARSE_ERROR)
    };
    format!(
        "const _: () = {{ {} {} {} }}; {}",
        lookup::items(model_enum),
        fill(COMMON, &values),
        fill(impls, &values),
        fill(error_type, &values),
    )
}

/// `Self::A, …`
fn all(model_enum: &ModelEnum) -> String {
    let known = &model_enum.known;
    lines(known, |_, model| format!("Self::{}, ", model.name))
}

/// `IDS[match *self { Self::A => 0, … }]`
fn model_id_body(model_enum: &ModelEnum) -> String {
    let rest = if model_enum.is_broken {
        "_ => ::core::unreachable!(),"
    } else if model_enum.has_bespoke {
        "Self::Bespoke(ref id) => return ::std::string::String::as_str(id),"
    } else {
        ""
    };
    if model_enum.known.is_empty() {
        return format!("match *self {{ {rest} }}");
    }
    let arms = lines(&model_enum.known, |position, model| {
        format!("Self::{} => {position}, ", model.name)
    });
    format!(
        "let position: ::core::primitive::usize = match *self {{ {arms} {rest} }};
        IDS[position]"
    )
}

/// What `String::from(model)` is: an id that is held is moved.
fn into_string_body(model_enum: &ModelEnum) -> String {
    let name = &model_enum.name;
    let copied = "<Self as ::core::convert::From<&::core::primitive::str>>::from(model.model_id())";
    let held = format!("{name}::Bespoke(id) => id,");
    let is_moved = model_enum.has_bespoke && !model_enum.is_broken;
    match (is_moved, model_enum.known.is_empty()) {
        (true, true) => format!("match model {{ {held} }}"),
        (true, false) => format!("match model {{ {held} _ => {copied} }}"),
        (false, _) => String::from(copied),
    }
}

/// The model of a `String` that is no known id.
fn bespoke(model_enum: &ModelEnum) -> &'static str {
    if model_enum.is_broken {
        r#"::core::unreachable!("{}", id)"#
    } else {
        "Self::Bespoke(id)"
    }
}

fn is_known_body(model_enum: &ModelEnum) -> &'static str {
    if model_enum.has_bespoke && !model_enum.is_broken {
        "!::core::matches!(*self, Self::Bespoke(_))"
    } else {
        "let _ = self; true"
    }
}

/// What every enum has.
const COMMON: &str = "
    #[automatically_derived]
    impl ::core::fmt::Display for $name {
        fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(self.model_id(), formatter)
        }
    }

    #[automatically_derived]
    impl ::core::convert::AsRef<::core::primitive::str> for $name {
        fn as_ref(&self) -> &::core::primitive::str {
            self.model_id()
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<$name> for ::std::string::String {
        fn from(model: $name) -> Self {
            $into_string
        }
    }

    // It is used, whatever the crate does with the enum
    const _: fn(&$name) -> ::core::primitive::bool = |model| model.is_known();
";

/// What an enum with `Bespoke` has: every string is a model.
const OPEN: &str = "
    impl $name {
        /// Every known model ($count), in the order of declaration; never `Bespoke`.
        // An array in a constant takes no stack; clippy believes that it does
        #[allow(clippy::large_stack_arrays)]
        pub const ALL: &'static [Self] = &[$variants];

        /// The exact id of this model, as its provider expects it.
        ///
        /// For `Bespoke` this is the string that it holds.
        #[must_use]
        pub fn model_id(&self) -> &::core::primitive::str {
            $model_id
        }

        /// Whether this model was known when the enum was written; `Bespoke` is not.
        #[must_use]
        pub const fn is_known(&self) -> ::core::primitive::bool {
            $is_known
        }
    }

    #[automatically_derived]
    impl ::core::str::FromStr for $name {
        type Err = ::core::convert::Infallible;

        /// The model with exactly this id, case included; an unknown id becomes `Bespoke`.
        fn from_str(
            id: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
            ::core::result::Result::Ok(<Self as ::core::convert::From<_>>::from(id))
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<&::core::primitive::str> for $name {
        fn from(id: &::core::primitive::str) -> Self {
            match known(id) {
                ::core::option::Option::Some(model) => model,
                ::core::option::Option::None => {
                    let id = <::std::string::String as ::core::convert::From<_>>::from(id);
                    $bespoke
                }
            }
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<::std::string::String> for $name {
        fn from(id: ::std::string::String) -> Self {
            match known(&id) {
                ::core::option::Option::Some(model) => model,
                ::core::option::Option::None => $bespoke,
            }
        }
    }
";

/// What an enum without `Bespoke` has: a string may be no model.
const CLOSED: &str = "
    impl $name {
        /// Every model ($count), in the order of declaration.
        // An array in a constant takes no stack; clippy believes that it does
        #[allow(clippy::large_stack_arrays)]
        pub const ALL: &'static [Self] = &[$variants];

        /// The exact id of this model, as its provider expects it.
        #[must_use]
        pub const fn model_id(&self) -> &'static ::core::primitive::str {
            $model_id
        }

        /// Whether this model was known when the enum was written; all are.
        #[must_use]
        pub const fn is_known(&self) -> ::core::primitive::bool {
            $is_known
        }
    }

    #[automatically_derived]
    impl ::core::str::FromStr for $name {
        type Err = $error;

        /// The model with exactly this id, case included; an unknown id is an error.
        fn from_str(
            id: &::core::primitive::str,
        ) -> ::core::result::Result<Self, $error> {
            match known(id) {
                ::core::option::Option::Some(model) => ::core::result::Result::Ok(model),
                ::core::option::Option::None => ::core::result::Result::Err($error {
                    id: <::std::string::String as ::core::convert::From<_>>::from(id),
                }),
            }
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for $name {
        type Error = $error;

        fn try_from(
            id: &::core::primitive::str,
        ) -> ::core::result::Result<Self, $error> {
            <Self as ::core::str::FromStr>::from_str(id)
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<::std::string::String> for $name {
        type Error = $error;

        fn try_from(
            id: ::std::string::String,
        ) -> ::core::result::Result<Self, $error> {
            match known(&id) {
                ::core::option::Option::Some(model) => ::core::result::Result::Ok(model),
                ::core::option::Option::None => {
                    ::core::result::Result::Err($error { id })
                }
            }
        }
    }
";

/// The error of parsing, after `ParseIntError` and its like.
const PARSE_ERROR: &str = "
    /// The error of parsing an id that no model of `$plain` has.
    #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq)]
    $vis struct $error {
        id: ::std::string::String,
    }

    impl $error {
        /// The id that was refused.
        #[must_use]
        pub fn id(&self) -> &::core::primitive::str {
            ::std::string::String::as_str(&self.id)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for $error {
        fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::write!(
                formatter,
                \"{:?} is not the id of a model of `$plain`\",
                self.id(),
            )
        }
    }

    #[automatically_derived]
    impl ::std::error::Error for $error {}
";
