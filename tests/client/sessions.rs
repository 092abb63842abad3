//! Sessions: by a header, by a query, by cookies.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use xmlrpc_client::{
    Client, TransportError,
    middleware::{Login, Session},
};
use xmlrpc_core::{CallError, FailedCall, Fault};

use crate::support::peer::{After, Peer, header, http, value};

/// How the server recognises the session of a request.
type Given = fn(&str) -> Option<String>;

fn by_header(request: &str) -> Option<String> {
    header(request, "X-Session").map(str::to_owned)
}

fn by_query(request: &str) -> Option<String> {
    let (_, rest) = request.split_once("session-id=")?;
    Some(rest.split([' ', '&']).next()?.to_owned())
}

fn fault(code: i32) -> String {
    let document = format!(
        "<methodResponse><fault><value><struct>\
         <member><name>faultCode</name><value><int>{code}</int></value></member>\
         <member><name>faultString</name><value>no</value></member>\
         </struct></value></fault></methodResponse>"
    );
    http("200 OK", "", &document)
}

/// A server whose `login()` gives a number, and whose other methods want the newest one.
struct Sessions {
    peer: Peer,
    logins: Arc<AtomicUsize>,
}

impl Sessions {
    fn start(given: Given, refusal: String) -> Self {
        let logins = Arc::new(AtomicUsize::new(0));
        let counter = logins.clone();
        let peer = Peer::start(move |request, stream| {
            let response = if request.contains("<methodName>login<") {
                // others come in the meantime
                std::thread::sleep(Duration::from_millis(50));
                let number = counter.fetch_add(1, Ordering::SeqCst) + 1;
                value(&format!("<string>{number}</string>"))
            } else {
                let newest = counter.load(Ordering::SeqCst).to_string();
                match given(request) {
                    Some(session) if session == newest => value("<int>1</int>"),
                    _ => refusal.clone(),
                }
            };
            let _ = stream.write_all(response.as_bytes());
            After::KeepAlive
        });
        Self { peer, logins }
    }

    /// Ends all sessions.
    fn expire(&self) {
        self.logins.fetch_add(100, Ordering::SeqCst);
    }

    fn client(&self, session: fn(String) -> Session) -> Client {
        let plain = Client::new(&self.peer.url).unwrap();
        let login = Login::new({
            let plain = plain.clone();
            move || {
                let plain = plain.clone();
                async move { Ok::<_, CallError>(session(plain.call("login", ()).await?)) }
            }
        });
        plain.layer(login.ended_by_faults([7]))
    }

    fn sent(&self, method: &str) -> usize {
        let needle = format!("<methodName>{method}<");
        let requests = self.peer.requests();
        let sent = requests.iter().filter(|request| request.contains(&needle));
        sent.count()
    }
}

async fn at_once(client: &Client, calls: usize) -> Vec<Result<i32, CallError>> {
    let calls: Vec<_> = (0..calls)
        .map(|_| tokio::spawn(client.call("f", ())))
        .collect();
    let mut outcomes = Vec::new();
    for call in calls {
        outcomes.push(call.await.unwrap());
    }
    outcomes
}

/// One login, however many calls wait for it, and one more when the session ends.
#[tokio::test]
async fn calls_share_one_login() {
    let header: fn(String) -> Session = |id| Session::new().header("x-session", id);
    let query: fn(String) -> Session = |id| Session::new().query("session-id", id);
    let refused = http("401 Unauthorized", "", "");
    let rows = [
        ("header, fault", by_header as Given, header, fault(7)),
        ("header, status", by_header, header, refused),
        ("query, fault", by_query, query, fault(7)),
    ];
    for (name, given, session, refusal) in rows {
        let server = Sessions::start(given, refusal);
        let client = server.client(session);
        for logins in [1, 2] {
            let outcomes = at_once(&client, 32).await;
            let failed = outcomes.iter().filter(|outcome| outcome.is_err()).count();
            assert_eq!(failed, 0, "{name}: {outcomes:?}");
            assert_eq!(server.sent("login"), logins, "{name}");
            server.expire();
        }
        // 32 in each round, and again those that found the session ended
        assert!(
            (64..=96).contains(&server.sent("f")),
            "{name}: {}",
            server.sent("f")
        );
    }
}

/// Other faults are not the end of a session, and a session that never works is not asked for
/// again and again.
#[tokio::test]
async fn what_is_not_the_end_of_a_session() {
    let session: fn(String) -> Session = |_| Session::new();
    // the refusal, logins and calls
    let rows = [
        (fault(8), 1, 1),
        (http("500 Oops", "", ""), 1, 1),
        (fault(7), 2, 2),
    ];
    for (refusal, logins, calls) in rows {
        let server = Sessions::start(by_header, refusal.clone());
        let client = server.client(session);
        client.call::<i32, _>("f", ()).await.unwrap_err();
        assert_eq!(
            (server.sent("login"), server.sent("f")),
            (logins, calls),
            "{refusal}"
        );
    }
}

/// Those who wait for a login that fails fail with it; the next call tries again.
#[tokio::test]
async fn a_login_that_fails() {
    let logins = Arc::new(AtomicUsize::new(0));
    let counter = logins.clone();
    let login = Login::new(move || {
        let counter = counter.clone();
        async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            counter.fetch_add(1, Ordering::SeqCst);
            Err::<Session, _>(CallError::<Fault>::Fault(
                Fault::new(3, "wrong password"),
                FailedCall::new("login"),
            ))
        }
    });
    let peer = Peer::answering(value("<int>1</int>"));
    let client = Client::new(&peer.url).unwrap().layer(login);
    for round in [1, 2] {
        for outcome in at_once(&client, 8).await {
            let error = outcome.unwrap_err();
            let error = TransportError::of(&error).unwrap();
            assert!(!error.may_have_run());
            assert!(error.to_string().contains("the login failed: "), "{error}");
            assert!(error.to_string().contains("wrong password"), "{error}");
        }
        assert_eq!(logins.load(Ordering::SeqCst), round);
    }
    assert_eq!(peer.requests().len(), 0);
}

#[tokio::test]
async fn cookies_are_sent_back_when_told_to() {
    for cookies in [false, true] {
        let peer = Peer::answering(http(
            "200 OK",
            "Set-Cookie: session=4711; Path=/\r\n",
            "<methodResponse><params><param><value><int>1</int></value></param></params></methodResponse>",
        ));
        let client = Client::builder(&peer.url).cookies(cookies).build().unwrap();
        for _ in 0..2 {
            client.call::<i32, _>("f", ()).await.unwrap();
        }
        let expected = [None, cookies.then_some("session=4711")];
        for (request, expected) in peer.requests().iter().zip(expected) {
            assert_eq!(header(request, "Cookie"), expected, "{cookies}");
        }
    }
}
