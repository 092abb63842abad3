//! The documentation page.

mod markdown;
mod model;
mod policy;

use std::fmt;

use askama::Template as _;
use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Response, StatusCode};
use xmlrpc_core::description::Description;

use crate::http::Body;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Configures a page that explains the methods of a server, and calls them.
///
/// [`Server::docs`](crate::Server::docs) serves it at `/docs`. It shows every method with its
/// types, documentation and faults; it works without script, loads nothing from elsewhere, and is
/// guarded by the same HTTP layers as the methods. Its form sends real calls to the server, through
/// the same layers and limits as any other client. The [`Description`] that it shows is at
/// `/docs/api.json`.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::{Docs, Server};
///
/// let server = Server::new()
///     .method("add", |a: i32, b: i32| a + b)
///     .docs(Docs::new().title("Calculator").intro("Adds *numbers*."));
/// # server.into_service().unwrap();
/// ```
#[derive(Clone)]
#[must_use = "a page is served by `Server::docs`"]
pub struct Docs {
    title: String,
    path: String,
    on_rpc_path: bool,
    try_it: bool,
    intro: String,
    endpoint: Option<String>,
    hidden: Vec<String>,
    force: bool,
}

impl Default for Docs {
    fn default() -> Self {
        Self {
            title: "XML-RPC methods".to_owned(),
            path: "/docs".to_owned(),
            on_rpc_path: false,
            try_it: true,
            intro: String::new(),
            endpoint: None,
            hidden: Vec::new(),
            force: false,
        }
    }
}

impl Docs {
    /// Makes a page with the default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the title. Default: `XML-RPC methods`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets the path of the page. Default: `/docs`. The description is below it, at `api.json`.
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Shows the page in answer to GET on the paths of the calls, too. Default: no.
    pub fn on_rpc_path(mut self, yes: bool) -> Self {
        self.on_rpc_path = yes;
        self
    }

    /// Adds a form that calls each method. Default: yes.
    pub fn try_it(mut self, yes: bool) -> Self {
        self.try_it = yes;
        self
    }

    /// Sets the text at the top, in Markdown. Default: nothing.
    pub fn intro(mut self, markdown: impl Into<String>) -> Self {
        self.intro = markdown.into();
        self
    }

    /// Sets the URL that samples call. Default: the address of the page, with the path of the
    /// calls.
    ///
    /// The form is off when the URL has another origin than the page: browsers would not allow the
    /// calls.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Leaves out the method of this name, or, with a `*` at its end, all methods whose names begin
    /// so, and the types that only they use. They can be called nevertheless.
    pub fn hide(mut self, names: impl Into<String>) -> Self {
        self.hidden.push(names.into());
        self
    }

    /// Allows a page on a server with introspection off, and one with a form on a server that does
    /// not check content types. Both are errors otherwise: such a page shows hidden methods, or
    /// lets the pages of other sites make the calls of the form.
    pub fn force(mut self) -> Self {
        self.force = true;
        self
    }

    /// What is wrong with a page on such a server.
    pub(crate) fn mistakes(
        &self,
        introspection: bool,
        check_content_type: bool,
    ) -> impl Iterator<Item = &'static str> {
        let hidden = !introspection;
        let forged = self.try_it && !check_content_type;
        let table = [
            (
                hidden,
                "a documentation page shows what `introspection(false)` hides: `Docs::force` allows it",
            ),
            (
                forged,
                "with `check_content_type(false)` other sites' pages can call what the form of the \
                 documentation page calls: `Docs::try_it(false)` or `Docs::force`",
            ),
        ];
        let force = self.force;
        table
            .into_iter()
            .filter_map(move |(wrong, text)| (wrong && !force).then_some(text))
    }

    /// Makes the page. `rpc_path` is where calls go.
    pub(crate) fn build(&self, description: &Description, rpc_path: &str) -> Page {
        let hidden = |name: &str| {
            self.hidden.iter().any(|rule| match rule.strip_suffix('*') {
                Some(start) => name.starts_with(start),
                None => name == rule,
            })
        };
        let names = description.methods.iter().map(|method| &*method.name);
        let shown = description.select(names.filter(|name| !hidden(name)));
        // with the types that they use, and no others
        let description = shown.expect("names of its own");
        let json = serde_json::to_vec(&description).unwrap_or_default();
        let placeholder = format!("http://localhost{rpc_path}");
        let last = self.path.rsplit('/').next().unwrap_or_default();
        let page = model::Page {
            title: &self.title,
            intro: markdown::render(&self.intro),
            style: STYLE,
            script: SCRIPT,
            data: self.data(&description, rpc_path),
            data_url: format!("{last}/api.json"),
            endpoint: self.endpoint.as_deref().unwrap_or(&placeholder),
            count: description.methods.len(),
            groups: model::groups(&description),
            types: model::types(&description),
        };
        let html = page.render().unwrap_or_default();
        Page {
            path: self.path.clone(),
            data_path: format!("{}/api.json", self.path.trim_end_matches('/')),
            on_rpc_path: self.on_rpc_path,
            policy: header_value(&policy::content_security_policy(SCRIPT, STYLE)),
            tag: tag(&html),
            data_tag: tag(&String::from_utf8_lossy(&json)),
            html: html.into(),
            json: json.into(),
        }
    }

    /// What the script reads. `<` is escaped, so that nothing ends the element.
    fn data(&self, description: &Description, rpc_path: &str) -> String {
        let data = serde_json::json!({
            "description": description,
            "path": self.path,
            "rpcPath": rpc_path,
            "endpoint": self.endpoint,
            "tryIt": self.try_it,
        });
        data.to_string().replace('<', "\\u003c")
    }
}

