//! Variant name → wire id, for a variant without `#[model_id("...")]`.

/// The wire id that a variant's name stands for.
///
/// The first `___` is a `/`, every other `__` a `-`, what is left of `_` a `.`,
/// taken from left to right, longest first; letters become ASCII lower case.
/// Never fails: a name that was not made from an id gives an id all the same.
pub(crate) fn decode(variant: &str) -> String {
    match variant.split_once("___") {
        Some((maker, model)) => format!("{}/{}", words(maker), words(model)),
        None => words(variant),
    }
}

/// A part of an id that has no `/`.
fn words(name: &str) -> String {
    let dashed = name.replace("__", "-");
    dashed.replace('_', ".").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::decode;

    /// The Python half of the project decodes each of these to the same id.
    const TABLE: &[(&str, &str)] = &[
        ("Gpt__4o", "gpt-4o"),
        ("Gpt__4_1__Mini", "gpt-4.1-mini"),
        ("Openai___Gpt__4o", "openai/gpt-4o"),
        ("M01__Ai___Yi", "m01-ai/yi"),
        ("O3", "o3"),
        ("A", "a"),
        // Separators at either end
        ("__Anthropic___X", "-anthropic/x"),
        ("_A_", ".a."),
        ("__A__", "-a-"),
        ("___A", "/a"),
        ("A___", "a/"),
        ("__", "-"),
        ("___", "/"),
        // Only the first `___` is a slash
        ("A___B___C", "a/b-.c"),
        ("A___B__C_D", "a/b-c.d"),
        ("A__B___C", "a-b/c"),
        // Longer runs, from the left
        ("A____B", "a/.b"),
        ("A_____B", "a/-b"),
        ("A______B", "a/-.b"),
        ("A___B____C", "a/b--c"),
        // Upper case anywhere, and letters that ASCII does not have
        ("GPT_4O", "gpt.4o"),
        ("Élan__Ω", "Élan-Ω"),
    ];

    /// Every row of the table decodes to its id.
    #[test]
    fn decodes_the_table() {
        for (variant, id) in TABLE {
            assert_eq!(decode(variant), *id, "variant `{variant}`");
        }
    }
}
