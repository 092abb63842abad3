//! What is expected, what came, and what is answered: shared by all mocks.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use xmlrpc_core::{Fault, Value};

use crate::broken::Broken;

/// Holds a call that a mock received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReceivedCall {
    /// The name of the method.
    pub method: String,
    /// The parameters.
    pub params: Vec<Value>,
    /// The headers of the HTTP request; empty where there was no HTTP.
    pub headers: HeaderMap,
}

/// What is done about a call.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    Value(Value),
    Fault(Fault),
    Broken(Broken),
    /// What is returned could not be written.
    Unwritable(String),
}

/// How often a call is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Times {
    Any,
    AtLeastOnce,
    Exactly(usize),
}

pub(crate) struct Entry {
    pub(crate) method: String,
    /// `None` matches any.
    pub(crate) params: Option<Vec<Value>>,
    pub(crate) action: Action,
    pub(crate) after: Duration,
    pub(crate) times: Times,
    seen: usize,
}

impl Entry {
    fn matches(&self, method: &str, params: &[Value]) -> bool {
        self.method == method && self.params.as_deref().is_none_or(|own| own == params)
    }

    fn is_used_up(&self) -> bool {
        matches!(self.times, Times::Exactly(times) if self.seen >= times)
    }
}

#[derive(Default)]
struct State {
    entries: Vec<Entry>,
    calls: Vec<ReceivedCall>,
    unexpected: Vec<String>,
}

/// A clone is the same table.
#[derive(Clone, Default)]
pub(crate) struct Table(Arc<Mutex<State>>);

impl Table {
    /// Adds what is expected of a method; the place of it.
    pub(crate) fn add(&self, method: &str, params: Option<Vec<Value>>, times: Times) -> usize {
        let mut state = self.lock();
        state.entries.push(Entry {
            method: method.to_owned(),
            params,
            action: Action::Value(Value::Nil),
            after: Duration::ZERO,
            times,
            seen: 0,
        });
        state.entries.len() - 1
    }

    pub(crate) fn change(&self, place: usize, change: impl FnOnce(&mut Entry)) {
        change(&mut self.lock().entries[place]);
    }

    /// Notes the call, and says what is done about it, and after which time.
    pub(crate) fn receive(&self, call: ReceivedCall) -> (Action, Duration) {
        let mut state = self.lock();
        let found = state
            .entries
            .iter_mut()
            .find(|entry| entry.matches(&call.method, &call.params) && !entry.is_used_up());
        let answer = if let Some(entry) = found {
            entry.seen += 1;
            (entry.action.clone(), entry.after)
        } else {
            let text = unexpected(&state.entries, &call);
            state.unexpected.push(text.clone());
            (
                Action::Fault(Fault::new(Fault::METHOD_NOT_FOUND, text)),
                Duration::ZERO,
            )
        };
        state.calls.push(call);
        answer
    }

    pub(crate) fn calls(&self) -> Vec<ReceivedCall> {
        self.lock().calls.clone()
    }

    /// What did not come as expected, a line each.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let state = self.lock();
        let mut lines = state.unexpected.clone();
        for entry in &state.entries {
            let wanted = match entry.times {
                Times::Any => continue,
                Times::AtLeastOnce if entry.seen > 0 => continue,
                Times::Exactly(times) if entry.seen == times => continue,
                Times::AtLeastOnce => "at least once".to_owned(),
                Times::Exactly(times) => count(times),
            };
            let mut line = format!(
                "expected {} {wanted}, it came {}",
                shown(&entry.method, entry.params.as_deref()),
                count(entry.seen)
            );
            let similar = |call: &&ReceivedCall| {
                call.method == entry.method && entry.params.as_ref() != Some(&call.params)
            };
            if let Some(call) = state.calls.iter().find(similar) {
                let _ = write!(
                    line,
                    "; nearest: {}",
                    shown(&call.method, Some(&call.params))
                );
            }
            lines.push(line);
        }
        lines
    }

    /// Panics with all that did not come as expected, unless there is a panic already.
    #[track_caller]
    pub(crate) fn verify(&self) {
        if std::thread::panicking() {
            return;
        }
        let complaints = self.complaints();
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unexpected(entries: &[Entry], call: &ReceivedCall) -> String {
    let mut text = format!(
        "nothing is expected for {}",
        shown(&call.method, Some(&call.params))
    );
    let same = entries.iter().find(|entry| entry.method == call.method);
    if let Some(entry) = same.or_else(|| entries.first()) {
        let _ = write!(
            text,
            "; nearest: {}",
            shown(&entry.method, entry.params.as_deref())
        );
        if entry.matches(&call.method, &call.params) {
            text.push_str(", which came as often as it was expected");
        }
    }
    text
}

fn count(times: usize) -> String {
    match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        times => format!("{times} times"),
    }
}

/// `add(1, 2)`, with the values as JSON.
pub(crate) fn shown(method: &str, params: Option<&[Value]>) -> String {
    let Some(params) = params else {
        return format!("{method}(…)");
    };
    let params: Vec<String> = params.iter().map(shown_value).collect();
    format!("{method}({})", params.join(", "))
}

fn shown_value(value: &Value) -> String {
    let json = serde_json::to_string(&xmlrpc_core::tagged::Tagged(value)).unwrap_or_default();
    match json.char_indices().nth(200) {
        Some((at, _)) => format!("{}…", &json[..at]),
        None => json,
    }
}
