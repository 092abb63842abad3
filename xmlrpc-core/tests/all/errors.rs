//! What is refused, with the exact words: what was expected and what was found, where in the
//! value, where in the document, and never the document itself.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Debug;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use xmlrpc_core::dialect::{BigInt, ControlCharacters, Nil};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::rpc::{Method, Param};
use xmlrpc_core::{
    Bytes, DateTime, Dialect, Error, Limits, RawValue, ReadOptions, Value, from_str, from_str_with,
    to_string, to_string_with, value,
};

/// Holds an error to its words.
#[track_caller]
fn check<T: Debug>(result: Result<T, Error>, expected: &str) {
    let error = result.expect_err(expected);
    assert_eq!(error.to_string(), expected);
}

/// Reads `<value>{inner}</value>` strictly.
#[track_caller]
fn value<T: DeserializeOwned + Debug>(inner: &str, expected: &str) {
    check(from_str::<T>(&format!("<value>{inner}</value>")), expected);
}

/// Reads a document strictly as any value.
#[track_caller]
fn document(document: &str, expected: &str) {
    check(from_str::<Value>(document), expected);
}

#[test]
fn what_is_not_well_formed() {
    document("", "the document has no element (line 1, column 1)");
    document(" \n ", "the document has no element (line 2, column 2)");
    document("8", "text before the root element (line 1, column 1)");
    document(
        "<value>",
        "the document ends inside an element (line 1, column 8)",
    );
    document(
        "<value><int>8</int>",
        "the document ends inside an element (line 1, column 20)",
    );
    document(
        "<value><int>8</value></int>",
        "expected `</int>`, found another end tag (line 1, column 14)",
    );
    document(
        "<value><a>8</value></a>",
        "expected the type of a value, found an unknown element (line 1, column 8)",
    );
    document(
        "<value>8</value><value>9</value>",
        "a second root element (line 1, column 17)",
    );
    document(
        "<value>8</value>\n9",
        "text after the root element (line 1, column 17)",
    );
    document(
        "</value>",
        "an end tag without a start tag (line 1, column 1)",
    );
    document(
        "<value>8</value></value>",
        "an end tag without a start tag (line 1, column 17)",
    );
    document("<value", "a tag is not closed (line 1, column 1)");
    document("<value a/>", "an attribute has no value (line 1, column 1)");
    document(
        "<value a=b/>",
        "an attribute value is not quoted (line 1, column 1)",
    );
    document("<value a='b/>", "a tag is not closed (line 1, column 1)");
    document(
        "<value a='1' a='2'/>",
        "an attribute occurs twice (line 1, column 1)",
    );
    document(
        "<value a='1'b='2'/>",
        "expected white space before an attribute (line 1, column 1)",
    );
    document(
        "<value a='<'/>",
        "`<` in an attribute value (line 1, column 1)",
    );
    document(
        "<value a='&b;'/>",
        "an entity is not defined (line 1, column 1)",
    );
    document(
        "<value 1='2'/>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<1/>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "< value/>",
        "a name that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<value><!-- a -- b --></value>",
        "`--` in a comment (line 1, column 8)",
    );
    document(
        "<value><!-- a ---></value>",
        "`--` in a comment (line 1, column 8)",
    );
    document("<value><!-- ", "a comment is not closed (line 1, column 8)");
    document(
        "<value><![CDATA[ ",
        "a CDATA section is not closed (line 1, column 8)",
    );
    document(
        "<![CDATA[]]><value/>",
        "a CDATA section outside the root element (line 1, column 1)",
    );
    document(
        "<value><? ",
        "a processing instruction is not closed (line 1, column 8)",
    );
    document(
        "<value><?1?></value>",
        "a name that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value><?XML?></value>",
        "a processing instruction is named `xml` (line 1, column 8)",
    );
    document(
        "<value><?xml version='1.0'?></value>",
        "an XML declaration stands at the start of a document only (line 1, column 8)",
    );
    document(
        " <?xml version='1.0'?><value/>",
        "an XML declaration stands at the start of a document only (line 1, column 2)",
    );
    document(
        "<?xml version='2.0'?><value/>",
        "the XML declaration is malformed (line 1, column 1)",
    );
    document(
        "<?xml encoding='UTF-8'?><value/>",
        "the XML declaration is malformed (line 1, column 1)",
    );
    document(
        "<?xml version='1.0' encoding='8'?><value/>",
        "the XML declaration is malformed (line 1, column 1)",
    );
    document(
        "<value><!X></value>",
        "`<!` begins no markup (line 1, column 8)",
    );
    document(
        "<!DOCTYPE value><value/>",
        "a DOCTYPE is refused (line 1, column 1)",
    );
    document(
        "<!DOCTYPE value SYSTEM 'file:///etc/passwd'><value/>",
        "a DOCTYPE is refused (line 1, column 1)",
    );
    document(
        "<!DOCTYPE value [<!ENTITY a 'b'>]><value>&a;</value>",
        "a DOCTYPE with an internal subset is refused (line 1, column 1)",
    );
    document(
        "<!DOCTYPE><value/>",
        "a DOCTYPE names no element (line 1, column 1)",
    );
    document(
        "<!DOCTYPE value",
        "a DOCTYPE is not closed (line 1, column 1)",
    );
    document(
        "<value><!DOCTYPE value></value>",
        "a DOCTYPE after the root element's start (line 1, column 8)",
    );
    document(
        "<value>a & b</value>",
        "`&` begins no reference (line 1, column 10)",
    );
    document(
        "<value>a &amp b</value>",
        "`&` begins no reference (line 1, column 10)",
    );
    document(
        "<value>&nbsp;</value>",
        "an entity is not defined (line 1, column 8)",
    );
    document(
        "<value>&#;</value>",
        "`&#` begins no character reference (line 1, column 8)",
    );
    document(
        "<value>&#xg;</value>",
        "`&#` begins no character reference (line 1, column 8)",
    );
    document(
        "<value>a\n&#0;</value>",
        "a character that XML 1.0 does not allow (line 2, column 1)",
    );
    document(
        "<value>&#xD83D;</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value>&#xFFFE;</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value>&#99999999999;</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value>a]]>b</value>",
        "`]]>` outside a CDATA section (line 1, column 9)",
    );
    document(
        "<value>\na\u{1}b</value>",
        "a character that XML 1.0 does not allow (line 2, column 2)",
    );
    document(
        "<value>\u{FFFF}</value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value><!--\u{1}--></value>",
        "a character that XML 1.0 does not allow (line 1, column 8)",
    );
    document(
        "<value a='\u{1}'/>",
        "a character that XML 1.0 does not allow (line 1, column 1)",
    );
    document(
        "<a:value/>",
        "a namespace prefix is not declared (line 1, column 1)",
    );
    document(
        "<value a:b='c'/>",
        "a namespace prefix is not declared (line 1, column 1)",
    );
    document(
        "<value xmlns:a=''/>",
        "a namespace prefix is declared wrongly (line 1, column 1)",
    );
    document(
        "<a:b:c/>",
        "a name with a misplaced colon (line 1, column 1)",
    );
}

