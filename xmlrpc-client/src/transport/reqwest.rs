//! `https`, proxies, cookies, and clients of the user's: the only file that names reqwest.

use std::error::Error as StdError;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use ::reqwest::{Client, Request as ReqwestRequest};
use http::{Request, Response, Uri};
use url::Url;

use crate::error::{BoxError, Kind, NotSent};
#[cfg(feature = "rustls")]
use crate::transport::tls;
#[cfg(unix)]
use crate::transport::unix;
use crate::transport::{Body, Options};

pub(crate) use ::reqwest::Body as ReqwestBody;
#[cfg(feature = "reqwest013")]
pub(crate) use ::reqwest::Client as ReqwestClient;

/// A client of reqwest as a transport.
#[derive(Clone)]
pub(crate) struct Reqwest(Arc<Shared>);

/// What the requests of a client have in common. No lock: 32 calls at a time would wait for it.
struct Shared {
    client: Client,
    since: Instant,
    /// When the last one began, in lengths of a pause since then.
    begun: AtomicU64,
    /// Where the first one went, in both types: translating costs as much as the rest of a call
    /// here, and the calls of a client have one URL.
    url: OnceLock<(Uri, Url)>,
    /// For errors.
    #[cfg(unix)]
    socket: Option<std::path::PathBuf>,
}

/// What goes beyond connections of our own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) env_proxy: bool,
    pub(crate) proxies: Vec<Url>,
    #[cfg(feature = "cookies")]
    pub(crate) cookies: bool,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) root_certificates: Vec<Vec<u8>>,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) identity: Option<ClientCertificate>,
}

/// A certificate of the client's own, with its key.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[derive(Clone)]
pub(crate) struct ClientCertificate {
    pub(crate) certificate: Vec<u8>,
    pub(crate) key: Vec<u8>,
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
impl std::fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientCertificate")
    }
}

impl Settings {
    /// Whether connections of our own cannot do it.
    pub(crate) fn are_needed(&self) -> bool {
        let needed = self.env_proxy || !self.proxies.is_empty();
        #[cfg(feature = "cookies")]
        let needed = needed || self.cookies;
        needed
    }
}

impl Reqwest {
    pub(crate) fn new(options: &Options, settings: &Settings) -> Result<Self, BoxError> {
        let mut builder = Client::builder()
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(options.idle_timeout)
            .pool_max_idle_per_host(if options.keep_alive {
                options.max_idle
            } else {
                0
            })
            // a call is sent once and to one place, or not at all
            .redirect(::reqwest::redirect::Policy::none())
            .retry(::reqwest::retry::never())
            .referer(false)
            .http1_title_case_headers()
            .http1_allow_obsolete_multiline_headers_in_responses(true);
        if !settings.env_proxy {
            builder = builder.no_proxy();
        }
        for proxy in &settings.proxies {
            builder = builder.proxy(::reqwest::Proxy::all(proxy.clone())?);
        }
        #[cfg(feature = "cookies")]
        {
            builder = builder.cookie_store(settings.cookies);
        }
        #[cfg(feature = "rustls")]
        {
            let identity = settings.identity.as_ref();
            let identity = identity.map(|own| (&*own.certificate, &*own.key));
            let config = tls::config(&settings.root_certificates, identity)?;
            builder = builder.tls_backend_preconfigured(config);
        }
        #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
        {
            for pem in &settings.root_certificates {
                for certificate in ::reqwest::Certificate::from_pem_bundle(pem)? {
                    builder = builder.add_root_certificate(certificate);
                }
            }
            if let Some(identity) = &settings.identity {
                let identity =
                    ::reqwest::Identity::from_pkcs8_pem(&identity.certificate, &identity.key)?;
                builder = builder.identity(identity);
            }
        }
        #[cfg(unix)]
        if let Some(path) = &options.socket {
            builder = builder.unix_socket(path.as_path());
        }
        Ok(Self(Arc::new(Shared {
            #[cfg(unix)]
            socket: options.socket.clone(),
            ..Shared::new(builder.build()?)
        })))
    }

