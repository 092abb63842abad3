//! TLS under the connections: **the only file that names rustls**.

use std::fmt;
use std::io::{self, Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::task::{Context, Poll, ready};

use http::Extensions;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::ClientCertVerifier;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::server::TlsStream;
use tokio_rustls::{Accept, TlsAcceptor};

use crate::measure;
use crate::serve::listener::{Listener, PeerInfo};

/// The protocols that are offered to clients, the preferred one first.
const ALPN: &[&[u8]] = if cfg!(feature = "http2") {
    &[b"h2", b"http/1.1"]
} else {
    &[b"http/1.1"]
};

/// Encrypts connections, with TLS 1.2 and 1.3 by rustls.
///
/// Clones are handles to the same thing: keep one to [`reload`](Self::reload) the certificate.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_server::{Server, Tls};
///
/// #[tokio::main]
/// async fn main() -> std::io::Result<()> {
///     Server::new()
///         .method("ping", || "pong")
///         .tls(Tls::files("cert.pem", "key.pem"))
///         .serve("0.0.0.0:8443")
///         .await
/// }
/// ```
#[derive(Clone)]
pub struct Tls {
    source: Source,
    current: Arc<RwLock<Option<Arc<ServerConfig>>>>,
}

#[derive(Clone, Debug)]
enum Source {
    Files {
        certificate: PathBuf,
        key: PathBuf,
        clients: Clients,
    },
    Config(Arc<ServerConfig>),
    /// A configuration, and a wish that it would have to fulfil.
    Contradiction,
}

/// Whose certificates are asked for.
#[derive(Clone, Debug)]
enum Clients {
    Nobody,
    Optional(PathBuf),
    Required(PathBuf),
}

impl Tls {
    /// Takes the certificate, with those between it and its root, and its private key from files
    /// in PEM form.
    ///
    /// The files are read when a server is built with them for the first time, which fails if they
    /// are of no use; later by [`reload`](Self::reload) alone.
    #[must_use]
    pub fn files(certificate: impl AsRef<Path>, key: impl AsRef<Path>) -> Self {
        Self::new(Source::Files {
            certificate: certificate.as_ref().to_owned(),
            key: key.as_ref().to_owned(),
            clients: Clients::Nobody,
        })
    }

    /// Takes a configuration of rustls, for whatever else it can do. Set its `alpn_protocols`:
    /// with the feature `http2`, `h2` and `http/1.1`.
    #[must_use]
    pub fn config(config: Arc<ServerConfig>) -> Self {
        Self::new(Source::Config(config))
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            current: Arc::default(),
        }
    }

    /// Requires a certificate of every client, signed by one of those in this file (PEM).
    ///
    /// Methods and layers find it as [`PeerCertificates`]. Clients without one are turned away in
    /// the handshake. After [`config`](Self::config), which says by itself whom it trusts, it is a
    /// mistake that shows when the server is built.
    #[must_use]
    pub fn client_auth(self, roots: impl AsRef<Path>) -> Self {
        self.with_clients(Clients::Required(roots.as_ref().to_owned()))
    }

    /// Asks every client for a certificate, and serves those that have none too. Otherwise as
    /// [`client_auth`](Self::client_auth).
    #[must_use]
    pub fn optional_client_auth(self, roots: impl AsRef<Path>) -> Self {
        self.with_clients(Clients::Optional(roots.as_ref().to_owned()))
    }

    fn with_clients(mut self, asked: Clients) -> Self {
        match &mut self.source {
            Source::Files { clients, .. } => *clients = asked,
            source => *source = Source::Contradiction,
        }
        // a setting of this one, not of the handles that it was cloned from
        self.current = Arc::default();
        self
    }

    /// Reads the files again, for connections that are opened from now on; those that are open
    /// go on.
    ///
    /// Call it when the certificate was renewed: by a signal, or every hour.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use tokio::signal::unix::{SignalKind, signal};
    /// use xmlrpc_server::{Server, Tls};
    ///
    /// #[tokio::main]
    /// async fn main() -> std::io::Result<()> {
    ///     let tls = Tls::files("cert.pem", "key.pem");
    ///     let server = Server::new().method("ping", || "pong").tls(tls.clone());
    ///     let mut hangup = signal(SignalKind::hangup())?;
    ///     tokio::spawn(async move {
    ///         while hangup.recv().await.is_some() {
    ///             if let Err(error) = tls.reload() {
    ///                 eprintln!("the old certificate stays: {error}");
    ///             }
    ///         }
    ///     });
    ///     server.serve("0.0.0.0:8443").await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When a file cannot be read, holds nothing of use, or the key is not that of the
    /// certificate. What was there before stays in use.
    pub fn reload(&self) -> io::Result<()> {
        self.load().map_err(|mistakes| invalid(mistakes.join("; ")))
    }

    /// Reads the files, if that was not done yet. Returns all that is wrong with them.
    pub(super) fn mistakes(&self) -> Vec<String> {
        match self.current() {
            Ok(_) => Vec::new(),
            Err(_) => self.load().err().unwrap_or_default(),
        }
    }

    fn load(&self) -> Result<(), Vec<String>> {
        let config = self.source.load()?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(config);
        Ok(())
    }

    fn current(&self) -> io::Result<Arc<ServerConfig>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        match &*current {
            Some(config) => Ok(Arc::clone(config)),
            None => Err(Error::other("the certificate was not loaded")),
        }
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Tls").field(&self.source).finish()
    }
}

