//! What came back: a value, a fault, or something else.

use bytes::Bytes;
use http::{HeaderValue, StatusCode};
use serde_core::de::{DeserializeOwned, IgnoredAny};
use xmlrpc_core::{CallError, Error, Fault, Mode, ReadOptions, XmlRpcFault, message};

use crate::error::{Kind, TransportError};

/// The response to a call, whatever its status.
pub(crate) struct HttpResponse {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: Bytes,
    /// Why the body ends where it does, if the server announced more.
    pub(crate) cut: Option<TransportError>,
}

impl HttpResponse {
    /// The result of the call.
    pub(crate) fn read<R, E>(self, options: &ReadOptions) -> Result<R, CallError<E>>
    where
        R: DeserializeOwned,
        E: XmlRpcFault,
    {
        if !self.is_readable(options) {
            return Err(self.refused(options));
        }
        match message::decode_response_with(&self.body, options, self.charset()) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(fault)) => Err(CallError::from_fault(fault)),
            Err(error) => Err(self.unreadable(error)),
        }
    }

    /// Whether there may be a value. A body that was cut after the document had ended is no
    /// loss to who reads leniently: there are servers that count wrongly.
    fn is_readable(&self, options: &ReadOptions) -> bool {
        self.status.is_success()
            && self.status != StatusCode::NO_CONTENT
            && (self.cut.is_none() || options.mode == Mode::Lenient)
    }

    /// There is no value, but there may be a fault: some servers send it with a status of 500.
    #[cold]
    fn refused<E: XmlRpcFault>(self, options: &ReadOptions) -> CallError<E> {
        let decoded = message::decode_response_with(&self.body, options, self.charset());
        match (decoded, self.cut) {
            (Ok::<Result<IgnoredAny, Fault>, _>(Err(fault)), None) => CallError::from_fault(fault),
            (_, Some(cut)) if self.status.is_success() => CallError::transport(cut),
            _ => CallError::transport(
                TransportError::new(Kind::Status)
                    .with_status(self.status)
                    .with_body(&self.body),
            ),
        }
    }

    /// Not a response, or not one of the type that was asked for.
    #[cold]
    fn unreadable<E>(self, error: Error) -> CallError<E> {
        if let Some(cut) = self.cut {
            return CallError::transport(cut.with_body(&self.body));
        }
        if !error.is_data() && self.is_html() {
            let error = TransportError::new(Kind::Html).with_status(self.status);
            return CallError::transport(error.with_body(&self.body));
        }
        CallError::Decode(error)
    }

    fn charset(&self) -> Option<&str> {
        let (_, parameters) = self.content_type.as_ref()?.to_str().ok()?.split_once(';')?;
        parameters.split(';').find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim()
                .eq_ignore_ascii_case("charset")
                .then(|| value.trim().trim_matches('"'))
        })
    }

    fn is_html(&self) -> bool {
        let declared = self.content_type.as_ref().is_some_and(|value| {
            let value = value.as_bytes();
            value.len() >= 9 && value[..9].eq_ignore_ascii_case(b"text/html")
        });
        let start = self.body.trim_ascii_start();
        declared
            || [&b"<!doctype html"[..], b"<html"].iter().any(|html| {
                start.len() >= html.len() && start[..html.len()].eq_ignore_ascii_case(html)
            })
    }
}
