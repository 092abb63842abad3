//! The stream under a connection.

use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use memchr::memchr;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::serve::timeouts::ConnectionTimeouts;

/// The most that is read ahead while a request is being answered, in bytes.
const READ_AHEAD: usize = 8 * 1024;

/// A stream that tells the timeouts what moves, that sees its end while a request is being
/// answered, and that closes without cutting off the last response.
pub(super) struct TimedIo<Io> {
    io: Io,
    timeouts: Arc<ConnectionTimeouts>,
    head: HeadScan,
    ahead: ReadAhead,
    closing: Closing,
}

enum Closing {
    No,
    /// Our side is closed; what still comes in is thrown away.
    ///
    /// A socket that is closed with unread data in it resets the connection, and the reset can
    /// overtake the response: a peer that is still sending its large body would never see why
    /// it was refused.
    Lingering,
    Done,
}

impl<Io> TimedIo<Io> {
    pub(super) fn new(io: Io, timeouts: Arc<ConnectionTimeouts>) -> Self {
        Self {
            io,
            timeouts,
            head: HeadScan::default(),
            ahead: ReadAhead::default(),
            closing: Closing::No,
        }
    }

    fn note_read(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        if self.timeouts.expects_head() {
            if let Some(end) = self.head.find_end(bytes) {
                let behind = &bytes[end..];
                self.timeouts.head_ended(behind.len(), line_ends(behind));
            }
        } else {
            self.timeouts.body_read(bytes.len(), line_ends(bytes));
        }
        self.timeouts.read();
    }
}

impl<Io: AsyncRead + Unpin> TimedIo<Io> {
    /// Reads what a peer sends that should be waiting for a response, to notice when it leaves.
    fn read_ahead(&mut self, cx: &mut Context<'_>) {
        while self.ahead.end.is_none() && self.ahead.bytes.len() < READ_AHEAD {
            let mut scratch = [MaybeUninit::uninit(); READ_AHEAD];
            let room = READ_AHEAD - self.ahead.bytes.len();
            let mut buffer = ReadBuf::uninit(&mut scratch[..room]);
            match Pin::new(&mut self.io).poll_read(cx, &mut buffer) {
                Poll::Pending => return,
                Poll::Ready(Ok(())) if buffer.filled().is_empty() => {
                    self.ahead.end = Some(Ok(()));
                    self.timeouts.half_closed();
                }
                Poll::Ready(Ok(())) => self.ahead.bytes.extend_from_slice(buffer.filled()),
                Poll::Ready(Err(error)) => {
                    self.ahead.end = Some(Err(error));
                    self.timeouts.lost();
                }
            }
        }
    }
}

impl<Io: AsyncRead + Unpin> AsyncRead for TimedIo<Io> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let before = buffer.filled().len();
        if !this.ahead.read(buffer)? {
            ready!(Pin::new(&mut this.io).poll_read(cx, buffer))?;
        }
        this.note_read(&buffer.filled()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncWrite for TimedIo<Io> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(cx, bytes);
        self.timeouts.written(written.is_ready());
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, pieces);
        self.timeouts.written(written.is_ready());
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.io).poll_flush(cx))?;
        // hyper flushes whenever it is polled, and does not read while a service has the request
        if self.timeouts.looks_ahead() {
            self.read_ahead(cx);
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if let Closing::No = self.closing {
            ready!(Pin::new(&mut self.io).poll_shutdown(cx))?;
            let ended = self.ahead.end.is_some();
            self.closing = if !ended && self.timeouts.linger() {
                Closing::Lingering
            } else {
                Closing::Done
            };
        }
        if let Closing::Lingering = self.closing {
            ready!(discard(&mut self.io, cx))?;
            self.closing = Closing::Done;
        }
        Poll::Ready(Ok(()))
    }
}

/// Reads until the peer has closed its side; the timeouts end it otherwise.
fn discard<Io: AsyncRead + Unpin>(io: &mut Io, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
    let mut scratch = [MaybeUninit::uninit(); READ_AHEAD];
    loop {
        let mut buffer = ReadBuf::uninit(&mut scratch);
        ready!(Pin::new(&mut *io).poll_read(cx, &mut buffer))?;
        if buffer.filled().is_empty() {
            return Poll::Ready(Ok(()));
        }
    }
}

/// What was read before anyone asked for it.
#[derive(Default)]
struct ReadAhead {
    bytes: BytesMut,
    /// How the stream ended.
    end: Option<io::Result<()>>,
}

impl ReadAhead {
    /// Returns whether the bytes and the end of the stream that were read ahead answer a read.
    fn read(&mut self, buffer: &mut ReadBuf<'_>) -> io::Result<bool> {
        if self.bytes.is_empty() {
            return match &mut self.end {
                None => Ok(false),
                Some(end) => std::mem::replace(end, Ok(())).map(|()| true),
            };
        }
        let length = self.bytes.len().min(buffer.remaining());
        buffer.put_slice(&self.bytes.split_to(length));
        Ok(true)
    }
}

/// Looks for the empty line that ends the head of a request.
#[derive(Default)]
struct HeadScan {
    /// Whether the line that has begun holds anything.
    text: bool,
    /// Whether a line came that is not empty: empty ones before a request are passed over.
    begun: bool,
}

impl HeadScan {
    /// Returns where the head ends in these bytes, if it does; then it looks for the next one.
    fn find_end(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while let Some(length) = memchr(b'\n', &bytes[at..]) {
            let line = &bytes[at..at + length];
            at += length + 1;
            let empty = !std::mem::take(&mut self.text) && matches!(line, b"" | b"\r");
            if empty && self.begun {
                *self = Self::default();
                return Some(at);
            }
            self.begun |= !empty;
        }
        self.text |= !matches!(&bytes[at..], b"" | b"\r");
        None
    }
}

/// How many of the last bytes are of line ends.
fn line_ends(bytes: &[u8]) -> usize {
    let ends = bytes.iter().rev();
    ends.take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_end_at_an_empty_line() {
        let table: [(&[&str], Option<usize>); 9] = [
            (&["POST / HTTP/1.1\r\nA: b\r\n\r\n"], Some(0)),
            (&["POST / HTTP/1.1\nA: b\n\nbody"], Some(4)),
            (&["\r\n\r\nPOST / HTTP/1.1\r\n\r\nxy"], Some(2)),
            (&["POST / HTTP/1.1\r", "\n\r", "\n<x>\r\n"], Some(5)),
            (&["POST / HTTP/1.1\r\n", "\r", "\n"], Some(0)),
            (&["P", "OST", " / HTTP/1.1", "\r\n\r\n."], Some(1)),
            (&["POST / HTTP/1.1\r\nA: b\r\n"], None),
            (&["POST / HTTP/1.1\r\nA: b\r\n", "\r"], None),
            (&["", "\r\n", "\n"], None),
        ];
        for (pieces, expected) in table {
            let mut scan = HeadScan::default();
            let mut behind = None;
            for piece in pieces {
                behind = scan.find_end(piece.as_bytes()).map(|end| piece.len() - end);
            }
            assert_eq!(behind, expected, "{pieces:?}");
        }
    }
}
