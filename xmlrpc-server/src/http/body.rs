//! The body of a request, into one buffer and within its limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf as _, BufMut as _};
use http_body::Body;
use tokio::time::{Sleep, sleep};

use crate::http::budget::Hold;
use crate::http::rejection::Rejection;

/// What is allocated on the word of a `Content-Length`; more only as more arrives.
const TRUSTED: u64 = 64 * 1024;

/// The most of a refused body that is read, in bytes, and for how long at most.
const MAX_DRAINED: u64 = 64 * 1024 * 1024;
const DRAIN_TIMEOUT: Duration = Duration::from_secs(2);

/// Reads a body of at most `limit` bytes that arrives within `timeout`; `hold` counts its bytes.
///
/// A body that announces more is refused before any of it is read.
pub(crate) async fn read<B: Body>(
    mut body: Pin<&mut B>,
    limit: usize,
    timeout: Duration,
    hold: &mut Hold<'_>,
) -> Result<Vec<u8>, Rejection> {
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(Rejection::PayloadTooLarge);
    }
    let mut whole = Vec::with_capacity(announced.min(TRUSTED) as usize);
    let mut deadline = Deadline::new(timeout);
    loop {
        let frame = poll_fn(|cx| match body.as_mut().poll_frame(cx) {
            Poll::Ready(frame) => Poll::Ready(Ok(frame)),
            Poll::Pending => match hold.poll_given_up(cx) {
                Poll::Ready(()) => Poll::Ready(Err(Rejection::BodyTimeout)),
                Poll::Pending => deadline.poll(cx).map(|()| Err(Rejection::BodyTimeout)),
            },
        });
        let mut data = match frame.await? {
            None => break,
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
        hold.grow(data.remaining()).await?;
        while data.has_remaining() {
            let chunk = data.chunk();
            whole.put_slice(chunk);
            let length = chunk.len();
            data.advance(length);
        }
        // all that was announced is here, and nobody needs to be asked for more
        if body.is_end_stream() {
            break;
        }
    }
    hold.finish();
    Ok(whole)
}

/// Reads the rest of a body that was refused, for a while, and throws it away.
///
/// A connection that is closed with unread data in it is reset, and the reset can overtake the
/// response: a peer that is still sending would never see why it was refused.
#[cold]
pub(crate) async fn drain<B: Body>(mut body: Pin<&mut B>) {
    let whole = async {
        let mut drained = 0;
        while drained < MAX_DRAINED
            && let Some(Ok(frame)) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await
        {
            drained += frame.data_ref().map_or(0, |data| data.remaining() as u64);
        }
    };
    // late or not, it has been drained for long enough
    let _ = tokio::time::timeout(DRAIN_TIMEOUT, whole).await;
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
