//! Peers that answer with prepared bytes, and what they were asked.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
#[cfg(unix)]
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use xmlrpc_client::{Client, ClientBuilder};

/// What a peer speaks, and over what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way {
    Http,
    #[cfg(unix)]
    HttpUnix,
    Scgi,
    #[cfg(unix)]
    ScgiUnix,
}

/// A server of prepared answers, on a port or a socket of its own.
pub(crate) struct Peer {
    pub(crate) url: String,
    /// The Unix socket where it listens, in place of the host and port of the URL.
    pub(crate) socket: Option<PathBuf>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    connections: usize,
    open: usize,
    requests: Vec<String>,
}

/// What happens to the connection after an answer.
#[derive(PartialEq)]
pub(crate) enum After {
    Close,
    KeepAlive,
}

impl Peer {
    /// Answers every request with these bytes, and keeps the connection for the next one.
    pub(crate) fn answering(answer: impl Into<Vec<u8>>) -> Self {
        Self::answering_over(Way::Http, answer)
    }

    /// The same over another way.
    pub(crate) fn answering_over(way: Way, answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::over(way, move |_, stream| {
            // the client may have left
            let _ = stream.respond(&answer);
            After::KeepAlive
        })
    }

    /// The same, but closes the connection after each answer.
    pub(crate) fn closing(answer: impl Into<Vec<u8>>) -> Self {
        Self::closing_over(Way::Http, answer)
    }

    /// The same over another way.
    pub(crate) fn closing_over(way: Way, answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::over(way, move |_, stream| {
            let _ = stream.respond(&answer);
            After::Close
        })
    }

    /// Has `answer` answer each request, which is given as it came.
    pub(crate) fn start(
        answer: impl Fn(&str, &mut Stream) -> After + Send + Sync + 'static,
    ) -> Self {
        Self::over(Way::Http, answer)
    }

    /// The same over another way; requests of SCGI are given in the spelling of HTTP.
    pub(crate) fn over(
        way: Way,
        answer: impl Fn(&str, &mut Stream) -> After + Send + Sync + 'static,
    ) -> Self {
        Self::listen(way, serving(answer), |connection| {
            thread::spawn(connection);
        })
    }

    /// The same, but takes no connection before the last one has ended.
    pub(crate) fn one_at_a_time(
        answer: impl Fn(&str, &mut Stream) -> After + Send + Sync + 'static,
    ) -> Self {
        Self::listen(Way::Http, serving(answer), |connection| connection())
    }

    /// Answers as soon as it has read the beginning of a request, and closes the connection.
    pub(crate) fn impatient(way: Way, answer: impl Into<Vec<u8>>) -> Self {
        Self::early(way, answer, |stream| {
            stream.close_writing();
            thread::sleep(Duration::from_millis(100));
        })
    }

    /// Answers when it has read the beginning of a request, and closes the connection a little
    /// later, with the rest unread: that resets it.
    pub(crate) fn resetting(way: Way, answer: impl Into<Vec<u8>>) -> Self {
        Self::early(way, answer, |_| thread::sleep(Duration::from_millis(20)))
    }

    /// Answers as soon as it has read the beginning of a request, and does something before it
    /// closes the connection.
    fn early(
        way: Way,
        answer: impl Into<Vec<u8>>,
        end: impl Fn(&mut Stream) + Send + Sync + 'static,
    ) -> Self {
        let answer = answer.into();
        Self::listen(
            way,
            move |stream, _| {
                let _ = stream.read_exact(&mut [0; 100]);
                let _ = stream.respond(&answer);
                end(stream);
            },
            |connection| {
                thread::spawn(connection);
            },
        )
    }

    /// Takes connections, and closes them before it has read anything.
    pub(crate) fn not_reading(way: Way) -> Self {
        Self::listen(way, |_, _| {}, |connection| connection())
    }

    /// Nobody, where there might be a peer.
    pub(crate) fn nobody(way: Way) -> Self {
        let (_, socket) = Listener::bind(way);
        Self {
            // the system gives a port that was left to the next one who asks
            url: way.url("127.0.0.1:1"),
            socket,
            seen: Arc::default(),
        }
    }

