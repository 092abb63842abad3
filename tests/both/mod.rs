//! A client and a server of ours together.

/// `system.multicall` over HTTP, typed.
mod batch;
/// What the error of a call says, whatever made the call.
mod failures;
/// Encrypted connections from end to end.
#[cfg(feature = "_tls")]
mod https;
/// Whoever hands a request on asks first whether what is below is ready.
mod readiness;
/// What travels from layers to methods, and layers of tower-http on both sides.
mod seams;
/// One trait, served and called in every way there is, over HTTP.
mod service;
