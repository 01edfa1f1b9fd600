//! Rust with blanks → Rust.

/// The template with each `$name` replaced by the value of that name.
///
/// What is filled in may hold anything, a `$` too: it is not looked at again.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut parts = template.split('$');
    let mut filled = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let end = part.find(|character: char| !character.is_ascii_lowercase() && character != '_');
        let (name, rest) = part.split_at(end.unwrap_or(part.len()));
        let value = values.iter().find(|(known, _)| *known == name);
        filled += value.unwrap_or_else(|| panic!("`${name}` has no value")).1;
        filled += rest;
    }
    filled
}

/// The lines that a function makes of each item, one after the other.
pub(crate) fn lines<T>(items: &[T], line: impl Fn(usize, &T) -> String) -> String {
    let items = items.iter().enumerate();
    items.map(|(position, item)| line(position, item)).collect()
}

#[cfg(test)]
mod tests {
    use super::fill;

    /// Blanks are filled once, wherever they stand.
    #[test]
    fn fills_each_blank_once() {
        let values = [("name", "$x"), ("x", "y")];
        assert_eq!(fill("$name{$x.$name}$x", &values), "$x{y.$x}y");
        assert_eq!(fill("", &values), "");
    }
}
