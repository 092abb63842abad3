//! Tests across the crates: one binary.

/// `system.multicall` over HTTP, typed.
mod batch;
/// Bodies that real programs sent, each with the value that CPython reads in it.
mod captures;
/// What the client makes of answers, and how it asks.
mod client;
/// Holds the codec to what the tables of the fixtures expect, untyped and typed.
mod documents;
/// The examples are built, run, and say what they should.
mod examples_run;
/// The fuzz targets on all fixtures and on what fuzzing found.
mod fuzz_replay;
/// How the tables of the fixtures write down values.
mod notation;
/// Generated values, and every character, exchanged with Python's `loads` and `dumps`.
mod python_codec;
/// Python's standard library as client and as server.
mod python_interop;
/// What systems are known to send, by system and construct.
mod quirks;
/// The client on raw HTTP responses.
mod responses;
/// Bad requests, and what they are answered with.
mod server_http;
/// tower layers around single calls, and the server inside other stacks.
mod server_layers;
/// Closures, fallbacks, and names that clash.
mod server_methods;
/// A server that is asked to end by the system.
mod server_signals;
/// The accept loop, on real sockets.
mod server_sockets;
/// Calls to a server without a socket.
mod server_support;
/// `system.*`: introspection and `system.multicall`.
mod server_system;
/// One trait, served and called in every way there is, over HTTP.
mod service;
/// Peers that answer with prepared bytes.
mod support;
/// The typed reading of a document.
mod typed;
/// The W3C's XML conformance suite.
mod w3c;
