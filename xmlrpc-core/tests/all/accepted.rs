//! What is read as each type, by both ways of reading.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::{
    Bytes, DateTime, Fault, RawValue, ReadOptions, Value, from_slice_with, from_str_with, value,
};

use crate::text::{date, late};

/// Reads a value with this inside, both strictly and leniently.
#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "for shorter rows")]
fn reads<T: DeserializeOwned + PartialEq + Debug>(inner: &str, expected: T) {
    reads_in(&ReadOptions::strict(), inner, &expected);
    reads_in(&ReadOptions::lenient(), inner, &expected);
}

/// The same, where only `Lenient` does.
#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "for shorter rows")]
fn reads_leniently<T: DeserializeOwned + PartialEq + Debug>(inner: &str, expected: T) {
    refuses_in::<T>(&ReadOptions::strict(), inner);
    reads_in(&ReadOptions::lenient(), inner, &expected);
}

/// The same, where neither does.
#[track_caller]
fn refuses<T: DeserializeOwned + Debug>(inner: &str) {
    refuses_in::<T>(&ReadOptions::strict(), inner);
    refuses_in::<T>(&ReadOptions::lenient(), inner);
}

#[track_caller]
fn reads_in<T: DeserializeOwned + PartialEq + Debug>(
    options: &ReadOptions,
    inner: &str,
    expected: &T,
) {
    for document in documents(inner) {
        let read: T = from_str_with(&document, options).expect(&document);
        assert_eq!(read, *expected, "{document}");
    }
}

#[track_caller]
fn refuses_in<T: DeserializeOwned + Debug>(options: &ReadOptions, inner: &str) {
    for document in documents(inner) {
        from_str_with::<T>(&document, options).expect_err(&document);
    }
}

/// A value with this inside: as the slow path has to read it, as the fast one can, and with white
/// space where it means nothing.
fn documents(inner: &str) -> Vec<String> {
    // the prefixes are declared: `Strict` minds that
    let mut documents = vec![format!("<value xmlns:ex='a' xmlns:b='b'>{inner}</value>")];
    if !["ex:", "b:"].iter().any(|prefix| inner.contains(prefix)) {
        documents.push(format!("<value>{inner}</value>"));
    }
    // not around the text of an untyped string, nor around what may be part of one
    let tag = inner.strip_prefix('<').and_then(|tag| tag.chars().next());
    if tag.is_some_and(char::is_alphabetic) && inner.ends_with('>') {
        let mut spaced = documents.clone();
        for document in &mut spaced {
            *document = document.replacen(inner, &format!("\r\n\t{inner}\n"), 1);
        }
        documents.extend(spaced);
    }
    documents
}

