//! The providers of models.

#[cfg(feature = "api")]
pub mod api;
pub mod models;
