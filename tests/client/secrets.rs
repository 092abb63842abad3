//! A secret in every place: URL, headers, parameters, results, session, proxy, login. It is in no
//! error, log, measurement, recording or `Debug`.

use std::error::Error;
use std::fmt::Debug;
use std::future::ready;

use tracing::Level;
use xmlrpc_client::{
    ClientBuilder, TransportError, blocking,
    middleware::{Login, Metrics, Retry, Session, Trace, WireLog, from_fn},
};
use xmlrpc_core::CallError;
use xmlrpc_test::{Recorder, Recording};

use crate::client::logging::logged;
use crate::support::clients::{By, ways};
use crate::support::measurements::Measurements;
use crate::support::peer::{Peer, Way, http, value};

const SECRET: &str = "s3cr3t";
/// The same in base64, behind a user's name.
const ENCODED: &str = "czNjcjN0";

/// What the server does.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
    Value,
    AnotherType,
    HalfAValue,
    Status(&'static str),
    Redirect,
    Malformed,
    Nobody,
    Closes,
}

const ANSWERS: [Answer; 9] = [
    Answer::Value,
    Answer::AnotherType,
    Answer::HalfAValue,
    Answer::Status("500 Oops"),
    Answer::Status("401 Unauthorized"),
    Answer::Redirect,
    Answer::Malformed,
    Answer::Nobody,
    Answer::Closes,
];

impl Answer {
    fn peer(self, way: Way) -> Peer {
        let headers = format!("Set-Cookie: a={SECRET}\r\nX-Secret: {SECRET}\r\n");
        let result = value(&format!("<string>{SECRET}</string>"));
        let response = match self {
            Self::Value => value("<int>1</int>"),
            Self::AnotherType => result,
            Self::HalfAValue => {
                let half = value(&format!("<struct><member><name>a{SECRET}"));
                let half = half[..half.find(SECRET).expect("it is there")].to_owned();
                return Peer::closing_over(way, half);
            }
            Self::Status(status) => http(status, &headers, ""),
            Self::Redirect => {
                let location = format!("Location: http://u:{SECRET}@h/?key={SECRET}\r\n");
                http("302 Found", &(headers + &location), "")
            }
            Self::Malformed => return Peer::closing_over(way, format!("{SECRET}\r\n\r\n")),
            Self::Nobody => return Peer::nobody(way),
            Self::Closes => return Peer::not_reading(way),
        };
        Peer::answering_over(way, response)
    }
}

/// Texts that people get to see.
#[derive(Default)]
struct Shown(Vec<String>);

impl Shown {
    fn debug(&mut self, what: &impl Debug) {
        self.0.extend([format!("{what:?}"), format!("{what:#?}")]);
    }

    fn error(&mut self, error: &CallError) {
        self.causes(error);
        if let Some(error) = TransportError::of(error) {
            if let Some(inner) = error.get_ref() {
                self.causes(inner);
            }
            let endpoints = error.endpoints().iter().map(ToString::to_string);
            self.0.extend(endpoints);
            self.0.extend(error.url().map(str::to_owned));
            self.0.extend(error.location().map(str::to_owned));
        }
    }

    fn causes(&mut self, error: &dyn Error) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.0.extend([format!("{error:?}"), error.to_string()]);
            next = error.source();
        }
    }

    fn check(&self, row: &str) {
        assert!(!self.0.is_empty(), "{row}");
        for text in &self.0 {
            for secret in [SECRET, ENCODED] {
                assert!(!text.contains(secret), "{row}: {text}");
            }
        }
    }
}

fn with_secret(url: &str) -> String {
    url.replace("//", &format!("//user:{SECRET}@")) + &format!("?key={SECRET}")
}

fn session() -> Session {
    let session = Session::new().query("sid", SECRET);
    session.header("x-session", SECRET)
}

/// A client with a secret wherever one can be.
fn builder(peer: &Peer, login: Login, recorder: &Recorder) -> ClientBuilder {
    let url = with_secret(&peer.url);
    let (scheme, _) = url.split_once("://").unwrap();
    peer.client_of(&url)
        .endpoint(with_secret(&format!("{scheme}://127.0.0.1:1/")))
        .header("X-Key", SECRET)
        .bearer_auth(SECRET)
        .layer(Retry::new().attempts(2))
        .layer(from_fn(async |request, next| {
            tracing::info!(?request, "call");
            let response = next.run(request).await;
            tracing::info!(?response, "response");
            response
        }))
        .layer(login)
        .layer(recorder.clone())
        .layer(WireLog::new().redact(["f"]))
        .layer(Trace::new())
        .layer(Metrics::new())
}

