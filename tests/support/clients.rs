//! The kinds of clients, and the ways that each of them has.

use xmlrpc_client::{Client, ClientBuilder, Http};

use crate::support::peer::Way;

/// What makes a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum By {
    Client,
    Blocking,
    /// The client over reqwest, which the setting for cookies brings, as `https` and proxies do.
    Cookies,
    /// The client over a client of reqwest that the user made.
    Reqwest,
}

/// All that go together.
pub(crate) fn ways() -> Vec<(By, Way)> {
    let by = [By::Client, By::Blocking, By::Cookies, By::Reqwest];
    let all = by
        .iter()
        .flat_map(|&by| Way::ALL.iter().map(move |&way| (by, way)));
    all.filter(|&(by, way)| match by {
        By::Client | By::Blocking => true,
        By::Cookies => !way.is_scgi(),
        By::Reqwest => way == Way::Http,
    })
    .collect()
}

impl By {
    /// The client; `blocking::Client::from_async` makes a blocking one of it.
    pub(crate) fn build(self, builder: ClientBuilder) -> Client {
        let client = match self {
            Self::Client | Self::Blocking => builder.build(),
            Self::Cookies => builder.cookies(true).build(),
            Self::Reqwest => builder.build_with(Http::from(reqwest().build().expect("a client"))),
        };
        client.expect("a client")
    }
}

/// Starts a client of reqwest as another crate makes it, without TLS. When something else in the
/// program has turned reqwest's TLS on, as the feature `rustls` of `xmlrpc-client` does, reqwest
/// wants a provider, though it encrypts nothing.
pub(crate) fn reqwest() -> reqwest::ClientBuilder {
    // an error says that there is one already
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
}
