//! What came back: a value, a fault, or something else.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde_core::de::{DeserializeOwned, IgnoredAny};
use xmlrpc_core::{CallError, Error, FailedCall, Fault, Mode, ReadOptions, XmlRpcFault, message};

use crate::config::NamedCall;
use crate::error::{Kind, TransportError};

/// Holds the response to a call: a document with a value or a fault.
///
/// The client reads it after all layers; only then does a document that cannot be read become an
/// error.
#[derive(Clone)]
pub struct CallResponse {
    status: StatusCode,
    headers: HeaderMap,
    document: Bytes,
    /// What it is the response to: noted before the response leaves the client's layers.
    call: Option<NamedCall>,
}

impl CallResponse {
    /// Makes a response in a layer: `document` is a whole `<methodResponse>`.
    ///
    /// # Examples
    ///
    /// ```
    /// use xmlrpc_client::CallResponse;
    ///
    /// let response = CallResponse::new(
    ///     "<methodResponse><params><param><value>hello</value></param></params></methodResponse>",
    /// );
    /// assert_eq!((response.status(), response.fault_code()), (200, None));
    /// ```
    pub fn new(document: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            document: document.into(),
            call: None,
        }
    }

    /// The response, if it is one of XML-RPC as far as its head says: it has a status of
    /// success, or a fault with another one, as some servers send it.
    pub(crate) fn check(
        status: StatusCode,
        headers: HeaderMap,
        document: Bytes,
        cut: Option<TransportError>,
        options: &ReadOptions,
    ) -> Result<Self, TransportError> {
        let is_success = status.is_success() && status != StatusCode::NO_CONTENT;
        let response = Self {
            status,
            headers,
            document,
            call: None,
        };
        let is_readable = match (&cut, options.mode) {
            (None, _) if is_success => true,
            // a body that was cut after the document had ended is no loss to anyone who reads
            // leniently: there are servers that count wrongly
            (Some(_), Mode::Lenient) if is_success => response.is_whole(options),
            (Some(_), Mode::Strict) => false,
            _ => response.fault(options).is_some(),
        };
        if is_readable {
            return Ok(response);
        }
        let error = cut
            .filter(|_| status.is_success())
            .unwrap_or_else(|| TransportError::new(Kind::Status));
        Err(error
            .with_body(&response.document)
            .with_head(status, response.headers))
    }

    #[cold]
    fn is_whole(&self, options: &ReadOptions) -> bool {
        let decoded: Result<Result<IgnoredAny, Fault>, Error> =
            message::decode_response_with(&self.document, options, self.charset());
        decoded.is_ok()
    }

    /// The same response with another document, in UTF-8.
    pub(crate) fn with_document(mut self, document: Vec<u8>) -> Self {
        self.headers.remove(CONTENT_TYPE);
        self.document = document.into();
        self
    }

    /// Notes what it is the response to, for errors.
    pub(crate) fn of_call(mut self, call: NamedCall) -> Self {
        self.call = Some(call);
        self
    }

    /// Returns the HTTP status: 200, unless a server sends faults with another one.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Returns the HTTP headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the XML document.
    #[must_use]
    pub fn document(&self) -> &Bytes {
        &self.document
    }

    /// Returns the code of the fault, if it is one. For a value, only the beginning is read.
    #[must_use]
    pub fn fault_code(&self) -> Option<i32> {
        let start = &self.document[..self.document.len().min(1024)];
        // every document with a value has this before it; UTF-16 has not. What stands behind
        // `<fault` may be text
        let params = start.windows(8).position(|window| window == b"<params>");
        let is_value = params.is_some_and(|at| !start[..at].windows(6).any(|w| w == b"<fault"));
        if is_value {
            return None;
        }
        Some(self.fault(&ReadOptions::lenient())?.code)
    }

    fn fault(&self, options: &ReadOptions) -> Option<Fault> {
        let decoded = message::decode_response_with(&self.document, options, self.charset());
        match decoded {
            Ok::<Result<IgnoredAny, Fault>, _>(Err(fault)) => Some(fault),
            _ => None,
        }
    }

    /// The value, or the fault; what cannot be read is one, too.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        let options = ReadOptions::lenient();
        message::decode_response_with(&self.document, &options, self.charset())
            .unwrap_or_else(|error| Err(error.into()))
    }

    /// The result of the call, read as its client is told to.
    pub(crate) fn read<R, E>(self) -> Result<R, CallError<E>>
    where
        R: DeserializeOwned,
        E: XmlRpcFault,
    {
        let call = self.call.as_ref().expect("noted by the client");
        let options = &call.config.read;
        match message::decode_response_with(&self.document, options, self.charset()) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(fault)) => {
                let name = call.name.clone().into_cow();
                Err(CallError::from_fault(fault, FailedCall::new(name)))
            }
            Err(error) => Err(self.unreadable(error)),
        }
    }

    /// Not a response, or not one of the type that was asked for.
    #[cold]
    fn unreadable<E>(self, error: Error) -> CallError<E> {
        let kind = if error.is_data() || is_response(&self.document) {
            return CallError::Decode(match &self.call {
                Some(call) => error.with_method(&call.name),
                None => error,
            });
        } else if self.is_html() {
            Kind::Html
        } else {
            Kind::NotXmlRpc
        };
        let refused = TransportError::new(kind)
            .with_body(&self.document)
            .with_head(self.status, self.headers)
            .with_source(error);
        CallError::transport(match &self.call {
            Some(call) => refused.with_call(&call.name, call.config.endpoint.shown()),
            None => refused,
        })
    }

    fn charset(&self) -> Option<&str> {
        let content_type = self.headers.get(CONTENT_TYPE)?;
        message::charset(content_type.as_bytes())
    }

    fn is_html(&self) -> bool {
        let declared = self.headers.get(CONTENT_TYPE).is_some_and(|value| {
            let value = value.as_bytes();
            value.len() >= 9 && value[..9].eq_ignore_ascii_case(b"text/html")
        });
        let start = self.document.trim_ascii_start();
        declared
            || [&b"<!doctype html"[..], b"<html"].iter().any(|html| {
                start.len() >= html.len() && start[..html.len()].eq_ignore_ascii_case(html)
            })
    }
}

