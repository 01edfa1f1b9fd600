//! What the user wrote → a plain [`ModelEnum`], and everything that is wrong.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Type, Variant, Visibility};

use crate::decode::decode;
use crate::errors::Errors;

/// The one variant that is not a known model.
const BESPOKE: &str = "Bespoke";

/// An enum of models: all that its impls depend on.
pub(crate) struct ModelEnum<'a> {
    pub(crate) vis: &'a Visibility,
    pub(crate) ident: &'a Ident,
    /// In the order of declaration, each id once.
    pub(crate) known: Vec<Known<'a>>,
    /// True if there is a variant `Bespoke`.
    pub(crate) has_bespoke: bool,
    /// True if errors were found. `known` is then empty, and the impls are
    /// stand-ins that keep the rest of the user's crate free of further errors.
    pub(crate) is_broken: bool,
}

/// A variant that stands for one model.
pub(crate) struct Known<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) wire_id: WireId,
}

/// An exact id, and where it was written.
pub(crate) struct WireId {
    pub(crate) text: String,
    span: Span,
}

/// Reads the item under the derive; there is no enum for one that can have no impls.
pub(crate) fn parse(input: &DeriveInput) -> (Option<ModelEnum<'_>>, Errors) {
    let mut errors = Errors::default();
    let Data::Enum(data) = &input.data else {
        refuse_non_enum(&input.ident, &mut errors);
        return (None, errors);
    };
    check_enum(input, &mut errors);
    let variants: Vec<&Variant> = data.variants.iter().collect();
    let known = parse_known(&variants, &mut errors);
    let is_broken = !errors.is_empty();
    let model_enum = ModelEnum {
        vis: &input.vis,
        ident: &input.ident,
        known: if is_broken { Vec::new() } else { known },
        has_bespoke: variants.iter().any(|variant| is_named_bespoke(variant)),
        is_broken,
    };
    let has_impls = input.generics.params.is_empty();
    (has_impls.then_some(model_enum), errors)
}

fn refuse_non_enum(ident: &Ident, errors: &mut Errors) {
    errors.add(
        ident.span(),
        format_args!("`{ident}` is not an enum: make it one whose variants are the models"),
    );
}

/// Reports what is wrong with the enum apart from its variants.
fn check_enum(input: &DeriveInput, errors: &mut Errors) {
    for attribute in model_id_attributes(&input.attrs) {
        errors.add(
            span_of(attribute),
            "`#[model_id(...)]` belongs to a variant: remove it from the enum",
        );
    }
    let ident = &input.ident;
    if !input.generics.params.is_empty() {
        let open = input.generics.lt_token.as_ref();
        errors.add(
            open.map_or(ident.span(), |open| open.span),
            format_args!("`{ident}` is generic: remove its parameters, no model needs one"),
        );
    }
}

/// The known models; a variant that is wrong is reported and left out.
fn parse_known<'a>(variants: &[&'a Variant], errors: &mut Errors) -> Vec<Known<'a>> {
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
    variant.ident == BESPOKE
}

fn check_bespoke(variant: &Variant, errors: &mut Errors) {
    if !holds_string(&variant.fields) {
        errors.add(
            variant.ident.span(),
            "`Bespoke` holds an id that no other variant has: write `Bespoke(String)`",
        );
    }
    for attribute in model_id_attributes(&variant.attrs) {
        errors.add(
            span_of(attribute),
            "`Bespoke` holds its own id: remove this attribute",
        );
    }
}

fn holds_string(fields: &Fields) -> bool {
    match fields {
        Fields::Unnamed(fields) => {
            fields.unnamed.len() == 1 && fields.unnamed.iter().all(|field| is_string(&field.ty))
        }
        Fields::Named(_) | Fields::Unit => false,
    }
}

/// True for `String` under any path; that it is the standard one, rustc checks.
fn is_string(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => {
            let name = ty.path.segments.last();
            name.is_some_and(|name| name.ident == "String")
        }
        // What a `$ty:ty` of macro_rules becomes
        Type::Group(group) => is_string(&group.elem),
        _ => false,
    }
}

/// The model that a variant other than `Bespoke` stands for.
fn parse_variant<'a>(variant: &'a Variant, errors: &mut Errors) -> Option<Known<'a>> {
    let ident = &variant.ident;
    if !matches!(variant.fields, Fields::Unit) {
        errors.add(
            ident.span(),
            format_args!("`{ident}` has fields: remove them, only `Bespoke(String)` may have one"),
        );
    }
    if ident == "ALL" {
        errors.add(
            ident.span(),
            "`ALL` is the list of all models: give this variant another name and \
             its id with `#[model_id(\"...\")]`",
        );
    }
    let wire_id = parse_wire_id(variant, errors)?;
    Some(Known { ident, wire_id })
}

/// The id from the attribute, or else from the variant's name.
fn parse_wire_id(variant: &Variant, errors: &mut Errors) -> Option<WireId> {
    let ident = &variant.ident;
    let mut attributes = model_id_attributes(&variant.attrs);
    let Some(attribute) = attributes.next() else {
        return Some(WireId {
            text: decode(&ident.unraw().to_string()),
            span: ident.span(),
        });
    };
    for second in attributes {
        errors.add(
            span_of(second),
            format_args!("`{ident}` has more than one `#[model_id(...)]`: keep one"),
        );
    }
    parse_attribute(attribute, errors)
}

/// The id in `#[model_id("exact id")]`.
fn parse_attribute(attribute: &Attribute, errors: &mut Errors) -> Option<WireId> {
    let literal = attribute.parse_args::<LitStr>().ok();
    let Some(literal) = literal.filter(|literal| literal.suffix().is_empty()) else {
        errors.add(
            span_of(attribute),
            "expected one string, the exact id: write `#[model_id(\"exact id\")]`",
        );
        return None;
    };
    let wire_id = WireId {
        text: literal.value(),
        span: literal.span(),
    };
    if wire_id.text.is_empty() {
        errors.add(
            wire_id.span,
            "this id is empty: write the id that the provider expects",
        );
        return None;
    }
    Some(wire_id)
}

/// Reports each variant whose id an earlier one has.
fn check_unique(known: &[Known], errors: &mut Errors) {
    let mut owners = HashMap::with_capacity(known.len());
    for Known { ident, wire_id } in known {
        let owner: &mut &Ident = owners.entry(&wire_id.text).or_insert(ident);
        if owner != ident {
            let message = format!(
                "`{owner}` and `{ident}` have the same id {:?}: \
                 give one of them its own with `#[model_id(\"...\")]`",
                wire_id.text,
            );
            errors.add(wire_id.span, message);
        }
    }
}

fn model_id_attributes(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("model_id"))
}

/// The whole attribute but its `#`.
fn span_of(attribute: &Attribute) -> Span {
    attribute.bracket_token.span.join()
}
