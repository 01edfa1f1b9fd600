//! What the derived impls do, and that they do it without a warning.

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

use std::collections::HashSet;
use std::error::Error;

use model_id::ModelId;

/// Models of several makers, one of them retired.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum Chat {
    /// Dots and dashes
    Gpt__4_1__Mini,
    /// A maker
    Openai___Gpt__4o,
    /// Declared after a model whose id sorts behind it
    Anthropic___Claude,
    /// An id that no name decodes to
    #[model_id("Qwen/Qwen3-8B:free")]
    Qwen___Qwen3__8b__Free,
    /// An id that needs quoting
    #[model_id(r#"quote " and back\slash {braces} é"#)]
    Quote,
    /// No longer served
    #[deprecated(note = "use `Gpt__4_1__Mini`")]
    Gpt__3_5,
    /// Any other id
    Bespoke(String),
}

/// The same ids as [`Chat`], in the order of declaration.
const CHAT_IDS: [&str; 6] = [
    "gpt-4.1-mini",
    "openai/gpt-4o",
    "anthropic/claude",
    "Qwen/Qwen3-8B:free",
    "quote \" and back\\slash {braces} é",
    "gpt-3.5",
];

/// An enum that accepts no other id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ModelId)]
pub enum Closed {
    /// First
    Second,
    /// Second
    First,
}

/// An enum that knows no model yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
pub enum Empty {
    /// Any id
    Bespoke(String),
}

/// The model with this id; `Chat` has one for every id.
fn chat(id: &str) -> Chat {
    match id.parse() {
        Ok(model) => model,
        Err(error) => match error {},
    }
}

/// Every known model gives its exact id, by each way of asking.
#[test]
fn gives_the_exact_id() {
    for (model, id) in Chat::ALL.iter().zip(CHAT_IDS) {
        assert_eq!(model.model_id(), id);
        assert_eq!(model.to_string(), id);
        assert_eq!(model.as_ref(), id);
        assert_eq!(String::from(model.clone()), id);
    }
}

/// `ALL` holds each known model once, in the order of declaration.
#[test]
fn lists_the_known_models() {
    let ids: Vec<&str> = Chat::ALL.iter().map(Chat::model_id).collect();
    assert_eq!(ids, CHAT_IDS);
    assert_eq!(Chat::ALL.iter().collect::<HashSet<_>>().len(), ids.len());
    assert_eq!(Closed::ALL, [Closed::Second, Closed::First]);
    assert!(Empty::ALL.is_empty());
}

/// Parsing the id of any known model gives that model.
#[test]
fn parses_each_known_id() {
    for model in Chat::ALL {
        assert_eq!(chat(model.model_id()), *model);
    }
    for model in Closed::ALL {
        assert_eq!(model.model_id().parse(), Ok(*model));
    }
}

/// An id is compared as it is: case, white space and prefixes count.
#[test]
fn keeps_an_unknown_id() {
    for id in [
        "",
        "GPT-4.1-mini",
        "gpt-4.1-mini ",
        "gpt-4.1",
        "zzz",
        "日本",
    ] {
        let model = chat(id);
        assert_eq!(model, Chat::Bespoke(id.to_string()));
        assert_eq!(model.model_id(), id);
        assert_eq!(model.to_string(), id);
        assert_eq!(model.as_ref(), id);
    }
    assert_eq!("x".parse(), Ok(Empty::Bespoke("x".to_string())));
}

/// Every string is a model: `From` parses it, and keeps the string of one that is not known.
#[test]
fn converts_any_string() {
    for (model, id) in Chat::ALL.iter().zip(CHAT_IDS) {
        assert_eq!(Chat::from(id), *model);
        assert_eq!(Chat::from(id.to_string()), *model);
    }
    let id = String::from("released-today");
    let address = id.as_ptr();
    let model = Chat::from(id);
    assert_eq!(model, Chat::from("released-today"));
    assert_eq!(model.model_id().as_ptr(), address);
    assert_eq!(Empty::from("x"), Empty::from("x".to_string()));
}

/// Without `Bespoke` the same conversions may fail, as parsing may.
#[test]
fn converts_known_strings() {
    assert_eq!(Closed::try_from("first"), Ok(Closed::First));
    assert_eq!(Closed::try_from("second".to_string()), Ok(Closed::Second));
    let error: ParseClosedError = Closed::try_from("third").unwrap_err();
    assert_eq!(Closed::try_from("third".to_string()), Err(error));
}

/// `Bespoke` alone is not known, even where it holds a known id.
#[test]
fn tells_known_models() {
    assert!(Chat::ALL.iter().all(Chat::is_known));
    assert!(!Chat::Bespoke("gpt-3.5".to_string()).is_known());
    assert!(Closed::ALL.iter().all(Closed::is_known));
}

