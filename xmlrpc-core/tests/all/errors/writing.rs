//! What cannot be written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::Serialize;
use xmlrpc_core::dialect::{ControlCharacters, Nil, WideIntegers};
use xmlrpc_core::{DateTime, Dialect, message, to_string, to_string_with, value};

use super::check;

#[test]
fn what_cannot_be_written() {
    #[derive(Serialize)]
    struct Wide {
        name: &'static str,
        parts: Vec<u64>,
    }
    #[derive(Serialize)]
    enum Choice {
        One(u64),
        Two(i32, u64),
        Three { wide: u64 },
    }
    let date = DateTime::new(1998, 7, 17, 14, 8, 55).expect("a date");
    let strict = Dialect::spec1999();
    check(
        to_string(&u64::MAX),
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&i128::MIN),
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&u128::MAX),
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&Wide {
            name: "a",
            parts: vec![1, u64::MAX],
        }),
        "`parts[1]`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&[Choice::One(u64::MAX)]),
        "`[0].One`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&Choice::Two(1, u64::MAX)),
        "`Two[1]`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&Choice::Three { wide: u64::MAX }),
        "`Three.wide`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(to_string(&f64::NAN), "a double that is not finite");
    check(
        to_string(&[1.0, f64::INFINITY]),
        "`[1]`: a double that is not finite",
    );
    check(to_string(&f32::NEG_INFINITY), "a double that is not finite");
    check(
        to_string("a\0"),
        "XML 1.0 cannot carry the character U+0000",
    );
    check(
        to_string(&'\u{FFFF}'),
        "XML 1.0 cannot carry the character U+FFFF",
    );
    check(
        to_string(&value!({"a": ["b", "\u{1b}[0m"]})),
        "`a[1]`: XML 1.0 cannot carry the character U+001B",
    );
    check(
        to_string(&HashMap::from([("a\u{1}", 1)])),
        r"`a\u{1}`: XML 1.0 cannot carry the character U+0001",
    );
    check(
        to_string(&HashMap::from([("a<&>\r", u64::MAX)])),
        r"`a<&>\r`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        to_string(&HashMap::from([(1, 2)])),
        "member names are strings, found an integer",
    );
    check(
        to_string(&[BTreeMap::from([(true, 2)])]),
        "`[0]`: member names are strings, found a boolean",
    );
    check(
        to_string(&BTreeMap::from([((1, 2), 2)])),
        "member names are strings, found a tuple",
    );
    check(
        to_string(&BTreeMap::from([(
            "a",
            BTreeMap::from([(None::<String>, 2)]),
        )])),
        "`a`: member names are strings, found nothing",
    );
    check(
        to_string(&HashSet::from([1])),
        "XML-RPC has no sets: use a list",
    );
    check(
        to_string(&BTreeMap::from([("a", (BTreeSet::from([1]),))])),
        "`a[0]`: XML-RPC has no sets: use a list",
    );
    check(
        to_string(&date.with_offset(Some(120)).expect("a date")),
        "a date with an offset, which the dialect does not have: \
         `as_utc` moves it to UTC, `Dates::CompactExact` writes the offset",
    );
    check(
        to_string(&[date.with_offset(Some(-1)).expect("a date")]),
        "`[0]`: a date with an offset, which the dialect does not have: \
         `as_utc` moves it to UTC, `Dates::CompactExact` writes the offset",
    );
    check(
        to_string_with(&i64::MAX, &strict),
        "an integer that does not fit `<int>`, and the dialect has no `<i8>`",
    );
    check(
        to_string_with(&None::<i32>, &strict),
        "`nil`, which the dialect does not have",
    );
    check(
        to_string_with(&value!({"a": [nil]}), &strict),
        "`a[0]`: `nil`, which the dialect does not have",
    );
    check(
        to_string_with(
            &[None::<i32>],
            &Dialect::default().with_nil(Nil::OmitMembers),
        ),
        "`[0]`: `nil`, which the dialect does not have",
    );
    check(
        to_string_with(
            &[i64::MAX],
            &Dialect::default().with_wide_integers(WideIntegers::Refuse),
        ),
        "`[0]`: an integer that does not fit `<int>`, and the dialect has no `<i8>`",
    );
    check(
        to_string_with(
            "\0",
            &Dialect::default().with_control_characters(ControlCharacters::Replace('\u{1}')),
        ),
        "XML 1.0 cannot carry the character U+0000",
    );
    check(
        message::encode_response(&[u64::MAX]),
        "`[0]`: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        message::encode_call("add", &(1, u64::MAX)),
        "parameter 2: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        message::encode_call(
            "add",
            &(
                1,
                Wide {
                    name: "\0",
                    parts: vec![],
                },
            ),
        ),
        "parameter 2.name: XML 1.0 cannot carry the character U+0000",
    );
    check(
        message::encode_call(
            "add",
            &(Wide {
                name: "a",
                parts: vec![0, u64::MAX],
            },),
        ),
        "parameter 1.parts[1]: an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    check(
        message::encode_call("add", &3),
        r#"parameters are a tuple or a list: `(3, 5)`, `("one",)`, `()`"#,
    );
    check(
        message::encode_call("add", &3_u128),
        r#"parameters are a tuple or a list: `(3, 5)`, `("one",)`, `()`"#,
    );
    check(
        message::encode_call("add", "three"),
        r#"parameters are a tuple or a list: `(3, 5)`, `("one",)`, `()`"#,
    );
    check(
        message::encode_call("add", &value!({"a": 3})),
        r#"parameters are a tuple or a list: `(3, 5)`, `("one",)`, `()`"#,
    );
    check(
        message::encode_call("add", &Some(HashMap::from([("a", 3)]))),
        r#"parameters are a tuple or a list: `(3, 5)`, `("one",)`, `()`"#,
    );
    check(message::encode_call("", &()), "the method name is empty");
    check(
        message::encode_call(" add", &()),
        "white space around the method name",
    );
    check(
        message::encode_call("a\r\nb", &()),
        "a control character in the method name",
    );
    check(
        message::encode_call("a\u{FFFE}", &()),
        "XML 1.0 cannot carry the character U+FFFE",
    );
}

/// Whoever takes our name for a date still has to write one.
#[test]
fn what_only_says_that_it_is_a_date() {
    struct Pretender(&'static str);

    impl Serialize for Pretender {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_newtype_struct("$xmlrpc::DateTime", self.0)
        }
    }

    for text in [
        "",
        "1998-07-17",
        "1998-07-17T14:08:5\u{e9}",
        "\u{e9}998-07-17T14:08:55",
    ] {
        check(to_string(&Pretender(text)), "expected the text of a date");
    }
    let written = to_string(&Pretender("1998-07-17T14:08:55")).expect("a date");
    assert!(written.contains(">19980717T14:08:55<"), "{written}");
}
