//! Responses on their way in: how much has arrived, and binary data on its way out.

use std::io::{BufWriter, Stdout, stdout};
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
use http::{Method, Request, Response, StatusCode};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tower_layer::Layer;
use tower_service::Service;
use xmlrpc_client::{Body, Http, ResponseBody};

use crate::progress::Progress;
use crate::raw::{Problem, Raw};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A response of this size is worth counting.
const LARGE: u64 = 256 << 10;

/// What happens to responses.
#[derive(Clone)]
pub(crate) struct Transfer {
    pub(crate) progress: Progress,
    raw: Arc<Mutex<Option<Outgoing>>>,
    /// What carries the requests.
    http: Arc<OnceLock<Http>>,
}

struct Outgoing {
    raw: Raw<BufWriter<Stdout>>,
    problem: Option<Problem>,
}

impl Transfer {
    pub(crate) fn new(progress: Progress) -> Self {
        Self {
            progress,
            raw: Arc::default(),
            http: Arc::default(),
        }
    }

    /// Asks whether something is at a path that nobody has called: no method is, and no credentials
    /// go there.
    pub(crate) async fn is_there(&self, url: &str) -> bool {
        let (Some(http), Ok(uri)) = (self.http.get(), url.parse()) else {
            return false;
        };
        let mut request = Request::new(Body::default());
        *request.method_mut() = Method::OPTIONS;
        *request.uri_mut() = uri;
        let response = http.clone().call(request);
        match tokio::time::timeout(Duration::from_secs(2), response).await {
            Ok(Ok(response)) => {
                let status = response.status();
                status != StatusCode::NOT_FOUND && !status.is_server_error()
            }
            _ => false,
        }
    }

    /// Writes binary data of the next response to standard output.
    pub(crate) fn write_raw(&self, lenient: bool) {
        *self.lock() = Some(Outgoing {
            raw: Raw::new(BufWriter::with_capacity(64 << 10, stdout()), lenient),
            problem: None,
        });
    }

    /// Whether the result was binary data, which is in the output.
    pub(crate) fn written(&self) -> Result<bool, Problem> {
        match self.lock().take() {
            None => Ok(false),
            Some(Outgoing {
                problem: Some(problem),
                ..
            }) => Err(problem),
            Some(Outgoing { raw, .. }) => Ok(raw.finish()?),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Outgoing>> {
        self.raw.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Layer<Http> for Transfer {
    type Service = Transferred;

    fn layer(&self, http: Http) -> Transferred {
        let _ = self.http.set(http.clone());
        Transferred {
            http,
            transfer: self.clone(),
        }
    }
}

/// The transport of this command.
#[derive(Clone)]
pub(crate) struct Transferred {
    http: Http,
    transfer: Transfer,
}

impl Service<Request<Body>> for Transferred {
    type Response = Response<Arriving>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.http.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        let transfer = self.transfer.clone();
        let is_raw = transfer.lock().is_some();
        if is_raw {
            // what is compressed has to be here as a whole
            request.headers_mut().remove(ACCEPT_ENCODING);
        }
        let response = self.http.call(request);
        Box::pin(async move {
            let response = response.await?;
            let is_plain = !response.headers().contains_key(CONTENT_ENCODING);
            let is_raw = is_raw && is_plain && response.status().is_success();
            Ok(response.map(|body| Arriving {
                size: body.size_hint().exact(),
                arrived: 0,
                body,
                transfer,
                is_raw,
                has_ended: false,
            }))
        })
    }
}

/// The body of a response.
pub(crate) struct Arriving {
    body: ResponseBody,
    size: Option<u64>,
    arrived: u64,
    transfer: Transfer,
    is_raw: bool,
    has_ended: bool,
}

impl HttpBody for Arriving {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        loop {
            if this.has_ended {
                return Poll::Ready(None);
            }
            let frame = ready!(Pin::new(&mut this.body).poll_frame(cx));
            let passed = match frame {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => {
                        this.arrived += data.len() as u64;
                        if this.arrived > LARGE {
                            this.transfer.progress.arrived(this.arrived, this.size);
                        }
                        if !this.is_raw {
                            return Poll::Ready(Some(Ok(Frame::data(data))));
                        }
                        this.raw(|raw| raw.take(&data))?
                    }
                    Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    this.has_ended = true;
                    if this.is_raw {
                        this.raw(|raw| Ok(raw.end()))?
                    } else {
                        Vec::new()
                    }
                }
            };
            if !passed.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(passed.into()))));
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        if self.is_raw {
            // the client gets less than arrives
            SizeHint::default()
        } else {
            self.body.size_hint()
        }
    }
}

impl Arriving {
    fn raw(
        &self,
        take: impl FnOnce(&mut Raw<BufWriter<Stdout>>) -> Result<Vec<u8>, Problem>,
    ) -> Result<Vec<u8>, BoxError> {
        match &mut *self.transfer.lock() {
            Some(outgoing) => take(&mut outgoing.raw).map_err(|problem| {
                outgoing.problem = Some(problem);
                "the result cannot be written".into()
            }),
            None => Err("the call is over".into()),
        }
    }
}
