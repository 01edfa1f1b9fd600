//! No lint that is on by default fires on an enum of which nothing is used but
//! one variant, nor on names, documentation or retired models.

#![deny(warnings, missing_docs, unreachable_pub, rust_2018_idioms, deprecated)]
#![forbid(unsafe_code)]

use model_id::ModelId;

#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
enum Private {
    Used,
    #[deprecated(note = "gone")]
    Retired,
    Bespoke(String),
}

#[derive(Debug, ModelId)]
enum Closed {
    Used,
    #[deprecated]
    Retired,
}

#[allow(non_camel_case_types)]
#[derive(Debug, ModelId)]
enum odd_name {
    Used,
}

/// An enum that is retired as a whole
#[deprecated(note = "gone")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
#[non_exhaustive]
pub enum Retired {
    /// Documented, as what is generated must be too
    One,
}

fn main() {
    println!(
        "{:?} {:?} {:?}",
        Private::Used,
        Closed::Used,
        odd_name::Used
    );
}
