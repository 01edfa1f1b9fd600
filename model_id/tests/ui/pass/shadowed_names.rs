//! The derive does not depend on what names mean in the module of the enum.

#![deny(warnings)]
#![allow(non_camel_case_types, dead_code, unused_imports, unused_macros)]
#![no_implicit_prelude]

mod shadows {
    pub struct String;
    pub struct Result;
    pub struct Option;
    pub struct From;
    pub struct FromStr;
    pub struct Display;
    pub struct AsRef;
    pub struct Error;
    pub struct Infallible;
    pub struct str;
    pub struct usize;
    pub struct u8;
    pub struct Ok;
    pub struct Err;
    pub struct Some;
    pub struct None;
    pub mod std {}
    pub mod core {}
    pub mod alloc {}

    /// Methods of the names that generated code calls, for every type.
    pub trait Methods: ::std::marker::Sized {
        fn model_id(&self) {}
        fn as_str(&self) {}
        fn from(_: &::std::primitive::str) {}
        fn cmp(&self, _: &Self) {}
        fn map_or(self) {}
        fn len(&self) {}
        fn fmt(&self) {}
        fn as_bytes(&self) {}
        fn next_power_of_two(&self) {}
        fn wrapping_mul(&self) {}
        fn rotate_left(&self) {}
        fn is_known(&self) {}
        fn from_str(_: &::std::primitive::str) {}
        fn try_from(_: &::std::primitive::str) {}
    }
    impl<T> Methods for T {}
}

use self::shadows::*;
use ::model_id::ModelId;

macro_rules! write {
    () => {};
}
macro_rules! unreachable {
    () => {};
}

/// Variants may have these names too.
#[derive(ModelId)]
enum Open {
    Ok,
    Err,
    Some,
    None,
    Result,
    String,
    IDS,
    POSITIONS,
    EMPTY,
    SLOTS,
    known,
    first_slot,
    mixed,
    is_known,
    model_id,
    Bespoke(::std::string::String),
}

#[derive(ModelId)]
enum Closed {
    Ok,
    Err,
}

fn main() {
    let parsed = <Open as ::std::str::FromStr>::from_str("err");
    ::std::assert!(::std::matches!(
        parsed,
        ::std::result::Result::Ok(Open::Err)
    ));
    let parsed = <Closed as ::std::str::FromStr>::from_str("x");
    let error = <::std::result::Result<_, _>>::err(parsed);
    let error = <::std::option::Option<_>>::unwrap(error);
    ::std::assert_eq!(ParseClosedError::id(&error), "x");
    ::std::assert_eq!(Closed::model_id(&Closed::Err), "err");
    ::std::assert_eq!(
        ::std::format!("{} {}", Open::model_id, Open::Err),
        "model.id err"
    );
}
