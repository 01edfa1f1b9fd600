//! A plain [`ModelEnum`] → the impls, as tokens.
//!
//! The code lands in the user's module, under the user's lints: every path is
//! absolute, since the module may have a `String` or an `Ok` of its own, and lints
//! are satisfied rather than allowed, since the crate may forbid them; one, of
//! clippy, is allowed on `ALL`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::Visibility;

use crate::lookup;
use crate::parse::ModelEnum;

/// Every impl of the enum, and its error type if it has one.
pub(crate) fn expand(model_enum: &ModelEnum) -> TokenStream {
    let mut impls = lookup::items(model_enum);
    impls.extend(inherent_impl(model_enum));
    impls.extend(from_str_impl(model_enum));
    impls.extend(display_impl(model_enum));
    impls.extend(as_ref_impl(model_enum));
    impls.extend(into_string_impl(model_enum));
    impls.extend(if model_enum.has_bespoke {
        from_text_impls(model_enum)
    } else {
        try_from_text_impls(model_enum)
    });
    let error = (!model_enum.has_bespoke).then(|| parse_error(model_enum));
    quote! {
        const _: () = { #impls };
        #error
    }
}

/// `impl E { pub const ALL …; pub fn model_id(&self) -> &str …; pub const fn is_known … }`
fn inherent_impl(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    let variants = variants(model_enum);
    let model_id = model_id_method(model_enum);
    let is_known = is_known_method(model_enum);
    let all_doc = if model_enum.has_bespoke {
        " Every known model, in the order of declaration; never `Bespoke`."
    } else {
        " Every model, in the order of declaration."
    };
    quote! {
        impl #name {
            #[doc = #all_doc]
            // An array in a constant takes no stack; clippy believes that it does
            #[allow(clippy::large_stack_arrays)]
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #model_id
            #is_known
        }

        // It is used, whatever the crate does with the enum
        const _: fn(&#name) -> ::core::primitive::bool = |model| model.is_known();
    }
}

/// `pub fn model_id(&self) -> &str …`, which is `const` and `'static` where no id is held.
fn model_id_method(model_enum: &ModelEnum) -> TokenStream {
    let body = model_id_body(model_enum);
    if model_enum.has_bespoke {
        quote! {
            /// The exact id of this model, as its provider expects it.
            ///
            /// For `Bespoke` this is the string that it holds.
            #[must_use]
            pub fn model_id(&self) -> &::core::primitive::str {
                #body
            }
        }
    } else {
        quote! {
            /// The exact id of this model, as its provider expects it.
            #[must_use]
            pub const fn model_id(&self) -> &'static ::core::primitive::str {
                #body
            }
        }
    }
}