#[test]
fn read_as_integers() {
    for tag in [
        "int",
        "i4",
        "i1",
        "i2",
        "i8",
        "ex:i8",
        "b:int",
        "biginteger",
        "ex:biginteger",
    ] {
        reads(&format!("<{tag}>8</{tag}>"), 8_i32);
        reads(&format!("<{tag}>-8</{tag}>"), -8_i64);
        reads(&format!("<{tag}>8</{tag}>"), value!(8));
        // by the width of the Rust type, not of the tag
        reads(&format!("<{tag}>3000000000</{tag}>"), 3_000_000_000_u32);
        refuses::<u8>(&format!("<{tag}>256</{tag}>"));
    }
    for text in [
        "+8",
        " 8",
        "8 ",
        "\n8\t",
        "008",
        "&#56;",
        "<![CDATA[8]]>",
        "<!-- a -->8<?a?>",
    ] {
        reads(&format!("<int>{text}</int>"), 8_u16);
        reads(&format!("<int>{text}</int>"), value!(8));
    }
    reads("<int>-0</int>", 0_u8);
    reads(&format!("<int>{}8</int>", "0".repeat(50)), 8_i8);
    for text in ["8.0", "8e0", "0.8e1"] {
        reads_leniently(&format!("<int>{text}</int>"), 8_i32);
    }
    reads_leniently("<i4>1e+10</i4>", 10_000_000_000_i64);
    reads_leniently("<i4>1e+22</i4>", value!(1e22));
    for text in [
        "", " ", "8x", "x", "8 8", "0x8", "8.5", "--8", "+-8", "1_000", "٨", "nan", "inf", ".",
        "e8", "8e", "1e-1", "0.5e0",
    ] {
        refuses::<i32>(&format!("<int>{text}</int>"));
    }
    refuses::<i32>("8");
    refuses::<i32>("<string>8</string>");
    refuses::<i32>("<boolean>1</boolean>");
    // whatever is wider than 32 bits, from peers that write it as a double
    for text in [
        "2147483648.0",
        "2147483648",
        "2.147483648e9",
        "2147483648.",
        " 2147483648.00 ",
    ] {
        reads_leniently(&format!("<double>{text}</double>"), 2_147_483_648_i64);
    }
    reads_leniently("<double>-8.0</double>", -8_i8);
    reads_leniently("<double>-0.0</double>", 0_u8);
    reads_leniently("<double>0e999</double>", 0_i32);
    // exactly, where a double could not
    reads_leniently(
        "<double>9007199254740993.0</double>",
        9_007_199_254_740_993_u64,
    );
    reads_leniently("<double>1e23</double>", 10_i128.pow(23));
    reads_leniently("<double>8.0</double>", Some(8_i32));
    reads("<double>8.0</double>", value!(8.0));
    for text in ["8.5", "8e-1", "nan", "inf", "x", "1e39", "1e999999999999"] {
        refuses::<i32>(&format!("<double>{text}</double>"));
    }
    refuses::<u8>("<double>256.0</double>");
    refuses::<u8>("<double>-1.0</double>");
}

#[test]
fn read_as_doubles() {
    for tag in [
        "double",
        "float",
        "ex:float",
        "bigdecimal",
        "ex:bigdecimal",
        "int",
        "i4",
        "i8",
    ] {
        reads(&format!("<{tag}>8</{tag}>"), 8.0_f64);
        reads(&format!("<{tag}> -8 </{tag}>"), -8.0_f32);
    }
    for text in [
        "0.5",
        ".5",
        "+.5",
        "5e-1",
        "5E-1",
        "0.05e+1",
        " 0.5\n",
        "0.50000000000000000000",
    ] {
        reads(&format!("<double>{text}</double>"), 0.5_f64);
        reads(&format!("<double>{text}</double>"), value!(0.5));
    }
    reads("<double>5.</double>", 5.0_f64);
    reads("<i8>9007199254740993</i8>", 9_007_199_254_740_992.0_f64);
    for text in ["inf", "INF", "Infinity", "+inf"] {
        reads_leniently(&format!("<double>{text}</double>"), f64::INFINITY);
    }
    reads_leniently("<double>-Inf</double>", f64::NEG_INFINITY);
    reads_leniently("<double>1e999</double>", f64::INFINITY);
    for text in ["nan", "NaN"] {
        let lenient = ReadOptions::lenient();
        let document = format!("<value><double>{text}</double></value>");
        let number: f64 = from_str_with(&document, &lenient).expect(text);
        assert!(number.is_nan());
    }
    for text in ["", "1,5", "1.5x", "0x1p3", "1e", "."] {
        refuses::<f64>(&format!("<double>{text}</double>"));
    }
}

#[test]
fn read_as_booleans() {
    for (text, expected) in [
        ("1", true),
        ("0", false),
        ("true", true),
        ("false", false),
        (" 1\n", true),
    ] {
        reads(&format!("<boolean>{text}</boolean>"), expected);
        reads(&format!("<boolean>{text}</boolean>"), value!(expected));
    }
    for (text, expected) in [("TRUE", true), ("False", false), (" fAlSe\n", false)] {
        reads_leniently(&format!("<boolean>{text}</boolean>"), expected);
        reads_leniently(&format!("<boolean>{text}</boolean>"), value!(expected));
    }
    for text in ["", "2", "yes", "T", "-1", "01", "tru\u{E9}"] {
        refuses::<bool>(&format!("<boolean>{text}</boolean>"));
    }
    refuses::<bool>("<int>1</int>");
}

