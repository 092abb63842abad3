//! Writing down the calls of a client.

use std::fmt;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_client::{CallRequest, CallResponse, CallService, TransportError};
use xmlrpc_core::recording::{RecordedCall, RecordingHeader};
use xmlrpc_core::rpc::multicall;
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
/// Each call is written down as soon as it has its response: a program that crashes loses none of
/// them, and a long conversation takes no memory. Until [`finish`](Self::finish) is called, or the
/// last clone is dropped, the lines stand in a file beside, with `.part` behind its name; then it
/// takes the place of an older recording.
///
/// A recording holds methods, parameters and outcomes, and no headers. Calls that got no XML-RPC
/// response are left out. Members of structs whose names say that they
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
/// let recorder = Recorder::create(&file)?.redact("login", "params[1]").redact("login", "result");
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
    /// Where lines are added.
    file: File,
    /// Whether that is the recording itself, and no longer the file beside it.
    is_in_place: bool,
    /// Whether the first line is written.
    has_header: bool,
    sorted: bool,
    /// Whether something was recorded since the file was finished.
    changed: bool,
    /// Why a line could not be written: those after it would be a recording with a hole.
    failed: Option<io::Error>,
    /// Whether somebody was told that the file is not complete.
    is_reported: bool,
}

impl Recorder {
    /// Records into this file. An older one stays as it is until the new one is complete.
    ///
    /// # Errors
    ///
    /// When there cannot be such a file.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref().to_owned();
        let file = File::create(part(&path)).map_err(|error| RecordingError::of(&path, error))?;
        let state = State {
            file,
            is_in_place: false,
            has_header: false,
            sorted: false,
            changed: true,
            failed: None,
            is_reported: false,
        };
        Ok(Self {
            shared: Arc::new(Shared {
                path,
                state: Mutex::new(state),
            }),
            redactions: Arc::default(),
        })
    }

    /// Replaces what stands at a place in the calls of a method, by themselves and in batches, such
    /// as `params[1]` or `result.token`.
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

    /// Completes the file. Calls that come later are added to it.
    ///
    /// # Errors
    ///
    /// When a call could not be written down, or the file cannot be completed.
    pub fn finish(&self) -> Result<(), RecordingError> {
        self.shared.finish()
    }

    fn record(&self, url: &str, document: &[u8], response: &CallResponse) {
        let Some(mut call) = recorded(document, response) else {
            return;
        };
        self.clean(&mut call);
        let mut state = self.shared.lock();
        // without the query, which may hold a key
        let server = url.split('?').next().unwrap_or_default();
        state.add(server, Some(&call));
    }

    fn clean(&self, call: &mut RecordedCall) {
        let mut params = Value::Array(Array::from(std::mem::take(&mut call.params)));
        hide_secrets(&mut params);
        let mut result = call.outcome.as_mut().ok();
        if let Some(result) = &mut result {
            hide_secrets(result);
        }
        if call.method == multicall::NAME {
            self.redact_batch(&mut params, result.as_deref_mut());
        }
        self.redact_call(&call.method, &mut params, result);
        if let Value::Array(params) = params {
            call.params = params.into_inner();
        }
    }

    fn redact_call(&self, method: &str, params: &mut Value, mut result: Option<&mut Value>) {
        let redacted = Value::from(REDACTED);
        for (_, place) in self.redactions.iter().filter(|(name, _)| name == method) {
            match (place.root(), &mut result) {
                (Root::Params, _) => place.replace(params, &redacted),
                (Root::Result, Some(result)) => place.replace(result, &redacted),
                (Root::Result, None) => {}
            }
        }
    }

    /// The same for each call of a batch.
    fn redact_batch(&self, params: &mut Value, mut results: Option<&mut Value>) {
        let Some(entries) = params.get_mut(0).and_then(items) else {
            return;
        };
        let has_all = match results.as_deref() {
            Some(Value::Array(results)) => results.len() == entries.len(),
            _ => false,
        };
        for (nth, entry) in entries.iter_mut().enumerate() {
            let name = entry.get("methodName").and_then(Value::as_str);
            let Some(name) = name.map(str::to_owned) else {
                continue;
            };
            let result = match &mut results {
                Some(results) if has_all => results.get_mut(nth).and_then(result_of_entry),
                // nobody knows which of them is whose
                Some(results) if self.hides_result(&name) => {
                    **results = Value::from(REDACTED);
                    None
                }
                _ => None,
            };
            // an entry may leave out what is empty
            let mut none = Value::Nil;
            let params = entry.get_mut("params").unwrap_or(&mut none);
            self.redact_call(&name, params, result);
        }
    }

    fn hides_result(&self, method: &str) -> bool {
        let mut redactions = self.redactions.iter();
        redactions.any(|(name, place)| name == method && place.root() == Root::Result)
    }
}

/// The result of a call in a batch: in an array of its own, but for servers that give it bare.
fn result_of_entry(entry: &mut Value) -> Option<&mut Value> {
    match entry {
        Value::Struct(fault) if fault.contains_key("faultCode") => None,
        Value::Array(one) if one.len() == 1 => entry.get_mut(0),
        _ => Some(entry),
    }
}

fn items(value: &mut Value) -> Option<&mut [Value]> {
    match value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self) -> Result<(), RecordingError> {
        let mut state = self.lock();
        if !state.changed {
            return Ok(());
        }
        state.add("", None);
        let outcome = self.put_in_place(&mut state);
        state.changed = outcome.is_err();
        state.is_reported = outcome.is_err();
        outcome.map_err(|error| RecordingError::of(&self.path, error))
    }

    fn put_in_place(&self, state: &mut State) -> io::Result<()> {
        if let Some(error) = &state.failed {
            return Err(io::Error::new(error.kind(), error.to_string()));
        }
        let part = part(&self.path);
        if state.sorted {
            let from = if state.is_in_place { &self.path } else { &part };
            let mut recording = Recording::open(from).map_err(io::Error::other)?;
            recording.sort();
            recording.write(&self.path)?;
            if !state.is_in_place {
                std::fs::remove_file(&part)?;
            }
            state.file = File::options().append(true).open(&self.path)?;
        } else if !state.is_in_place {
            std::fs::rename(&part, &self.path)?;
        }
        state.is_in_place = true;
        Ok(())
    }
}

impl State {
    /// Adds a line, and before the first one the header.
    fn add(&mut self, server: &str, call: Option<&RecordedCall>) {
        if self.failed.is_some() {
            return;
        }
        let mut lines = Vec::new();
        if !std::mem::replace(&mut self.has_header, true) {
            push_line(&mut lines, &RecordingHeader::new(server));
        }
        if let Some(call) = call {
            push_line(&mut lines, call);
        }
        self.changed |= !lines.is_empty();
        self.failed = self.file.write_all(&lines).err();
    }
}

fn push_line(lines: &mut Vec<u8>, line: &impl serde_core::Serialize) {
    serde_json::to_writer(&mut *lines, line).expect("every value has a form in JSON");
    lines.push(b'\n');
}

/// Where the lines stand until the recording is complete.
fn part(path: &Path) -> PathBuf {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    part.into()
}

impl Drop for Shared {
    fn drop(&mut self) {
        let is_known = self.lock().is_reported;
        if !is_known
            && let Err(error) = self.finish()
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
