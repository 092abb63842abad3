//! Tests across the crates: one binary, by subject.

/// A client and a server of ours together.
mod both;
/// The client against peers that follow a script.
mod client;
/// The codec on documents that real programs sent.
mod codec;
/// What a program gets when it depends on the server.
mod dependencies;
/// What the documents name exists.
mod documents;
/// The examples are built, run, and say what they should.
mod examples_run;
/// The server, without and with sockets.
mod server;
/// What tests share: a server that runs, peers that follow a script, programs.
mod support;
/// The rules of the tree.
mod tidy;
