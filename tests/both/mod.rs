//! A client and a server of ours together.

/// `system.multicall` over HTTP, typed.
mod batch;
/// One trait, served and called in every way there is, over HTTP.
mod service;
