//! Sockets, as hyper reads and writes them.

use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
#[cfg(unix)]
use tokio::net::UnixStream;

/// A stream whose end can be seen without a runtime that has waited for it.
pub(crate) trait Socket: AsyncRead + AsyncWrite + Send + Unpin {
    fn as_socket(&self) -> SockRef<'_>;
}

impl Socket for TcpStream {
    fn as_socket(&self) -> SockRef<'_> {
        SockRef::from(self)
    }
}

#[cfg(unix)]
impl Socket for UnixStream {
    fn as_socket(&self) -> SockRef<'_> {
        SockRef::from(self)
    }
}

/// A connection's socket. Its owner sets `check` to have the system asked whether the stream has
/// ended.
pub(crate) struct Io {
    stream: TokioIo<Box<dyn Socket>>,
    check: Arc<AtomicBool>,
}

impl Io {
    pub(crate) fn new(socket: Box<dyn Socket>, check: Arc<AtomicBool>) -> Self {
        Self {
            stream: TokioIo::new(socket),
            check,
        }
    }

    /// Asks the system: tokio only knows what was so when its runtime last waited for events,
    /// which may have been before a long pause.
    #[cold]
    fn look(&self) -> Poll<io::Result<()>> {
        let socket = self.stream.inner().as_socket();
        match socket.peek(&mut [MaybeUninit::uninit()]) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
            // the end, as a read without bytes
            Ok(0) => Poll::Ready(Ok(())),
            Ok(_) => Poll::Ready(Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "bytes after a response",
            ))),
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

impl Read for Io {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.stream).poll_read(cx, buffer) {
            Poll::Pending if self.check.swap(false, Ordering::Relaxed) => self.look(),
            polled => polled,
        }
    }
}

/// What cannot be written any more is dropped: there are servers that respond and close before
/// they have read all of a request, and their response can still be read. Without one, reading
/// gives the error.
fn or_dropped(written: io::Result<usize>, length: usize) -> io::Result<usize> {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};

    match written {
        Err(error) if [BrokenPipe, ConnectionAborted, ConnectionReset].contains(&error.kind()) => {
            Ok(length)
        }
        written => written,
    }
}

impl Write for Io {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream)
            .poll_write(cx, bytes)
            .map(|written| or_dropped(written, bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let length = slices.iter().map(|slice| slice.len()).sum();
        Pin::new(&mut self.stream)
            .poll_write_vectored(cx, slices)
            .map(|written| or_dropped(written, length))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::future::poll_fn;
    use std::io::IoSlice;

    use tokio::io::AsyncReadExt as _;

    use super::*;

    async fn write(io: &mut Io, is_vectored: bool) -> io::Result<usize> {
        let slices = [IoSlice::new(b"te"), IoSlice::new(b"xt")];
        poll_fn(|cx| match is_vectored {
            false => Pin::new(&mut *io).poll_write(cx, b"text"),
            true => Pin::new(&mut *io).poll_write_vectored(cx, &slices),
        })
        .await
    }

    #[tokio::test]
    async fn what_cannot_be_written_any_more_is_dropped() {
        for is_vectored in [false, true] {
            let (mut server, client) = UnixStream::pair().unwrap();
            let mut io = Io::new(Box::new(client), Arc::default());
            assert_eq!(write(&mut io, is_vectored).await.unwrap(), 4);
            let mut read = [0; 4];
            server.read_exact(&mut read).await.unwrap();
            assert_eq!(read, *b"text");
            drop(server);
            assert_eq!(write(&mut io, is_vectored).await.unwrap(), 4);
        }
    }

    #[test]
    fn other_errors_of_writing_are_errors() {
        use io::ErrorKind::*;

        let rows = [
            (Ok(3), Ok(3)),
            (Err(BrokenPipe), Ok(10)),
            (Err(ConnectionAborted), Ok(10)),
            (Err(ConnectionReset), Ok(10)),
            (Err(OutOfMemory), Err(OutOfMemory)),
            (Err(TimedOut), Err(TimedOut)),
        ];
        for (written, expected) in rows {
            let found = or_dropped(written.map_err(io::Error::from), 10);
            assert_eq!(found.map_err(|error| error.kind()), expected, "{written:?}");
        }
    }
}
