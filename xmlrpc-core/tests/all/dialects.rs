//! What each dialect, and each of its settings, writes.

use serde::Serialize;
use xmlrpc_core::dialect::{
    ControlCharacters, Dates, Declaration, Encoding, Nil, NonFinite, Strings, Unit, WideIntegers,
};
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::{
    Bytes, DateTime, Dialect, Fault, RawValue, ReadOptions, from_str_with, to_string_with, value,
};

use crate::text::{date, late};

/// Holds a dialect to its text for a value; `Err` is what it says instead.
#[track_caller]
fn writes<T: Serialize + ?Sized>(dialect: &Dialect, value: &T, expected: Result<&str, &str>) {
    let written = to_string_with(value, dialect).map_err(|error| error.to_string());
    let expected = expected
        .map(|inner| format!("<value>{inner}</value>"))
        .map_err(str::to_owned);
    assert_eq!(written, expected, "{dialect:?}");
}

const EIGHT: &str = "<int>8</int>";
const BEYOND: &str = "an integer that does not fit `<int>`, and the dialect has no `<i8>`";
const NO_NIL: &str = "`nil`, which the dialect does not have";
const NOT_FINITE: &str = "a double that is not finite";
const OFFSET: &str = "a date with an offset, which the dialect does not have: \
     `as_utc` moves it to UTC, `Dates::CompactExact` writes the offset";

#[test]
fn nil() {
    let dialect = |nil| Dialect::default().with_nil(nil);
    let members = value!({"a": nil, "b": 8, "c": nil});
    let struct_of = |a: &str| format!("<struct>{a}</struct>");
    let member = |name: &str, value: &str| {
        format!("<member><name>{name}</name><value>{value}</value></member>")
    };
    let all =
        |nil: &str| struct_of(&[member("a", nil), member("b", EIGHT), member("c", nil)].concat());

    writes(&dialect(Nil::Emit), &None::<i32>, Ok("<nil/>"));
    writes(&dialect(Nil::Emit), &members, Ok(&all("<nil/>")));
    writes(&dialect(Nil::EmitPrefixed), &None::<i32>, Ok("<ex:nil/>"));
    writes(&dialect(Nil::EmitPrefixed), &members, Ok(&all("<ex:nil/>")));
    writes(
        &dialect(Nil::OmitMembers),
        &members,
        Ok(&struct_of(&member("b", EIGHT))),
    );
    writes(&dialect(Nil::OmitMembers), &None::<i32>, Err(NO_NIL));
    writes(
        &dialect(Nil::OmitMembers),
        &[None::<i32>],
        Err(&format!("`[0]`: {NO_NIL}")),
    );
    writes(
        &dialect(Nil::Refuse),
        &members,
        Err(&format!("`a`: {NO_NIL}")),
    );
}

#[test]
fn unit() {
    let dialect = |unit| Dialect::default().with_unit(unit);
    writes(&dialect(Unit::Nil), &(), Ok("<nil/>"));
    writes(&dialect(Unit::EmptyString), &(), Ok("<string></string>"));
    writes(&dialect(Unit::Zero), &(), Ok("<int>0</int>"));
    writes(&dialect(Unit::EmptyString), &None::<i32>, Ok("<nil/>"));
    writes(
        &dialect(Unit::EmptyString).with_strings(Strings::Bare),
        &(),
        Ok(""),
    );
    writes(&dialect(Unit::Nil).with_nil(Nil::Refuse), &(), Err(NO_NIL));
}

