//! Compile errors, collected so that all of them are reported at once.

use proc_macro2::{Span, TokenStream};

/// The errors found in one enum, in the order in which they are shown.
#[derive(Default)]
pub(crate) struct Errors(TokenStream);

impl Errors {
    /// Adds an error that rustc shows at `span`.
    pub(crate) fn add(&mut self, span: Span, message: impl std::fmt::Display) {
        let error = syn::Error::new(span, message);
        self.0.extend(error.into_compile_error());
    }

    /// True if nothing is wrong so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One `compile_error!` for each error.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0
    }
}
