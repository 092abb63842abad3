//! The client against peers that follow a script.

/// What a client adds to every call.
mod additions;
/// Which connections the client makes, keeps and gives up.
mod connections;
/// How the client asks, and what it makes of what goes wrong.
mod requests;
/// The client on raw HTTP responses.
mod responses;
/// How often a call is sent.
mod retries;
/// Sessions: one login for all.
mod sessions;
/// SCGI, proxies, compression.
mod transports;
