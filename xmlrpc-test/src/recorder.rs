//! Writing down the calls of a client.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_client::{CallRequest, CallResponse, CallService, TransportError};
use xmlrpc_core::recording::{RecordedCall, RecordingHeader};
use xmlrpc_core::{Array, ReadOptions, Value, message};

use crate::place::{Place, Root};
use crate::recording::{Recording, RecordingError};

/// Replaces secrets in recordings.
pub const REDACTED: &str = "[redacted]";

/// Members whose values are never written down, in small letters.
const SECRETS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "token",
    "secret",
    "session",
    "sessionid",
    "session_id",
    "apikey",
    "api_key",
    "authorization",
    "cookie",
    "private_key",
];

/// Records the calls of a client: a [layer](xmlrpc_client::Client::layer).
///
/// The file is written when the last clone is dropped, or by [`finish`](Self::finish). It holds
/// methods, parameters and outcomes, and no headers. Members of structs whose names say that they
/// are secret (`password`, `token`, `session`, …) are replaced with [`REDACTED`]; parameters have
/// no names, so secrets among them are named with [`redact`](Self::redact).
///
/// # Examples
///
/// ```
/// use xmlrpc_client::Client;
/// use xmlrpc_test::{MockServer, Recorder, Replay};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = MockServer::start().await;
/// # server.on("login").returns("s3ss10n");
/// # let file = std::env::temp_dir().join(format!("doc-recorder-{}.jsonl", std::process::id()));
/// let recorder = Recorder::create(&file).redact("login", "params[1]").redact("login", "result");
/// let client = Client::builder(server.url()).layer(recorder.clone()).build()?;
/// let _: String = client.call("login", ("ada", "secret")).await?;
/// recorder.finish()?;
///
/// // later, without the server
/// let client = Client::builder("http://localhost/").layer(Replay::open(&file)?).build()?;
/// let _: String = client.call("login", ("ada", "anything")).await?;
/// # std::fs::remove_file(file)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Recorder {
    shared: Arc<Shared>,
    redactions: Arc<Vec<(String, Place)>>,
}

struct Shared {
    path: PathBuf,
    state: Mutex<State>,
}

struct State {
    recording: Recording,
    sorted: bool,
    /// Whether something was recorded that is not in the file yet.
    changed: bool,
}

impl Recorder {
    /// Records into this file, which is overwritten.
    #[must_use]
    pub fn create(path: impl AsRef<Path>) -> Self {
        let state = State {
            recording: Recording::new(RecordingHeader::new("")),
            sorted: false,
            changed: true,
        };
        Self {
            shared: Arc::new(Shared {
                path: path.as_ref().to_owned(),
                state: Mutex::new(state),
            }),
            redactions: Arc::default(),
        }
    }

    /// Replaces what stands at a place in the calls of a method, such as `params[1]` or
    /// `result.token`.
    ///
    /// # Panics
    ///
    /// When `place` is not one.
    #[must_use]
    #[track_caller]
    pub fn redact(mut self, method: &str, place: &str) -> Self {
        let place = Place::parse(place).unwrap_or_else(|error| panic!("{error}"));
        Arc::make_mut(&mut self.redactions).push((method.to_owned(), place));
        self
    }

    /// Sorts the file by method and parameters, so that recording the same conversation again
    /// gives the same file. Default: the order of the calls.
    #[must_use]
    pub fn sorted(self) -> Self {
        self.shared.lock().sorted = true;
        self
    }

    /// Writes the file.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn finish(&self) -> Result<(), RecordingError> {
        self.shared.save()
    }

    fn record(&self, url: &str, document: &[u8], response: &CallResponse) {
        let Some(mut call) = recorded(document, response) else {
            return;
        };
        self.clean(&mut call);
        let mut state = self.shared.lock();
        if state.recording.header.server.is_empty() {
            // without the query, which may hold a key
            state.recording.header.server = url.split('?').next().unwrap_or_default().to_owned();
        }
        state.recording.calls.push(call);
        state.changed = true;
    }

    fn clean(&self, call: &mut RecordedCall) {
        let redacted = Value::from(REDACTED);
        let mut params = Value::Array(Array::from(std::mem::take(&mut call.params)));
        hide_secrets(&mut params);
        if let Ok(result) = &mut call.outcome {
            hide_secrets(result);
        }
        for (_, place) in self
            .redactions
            .iter()
            .filter(|(method, _)| *method == call.method)
        {
            match (place.root(), &mut call.outcome) {
                (Root::Params, _) => place.replace(&mut params, &redacted),
                (Root::Result, Ok(result)) => place.replace(result, &redacted),
                (Root::Result, Err(_)) => {}
            }
        }
        if let Value::Array(params) = params {
            call.params = params.into_inner();
        }
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn save(&self) -> Result<(), RecordingError> {
        let mut state = self.lock();
        if !state.changed {
            return Ok(());
        }
        if state.sorted {
            state.recording.sort();
        }
        state.recording.save(&self.path)?;
        state.changed = false;
        Ok(())
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        if let Err(error) = self.save()
            && !std::thread::panicking()
        {
            panic!("the recording was not written: {error}");
        }
    }
}

/// The call of a request and a response, if both are what they should be.
fn recorded(document: &[u8], response: &CallResponse) -> Option<RecordedCall> {
    let options = ReadOptions::lenient();
    let call = message::Call::parse_with(document, &options, None).ok()?;
    let outcome = message::decode_response_with(response.document(), &options, None).ok()?;
    Some(RecordedCall {
        method: call.method().to_owned(),
        params: call.params().decode().ok()?,
        outcome,
    })
}

/// Replaces members whose names say that they are secret, at every depth.
fn hide_secrets(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(hide_secrets),
        Value::Struct(members) => {
            for (name, inner) in members.iter_mut() {
                if SECRETS.contains(&&*name.to_ascii_lowercase()) {
                    *inner = Value::from(REDACTED);
                } else {
                    hide_secrets(inner);
                }
            }
        }
        _ => {}
    }
}

impl Layer<CallService> for Recorder {
    type Service = RecorderService;

    fn layer(&self, inner: CallService) -> RecorderService {
        RecorderService {
            inner,
            recorder: self.clone(),
        }
    }
}

/// The service of a [`Recorder`].
#[derive(Clone)]
pub struct RecorderService {
    inner: CallService,
    recorder: Recorder,
}

impl Service<CallRequest> for RecorderService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<CallResponse, TransportError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: CallRequest) -> Self::Future {
        let (document, url) = (request.document().clone(), request.url().to_owned());
        let response = self.inner.call(request);
        let recorder = self.recorder.clone();
        Box::pin(async move {
            let response = response.await?;
            recorder.record(&url, &document, &response);
            Ok(response)
        })
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("path", &self.shared.path)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RecorderService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.recorder.fmt(f)
    }
}
