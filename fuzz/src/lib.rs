//! Fuzz targets of the codec.
//!
//! The targets are plain functions, so that `cargo test` can replay what was found.

pub mod targets;
