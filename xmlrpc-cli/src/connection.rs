//! The client that the global options describe.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use xmlrpc_client::{
    CallRequest, CallResponse, Http, TransportError,
    middleware::{Next, from_fn},
};
use xmlrpc_core::{CallError, Dialect, ReadOptions};

use crate::cli::{DialectName, Global, Reading};
use crate::credentials::{self, Credentials};
use crate::failure::{Failure, printable};
use crate::output::xml;
use crate::progress::Progress;
use crate::target::Target;
use crate::transfer::{Transfer, Transferred};

/// The client of this command.
pub(crate) type Client = xmlrpc_client::Client<Transferred>;

/// A client, and what it saw of the last call.
pub(crate) struct Connection {
    pub(crate) client: Client,
    pub(crate) target: Target,
    pub(crate) transfer: Transfer,
    by_proxy: bool,
    seen: Arc<Mutex<Option<Seen>>>,
}

/// Nothing is going on any more.
impl Drop for Connection {
    fn drop(&mut self) {
        self.transfer.progress.clear();
    }
}

/// A call as it went over the wire.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) sent: usize,
    pub(crate) response: CallResponse,
}

impl Connection {
    pub(crate) fn open(global: &Global, url: &str) -> Result<Self, Failure> {
        let target = Target::with_flags(url, global.scgi, global.socket())?;
        if target.assumed && global.verbose {
            eprintln!("xmlrpc: calling {}", target.shown());
        }
        let mut builder = xmlrpc_client::Client::builder(target.url.as_str())
            .user_agent(concat!("xmlrpc-cli/", env!("CARGO_PKG_VERSION")))
            .timeout((!global.timeout.is_zero()).then_some(global.timeout))
            .connect_timeout(if global.timeout.is_zero() {
                Duration::from_secs(10)
            } else {
                global.timeout.min(Duration::from_secs(10))
            })
            .max_response(global.max_response.saturating_mul(1 << 20))
            .dialect(dialect(global))
            .read_options(read_options(global));
        let local = target.socket.is_some();
        match credentials::find(global, &target.url, local)? {
            Some(Credentials::Basic(user, password)) => {
                builder = builder.basic_auth(&user, &password);
            }
            Some(Credentials::Bearer(token)) => builder = builder.bearer_auth(&token),
            None => {}
        }
        for header in &global.headers {
            let (name, value) = credentials::header(header)?;
            builder = builder.header(&name, &value);
        }
        #[cfg(unix)]
        if let Some(socket) = &target.socket {
            builder = builder.unix_socket(socket);
        }
        let transfer = Transfer::new(Progress::new(global, format!("asking {}", target.shown())));
        let client = build(builder, global, &target)?.http_layer(transfer.clone());
        let seen = Arc::new(Mutex::new(None));
        let (shared, verbose) = (seen.clone(), global.verbose);
        let client = client.layer(from_fn(move |request, next| {
            let shared = shared.clone();
            async move { watch(request, next, &shared, verbose).await }
        }));
        Ok(Self {
            client,
            target,
            transfer,
            by_proxy: global.proxy.is_some(),
            seen,
        })
    }

    /// What a failed call means. Behind a socket, the URL of HTTP says nothing.
    pub(crate) fn failure(&self, error: &CallError) -> Failure {
        let shown = |text: String| match &self.target.socket {
            Some(socket) => {
                let mut url = self.target.url.clone();
                url.set_query(None);
                // what is shown names the socket once
                text.replace(&format!("`{}`: ", socket.display()), "")
                    .replace(url.as_str(), &self.target.shown())
            }
            None => text,
        };
        match Failure::of_call(error) {
            Failure::Transport(text) if self.by_proxy => {
                Failure::Transport(format!("{text} (through the proxy of `--proxy`)"))
            }
            Failure::Transport(text) => Failure::Transport(shown(text)),
            Failure::NotXmlRpc(text) => Failure::NotXmlRpc(shown(text)),
            failure => failure,
        }
    }

    /// The same with a hint: where there is nothing at the usual path, the other one may have it.
    /// The call is not made again.
    pub(crate) async fn explained(&self, error: &CallError) -> Failure {
        let failure = self.failure(error);
        let other = match self.target.url.path() {
            "/RPC2" => "/",
            "/" => "/RPC2",
            _ => return failure,
        };
        let is_nothing = TransportError::of(error).and_then(TransportError::status) == Some(404);
        let Failure::NotXmlRpc(text) = failure else {
            return failure;
        };
        let mut target = self.target.clone();
        target.url.set_path(other);
        let mut bare = target.url.clone();
        let _ = bare.set_username("");
        let _ = bare.set_password(None);
        bare.set_query(None);
        Failure::NotXmlRpc(
            if is_nothing && self.transfer.is_there(bare.as_str()).await {
                let shown = target.shown();
                format!("{text} This server may answer at {shown}")
            } else {
                text
            },
        )
    }

