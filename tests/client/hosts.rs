//! A client whose layers send to several hosts.

use std::sync::{Arc, Mutex};

use http::Request;
use tower::util::MapRequestLayer;
use xmlrpc_client::{Body, Client};

use crate::support::clients::By;
use crate::support::peer::{After, Peer, Way, header, value};

/// Where the next calls go.
#[derive(Clone, Default)]
struct Target(Arc<Mutex<String>>);

impl Target {
    fn set(&self, url: &str) {
        url.clone_into(&mut self.0.lock().unwrap());
    }

    /// Each call gets a text of its own, as from a layer that looks for a server each time.
    fn layer(
        &self,
    ) -> MapRequestLayer<impl Fn(Request<Body>) -> Request<Body> + Clone + Send + Sync + 'static>
    {
        let target = self.clone();
        MapRequestLayer::new(move |mut request: Request<Body>| {
            *request.uri_mut() = target.0.lock().unwrap().parse().unwrap();
            request
        })
    }
}

#[tokio::test]
async fn each_host_has_its_connections() {
    for by in [By::Client, By::Cookies, By::Reqwest] {
        let peers = [1, 2].map(|nth| Peer::answering(value(&format!("<int>{nth}</int>"))));
        let target = Target::default();
        let client = by.build(peers[0].client()).http_layer(target.layer());
        for round in 0..3 {
            for (nth, peer) in (1..).zip(&peers) {
                target.set(&peer.url);
                let found = client.call::<i32, _>("f", ()).await.unwrap();
                assert_eq!(found, nth, "{by:?}, round {round}");
            }
        }
        for peer in &peers {
            let counts = (peer.requests().len(), peer.connections());
            assert_eq!(counts, (3, 1), "{by:?}");
        }
    }
}

/// All of them at one socket.
#[cfg(unix)]
#[tokio::test]
async fn what_is_known_of_a_host_is_kept_beside_others() {
    let peer = Peer::over(Way::HttpUnix, |request, stream| {
        let one = value("<int>1</int>");
        let response = match header(request, "Host") {
            // the second call on a connection ends with it
            Some("silent") if request.contains("<int>2</int>") => return After::Close,
            Some("silent" | "kept") => one,
            _ => one.replacen("\r\n", "\r\nConnection: close\r\n", 1),
        };
        let _ = stream.respond(response);
        After::KeepAlive
    });
    let target = Target::default();
    let client = Client::http_layer(peer.client().build().unwrap(), target.layer());
    let call = async |host: &str, n: i32| {
        target.set(&format!("http://{host}/"));
        client.call::<i32, _>("f", (n,)).await
    };
    call("silent", 1).await.unwrap();
    call("silent", 2).await.unwrap_err();
    call("kept", 3).await.unwrap();
    call("silent", 4).await.unwrap();
    let last = peer.requests().pop().unwrap();
    assert_eq!(header(&last, "Connection"), Some("close"), "{last}");

    // there may be any number of them; then, those that have connections are kept
    for nth in 0..64 {
        call(&format!("host{nth}"), nth).await.unwrap();
    }
    let before = peer.connections();
    call("kept", 5).await.unwrap();
    assert_eq!(peer.connections(), before);
}
