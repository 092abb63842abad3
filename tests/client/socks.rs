//! Through SOCKS proxies.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use xmlrpc_client::{Client, TransportError};

use crate::server::tls::{Folder, server};
use crate::support::peer::{Peer, value};
use crate::support::running::Running;

/// The next bytes of a stream.
fn take(stream: &mut impl Read, length: u8) -> Vec<u8> {
    let mut bytes = vec![0; length.into()];
    stream.read_exact(&mut bytes).unwrap();
    bytes
}

/// The next text, with its length before it.
fn text(stream: &mut impl Read) -> String {
    let length = take(stream, 1)[0];
    String::from_utf8(take(stream, length)).unwrap()
}

/// A SOCKS5 proxy that takes this user and password alone, if it wants them; it tells where its
/// clients want to go.
fn socks(login: Option<(&'static str, &'static str)>) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let [5, count] = take(&mut client, 2)[..] else {
                panic!("not SOCKS5")
            };
            let methods = take(&mut client, count);
            let method = if login.is_some() { 2 } else { 0 };
            if !methods.contains(&method) {
                client.write_all(&[5, 0xff]).unwrap();
                continue;
            }
            client.write_all(&[5, method]).unwrap();
            if let Some((user, password)) = login {
                assert_eq!(take(&mut client, 1), [1]);
                let is_right = (text(&mut client), text(&mut client))
                    == (user.to_owned(), password.to_owned());
                client.write_all(&[1, u8::from(!is_right)]).unwrap();
                if !is_right {
                    continue;
                }
            }
            let [5, 1, 0, kind] = take(&mut client, 4)[..] else {
                panic!("not a connection")
            };
            let host = match kind {
                1 => Ipv4Addr::from(<[u8; 4]>::try_from(take(&mut client, 4)).unwrap()).to_string(),
                3 => text(&mut client),
                kind => panic!("an address of kind {kind}"),
            };
            let port = u16::from_be_bytes(take(&mut client, 2).try_into().unwrap());
            sender.send(format!("{host}:{port}")).unwrap();
            let mut server = TcpStream::connect((&*host, port)).unwrap();
            client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
            let (mut to, mut from) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from, &mut to));
            thread::spawn(move || std::io::copy(&mut server, &mut client));
        }
    });
    (address, receiver)
}

#[tokio::test]
async fn through_a_socks_proxy() {
    let peer = Peer::answering(value("<int>8</int>"));
    let by_name = peer.url.replace("127.0.0.1", "localhost");
    // what the proxy wants, the URL before its address, whom is called, what it is asked for
    let number = peer.url.trim_start_matches("http://").trim_end_matches('/');
    let name = number.replace("127.0.0.1", "localhost");
    let user = Some(("user", "secret"));
    let rows = [
        (None, "socks5://", &peer.url, Some(number)),
        // with the `h`, the proxy looks the name up
        (None, "socks5h://", &by_name, Some(&*name)),
        (user, "socks5://user:secret@", &peer.url, Some(number)),
        (user, "socks5://user:wrong@", &peer.url, None),
        (user, "socks5://", &peer.url, None),
    ];
    for (login, scheme, url, expected) in rows {
        let (address, asked) = socks(login);
        let builder = Client::builder(url).proxy(&format!("{scheme}{address}"));
        let outcome = builder.build().unwrap().call::<i32, _>("add", (3, 5)).await;
        let Some(expected) = expected else {
            let error = outcome.expect_err(scheme);
            let error = TransportError::of(&error).unwrap();
            assert!(error.is_connect() && !error.may_have_run(), "{error}");
            let shown = format!("{error:?} {error}");
            assert!(!shown.contains("wrong"), "{shown}");
            continue;
        };
        assert_eq!(outcome.expect(scheme), 8);
        let asked = asked.recv_timeout(Duration::from_secs(10)).unwrap();
        assert_eq!(asked, expected, "{scheme}");
    }
}

/// The same with TLS inside, which the proxy does not see.
#[tokio::test]
async fn encrypted_through_a_socks_proxy() {
    let folder = Folder::new();
    let running = Running::start(server().tls(folder.tls())).await;
    let (address, asked) = socks(None);
    let target = format!("localhost:{}", running.addr.port());
    let root = std::fs::read(folder.path("root.pem")).unwrap();
    let client = Client::builder(format!("https://{target}/"))
        .root_certificate(root)
        .proxy(&format!("socks5h://{address}"))
        .build()
        .unwrap();
    assert_eq!(client.call::<String, _>("ping", ()).await.unwrap(), "pong");
    let asked = asked.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(asked, target);
}
