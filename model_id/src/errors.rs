//! Compile errors, collected so that all of them are reported at once.

use proc_macro::{Literal, Span, TokenStream};

/// The errors found in one enum, in the order in which they are shown.
#[derive(Default)]
pub(crate) struct Errors(TokenStream);

impl Errors {
    /// Adds an error that rustc shows at `span`.
    pub(crate) fn add(&mut self, span: Span, message: impl std::fmt::Display) {
        let message = Literal::string(&message.to_string());
        let error = format!("::core::compile_error! {{ {message} }}");
        let tokens: TokenStream = error.parse().expect("this is Rust");
        self.0.extend(tokens.into_iter().map(|mut token| {
            token.set_span(span);
            token
        }));
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
