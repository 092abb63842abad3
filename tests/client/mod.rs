//! The client against peers that follow a script.

/// What a client adds to every call.
mod additions;
/// What layers, callers and errors tell.
mod asked;
/// Batches in parts, and as single calls.
mod batches;
/// Codings of bodies, and lengths that are wrong.
mod bodies;
/// What errors say of their causes.
mod causes;
/// What happens at the last moment.
mod clock;
/// Which connections the client makes, keeps and gives up.
mod connections;
/// What the client makes of connections that end.
mod ends;
/// Headers of the user's.
mod headers;
/// A client whose layers send to several hosts.
mod hosts;
/// Layers of tower around calls.
mod layers;
/// What is logged.
mod logging;
/// What is measured of calls.
mod measured;
/// How the client asks, and what it makes of what goes wrong.
mod requests;
/// The client on raw HTTP responses.
mod responses;
/// How often a call is sent.
mod retries;
/// What is shown nowhere.
mod secrets;
/// Sessions: one login for all.
mod sessions;
/// Through SOCKS proxies.
#[cfg(feature = "tls")]
mod socks;
/// SCGI, proxies, compression.
pub(crate) mod transports;
/// Results with a status in them.
mod unwrap;
