//! The clients: each asks for `add(3, 5)`; those that know XML-RPC read the answer. Bare ones are the
//! libraries that ours is built on.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::header::{ACCEPT, CONTENT_TYPE, HeaderName, USER_AGENT};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use xmlrpc_benches::document::SMALL_CALL;
use xmlrpc_core::{Fault, message};

use crate::report::Bar;
use crate::servers::{OURS, PYTHON};

const OURS_RETRYING: &str = "xmlrpc with `Retry`";
const OURS_OVER_REQWEST: &str = "xmlrpc over reqwest";
const REQWEST: &str = "bare reqwest";
const REQWEST_BY_HAND: &str = "reqwest by hand";
const HYPER_UTIL: &str = "bare hyper-util";

/// Every one sends the same request: a header costs both sides up to 1% of a call.
const HEADERS: [(HeaderName, &str); 3] = [
    (CONTENT_TYPE, "text/xml"),
    (USER_AGENT, "xmlrpc-client/0.1.0"),
    (ACCEPT, "*/*"),
];

/// Ours first, and each beside what it is compared with.
pub(crate) const NAMES: &[&str] = &[
    OURS,
    HYPER_UTIL,
    OURS_RETRYING,
    OURS_OVER_REQWEST,
    REQWEST,
    REQWEST_BY_HAND,
    PYTHON,
];

/// What the ratios of a client are to.
pub(crate) fn base(name: &str) -> &'static str {
    match name {
        OURS_RETRYING => OURS,
        OURS_OVER_REQWEST | REQWEST | REQWEST_BY_HAND => REQWEST,
        _ => HYPER_UTIL,
    }
}

/// What ours have to reach.
pub(crate) fn bar(name: &str) -> Option<Bar> {
    [OURS, OURS_RETRYING, OURS_OVER_REQWEST]
        .contains(&name)
        .then_some(Bar {
            calls: 0.97,
            cpu: None,
        })
}

/// A client, of one server.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "there is one in a process")]
pub(crate) enum Client {
    Ours(xmlrpc_client::Client),
    Reqwest(reqwest::Client, String),
    /// With the codec, the headers and the timeout of ours.
    ByHand(reqwest::Client, String),
    HyperUtil(
        hyper_util::client::legacy::Client<HttpConnector, Full<Bytes>>,
        String,
    ),
}

impl Client {
    pub(crate) fn new(name: &str, url: String) -> Self {
        match name {
            OURS => Self::Ours(xmlrpc_client::Client::new(url).expect("a client")),
            OURS_RETRYING => {
                let client = xmlrpc_client::Client::new(url).expect("a client");
                Self::Ours(client.layer(xmlrpc_client::middleware::Retry::new()))
            }
            OURS_OVER_REQWEST => {
                let http = xmlrpc_client::Http::from(reqwest::Client::new());
                let client = xmlrpc_client::Client::with_service(url, http);
                Self::Ours(client.expect("a client"))
            }
            REQWEST => Self::Reqwest(reqwest::Client::new(), url),
            REQWEST_BY_HAND => {
                let client = reqwest::Client::builder().timeout(Duration::from_secs(30));
                Self::ByHand(client.build().expect("a client"), url)
            }
            HYPER_UTIL => {
                let client = hyper_util::client::legacy::Client::builder(TokioExecutor::new());
                Self::HyperUtil(client.build_http(), url)
            }
            name => panic!("no client {name}"),
        }
    }

    /// Calls on this many connections, until time or calls run out; gives the calls that were
    /// made and the time that it took.
    pub(crate) async fn run(
        &self,
        connections: u64,
        calls: u64,
        time: Duration,
    ) -> (u64, Duration) {
        let made = Arc::new(AtomicU64::new(0));
        let start = Instant::now();
        let tasks: Vec<_> = (0..connections)
            .map(|_| {
                let (client, made) = (self.clone(), Arc::clone(&made));
                tokio::spawn(async move {
                    while start.elapsed() < time && made.load(Ordering::Relaxed) < calls {
                        client.call().await;
                        made.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("every call is answered");
        }
        (made.load(Ordering::Relaxed), start.elapsed())
    }

    async fn call(&self) {
        let call = SMALL_CALL.as_bytes();
        match self {
            Self::Ours(client) => {
                let sum: i32 = client.call("add", (3, 5)).await.expect("a sum");
                assert_eq!(sum, 8);
            }
            Self::Reqwest(client, url) => {
                let request = with_headers(client.post(url)).body(call);
                let response = request.send().await.expect("an answer");
                response.bytes().await.expect("a body");
            }
            Self::ByHand(client, url) => {
                let document = message::encode_call("add", &(3, 5)).expect("a call");
                let request = with_headers(client.post(url)).body(document);
                let response = request.send().await.expect("an answer");
                let document = response.bytes().await.expect("a body");
                let sum: Result<i32, Fault> =
                    message::decode_response(&document).expect("a response");
                assert_eq!(sum, Ok(8));
            }
            Self::HyperUtil(client, url) => {
                let builder = HEADERS
                    .into_iter()
                    .fold(Request::post(url), |builder, (name, value)| {
                        builder.header(name, value)
                    });
                let request = builder
                    .body(Full::new(Bytes::from_static(call)))
                    .expect("a request");
                let response = client.request(request).await.expect("an answer");
                response.into_body().collect().await.expect("a body");
            }
        }
    }
}

fn with_headers(request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    HEADERS.into_iter().fold(request, |request, (name, value)| {
        request.header(name, value)
    })
}