/// A struct without members is nothing: a value that is nil, and no parameters.
#[test]
fn unit_struct() {
    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Nothing;

    let dialect = |unit| Dialect::default().with_unit(unit);
    writes(&dialect(Unit::Nil), &Nothing, Ok("<nil/>"));
    writes(
        &dialect(Unit::EmptyString),
        &Nothing,
        Ok("<string></string>"),
    );
    writes(&dialect(Unit::Zero), &Nothing, Ok("<int>0</int>"));
    let value = xmlrpc_core::value::to_value(&Nothing).expect("nil");
    assert_eq!(value, xmlrpc_core::Value::Nil);
    assert_eq!(
        xmlrpc_core::value::from_value::<Nothing>(&value).expect("nil"),
        Nothing
    );

    let body = xmlrpc_core::message::encode_call("a", &Nothing).expect("no parameters");
    let call = xmlrpc_core::message::Call::parse(&body).expect("a call");
    assert!(call.params().decode::<Vec<i32>>().expect("none").is_empty());
    assert_eq!(call.params().decode::<Nothing>().expect("none"), Nothing);
}

#[test]
fn wide_integers() {
    let dialect = |wide| Dialect::default().with_wide_integers(wide);
    for wide in [
        WideIntegers::Emit,
        WideIntegers::EmitPrefixed,
        WideIntegers::Refuse,
    ] {
        writes(
            &dialect(wide),
            &i64::from(i32::MAX),
            Ok("<int>2147483647</int>"),
        );
        writes(
            &dialect(wide),
            &i64::from(i32::MIN),
            Ok("<int>-2147483648</int>"),
        );
    }
    writes(
        &dialect(WideIntegers::Emit),
        &(1_i64 << 31),
        Ok("<i8>2147483648</i8>"),
    );
    writes(
        &dialect(WideIntegers::EmitPrefixed),
        &(1_i64 << 31),
        Ok("<ex:i8>2147483648</ex:i8>"),
    );
    writes(&dialect(WideIntegers::Refuse), &(1_i64 << 31), Err(BEYOND));
    writes(&dialect(WideIntegers::Refuse), &-(1_i64 << 40), Err(BEYOND));
}

#[test]
fn strings() {
    let bare = Dialect::default().with_strings(Strings::Bare);
    writes(&Dialect::default(), " a ", Ok("<string> a </string>"));
    writes(&bare, " a ", Ok(" a "));
    writes(&bare, "", Ok(""));
    writes(&bare, "<&>\r", Ok("&lt;&amp;&gt;&#13;"));
    writes(&bare, &'a', Ok("a"));
}

#[test]
fn dates() {
    let zoned = late();
    let fraction = zoned.with_offset(None).expect("a date");
    let utc = date().with_offset(Some(0)).expect("a date");
    let early = DateTime::new(33, 4, 3, 15, 0, 0).expect("a date");
    let rows = [
        (Dates::Compact, date(), Ok("19980717T14:08:55")),
        (Dates::Compact, fraction, Ok("19980717T14:08:55")),
        (Dates::Compact, utc, Ok("19980717T14:08:55")),
        (Dates::Compact, zoned, Err(OFFSET)),
        (Dates::Compact, early, Ok("00330403T15:00:00")),
        (Dates::CompactExact, date(), Ok("19980717T14:08:55")),
        (Dates::CompactExact, fraction, Ok("19980717T14:08:55.5")),
        (Dates::CompactExact, utc, Ok("19980717T14:08:55Z")),
        (Dates::CompactExact, zoned, Ok("19980717T14:08:55.5-01:30")),
        (Dates::CompactDropping, fraction, Ok("19980717T14:08:55")),
        (Dates::CompactDropping, zoned, Ok("19980717T14:08:55")),
        (Dates::Extended, date(), Ok("1998-07-17T14:08:55")),
        (Dates::Extended, fraction, Ok("1998-07-17T14:08:55.5")),
        (Dates::Extended, utc, Ok("1998-07-17T14:08:55Z")),
        (Dates::Extended, zoned, Ok("1998-07-17T14:08:55.5-01:30")),
    ];
    for (dates, date, expected) in rows {
        let tagged = expected.map(|text| format!("<dateTime.iso8601>{text}</dateTime.iso8601>"));
        writes(
            &Dialect::default().with_dates(dates),
            &date,
            tagged.as_deref().map_err(|error| *error),
        );
    }
}

