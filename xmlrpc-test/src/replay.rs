//! Answering from a recording.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_client::{CallRequest, CallResponse, CallService, TransportError};
use xmlrpc_core::{Array, CallError, ReadOptions, Value, message};

use crate::place::{Place, Root};
use crate::recorder::REDACTED;
use crate::recording::{Recording, RecordingError};
use crate::table::shown;

/// Answers the calls of a client from a recording: a [layer](xmlrpc_client::Client::layer).
///
/// Calls are matched by method and by the values of their parameters, not by their bytes. Of
/// several equal calls in the recording, each answers once, in order, and the last one from then
/// on; different calls may come in any order. The network is never used: a call that was not recorded is an error, a [`ReplayError`]. What
/// was [redacted](crate::Recorder::redact) matches everything.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::Client;
/// use xmlrpc_test::{Replay, ReplayError};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let file = std::env::temp_dir().join(format!("doc-replay-{}.jsonl", std::process::id()));
/// std::fs::write(
///     &file,
///     "{\"xmlrpc-recording\":1,\"server\":\"\"}\n{\"method\":\"add\",\"params\":[1,2],\"result\":3}\n",
/// )?;
/// let client = Client::builder("http://localhost/").layer(Replay::open(&file)?).build()?;
/// assert_eq!(client.call::<i32, _>("add", (1, 2)).await?, 3);
/// let error = client.call::<i32, _>("add", (1, 3)).await.unwrap_err();
/// assert!(ReplayError::of(&error).is_some());
/// # std::fs::remove_file(file)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Replay {
    path: Arc<PathBuf>,
    recording: Arc<Recording>,
    /// Which lines a method has.
    lines: Arc<HashMap<String, Vec<usize>>>,
    /// How often each line has answered.
    used: Arc<Mutex<Vec<usize>>>,
    ignored: Arc<Vec<Place>>,
    once: bool,
    any_order: bool,
}

/// Error returned for a call that was not recorded.
#[derive(Debug)]
pub struct ReplayError {
    text: String,
}

impl ReplayError {
    /// Returns this error inside the error of a call, if there is one.
    pub fn of<E>(error: &CallError<E>) -> Option<&Self> {
        let error = TransportError::of(error)?;
        error.get_ref()?.downcast_ref()
    }
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for ReplayError {}

impl Replay {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// When there is no such file, or a line of it is not what it should be.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref();
        Ok(Self::new(path, Recording::open(path)?))
    }

    fn new(path: &Path, recording: Recording) -> Self {
        let mut lines = HashMap::<String, Vec<usize>>::new();
        for (line, call) in recording.calls.iter().enumerate() {
            lines.entry(call.method.clone()).or_default().push(line);
        }
        Self {
            path: Arc::new(path.to_owned()),
            used: Arc::new(Mutex::new(vec![0; recording.calls.len()])),
            recording: Arc::new(recording),
            lines: Arc::new(lines),
            ignored: Arc::default(),
            once: false,
            any_order: false,
        }
    }

    /// Passes over a place when calls are compared, such as `params[0].token`.
    ///
    /// # Panics
    ///
    /// When `place` is not one.
    #[must_use]
    #[track_caller]
    pub fn ignore(mut self, place: &str) -> Self {
        let place = Place::parse(place).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(
            place.root(),
            Root::Params,
            "calls are compared by their parameters"
        );
        Arc::make_mut(&mut self.ignored).push(place);
        self
    }

    /// Lets each recorded call answer once only. Default: the last of equal ones answers again.
    #[must_use]
    pub fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// Gives all of several equal calls the answer that was recorded last, so that it does not
    /// matter which of them comes first: for programs that make calls at the same time. Default:
    /// each has its own answer, in the order of the recording.
    #[must_use]
    pub fn any_order(mut self) -> Self {
        self.any_order = true;
        self
    }

