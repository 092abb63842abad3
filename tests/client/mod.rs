//! The client against peers that follow a script.

/// How the client asks, and what it makes of what goes wrong.
mod requests;
/// The client on raw HTTP responses.
mod responses;
