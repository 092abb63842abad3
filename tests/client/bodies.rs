//! Codings of bodies, and lengths that are wrong.

use std::io::Write as _;
use std::time::Duration;

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use xmlrpc_client::{Client, Http, TransportError};
use xmlrpc_core::{Fault, ReadOptions, message};

use crate::support::clients::reqwest;
use crate::support::peer::{After, Peer, document, http, value};

/// A response with these headers and this body.
fn response(headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 200 OK\r\n{headers}\r\nContent-Length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn codings() {
    let plain = document("<int>1</int>").into_bytes();
    let level = Compression::default();
    let mut gzip = GzEncoder::new(Vec::new(), level);
    gzip.write_all(&plain).unwrap();
    let gzip = gzip.finish().unwrap();
    let mut zlib = ZlibEncoder::new(Vec::new(), level);
    zlib.write_all(&plain).unwrap();
    let zlib = zlib.finish().unwrap();
    let mut bare = DeflateEncoder::new(Vec::new(), level);
    bare.write_all(&plain).unwrap();
    let bare = bare.finish().unwrap();
    let rows = [
        ("", &plain),
        (" ", &plain),
        ("identity", &plain),
        ("Identity", &plain),
        ("gzip", &gzip),
        ("x-gzip", &gzip),
        ("GZIP", &gzip),
        ("deflate", &zlib),
        ("deflate", &bare),
    ];
    for (coding, body) in rows {
        let peer = Peer::answering(response(&format!("Content-Encoding: {coding}"), body));
        let client = Client::new(&peer.url).unwrap();
        let outcome = client.call::<i32, _>("f", ()).await;
        assert_eq!(outcome.as_ref().ok(), Some(&1), "{coding:?}: {outcome:?}");
    }
}

/// What is read of a document that is whole, whatever its head says.
#[tokio::test]
async fn wrong_lengths() {
    let one = document("<int>1</int>");
    let fault = message::encode_fault(&Fault::new(4, "no"));
    let fault = String::from_utf8(fault).unwrap();
    let (ok, oops) = ("200 OK", "500 Internal Server Error");
    let (broke, status) = (Err("the response broke off"), Err("found status `500"));
    let no = Err("fault 4: no");
    // the status, the document, how many bytes too few there are, and what comes of it: leniently,
    // and strictly
    let rows = [
        (ok, &one, 0, Ok(()), Ok(())),
        (ok, &one, 5, Ok(()), broke),
        (ok, &fault, 0, no, no),
        (ok, &fault, 5, no, broke),
        (oops, &one, 0, status, status),
        (oops, &one, 5, status, status),
        (oops, &fault, 0, no, no),
        (oops, &fault, 5, no, status),
    ];
    for (status, document, missing, lenient, strict) in rows {
        let whole = http(status, "", &format!("{document}{}", " ".repeat(missing)));
        let cut = &whole[..whole.len() - missing];
        let peer = Peer::closing(cut);
        for (options, expected) in [
            (ReadOptions::lenient(), lenient),
            (ReadOptions::strict(), strict),
        ] {
            let builder = Client::builder(&peer.url).read_options(options.clone());
            let client = builder.build().unwrap();
            let outcome = client.call::<i32, _>("f", ()).await;
            let row = format!("{missing} bytes of {cut}, {:?}: {outcome:?}", options.mode);
            match (&outcome, expected) {
                (Ok(1), Ok(())) => {}
                (Err(error), Err(text)) => assert!(error.to_string().contains(text), "{row}"),
                _ => panic!("{row}"),
            }
        }
    }
}

/// A target is one of a redirect only beside its status, and the other way round.
#[tokio::test]
async fn half_a_redirect() {
    let one = document("<int>1</int>");
    let peer = Peer::answering(http("200 OK", "Location: /other\r\n", &one));
    let client = Client::new(&peer.url).unwrap();
    assert_eq!(client.call::<i32, _>("f", ()).await.unwrap(), 1);

    let peer = Peer::answering(http("304 Not Modified", "", ""));
    let client = Client::new(&peer.url).unwrap();
    let error = client.call::<i32, _>("f", ()).await.unwrap_err();
    let error = TransportError::of(&error).unwrap();
    assert_eq!(error.status(), Some(304), "{error}");
    assert!(!error.is_redirect(), "{error}");
}

/// A client of the user's has a time limit of its own.
#[tokio::test]
async fn a_limit_of_reqwest() {
    let whole = value("<int>1</int>");
    let half = whole[..whole.len() / 2].to_owned();
    for begun in [String::new(), half] {
        let shown = begun.clone();
        let peer = Peer::start(move |_, stream| {
            let _ = stream.respond(&begun);
            After::KeepAlive
        });
        let reqwest = reqwest().timeout(Duration::from_millis(200));
        let http = Http::from(reqwest.build().unwrap());
        let client = Client::builder(&peer.url).build_with(http).unwrap();
        let error = client.call::<i32, _>("f", ()).await.unwrap_err();
        let error = TransportError::of(&error).unwrap();
        assert!(error.is_timeout(), "{shown:?}: {error}");
    }
}
