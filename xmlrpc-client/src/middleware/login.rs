//! Sessions: log in once, again when the session has ended.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use http::{HeaderMap, HeaderValue};
use tokio::sync::Mutex;
use tower_layer::Layer;
use tower_service::Service;

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::error::{BoxError, Kind, TransportError};
use crate::header;
use crate::response::CallResponse;

/// Holds the result of a login: headers and query parameters for later calls.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::middleware::Session;
///
/// let session = Session::new().header("x-session", "4711").query("session-id", "4711");
/// # let _ = session;
/// ```
#[derive(Clone, Default)]
pub struct Session {
    headers: HeaderMap,
    query: Vec<(String, String)>,
    /// Headers that cannot be sent.
    mistakes: Option<String>,
}

impl Session {
    /// Makes a session that adds nothing to calls, such as one in a cookie.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a header to the calls, in place of any other of that name. The value is a text, a number
    /// or a [`HeaderValue`]; no message and no log shows it.
    ///
    /// The login fails when the name or the value has characters that a header cannot have, or when
    /// the header is `content-length` or `transfer-encoding`. The error names the header, unless its
    /// name cannot be one.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<[u8]>, value: impl TryInto<HeaderValue>) -> Self {
        header::set(&mut self.headers, &mut self.mistakes, name, value);
        self
    }

    /// Adds a parameter to the query of the calls' URL.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The session, if all of it can be sent.
    fn check(self) -> Result<Self, BoxError> {
        match self.mistakes {
            None => Ok(self),
            Some(mistakes) => Err(mistakes.into()),
        }
    }

    fn apply(&self, mut request: CallRequest) -> CallRequest {
        if !self.headers.is_empty() {
            let headers = request.headers_mut();
            for (name, value) in &self.headers {
                headers.insert(name, value.clone());
            }
        }
        if !self.query.is_empty() {
            request.add_query(&self.query);
        }
        request
    }
}

/// Shows no values.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.query.iter().map(|(name, _)| name);
        f.debug_struct("Session")
            .field("headers", &self.headers)
            .field("query", &query.collect::<Vec<_>>())
            .finish()
    }
}

/// Logs in before the first call, and again when a response says that the session has ended;
/// then the call is sent again.
///
/// All calls of a client, and of its clones, share one session: while one logs in, the others
/// wait for it. When the login fails, they fail with it, and the next call tries again.
///
/// A session has ended when the response has status 401 or 403; set
/// [`ended_by_faults`](Self::ended_by_faults) or [`ended_when`](Self::ended_when) for other
/// servers. Such a response must mean that the method did not run.
///
/// # Examples
///
/// ```no_run
/// use xmlrpc_client::{Client, middleware::{Login, Session}};
/// use xmlrpc_core::CallError;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let plain = Client::new("https://rpc.example/api")?;
/// let login = Login::new({
///     let plain = plain.clone();
///     move || {
///         let plain = plain.clone();
///         async move {
///             let token: String = plain.call("login", ("user", "password")).await?;
///             Ok::<_, CallError>(Session::new().header("x-token", token))
///         }
///     }
/// });
/// let client = plain.layer(login.ended_by_faults([1002]));
/// let hosts: Vec<String> = client.call("hosts", ()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Login {
    login: Arc<LoginFn>,
    has_ended: Arc<HasEnded>,
}

type LoginFn =
    dyn Fn() -> Pin<Box<dyn Future<Output = Result<Session, BoxError>> + Send>> + Send + Sync;

type HasEnded = dyn Fn(&Result<CallResponse, TransportError>) -> bool + Send + Sync;

impl Login {
    /// Logs in with this function, which makes its calls through a client without this layer.
    pub fn new<F, Fut, E>(login: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Session, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self {
            login: Arc::new(move || {
                let session = login();
                Box::pin(async move { session.await.map_err(Into::into) })
            }),
            has_ended: Arc::new(|response| {
                let status = response.as_ref().err().and_then(TransportError::status);
                matches!(status, Some(401 | 403))
            }),
        }
    }

    /// Treats these faults as the end of the session, too.
    #[must_use]
    pub fn ended_by_faults(self, codes: impl IntoIterator<Item = i32>) -> Self {
        let codes: Vec<_> = codes.into_iter().collect();
        let before = self.has_ended.clone();
        self.ended_when(move |response| {
            let fault = response.as_ref().ok().and_then(CallResponse::fault_code);
            fault.is_some_and(|code| codes.contains(&code)) || before(response)
        })
    }

    /// Decides with this function whether a response means that the session has ended.
    #[must_use]
    pub fn ended_when(
        mut self,
        has_ended: impl Fn(&Result<CallResponse, TransportError>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.has_ended = Arc::new(has_ended);
        self
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}

impl Layer<CallService> for Login {
    type Service = LoginService;

    fn layer(&self, inner: CallService) -> LoginService {
        LoginService {
            inner,
            shared: Arc::new(Shared {
                login: self.clone(),
                state: Mutex::default(),
            }),
        }
    }
}

/// The service of [`Login`].
#[derive(Clone)]
pub struct LoginService {
    inner: CallService,
    shared: Arc<Shared>,
}

impl fmt::Debug for LoginService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoginService").finish_non_exhaustive()
    }
}

struct Shared {
    login: Login,
    /// Held while somebody logs in: the others wait for it.
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    session: Option<Arc<Session>>,
    /// How many sessions there were.
    number: u64,
    /// When a login failed, and why.
    failed: Option<(Instant, String)>,
}

impl Shared {
    /// The session, but not that of this number, and its own number.
    async fn session(&self, ended: Option<u64>) -> Result<(Arc<Session>, u64), TransportError> {
        let begun = Instant::now();
        let mut state = self.state.lock().await;
        if let Some(session) = &state.session
            && Some(state.number) != ended
        {
            return Ok((session.clone(), state.number));
        }
        let refused = |reason: String| TransportError::new(Kind::Login).with_source(reason);
        match &state.failed {
            // who waited for a login does not try it again
            Some((at, reason)) if *at >= begun => return Err(refused(reason.clone())),
            _ => {}
        }
        state.session = None;
        match (self.login.login)().await.and_then(Session::check) {
            Ok(session) => {
                let session = Arc::new(session);
                state.session = Some(session.clone());
                state.number += 1;
                state.failed = None;
                Ok((session, state.number))
            }
            Err(error) => {
                let reason = error.to_string();
                state.failed = Some((Instant::now(), reason.clone()));
                Err(refused(reason))
            }
        }
    }
}

impl Service<CallRequest> for LoginService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let (service, shared) = (self.inner.clone(), self.shared.clone());
        Box::pin(async move {
            let (session, number) = shared.session(None).await?;
            let outcome = service.run(session.apply(request.clone())).await;
            if !(shared.login.has_ended)(&outcome) {
                return outcome;
            }
            tracing::debug!(method = request.method(), "the session has ended");
            let (session, _) = shared.session(Some(number)).await?;
            service.run(session.apply(request)).await
        })
    }
}
