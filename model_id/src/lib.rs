#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod decode;
mod errors;
mod expand;
mod item;
mod literal;
mod lookup;
mod parse;
mod template;

use proc_macro::TokenStream;

use crate::errors::Errors;

/// Gives an enum of models their wire ids; see the [crate documentation](crate).
#[proc_macro_derive(ModelId, attributes(model_id))]
pub fn derive_model_id(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let item = item::read(input, &mut errors);
    let impls = parse::parse(&item, &mut errors).map(|model_enum| expand::expand(&model_enum));
    let mut tokens = errors.into_tokens();
    tokens.extend(impls.map(|text| text.parse::<TokenStream>().expect("this is Rust")));
    tokens
}
