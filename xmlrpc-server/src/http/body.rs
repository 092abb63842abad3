//! The body of a request, into one buffer and within its limits.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf as _, BufMut as _};
use http_body::Body;
use tokio::time::{Sleep, sleep};

use crate::http::rejection::Rejection;

/// What is allocated on the word of a `Content-Length`; more only as more arrives.
const TRUSTED: u64 = 64 * 1024;

/// Reads a body of at most `limit` bytes that arrives within `timeout`.
///
/// A body that announces more is refused before any of it is read.
pub(crate) async fn read<B: Body>(
    body: B,
    limit: usize,
    timeout: Duration,
) -> Result<Vec<u8>, Rejection> {
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(Rejection::PayloadTooLarge);
    }
    let mut whole = Vec::with_capacity(announced.min(TRUSTED) as usize);
    let mut body = pin!(body);
    let mut deadline = Deadline::new(timeout);
    loop {
        let frame = poll_fn(|cx| match body.as_mut().poll_frame(cx) {
            Poll::Ready(frame) => Poll::Ready(Ok(frame)),
            Poll::Pending => deadline.poll(cx).map(|()| Err(Rejection::BodyTimeout)),
        });
        let mut data = match frame.await? {
            None => return Ok(whole),
            Some(Err(_)) => return Err(Rejection::BrokenBody),
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) => data,
                // trailers mean nothing here
                Err(_) => continue,
            },
        };
        if data.remaining() > limit - whole.len() {
            return Err(Rejection::PayloadTooLarge);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            whole.put_slice(chunk);
            let length = chunk.len();
            data.advance(length);
        }
        // all that was announced is here, and nobody needs to be asked for more
        if body.is_end_stream() {
            return Ok(whole);
        }
    }
}

/// A timer that is only made when something has to be waited for: most bodies come with their
/// head.
struct Deadline {
    timeout: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    fn new(timeout: Duration) -> Self {
        Self {
            timeout,
            sleep: None,
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let timeout = self.timeout;
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep(timeout)));
        sleep.as_mut().poll(cx)
    }
}