    pub(crate) fn send<B: From<ReqwestBody>>(
        self,
        request: Request<Body>,
    ) -> impl Future<Output = Result<Response<B>, BoxError>> + Send {
        let Self(shared) = self;
        // nothing is sent before the future is polled; it is smaller than the request
        let response = shared
            .translate(request)
            .map(|request| shared.client.execute(request));
        async move {
            let response = response.map_err(NotSent::new)?;
            // in a program whose runtime only runs during calls, this lets the connections see
            // that the server closed them; a busy one yields once in that time
            if shared.begins_after_a_pause() {
                tokio::task::yield_now().await;
            }
            let response = response.await.map_err(|error| shared.named(error))?;
            Ok(Response::from(response).map(Into::into))
        }
    }
}

/// Time in milliseconds after which kept connections may have been closed, and are asked.
const PAUSE: u128 = 10;

impl Shared {
    fn new(client: Client) -> Self {
        Self {
            client,
            since: Instant::now(),
            begun: AtomicU64::new(0),
            url: OnceLock::new(),
            #[cfg(unix)]
            socket: None,
        }
    }

    fn translate(&self, request: Request<Body>) -> Result<ReqwestRequest, url::ParseError> {
        let (head, body) = request.into_parts();
        let mut request = ReqwestRequest::new(head.method, self.url(&head.uri)?);
        *request.version_mut() = head.version;
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body.into_bytes().into());
        Ok(request)
    }

    fn url(&self, uri: &Uri) -> Result<Url, url::ParseError> {
        if let Some((known, url)) = self.url.get()
            && is_same(known, uri)
        {
            return Ok(url.clone());
        }
        let url = Url::parse(&uri.to_string())?;
        let _ = self.url.set((uri.clone(), url.clone()));
        Ok(url)
    }

    /// An error of connecting with the path of the Unix socket, if it is one.
    #[cold]
    fn named(&self, error: ::reqwest::Error) -> BoxError {
        #[cfg(unix)]
        if let Some(path) = self.socket.as_ref().filter(|_| error.is_connect()) {
            let mut next = error.source();
            while let Some(source) = next {
                if let Some(source) = source.downcast_ref() {
                    return NotSent::connecting(unix::named(path, source)).into();
                }
                next = source.source();
            }
        }
        error.into()
    }

    /// Notes that a call begins. After a long one this sees a pause where there was none, and in a
    /// busy loop now and then.
    fn begins_after_a_pause(&self) -> bool {
        let now = self.since.elapsed().as_millis().div_euclid(PAUSE) as u64;
        let paused = self.begun.load(Relaxed) != now;
        // what is written is taken from all other threads: not in every call
        if paused {
            self.begun.store(now, Relaxed);
        }
        paused
    }
}

/// Whether two URIs are clones of one.
fn is_same(one: &Uri, other: &Uri) -> bool {
    let texts = |uri: &Uri| {
        let authority = uri
            .authority()
            .map(|authority| authority.as_str() as *const str);
        let path = uri.path_and_query().map(|path| path.as_str() as *const str);
        (authority, path)
    };
    one.scheme() == other.scheme() && texts(one) == texts(other)
}

impl From<Client> for Reqwest {
    fn from(client: Client) -> Self {
        Self(Arc::new(Shared::new(client)))
    }
}

/// What an error of reqwest means, if it is one.
pub(crate) fn classify(error: &(dyn StdError + 'static)) -> Option<Kind> {
    let error = error.downcast_ref::<::reqwest::Error>()?;
    if error.is_connect() || error.is_builder() {
        Some(Kind::Connect)
    } else if error.is_timeout() {
        Some(Kind::Timeout(None))
    } else {
        None
    }
}

/// An error without the URL, whose query may hold a key.
pub(crate) fn without_url(error: BoxError) -> BoxError {
    match error.downcast::<::reqwest::Error>() {
        Ok(error) => error.without_url().into(),
        Err(error) => error,
    }
}