#[test]
fn read_as_strings() {
    for inner in [
        "a b",
        "<string>a b</string>",
        "a&#32;b",
        "<![CDATA[a b]]>",
        "a<!-- c --> b",
        "<b:string>a<?c?> b</b:string>",
    ] {
        reads(inner, "a b".to_owned());
        reads(inner, value!("a b"));
    }
    for inner in ["", "<string></string>", "<string/>"] {
        reads(inner, String::new());
    }
    reads("<string> a\r\n </string>", " a\n ".to_owned());
    reads(" a ", " a ".to_owned());
    reads("\n", "\n".to_owned());
    reads("\n<string>a</string>\t", "a".to_owned());
    reads(
        "&lt;&gt;&amp;&apos;&quot;&#13;&#xA;&#x1F600;",
        "<>&'\"\r\n\u{1F600}".to_owned(),
    );
    reads("<string>ß</string>", 'ß');
    reads_leniently("\u{1}", "\u{1}".to_owned());
    reads_leniently("&#1;", "\u{1}".to_owned());
    reads_leniently("&#0;", "\0".to_owned());
    reads_leniently("&#55357;&#56832;", "\u{1F600}".to_owned());
    reads_leniently("a & b", "a & b".to_owned());
    reads_leniently("&nbsp;", "&nbsp;".to_owned());
    reads_leniently("a]]>b", "a]]>b".to_owned());
    reads_leniently("a < b", "a < b".to_owned());
    reads_leniently("a<string>b</string>c", "b".to_owned());
    refuses::<char>("ab");
    refuses::<String>("<int>8</int>");
}

#[test]
fn read_as_dates() {
    let tagged = |text: &str| format!("<dateTime.iso8601>{text}</dateTime.iso8601>");
    for text in [
        "19980717T14:08:55",
        "1998-07-17T14:08:55",
        "1998-07-17 14:08:55",
        "19980717T140855",
        " 19980717T14:08:55\n",
    ] {
        reads(&tagged(text), date());
        reads(&tagged(text), value!((date())));
    }
    reads("<ex:dateTime>1998-07-17T14:08:55</ex:dateTime>", date());
    reads(
        &tagged("1998-07-17T14:08:55Z"),
        date().with_offset(Some(0)).expect("a date"),
    );
    for text in ["1998-07-17T14:08:55.5-01:30", "19980717T14:08:55.500-0130"] {
        reads(&tagged(text), late());
    }
    refuses::<DateTime>(&tagged(""));
    for text in [
        "yesterday",
        "1998",
        "19981317T14:08:55",
        "19980717T14:08:55x",
    ] {
        refuses::<DateTime>(&tagged(text));
        reads_leniently(&tagged(text), value!(text));
    }
    refuses::<DateTime>("19980717T14:08:55");
}

#[test]
fn read_as_bytes() {
    let data = || Bytes::from(b"you can't read this!");
    for text in [
        "eW91IGNhbid0IHJlYWQgdGhpcyE=",
        "eW91IGNhbid0IHJlYWQgdGhpcyE",
        "\neW91IGNhbid0\r\nIHJlYWQgdGhpcyE=\n",
        "eW91 IGNh\tbid0 IHJl YWQg dGhp cyE=",
    ] {
        reads(&format!("<base64>{text}</base64>"), data());
        reads(&format!("<base64>{text}</base64>"), value!((data())));
    }
    reads("<base64/>", Bytes::new());
    reads("<base64>Y&#81;==</base64>", Bytes::from(b"a"));
    // bits that nobody needs
    reads("<base64>YR==</base64>", Bytes::from(b"a"));
    reads_leniently("<base64>Y*W-I=</base64>", Bytes::from(b"ab"));
    refuses::<Bytes>("<base64>a</base64>");
    refuses::<Bytes>("<string>YWI=</string>");
    refuses::<Bytes>("YWI=");
}

