//! The server, without and with sockets.

/// Who calls: authentication, proxies; and the path for load balancers.
mod access;
/// A process for each call, started as web servers do.
mod cgi;
/// Peers that close their side, or leave, while they are being answered.
mod departed;
/// The documentation page.
mod docs;
/// Bad requests, and what they are answered with.
mod http;
/// HTTP/2, with and without TLS.
#[cfg(feature = "_tls")]
mod http2;
/// tower layers around single calls, and the server inside other stacks.
mod layers;
/// What happens when there is too much of something.
mod limits;
/// What is measured: calls, connections, requests that are refused.
mod measured;
/// Closures, fallbacks, panics.
mod methods;
/// What cannot be served: all of it is said when a server is built.
mod mistakes;
/// What an operator sees of calls: spans, the log, ids.
mod observed;
/// How long a connection may stay in each of its phases, and which one has to go.
mod phases;
/// The example `production`: all that a server on the internet needs, in one program.
#[cfg(feature = "_tls")]
mod production;
/// In an axum application, served by axum and by our accept loop.
mod router;
/// A server that is asked to end by the system.
mod signals;
/// The accept loop, on real sockets.
mod sockets;
/// The end of a server: what is waited for, and what is not.
mod stopping;
/// `system.*`: introspection and `system.multicall`.
mod system;
/// Started by systemd: its sockets, and what it is told.
#[cfg(unix)]
mod systemd;
/// Encrypted connections: certificates, handshakes, renewal.
#[cfg(feature = "_tls")]
pub(crate) mod tls;
/// How much runs at a time, for how long, and what becomes of it when the caller leaves.
mod work;
