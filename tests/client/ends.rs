//! Connections that end: when the client sees it, and what it makes of it.

use std::future::poll_fn;
use std::io::Write as _;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::thread::sleep;
use std::time::Duration;

use http_body::Body as _;
use tower::ServiceExt as _;
use tower::layer::layer_fn;
use tower::util::MapResponseLayer;
use xmlrpc_client::{Body, Client, Http, ResponseBody, TransportError};

use crate::support::clients::{By, ways};
use crate::support::peer::{After, Peer, Stream, Way, document, header, http, value};

/// A peer that keeps its connections, and the one that was used last, to close it.
fn handing_out(way: Way) -> (Peer, Arc<Mutex<Option<Stream>>>) {
    let last = Arc::<Mutex<Option<Stream>>>::default();
    let handle = last.clone();
    let peer = Peer::over(way, move |_, stream| {
        *handle.lock().unwrap() = Some(stream.try_clone().unwrap());
        let _ = stream.respond(value("<int>1</int>"));
        After::KeepAlive
    });
    (peer, last)
}

/// What happens between two calls, when the server has closed.
#[cfg(unix)]
#[derive(Clone, Copy, Debug)]
enum Between {
    Nothing,
    /// Time goes by, and the runtime does not run.
    Pause,
    /// The runtime runs, and no time goes by.
    Turn,
}

/// Over a Unix socket, which tells of the end at once.
#[cfg(unix)]
#[tokio::test]
async fn an_end_between_two_calls_is_noticed() {
    // how many calls a connection carries before it is closed
    let rows = [
        (1, Between::Nothing),
        (2, Between::Pause),
        (2, Between::Turn),
    ];
    for (calls, between) in rows {
        for round in 0..50 {
            let (peer, last) = handing_out(Way::HttpUnix);
            let client = peer.client().build().unwrap();
            for _ in 0..calls {
                client.call::<i32, _>("f", ()).await.unwrap();
            }
            last.lock().unwrap().take().unwrap().close_writing();
            match between {
                Between::Nothing => {}
                Between::Pause => sleep(Duration::from_millis(1)),
                Between::Turn => tokio::task::yield_now().await,
            }
            let outcome = client.call::<i32, _>("f", ()).await;
            let row = format!("{calls}, {between:?}, round {round}: {outcome:?}");
            assert_eq!(outcome.ok(), Some(1), "{row}");
            let counts = (peer.requests().len(), peer.connections());
            assert_eq!(counts, (calls + 1, 2), "{row}");
        }
    }
}

/// A connection that the server resets while nobody looks.
#[tokio::test]
async fn a_reset_between_two_calls_is_noticed() {
    for &way in Way::ALL.iter().filter(|way| !way.is_scgi()) {
        let peer = Peer::resetting(way, value("<int>1</int>"));
        let client = peer.client().build().unwrap();
        for connections in 1..=3 {
            let outcome = client.call::<i32, _>("f", ()).await;
            assert!(outcome.is_ok(), "{way:?}: {outcome:?}");
            assert_eq!(peer.connections(), connections, "{way:?}");
            while peer.open_connections() > 0 {
                sleep(Duration::from_millis(1));
            }
        }
    }
}

/// The response is there, and the runtime has not noticed yet.
#[tokio::test]
async fn a_call_that_is_polled_in_between() {
    for &way in Way::ALL.iter().filter(|way| !way.is_scgi()) {
        let peer = Peer::answering_over(way, value("<int>1</int>"));
        let client = peer.client().build().unwrap();
        for _ in 0..3 {
            let mut call = pin!(client.call::<i32, _>("f", ()));
            let outcome = poll_fn(|cx| {
                let polled = call.as_mut().poll(cx);
                if polled.is_ready() {
                    return polled;
                }
                sleep(Duration::from_millis(5));
                call.as_mut().poll(cx)
            });
            assert_eq!(outcome.await.unwrap(), 1, "{way:?}");
        }
    }
}

/// An older connection is as good as a new one.
#[tokio::test]
async fn another_connection_that_is_open_is_taken() {
    let peer = Peer::start(|request, stream| {
        let is_slow = request.contains("<int>2</int>");
        if is_slow {
            sleep(Duration::from_millis(100));
        }
        let _ = stream.respond(value("<int>1</int>"));
        if is_slow {
            // when the connection is kept already
            sleep(Duration::from_millis(20));
            return After::Close;
        }
        After::KeepAlive
    });
    let client = Client::new(&peer.url).unwrap();
    let call = |n: i32| client.call::<i32, _>("f", (n,));
    let (one, two) = tokio::join!(call(1), call(2));
    assert_eq!((one.unwrap(), two.unwrap()), (1, 1));
    // the last one that was used is closed now
    tokio::time::sleep(Duration::from_millis(100)).await;
    call(3).await.unwrap();
    assert_eq!(peer.connections(), 2);
}

/// A server of something else: the request was not sent, and nobody tries again and again.
#[tokio::test]
async fn a_new_connection_that_ends_before_the_request() {
    for greeting in ["", "220 ready\r\n"] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let builder = Client::builder(&url).timeout(Duration::from_secs(5));
        let client = builder.build().unwrap();
        let mut call = pin!(client.call::<i32, _>("f", ()));
        // it connects, and the server is quicker than the runtime
        poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx).is_pending())).await;
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(greeting.as_bytes()).unwrap();
        if greeting.is_empty() {
            drop(stream);
        }
        let error = call.await.unwrap_err();
        let error = TransportError::of(&error).unwrap();
        assert!(!error.may_have_run(), "{greeting:?}: {error}");
        listener.set_nonblocking(true).unwrap();
        assert!(listener.accept().is_err(), "{greeting:?}: a second one");
    }
}

