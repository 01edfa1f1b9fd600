//! A string literal, as it is written → the string that it means.

/// The string of `"…"` or `r#"…"#`; none of any other literal, or of one with a suffix.
pub(crate) fn string_value(source: &str) -> Option<String> {
    if let Some(raw) = source.strip_prefix('r') {
        let text = raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?;
        return Some(String::from(text));
    }
    unescaped(source.strip_prefix('"')?.strip_suffix('"')?)
}

fn unescaped(text: &str) -> Option<String> {
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        value.push_str(plain);
        let kind = escape.chars().next()?;
        rest = &escape[kind.len_utf8()..];
        match kind {
            'n' => value.push('\n'),
            'r' => value.push('\r'),
            't' => value.push('\t'),
            '0' => value.push('\0'),
            '\\' | '"' | '\'' => value.push(kind),
            'x' => value.push(take_character(&mut rest, 2)?),
            'u' => {
                let length = rest.find('}')? + 1;
                value.push(take_character(&mut rest, length)?);
            }
            // A line that goes on, without the white space that the next one begins with
            '\n' => rest = rest.trim_start_matches([' ', '\t', '\n', '\r']),
            _ => return None,
        }
    }
    value.push_str(rest);
    Some(value)
}

/// Takes `6F` or `{1F_600}` from the text, and returns the character of this number.
fn take_character(rest: &mut &str, length: usize) -> Option<char> {
    let (digits, after) = (rest.get(..length)?, rest.get(length..)?);
    *rest = after;
    let digits = digits.trim_start_matches('{').trim_end_matches('}');
    let digits = digits.replace('_', "");
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::string_value;

    /// A literal means what rustc says that it means.
    #[test]
    fn means_what_the_compiler_says() {
        macro_rules! table {
            ($($literal:literal)*) => {
                [$((stringify!($literal), $literal)),*]
            };
        }
        let table = table!(
            "" "gpt-4o" "é 日本" "a\"b\\c\'d" "\n\r\t\0" "\x41\x7f" "\u{e9}\u{1F_600}x"
            r"" r"a\n" r#"a "b""# r##"#"# "##
            "one \
             line" "{$x}"
        );
        for (source, value) in table {
            assert_eq!(string_value(source).as_deref(), Some(value), "{source}");
        }
    }

    /// Everything else is no string.
    #[test]
    fn refuses_other_literals() {
        for source in [
            "5", "'x'", "b\"x\"", "c\"x\"", "br\"x\"", "\"x\"y", "r\"x\"y", "true",
        ] {
            assert_eq!(string_value(source), None, "{source}");
        }
    }
}
