//! Who calls: HTTP's `Basic` and `Bearer` authentication, with a check of the user's own.

use std::fmt;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{self, HeaderValue};
use http::{HeaderMap, Request, Response, StatusCode};
use subtle::ConstantTimeEq as _;
use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_core::rpc::{BoxFuture, Context};

use crate::http::{Body, response};
use crate::measure;
use crate::middleware::body::ResponseBody;
use crate::rpc::context_mut;

/// Makes a layer for [`Server::http_layer`](crate::Server::http_layer) that asks for a user and a
/// password (HTTP's `Basic` authentication).
///
/// `check` gets both, and returns the user (a type of yours), or `None`. The user goes into the
/// [`Context`], where methods and layers find it by its type. Requests without credentials, and
/// those that `check` refuses, get status 401 before their body is read.
///
/// Passwords travel as they are: use it over TLS, or inside a machine. Compare secrets with
/// [`same`], which takes as long for a wrong one as for a nearly right one.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Fault, rpc::Context};
/// use xmlrpc_server::Server;
/// use xmlrpc_server::middleware::auth;
///
/// #[derive(Clone)]
/// struct User(String);
///
/// let password = "open sesame".to_owned(); // from a vault, or hashed in a database
/// let server = Server::new()
///     .method("whoami", |cx: Context| match cx.get::<User>() {
///         Some(User(name)) => Ok(name.clone()),
///         None => Err(Fault::new(1, "nobody")),
///     })
///     .http_layer(auth::basic(move |user, given| {
///         let right = user == "ali" && auth::same(&given, &password);
///         async move { right.then_some(User(user)) }
///     }));
/// ```
pub fn basic<F, Fut, U>(check: F) -> Auth
where
    F: Fn(String, String) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Option<U>> + Send + 'static,
    U: Clone + Send + Sync + 'static,
{
    Auth::new(Scheme::Basic, move |credentials| {
        let (user, password) = decode_basic(credentials)?;
        Some(enter(check(user, password)))
    })
}

/// Makes a layer for [`Server::http_layer`](crate::Server::http_layer) that asks for a token
/// (`Bearer` authentication, as OAuth 2.0 has it).
///
/// As [`basic`], for `Authorization: Bearer …`.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::Server;
/// use xmlrpc_server::middleware::auth;
///
/// #[derive(Clone)]
/// struct Machine;
///
/// let server = Server::new().method("ping", || "pong").http_layer(auth::bearer(
///     |token| async move { auth::same(token, "s3cret").then_some(Machine) },
/// ));
/// ```
pub fn bearer<F, Fut, U>(check: F) -> Auth
where
    F: Fn(String) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Option<U>> + Send + 'static,
    U: Clone + Send + Sync + 'static,
{
    Auth::new(Scheme::Bearer, move |credentials| {
        let visible = credentials.bytes().all(|byte| byte.is_ascii_graphic());
        (visible && !credentials.is_empty()).then(|| enter(check(credentials.to_owned())))
    })
}

/// Compares two secrets in a time that does not depend on where they differ. Their lengths may
/// show.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::middleware::auth;
///
/// assert!(auth::same("s3cret", "s3cret"));
/// assert!(!auth::same("s3cret", b"secret"));
/// ```
pub fn same(one: impl AsRef<[u8]>, other: impl AsRef<[u8]>) -> bool {
    one.as_ref().ct_eq(other.as_ref()).into()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Basic,
    Bearer,
}

/// Puts a user into the context.
type Enter = Box<dyn FnOnce(&mut Context) + Send>;

/// Checks credentials: `None` when they are malformed, else a future of who it is.
type Check = dyn Fn(&str) -> Option<BoxFuture<'static, Option<Enter>>> + Send + Sync;

fn enter<U: Clone + Send + Sync + 'static>(
    user: impl Future<Output = Option<U>> + Send + 'static,
) -> BoxFuture<'static, Option<Enter>> {
    Box::pin(async move {
        let user = user.await?;
        let enter: Enter = Box::new(move |cx| {
            cx.insert(user);
        });
        Some(enter)
    })
}

/// User and password: base64 of `user:password` in UTF-8 (RFC 7617).
fn decode_basic(credentials: &str) -> Option<(String, String)> {
    let text = String::from_utf8(STANDARD.decode(credentials).ok()?).ok()?;
    let (user, password) = text.split_once(':')?;
    let clean = !text.chars().any(char::is_control);
    clean.then(|| (user.to_owned(), password.to_owned()))
}

/// Authenticates requests: the layer that [`basic`] and [`bearer`] make.
#[derive(Clone)]
pub struct Auth {
    scheme: Scheme,
    realm: Arc<str>,
    optional: bool,
    check: Arc<Check>,
}