/// Whether a document means to be a response, so that its mistake is one of XML-RPC.
fn is_response(document: &[u8]) -> bool {
    let mut rest = document;
    loop {
        rest = rest.trim_ascii_start();
        rest = match rest {
            // other encodings are left to the codec
            [0xfe | 0xff, ..] => return true,
            [0xef, 0xbb, 0xbf, rest @ ..] => rest,
            [b'<', b'?', ..] => after(rest, b"?>"),
            [b'<', b'!', b'-', b'-', ..] => after(rest, b"-->"),
            [b'<', b'!', ..] => after(rest, b">"),
            [b'<', rest @ ..] => {
                let end = rest.iter().position(|c| b" \t\r\n/>".contains(c));
                let name = &rest[..end.unwrap_or(rest.len())];
                let local = name.rsplit(|&c| c == b':').next().unwrap_or(name);
                return local == b"methodResponse";
            }
            _ => return false,
        };
    }
}

fn after<'a>(text: &'a [u8], end: &[u8]) -> &'a [u8] {
    let found = text.windows(end.len()).position(|window| window == end);
    found.map_or(&[], |start| &text[start + end.len()..])
}

/// Does not show the document.
impl fmt::Debug for CallResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallResponse")
            .field("status", &self.status)
            .field("bytes", &self.document.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_that_mean_to_be_responses() {
        let rows: [(&[u8], bool); 12] = [
            (b"<methodResponse>", true),
            (
                b"\xef\xbb\xbf\n<?xml version='1.0'?><!-- > --><methodResponse><x",
                true,
            ),
            (b"<!DOCTYPE methodResponse><methodResponse", true),
            (b"<m:methodResponse xmlns:m='x'>", true),
            (b"\xff\xfe<\0", true),
            (b"", false),
            (b"null", false),
            (b"{\"ok\": true}", false),
            (b"<?xml", false),
            (b"<html>", false),
            (b"<br />\n<b>Warning</b><methodResponse>", false),
            (b"<methodCall>", false),
        ];
        for (document, expected) in rows {
            let text = String::from_utf8_lossy(document);
            assert_eq!(is_response(document), expected, "{text}");
        }
    }
}