impl fmt::Debug for Docs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Docs")
            .field("title", &self.title)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A page that is ready to be sent.
pub(crate) struct Page {
    path: String,
    data_path: String,
    on_rpc_path: bool,
    policy: HeaderValue,
    tag: HeaderValue,
    data_tag: HeaderValue,
    html: Bytes,
    json: Bytes,
}

impl Page {
    /// The paths of the page and of its data.
    pub(crate) fn paths(&self) -> [&str; 2] {
        [&self.path, &self.data_path]
    }

    /// The response to a request for the page or its data; `None` if it is for something else.
    pub(crate) fn respond(
        &self,
        method: &Method,
        path: &str,
        is_rpc_path: bool,
        headers: &HeaderMap,
    ) -> Option<Response<Body>> {
        let is_data = path == self.data_path;
        // with calls on every path, the page still has its own
        let is_rpc_path = is_rpc_path && path != self.path && !is_data;
        if !is_data && path != self.path && !(is_rpc_path && self.on_rpc_path) {
            return None;
        }
        let (body, tag, content_type) = if is_data {
            (&self.json, &self.data_tag, "application/json")
        } else {
            (&self.html, &self.tag, "text/html; charset=utf-8")
        };
        let mut response = match *method {
            Method::GET | Method::HEAD if headers.get(header::IF_NONE_MATCH) == Some(tag) => {
                status(StatusCode::NOT_MODIFIED)
            }
            Method::GET => Response::new(Body::from(body.clone())),
            Method::HEAD => {
                let mut head = Response::new(Body::default());
                head.headers_mut()
                    .insert(header::CONTENT_LENGTH, body.len().into());
                head
            }
            // calls on a path that the page is on, too
            Method::POST if is_rpc_path => return None,
            _ => {
                let mut refused = status(match *method {
                    Method::OPTIONS => StatusCode::NO_CONTENT,
                    _ => StatusCode::METHOD_NOT_ALLOWED,
                });
                let allow = if is_rpc_path {
                    "GET, HEAD, OPTIONS, POST"
                } else {
                    "GET, HEAD, OPTIONS"
                };
                refused
                    .headers_mut()
                    .insert(header::ALLOW, HeaderValue::from_static(allow));
                return Some(refused);
            }
        };
        let fixed: [(HeaderName, &'static str); 4] = [
            (header::CONTENT_TYPE, content_type),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::REFERRER_POLICY, "no-referrer"),
            // asked for again each time, which the tag makes cheap
            (header::CACHE_CONTROL, "no-cache"),
        ];
        let headers = response.headers_mut();
        for (name, value) in fixed {
            headers.insert(name, HeaderValue::from_static(value));
        }
        headers.insert(header::ETAG, tag.clone());
        headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        Some(response)
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A weak one: the page is the same in each coding, and its bytes are not (RFC 9110, 8.8.1).
fn tag(text: &str) -> HeaderValue {
    header_value(&format!("W/\"{}\"", policy::hash(text)))
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::default());
    *response.status_mut() = status;
    response
}

/// What is made here has no characters that headers cannot have.
fn header_value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}
