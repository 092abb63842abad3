//! What passes between two programs, seen by one that stands between them: who uses a connection
//! again, and what is compressed.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The longest head that is kept.
const LONGEST_HEAD: usize = 16 * 1024;

/// Listens on a port of its own, and hands everything on to an address, until this is dropped.
pub struct Wire {
    pub port: u16,
    connections: Arc<Mutex<Vec<Connection>>>,
    task: JoinHandle<()>,
}

/// The exchanges of one connection, one after the other.
#[derive(Clone, Debug, Default)]
struct Connection {
    exchanges: Vec<Exchange>,
    /// Whether a request was the last that moved.
    asking: bool,
}

/// The heads of a request and of its response, in small letters.
#[derive(Clone, Debug, Default)]
struct Exchange {
    request: String,
    response: String,
}

impl Wire {
    pub async fn to(address: SocketAddr) -> Result<Self, String> {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?;
        let connections = Arc::new(Mutex::new(Vec::new()));
        let all = connections.clone();
        let task = tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let Ok(far) = TcpStream::connect(address).await else {
                    continue;
                };
                let _ = (near.set_nodelay(true), far.set_nodelay(true));
                let number = {
                    let mut all = all.lock().expect("no panic");
                    all.push(Connection::default());
                    all.len() - 1
                };
                let (from_client, to_client) = near.into_split();
                let (from_server, to_server) = far.into_split();
                let (asked, answered) = (all.clone(), all.clone());
                tokio::spawn(pump(from_client, to_server, move |piece| {
                    asked.lock().expect("no panic")[number].asked(piece);
                }));
                tokio::spawn(pump(from_server, to_client, move |piece| {
                    answered.lock().expect("no panic")[number].answered(piece);
                }));
            }
        });
        Ok(Self {
            port: port.port(),
            connections,
            task,
        })
    }

    /// Whether calls one after the other went over one connection: `calls` of them, at least.
    pub fn reused(&self, calls: usize) -> Result<(), String> {
        let connections = self.connections.lock().expect("no panic");
        let longest = connections
            .iter()
            .map(|connection| connection.exchanges.len())
            .max();
        if longest.unwrap_or(0) >= calls {
            return Ok(());
        }
        let last = connections
            .iter()
            .rev()
            .find_map(|connection| connection.exchanges.last());
        let Exchange { request, response } = last.cloned().unwrap_or_default();
        let closes = |head: &str| has(head, "connection", "close");
        let why = if closes(&request) {
            "the client asks to close it"
        } else if request.contains("http/1.0") && !has(&request, "connection", "keep-alive") {
            "the client speaks HTTP/1.0"
        } else if closes(&response) {
            "the server says that it closes it"
        } else if response.starts_with("http/1.0") && !has(&response, "connection", "keep-alive") {
            "the server speaks HTTP/1.0"
        } else {
            "neither said that it would"
        };
        Err(format!(
            "at most {} calls over one of {} connections: {why}",
            longest.unwrap_or(0),
            connections.len()
        ))
    }

    /// Whether an answer was compressed.
    pub fn answered_compressed(&self) -> Result<(), String> {
        let connections = self.connections.lock().expect("no panic");
        let exchanges = || {
            connections
                .iter()
                .flat_map(|connection| &connection.exchanges)
        };
        let packed = |head: &str| {
            has(head, "content-encoding", "gzip") || has(head, "content-encoding", "deflate")
        };
        if exchanges().any(|exchange| packed(&exchange.response)) {
            return Ok(());
        }
        let asked = exchanges().any(|exchange| has(&exchange.request, "accept-encoding", "gzip"));
        Err(match asked {
            true => "asked for, but no answer was compressed".to_owned(),
            false => "the client does not ask for it".to_owned(),
        })
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Connection {
    /// A piece from the client: a new request when the server spoke before, and this begins as one.
    fn asked(&mut self, piece: &[u8]) {
        if !self.asking && piece.first() == Some(&b'P') {
            self.exchanges.push(Exchange::default());
            self.asking = true;
        }
        if let Some(exchange) = self.exchanges.last_mut() {
            keep(&mut exchange.request, piece);
        }
    }

    fn answered(&mut self, piece: &[u8]) {
        // the answer to a head that waits to send its body: the request goes on
        if piece.starts_with(b"HTTP/1.1 100") {
            return;
        }
        self.asking = false;
        if let Some(exchange) = self.exchanges.last_mut() {
            keep(&mut exchange.response, piece);
        }
    }
}

/// Adds to a head what belongs to it.
fn keep(head: &mut String, piece: &[u8]) {
    if head.ends_with("\r\n\r\n") || head.len() > LONGEST_HEAD {
        return;
    }
    head.push_str(&String::from_utf8_lossy(piece).to_ascii_lowercase());
    // some end their lines by `\n` alone
    *head = head.replace("\r\n", "\n");
    if let Some(end) = head.find("\n\n") {
        head.truncate(end);
        head.push_str("\r\n\r\n");
    }
}

/// Whether a header of a head has this word.
fn has(head: &str, header: &str, word: &str) -> bool {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| *name == header)
        .flat_map(|(_, value)| value.split([',', ';']))
        .any(|part| part.trim() == word)
}

/// Hands on what comes, and shows it before, so that nobody acts on what was not seen.
async fn pump(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut show: impl FnMut(&[u8])) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        show(&buffer[..length]);
        if to.write_all(&buffer[..length]).await.is_err() {
            break;
        }
    }
    let _ = to.shutdown().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wire(connections: Vec<Connection>) -> Wire {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        Wire {
            port: 0,
            connections: Arc::new(Mutex::new(connections)),
            task: runtime.expect("a runtime").spawn(async {}),
        }
    }

    #[test]
    fn requests_of_a_connection_are_counted() {
        let mut connection = Connection::default();
        connection.asked(b"POST / HTTP/1.1\r\nAccept-Enco");
        connection.asked(b"ding: deflate, gzip;q=0.5\r\nExpect: 100-continue\r\n\r\n");
        connection.answered(b"HTTP/1.1 100 Continue\r\n\r\n");
        connection.asked(b"P is not a request, but a body");
        connection.answered(b"HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n<x/>");
        connection.answered(b"more: of it\r\n");
        connection.asked(b"POST / HTTP/1.1\r\n\r\n");
        connection.answered(b"HTTP/1.1 200 OK\r\nConnection: Close\r\n\r\n");
        assert_eq!(connection.exchanges.len(), 2, "{connection:?}");
        let wire = wire(vec![connection]);
        assert_eq!(wire.reused(2), Ok(()));
        let why = wire.reused(3).unwrap_err();
        assert!(why.ends_with("the server says that it closes it"), "{why}");
        assert_eq!(wire.answered_compressed(), Ok(()));
    }

    #[test]
    fn nothing_is_compressed_that_is_not() {
        let mut connection = Connection::default();
        connection.asked(b"POST / HTTP/1.0\r\nAccept-Encoding: identity\r\n\r\ngzip");
        connection.answered(b"HTTP/1.0 200 OK\r\n\r\ncontent-encoding: gzip\r\n");
        let wire = wire(vec![connection]);
        assert!(wire.answered_compressed().is_err());
        let why = wire.reused(2).unwrap_err();
        assert!(why.ends_with("the client speaks HTTP/1.0"), "{why}");
    }
}
