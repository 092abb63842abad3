//! Tests across the crates: one binary.

/// Bodies that real programs sent, each with the value that CPython reads in it.
mod captures;
/// What the client makes of answers, and how it asks.
mod client;
/// Holds the codec to what the tables of the fixtures expect, untyped and typed.
mod documents;
/// How the tables of the fixtures write down values.
mod notation;
/// What systems are known to send, by system and construct.
mod quirks;
/// Bad requests, and what they are answered with.
mod server_http;
/// tower layers around single calls, and the server inside other stacks.
mod server_layers;
/// Closures, fallbacks, and names that clash.
mod server_methods;
/// The accept loop, on real sockets.
mod server_sockets;
/// Calls to a server without a socket.
mod server_support;
/// `system.*`: introspection and `system.multicall`.
mod server_system;
/// Peers that answer with prepared bytes.
mod support;
/// The client on raw HTTP responses.
mod responses;
/// The typed reading of a document.
mod typed;
/// The W3C's XML conformance suite.
mod w3c;
