//! Sequences and maps, structs and the attributes of their fields.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};

use serde::{Deserialize, Serialize};
use xmlrpc_core::from_str;

use super::{EIGHT, NIL, check, refuses};
use crate::text::{array, structure};

#[test]
fn sequences() {
    check(&Vec::<i32>::new(), "<array><data></data></array>");
    check(
        &vec![vec![8], vec![]],
        &array(&[&array(&[EIGHT]), &array(&[])]),
    );
    check(&[8; 2], &array(&[EIGHT, EIGHT]));
    check(&(8, true), &array(&[EIGHT, "<boolean>1</boolean>"]));
    check(&(8,), &array(&[EIGHT]));
    check(&VecDeque::from([8]), &array(&[EIGHT]));
    check(&LinkedList::from([8]), &array(&[EIGHT]));
    check(&Box::<[i32]>::from([8]), &array(&[EIGHT]));
    check(&vec![(8, None::<i32>)], &array(&[&array(&[EIGHT, NIL])]));
    // a set is read from a list, but not written
    let xml = format!("<value>{}</value>", array(&[EIGHT]));
    assert_eq!(
        from_str::<HashSet<i32>>(&xml).expect(&xml),
        HashSet::from([8])
    );
    assert_eq!(
        from_str::<BTreeSet<i32>>(&xml).expect(&xml),
        BTreeSet::from([8])
    );
    refuses(&HashSet::from([8]), "XML-RPC has no sets: use a list");
    refuses(
        &value_of("a", BTreeSet::from([8])),
        "`a`: XML-RPC has no sets: use a list",
    );
}

fn value_of<T>(name: &str, value: T) -> BTreeMap<&str, T> {
    BTreeMap::from([(name, value)])
}

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Color {
    Red,
    DarkBlue,
}

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
struct Id(String);

#[test]
fn maps() {
    check(&HashMap::<String, i32>::new(), "<struct></struct>");
    check(
        &BTreeMap::from([("a".to_owned(), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &HashMap::from([("a".to_owned(), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &BTreeMap::from([(Id("a".to_owned()), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &BTreeMap::from([(Color::Red, 8), (Color::DarkBlue, 8)]),
        &structure(&[("red", EIGHT), ("dark-blue", EIGHT)]),
    );
    check(&BTreeMap::from([('ß', 8)]), &structure(&[("ß", EIGHT)]));
    check(
        &BTreeMap::from([(Some("a".to_owned()), 8)]),
        &structure(&[("a", EIGHT)]),
    );
    check(
        &BTreeMap::from([(std::net::Ipv4Addr::LOCALHOST, 8)]),
        &structure(&[("127.0.0.1", EIGHT)]),
    );
    check(
        &BTreeMap::from([("a<b&c>\r\n ".to_owned(), 8), (String::new(), 8)]),
        &structure(&[("", EIGHT), ("a&lt;b&amp;c&gt;&#13;\n ", EIGHT)]),
    );
    refuses(
        &BTreeMap::from([(8, 8)]),
        "member names are strings, found an integer",
    );
    refuses(
        &BTreeMap::from([(true, 8)]),
        "member names are strings, found a boolean",
    );
    refuses(
        &BTreeMap::from([((), 8)]),
        "member names are strings, found nothing",
    );
    refuses(
        &BTreeMap::from([([8], 8)]),
        "member names are strings, found a tuple",
    );
    refuses(
        &BTreeMap::from([(vec![8], 8)]),
        "member names are strings, found a list",
    );
    refuses(
        &value_of("a", [BTreeMap::from([(8_u64, 8)])]),
        "`a[0]`: member names are strings, found an integer",
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Newtype(pub(super) i32);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Transparent {
    inner: Newtype,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pair(i32, String);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Empty {}

#[test]
fn structs() {
    check(&(), NIL);
    check(&Unit, NIL);
    check(&std::marker::PhantomData::<i32>, NIL);
    check(&Newtype(8), EIGHT);
    check(&Transparent { inner: Newtype(8) }, EIGHT);
    check(
        &Pair(8, "a".to_owned()),
        &array(&[EIGHT, "<string>a</string>"]),
    );
    check(&Empty {}, "<struct></struct>");
    check(
        &std::time::Duration::from_millis(8_500),
        &structure(&[("secs", EIGHT), ("nanos", "<int>500000000</int>")]),
    );
    check(
        &std::ops::Range { start: 8, end: 8 },
        &structure(&[("start", EIGHT), ("end", EIGHT)]),
    );
    check(&Ok::<i32, String>(8), &structure(&[("Ok", EIGHT)]));
    check(&Err::<i32, i32>(8), &structure(&[("Err", EIGHT)]));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attributes {
    first_name: String,
    #[serde(rename = "LAST")]
    last_name: String,
    #[serde(alias = "years")]
    age: u8,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default = "eight")]
    level: i32,
    #[serde(skip)]
    cache: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    nick: Option<String>,
    #[serde(with = "as_text")]
    code: i32,
}

fn eight() -> i32 {
    8
}

mod as_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(code: &i32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("#{code}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.trim_start_matches('#')
            .parse()
            .map_err(D::Error::custom)
    }
}

#[test]
fn attributes_of_fields() {
    let value = Attributes {
        first_name: "a".to_owned(),
        last_name: "b".to_owned(),
        age: 8,
        tags: vec![],
        level: 8,
        cache: 0,
        nick: None,
        code: 8,
    };
    check(
        &value,
        &structure(&[
            ("firstName", "<string>a</string>"),
            ("LAST", "<string>b</string>"),
            ("age", EIGHT),
            ("tags", &array(&[])),
            ("level", EIGHT),
            ("code", "<string>#8</string>"),
        ]),
    );
    // in another order, by an alias, and without what has a default
    let xml = structure(&[
        ("unknown", &structure(&[("a", &array(&[NIL]))])),
        ("code", "8"),
        ("LAST", "b"),
        ("years", EIGHT),
        ("firstName", "a"),
    ]);
    assert_eq!(
        from_str::<Attributes>(&format!("<value>{xml}</value>")).expect(&xml),
        value
    );
}
