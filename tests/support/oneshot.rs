//! Calls to a server without a socket.

use http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use serde::Serialize;
use tower::ServiceExt as _;
use xmlrpc_core::{Fault, Value, message};
use xmlrpc_server::{Body, Server, XmlRpcService};

/// What a test knows of a response.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value or the fault that it carries.
    #[track_caller]
    pub(crate) fn outcome(&self) -> Result<Value, Fault> {
        let body = String::from_utf8_lossy(&self.body);
        message::decode_response(&self.body).unwrap_or_else(|error| panic!("{error}: {body}"))
    }
}

pub(crate) fn build(server: Server) -> XmlRpcService {
    server.into_service().expect("a server without mistakes")
}

pub(crate) async fn send<B>(service: &XmlRpcService, request: Request<B>) -> Answer
where
    B: http_body_util::BodyExt + Send + 'static,
    B::Data: Send,
    B::Error: Send,
{
    let Ok(response) = service.clone().oneshot(request).await;
    let (head, body) = response.into_parts();
    let Ok(body) = body.collect().await;
    Answer {
        status: head.status,
        headers: head.headers,
        body: body.to_bytes().into(),
    }
}

/// A request as every client sends it.
pub(crate) fn post(body: impl Into<Vec<u8>>) -> Request<Body> {
    Request::post("/RPC2")
        .header(header::CONTENT_TYPE, "text/xml")
        .body(Body::from(body.into()))
        .expect("a request")
}

pub(crate) async fn call(
    service: &XmlRpcService,
    method: &str,
    params: impl Serialize,
) -> Result<Value, Fault> {
    let body = message::encode_call(method, &params).expect("a call");
    let answer = send(service, post(body)).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.outcome()
}

/// A fault of this code, whatever its text.
pub(crate) fn code(outcome: &Result<Value, Fault>) -> Option<i32> {
    outcome.as_ref().err().map(|fault| fault.code)
}
