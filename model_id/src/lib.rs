#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod decode;
mod errors;
mod expand;
mod lookup;
mod parse;

use proc_macro::TokenStream;

/// Gives an enum of models their wire ids; see the [crate documentation](crate).
#[proc_macro_derive(ModelId, attributes(model_id))]
pub fn derive_model_id(input: TokenStream) -> TokenStream {
    match syn::parse2(input.into()) {
        Ok(input) => derive(&input).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// The impls of an enum, and an error for each thing that is wrong with it.
fn derive(input: &syn::DeriveInput) -> proc_macro2::TokenStream {
    let (model_enum, errors) = parse::parse(input);
    let mut tokens = errors.into_tokens();
    tokens.extend(model_enum.as_ref().map(expand::expand));
    tokens
}
