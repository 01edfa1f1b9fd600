//! What connects a pipeline to the outside.

pub mod providers;