/// What needs no heap is there in constants.
#[test]
fn works_in_constants() {
    const ID: &str = Closed::First.model_id();
    const IS_KNOWN: bool = Closed::First.is_known();
    const IS_KNOWN_TOO: bool = Chat::ALL[1].is_known();
    assert_eq!((ID, IS_KNOWN, IS_KNOWN_TOO), ("first", true, true));
}

/// The string of `Bespoke` is moved out: it stays where it was in memory.
#[test]
fn moves_the_bespoke_id_out() {
    let id = String::from("released-today");
    let address = id.as_ptr();
    let moved = String::from(Chat::Bespoke(id));
    assert_eq!(moved, "released-today");
    assert_eq!(moved.as_ptr(), address);
    let again = String::from(Empty::Bespoke(moved));
    assert_eq!(again.as_ptr(), address);
}

/// Without `Bespoke` an unknown id is refused, and the error says which.
#[test]
fn refuses_an_unknown_id() {
    let refused: Result<Closed, ParseClosedError> = "First\n\"".parse();
    let error = refused.unwrap_err();
    assert_eq!(error.id(), "First\n\"");
    assert_eq!(error.clone(), error);
    assert_ne!(Err(error.clone()), "other".parse::<Closed>());
    assert_eq!(
        error.to_string(),
        r#""First\n\"" is not the id of a model of `Closed`"#
    );
    let _: Box<dyn Error + Send + Sync> = Box::new(error);
}

/// `Display` follows width and alignment, as for any string.
#[test]
fn pads_as_a_string_does() {
    assert_eq!(
        format!("{:>8}|{:.3}", Closed::First, Closed::Second),
        "   first|sec"
    );
}

mod generated {
    //! Enums written by a macro, and two without `Bespoke` in one module.

    use model_id::ModelId;

    macro_rules! models {
        ($vis:vis $name:ident { $($(#[$meta:meta])* $variant:ident = $id:literal),* } $text:ty) => {
            #[derive(Debug, PartialEq, ModelId)]
            $vis enum $name {
                $($(#[$meta])* #[model_id($id)] $variant,)*
                Bespoke($text),
            }
        };
    }

    models!(pub(crate) Made { One = "1", #[deprecated(note = "gone")] Two = "T:2" } String);
    models!(Hidden { One = "one" } std::string::String);

    #[derive(Debug, PartialEq, ModelId)]
    pub(in crate::generated) enum Left {
        A,
    }

    #[derive(Debug, PartialEq, ModelId)]
    pub(super) enum Right {
        r#A,
    }

    macro_rules! of_this_crate {
        () => {
            #[derive(Debug, PartialEq, ModelId)]
            pub(in $crate::generated) enum Inner {
                A,
            }
        };
    }
    of_this_crate!();

    /// What may stand beside a type and behind a name.
    #[derive(Debug, PartialEq, ModelId)]
    #[repr(u8)]
    enum Laden {
        A = 3,
        B = (3 << 2),
        Bespoke(
            /// Any id
            #[allow(unused)]
            String,
        ),
    }

    #[derive(ModelId)]
    enum Nothing {}

    /// An enum from a macro is derived like any other.
    #[test]
    fn derives_what_a_macro_wrote() {
        assert_eq!("1".parse(), Ok(Made::One));
        assert_eq!(Made::ALL.len(), 2);
        assert_eq!(
            "T:2".parse::<Made>().as_ref().map(Made::model_id),
            Ok("T:2")
        );
        assert_eq!("o".parse(), Ok(Hidden::Bespoke("o".to_string())));
        assert_eq!(Hidden::One.to_string(), "one");
    }

    /// Each enum has an error type of its own.
    #[test]
    fn names_the_error_after_the_enum() {
        let left: Result<Left, ParseLeftError> = "b".parse();
        let right: Result<Right, ParseRightError> = "a".parse();
        assert_eq!(left.map_err(|error| error.id().len()), Err(1));
        assert_eq!(right, Ok(Right::A));
    }

    /// The error type is as visible as the enum, whose macro says where with `$crate`.
    #[test]
    fn takes_the_visibility_from_a_macro() {
        let inner: Result<Inner, ParseInnerError> = "a".parse();
        assert_eq!(inner, Ok(Inner::A));
    }

    /// Numbers of variants, attributes and a comma change nothing.
    #[test]
    fn reads_what_it_has_no_use_for() {
        assert_eq!(Laden::ALL, [Laden::A, Laden::B]);
        assert_eq!(Laden::from("c"), Laden::Bespoke("c".to_string()));
    }

    /// An enum without any variant refuses every id.
    #[test]
    fn refuses_all_without_models() {
        assert_eq!(Nothing::ALL.len(), 0);
        assert!("a".parse::<Nothing>().is_err());
    }

    /// An enum may be declared inside of a function.
    #[test]
    fn derives_inside_a_function() {
        #[derive(ModelId)]
        enum Local {
            Here,
        }
        assert_eq!(String::from(Local::Here), "here");
    }
}
