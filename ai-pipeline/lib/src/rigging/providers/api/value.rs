//! JSON values as they stand in the text, read when they are needed.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// Returns what stands at the end of a way through objects; the value itself for no way.
pub(super) fn member<'a>(value: &'a RawValue, path: &[&str]) -> Option<&'a RawValue> {
    path.iter().try_fold(value, |value, name| {
        serde_json::from_str::<BTreeMap<String, &RawValue>>(value.get())
            .ok()?
            .remove(*name)
    })
}

/// Returns what a string says that is Unicode.
pub(super) fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}

/// Returns what a JSON value is, as a person says it.
pub(super) fn kind_of(value: &RawValue) -> &'static str {
    match value.get().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}
