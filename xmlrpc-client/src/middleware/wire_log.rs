//! The documents in the log.

use std::fmt::Write as _;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::HeaderMap;
use tower_layer::Layer;
use tower_service::Service;
use tracing::Level;
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::{ReadOptions, Value};

use crate::call::{CallRequest, CallService, ResponseFuture};
use crate::error::TransportError;
use crate::response::CallResponse;

/// Logs requests and responses as they are on the wire: at the level `TRACE` of
/// [tracing](https://docs.rs/tracing), with the target `xmlrpc_client::wire`.
///
/// A line has the method, the address, the names of the headers, and the first 4 KiB of the
/// document. Values of headers are never logged. **Parameters and results are**, and may hold
/// passwords: name those with [`redact`](Self::redact).
///
/// Where the level is off, it costs next to nothing.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, middleware::WireLog};
///
/// let log = WireLog::new().redact(["login[1]", "user.create[0].password", "user.token"]);
/// let client = Client::new("http://127.0.0.1:8000/")?.layer(log);
/// # let _ = client;
/// # Ok::<(), xmlrpc_client::BuildError>(())
/// ```
///
/// The layer added last is the outermost: below a [`Retry`](crate::middleware::Retry), each attempt
/// is logged.
#[derive(Clone, Debug)]
pub struct WireLog(Arc<Settings>);

#[derive(Clone, Debug)]
struct Settings {
    limit: usize,
    secrets: Vec<Secret>,
}

/// A value that is not logged.
#[derive(Clone, Debug, PartialEq)]
struct Secret {
    method: String,
    /// The number of the parameter and the way into it; empty for all that the method takes and
    /// gives.
    path: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Index(usize),
    Member(String),
}

const HIDDEN: &str = "(redacted)";

impl WireLog {
    /// Logs the first 4 KiB of each document.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Settings {
            limit: 4 << 10,
            secrets: Vec::new(),
        }))
    }

    /// Logs the first `bytes` of each document.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        Arc::make_mut(&mut self.0).limit = bytes;
        self
    }

    /// Leaves values out of the log, in calls by themselves and in batches.
    ///
    /// A path is the name of a method, the number of a parameter from 0 in brackets, and members
    /// and items inside it: `login[1]`, `user.create[0].password`, `import[0][2].key`. The name
    /// alone leaves out all parameters, and the result.
    ///
    /// # Panics
    ///
    /// When a path is not of this form.
    #[must_use]
    pub fn redact<P: AsRef<str>>(mut self, paths: impl IntoIterator<Item = P>) -> Self {
        let parse = |path: P| {
            let path = path.as_ref();
            Secret::parse(path).unwrap_or_else(|| {
                panic!("expected a path such as `login[1].password`, found `{path}`")
            })
        };
        let secrets = &mut Arc::make_mut(&mut self.0).secrets;
        secrets.extend(paths.into_iter().map(parse));
        self
    }
}

impl Default for WireLog {
    fn default() -> Self {
        Self::new()
    }
}

impl Secret {
    fn parse(text: &str) -> Option<Self> {
        let (method, mut rest) = match text.find('[') {
            Some(place) => text.split_at(place),
            None => (text, ""),
        };
        let mut path = Vec::new();
        while !rest.is_empty() {
            if let Some(index) = rest.strip_prefix('[') {
                let (index, after) = index.split_once(']')?;
                path.push(Step::Index(index.parse().ok()?));
                rest = after;
            } else {
                let member = rest.strip_prefix('.')?;
                let end = member.find(['.', '[']).unwrap_or(member.len());
                if end == 0 {
                    return None;
                }
                path.push(Step::Member(member[..end].to_owned()));
                rest = &member[end..];
            }
        }
        (!method.is_empty()).then(|| Self {
            method: method.to_owned(),
            path,
        })
    }
}

