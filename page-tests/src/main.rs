//! Serves every shape that the documentation page has a field for, names and comments that an
//! enemy would choose, and, with `--many`, as many methods as rTorrent has.
//!
//! Prints `listening on http://ADDR` when it is ready.

use std::error::Error;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use xmlrpc_core::rpc::{Context, Method, Param};
use xmlrpc_core::{Bytes, DateTime, Fault, Value, XmlRpcFault, XmlRpcType, xmlrpc_service};
use xmlrpc_server::{Docs, Server};

/// A colour.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, XmlRpcType)]
enum Colour {
    Red,
    Green,
}

/// A point, with a name or without.
#[derive(Debug, Serialize, Deserialize, XmlRpcType)]
struct Point {
    /// To the right.
    x: i32,
    y: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

#[derive(Debug, XmlRpcFault)]
enum ShapeError {
    /// There is not enough **ink**.
    #[fault(code = 7)]
    NoInk,
}

impl std::fmt::Display for ShapeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no ink")
    }
}

struct Shapes;

/// Each method returns what it was given.
#[xmlrpc_service(prefix = "shapes.")]
impl Shapes {
    /// A whole number of 32 bits.
    fn int(&self, n: i32) -> i32 {
        n
    }

    fn wide(&self, n: i64) -> i64 {
        n
    }

    fn double(&self, n: f64) -> f64 {
        n
    }

    fn boolean(&self, yes: bool) -> bool {
        yes
    }

    fn string(&self, text: String) -> String {
        text
    }

    fn date(&self, at: DateTime) -> DateTime {
        at
    }

    fn binary(&self, data: Bytes) -> Bytes {
        data
    }

    fn list(&self, numbers: Vec<i32>) -> Vec<i32> {
        numbers
    }

    fn pair(&self, both: (i32, String)) -> (i32, String) {
        both
    }

    fn colour(&self, colour: Colour) -> Colour {
        colour
    }

    fn point(&self, point: Point) -> Point {
        point
    }

    fn any(&self, value: Value) -> Value {
        value
    }

    fn optional(&self, a: i32, b: Option<i32>) -> Vec<Option<i32>> {
        vec![Some(a), b]
    }

    /// Fails with a fault that is declared.
    fn draw(&self) -> Result<(), ShapeError> {
        Err(ShapeError::NoInk)
    }

    /// Does not answer for a minute.
    async fn sleep(&self) {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }

    /// More than is shown.
    fn large(&self) -> String {
        "x".repeat(2 << 20)
    }

    /// The old way.
    #[deprecated(note = "use `shapes.int`")]
    fn old(&self) {}
}

const EVIL_DOC: &str = "<script>document.title = 'evil'</script>\n\n\
    [click](javascript:document.title='evil') ![x](x\" onerror=\"document.title='evil')\n\n\
    </script><img src=x onerror=\"document.title='evil'\">";

const EVIL_NAMES: &[&str] = &[
    "evil.\"><img src=x onerror=document.title='evil'>",
    "evil.</script><script>document.title='evil'</script>",
    "evil.'-alert(1)-'",
    "evil.\u{202e}gnp.exe",
    "evil.{{7*7}}${7*7}",
    "__proto__",
    "constructor",
];

fn server() -> Server {
    let mut server = Server::new().service(Shapes).method(
        Method::new("sum")
            .with_param_list(vec![Param::new::<i32>("more")])
            .with_idempotent()
            .with_timeout(Duration::from_secs(5))
            .with_doc("May be repeated."),
        |n: i32| n,
    );
    for name in EVIL_NAMES {
        let method = Method::new(name).with_doc(EVIL_DOC);
        server = server.method(method, |_: Context, text: String| {
            Err::<String, _>(Fault::new(1, format!("<b>{text}</b>")))
        });
    }
    server
}

fn many() -> Server {
    (0..735).fold(Server::new(), |server, nth| {
        let method = Method::named(format!("group{}.method_{nth}", nth % 36))
            .with_doc("Sets the value of a property.\n\nReturns the value before.");
        server.method(method, |_: String, _: i64, _: bool| "")
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = match std::env::args().nth(1).as_deref() {
        Some("--many") => many(),
        _ => server(),
    };
    let docs = Docs::new()
        .title("Shapes")
        .intro("Everything there is.")
        .on_rpc_path(true);
    let server = server.docs(docs).bind("127.0.0.1:0").await?;
    println!("listening on http://{}", server.local_addr()?);
    server.serve().await?;
    Ok(())
}