impl Source {
    fn load(&self) -> Result<Arc<ServerConfig>, Vec<String>> {
        match self {
            Self::Config(config) => Ok(Arc::clone(config)),
            Self::Files {
                certificate,
                key,
                clients,
            } => load(certificate, key, clients),
            Self::Contradiction => Err(vec![
                "`Tls::client_auth` goes with `Tls::files`: a configuration of rustls says by \
                 itself whom it trusts"
                    .to_owned(),
            ]),
        }
    }
}

/// The configuration, or what is wrong with each of the files.
fn load(
    certificate: &Path,
    key: &Path,
    clients: &Clients,
) -> Result<Arc<ServerConfig>, Vec<String>> {
    let provider = Arc::new(ring::default_provider());
    let chain = certificates(certificate);
    let private =
        PrivateKeyDer::from_pem_file(key).map_err(|error| unusable("a private key", key, error));
    let verifier = clients.verifier(&provider);
    let mut mistakes = Vec::new();
    let identity = match (chain, private) {
        (Ok(chain), Ok(private)) => identity(certificate, chain, key, private, &provider),
        (chain, private) => {
            mistakes.extend(chain.err());
            Err(private.err())
        }
    };
    let (identity, verifier) = match (identity, verifier) {
        (Ok(identity), Ok(verifier)) => (identity, verifier),
        (identity, verifier) => {
            mistakes.extend(identity.err().flatten());
            mistakes.extend(verifier.err());
            return Err(mistakes);
        }
    };
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| vec![error.to_string()])?
        .with_client_cert_verifier(verifier)
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(identity)));
    config.alpn_protocols = ALPN.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(Arc::new(config))
}

/// The certificate and its key; or what is wrong with the two together.
fn identity(
    certificate: &Path,
    chain: Vec<CertificateDer<'static>>,
    key: &Path,
    private: PrivateKeyDer<'static>,
    provider: &CryptoProvider,
) -> Result<CertifiedKey, Option<String>> {
    CertifiedKey::from_der(chain, private, provider).map_err(|error| {
        Some(match error {
            rustls::Error::InconsistentKeys(_) => format!(
                "the private key in `{}` is not that of the certificate in `{}`",
                key.display(),
                certificate.display()
            ),
            error => format!(
                "cannot use the certificate in `{}`: {error}",
                certificate.display()
            ),
        })
    })
}

impl Clients {
    fn verifier(
        &self,
        provider: &Arc<CryptoProvider>,
    ) -> Result<Arc<dyn ClientCertVerifier>, String> {
        let (Self::Optional(path) | Self::Required(path)) = self else {
            return Ok(WebPkiClientVerifier::no_client_auth());
        };
        let mut roots = RootCertStore::empty();
        for root in certificates(path)? {
            roots
                .add(root)
                .map_err(|error| unusable("a root certificate", path, error))?;
        }
        let builder =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider));
        let builder = match self {
            Self::Optional(_) => builder.allow_unauthenticated(),
            Self::Nobody | Self::Required(_) => builder,
        };
        builder
            .build()
            .map_err(|error| unusable("a root certificate", path, error))
    }
}

/// The certificates of a file, at least one.
fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let all = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unusable("a certificate", path, error))?;
    if all.is_empty() {
        return Err(format!(
            "expected a certificate in PEM form in `{}`, found none",
            path.display()
        ));
    }
    Ok(all)
}

