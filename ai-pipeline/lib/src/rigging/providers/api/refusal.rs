//! Which ids no provider could mean.

use std::cmp::Ordering;

const MAX_LENGTH: usize = 256;

/// Controls, format and bidirectional characters, private use, every space but U+0020, blanks
/// that render as nothing, and non-characters: first and last of each range, in order.
const HIDDEN: &[(u32, u32)] = &[
    (0x0, 0x1F),
    (0x7F, 0xA0),
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x600, 0x605),
    (0x61C, 0x61C),
    (0x6DD, 0x6DD),
    (0x70F, 0x70F),
    (0x890, 0x891),
    (0x8E2, 0x8E2),
    (0x115F, 0x1160),
    (0x1680, 0x1680),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2000, 0x200F),
    (0x2028, 0x202F),
    (0x205F, 0x206F),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xD800, 0xF8FF),
    (0xFDD0, 0xFDEF),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0xFFFE, 0xFFFF),
    (0x110BD, 0x110BD),
    (0x110CD, 0x110CD),
    (0x13430, 0x1343F),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0x1FFFE, 0x1FFFF),
    (0x2FFFE, 0x2FFFF),
    (0x3FFFE, 0x3FFFF),
    (0x4FFFE, 0x4FFFF),
    (0x5FFFE, 0x5FFFF),
    (0x6FFFE, 0x6FFFF),
    (0x7FFFE, 0x7FFFF),
    (0x8FFFE, 0x8FFFF),
    (0x9FFFE, 0x9FFFF),
    (0xAFFFE, 0xAFFFF),
    (0xBFFFE, 0xBFFFF),
    (0xCFFFE, 0xCFFFF),
    (0xDFFFE, 0xE0FFF),
    (0xEFFFE, 0x0010_FFFF),
];

/// Whether no provider could mean this id: it is empty, too long, surrounded by white space, or
/// holds a character that nobody sees.
pub(super) fn is_refused(id: &str) -> bool {
    id.is_empty()
        || id.chars().count() > MAX_LENGTH
        || id.starts_with(' ')
        || id.ends_with(' ')
        || id.chars().any(is_hidden)
}

fn is_hidden(one: char) -> bool {
    let code = u32::from(one);
    let place = |&(first, last): &(u32, u32)| match (last < code, code < first) {
        (true, _) => Ordering::Less,
        (_, true) => Ordering::Greater,
        _ => Ordering::Equal,
    };
    HIDDEN.binary_search_by(place).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{is_refused, HIDDEN};

    #[test]
    fn ranges_are_in_order() {
        assert!(HIDDEN.iter().all(|(first, last)| first <= last));
        assert!(HIDDEN.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn ids() {
        let longest = "x".repeat(256);
        for id in ["gpt-4o", "@cf/meta/llama", "模型-é", "a b", &longest] {
            assert!(!is_refused(id), "{id:?}");
        }
        for id in [
            "",
            " a",
            "a ",
            "a\u{202e}b",
            "a\tb",
            "\u{feff}a",
            &format!("{longest}x"),
        ] {
            assert!(is_refused(id), "{id:?}");
        }
    }
}
