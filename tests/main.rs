//! Tests across the crates: one binary, by subject.

/// A client and a server of ours together.
mod both;
/// The client against peers that follow a script.
mod client;
/// The codec on documents that real programs sent.
mod codec;
/// What a program gets when it depends on the server.
mod dependencies;