impl Settings {
    fn request(&self, method: &str, document: &[u8]) -> String {
        if self.secrets.is_empty() {
            return self.text(document);
        }
        if method != "system.multicall"
            && !self.secrets.iter().any(|secret| secret.method == method)
        {
            return self.text(document);
        }
        self.redacted(method, document)
            .map_or_else(|| HIDDEN.to_owned(), |document| self.text(&document))
    }

    fn redacted(&self, method: &str, document: &[u8]) -> Option<Vec<u8>> {
        let call = Call::parse_with(document, &ReadOptions::lenient(), None).ok()?;
        let mut params: Vec<Value> = call.params().decode().ok()?;
        if method == "system.multicall" {
            let entries = params.first_mut().into_iter().filter_map(as_array);
            for entry in entries.flatten() {
                let Value::Struct(entry) = entry else {
                    continue;
                };
                let Some(Value::String(name)) = entry.get("methodName") else {
                    continue;
                };
                let name = name.clone();
                if let Some(params) = entry.get_mut("params").and_then(as_array) {
                    self.hide(&name, params);
                }
            }
        } else {
            self.hide(method, &mut params);
        }
        message::encode_call(method, &params).ok()
    }

    fn hide(&self, method: &str, params: &mut [Value]) {
        let secrets = self.secrets.iter().filter(|secret| secret.method == method);
        for secret in secrets {
            let Some((first, rest)) = secret.path.split_first() else {
                for value in &mut *params {
                    *value = HIDDEN.into();
                }
                continue;
            };
            if let Step::Index(index) = first
                && let Some(value) = params.get_mut(*index)
                && let Some(value) = find(value, rest)
            {
                *value = HIDDEN.into();
            }
        }
    }

    fn response(&self, method: &str, document: &[u8]) -> String {
        let mut secrets = self.secrets.iter().filter(|secret| secret.path.is_empty());
        // which of a batch's results is whose stands in the request
        let is_secret =
            secrets.any(|secret| secret.method == method || method == "system.multicall");
        if is_secret {
            HIDDEN.to_owned()
        } else {
            self.text(document)
        }
    }

    /// The beginning of a document, with control characters escaped.
    fn text(&self, document: &[u8]) -> String {
        let beginning = &document[..document.len().min(self.limit)];
        let mut text = String::with_capacity(beginning.len());
        for c in String::from_utf8_lossy(beginning).chars() {
            if c.is_control() && c != '\n' {
                text.extend(c.escape_default());
            } else {
                text.push(c);
            }
        }
        let more = document.len() - beginning.len();
        if more > 0 {
            let _ = write!(text, "… ({more} more bytes)");
        }
        text
    }
}

fn as_array(value: &mut Value) -> Option<&mut Vec<Value>> {
    match value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}

fn find<'a>(value: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    let Some((step, rest)) = path.split_first() else {
        return Some(value);
    };
    let inside = match (step, value) {
        (Step::Index(index), Value::Array(items)) => items.get_mut(*index)?,
        (Step::Member(name), Value::Struct(members)) => members.get_mut(name.as_str())?,
        _ => return None,
    };
    find(inside, rest)
}

fn names(headers: &HeaderMap) -> String {
    let names: Vec<_> = headers.keys().map(http::HeaderName::as_str).collect();
    names.join(", ")
}

impl Layer<CallService> for WireLog {
    type Service = WireLogService;

    fn layer(&self, inner: CallService) -> WireLogService {
        WireLogService {
            inner,
            settings: self.0.clone(),
        }
    }
}

/// The service of [`WireLog`].
#[derive(Clone, Debug)]
pub struct WireLogService {
    inner: CallService,
    settings: Arc<Settings>,
}