#[test]
fn what_is_no_text() {
    check(
        xmlrpc_core::from_slice::<Value>(b"<value>a\xFF</value>"),
        "the document is not UTF-8, and declares no other encoding (line 1, column 9)",
    );
    check(
        xmlrpc_core::from_slice::<Value>(b"<value>\xC0\x80</value>"),
        "the document is not UTF-8, and declares no other encoding (line 1, column 8)",
    );
    #[cfg(feature = "encoding")]
    check(
        xmlrpc_core::from_slice::<Value>(b"\xFE\xFF\0<\0a\0/\0>"),
        "expected `<value>`, found an unknown element (line 1, column 1)",
    );
    check(
        xmlrpc_core::from_slice::<Value>(b"<?xml version='1.0' encoding='UTF-16'?><value/>"),
        "the document is not in the encoding that it declares",
    );
    check(
        xmlrpc_core::from_slice::<Value>(b"<?xml version='1.0' encoding='klingon'?><value/>"),
        "the document is in an encoding that is not supported",
    );
}

#[test]
fn what_is_no_value() {
    document(
        "<int>8</int>",
        "expected `<value>`, found `<int>` (line 1, column 1)",
    );
    document(
        "<values/>",
        "expected `<value>`, found an unknown element (line 1, column 1)",
    );
    document(
        "<value><int>8</int></value><!-- --><?a?> <value/>",
        "a second root element (line 1, column 42)",
    );
    value::<Value>(
        "<integer>8</integer>",
        "expected the type of a value, found an unknown element (line 1, column 8)",
    );
    value::<i32>(
        "<integer>8</integer>",
        "expected `int`, found an unknown element (line 1, column 8)",
    );
    value::<Value>(
        "<ex:serializable xmlns:ex='a'>rO0AB</ex:serializable>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
    value::<Value>(
        "<int>8</int><int>9</int>",
        "expected `</value>`, found `<int>` (line 1, column 20)",
    );
    value::<Value>("<int>8</int>9", "text between elements (line 1, column 20)");
    value::<Value>(
        "8<int>9</int>",
        "text beside the type of a value (line 1, column 9)",
    );
    value::<Value>(
        "<int><b>8</b></int>",
        "expected text, found an unknown element (line 1, column 13)",
    );
    value::<Value>(
        "<string>a<br/>b</string>",
        "expected text, found an unknown element (line 1, column 17)",
    );
    value::<Value>("<nil>8</nil>", "text inside `<nil>` (line 1, column 8)");
    value::<Value>(
        "<array>8</array>",
        "text between elements (line 1, column 15)",
    );
    value::<Value>(
        "<array><int>8</int></array>",
        "expected `<data>`, found `<int>` (line 1, column 15)",
    );
    value::<Value>(
        "<array><data>8</data></array>",
        "text between elements (line 1, column 21)",
    );
    value::<Value>(
        "<array><data><int>8</int></data></array>",
        "expected `<value>`, found `<int>` (line 1, column 21)",
    );
    value::<Value>(
        "<array><data></data><data></data></array>",
        "expected `</array>`, found `<data>` (line 1, column 28)",
    );
    value::<Value>(
        "<struct>8</struct>",
        "text between elements (line 1, column 16)",
    );
    value::<Value>(
        "<struct><value>8</value></struct>",
        "expected `<member>`, found `<value>` (line 1, column 16)",
    );
    value::<Value>(
        "<struct><member></member></struct>",
        "expected `<name>`, found the end of the element (line 1, column 24)",
    );
    value::<Value>(
        "<struct><member>a</member></struct>",
        "text between elements (line 1, column 24)",
    );
    value::<Value>(
        "<struct><member><name>a</name></member></struct>",
        "`a`: expected `<value>`, found the end of the element (line 1, column 38)",
    );
    value::<Value>(
        "<struct><member><value>8</value></member></struct>",
        "expected `<name>`, found the end of the element (line 1, column 40)",
    );
    value::<Value>(
        "<struct><member><name><b/></name><value>8</value></member></struct>",
        "expected the name of a member, found an unknown element (line 1, column 30)",
    );
    value::<Value>(
        "<struct><member><name>a</name><value>8</value><value>9</value></member></struct>",
        "expected `</member>`, found `<value>` (line 1, column 54)",
    );
    value::<Value>(
        "<struct><member><name>a</name><name>b</name></member></struct>",
        "`a`: expected `<value>`, found `<name>` (line 1, column 38)",
    );
}

#[test]
fn values_of_another_type() {
    value::<i32>(
        "8",
        "expected `int`, found an untyped string (line 1, column 1)",
    );
    value::<i32>(
        "<string>8</string>",
        "expected `int`, found `<string>` (line 1, column 8)",
    );
    value::<i32>(
        "<double>8.0</double>",
        "expected `int`, found `<double>` (line 1, column 8)",
    );
    value::<u64>(
        "<nil/>",
        "expected `int`, found `<nil/>` (line 1, column 8)",
    );
    value::<i128>(
        "<boolean>1</boolean>",
        "expected `int`, found `<boolean>` (line 1, column 8)",
    );
    value::<f64>(
        "<string>8</string>",
        "expected `double`, found `<string>` (line 1, column 8)",
    );
    value::<f32>(
        "<base64>YWI=</base64>",
        "expected `double`, found `<base64>` (line 1, column 8)",
    );
    value::<bool>(
        "<int>1</int>",
        "expected `boolean`, found `<int>` (line 1, column 8)",
    );
    value::<String>(
        "<int>8</int>",
        "expected `string`, found `<int>` (line 1, column 8)",
    );
    value::<char>(
        "<int>8</int>",
        "expected `string`, found `<int>` (line 1, column 8)",
    );
    value::<char>(
        "<string>ab</string>",
        "expected a character, found other text (line 1, column 8)",
    );
    value::<char>(
        "",
        "expected a character, found other text (line 1, column 1)",
    );
    value::<DateTime>(
        "<string>19980717T14:08:55</string>",
        "expected `dateTime.iso8601`, found `<string>` (line 1, column 8)",
    );
    value::<Bytes>(
        "<array><data><value><int>256</int></value></data></array>",
        "expected `base64`, found `<array>` (line 1, column 8)",
    );
    value::<Bytes>(
        "<string>YWI=</string>",
        "expected `base64`, found `<string>` (line 1, column 8)",
    );
    value::<Vec<u8>>(
        "<base64>YWI=</base64>",
        "expected `array`, found `<base64>` (line 1, column 8)",
    );
    value::<Vec<i32>>(
        "<struct></struct>",
        "expected `array`, found `<struct>` (line 1, column 8)",
    );
    value::<HashMap<String, i32>>(
        "<array><data/></array>",
        "expected `struct`, found `<array>` (line 1, column 8)",
    );
    value::<()>(
        "<int>0</int>",
        "expected `nil`, found `<int>` (line 1, column 8)",
    );
    value::<()>(
        "<string>a</string>",
        "expected `nil`, found a value that is not empty (line 1, column 8)",
    );
    value::<()>(
        "<array><data><value>1</value></data></array>",
        "expected `nil`, found a value that is not empty (line 1, column 8)",
    );
    value::<Option<i32>>(
        "<string>8</string>",
        "expected `int`, found `<string>` (line 1, column 8)",
    );
    value::<Kind>(
        "<int>8</int>",
        "expected `string` or `struct`, found `<int>` (line 1, column 8)",
    );
    value::<(i32, i32)>(
        "<int>8</int>",
        "expected `array`, found `<int>` (line 1, column 8)",
    );
}

#[test]
fn numbers_out_of_range() {
    value::<i8>(
        "<int>128</int>",
        "an integer out of range, expected -128 to 127 (line 1, column 8)",
    );
    value::<i16>(
        "<int>-32769</int>",
        "an integer out of range, expected -32768 to 32767 (line 1, column 8)",
    );
    value::<i32>(
        "<i8>2147483648</i8>",
        "an integer out of range, expected -2147483648 to 2147483647 (line 1, column 8)",
    );
    value::<i64>(
        "<i8>9223372036854775808</i8>",
        "an integer out of range, expected -9223372036854775808 to 9223372036854775807 (line 1, column 8)",
    );
    value::<u8>(
        "<int>256</int>",
        "an integer out of range, expected 0 to 255 (line 1, column 8)",
    );
    value::<u16>(
        "<int>-1</int>",
        "an integer out of range, expected 0 to 65535 (line 1, column 8)",
    );
    value::<u32>(
        "<i8>4294967296</i8>",
        "an integer out of range, expected 0 to 4294967295 (line 1, column 8)",
    );
    value::<u64>(
        "<int>-1</int>",
        "an integer out of range, expected 0 to 18446744073709551615 (line 1, column 8)",
    );
    value::<u128>(
        "<int>-1</int>",
        "an integer out of range, expected 0 to 340282366920938463463374607431768211455 (line 1, column 8)",
    );
    value::<i128>(
        "<i8>170141183460469231731687303715884105728</i8>",
        "an integer beyond 64 bits (line 1, column 8)",
    );
    value::<Value>(
        "<i8>9223372036854775808</i8>",
        "an integer beyond 64 bits (line 1, column 8)",
    );
    value::<f64>(
        "<double>1e999</double>",
        "a double out of range (line 1, column 8)",
    );
    value::<f64>(
        "<double>inf</double>",
        "a double that is not finite (line 1, column 8)",
    );
    value::<Value>(
        "<double>NaN</double>",
        "a double that is not finite (line 1, column 8)",
    );
}

#[test]
fn text_of_no_meaning() {
    value::<i32>(
        "<int></int>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>8x</int>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>0x8</int>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>8.0</int>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    value::<i32>(
        "<int>+ 8</int>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    value::<Value>(
        "<int>eight</int>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    value::<f64>(
        "<double></double>",
        "expected `double`, found text that is no number (line 1, column 8)",
    );
    value::<f64>(
        "<double>1,5</double>",
        "expected `double`, found text that is no number (line 1, column 8)",
    );
    value::<Value>(
        "<double>1.5.</double>",
        "expected `double`, found text that is no number (line 1, column 8)",
    );
    value::<bool>(
        "<boolean>2</boolean>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    value::<bool>(
        "<boolean></boolean>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    value::<Value>(
        "<boolean>yes</boolean>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    value::<DateTime>(
        "<dateTime.iso8601>yesterday</dateTime.iso8601>",
        "expected a date such as `19980717T14:08:55`, found other text (line 1, column 8)",
    );
    value::<DateTime>(
        "<dateTime.iso8601></dateTime.iso8601>",
        "expected a date such as `19980717T14:08:55`, found other text (line 1, column 8)",
    );
    value::<DateTime>(
        "<dateTime.iso8601>19981317T14:08:55</dateTime.iso8601>",
        "expected a date whose month is at most 12, found 13 (line 1, column 8)",
    );
    value::<Value>(
        "<dateTime.iso8601>1998-07-17T14:08:99</dateTime.iso8601>",
        "expected a date whose second is at most 60, found 99 (line 1, column 8)",
    );
    value::<Bytes>(
        "<base64>a</base64>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
    value::<Bytes>(
        "<base64>YW*=</base64>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
    value::<Value>(
        "<base64>YWI=YWI=</base64>",
        "expected `base64`, found text that is not base64 (line 1, column 8)",
    );
}

#[derive(Debug, Deserialize, Serialize)]
struct Order {
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
enum Kind {
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

/// A struct of these members.
fn structure(members: &[(&str, &str)]) -> String {
    let members: String = members
        .iter()
        .map(|(name, value)| format!("<member><name>{name}</name><value>{value}</value></member>"))
        .collect();
    format!("<struct>{members}</struct>")
}

/// An array of these items.
fn array(items: &[&str]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("<value>{item}</value>"))
        .collect();
    format!("<array><data>{items}</data></array>")
}

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

/// Reads a call strictly, as parameters of the types of [`PLACE`].
#[track_caller]
fn call<P: DeserializeOwned + Debug>(body: &str, expected: &str) {
    check(
        Call::parse(body.as_bytes()).and_then(|call| call.params().decode_for::<P>(&PLACE)),
        expected,
    );
}

const PLACE: Method =
    Method::new("place").with_params(&[Param::new::<i32>("a"), Param::new::<Value>("b")]);

/// A call with these parameters.
fn placing(params: &[&str]) -> String {
    let params: String = params
        .iter()
        .map(|param| format!("<param><value>{param}</value></param>\n"))
        .collect();
    format!(
        "<?xml version=\"1.0\"?>\n<methodCall><methodName>place</methodName>\n<params>{params}</params></methodCall>"
    )
}

#[test]
fn calls() {
    let int = "<int>8</int>";
    let cheap = structure(&[("name", "bolt"), ("price", "cheap")]);
    let order = structure(&[("items", &array(&[&cheap]))]);
    call::<(i32, Order)>(
        &placing(&[int, &order]),
        "parameter 2 `b`.items[0].price: expected `double`, found an untyped string (line 4, column 163)",
    );
    call::<(i32, String)>(
        &placing(&["8", "b"]),
        "parameter 1 `a`: expected `int`, found an untyped string (line 3, column 16)",
    );
    call::<(i32, i32)>(
        &placing(&[int, "b"]),
        "parameter 2 `b`: expected `int`, found an untyped string (line 4, column 8)",
    );
    call::<(i32, i32, i32)>(
        &placing(&[int, int, "c"]),
        "parameter 3: expected `int`, found an untyped string (line 5, column 8)",
    );
    call::<(i32, i32)>(
        &placing(&[int]),
        "expected 2 parameters, found 1 (line 4, column 10)",
    );
    call::<(i32, i32)>(
        &placing(&[]),
        "expected 2 parameters, found none (line 3, column 18)",
    );
    call::<(i32,)>(
        &placing(&[int, int, int]),
        "expected 1 parameter, found 3 (line 6, column 10)",
    );
    call::<()>(
        &placing(&[int]),
        "expected no parameters, found 1 (line 4, column 10)",
    );
    call::<(Vec<(i32, i8)>,)>(
        &placing(&[&array(&[&array(&[int, "<int>128</int>"])])]),
        "parameter 1 `a`[0][1]: an integer out of range, expected -128 to 127 (line 3, column 90)",
    );
    call::<()>(
        "<methodResponse/>",
        "expected `<methodCall>`, found `<methodResponse>` (line 1, column 1)",
    );
    call::<()>(
        "<methodCall></methodCall>",
        "expected `<methodName>`, found the end of the element (line 1, column 13)",
    );
    call::<()>(
        "<methodCall><methodName/></methodCall>",
        "the method name is empty (line 1, column 26)",
    );
    call::<()>(
        "<methodCall><methodName> </methodName></methodCall>",
        "the method name is empty (line 1, column 25)",
    );
    call::<()>(
        "<methodCall><methodName><b/></methodName></methodCall>",
        "expected the name of a method, found an unknown element (line 1, column 25)",
    );
    call::<()>(
        "<methodCall><params/></methodCall>",
        "expected `<methodName>`, found `<params>` (line 1, column 13)",
    );
    call::<()>(
        "<methodCall>a<methodName>a</methodName></methodCall>",
        "text between elements (line 1, column 13)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName><param/></methodCall>",
        "expected `<params>`, found `<param>` (line 1, column 39)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName><params/><params/></methodCall>",
        "expected `</methodCall>`, found `<params>` (line 1, column 48)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName><params><value/></params></methodCall>",
        "expected `<param>`, found `<value>` (line 1, column 47)",
    );
    call::<(Value,)>(
        "<methodCall><methodName>a</methodName><params><param/></params></methodCall>",
        "parameter 1 `a`: expected `<value>`, found the end of the element (line 1, column 47)",
    );
    call::<(Value,)>(
        "<methodCall><methodName>a</methodName><params><param><value/><value/></param></params></methodCall>",
        "expected `</param>`, found `<value>` (line 1, column 62)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName></methodCall><a/>",
        "a second root element (line 1, column 52)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName></methodCall>a",
        "text after the root element (line 1, column 52)",
    );
    call::<()>(
        "<methodCall><methodName>a</methodName>",
        "the document ends inside an element (line 1, column 39)",
    );
}

#[test]
fn responses() {
    #[track_caller]
    fn strictly(body: &str, expected: &str) {
        let options = ReadOptions::strict();
        check(
            message::decode_response_with::<i32>(body.as_bytes(), &options, None),
            expected,
        );
    }
    let response = |inner: &str| format!("<methodResponse>{inner}</methodResponse>");
    let param = |inner: &str| response(&format!("<params><param>{inner}</param></params>"));
    strictly(
        "<html><body>It works!</body></html>",
        "expected `<methodResponse>`, found an unknown element (line 1, column 1)",
    );
    strictly(
        "<!DOCTYPE html><html></html>",
        "a DOCTYPE is refused (line 1, column 1)",
    );
    strictly(
        "<methodCall><methodName>a</methodName></methodCall>",
        "expected `<methodResponse>`, found `<methodCall>` (line 1, column 1)",
    );
    strictly(
        &response(""),
        "expected `<params>` or `<fault>`, found the end of the element (line 1, column 17)",
    );
    strictly(
        &response("<value/>"),
        "expected `<params>` or `<fault>`, found `<value>` (line 1, column 17)",
    );
    strictly(
        &response("<params/>"),
        "expected a value, found a response without one (line 1, column 26)",
    );
    strictly(
        &param(""),
        "expected `<value>`, found the end of the element (line 1, column 32)",
    );
    strictly(
        &param("<int>8</int>"),
        "expected `<value>`, found `<int>` (line 1, column 32)",
    );
    strictly(
        &param("<value>8</value>"),
        "expected `int`, found an untyped string (line 1, column 32)",
    );
    strictly(
        &param("<value><int>8</int></value><value/>"),
        "expected `</param>`, found `<value>` (line 1, column 59)",
    );
    strictly(
        &response("<params><param><value><int>8</int></value></param><param/></params>"),
        "expected `</params>`, found `<param>` (line 1, column 67)",
    );
    strictly(
        &response("<params><param><value><int>8</int></value></param></params><fault/>"),
        "expected `</methodResponse>`, found `<fault>` (line 1, column 76)",
    );
    strictly(
        &response("<fault/>"),
        "expected `<value>`, found the end of the element (line 1, column 17)",
    );
    strictly(
        &response("<fault><value><int>8</int></value></fault>"),
        "expected `struct` of `faultCode` and `faultString`, found `<int>` (line 1, column 31)",
    );
    check(
        message::decode_response::<i32>(response("<params/>").as_bytes()),
        "expected a value, found a response without one (line 1, column 26)",
    );
    check(
        message::decode_response::<i32>(param("<value>8</value>").as_bytes()),
        "expected `int`, found an untyped string (line 1, column 32)",
    );
    check(
        message::decode_response::<(i32, String)>(
            response("<params><param><value>8</value></param><param/></params>").as_bytes(),
        ),
        "expected `array`, found an untyped string (line 1, column 32)",
    );
    check(
        message::decode_response::<i32>(b"502 Bad Gateway"),
        "text before the root element (line 1, column 1)",
    );
    check(
        message::decode_response::<i32>(b""),
        "the document has no element (line 1, column 1)",
    );
}

#[test]
fn lenient_has_limits_too() {
    #[track_caller]
    fn leniently<T: DeserializeOwned + Debug>(document: &str, expected: &str) {
        check(
            from_str_with::<T>(document, &ReadOptions::lenient()),
            expected,
        );
    }
    leniently::<Value>(
        "<value>",
        "the document ends inside an element (line 1, column 8)",
    );
    leniently::<Value>(
        "<value><int>8</string></value>",
        "expected `</int>`, found another end tag (line 1, column 14)",
    );
    leniently::<Value>(
        "<!DOCTYPE a [<!ENTITY b 'c'>]><value>&b;</value>",
        "a DOCTYPE with an internal subset is refused (line 1, column 1)",
    );
    leniently::<Value>(
        "<value><int>eight</int></value>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    leniently::<i32>(
        "<value><int>1e22</int></value>",
        "an integer out of range, expected -2147483648 to 2147483647 (line 1, column 8)",
    );
    leniently::<i32>(
        "<value><int>8.5</int></value>",
        "expected `int`, found text that is no integer (line 1, column 8)",
    );
    leniently::<Value>(
        "<value><boolean>2</boolean></value>",
        "expected `boolean`, found text that is neither 0 nor 1 (line 1, column 8)",
    );
    leniently::<DateTime>(
        "<value><dateTime.iso8601>soon</dateTime.iso8601></value>",
        "expected a date such as `19980717T14:08:55`, found other text (line 1, column 8)",
    );
    leniently::<Value>(
        "<value a=b/>",
        "an attribute value is not quoted (line 1, column 1)",
    );
    leniently::<Value>(
        "<value><integer>8</integer></value>",
        "expected the type of a value, found an unknown element (line 1, column 8)",
    );
}

#[test]
fn limits() {
    let nested = |levels: usize| {
        let (open, close) = ("<value><array><data>", "</data></array></value>");
        format!("{}{}", open.repeat(levels), close.repeat(levels))
    };
    document(
        &nested(64),
        &format!(
            "`{}`: values are nested more than 64 levels deep (line 1, column 1268)",
            "[0]".repeat(63)
        ),
    );
    check(
        from_str::<IgnoredAny>(&nested(64)),
        "values are nested more than 64 levels deep (line 1, column 1268)",
    );
    check(
        from_str::<RawValue<'static>>(&nested(64)),
        "values are nested more than 64 levels deep (line 1, column 1268)",
    );
    let shallow = ReadOptions::strict()
        .with_limits(Limits::default().with_max_depth(2).with_max_method_name(4));
    check(
        from_str_with::<Value>(&nested(2), &shallow),
        "`[0]`: values are nested more than 2 levels deep (line 1, column 28)",
    );
    check(
        from_str_with::<Value>(&format!("<value>{}</value>", "<a>".repeat(30)), &shallow),
        "expected the type of a value, found an unknown element (line 1, column 8)",
    );
    check(
        Call::parse_with(placing(&[]).as_bytes(), &shallow, None).map(drop),
        "a method name of more than 4 bytes (line 2, column 25)",
    );
    let deep = (0..64).fold(Value::Nil, |inner, _| Value::Array(vec![inner].into()));
    check(
        to_string(&deep),
        &format!(
            "`{}`: values are nested more than 64 levels deep",
            "[0]".repeat(63)
        ),
    );
    check(
        to_string_with(
            &value!({"a": {"b": [1, []]}}),
            &Dialect::default().with_max_depth(3),
        ),
        "`a.b`: values are nested more than 3 levels deep",
    );
}

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
    check(to_string(&u64::MAX), "an integer beyond 64 bits");
    check(to_string(&i128::MIN), "an integer beyond 64 bits");
    check(to_string(&u128::MAX), "an integer beyond 64 bits");
    check(
        to_string(&Wide {
            name: "a",
            parts: vec![1, u64::MAX],
        }),
        "`parts[1]`: an integer beyond 64 bits",
    );
    check(
        to_string(&[Choice::One(u64::MAX)]),
        "`[0].One`: an integer beyond 64 bits",
    );
    check(
        to_string(&Choice::Two(1, u64::MAX)),
        "`Two[1]`: an integer beyond 64 bits",
    );
    check(
        to_string(&Choice::Three { wide: u64::MAX }),
        "`Three.wide`: an integer beyond 64 bits",
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
        r"`a<&>\r`: an integer beyond 64 bits",
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
        "a date with a fraction or an offset, which the dialect does not have",
    );
    check(
        to_string(&[date.with_nanosecond(1).expect("a date")]),
        "`[0]`: a date with a fraction or an offset, which the dialect does not have",
    );
    check(
        to_string_with(&i64::MAX, &strict),
        "an integer beyond 32 bits, which the dialect does not have",
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
        to_string_with(&[i64::MAX], &Dialect::default().with_i8(BigInt::Refuse)),
        "`[0]`: an integer beyond 32 bits, which the dialect does not have",
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
        "`[0]`: an integer beyond 64 bits",
    );
    check(
        message::encode_call("add", &(1, u64::MAX)),
        "parameter 2: an integer beyond 64 bits",
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
        "parameter 1.parts[1]: an integer beyond 64 bits",
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

#[test]
fn places_in_documents_of_many_lines() {
    document(
        "<value>\n  <int>\n eight</int>\n</value>",
        "expected `int`, found text that is no integer (line 2, column 3)",
    );
    document(
        "<value>\r\n\r\n<array>\r\n<data>\n<value>\n\n<int>x</int></value></data></array></value>",
        "`[0]`: expected `int`, found text that is no integer (line 7, column 1)",
    );
    document(
        "<value>\u{e9}\u{e9}<b/></value>",
        "text beside the type of a value (line 1, column 12)",
    );
    document(
        "\u{FEFF}<value><int>x</int></value>",
        "expected `int`, found text that is no integer (line 1, column 11)",
    );
    document(
        "<value>\n<!-- a\nb -->\n<int>x</int></value>",
        "expected `int`, found text that is no integer (line 4, column 1)",
    );
    document(
        "<value>\n<struct\n><member><name>a</name><value>\n<int>x</int></value></member></struct></value>",
        "`a`: expected `int`, found text that is no integer (line 4, column 1)",
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
        format!("<{secret}/>"),
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