impl Auth {
    fn new(
        scheme: Scheme,
        check: impl Fn(&str) -> Option<BoxFuture<'static, Option<Enter>>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            scheme,
            realm: Arc::from("xmlrpc"),
            optional: false,
            check: Arc::new(check),
        }
    }

    /// Sets the name of the protected area, which browsers show. Default: `xmlrpc`.
    ///
    /// Characters other than visible ASCII and spaces, quotes and backslashes are left out.
    #[must_use]
    pub fn realm(mut self, realm: &str) -> Self {
        let plain = |c: &char| (c.is_ascii_graphic() || *c == ' ') && !matches!(c, '"' | '\\');
        self.realm = realm.chars().filter(plain).collect::<String>().into();
        self
    }

    /// Lets requests without credentials pass, with no user in their context: methods decide.
    /// Wrong credentials are refused all the same. Default: they are refused.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The credentials of this scheme, if there are any; `Err` when they cannot be those.
    fn credentials<'a>(&self, headers: &'a HeaderMap) -> Result<Option<&'a str>, ()> {
        let mut values = headers.get_all(header::AUTHORIZATION).iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        if values.next().is_some() {
            return Err(());
        }
        let (scheme, credentials) = value.to_str().map_err(drop)?.split_once(' ').ok_or(())?;
        let expected = match self.scheme {
            Scheme::Basic => "basic",
            Scheme::Bearer => "bearer",
        };
        if !scheme.eq_ignore_ascii_case(expected) {
            return Err(());
        }
        Ok(Some(credentials.trim()))
    }

    /// Who it is; nobody, if that is allowed.
    async fn identify(
        &self,
        credentials: Result<Option<String>, ()>,
    ) -> Result<Option<Enter>, Refused> {
        let credentials = match credentials {
            Ok(None) if self.optional => return Ok(None),
            Ok(None) => return Err(Refused { given: false }),
            Ok(Some(credentials)) => credentials,
            Err(()) => return Err(Refused { given: true }),
        };
        let user = match (self.check)(&credentials) {
            Some(checking) => checking.await,
            None => None,
        };
        user.map(Some).ok_or(Refused { given: true })
    }

    #[cold]
    fn refuse(&self, refused: Refused) -> Response<Body> {
        tracing::debug!(given = refused.given, "refused credentials");
        let reason = match refused.given {
            true => "wrong_credentials",
            false => "no_credentials",
        };
        measure::refused_request(reason, StatusCode::UNAUTHORIZED);
        let mut response =
            response::plain(StatusCode::UNAUTHORIZED, "authentication is required\n");
        let realm = &self.realm;
        let challenge = match self.scheme {
            Scheme::Basic => format!("Basic realm=\"{realm}\", charset=\"UTF-8\""),
            Scheme::Bearer if refused.given => {
                format!("Bearer realm=\"{realm}\", error=\"invalid_token\"")
            }
            Scheme::Bearer => format!("Bearer realm=\"{realm}\""),
        };
        if let Ok(challenge) = HeaderValue::try_from(challenge) {
            let headers = response.headers_mut();
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

#[derive(Clone, Copy)]
struct Refused {
    /// Whether there were credentials at all.
    given: bool,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth")
            .field("scheme", &self.scheme)
            .field("realm", &self.realm)
            .field("optional", &self.optional)
            .finish_non_exhaustive()
    }
}

impl<S> Layer<S> for Auth {
    type Service = AuthService<S>;

    fn layer(&self, inner: S) -> AuthService<S> {
        AuthService {
            inner,
            layer: self.clone(),
        }
    }
}

/// Authenticates requests: the service of an [`Auth`].
#[derive(Clone, Debug)]
pub struct AuthService<S> {
    inner: S,
    layer: Auth,
}

impl<S, A, B> Service<Request<A>> for AuthService<S>
where
    S: Service<Request<A>, Response = Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    A: Send + 'static,
    B: 'static,
{
    type Response = Response<ResponseBody<B>>;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<Self::Response, S::Error>>;

    fn poll_ready(&mut self, cx: &mut TaskContext<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<A>) -> Self::Future {
        // the one that is ready is the one that is called
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        let layer = self.layer.clone();
        let credentials = layer.credentials(request.headers());
        let credentials = credentials.map(|given| given.map(str::to_owned));
        Box::pin(async move {
            match layer.identify(credentials).await {
                Ok(user) => {
                    if let Some(enter) = user {
                        enter(context_mut(request.extensions_mut()));
                    }
                    let response = inner.call(request).await?;
                    Ok(response.map(ResponseBody::of_service))
                }
                Err(refused) => Ok(layer.refuse(refused).map(ResponseBody::of_layer)),
            }
        })
    }
}