/// Makes a call by itself and one in a batch, and looks at everything that comes of it.
fn check(row: &str, by: By, peer: &Peer, change: impl FnOnce(ClientBuilder) -> ClientBuilder) {
    let mut shown = Shown::default();
    let file = std::env::temp_dir().join(format!("xmlrpc-secrets-{}", std::process::id()));
    let recorder = Recorder::create(&file).unwrap();
    let places = ["params[0]", "params[1]", "result"];
    let recorder = places
        .into_iter()
        .fold(recorder, |recorder, place| recorder.redact("f", place));
    let measurements = Measurements::default();
    let _guard = metrics::set_default_local_recorder(&measurements);

    let login = Login::new(|| ready(Ok::<_, CallError>(session())));
    let builder = change(builder(peer, login.clone(), &recorder));
    shown.debug(&builder);
    shown.debug(&login);
    shown.debug(&session());
    let client = by
        .build(builder)
        .with_leading((SECRET,))
        .with_header("x-one", SECRET)
        .with_extension(SECRET);
    shown.debug(&client);

    let log = if by == By::Blocking {
        // another thread, which no subscriber of this one sees
        let client = blocking::Client::from_async(client).unwrap();
        shown.debug(&client);
        if let Err(error) = client.call::<i32, _>("f", (SECRET,)) {
            shown.error(&error);
        }
        None
    } else {
        let call = client.call::<i32, _>("f", (SECRET,));
        shown.debug(&call);
        let batch = client.batch();
        let in_batch = batch.call::<i32, _>("f", (SECRET,));
        shown.debug(&batch);
        shown.debug(&in_batch);
        let (log, outcomes) = logged(Level::TRACE, async { (call.await, batch.send().await) });
        if let Err(error) = &outcomes.0 {
            shown.error(error);
        }
        match outcomes.1 {
            Err(error) => shown.error(&error),
            Ok(mut replies) => {
                if let Err(error) = replies.take(in_batch) {
                    shown.error(&error);
                }
            }
        }
        Some(log)
    };
    shown.0.push(measurements.take().join("\n"));
    if let Some(log) = log {
        for part in ["rpc.method", "xmlrpc_client::wire", "call request="] {
            assert!(log.contains(part), "{row}: {log}");
        }
        let measured = shown.0.last().unwrap();
        assert!(measured.contains("rpc.client.call.duration"), "{row}");
        shown.0.push(log);
    }
    shown.debug(&recorder);
    recorder.finish().unwrap();
    shown.0.push(std::fs::read_to_string(&file).unwrap());
    let calls = Recording::open(&file).unwrap().calls.len();
    let is_value = row.starts_with("Value") || row.starts_with("AnotherType");
    assert_eq!(calls > 0, is_value, "{row}");
    std::fs::remove_file(&file).unwrap();
    shown.check(row);
}

#[test]
fn secrets_appear_nowhere() {
    for (by, way) in ways() {
        for answer in ANSWERS {
            // such a client may follow redirects, and hyper logs where to
            if (by, answer) == (By::Reqwest, Answer::Redirect) {
                continue;
            }
            let row = format!("{answer:?}, {by:?} over {way:?}");
            check(&row, by, &answer.peer(way), |builder| builder);
        }
    }
    // proxies: one that is not there, and one that wants credentials
    let refusing = Peer::answering(http("407 Proxy Authentication Required", "", ""));
    for proxy in ["http://127.0.0.1:1/", &refusing.url] {
        let proxy = proxy.replace("//", &format!("//user:{SECRET}@"));
        let peer = Answer::Nobody.peer(Way::Http);
        check(&format!("a proxy: {proxy}"), By::Client, &peer, |builder| {
            builder.proxy(&proxy)
        });
    }
}

/// The login fails: its own call has the secret.
#[test]
fn a_login_that_fails_shows_no_secret() {
    for &way in Way::ALL {
        for answer in ANSWERS {
            let peer = answer.peer(way);
            let plain = peer.client_of(&with_secret(&peer.url));
            let plain = plain.build().unwrap();
            let login = Login::new({
                let plain = plain.clone();
                move || {
                    let plain = plain.clone();
                    async move {
                        let token: i32 = plain.call("login", ("me", SECRET)).await?;
                        Ok::<_, CallError>(Session::new().query("sid", token.to_string()))
                    }
                }
            });
            let client = plain.layer(login).layer(Trace::new());
            let call = client.call::<Vec<i32>, _>("f", (SECRET,));
            let (log, outcome) = logged(Level::TRACE, call);
            let mut shown = Shown(vec![log]);
            shown.error(&outcome.unwrap_err());
            shown.check(&format!("{answer:?} over {way:?}"));
        }
    }
}