/// `IDS[match *self { Self::A => 0, … }]`
fn model_id_body(model_enum: &ModelEnum) -> TokenStream {
    let rest = if model_enum.is_broken {
        quote!(_ => ::core::unreachable!(),)
    } else if model_enum.has_bespoke {
        quote!(Self::Bespoke(ref id) => return ::std::string::String::as_str(id),)
    } else {
        TokenStream::new()
    };
    if model_enum.known.is_empty() {
        return quote!(match *self { #rest });
    }
    let variants = variants(model_enum);
    let positions = positions(model_enum);
    quote! {
        let position: ::core::primitive::usize = match *self {
            #(Self::#variants => #positions,)*
            #rest
        };
        IDS[position]
    }
}

/// `pub const fn is_known(&self) -> bool …`
fn is_known_method(model_enum: &ModelEnum) -> TokenStream {
    let (doc, body) = if model_enum.has_bespoke && !model_enum.is_broken {
        (
            " Whether this model was known when the enum was written; `Bespoke` is not.",
            quote!(!::core::matches!(*self, Self::Bespoke(_))),
        )
    } else {
        (
            " Whether this model was known when the enum was written; all are.",
            quote!(let _ = self; true),
        )
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        pub const fn is_known(&self) -> ::core::primitive::bool {
            #body
        }
    }
}

/// `impl FromStr for E …`
fn from_str_impl(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    let error = if model_enum.has_bespoke {
        quote!(::core::convert::Infallible)
    } else {
        let parse_error = parse_error_name(model_enum.ident);
        quote!(#parse_error)
    };
    let unknown = unknown_id(model_enum);
    let doc = if model_enum.has_bespoke {
        " The model with exactly this id, case included; an unknown id becomes `Bespoke`."
    } else {
        " The model with exactly this id, case included; an unknown id is an error."
    };
    quote! {
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #error;

            #[doc = #doc]
            fn from_str(id: &::core::primitive::str) -> ::core::result::Result<Self, #error> {
                match known(id) {
                    ::core::option::Option::Some(model) => ::core::result::Result::Ok(model),
                    ::core::option::Option::None => #unknown,
                }
            }
        }
    }
}

/// The value of `from_str` for an id that no known variant has.
fn unknown_id(model_enum: &ModelEnum) -> TokenStream {
    let owned = quote! {
        <::std::string::String as ::core::convert::From<&::core::primitive::str>>::from(id)
    };
    if !model_enum.has_bespoke {
        let parse_error = parse_error_name(model_enum.ident);
        quote!(::core::result::Result::Err(#parse_error { id: #owned }))
    } else if model_enum.is_broken {
        quote!(::core::unreachable!("{}", id))
    } else {
        quote!(::core::result::Result::Ok(Self::Bespoke(#owned)))
    }
}

/// `impl Display for E …`, which pads as a `str` does.
fn display_impl(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.model_id(), formatter)
            }
        }
    }
}

/// `impl AsRef<str> for E …`
fn as_ref_impl(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    quote! {
        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for #name {
            fn as_ref(&self) -> &::core::primitive::str {
                self.model_id()
            }
        }
    }
}

/// `impl From<E> for String …`
fn into_string_impl(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    let copied = quote! {
        <Self as ::core::convert::From<&::core::primitive::str>>::from(model.model_id())
    };
    let moves_bespoke = model_enum.has_bespoke && !model_enum.is_broken;
    let body = match (moves_bespoke, model_enum.known.is_empty()) {
        (true, true) => quote!(match model { #name::Bespoke(id) => id }),
        (true, false) => quote!(match model { #name::Bespoke(id) => id, _ => #copied }),
        (false, _) => copied,
    };
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::std::string::String {
            fn from(model: #name) -> Self {
                #body
            }
        }
    }
}

/// `impl From<&str> for E …` and `impl From<String> for E …`, which keeps an unknown string.
fn from_text_impls(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    let kept = if model_enum.is_broken {
        quote!(::core::unreachable!("{}", id))
    } else {
        quote!(Self::Bespoke(id))
    };
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<&::core::primitive::str> for #name {
            fn from(id: &::core::primitive::str) -> Self {
                match <Self as ::core::str::FromStr>::from_str(id) {
                    ::core::result::Result::Ok(model) => model,
                    ::core::result::Result::Err(never) => match never {},
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::std::string::String> for #name {
            fn from(id: ::std::string::String) -> Self {
                match known(&id) {
                    ::core::option::Option::Some(model) => model,
                    ::core::option::Option::None => #kept,
                }
            }
        }
    }
}

/// `impl TryFrom<&str> for E …` and `impl TryFrom<String> for E …`
fn try_from_text_impls(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    let parse_error = parse_error_name(model_enum.ident);
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #parse_error;

            fn try_from(
                id: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #parse_error> {
                <Self as ::core::str::FromStr>::from_str(id)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<::std::string::String> for #name {
            type Error = #parse_error;

            fn try_from(
                id: ::std::string::String,
            ) -> ::core::result::Result<Self, #parse_error> {
                match known(&id) {
                    ::core::option::Option::Some(model) => ::core::result::Result::Ok(model),
                    ::core::option::Option::None => ::core::result::Result::Err(#parse_error { id }),
                }
            }
        }
    }
}

/// `pub struct ParseEError { id: String }` with its impls.
fn parse_error(model_enum: &ModelEnum) -> TokenStream {
    let vis = visibility(model_enum.vis);
    let parse_error = parse_error_name(model_enum.ident);
    let name = model_enum.ident.unraw().to_string();
    let doc = format!(" The error of parsing an id that no model of `{name}` has.");
    let message = format!("{{:?}} is not the id of a model of `{name}`");
    quote! {
        #[doc = #doc]
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq)]
        #vis struct #parse_error {
            id: ::std::string::String,
        }

        impl #parse_error {
            /// The id that was refused.
            #[must_use]
            pub fn id(&self) -> &::core::primitive::str {
                ::std::string::String::as_str(&self.id)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #parse_error {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(formatter, #message, self.id())
            }
        }

        #[automatically_derived]
        impl ::std::error::Error for #parse_error {}
    }
}

/// `ParseEError` for `E`, after `ParseIntError` and its like.
fn parse_error_name(ident: &Ident) -> Ident {
    format_ident!("Parse{}Error", ident.unraw(), span = local(ident).span())
}

/// The visibility as tokens; syn's own conversion would need one more feature.
fn visibility(vis: &Visibility) -> TokenStream {
    match vis {
        Visibility::Public(_) => quote!(pub),
        Visibility::Restricted(within) => {
            let segments = within.path.segments.iter().map(|segment| &segment.ident);
            quote!(pub(in #(#segments)::*))
        }
        Visibility::Inherited => TokenStream::new(),
    }
}

/// The names of the known variants, in the order of declaration.
pub(crate) fn variants(model_enum: &ModelEnum) -> Vec<Ident> {
    let known = model_enum.known.iter();
    known.map(|known| local(known.ident)).collect()
}

/// `0, 1, 2, …`: the position of each known variant in `ALL`.
pub(crate) fn positions(model_enum: &ModelEnum) -> impl Iterator<Item = Literal> {
    (0..model_enum.known.len()).map(Literal::usize_unsuffixed)
}

/// The name at its place in the user's file, but marked as generated code, so
/// that naming a `#[deprecated]` variant here does not warn its owner.
pub(crate) fn local(ident: &Ident) -> Ident {
    let span = ident.span().resolved_at(Span::call_site());
    let mut ident = ident.clone();
    ident.set_span(span);
    ident
}
