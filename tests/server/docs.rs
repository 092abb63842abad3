//! The documentation page, as HTTP sends it. How it behaves in a browser is tested in
//! `page-tests`.

use std::collections::BTreeMap;
use std::io::Read as _;

use flate2::read::GzDecoder;
use http::{Method, Request, StatusCode, header};
use serde::{Deserialize, Serialize};
use xmlrpc_core::description::Description;
use xmlrpc_core::{Bytes, DateTime, Fault, Value, XmlRpcType, xmlrpc_service};
use xmlrpc_server::{Body, Docs, Server};

use crate::support::oneshot::{Answer, build, call, send};

struct Bank;

#[xmlrpc_service(prefix = "bank.")]
impl Bank {
    /// The balance, in **cents**. <script>alert(1)</script>
    fn balance(&self, account: &str, currency: Option<String>) -> Result<i64, Fault> {
        let currency = currency.unwrap_or_default();
        Err(Fault::new(1, format!("{account} {currency}")))
    }

    fn internal(&self) {}
}

fn server(docs: Docs) -> Server {
    Server::new().service(Bank).docs(docs)
}

async fn request(server: Server, method: Method, path: &str, tag: Option<&str>) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    if let Some(tag) = tag {
        request = request.header(header::IF_NONE_MATCH, tag);
    }
    send(&build(server), request.body(Body::default()).unwrap()).await
}

async fn page(docs: Docs) -> String {
    let answer = request(server(docs), Method::GET, "/docs", None).await;
    assert_eq!(answer.status, StatusCode::OK);
    String::from_utf8(answer.body).unwrap()
}

#[tokio::test]
async fn a_page_says_what_is_served() {
    let docs = Docs::new().title("A <bank>").intro("See *this*.");
    let page = page(docs.hide("bank.internal").hide("system.*")).await;
    let expected = [
        "<title>A &#60;bank&#62;</title>",
        "<p>See <em>this</em>.</p>",
        "1 XML-RPC method at",
        "bank.balance</a>",
        "balance(account: string, currency: string?) → i8",
        "The balance, in <strong>cents</strong>. &lt;script&gt;",
        "may be left out",
        "xmlrpc call <span class=\"url\">http://localhost/RPC2</span> bank.balance s:text</code>",
    ];
    for text in expected {
        assert!(page.contains(text), "{text}\n{page}");
    }
    for text in ["internal", "system.listMethods", "<script>alert"] {
        assert!(!page.contains(text), "{text}");
    }
}

#[tokio::test]
async fn samples_call_the_endpoint_that_is_set() {
    let page = page(Docs::new().endpoint("https://bank.example/rpc")).await;
    let sample = "xmlrpc call <span class=\"url\">https://bank.example/rpc</span> bank.balance";
    assert!(page.contains(sample), "{page}");
    assert!(!page.contains("localhost"));
}

