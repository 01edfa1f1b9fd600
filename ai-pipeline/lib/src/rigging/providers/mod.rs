//! The providers of models.

pub mod models;