#[test]
fn read_as_arrays() {
    for inner in [
        "<array><data><value><int>8</int></value></data></array>",
        "<array>\n<data>\n<value><int>8</int></value>\n</data>\n</array>",
        "<array a='b'><data ><!-- c --><value><i4>8</i4></value></data></array>",
        "<b:array><b:data><b:value><b:int>8</b:int></b:value></b:data></b:array>",
        // without `<data>`
        "<array><value><int>8</int></value></array>",
    ] {
        reads(inner, vec![8]);
        reads(inner, (8,));
        reads(inner, value!([8]));
    }
    for inner in [
        "<array><data></data></array>",
        "<array><data/></array>",
        "<array/>",
        "<array></array>",
    ] {
        reads(inner, Vec::<i32>::new());
        reads(inner, value!([]));
    }
    reads_leniently(
        "<array><data>a<value><int>8</int></value>b</data></array>",
        vec![8],
    );
    // without `<value>`
    for inner in [
        "<array><data><int>8</int></data></array>",
        "<array><data><int>8</int\n></data></array>",
        "<array><data> <b:int a='b'>8</b:int> </data></array>",
        "<array><int>8</int></array>",
    ] {
        reads_leniently(inner, vec![8]);
        reads_leniently(inner, (8,));
        reads_leniently(inner, value!([8]));
        reads_leniently(inner, value!([8]));
    }
    reads_leniently(
        "<array><data><nil/><value>a</value><array><data/></array><struct/><string>b</string></data></array>",
        value!([nil, "a", [], {}, "b"]),
    );
    refuses::<(i32, i32)>("<array><data><value><int>8</int></value></data></array>");
    refuses::<()>("<array><data><value><int>8</int></value></data></array>");
}

#[test]
fn read_as_structs() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Pair {
        a: i32,
        b: Option<String>,
    }
    let (a, b) = (
        "<member><name>a</name><value><int>8</int></value></member>",
        "<member><name>b</name><value>x</value></member>",
    );
    let pair = || Pair {
        a: 8,
        b: Some("x".to_owned()),
    };
    for inner in [
        format!("<struct>{a}{b}</struct>"),
        format!("<struct>{b}{a}</struct>"),
        format!("<struct>\n {a}\n {b}\n</struct>"),
        // the name after the value
        format!("<struct>{a}<member><value>x</value><name>b</name></member></struct>"),
        // a member that the type does not have
        format!(
            "<struct>{a}<member><name>c</name><value><struct>{a}</struct></value></member>{b}</struct>"
        ),
        // twice: the last one wins
        format!(
            "<struct>{b}<member><name>a</name><value><int>7</int></value></member>{a}</struct>"
        ),
        // a name in pieces
        format!(
            "<struct>{a}<member><name>&#98;<!-- c --></name><value>x</value></member></struct>"
        ),
    ] {
        reads(&inner, pair());
    }
    for inner in [
        format!("<struct>{a}</struct>"),
        format!("<struct>{a}<member><name>b</name><value><nil/></value></member></struct>"),
    ] {
        reads(&inner, Pair { a: 8, b: None });
    }
    reads("<struct/>", value!({}));
    reads(
        &format!("<struct>{a}{b}</struct>"),
        value!({"a": 8, "b": "x"}),
    );
    // names are kept as they are
    reads(
        "<struct><member><name> a </name><value/></member><member><name/><value/></member></struct>",
        value!({" a ": "", "": ""}),
    );
    refuses::<Pair>(&format!("<struct>{b}</struct>"));
    // without `<value>`
    for a in [
        "<member><name>a</name><int>8</int></member>",
        "<member><name>a</name> <int >8</int> </member>",
        "<member><int>8</int><name>a</name></member>",
    ] {
        let inner = format!("<struct>{a}{b}<member><name>c</name><nil/></member></struct>");
        reads_leniently(&inner, pair());
        reads_leniently(&inner, value!({"a": 8, "b": "x", "c": nil}));
        // twice: the last one wins
        reads_leniently(&format!("<struct>{a}{b}{a}</struct>"), pair());
    }
    reads_leniently(
        "<struct><member><name><int>7</int></name><value/></member></struct>",
        value!({"7": ""}),
    );
    refuses::<Value>("<struct><member><value>x</value></member></struct>");
    refuses::<Value>("<struct><member><name>a</name></member></struct>");
}

