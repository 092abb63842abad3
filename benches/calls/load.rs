//! Load on a server, as cheap as it gets: the bytes of a request, written again and again.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::task::LocalSet;

/// A server under load.
pub(crate) struct Target {
    address: String,
    request: Rc<[u8]>,
    runtime: Runtime,
}

impl Target {
    pub(crate) fn new(address: &str, (kind, body): (&str, &str)) -> Self {
        let request = format!(
            "POST / HTTP/1.1\r\nHost: {address}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len(),
        );
        Self {
            address: address.to_owned(),
            request: request.into_bytes().into(),
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
        }
    }

    /// Calls on this many connections, until time or calls run out; gives the calls that were
    /// made and the time that it took. Connecting is not counted.
    pub(crate) fn load(
        &self,
        connections: usize,
        calls: usize,
        time: Duration,
    ) -> (usize, Duration) {
        LocalSet::new().block_on(&self.runtime, async {
            let mut open = Vec::with_capacity(connections);
            for _ in 0..connections {
                let mut connection = Connection::open(&self.address).await;
                connection.call(&self.request).await;
                open.push(connection);
            }
            let made = Rc::new(Cell::new(0));
            let start = Instant::now();
            let tasks: Vec<_> = open
                .into_iter()
                .map(|mut connection| {
                    let (request, made) = (Rc::clone(&self.request), Rc::clone(&made));
                    tokio::task::spawn_local(async move {
                        while start.elapsed() < time && made.get() < calls {
                            connection.call(&request).await;
                            made.set(made.get() + 1);
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.expect("every call is answered");
            }
            (made.get(), start.elapsed())
        })
    }
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address)
            .await
            .expect("the server listens");
        stream.set_nodelay(true).expect("a TCP connection");
        Self {
            stream,
            buffer: Vec::with_capacity(4096),
        }
    }

    /// Sends a request and waits for the whole answer, which has to be 8.
    async fn call(&mut self, request: &[u8]) {
        self.stream
            .write_all(request)
            .await
            .expect("the server reads");
        self.buffer.clear();
        loop {
            let read = self
                .stream
                .read_buf(&mut self.buffer)
                .await
                .expect("an answer");
            assert!(read > 0, "the server has closed the connection");
            if let Some(body) = body(&self.buffer) {
                assert!(body.contains(&b'8'), "the sum of 3 and 5");
                return;
            }
        }
    }
}

/// The body of a complete answer.
fn body(answer: &[u8]) -> Option<&[u8]> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).expect("a head");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let length = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .expect("a length")
        .1;
    answer.get(end + 4..end + 4 + length.parse::<usize>().expect("a number"))
}
