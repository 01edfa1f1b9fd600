//! The tokens under a derive → an [`Item`]: just as much of Rust's grammar as that takes.
//!
//! rustc has parsed these tokens before, so only what matters here is told apart.

use proc_macro::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};

use crate::errors::Errors;

/// What the derive stands on.
pub(crate) struct Item {
    /// As it is written, such as `pub(crate)`.
    pub(crate) vis: String,
    pub(crate) ident: Ident,
    /// The place of `<`, if there are generic parameters.
    pub(crate) generics: Option<Span>,
    pub(crate) attributes: Vec<Attribute>,
    /// None of a struct or a union.
    pub(crate) variants: Option<Vec<Variant>>,
}

/// A variant of an enum.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) fields: Fields,
}

/// What a variant holds.
pub(crate) enum Fields {
    Unit,
    Unnamed(Vec<TokenTree>),
    Named,
}

/// A `#[model_id…]`; others are left out.
pub(crate) struct Attribute {
    /// The whole of it but its `#`.
    pub(crate) span: Span,
    /// What stands in its parentheses, if that is one literal.
    pub(crate) literal: Option<Literal>,
}

/// Reads a struct, an enum or a union; a variant that cannot be read is reported.
pub(crate) fn read(input: TokenStream, errors: &mut Errors) -> Item {
    let tokens = flat(input);
    let (attributes, tokens) = split_attributes(&tokens);
    let keyword = position_of(tokens, |token| {
        ["enum", "struct", "union"]
            .iter()
            .any(|word| is_word(token, word))
    });
    let (vis, tokens) = tokens.split_at(keyword);
    let [keyword, TokenTree::Ident(ident), rest @ ..] = tokens else {
        unreachable!("a derive stands on an item with a name");
    };
    Item {
        vis: written(vis),
        ident: ident.clone(),
        generics: generics(rest),
        attributes,
        variants: is_word(keyword, "enum").then(|| variants(rest, errors)),
    }
}

/// A visibility as text. The `$crate` of a macro can only be the crate at hand.
fn written(vis: &[TokenTree]) -> String {
    let tokens = vis.iter().cloned().collect::<TokenStream>();
    tokens.to_string().replace("$crate", "crate")
}

fn generics(tokens: &[TokenTree]) -> Option<Span> {
    match tokens {
        [open, close, ..] if is_mark(open, '<') && !is_mark(close, '>') => Some(open.span()),
        _ => None,
    }
}

/// The variants in the braces that an enum ends with.
fn variants(tokens: &[TokenTree], errors: &mut Errors) -> Vec<Variant> {
    let Some(TokenTree::Group(body)) = tokens.last() else {
        return Vec::new();
    };
    let body = flat(body.stream());
    let parts = body.split(|token| is_mark(token, ','));
    parts.filter_map(|part| variant(part, errors)).collect()
}

fn variant(tokens: &[TokenTree], errors: &mut Errors) -> Option<Variant> {
    let (attributes, tokens) = split_attributes(tokens);
    let end = position_of(tokens, |token| is_mark(token, '='));
    let (ident, fields) = match &tokens[..end] {
        [] if tokens.is_empty() => return None,
        [TokenTree::Ident(ident)] => (ident, Fields::Unit),
        [TokenTree::Ident(ident), TokenTree::Group(group)] => match group.delimiter() {
            Delimiter::Parenthesis => (ident, Fields::Unnamed(field(group.stream()))),
            _ => (ident, Fields::Named),
        },
        _ => {
            let message = "this is no variant: put what stands after `=` into parentheses";
            errors.add(tokens[0].span(), message);
            return None;
        }
    };
    Some(Variant {
        ident: ident.clone(),
        attributes,
        fields,
    })
}

/// What stands in the parentheses of a variant, but for attributes and a last comma.
fn field(tokens: TokenStream) -> Vec<TokenTree> {
    let tokens = flat(tokens);
    let (_, field) = split_attributes(&tokens);
    match field {
        [field @ .., comma] if is_mark(comma, ',') => field.to_vec(),
        _ => field.to_vec(),
    }
}

/// The attributes that tokens begin with, and what follows.
fn split_attributes(mut tokens: &[TokenTree]) -> (Vec<Attribute>, &[TokenTree]) {
    let mut attributes = Vec::new();
    while let [mark, TokenTree::Group(group), rest @ ..] = tokens {
        if !is_mark(mark, '#') {
            break;
        }
        attributes.extend(attribute(&flat(group.stream()), group.span()));
        tokens = rest;
    }
    (attributes, tokens)
}

fn attribute(tokens: &[TokenTree], span: Span) -> Option<Attribute> {
    let (name, rest) = tokens.split_first()?;
    let is_path = rest.first().is_some_and(|token| is_mark(token, ':'));
    if !is_word(name, "model_id") || is_path {
        return None;
    }
    let literal = match rest {
        [TokenTree::Group(arguments)] => match flat(arguments.stream()).as_slice() {
            [TokenTree::Literal(literal)] => Some(literal.clone()),
            _ => None,
        },
        _ => None,
    };
    Some(Attribute { span, literal })
}

/// The tokens, without the invisible groups that `$x:ident` and its like become.
fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flattened = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flattened.extend(flat(group.stream()));
            }
            token => flattened.push(token),
        }
    }
    flattened
}

/// Where the first such token stands, or else the end.
fn position_of(tokens: &[TokenTree], is_it: impl Fn(&TokenTree) -> bool) -> usize {
    tokens.iter().position(is_it).unwrap_or(tokens.len())
}

pub(crate) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident.to_string() == word)
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}