#[test]
fn read_as_nothing() {
    for inner in ["<nil/>", "<nil></nil>", "<ex:nil/>", "<nil> </nil>"] {
        reads(inner, None::<i32>);
        reads(inner, Value::Nil);
        reads(inner, ());
    }
    for inner in [
        "",
        "<string/>",
        "<array><data/></array>",
        "<struct></struct>",
    ] {
        reads(inner, ());
    }
    reads_leniently("<nil>a</nil>", ());
    // typed scalars without text
    for tag in [
        "int",
        "i4",
        "i8",
        "ex:i1",
        "biginteger",
        "double",
        "float",
        "ex:bigdecimal",
        "boolean",
        "dateTime.iso8601",
        "ex:dateTime",
    ] {
        for inner in [
            format!("<{tag}/>"),
            format!("<{tag} a='b'/>"),
            format!("<{tag}></{tag}>"),
            format!("<{tag}> \n</{tag}>"),
            format!("<{tag}><!-- a --></{tag}>"),
        ] {
            reads_leniently(&inner, Value::Nil);
            reads_leniently(&inner, None::<i32>);
            reads_leniently(&inner, None::<f64>);
            reads_leniently(&inner, None::<bool>);
            reads_leniently(&inner, None::<DateTime>);
            reads_leniently(&inner, ());
            refuses::<i32>(&inner);
            refuses::<f64>(&inner);
            refuses::<bool>(&inner);
            refuses::<DateTime>(&inner);
        }
    }
    // these may be empty
    reads("<string/>", Some(String::new()));
    reads("", Some(String::new()));
    reads("<base64/>", Some(Bytes::new()));
    reads("<array/>", Some(Vec::<i32>::new()));
    refuses::<()>("a");
    refuses::<()>("<int>0</int>");
}

/// What has text is there, however it is written.
#[test]
fn read_as_something() {
    for inner in [
        "<int>8</int>",
        "<i4>8</i4>",
        "<i8>8</i8>",
        "<i1>8</i1>",
        "<biginteger> 8</biginteger>",
        "<int ><!-- a -->8</int>",
        "<int a='>'>8</int>",
        "<ex:i8>8</ex:i8>",
    ] {
        reads(inner, Some(8_i32));
        reads(inner, Some(Some(8_i32)));
    }
    for inner in [
        "<double>8</double>",
        "<float>\n8</float>",
        "<double>8e0</double>",
    ] {
        reads(inner, Some(8.0));
    }
    reads("<boolean>1</boolean>", Some(true));
    reads("<boolean> 1</boolean>", Some(true));
    reads(
        "<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>",
        Some(date()),
    );
    reads("<dateTime>19980717T14:08:55</dateTime>", Some(date()));
}

/// A type that nobody knows.
#[test]
fn read_as_the_text_of_an_unknown_type() {
    for inner in [
        "<number>1.5</number>",
        "<b:number a='b'>1.5</b:number>",
        "<number>1<!-- c -->.5</number>",
    ] {
        reads_leniently(inner, value!("1.5"));
        reads_leniently(inner, "1.5".to_owned());
        reads_leniently(inner, Some("1.5".to_owned()));
        refuses::<f64>(inner);
        refuses::<()>(inner);
    }
    reads_leniently("<number/>", value!(""));
    reads_leniently(
        "<array><data><value><a>1</a></value><value><i>2</i></value></data></array>",
        value!(["1", "2"]),
    );
    refuses::<Value>("<list><int>1</int></list>");
    refuses::<Value>("<data>a</data>");
}