impl Service<CallRequest> for WireLogService {
    type Response = CallResponse;
    type Error = TransportError;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: CallRequest) -> ResponseFuture {
        let service = self.inner.clone();
        if !tracing::enabled!(target: "xmlrpc_client::wire", Level::TRACE) {
            return service.run(request);
        }
        let settings = self.settings.clone();
        Box::pin(async move {
            let method = request.name().clone();
            tracing::trace!(
                target: "xmlrpc_client::wire",
                method = &*method,
                url = request.config().endpoint.shown(),
                attempt = request.attempt(),
                headers = names(request.headers()),
                document = settings.request(&method, request.document()),
                "request"
            );
            let outcome = service.run(request).await;
            match &outcome {
                Ok(response) => tracing::trace!(
                    target: "xmlrpc_client::wire",
                    method = &*method,
                    status = response.status(),
                    headers = names(response.headers()),
                    document = settings.response(&method, response.document()),
                    "response"
                ),
                Err(error) => tracing::trace!(
                    target: "xmlrpc_client::wire",
                    method = &*method,
                    status = error.status(),
                    headers = names(error.headers()),
                    %error,
                    "no response"
                ),
            }
            outcome
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xmlrpc_core::value;

    #[test]
    fn secrets_are_hidden_by_their_path() {
        let params = value!([
            "user",
            {"password": "secret", "name": "n"},
            [{"key": "secret"}, 2],
        ]);
        let Value::Array(params) = params else {
            unreachable!()
        };
        let document = message::encode_call("a.login", &*params).unwrap();
        // the paths, and whether the secrets show, and what is left
        let rows: [(&[&str], usize, bool); 7] = [
            (&[], 2, true),
            (&["a.login"], 0, false),
            (&["a.login[1].password"], 1, true),
            (&["a.login[1].password", "a.login[2][0].key"], 0, true),
            (&["a.login[1]", "a.login[2]"], 0, true),
            (&["other[1]"], 2, true),
            (&["a.login[7].x"], 2, true),
        ];
        for (paths, secrets, shows_user) in rows {
            let log = WireLog::new().redact(paths);
            let text = log.0.request("a.login", &document);
            assert_eq!(text.matches("secret").count(), secrets, "{paths:?}: {text}");
            assert_eq!(text.contains("user"), shows_user, "{paths:?}: {text}");
        }
        let log = WireLog::new().redact(["a.login[1]", "a.login[2]"]);
        let entry = value!([[{"methodName": "a.login", "params": (Value::from(params.to_vec()))}]]);
        let Value::Array(entry) = entry else {
            unreachable!()
        };
        let batch = message::encode_call("system.multicall", &*entry).unwrap();
        let text = log.0.request("system.multicall", &batch);
        assert!(text.contains("user") && !text.contains("secret"), "{text}");
        // what cannot be read cannot be hidden in
        assert_eq!(log.0.request("a.login", b"<methodCall>secret"), HIDDEN);
    }

    #[test]
    fn results_are_hidden_by_their_method() {
        let rows = [
            ("a.login", "a.login", true),
            ("a.login", "system.multicall", true),
            ("a.login", "a.logout", false),
            ("a.login[1]", "a.login", false),
        ];
        for (path, method, hidden) in rows {
            let log = WireLog::new().redact([path]);
            let text = log.0.response(method, b"<methodResponse>secret");
            assert_eq!(text == HIDDEN, hidden, "{path}, {method}: {text}");
            assert_eq!(text.contains("secret"), !hidden, "{path}, {method}: {text}");
        }
    }

    #[test]
    fn paths_that_are_none() {
        for path in ["", "[1]", "f[", "f[x]", "f[1]x", "f[1].", "f[1]..a"] {
            assert_eq!(Secret::parse(path), None, "{path}");
        }
    }

    #[test]
    fn documents_are_cut_and_escaped() {
        let log = WireLog::new().limit(4);
        let rows: [(&[u8], &str); 4] = [
            (b"abcd", "abcd"),
            (b"abcdef", "abcd… (2 more bytes)"),
            (b"a\n\x1b", "a\n\\u{1b}"),
            (b"\xff", "\u{fffd}"),
        ];
        for (document, expected) in rows {
            assert_eq!(log.0.text(document), expected);
        }
    }
}
