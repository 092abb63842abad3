//! Numbers, text and bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::num::NonZeroU8;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use xmlrpc_core::{Bytes, from_str, to_string};

use super::{EIGHT, check, refuses, writes};
use crate::text::{array, structure};

#[test]
fn scalars() {
    check(&true, "<boolean>1</boolean>");
    check(&false, "<boolean>0</boolean>");
    check(&i8::MIN, "<int>-128</int>");
    check(&i16::MIN, "<int>-32768</int>");
    check(&i32::MIN, "<int>-2147483648</int>");
    check(&i64::MIN, "<i8>-9223372036854775808</i8>");
    check(&i128::from(i64::MIN), "<i8>-9223372036854775808</i8>");
    check(&u8::MAX, "<int>255</int>");
    check(&u16::MAX, "<int>65535</int>");
    check(&u32::MAX, "<i8>4294967295</i8>");
    check(&(1_u64 << 31), "<i8>2147483648</i8>");
    check(&(i64::MAX as u64), "<i8>9223372036854775807</i8>");
    check(&(i64::MAX as u128), "<i8>9223372036854775807</i8>");
    check(&8_u64, EIGHT);
    check(&8_i128, EIGHT);
    check(&8_u128, EIGHT);
    check(&8_usize, EIGHT);
    check(&NonZeroU8::new(8).expect("eight"), EIGHT);
    check(&0.1_f32, "<double>0.1</double>");
    check(&0.1_f64, "<double>0.1</double>");
    check(&-0.0_f64, "<double>-0.0</double>");
    check(&8.0_f64, "<double>8.0</double>");
    check(
        &f64::EPSILON,
        "<double>0.0000000000000002220446049250313</double>",
    );
    check(&1e22_f64, "<double>10000000000000000000000.0</double>");
    check(&'ß', "<string>ß</string>");
    check(&'<', "<string>&lt;</string>");
    check(&String::new(), "<string></string>");
    check(
        &"a & b < c > d \" ' \r\n\t ".to_owned(),
        "<string>a &amp; b &lt; c &gt; d \" ' &#13;\n\t </string>",
    );
    check(
        &"]]>\u{1F600}".to_owned(),
        "<string>]]&gt;\u{1F600}</string>",
    );
    check(&f64::MAX, &format!("<double>{}.0</double>", f64::MAX));
    check(
        &f64::MIN_POSITIVE,
        &format!("<double>{}</double>", f64::MIN_POSITIVE),
    );
    check(&5e-324_f64, &format!("<double>{}</double>", 5e-324_f64));
    check(&f32::MAX, &format!("<double>{}.0</double>", f32::MAX));
}

#[test]
fn scalars_that_do_not_travel() {
    refuses(
        &u64::MAX,
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    refuses(
        &i128::MAX,
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    refuses(
        &(i128::from(i64::MIN) - 1),
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    refuses(
        &u128::MAX,
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807",
    );
    assert!(to_string(&f64::NAN).is_err());
    assert!(to_string(&f32::INFINITY).is_err());
    assert!(to_string(&'\0').is_err());
}

#[test]
fn strings_and_bytes() {
    writes("a", "<string>a</string>");
    writes(&Cow::Borrowed("a"), "<string>a</string>");
    check(&Cow::<str>::Owned("a".to_owned()), "<string>a</string>");
    check(&Box::<str>::from("a"), "<string>a</string>");
    check(&std::path::PathBuf::from("/a"), "<string>/a</string>");
    check(&std::net::Ipv4Addr::LOCALHOST, "<string>127.0.0.1</string>");
    check(&Bytes::from(b"ab\xFF"), "<base64>YWL/</base64>");
    check(&Bytes::new(), "<base64></base64>");
    // a list of numbers, as serde has it
    check(&vec![8_u8], &array(&[EIGHT]));
    writes(&[8_u8][..], &array(&[EIGHT]));
}

/// The methods that `serde_bytes` calls.
struct SerdeBytes<'a>(&'a [u8]);

impl Serialize for SerdeBytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

#[test]
fn bytes_of_serde() {
    struct Buffer(Vec<u8>);

    impl<'de> Deserialize<'de> for Buffer {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Visitor;
            impl serde::de::Visitor<'_> for Visitor {
                type Value = Buffer;
                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("bytes")
                }
                fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Buffer, E> {
                    Ok(Buffer(bytes.to_owned()))
                }
            }
            deserializer.deserialize_bytes(Visitor)
        }
    }

    let xml = writes(&SerdeBytes(b"ab"), "<base64>YWI=</base64>");
    assert_eq!(from_str::<Buffer>(&xml).expect(&xml).0, b"ab");
    assert_eq!(from_str::<Bytes>(&xml).expect(&xml), Bytes::from(b"ab"));
}

#[test]
fn what_borrows() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Borrowed<'a> {
        plain: &'a str,
        #[serde(borrow)]
        cow: Cow<'a, str>,
        #[serde(borrow)]
        maybe: Option<&'a str>,
        #[serde(borrow)]
        map: BTreeMap<&'a str, &'a str>,
    }
    let value = Borrowed {
        plain: "a",
        cow: Cow::Borrowed("b"),
        maybe: Some("c"),
        map: BTreeMap::from([("d", "e")]),
    };
    let xml = writes(
        &value,
        &structure(&[
            ("plain", "<string>a</string>"),
            ("cow", "<string>b</string>"),
            ("maybe", "<string>c</string>"),
            ("map", &structure(&[("d", "<string>e</string>")])),
        ]),
    );
    let read: Borrowed<'_> = from_str(&xml).expect(&xml);
    assert_eq!(read, value);
    assert!(matches!(read.cow, Cow::Borrowed(_)));

    // what is escaped cannot be borrowed
    let escaped = "<value>a&amp;b</value>";
    let error = from_str::<&str>(escaped).expect_err("no text to borrow");
    assert_eq!(
        error.to_string(),
        "expected text that can be borrowed, found `<string>` (line 1, column 1)"
    );
    assert_eq!(from_str::<Cow<'_, str>>(escaped).expect(escaped), "a&b");
    // and bytes are not in the document as such
    let error = from_str::<&[u8]>("<value><base64>YWI=</base64></value>").expect_err("no bytes");
    assert_eq!(
        error.to_string(),
        "expected bytes that can be borrowed, found `<base64>` (line 1, column 8)"
    );
}