/// Only one that ends in place of a response, and was kept, shows that a server does not keep them.
#[tokio::test]
async fn which_end_is_remembered() {
    let one = value("<int>1</int>");
    // the responses, of which one that is empty closes, and whether the request after them says
    // that the connection is not kept
    let rows: [(&[&str], bool); 4] = [
        (&[&one, ""], true),
        (&[""], false),
        (&[&one, "what?\r\n\r\n"], false),
        (&[&one, &one], false),
    ];
    for (responses, expected) in rows {
        let script: Vec<String> = responses.iter().map(|&text| text.to_owned()).collect();
        let nth = AtomicUsize::new(0);
        let peer = Peer::start(move |_, stream| {
            let default = value("<int>1</int>");
            let response = script.get(nth.fetch_add(1, Ordering::SeqCst));
            let response = response.unwrap_or(&default);
            let _ = stream.respond(response);
            match response.is_empty() {
                true => After::Close,
                false => After::KeepAlive,
            }
        });
        let client = Client::new(&peer.url).unwrap();
        for response in responses {
            let outcome = client.call::<i32, _>("f", ()).await;
            assert_eq!(outcome.is_ok(), *response == one, "{responses:?}");
        }
        client.call::<i32, _>("f", ()).await.unwrap();
        let last = peer.requests().pop().unwrap();
        let says = header(&last, "Connection") == Some("close");
        assert_eq!(says, expected, "{responses:?}: {last}");
    }
}

/// Wherever the end of a body is said.
#[tokio::test]
async fn a_connection_is_kept_after_every_kind_of_body() {
    let body = document("<int>1</int>");
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n";
    let chunk = format!("{:x}\r\n{body}\r\n", body.len());
    // in pieces, with a pause between them
    let rows = [
        vec![value("<int>1</int>")],
        vec![format!("{head}\r\n{chunk}0\r\n\r\n")],
        vec![format!("{head}\r\n{chunk}"), "0\r\n\r\n".to_owned()],
        vec![format!("{head}\r\n{chunk}0\r\n"), "\r\n".to_owned()],
        vec![
            format!("{head}Trailer: x-end\r\n\r\n{chunk}0\r\n"),
            "x-end: 1\r\n\r\n".to_owned(),
        ],
    ];
    for pieces in rows {
        let shown = format!("{pieces:?}");
        let peer = Peer::start(move |_, stream| {
            for (nth, piece) in pieces.iter().enumerate() {
                if nth > 0 {
                    sleep(Duration::from_millis(20));
                }
                let _ = stream.respond(piece);
            }
            After::KeepAlive
        });
        let client = Client::new(&peer.url).unwrap();
        for _ in 0..3 {
            assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1, "{shown}");
        }
        assert_eq!(peer.connections(), 1, "{shown}");
    }
}

/// A layer that sees an empty body does not read it.
#[tokio::test]
async fn a_connection_is_kept_when_nobody_reads_an_empty_body() {
    let peer = Peer::answering(http("200 OK", "", ""));
    let answering = layer_fn(|service: Http| {
        tower::service_fn(move |request: ::http::Request<Body>| {
            let service = service.clone();
            async move {
                let response = service.oneshot(request).await?;
                assert!(response.body().is_end_stream());
                let answer = Body::from(document("<int>1</int>"));
                Ok::<_, <Http as tower::Service<::http::Request<Body>>>::Error>(
                    ::http::Response::new(answer),
                )
            }
        })
    });
    let client = Client::new(&peer.url).unwrap().http_layer(answering);
    for _ in 0..3 {
        assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);
    }
    assert_eq!(peer.connections(), 1);
}

/// What layers see of a body before they read it.
#[tokio::test]
async fn a_body_says_whether_it_has_ended() {
    for (by, way) in ways() {
        for (response, expected) in [
            (value("<int>1</int>"), false),
            (http("200 OK", "", ""), true),
        ] {
            let peer = Peer::closing_over(way, response);
            let seen = Arc::<Mutex<Vec<bool>>>::default();
            let note = seen.clone();
            let layer = MapResponseLayer::new(move |response: ::http::Response<ResponseBody>| {
                note.lock().unwrap().push(response.body().is_end_stream());
                response
            });
            let client = by.build(peer.client()).http_layer(layer);
            let outcome = client.call::<i32, _>("f", ()).await;
            let row = format!("{by:?} over {way:?}: {outcome:?}");
            assert_eq!(outcome.is_ok(), !expected, "{row}");
            assert_eq!(*seen.lock().unwrap(), [expected], "{row}");
        }
    }
}

/// reqwest's connections are tasks, which have to run before they see that they were closed.
#[test]
fn a_pause_over_reqwest() {
    let (peer, last) = handing_out(Way::Http);
    let client = By::Reqwest.build(peer.client());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    for nth in 0..10 {
        let outcome = runtime.block_on(client.call::<i32, _>("f", (nth,)));
        assert_eq!(outcome.ok(), Some(1), "call {nth}");
        // the runtime does not run
        last.lock().unwrap().take().unwrap().close_writing();
        sleep(Duration::from_millis(30));
    }
}
