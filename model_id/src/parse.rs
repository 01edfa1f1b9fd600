//! What the user wrote → a plain [`ModelEnum`], and everything that is wrong.

use std::collections::hash_map::{Entry, HashMap};

use proc_macro::{Span, TokenTree};

use crate::decode::decode;
use crate::errors::Errors;
use crate::item::{is_word, Attribute, Fields, Item, Variant};
use crate::literal::string_value;

/// The one variant that is not a known model.
const BESPOKE: &str = "Bespoke";

/// An enum of models: all that its impls depend on.
pub(crate) struct ModelEnum {
    /// Its visibility, as it is written.
    pub(crate) vis: String,
    pub(crate) name: String,
    /// In the order of declaration, each id once.
    pub(crate) known: Vec<Known>,
    /// True if there is a variant `Bespoke`.
    pub(crate) has_bespoke: bool,
    /// True if errors were found. `known` is then empty, and the impls are
    /// stand-ins that keep the rest of the user's crate free of further errors.
    pub(crate) is_broken: bool,
}

/// A variant that stands for one model.
pub(crate) struct Known {
    /// As it is written: a raw identifier begins with `r#`.
    pub(crate) name: String,
    pub(crate) wire_id: String,
    /// Where the id was written.
    span: Span,
}

/// Reads the item under the derive; there is no enum for one that can have no impls.
pub(crate) fn parse(item: &Item, errors: &mut Errors) -> Option<ModelEnum> {
    let Some(variants) = &item.variants else {
        refuse_non_enum(item, errors);
        return None;
    };
    check_enum(item, errors);
    let known = parse_known(variants, errors);
    let is_broken = !errors.is_empty();
    item.generics.is_none().then(|| ModelEnum {
        vis: item.vis.clone(),
        name: item.ident.to_string(),
        known: if is_broken { Vec::new() } else { known },
        has_bespoke: variants.iter().any(is_named_bespoke),
        is_broken,
    })
}

fn refuse_non_enum(item: &Item, errors: &mut Errors) {
    let ident = &item.ident;
    errors.add(
        ident.span(),
        format_args!("`{ident}` is not an enum: make it one whose variants are the models"),
    );
}

/// Reports what is wrong with the enum apart from its variants.
fn check_enum(item: &Item, errors: &mut Errors) {
    for attribute in &item.attributes {
        errors.add(
            attribute.span,
            "`#[model_id(...)]` belongs to a variant: remove it from the enum",
        );
    }
    if let Some(open) = item.generics {
        let ident = &item.ident;
        errors.add(
            open,
            format_args!("`{ident}` is generic: remove its parameters, no model needs one"),
        );
    }
}

/// The known models; a variant that is wrong is reported and left out.
fn parse_known(variants: &[Variant], errors: &mut Errors) -> Vec<Known> {
    let mut known = Vec::with_capacity(variants.len());
    for variant in variants {
        if is_named_bespoke(variant) {
            check_bespoke(variant, errors);
        } else {
            known.extend(parse_variant(variant, errors));
        }
    }
    check_unique(&known, errors);
    known
}

fn is_named_bespoke(variant: &Variant) -> bool {
    variant.ident.to_string() == BESPOKE
}

fn check_bespoke(variant: &Variant, errors: &mut Errors) {
    if !holds_string(&variant.fields) {
        errors.add(
            variant.ident.span(),
            "`Bespoke` holds an id that no other variant has: write `Bespoke(String)`",
        );
    }
    for attribute in &variant.attributes {
        errors.add(
            attribute.span,
            "`Bespoke` holds its own id: remove this attribute",
        );
    }
}

/// True for one `String` under any path; that it is the standard one, rustc checks.
fn holds_string(fields: &Fields) -> bool {
    let Fields::Unnamed(tokens) = fields else {
        return false;
    };
    let has_one_word = !tokens.iter().any(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() != ':',
        TokenTree::Group(_) | TokenTree::Literal(_) => true,
        TokenTree::Ident(_) => false,
    });
    has_one_word && tokens.last().is_some_and(|token| is_word(token, "String"))
}

/// The model that a variant other than `Bespoke` stands for.
fn parse_variant(variant: &Variant, errors: &mut Errors) -> Option<Known> {
    let ident = &variant.ident;
    if !matches!(variant.fields, Fields::Unit) {
        errors.add(
            ident.span(),
            format_args!("`{ident}` has fields: remove them, only `Bespoke(String)` may have one"),
        );
    }
    if ident.to_string() == "ALL" {
        errors.add(
            ident.span(),
            "`ALL` is the list of all models: give this variant another name and \
             its id with `#[model_id(\"...\")]`",
        );
    }
    let (wire_id, span) = parse_wire_id(variant, errors)?;
    Some(Known {
        name: ident.to_string(),
        wire_id,
        span,
    })
}

/// The id from the attribute, or else from the variant's name, and where it is written.
fn parse_wire_id(variant: &Variant, errors: &mut Errors) -> Option<(String, Span)> {
    let ident = &variant.ident;
    let Some((attribute, more)) = variant.attributes.split_first() else {
        return Some((decode(unraw(&ident.to_string())), ident.span()));
    };
    for second in more {
        errors.add(
            second.span,
            format_args!("`{ident}` has more than one `#[model_id(...)]`: keep one"),
        );
    }
    parse_attribute(attribute, errors)
}

/// The id in `#[model_id("exact id")]`.
fn parse_attribute(attribute: &Attribute, errors: &mut Errors) -> Option<(String, Span)> {
    let literal = attribute.literal.as_ref();
    let Some((text, span)) =
        literal.and_then(|literal| Some((string_value(&literal.to_string())?, literal.span())))
    else {
        errors.add(
            attribute.span,
            "expected one string, the exact id: write `#[model_id(\"exact id\")]`",
        );
        return None;
    };
    if text.is_empty() {
        errors.add(
            span,
            "this id is empty: write the id that the provider expects",
        );
        return None;
    }
    Some((text, span))
}

/// Reports each variant whose id an earlier one has.
fn check_unique(known: &[Known], errors: &mut Errors) {
    let mut owners = HashMap::with_capacity(known.len());
    for Known {
        name,
        wire_id,
        span,
    } in known
    {
        match owners.entry(wire_id) {
            Entry::Vacant(free) => {
                free.insert(name);
            }
            Entry::Occupied(taken) => errors.add(
                *span,
                format_args!(
                    "`{}` and `{name}` have the same id {wire_id:?}: \
                     give one of them its own with `#[model_id(\"...\")]`",
                    taken.get(),
                ),
            ),
        }
    }
}

/// The name of a raw identifier without its `r#`.
pub(crate) fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
