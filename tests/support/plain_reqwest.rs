//! A client of reqwest as another crate makes it, without TLS.

/// Makes a client. When something else in the program has turned reqwest's TLS on, as the feature
/// `rustls` of `xmlrpc-client` does, reqwest wants a provider, though it encrypts nothing.
pub(crate) fn client() -> reqwest::Client {
    builder().build().expect("a client")
}

/// Starts the settings of one.
pub(crate) fn builder() -> reqwest::ClientBuilder {
    // an error says that there is one already
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
}