#[test]
fn base64() {
    let dialect = |line| Dialect::default().with_base64_line(line);
    let data = Bytes::from(b"123456789");
    writes(&dialect(0), &data, Ok("<base64>MTIzNDU2Nzg5</base64>"));
    writes(
        &dialect(8),
        &data,
        Ok("<base64>\nMTIzNDU2\nNzg5\n</base64>"),
    );
    writes(&dialect(76), &data, Ok("<base64>\nMTIzNDU2Nzg5\n</base64>"));
    writes(&dialect(76), &Bytes::new(), Ok("<base64>\n</base64>"));
    writes(
        &dialect(4),
        &Bytes::from(b"1"),
        Ok("<base64>\nMQ==\n</base64>"),
    );
}

#[test]
fn control_characters() {
    let dialect = |policy| Dialect::default().with_control_characters(policy);
    let text = "a\u{1}b\u{FFFE}c\td\n";
    let refused = "XML 1.0 cannot carry the character U+0001";
    writes(&dialect(ControlCharacters::Refuse), text, Err(refused));
    writes(
        &dialect(ControlCharacters::Strip),
        text,
        Ok("<string>abc\td\n</string>"),
    );
    writes(
        &dialect(ControlCharacters::Replace('\u{FFFD}')),
        text,
        Ok("<string>a\u{FFFD}b\u{FFFD}c\td\n</string>"),
    );
    writes(
        &dialect(ControlCharacters::Replace('<')),
        text,
        Ok("<string>a&lt;b&lt;c\td\n</string>"),
    );
    writes(
        &dialect(ControlCharacters::Replace('\0')),
        text,
        Err(refused),
    );
    writes(
        &dialect(ControlCharacters::Strip),
        &value!({"\u{1}a": "\u{1}"}),
        Ok("<struct><member><name>a</name><value><string></string></value></member></struct>"),
    );
}

