//! Peers that answer with prepared bytes, and what they were asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A server of prepared answers, on a port of its own.
pub(crate) struct Peer {
    pub(crate) url: String,
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
        let answer = answer.into();
        Self::start(move |_, stream| {
            // the client may have left
            let _ = stream.write_all(&answer);
            After::KeepAlive
        })
    }

    /// The same, but closes the connection after each answer.
    pub(crate) fn closing(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |_, stream| {
            let _ = stream.write_all(&answer);
            After::Close
        })
    }

    /// Has `answer` answer each request, which is given as it came.
    pub(crate) fn start(
        answer: impl Fn(&str, &mut TcpStream) -> After + Send + Sync + 'static,
    ) -> Self {
        Self::listen(answer, |connection| {
            thread::spawn(connection);
        })
    }

    /// The same, but takes no connection before the last one has ended.
    pub(crate) fn one_at_a_time(
        answer: impl Fn(&str, &mut TcpStream) -> After + Send + Sync + 'static,
    ) -> Self {
        Self::listen(answer, |connection| connection())
    }

    fn listen(
        answer: impl Fn(&str, &mut TcpStream) -> After + Send + Sync + 'static,
        run: fn(Box<dyn FnOnce() + Send>),
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let seen = Arc::<Mutex<Seen>>::default();
        let peer = Self {
            url,
            seen: seen.clone(),
        };
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming() {
                seen.lock().expect("no panic").connections += 1;
                seen.lock().expect("no panic").open += 1;
                let (seen, answer) = (seen.clone(), answer.clone());
                run(Box::new(move || {
                    serve(stream.expect("a connection"), &seen, &*answer);
                    seen.lock().expect("no panic").open -= 1;
                }));
            }
        });
        peer
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

fn serve(
    mut stream: TcpStream,
    seen: &Mutex<Seen>,
    answer: &dyn Fn(&str, &mut TcpStream) -> After,
) {
    let mut reader = BufReader::new(stream.try_clone().expect("a handle"));
    while let Some(request) = read_request(&mut reader) {
        seen.lock()
            .expect("no panic")
            .requests
            .push(request.clone());
        if answer(&request, &mut stream) == After::Close {
            let _ = stream.shutdown(Shutdown::Write);
            // wait for the peer, so that no reset destroys what it has not read yet
            let _ = reader.read_to_end(&mut Vec::new());
            return;
        }
    }
}

/// Head and body of a request, or nothing when the connection ends.
fn read_request(reader: &mut BufReader<TcpStream>) -> Option<String> {
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
