//! Globs of ids: `*`, `?`, `[abc]`, `[a-z]` and `[!a]`, of the whole id and its very case.

/// Whether an id is one that a glob means.
pub(super) fn matches(glob: &str, id: &str) -> bool {
    let (glob, id): (Vec<char>, Vec<char>) = (glob.chars().collect(), id.chars().collect());
    let (mut at, mut read) = (0, 0);
    // Where to go on when what follows the last `*` does not fit: one more character for it
    let mut last_star = None;
    while read < id.len() {
        match step(&glob[at..], id[read]) {
            Step::Star => {
                at += 1;
                last_star = Some((at, read));
            }
            Step::Fits(width) => {
                at += width;
                read += 1;
            }
            Step::Differs => {
                let Some((after_star, from)) = last_star else {
                    return false;
                };
                last_star = Some((after_star, from + 1));
                (at, read) = (after_star, from + 1);
            }
        }
    }
    glob[at..].iter().all(|&rest| rest == '*')
}

enum Step {
    Star,
    /// The character fits a pattern of this many characters.
    Fits(usize),
    Differs,
}

fn step(glob: &[char], one: char) -> Step {
    match glob {
        [] => Step::Differs,
        ['*', ..] => Step::Star,
        ['[', rest @ ..] => class(rest, one).unwrap_or_else(|| literal('[', one)),
        [other, ..] => literal(*other, one),
    }
}

fn literal(expected: char, one: char) -> Step {
    if expected == '?' || expected == one {
        Step::Fits(1)
    } else {
        Step::Differs
    }
}

/// Whether a character is of the class that begins here, behind its `[`; none without a `]`.
fn class(glob: &[char], one: char) -> Option<Step> {
    let is_negated = glob.first() == Some(&'!');
    let start = usize::from(is_negated);
    // A `]` that stands first is a member
    let end = start + 1 + glob.get(start + 1..)?.iter().position(|&end| end == ']')?;
    let mut members = &glob[start..end];
    let mut is_member = false;
    while let [first, rest @ ..] = members {
        (is_member, members) = match rest {
            ['-', last, rest @ ..] => (is_member || (*first..=*last).contains(&one), rest),
            _ => (is_member || *first == one, rest),
        };
    }
    let width = "[]".len() + end;
    Some(if is_member == is_negated {
        Step::Differs
    } else {
        Step::Fits(width)
    })
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn globs() {
        for (glob, fit, unfit) in [
            ("ft:*", "ft:gpt-4o:me::x", "gpt-4o"),
            ("*", "", "\0"),
            ("a*b*c", "a1b2b3c", "a1c"),
            ("a?c", "abc", "ac"),
            ("*:free", "x:free", "x:free2"),
            ("gpt-[34]*", "gpt-4o", "gpt-5"),
            ("[!a-f]x", "gx", "ax"),
            ("[]]", "]", "["),
            ("[a", "[a", "a"),
            ("Gpt", "Gpt", "gpt"),
        ] {
            assert!(matches(glob, fit), "{glob} {fit}");
            assert!(unfit == "\0" || !matches(glob, unfit), "{glob} {unfit}");
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        assert!(!matches(
            &"*a".repeat(100),
            &format!("{}b", "a".repeat(250))
        ));
    }
}
