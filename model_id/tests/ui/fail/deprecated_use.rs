//! A retired model warns where it is used, and nowhere else.

#![deny(deprecated)]

use model_id::ModelId;

#[derive(Debug, Clone, PartialEq, Eq, Hash, ModelId)]
enum Models {
    #[deprecated(note = "use `B`")]
    A,
    B,
    Bespoke(String),
}

fn main() {
    println!("{} {}", Models::A, Models::B);
}