#[test]
fn non_finite() {
    let dialect = |non_finite| Dialect::default().with_non_finite(non_finite);
    let all = [f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
    for (policy, texts) in [
        (NonFinite::Python, ["inf", "-inf", "nan"]),
        (NonFinite::Java, ["Infinity", "-Infinity", "NaN"]),
    ] {
        for (number, text) in all.into_iter().zip(texts) {
            writes(
                &dialect(policy),
                &number,
                Ok(&format!("<double>{text}</double>")),
            );
        }
    }
    for number in all {
        writes(&dialect(NonFinite::Refuse), &number, Err(NOT_FINITE));
    }
    writes(
        &dialect(NonFinite::Python),
        &0.5,
        Ok("<double>0.5</double>"),
    );
}

/// What each preset makes of a value of every kind.
#[test]
fn presets() {
    let default = Dialect::default();
    let spec1999 = Dialect::spec1999();
    let python = Dialect::python();
    let apache = Dialect::apache();
    let homematic = Dialect::homematic();
    let all = [&default, &spec1999, &python, &apache, &homematic];
    for dialect in all {
        writes(dialect, &8, Ok(EIGHT));
        writes(dialect, &true, Ok("<boolean>1</boolean>"));
        writes(dialect, &0.5, Ok("<double>0.5</double>"));
        writes(dialect, &1e-7, Ok("<double>0.0000001</double>"));
        writes(
            dialect,
            &[8],
            Ok("<array><data><value><int>8</int></value></data></array>"),
        );
        writes(
            dialect,
            "\0",
            Err("XML 1.0 cannot carry the character U+0000"),
        );
        writes(
            dialect,
            &date(),
            Ok("<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>"),
        );
    }
    let rows = [
        (
            &default,
            Ok("<nil/>"),
            Ok("<nil/>"),
            Ok("<i8>2147483648</i8>"),
            "<string>a</string>",
        ),
        (
            &spec1999,
            Err(NO_NIL),
            Ok("<string></string>"),
            Err(BEYOND),
            "<string>a</string>",
        ),
        (
            &python,
            Ok("<nil/>"),
            Ok("<nil/>"),
            Err(BEYOND),
            "<string>a</string>",
        ),
        (
            &apache,
            Ok("<ex:nil/>"),
            Ok("<ex:nil/>"),
            Ok("<ex:i8>2147483648</ex:i8>"),
            "<string>a</string>",
        ),
        (&homematic, Err(NO_NIL), Ok(""), Err(BEYOND), "a"),
    ];
    for (dialect, nil, unit, i8, string) in rows {
        writes(dialect, &None::<i32>, nil);
        writes(dialect, &(), unit);
        writes(dialect, &(1_i64 << 31), i8);
        writes(dialect, "a", Ok(string));
    }
    writes(&python, &Bytes::from(b"a"), Ok("<base64>\nYQ==\n</base64>"));
    writes(
        &python,
        &late(),
        Ok("<dateTime.iso8601>19980717T14:08:55</dateTime.iso8601>"),
    );
    writes(&python, &f64::NAN, Ok("<double>nan</double>"));
    writes(&apache, &f64::NAN, Ok("<double>NaN</double>"));
    for dialect in [&default, &spec1999, &homematic] {
        writes(dialect, &f64::NAN, Err(NOT_FINITE));
        writes(dialect, &late(), Err(OFFSET));
    }
}

#[test]
fn documents() {
    #[track_caller]
    fn call(dialect: &Dialect, expected: &[u8]) {
        let body = message::encode_call_with("a", &("ä€",), dialect).expect("a call");
        assert_eq!(body, expected, "{}", String::from_utf8_lossy(&body));
        let call = Call::parse(&body).expect("a call");
        assert_eq!(call.params().decode::<(String,)>().expect("a text").0, "ä€");
    }
    let default = Dialect::default();
    call(
        &default,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><methodCall><methodName>a</methodName>\
         <params><param><value><string>ä€</string></value></param></params></methodCall>"
            .as_bytes(),
    );
    call(
        &default.clone().with_declaration(Declaration::None).with_encoding(Encoding::Ascii),
        b"<methodCall><methodName>a</methodName>\
          <params><param><value><string>&#228;&#8364;</string></value></param></params></methodCall>",
    );
    call(
        &default.clone().with_declaration(Declaration::Plain),
        "<?xml version=\"1.0\"?><methodCall><methodName>a</methodName>\
         <params><param><value><string>ä€</string></value></param></params></methodCall>"
            .as_bytes(),
    );
    call(
        &Dialect::homematic(),
        b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><methodCall><methodName>a</methodName>\
          <params><param><value>\xE4&#8364;</value></param></params></methodCall>",
    );
    call(
        &Dialect::apache(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <methodCall xmlns:ex=\"http://ws.apache.org/xmlrpc/namespaces/extensions\">\
         <methodName>a</methodName>\
         <params><param><value><string>ä€</string></value></param></params></methodCall>"
            .as_bytes(),
    );
    let body = message::encode_call("a<b>&", &()).expect("a call");
    assert_eq!(
        body,
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><methodCall>\
          <methodName>a&lt;b&gt;&amp;</methodName><params></params></methodCall>"
    );
    assert_eq!(
        message::encode_response(&8).expect("a response"),
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><methodResponse><params><param>\
          <value><int>8</int></value></param></params></methodResponse>"
    );
    assert_eq!(
        message::encode_fault(&Fault::new(4, "a<\0")),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><methodResponse><fault><value><struct>\
         <member><name>faultCode</name><value><int>4</int></value></member>\
         <member><name>faultString</name><value><string>a&lt;\u{FFFD}</string></value></member>\
         </struct></value></fault></methodResponse>"
            .as_bytes()
    );
}

/// A value that stays text means the same in every encoding, whatever its characters stand in.
#[test]
fn raw_values() {
    let names =
        "the name of an element or attribute has a character that the encoding does not have";
    // what the value is, and what the encodings that it cannot be written in say
    let rows = [
        ("<value>é€</value>", value!("é€"), [Ok(()), Ok(())]),
        (
            "<value>é &#8364; a < b & c</value>",
            value!("é € a < b & c"),
            [Ok(()), Ok(())],
        ),
        (
            "<value>é<![CDATA[<a>\r\n&é€]]>€</value>",
            value!("é<a>\n&é€€"),
            [Ok(()), Ok(())],
        ),
        (
            "<value><![CDATA[é]]>&amp;<![CDATA[]]></value>",
            value!("é&"),
            [Ok(()), Ok(())],
        ),
        (
            "<value><struct><member><name><![CDATA[€]]></name><value/></member></struct></value>",
            value!({"€": ""}),
            [Ok(()), Ok(())],
        ),
        (
            "<value>a<!--€--><!--b--><?c €?><?€?>é</value>",
            value!("aé"),
            [Ok(()), Ok(())],
        ),
        (
            "<value a='€' b='é'><string>é</string></value>",
            value!("é"),
            [Ok(()), Ok(())],
        ),
        // nothing joins over what is taken out
        (
            "<value>&<![CDATA[amp;é€]]></value>",
            value!("&amp;é€"),
            [Ok(()), Ok(())],
        ),
        (
            "<value>&a<!--€-->mp;é</value>",
            value!("&amp;é"),
            [Ok(()), Ok(())],
        ),
        (
            "<value>é<<?c €?>b></value>",
            value!("é<b>"),
            [Ok(()), Ok(())],
        ),
        (
            "<value><![CDATA[]]é>€]]></value>",
            value!("]]é>€"),
            [Ok(()), Ok(())],
        ),
        // the last character of Latin-1, and the first beyond
        (
            "<value>\u{ff}\u{100}</value>",
            value!("\u{ff}\u{100}"),
            [Ok(()), Ok(())],
        ),
        ("<value ÿ='1'>a</value>", value!("a"), [Ok(()), Err(names)]),
        (
            "<value Ā='1'>a</value>",
            value!("a"),
            [Err(names), Err(names)],
        ),
        ("<value é='1'>a</value>", value!("a"), [Ok(()), Err(names)]),
        ("<value><é>a</é></value>", value!("a"), [Ok(()), Err(names)]),
        (
            "<value><string €='1'/></value>",
            value!(""),
            [Err(names), Err(names)],
        ),
        (
            "<value><€:int>1</€:int></value>",
            value!(1),
            [Err(names), Err(names)],
        ),
    ];
    let lenient = ReadOptions::lenient();
    for (document, expected, outcomes) in rows {
        let raw: RawValue<'_> = from_str_with(document, &lenient).expect(document);
        let body = message::encode_response(&raw).expect(document);
        assert!(String::from_utf8(body).expect("UTF-8").contains(document));
        for (encoding, outcome) in [Encoding::Latin1, Encoding::Ascii]
            .into_iter()
            .zip(outcomes)
        {
            let dialect = Dialect::default().with_encoding(encoding);
            match (message::encode_response_with(&[&raw], &dialect), outcome) {
                (Ok(body), Ok(())) => {
                    assert!(encoding != Encoding::Ascii || body.is_ascii(), "{document}");
                    let read = message::decode_response(&body).expect(document);
                    assert_eq!(
                        read,
                        Ok(value!([expected.clone()])),
                        "{document} {encoding:?}"
                    );
                }
                (Err(error), Err(expected)) => {
                    assert_eq!(
                        error.to_string(),
                        format!("`[0]`: {expected}"),
                        "{document}"
                    );
                }
                (written, _) => panic!("{document} {encoding:?}: {written:?}"),
            }
        }
    }
}
