#![doc = include_str!("../README.md")]
//!
//! (The README of the workspace, here so that its code is compiled with the tests.)