    fn listen(
        way: Way,
        serve: impl Fn(&mut Stream, &Mutex<Seen>) + Send + Sync + 'static,
        run: fn(Box<dyn FnOnce() + Send>),
    ) -> Self {
        let (listener, socket) = Listener::bind(way);
        let seen = Arc::<Mutex<Seen>>::default();
        let peer = Self {
            url: way.url(&listener.authority()),
            socket,
            seen: seen.clone(),
        };
        let serve = Arc::new(serve);
        thread::spawn(move || {
            loop {
                let mut stream = Stream {
                    socket: listener.accept(),
                    way,
                };
                seen.lock().expect("no panic").connections += 1;
                seen.lock().expect("no panic").open += 1;
                let (seen, serve) = (seen.clone(), serve.clone());
                run(Box::new(move || {
                    serve(&mut stream, &seen);
                    drop(stream);
                    seen.lock().expect("no panic").open -= 1;
                }));
            }
        });
        peer
    }

    /// The settings of a client of this peer.
    pub(crate) fn client(&self) -> ClientBuilder {
        self.client_of(&self.url)
    }

    /// The same with another URL, which has credentials or a path.
    pub(crate) fn client_of(&self, url: &str) -> ClientBuilder {
        let builder = Client::builder(url);
        #[cfg(unix)]
        if let Some(path) = &self.socket {
            return builder.unix_socket(path);
        }
        builder
    }

    /// The requests so far: heads and bodies.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().expect("no panic").requests.clone()
    }

    /// The connections that are open.
    pub(crate) fn open_connections(&self) -> usize {
        self.seen.lock().expect("no panic").open
    }

    /// The connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.seen.lock().expect("no panic").connections
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        if let Some(path) = &self.socket {
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Way {
    pub(crate) const ALL: &[Self] = &[
        Self::Http,
        #[cfg(unix)]
        Self::HttpUnix,
        Self::Scgi,
        #[cfg(unix)]
        Self::ScgiUnix,
    ];

    /// Those of SCGI.
    pub(crate) fn scgi() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|way| way.is_scgi())
    }

    fn url(self, authority: &str) -> String {
        let scheme = if self.is_scgi() { "scgi" } else { "http" };
        format!("{scheme}://{authority}/")
    }

    pub(crate) fn is_scgi(self) -> bool {
        match self {
            Self::Scgi => true,
            #[cfg(unix)]
            Self::ScgiUnix => true,
            _ => false,
        }
    }
}

enum Listener {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix(UnixListener),
}

impl Listener {
    /// One of its own, and its path if it is a Unix socket.
    fn bind(way: Way) -> (Self, Option<PathBuf>) {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        match way {
            Way::Http | Way::Scgi => {
                let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
                (Self::Tcp(listener), None)
            }
            #[cfg(unix)]
            Way::HttpUnix | Way::ScgiUnix => {
                let nth = COUNT.fetch_add(1, Ordering::Relaxed);
                let name = format!("xmlrpc-peer-{}-{nth}", std::process::id());
                let path = std::env::temp_dir().join(name);
                let _ = std::fs::remove_file(&path);
                let listener = UnixListener::bind(&path).expect("a free path");
                (Self::Unix(listener), Some(path))
            }
        }
    }

    fn authority(&self) -> String {
        match self {
            Self::Tcp(listener) => listener.local_addr().expect("an address").to_string(),
            #[cfg(unix)]
            Self::Unix(_) => "localhost".to_owned(),
        }
    }

    fn accept(&self) -> Socket {
        match self {
            Self::Tcp(listener) => Socket::Tcp(listener.accept().expect("a connection").0),
            #[cfg(unix)]
            Self::Unix(listener) => Socket::Unix(listener.accept().expect("a connection").0),
        }
    }
}

enum Socket {
    Tcp(TcpStream),
    #[cfg(unix)]
    Unix(UnixStream),
}

/// A connection of a peer.
pub(crate) struct Stream {
    socket: Socket,
    way: Way,
}

impl Stream {
    /// Writes a response of HTTP, or its beginning, in the spelling of the protocol.
    pub(crate) fn respond(&mut self, response: impl AsRef<[u8]>) -> io::Result<()> {
        let response = response.as_ref();
        match response.strip_prefix(b"HTTP/1.1 ") {
            Some(rest) if self.way.is_scgi() => self.write_all(&[b"Status: ", rest].concat()),
            _ => self.write_all(response),
        }
    }