/// What the script reads: where calls go, and what there is to call.
#[tokio::test]
async fn the_script_gets_what_it_needs() {
    let found = async |docs: Docs| {
        let page = page(docs.hide("system.*")).await;
        let (_, data) = page.split_once("id=\"data\">").unwrap();
        let (data, _) = data.split_once("</script>").unwrap();
        // of no use to whoever would end the element
        assert!(!data.contains('<'), "{data}");
        let mut data: serde_json::Value = serde_json::from_str(data).unwrap();
        let description = data["description"].take();
        let description: Description = serde_json::from_value(description).unwrap();
        let method = &description.methods[0];
        assert_eq!(method.name, "bank.balance");
        assert!(method.purpose.ends_with("<script>alert(1)</script>"));
        data
    };
    let table = [
        (
            Docs::new(),
            serde_json::json!({"path": "/docs", "endpoint": null, "tryIt": true}),
        ),
        (
            Docs::new().try_it(false).endpoint("http://a/"),
            serde_json::json!({"path": "/docs", "endpoint": "http://a/", "tryIt": false}),
        ),
    ];
    for (docs, mut expected) in table {
        expected["rpcPath"] = "/RPC2".into();
        expected["description"] = serde_json::Value::Null;
        assert_eq!(found(docs).await, expected);
    }
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Order {
    /// Which **item**.
    item: Item,
    #[serde(default)]
    count: i32,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Item(i32, Vec<String>);

#[derive(Serialize, Deserialize, XmlRpcType)]
enum Colour {
    Red,
    Green,
}

#[derive(Serialize, Deserialize, XmlRpcType)]
enum Event {
    Nothing,
    Sold(Order),
}

#[derive(Serialize, Deserialize, XmlRpcType)]
struct Prices(BTreeMap<String, f64>);

struct Shop;

#[xmlrpc_service(prefix = "shop.")]
impl Shop {
    #[xmlrpc(idempotent, timeout = "2s")]
    fn events(&self, order: Order, prices: Prices, pairs: Vec<(i32, f64)>) -> Vec<Event> {
        let _ = (prices, pairs);
        vec![Event::Sold(order)]
    }

    #[xmlrpc(timeout = "1500ms")]
    #[allow(clippy::too_many_arguments, reason = "one of each type")]
    fn all(
        &self,
        int: i32,
        wide: i64,
        double: f64,
        flag: bool,
        day: DateTime,
        blob: Bytes,
        list: Vec<i32>,
        any: Value,
        nothing: (),
        single: (i32,),
        colour: Colour,
        #[xmlrpc(default = 7)] count: i32,
        #[xmlrpc(rest)] more: Vec<i32>,
    ) -> BTreeMap<String, (i32, Colour)> {
        let _ = (int, wide, double, flag, day, blob, list, any, nothing);
        let _ = (single, count, more);
        [("a".to_owned(), (1, colour))].into()
    }

    fn total(&self, #[xmlrpc(rest)] amounts: Vec<i32>) -> i32 {
        amounts.into_iter().sum()
    }

    fn list(&self, #[xmlrpc(default = 1)] page: i32) -> Vec<i32> {
        vec![page]
    }

    fn find(&self, after: Option<i32>) -> Vec<i32> {
        after.into_iter().collect()
    }
}

/// The page as a reader sees it: without tags, each run of white space one space.
fn seen(page: &str) -> String {
    let main = page.find("<main").map_or(page, |at| &page[at..]);
    let mut text = String::new();
    for piece in main.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn types_are_spelled() {
    let server = Server::new()
        .service(Shop)
        .docs(Docs::new().hide("system.*"));
    let answer = request(server, Method::GET, "/docs", None).await;
    let seen = seen(&String::from_utf8(answer.body).unwrap());
    for expected in [
        "shop.events idempotent at most 2 s events(order: Order , prices: Prices , \
         pairs: array of array of (int, double)) → array of Event Parameters Name Type order Order",
        "shop.events &#39;{}&#39; &#39;{}&#39; &#39;[]&#39; shop.all at most 1500 ms",
        "list: array of int, any: any, nothing: nil, single: array of (int), colour: Colour , \
         count: int?, more: int…) → struct of array of (int, Colour ) Parameters Name Type About int int wide i8",
        "count int may be left out: 7 more int any number of them xmlrpc call",
        "shop.all 1 i8:1 1.5 true dt:2026-01-31T12:00:00 @FILE &#39;[]&#39; null nil: \
         &#39;[]&#39; &#39;{}&#39; shop.",
        "Parameters Name Type About amounts int any number of them",
        "Parameters Name Type About page int may be left out: 1",
        "Parameters Name Type About after int may be left out xmlrpc",
        "Colour string One of Red , Green . Used by shop.all . Event any One of",
        "any One of Name Type About Nothing string one of Nothing Sold Event.Sold \
         Used by shop.events . Event.Sold struct Members Name Type Sold Order Used by Event .",
        "Item array of (int, array of string) Used by Order .",
        "Order struct Members Name Type About item Item Which item . \
         count int may be left out Used by shop.events , Event.Sold .",
        "Prices struct of double Used by shop.events .",
    ] {
        assert!(seen.contains(expected), "{expected}\n{seen}");
    }
    assert!(
        !seen.contains("MethodDescription"),
        "types of what is hidden"
    );
}

#[tokio::test]
async fn what_is_answered_where() {
    let at = |docs: Docs| docs.at("/help");
    let both = |docs: Docs| docs.on_rpc_path(true);
    let plain = |docs: Docs| docs;
    type Change = fn(Docs) -> Docs;
    let rows: [(Change, Method, &str, u16, &str); 12] = [
        (plain, Method::GET, "/docs", 200, "text/html; charset=utf-8"),
        (
            plain,
            Method::HEAD,
            "/docs",
            200,
            "text/html; charset=utf-8",
        ),
        (plain, Method::OPTIONS, "/docs", 204, ""),
        (plain, Method::POST, "/docs", 405, ""),
        (
            plain,
            Method::GET,
            "/docs/api.json",
            200,
            "application/json",
        ),
        (
            plain,
            Method::GET,
            "/docs/",
            404,
            "text/plain; charset=utf-8",
        ),
        (
            plain,
            Method::GET,
            "/RPC2",
            405,
            "text/plain; charset=utf-8",
        ),
        (at, Method::GET, "/help", 200, "text/html; charset=utf-8"),
        (at, Method::GET, "/docs", 404, "text/plain; charset=utf-8"),
        (both, Method::GET, "/RPC2", 200, "text/html; charset=utf-8"),
        (both, Method::PUT, "/RPC2", 405, ""),
        (
            both,
            Method::GET,
            "/other",
            404,
            "text/plain; charset=utf-8",
        ),
    ];
    for (change, method, path, status, kind) in rows {
        let answer = request(server(change(Docs::new())), method.clone(), path, None).await;
        assert_eq!(answer.status.as_u16(), status, "{method} {path}");
        let found = answer.headers.get(header::CONTENT_TYPE);
        let found = found.map_or("", |value| value.to_str().unwrap());
        assert_eq!(found, kind, "{method} {path}");
        assert_eq!(
            answer.body.is_empty(),
            method != Method::GET,
            "{method} {path}"
        );
    }
    // calls are answered on the path of the page, too
    let service = build(server(Docs::new().on_rpc_path(true)));
    assert!(call(&service, "bank.internal", ()).await.is_ok());
    // with calls on every path, the page and its data have their own
    for path in ["/docs", "/docs/api.json"] {
        let everywhere = server(Docs::new().on_rpc_path(true)).any_path();
        let answer = request(everywhere, Method::POST, path, None).await;
        assert_eq!(answer.status.as_u16(), 405, "{path}");
        assert_eq!(
            answer.headers[header::ALLOW],
            "GET, HEAD, OPTIONS",
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_page_and_its_data_are_compressed_for_those_who_ask() {
    for (path, from, coding) in [
        ("/docs", 0, Some("gzip")),
        ("/docs/api.json", 0, Some("gzip")),
        ("/docs", usize::MAX, None),
    ] {
        let server = || server(Docs::new()).compress_responses(from);
        let plain = request(server(), Method::GET, path, None).await;
        let asking = Request::get(path).header(header::ACCEPT_ENCODING, "gzip");
        let asking = asking.body(Body::default()).unwrap();
        let answer = send(&build(server()), asking).await;
        let found = answer.headers.get(header::CONTENT_ENCODING);
        assert_eq!(found.map(|coding| coding.to_str().unwrap()), coding);
        let mut unpacked = Vec::new();
        if coding.is_some() {
            let mut decoder = GzDecoder::new(&*answer.body);
            decoder.read_to_end(&mut unpacked).unwrap();
        } else {
            unpacked = answer.body;
        }
        assert!(unpacked == plain.body, "{path}");
        assert_eq!(answer.headers[header::ETAG], plain.headers[header::ETAG]);
    }
}

#[tokio::test]
async fn a_page_that_is_known_is_not_sent_again() {
    let first = request(server(Docs::new()), Method::GET, "/docs", None).await;
    let tag = first.headers[header::ETAG].to_str().unwrap().to_owned();
    // compressed, it has the same tag and other bytes
    assert!(tag.starts_with("W/"), "{tag}");
    let second = request(server(Docs::new()), Method::GET, "/docs", Some(&tag)).await;
    assert_eq!((second.status.as_u16(), second.body.len()), (304, 0));
    let other = request(
        server(Docs::new().title("x")),
        Method::GET,
        "/docs",
        Some(&tag),
    )
    .await;
    assert_eq!(other.status.as_u16(), 200);
}

#[tokio::test]
async fn the_policy_allows_the_page_itself_and_nothing_else() {
    let answer = request(server(Docs::new()), Method::GET, "/docs", None).await;
    let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .unwrap();
    for part in [
        "default-src 'none'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    let page = String::from_utf8(answer.body).unwrap();
    for attribute in [" style=", " onclick=", "src=", "javascript:"] {
        let (html, _) = page.split_once("<script").unwrap();
        assert!(!html.contains(attribute), "{attribute}");
    }
}

#[tokio::test]
async fn the_data_is_the_description() {
    let service = build(server(Docs::new()));
    let request = Request::get("/docs/api.json")
        .body(Body::default())
        .unwrap();
    let json = send(&service, request).await.body;
    let found: Description = serde_json::from_slice(&json).unwrap();
    let told = call(&service, "system.describeMethods", ()).await.unwrap();
    let told: Description = xmlrpc_core::value::from_value(&told).unwrap();
    assert_eq!(found, told);
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let hidden = "shows what `introspection(false)` hides";
    let forged = "other sites' pages can call";
    let table = [
        (server(Docs::new()).introspection(false), Some(hidden)),
        (server(Docs::new().force()).introspection(false), None),
        (server(Docs::new()).check_content_type(false), Some(forged)),
        (
            server(Docs::new().try_it(false)).check_content_type(false),
            None,
        ),
        (
            server(Docs::new().at("docs")),
            Some("expected a path that begins with `/`"),
        ),
        (
            server(Docs::new().at("/RPC2")),
            Some("on a path of the calls"),
        ),
        (server(Docs::new()), None),
    ];
    for (server, expected) in table {
        let found = server
            .into_service()
            .map(drop)
            .map_err(|error| error.to_string());
        match expected {
            None => assert_eq!(found, Ok(())),
            Some(text) => assert!(
                found.as_ref().is_err_and(|error| error.contains(text)),
                "{found:?}"
            ),
        }
    }
}

#[tokio::test]
async fn a_router_has_the_page() {
    use tower::ServiceExt as _;
    let router: axum::Router = axum::Router::new().nest("/api", server(Docs::new()).into_router());
    for (path, status) in [
        ("/api/docs", 200),
        ("/api/docs/api.json", 200),
        ("/docs", 404),
    ] {
        let request = Request::get(path).body(axum::body::Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{path}");
    }
}