fn unusable(what: &str, path: &Path, error: impl fmt::Display) -> String {
    format!("cannot read {what} from `{}`: {error}", path.display())
}

fn invalid(text: String) -> Error {
    Error::new(ErrorKind::InvalidInput, text)
}

/// Holds the certificates that the client has shown, its own first: an extension of requests, and
/// a value of the context.
///
/// They were checked against the roots of [`Tls::client_auth`].
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_core::rpc::Context;
/// use xmlrpc_server::{PeerCertificates, Server, Tls};
///
/// let server = Server::new()
///     .method("certificate", |cx: Context| {
///         let certificates = cx.get::<PeerCertificates>()?;
///         certificates.first().map(|own| own.len() as i32)
///     })
///     .tls(Tls::files("cert.pem", "key.pem").client_auth("clients.pem"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerCertificates(Arc<[CertificateDer<'static>]>);

impl std::ops::Deref for PeerCertificates {
    type Target = [CertificateDer<'static>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Encrypts the connections of another listener.
pub(super) struct TlsListener<L> {
    inner: L,
    tls: Tls,
}

impl<L> TlsListener<L> {
    /// Takes what was loaded before.
    pub(super) fn new(inner: L, tls: Tls) -> Self {
        Self { inner, tls }
    }
}

impl<L: Listener> Listener for TlsListener<L> {
    type Io = TlsIo<L::Io>;
    type Addr = TlsPeer<L::Addr>;

    async fn accept(&mut self) -> io::Result<(Self::Io, Self::Addr)> {
        let (io, addr) = self.inner.accept().await?;
        let acceptor = TlsAcceptor::from(self.tls.current()?);
        let certificates = Arc::default();
        let io = TlsIo {
            state: State::Handshake(Box::new(acceptor.accept(io))),
            certificates: Arc::clone(&certificates),
        };
        Ok((io, TlsPeer { addr, certificates }))
    }
}

/// What is known of a peer when the handshake is done.
pub(super) struct TlsPeer<A> {
    addr: A,
    certificates: Arc<OnceLock<PeerCertificates>>,
}

impl<A: PeerInfo> PeerInfo for TlsPeer<A> {
    fn insert_into(&self, extensions: &mut Extensions) {
        self.addr.insert_into(extensions);
        if let Some(certificates) = self.certificates.get() {
            extensions.insert(certificates.clone());
        }
    }
}

/// An encrypted stream. Whoever reads first shakes hands: that is the connection's own task, and
/// its time is that of the first request's head.
pub(super) struct TlsIo<Io> {
    state: State<Io>,
    certificates: Arc<OnceLock<PeerCertificates>>,
}

enum State<Io> {
    Handshake(Box<Accept<Io>>),
    Open(Box<TlsStream<Io>>),
    Failed,
}

impl<Io: AsyncRead + AsyncWrite + Unpin> TlsIo<Io> {
    fn poll_open(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<&mut TlsStream<Io>>> {
        if let State::Handshake(accept) = &mut self.state {
            match ready!(Pin::new(accept).poll(cx)) {
                Ok(stream) => {
                    let (_, connection) = stream.get_ref();
                    if let Some(shown) = connection.peer_certificates() {
                        let shown = shown.iter().cloned().collect();
                        // only once
                        let _ = self.certificates.set(PeerCertificates(shown));
                    }
                    self.state = State::Open(Box::new(stream));
                }
                Err(error) => {
                    tracing::debug!(%error, "a TLS handshake failed");
                    measure::closed_connection("tls_handshake");
                    self.state = State::Failed;
                }
            }
        }
        Poll::Ready(match &mut self.state {
            State::Open(stream) => Ok(stream),
            State::Handshake(_) | State::Failed => Err(ErrorKind::ConnectionAborted.into()),
        })
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncRead for TlsIo<Io> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let stream = ready!(self.poll_open(cx))?;
        Pin::new(stream).poll_read(cx, buffer)
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncWrite for TlsIo<Io> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let stream = ready!(self.poll_open(cx))?;
        Pin::new(stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let stream = ready!(self.poll_open(cx))?;
        Pin::new(stream).poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.state {
            State::Open(stream) => Pin::new(stream).poll_flush(cx),
            // nothing was written
            State::Handshake(_) | State::Failed => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.state {
            State::Open(stream) => Pin::new(stream).poll_shutdown(cx),
            State::Handshake(_) | State::Failed => Poll::Ready(Ok(())),
        }
    }
}
