//! Real servers, real terminals, real shells. A program that is missing is said loudly, and is an
//! error where `CI` is set.

#![cfg(unix)]

mod bench;
mod credentials;
mod generated;
mod https;
mod peers;
mod programs;
mod python;
mod raw;
mod responses;
#[path = "../server/mod.rs"]
mod server;
mod shells;
mod terminal;