/// Raw values stand by themselves, with `<value>` around them.
#[test]
fn read_as_raw_values() {
    let lenient = ReadOptions::lenient();
    let document = "<value><array><data><int>8</int><value>a</value> <nil/></data></array></value>";
    let raw: Vec<RawValue<'static>> = from_str_with(document, &lenient).expect("three");
    let texts: Vec<_> = raw.iter().map(RawValue::get).collect();
    assert_eq!(
        texts,
        [
            "<value><int>8</int></value>",
            "<value>a</value>",
            "<value><nil/></value>"
        ]
    );
}

/// Parameters that are left out at the end are `None`.
#[test]
fn read_as_parameters() {
    let body = message::encode_call("a", &(8,)).expect("a call");
    let call = Call::parse(&body).expect("a call");
    assert_eq!(call.params().decode::<(i32,)>().expect("one"), (8,));
    assert_eq!(
        call.params()
            .decode::<(i32, Option<String>, Option<Value>)>()
            .expect("one"),
        (8, None, None)
    );
    assert_eq!(call.params().decode::<Vec<i32>>().expect("one"), [8]);
    assert!(call.params().decode::<(i32, String)>().is_err());
    assert!(call.params().decode::<()>().is_err());

    for empty in ["<params></params>", "<params/>", ""] {
        let body = format!("<methodCall><methodName>a</methodName>{empty}</methodCall>");
        let call = Call::parse(body.as_bytes()).expect("a call");
        call.params().decode::<()>().expect("none");
        assert_eq!(
            call.params().decode::<(Option<i32>,)>().expect("none"),
            (None,)
        );
        assert!(
            call.params()
                .decode::<Vec<Value>>()
                .expect("none")
                .is_empty()
        );
    }
}

/// `Lenient` reads the document, whatever a web application writes after it; `Strict` says where
/// that begins (see `errors/documents.rs`).
#[test]
fn read_with_something_after_the_document() {
    let (strict, lenient) = (ReadOptions::strict(), ReadOptions::lenient());
    let call = message::encode_call("a", &(8,)).expect("a call");
    let response = message::encode_response(&8).expect("a response");
    let fault = message::encode_fault(&Fault::new(4, "no"));
    let value = b"<value><int>8</int></value>".to_vec();
    for (after, is_clean) in [
        ("", true),
        ("\r\n<!-- 0.1 s --> <?a?>", true),
        ("a & b < c", false),
        ("\0\0", false),
        ("\u{FEFF}", false),
        ("<a/>", false),
        ("<br>\n<b>Warning</b>: a", false),
        ("<methodCall><methodName>b</methodName></methodCall>", false),
        (
            "<?xml version='1.0'?>\n<methodResponse><fault/></methodResponse>",
            false,
        ),
        ("<!DOCTYPE html [<!ENTITY a 'b'>]><html>&a;", false),
        ("<![CDATA[a]]>", false),
        ("<!-- --- ", false),
        ("</methodCall>", false),
    ] {
        for options in [&strict, &lenient] {
            let is_read = is_clean || options == &lenient;
            let with = |document: &[u8]| [document, after.as_bytes()].concat();

            let call = with(&call);
            let call = Call::parse_with(&call, options, None).expect("what matters comes first");
            assert_eq!(call.method(), "a");
            let params = call.params().decode::<(i32,)>();
            assert_eq!(params.ok(), is_read.then_some((8,)), "{after}");

            let read = message::decode_response_with::<i32>(&with(&response), options, None);
            assert_eq!(read.ok(), is_read.then_some(Ok(8)), "{after}");
            let read = message::decode_response_with::<i32>(&with(&fault), options, None);
            let fault = Err(Fault::new(4, "no"));
            assert_eq!(read.ok(), is_read.then_some(fault), "{after}");
            let read = from_slice_with::<i32>(&with(&value), options);
            assert_eq!(read.ok(), is_read.then_some(8), "{after}");
        }
    }
}
