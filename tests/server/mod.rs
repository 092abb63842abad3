//! The server, without and with sockets.

/// Bad requests, and what they are answered with.
mod http;
/// tower layers around single calls, and the server inside other stacks.
mod layers;
/// Closures, fallbacks, and names that clash.
mod methods;
/// A server that is asked to end by the system.
mod signals;
/// The accept loop, on real sockets.
mod sockets;
/// `system.*`: introspection and `system.multicall`.
mod system;