    /// The document that answers a call.
    fn answer(&self, document: &[u8]) -> Result<Vec<u8>, ReplayError> {
        let unreadable = |error: xmlrpc_core::Error| ReplayError {
            text: format!("replay: the call cannot be read: {error}"),
        };
        let call = message::Call::parse_with(document, &ReadOptions::lenient(), None);
        let call = call.map_err(unreadable)?;
        let params: Vec<Value> = call.params().decode().map_err(unreadable)?;
        let lines = self.lines.get(call.method()).map_or(&[][..], Vec::as_slice);
        let fitting: Vec<usize> = lines
            .iter()
            .filter(|line| self.fits(&self.recording.calls[**line].params, &params))
            .copied()
            .collect();
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = fitting.iter().find(|line| used[**line] == 0);
        let line = match fresh.or_else(|| fitting.last().filter(|_| !self.once)) {
            Some(line) => *line,
            None => return Err(self.unmatched(call.method(), &params, &fitting)),
        };
        used[line] += 1;
        let answering = fitting.last().filter(|_| self.any_order);
        let answering = *answering.unwrap_or(&line);
        Ok(match &self.recording.calls[answering].outcome {
            Ok(value) => message::encode_response(value).map_err(unreadable)?,
            Err(fault) => message::encode_fault(fault),
        })
    }

    fn fits(&self, recorded: &[Value], wanted: &[Value]) -> bool {
        if self.ignored.is_empty() {
            return all_agree(recorded, wanted);
        }
        agrees(
            &self.normal(recorded.to_vec()),
            &self.normal(wanted.to_vec()),
        )
    }

    /// Parameters without what is not compared.
    fn normal(&self, params: Vec<Value>) -> Value {
        let mut params = Value::Array(Array::from(params));
        for place in &*self.ignored {
            place.replace(&mut params, &Value::Nil);
        }
        params
    }

    #[cold]
    fn unmatched(&self, method: &str, params: &[Value], used_up: &[usize]) -> ReplayError {
        let mut text = format!(
            "replay: nothing recorded for {}",
            shown(method, Some(params))
        );
        let same = self.lines.get(method).and_then(|lines| lines.first());
        if let Some(line) = used_up.last() {
            text += &format!(
                " any more; {}:{} was the last",
                self.path.display(),
                line + 2
            );
        } else if let Some(&line) = same {
            let call = &self.recording.calls[line];
            let nearest = shown(&call.method, Some(&call.params));
            // the header is the first line
            text += &format!("; nearest: {nearest}, {}:{}", self.path.display(), line + 2);
        }
        ReplayError { text }
    }
}

fn all_agree(recorded: &[Value], wanted: &[Value]) -> bool {
    let mut pairs = recorded.iter().zip(wanted);
    recorded.len() == wanted.len() && pairs.all(|(recorded, wanted)| agrees(recorded, wanted))
}

/// Whether a call is the recorded one: what was redacted may be anything.
fn agrees(recorded: &Value, wanted: &Value) -> bool {
    match (recorded, wanted) {
        (Value::String(text), _) if text == REDACTED => true,
        (Value::Array(one), Value::Array(other)) => all_agree(one, other),
        (Value::Struct(one), Value::Struct(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, inner)| other.get(name).is_some_and(|b| agrees(inner, b)))
        }
        _ => recorded == wanted,
    }
}

impl Layer<CallService> for Replay {
    type Service = ReplayService;

    /// What is inside is not called.
    fn layer(&self, _: CallService) -> ReplayService {
        ReplayService(self.clone())
    }
}

/// The service of a [`Replay`].
#[derive(Clone, Debug)]
pub struct ReplayService(Replay);

impl Service<CallRequest> for ReplayService {
    type Response = CallResponse;
    type Error = ReplayError;
    type Future = std::future::Ready<Result<CallResponse, ReplayError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ReplayError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> Self::Future {
        std::future::ready(self.0.answer(request.document()).map(CallResponse::new))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("path", &self.path)
            .field("calls", &self.recording.calls.len())
            .finish_non_exhaustive()
    }
}
