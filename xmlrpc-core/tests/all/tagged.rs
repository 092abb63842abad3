use serde::de::DeserializeSeed;
use xmlrpc_core::tagged::{Plain, Tagged, with_files};
use xmlrpc_core::{Bytes, Value, value};

fn read(json: &str) -> Result<Value, String> {
    let read = |path: &str| match path {
        "there" => Ok(b"\x01\x02".to_vec()),
        path => Err(format!("{path}: no such file")),
    };
    let mut json = serde_json::Deserializer::from_str(json);
    with_files(read)
        .deserialize(&mut json)
        .map_err(|error| error.to_string())
}

/// Each row: a value, its tagged and its plain JSON.
#[test]
fn values_are_written_and_read_again() {
    let date = |text: &str| Value::DateTime(text.parse().expect("a date"));
    let table: &[(Value, &str, &str)] = &[
        (value!(nil), "null", "null"),
        (value!(true), "true", "true"),
        (value!(5), "5", "5"),
        (value!(-5), "-5", "-5"),
        (value!(5_000_000_000_i64), "5000000000", "5000000000"),
        (Value::I8(5), r#"{"$i8":5}"#, "5"),
        (
            value!(i64::MIN),
            "-9223372036854775808",
            "-9223372036854775808",
        ),
        (value!(2.5), "2.5", "2.5"),
        (value!(3.0), "3.0", "3.0"),
        (value!(1e300), "1e+300", "1e+300"),
        (value!(f64::INFINITY), r#"{"$double":"inf"}"#, r#""inf""#),
        (
            value!(f64::NEG_INFINITY),
            r#"{"$double":"-inf"}"#,
            r#""-inf""#,
        ),
        (value!("x\"y"), r#""x\"y""#, r#""x\"y""#),
        (value!("$date"), r#""$date""#, r#""$date""#),
        (
            date("19980717T14:08:55"),
            r#"{"$date":"1998-07-17T14:08:55"}"#,
            r#""1998-07-17T14:08:55""#,
        ),
        (
            date("1998-07-17T14:08:55.5+02:00"),
            r#"{"$date":"1998-07-17T14:08:55.5+02:00"}"#,
            r#""1998-07-17T14:08:55.5+02:00""#,
        ),
        (
            value!((Bytes::from(b"\x01\x02"))),
            r#"{"$base64":"AQI="}"#,
            r#""AQI=""#,
        ),
        (value!((Bytes::new())), r#"{"$base64":""}"#, r#""""#),
        (value!([]), "[]", "[]"),
        (value!([1, [2.5, nil]]), "[1,[2.5,null]]", "[1,[2.5,null]]"),
        (value!({}), "{}", "{}"),
        (
            value!({"b": 1, "a": 2}),
            r#"{"b":1,"a":2}"#,
            r#"{"b":1,"a":2}"#,
        ),
        (
            value!({"$ref": 1}),
            r#"{"$struct":{"$ref":1}}"#,
            r#"{"$ref":1}"#,
        ),
        (
            value!({"$date": "x"}),
            r#"{"$struct":{"$date":"x"}}"#,
            r#"{"$date":"x"}"#,
        ),
        (
            value!({"$a": 1, "$b": 2}),
            r#"{"$a":1,"$b":2}"#,
            r#"{"$a":1,"$b":2}"#,
        ),
        (
            value!({"$struct": 1, "b": 2}),
            r#"{"$struct":{"$struct":1,"b":2}}"#,
            r#"{"$struct":1,"b":2}"#,
        ),
        (
            value!({"$struct": {"$struct": nil}}),
            r#"{"$struct":{"$struct":{"$struct":{"$struct":null}}}}"#,
            r#"{"$struct":{"$struct":null}}"#,
        ),
        (value!({"": 1}), r#"{"":1}"#, r#"{"":1}"#),
    ];
    for (value, tagged, plain) in table {
        assert_eq!(serde_json::to_string(&Tagged(value)).unwrap(), *tagged);
        assert_eq!(serde_json::to_string(&Plain(value)).unwrap(), *plain);
        assert_eq!(read(tagged).as_ref(), Ok(value), "{tagged}");
        assert_eq!(&serde_json::from_str::<Tagged>(tagged).unwrap().0, value);
        // a `serde_json::Value` in between makes no difference
        let json = serde_json::to_value(Tagged(value)).unwrap();
        assert_eq!(&serde_json::from_value::<Tagged>(json).unwrap().0, value);
    }
    let nan = read(r#"{"$double":"nan"}"#).unwrap();
    assert!(nan.as_f64().is_some_and(f64::is_nan));
    assert_eq!(
        serde_json::to_string(&Tagged(&nan)).unwrap(),
        r#"{"$double":"nan"}"#
    );
}

/// Each row: JSON, and the value that it is. People write more than we do.
#[test]
fn other_spellings_are_read() {
    let table: &[(&str, Value)] = &[
        (r#"{"$double": 3}"#, value!(3.0)),
        (r#"{"$double": -3.5}"#, value!(-3.5)),
        (r#"{"$i8": 5000000000}"#, value!(5_000_000_000_i64)),
        ("1e3", value!(1000.0)),
        (
            r#"{"$base64": "AQ I=\n"}"#,
            value!((Bytes::from(b"\x01\x02"))),
        ),
        (r#"{"$file": "there"}"#, value!((Bytes::from(b"\x01\x02")))),
        (
            r#"[{"$file": "there"}]"#,
            value!([(Bytes::from(b"\x01\x02"))]),
        ),
        (
            r#"{"$date": "19980717T14:08:55"}"#,
            Value::DateTime("19980717T14:08:55".parse().unwrap()),
        ),
        (
            r#"{"a": {"$date": "1998-07-17"}}"#,
            value!({"a": (Value::DateTime("19980717T00:00:00".parse().unwrap()))}),
        ),
        (
            r#"{"$a": {"$double": 1}, "b": 1}"#,
            value!({"$a": 1.0, "b": 1}),
        ),
    ];
    for (json, expected) in table {
        assert_eq!(read(json).as_ref(), Ok(expected), "{json}");
    }
}

/// Each row: JSON, and the message without its place.
#[test]
fn what_is_no_value_is_refused() {
    let deep = format!("{}{}", "[".repeat(64), "]".repeat(64));
    let deep_objects = format!("{}1{}", r#"{"a":"#.repeat(64), "}".repeat(64));
    let table = [
        (
            r#"{"$ref": 1}"#,
            "unknown tag `$ref`; a struct with this one member is written {\"$struct\": {\"$ref\": …}}",
        ),
        (
            r#"{"$date": "soon"}"#,
            "`$date`: expected a date such as `19980717T14:08:55`, found other text",
        ),
        (r#"{"$date": 5}"#, "`$date`: expected a string"),
        (
            r#"{"$base64": "?"}"#,
            "`$base64`: expected `base64`, found text that is not base64",
        ),
        (r#"{"$i8": 1.5}"#, "`$i8`: expected an integer"),
        (
            r#"{"$double": "many"}"#,
            "`$double`: expected a number, `inf`, `-inf` or `nan`",
        ),
        (r#"{"$double": true}"#, "`$double`: expected a number"),
        (r#"{"$struct": [1]}"#, "`$struct`: expected an object"),
        (
            r#"{"$struct": {"a": 1}, "b": 2}"#,
            "`$struct` stands by itself",
        ),
        (r#"{"$file": "gone"}"#, "gone: no such file"),
        (
            "18446744073709551615",
            "18446744073709551615 does not fit an integer of 64 bits",
        ),
        (&deep, "values are nested more than 64 levels deep"),
        (&deep_objects, "values are nested more than 64 levels deep"),
    ];
    for (json, expected) in table {
        let error = read(json).unwrap_err();
        assert!(error.starts_with(expected), "{json}: {error}");
    }
    let error = serde_json::from_str::<Tagged>(r#"{"$file": "there"}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("`$file` names a file"),
        "{error}"
    );
}

#[test]
fn a_deep_value_is_refused_and_not_a_crash() {
    let mut value = value!(1);
    for _ in 0..100_000 {
        value = Value::Array(vec![value].into());
    }
    let error = serde_json::to_string(&Tagged(&value)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "values are nested more than 64 levels deep"
    );
    serde_json::to_string(&Plain(&value)).unwrap_err();
}