    /// The response to the last call, if there was one.
    pub(crate) fn seen(&self) -> Option<Seen> {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

async fn watch(
    request: CallRequest,
    next: Next,
    seen: &Mutex<Option<Seen>>,
    verbose: bool,
) -> Result<CallResponse, TransportError> {
    let sent = request.document().len();
    if verbose {
        show("→", request.document());
    }
    let response = next.run(request).await?;
    if verbose {
        show("←", response.document());
    }
    *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen {
        sent,
        response: response.clone(),
    });
    Ok(response)
}

fn show(arrow: &str, document: &[u8]) {
    let text = String::from_utf8_lossy(document);
    eprintln!("{arrow} {}", printable(xml::indented(&text).trim_end()));
}

#[cfg(feature = "tls")]
fn build(
    mut builder: xmlrpc_client::ClientBuilder,
    global: &Global,
    target: &Target,
) -> Result<xmlrpc_client::Client<Http>, Failure> {
    // nothing but `https` has certificates, and a socket has no proxy in between
    if global.insecure && target.url.scheme() == "https" && target.socket.is_none() {
        let http = unchecked(global)?;
        return builder
            .build_with(Http::from(http))
            .map_err(|error| failed(&error));
    }
    if let Some(proxy) = &global.proxy {
        builder = builder.proxy(&proxy_url(proxy));
    }
    if let Some(path) = &global.cacert {
        builder = builder.root_certificate(read("--cacert", path)?);
    }
    if let (Some(certificate), Some(key)) = (&global.cert, &global.key) {
        builder = builder.identity(read("--cert", certificate)?, read("--key", key)?);
    }
    builder.build().map_err(|error| failed(&error))
}

/// Connections that accept every certificate: settings that the client does not have, for good
/// reasons.
#[cfg(feature = "tls")]
fn unchecked(global: &Global) -> Result<reqwest::Client, Failure> {
    // reqwest takes the provider of the process; there may be one already
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut http = reqwest::Client::builder()
        .tls_danger_accept_invalid_certs(true)
        .redirect(reqwest::redirect::Policy::none());
    http = match &global.proxy {
        Some(proxy) => http.proxy(
            reqwest::Proxy::all(proxy_url(proxy))
                .map_err(|_| Failure::usage("--proxy: expected the URL of a proxy"))?,
        ),
        None => http.no_proxy(),
    };
    if let (Some(certificate), Some(key)) = (&global.cert, &global.key) {
        let pem = [read("--cert", certificate)?, read("--key", key)?].join(&b'\n');
        http = http.identity(reqwest::Identity::from_pem(&pem).map_err(|error| failed(&error))?);
    }
    http.build().map_err(|error| failed(&error))
}

/// `host:port` is one of HTTP.
#[cfg(feature = "tls")]
fn proxy_url(text: &str) -> String {
    if text.contains("://") {
        text.to_owned()
    } else {
        format!("http://{text}")
    }
}

/// What the client cannot be made of, with its reason: files for TLS are said to be wrong there.
fn failed(error: &dyn std::error::Error) -> Failure {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text.push_str(&format!(": {source}"));
        next = source.source();
    }
    Failure::Usage(text)
}

#[cfg(not(feature = "tls"))]
fn build(
    builder: xmlrpc_client::ClientBuilder,
    global: &Global,
    _: &Target,
) -> Result<xmlrpc_client::Client<Http>, Failure> {
    let needs = [
        (global.insecure, "--insecure"),
        (global.proxy.is_some(), "--proxy"),
        (global.cacert.is_some(), "--cacert"),
        (global.cert.is_some(), "--cert"),
    ];
    if let Some((_, flag)) = needs.iter().find(|(used, _)| *used) {
        return Err(Failure::Usage(format!(
            "{flag}: this program was built without `tls`"
        )));
    }
    builder.build().map_err(|error| failed(&error))
}

#[cfg_attr(not(feature = "tls"), expect(dead_code, reason = "files are for TLS"))]
fn read(flag: &str, path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path)
        .map_err(|error| Failure::Usage(format!("{flag}: the file `{}`: {error}", path.display())))
}

pub(crate) fn dialect(global: &Global) -> Dialect {
    match global.dialect {
        DialectName::Default => Dialect::default(),
        DialectName::Spec1999 => Dialect::spec1999(),
        DialectName::Python => Dialect::python(),
        DialectName::Apache => Dialect::apache(),
        DialectName::Homematic => Dialect::homematic(),
    }
}

pub(crate) fn read_options(global: &Global) -> ReadOptions {
    match global.read {
        Reading::Lenient => ReadOptions::lenient(),
        Reading::Strict => ReadOptions::strict(),
    }
}
