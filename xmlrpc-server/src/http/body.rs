//! The body of a request, into one buffer and within its limits.

use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Buf as _;
use http_body::Body;
use tokio::time::{Sleep, sleep};

use crate::http::budget::{Budget, Hold, PIECE};
use crate::http::rejection::Rejection;

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
    let mut whole = Pieces::new(announced as usize, hold.budget());
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
        if data.remaining() > limit - whole.length {
            return Err(Rejection::PayloadTooLarge);
        }
        hold.grow(data.remaining()).await?;
        while data.has_remaining() {
            let chunk = data.chunk();
            whole.push(chunk);
            let length = chunk.len();
            data.advance(length);
        }
        // all that was announced is here, and nobody needs to be asked for more
        if body.is_end_stream() {
            break;
        }
    }
    hold.finish();
    Ok(whole.into_one())
}

/// A body that arrives.
///
/// A vector that grows until all is there would leave behind holes of all sizes: 300 unfinished
/// bodies of 3.9 MB, most of them given up, held 490 MiB with a budget of 256 MiB.
struct Pieces<'a> {
    budget: &'a Budget,
    /// Full ones.
    pieces: Vec<Vec<u8>>,
    last: Vec<u8>,
    length: usize,
}

impl<'a> Pieces<'a> {
    fn new(announced: usize, budget: &'a Budget) -> Self {
        Self {
            budget,
            pieces: Vec::new(),
            last: Vec::with_capacity(announced.min(PIECE)),
            length: 0,
        }
    }

    fn push(&mut self, mut bytes: &[u8]) {
        self.length += bytes.len();
        while !bytes.is_empty() {
            if self.last.len() == PIECE {
                let next = self.budget.piece();
                self.pieces.push(mem::replace(&mut self.last, next));
            }
            let length = bytes.len().min(PIECE - self.last.len());
            let (now, later) = bytes.split_at(length);
            self.last.extend_from_slice(now);
            bytes = later;
        }
    }

    fn into_one(mut self) -> Vec<u8> {
        let last = mem::take(&mut self.last);
        if self.pieces.is_empty() {
            return last;
        }
        let mut whole = Vec::with_capacity(self.length);
        for piece in self.pieces.drain(..) {
            whole.extend_from_slice(&piece);
            self.budget.recycle(piece);
        }
        whole.extend_from_slice(&last);
        self.budget.recycle(last);
        whole
    }
}

impl Drop for Pieces<'_> {
    fn drop(&mut self) {
        self.pieces
            .drain(..)
            .for_each(|piece| self.budget.recycle(piece));
    }
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