    /// Ends what it sends.
    pub(crate) fn close_writing(&self) {
        let _ = match &self.socket {
            Socket::Tcp(stream) => stream.shutdown(Shutdown::Write),
            #[cfg(unix)]
            Socket::Unix(stream) => stream.shutdown(Shutdown::Write),
        };
    }

    pub(crate) fn try_clone(&self) -> io::Result<Self> {
        let socket = match &self.socket {
            Socket::Tcp(stream) => Socket::Tcp(stream.try_clone()?),
            #[cfg(unix)]
            Socket::Unix(stream) => Socket::Unix(stream.try_clone()?),
        };
        let way = self.way;
        Ok(Self { socket, way })
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.socket {
            Socket::Tcp(stream) => stream.read(buffer),
            #[cfg(unix)]
            Socket::Unix(stream) => stream.read(buffer),
        }
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.socket {
            Socket::Tcp(stream) => stream.write(bytes),
            #[cfg(unix)]
            Socket::Unix(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Serves the requests of a connection.
fn serving(
    answer: impl Fn(&str, &mut Stream) -> After + Send + Sync + 'static,
) -> impl Fn(&mut Stream, &Mutex<Seen>) + Send + Sync + 'static {
    move |stream, seen| serve(stream, seen, &answer)
}

fn serve(stream: &mut Stream, seen: &Mutex<Seen>, answer: &dyn Fn(&str, &mut Stream) -> After) {
    let mut reader = BufReader::new(stream.try_clone().expect("a handle"));
    let read: fn(&mut BufReader<Stream>) -> Option<String> = match stream.way.is_scgi() {
        true => read_scgi,
        false => read_request,
    };
    while let Some(request) = read(&mut reader) {
        seen.lock()
            .expect("no panic")
            .requests
            .push(request.clone());
        if answer(&request, stream) == After::Close {
            stream.close_writing();
            // wait for the peer, so that no reset destroys what it has not read yet
            let _ = reader.read_to_end(&mut Vec::new());
            return;
        }
    }
}

/// Head and body of a request, or nothing when the connection ends.
fn read_request(reader: &mut BufReader<Stream>) -> Option<String> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let length = header(&head, "content-length").map_or(0, |value| value.parse().expect("digits"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(head + &String::from_utf8_lossy(&body))
}

/// The same of a request of SCGI: a netstring of variables, of which that of the length is first.
fn read_scgi(reader: &mut BufReader<Stream>) -> Option<String> {
    let mut length = Vec::new();
    reader.read_until(b':', &mut length).ok()?;
    length.pop()?;
    let length: usize = String::from_utf8(length).ok()?.parse().expect("digits");
    let mut variables = vec![0; length + 1];
    reader.read_exact(&mut variables).ok()?;
    assert_eq!(variables.pop(), Some(b','));
    let text = String::from_utf8(variables).expect("UTF-8");
    let mut parts = text.split_terminator('\0');
    let (mut method, mut target) = ("", "");
    let mut headers = String::new();
    let mut length = None;
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        match name {
            "CONTENT_LENGTH" if headers.is_empty() => {
                length = Some(value.parse().expect("digits"));
            }
            "REQUEST_METHOD" => method = value,
            "REQUEST_URI" => target = value,
            _ => {}
        }
        let name = name.strip_prefix("HTTP_").unwrap_or(name).replace('_', "-");
        headers += &format!("{name}: {value}\r\n");
    }
    let mut body = vec![0; length.expect("the length stands first")];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8_lossy(&body);
    Some(format!("{method} {target} HTTP/1.1\r\n{headers}\r\n{body}"))
}

/// The value of a header of a request.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = request.split_once("\r\n\r\n")?;
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    let (_, value) = headers.find(|(found, _)| found.eq_ignore_ascii_case(name))?;
    Some(value.trim())
}

/// A response with this status, these headers and this body.
pub(crate) fn http(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\r\n{body}")
}

/// A response of status 200 that carries this value.
pub(crate) fn value(value: &str) -> String {
    http("200 OK", "Content-Type: text/xml\r\n", &document(value))
}

/// The document that carries this value.
pub(crate) fn document(value: &str) -> String {
    format!(
        "<methodResponse><params><param><value>{value}</value></param></params></methodResponse>"
    )
}
