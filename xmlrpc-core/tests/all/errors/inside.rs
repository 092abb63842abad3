//! Values inside values.

use std::collections::HashMap;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use xmlrpc_core::{Bytes, DateTime, Value, from_str};

use super::value;
use crate::text::{array, structure};

#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Order {
    items: Vec<Item>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Item {
    name: String,
    price: f64,
    #[serde(default)]
    kind: Option<Kind>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Closed {
    a: i32,
    b: Option<i32>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(super) enum Kind {
    Plain,
    Sized(i32),
    Pair(i32, i32),
    Shape { sides: u8 },
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "type")]
enum Tagged {
    Circle { radius: f64 },
    Square { side: f64 },
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    One(i32),
    Two { a: i32 },
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum Untagged {
    Number(i32),
    Flag(bool),
}

impl std::hash::Hash for Kind {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Eq for Kind {}

#[test]
fn what_does_not_fit_inside() {
    let item = structure(&[("name", "bolt"), ("price", "<double>0.5</double>")]);
    let cheap = structure(&[("name", "bolt"), ("price", "<string>cheap</string>")]);
    let nameless = structure(&[("price", "<double>0.5</double>")]);
    let bad_kind = |kind: &str| {
        structure(&[
            ("name", "bolt"),
            ("price", "<double>0.5</double>"),
            ("kind", kind),
        ])
    };
    let order = |items: &[&str]| structure(&[("items", &array(items))]);
    value::<Order>(
        &order(&[&item, &cheap]),
        "`items[1].price`: expected `double`, found `<string>` (line 1, column 318)",
    );
    value::<Order>(
        &order(&[&item, &item, &nameless]),
        "`items[2]`: member `name` is missing (line 1, column 379)",
    );
    value::<Order>(
        &order(&["bolt"]),
        "`items[0]`: expected `struct`, found an untyped string (line 1, column 62)",
    );
    value::<Order>(
        &structure(&[]),
        "member `items` is missing (line 1, column 8)",
    );
    value::<Order>(
        &structure(&[("items", "")]),
        "`items`: expected `array`, found an untyped string (line 1, column 42)",
    );
    value::<Vec<Order>>(
        &array(&[&order(&[]), &order(&[&cheap])]),
        "`[1].items[0].price`: expected `double`, found `<string>` (line 1, column 293)",
    );
    value::<HashMap<String, Order>>(
        &structure(&[("first", &order(&[&cheap]))]),
        "`first.items[0].price`: expected `double`, found `<string>` (line 1, column 204)",
    );
    value::<Order>(
        &order(&[&bad_kind("Round")]),
        "`items[0].kind`: unknown variant, expected `Plain`, `Sized`, `Pair` or `Shape` (line 1, column 225)",
    );
    value::<Order>(
        &order(&[&bad_kind(&structure(&[("Sized", "big")]))]),
        "`items[0].kind.Sized`: expected `int`, found an untyped string (line 1, column 266)",
    );
    value::<Order>(
        &order(&[&bad_kind(&structure(&[("Round", "")]))]),
        "`items[0].kind`: unknown variant, expected `Plain`, `Sized`, `Pair` or `Shape` (line 1, column 266)",
    );
    value::<Order>(
        &order(&[&bad_kind(&structure(&[]))]),
        "`items[0].kind`: expected `struct` of one member that names a variant, found none (line 1, column 232)",
    );
    value::<Kind>(
        &structure(&[("Plain", "<nil/>"), ("Sized", "<int>8</int>")]),
        "expected `struct` of one member that names a variant, found more (line 1, column 8)",
    );
    value::<Kind>(
        "Sized",
        "expected a variant with content, found a variant without content (line 1, column 1)",
    );
    value::<Kind>(
        &structure(&[("Plain", "<int>8</int>")]),
        "`Plain`: expected `nil`, found `<int>` (line 1, column 49)",
    );
    value::<Kind>(
        &structure(&[("Pair", &array(&["<int>8</int>"]))]),
        "`Pair`: expected `array` of 2 items, found 1 (line 1, column 48)",
    );
    value::<Kind>(
        &structure(&[("Pair", &array(&["<int>8</int>"; 3]))]),
        "`Pair`: expected `array` of 2 items, found more (line 1, column 48)",
    );
    value::<Kind>(
        &structure(&[("Shape", &structure(&[("sides", "<int>-1</int>")]))]),
        "`Shape.sides`: an integer out of range, expected 0 to 255 (line 1, column 90)",
    );
    value::<Kind>(
        &structure(&[("Shape", &structure(&[]))]),
        "`Shape`: member `sides` is missing (line 1, column 49)",
    );
    value::<Closed>(
        &structure(&[("a", "<int>8</int>"), ("c", "<int>8</int>")]),
        "`c`: unknown member, expected `a` or `b` (line 1, column 96)",
    );
    value::<Closed>(
        &structure(&[("b", "<int>8</int>")]),
        "member `a` is missing (line 1, column 8)",
    );
    value::<(i32, i32)>(
        &array(&["<int>8</int>"]),
        "expected `array` of 2 items, found 1 (line 1, column 8)",
    );
    value::<(i32, i32)>(
        &array(&["<int>8</int>"; 3]),
        "expected `array` of 2 items, found more (line 1, column 8)",
    );
    value::<[i32; 2]>(
        &array(&["<int>8</int>"; 3]),
        "expected `array` of 2 items, found more (line 1, column 8)",
    );
    value::<HashMap<u32, i32>>(
        &structure(&[("8", "<int>8</int>")]),
        "`8`: member names are strings, but the keys of the map are not (line 1, column 38)",
    );
    value::<HashMap<char, i32>>(
        &structure(&[("ab", "<int>8</int>")]),
        "`ab`: expected a character, found other text (line 1, column 39)",
    );
    value::<HashMap<Kind, i32>>(
        &structure(&[("Round", "<int>8</int>")]),
        "`Round`: unknown variant, expected `Plain`, `Sized`, `Pair` or `Shape` (line 1, column 42)",
    );
    value::<HashMap<bool, i32>>(
        &structure(&[("a\nb", "<int>8</int>")]),
        r"`a\nb`: member names are strings, but the keys of the map are not (line 2, column 9)",
    );
    value::<HashMap<String, i32>>(
        &structure(&[(&"a".repeat(100), "8")]),
        "`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`: expected `int`, found an untyped string (line 1, column 137)",
    );
    value::<Tagged>(
        &structure(&[("radius", "<double>1</double>")]),
        "member `type` is missing (line 1, column 8)",
    );
    value::<Tagged>(
        &structure(&[("type", "Line")]),
        "`type`: unknown variant, expected `Circle` or `Square` (line 1, column 41)",
    );
    value::<Tagged>(
        &structure(&[("type", "Circle"), ("radius", "long")]),
        "expected `double`, found `<string>` (line 1, column 1)",
    );
    value::<Adjacent>(
        &structure(&[("t", "One"), ("c", "one")]),
        "`c`: expected `int`, found an untyped string (line 1, column 87)",
    );
    value::<Adjacent>(
        &structure(&[("t", "Two"), ("c", &structure(&[("a", "one")]))]),
        "`c.a`: expected `int`, found an untyped string (line 1, column 124)",
    );
    value::<Adjacent>(
        &structure(&[("t", "Three")]),
        "`t`: unknown variant, expected `One` or `Two` (line 1, column 38)",
    );
    value::<Untagged>(
        "neither",
        "data did not match any variant of untagged enum Untagged (line 1, column 1)",
    );
    value::<Vec<Untagged>>(
        &array(&["<int>8</int>", "neither"]),
        "`[1]`: data did not match any variant of untagged enum Untagged (line 1, column 48)",
    );
}

/// Names from the document occur in paths alone; no text of it does.
#[test]
fn the_document_is_not_echoed() {
    let secret = "hunter2";
    for inner in [
        secret.to_owned(),
        format!("<int>{secret}</int>"),
        format!("<double>{secret}</double>"),
        format!("<boolean>{secret}</boolean>"),
        format!("<dateTime.iso8601>{secret}</dateTime.iso8601>"),
        format!("<base64>{secret}*</base64>"),
        // the name of an element is no secret: errors name one that nobody knows
        format!("<a><{secret}/></a>"),
        format!("<int {secret}/>"),
        format!("<int {secret}='&a;'/>"),
        format!("<int></{secret}>"),
        format!("&{secret};"),
        format!("&#{secret};"),
        format!("<!-- {secret} -- -->"),
        format!("<?{secret}"),
        format!("<!{secret}>"),
    ] {
        let document = format!("<value>{inner}</value>");
        let errors = [
            from_str::<i32>(&document).err(),
            from_str::<Kind>(&document).err(),
            from_str::<Closed>(&document).err(),
            from_str::<Bytes>(&document).err(),
            from_str::<DateTime>(&document).err(),
            from_str::<Untagged>(&document).err(),
            from_str::<Tagged>(&document).err(),
            from_str::<Value>(&document).err(),
            from_str::<HashMap<u8, IgnoredAny>>(&document).err(),
        ];
        for error in errors.into_iter().flatten() {
            assert!(!error.to_string().contains(secret), "{error}");
            assert!(!format!("{error:?}").contains(secret), "{error:?}");
        }
    }
}
