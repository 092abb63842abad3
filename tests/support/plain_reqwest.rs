//! A client of reqwest as another crate makes it, without TLS.

/// Makes a client. When something else in the program has turned reqwest's TLS on, as the feature
/// `rustls` of `xmlrpc-client` does, reqwest wants a provider, though it encrypts nothing.
pub(crate) fn client() -> reqwest::Client {
    // an error says that there is one already
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}
