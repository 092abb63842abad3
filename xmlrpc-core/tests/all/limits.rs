//! Limits on values and attributes in what is read, and on the length of what is written.

use allocation_counter::measure;
use serde::de::IgnoredAny;
use xmlrpc_core::dialect::Encoding;
use xmlrpc_core::message::{self, Call};
use xmlrpc_core::rpc::Reply;
use xmlrpc_core::{Dialect, Error, Fault, Limits, RawValue, ReadOptions, Value, from_str_with};

/// Reads within `limits` in both modes; whether that succeeds, and the one message if not.
#[track_caller]
fn check_limit(document: &str, limits: &Limits, message: &str) {
    for options in [ReadOptions::strict(), ReadOptions::lenient()] {
        let options = options.with_limits(limits.clone());
        let results = [
            from_str_with::<Value>(document, &options).map(drop),
            from_str_with::<IgnoredAny>(document, &options).map(drop),
            from_str_with::<RawValue<'static>>(document, &options).map(drop),
        ];
        for result in results {
            match (result, message) {
                (Ok(()), "") => {}
                (Ok(()), _) => panic!("read: {document}"),
                (Err(error), message) => {
                    assert!(error.is_limit(), "{error}");
                    assert_eq!(error.to_string(), message, "{document}");
                }
            }
        }
    }
}

/// Values are counted wherever they stand, and before anything is read.
#[test]
fn values() {
    let list = |items: &str| format!("<value><array><data>{items}</data></array></value>");
    let member = "<member><name>a</name><value/></member>";
    for (document, values) in [
        ("<value/>".to_owned(), 1),
        (list(""), 1),
        (list("<value/><value></value><value>x</value>"), 4),
        (
            list("<value><int>1</int></value><value><string/></value>"),
            3,
        ),
        (
            format!("<value><struct>{member}{member}</struct></value>"),
            3,
        ),
        (list(&list(&list(""))), 3),
        (
            list("<value><!-- <value/> --><![CDATA[<value/>]]></value>"),
            2,
        ),
    ] {
        let limits = |max| Limits::default().with_max_values(max);
        check_limit(&document, &limits(values), "");
        let last = document.rfind("<value").expect("a value");
        let last = match document.find("<!--") {
            Some(comment) => document[..comment].rfind("<value").expect("a value"),
            None => last,
        };
        check_limit(
            &document,
            &limits(values - 1),
            &format!(
                "more than {} values in a document (line 1, column {})",
                values - 1,
                last + 1
            ),
        );
    }
    // a type without a value around it is one, too
    let limits = Limits::default().with_max_values(2);
    let lenient = ReadOptions::lenient().with_limits(limits);
    from_str_with::<Value>(&list("<i4>1</i4>"), &lenient).expect("two");
    from_str_with::<Value>(&list("<i4>1</i4><i4>1</i4>"), &lenient).expect_err("three");
    // the default
    assert_eq!(Limits::default().max_values, 1_000_000);
    check_limit(
        &list(&"<value/>".repeat(1_000_000)),
        &Limits::default(),
        "more than 1000000 values in a document (line 1, column 8000013)",
    );
    // whole documents
    let limits = Limits::default().with_max_values(1);
    let options = ReadOptions::strict().with_limits(limits);
    let body = message::encode_call("a", &(1, 2)).expect("a call");
    let call = Call::parse_with(&body, &options, None);
    assert!(call.expect_err("two values").is_limit());
    let body = message::encode_response(&[1]).expect("a response");
    let response = message::decode_response_with::<Value>(&body, &options, None);
    assert!(response.expect_err("two values").is_limit());
}

#[test]
fn attributes_in_a_tag() {
    let with = |count: usize| {
        let attributes: String = (0..count).map(|i| format!(" a{i}='b'")).collect();
        format!("<value><string{attributes}/></value>")
    };
    let limits = Limits::default().with_max_attributes(2);
    check_limit(&with(2), &limits, "");
    check_limit(
        &with(3),
        &limits,
        "more than 2 attributes in a tag (line 1, column 8)",
    );
    check_limit(&with(256), &Limits::default(), "");
    check_limit(
        &with(257),
        &Limits::default(),
        "more than 256 attributes in a tag (line 1, column 8)",
    );
    // declarations of namespaces are attributes, and the envelope has them, too
    let declarations: String = (0..3).map(|i| format!(" xmlns:a{i}='b'")).collect();
    check_limit(
        &format!("<value{declarations}/>"),
        &limits,
        "more than 2 attributes in a tag (line 1, column 1)",
    );
    let call = format!("<methodCall{declarations}><methodName>a</methodName></methodCall>");
    let options = ReadOptions::strict().with_limits(limits);
    let call = Call::parse_with(call.as_bytes(), &options, None);
    assert!(call.expect_err("three attributes").is_limit());
}

/// A list of texts that never ends by itself: `take` of them.
struct Texts {
    take: usize,
    written: std::cell::Cell<usize>,
}

impl serde::Serialize for Texts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = (0..self.take).map(|_| {
            self.written.set(self.written.get() + 1);
            "a text of some length"
        });
        serializer.collect_seq(texts)
    }
}

/// Writing stops at the limit: neither time nor memory goes into what is too long.
#[test]
fn writing_stops_at_the_limit() {
    const LIMIT: usize = 100_000;
    let dialect = Dialect::default().with_max_len(LIMIT);
    let endless = || Texts {
        take: usize::MAX,
        written: std::cell::Cell::default(),
    };
    let message = format!("more than {LIMIT} bytes in a document");
    #[track_caller]
    fn check<T: std::fmt::Debug>(
        texts: &Texts,
        message: &str,
        write: impl FnOnce(&Texts) -> Result<T, Error>,
    ) {
        let mut error = None;
        let memory = measure(|| error = Some(write(texts).expect_err("too long")));
        assert_eq!(
            error.map(|error| error.to_string()).as_deref(),
            Some(message)
        );
        assert!(memory.bytes_max < 2 * LIMIT as u64, "{}", memory.bytes_max);
        assert!(texts.written.get() < LIMIT / 20, "{}", texts.written.get());
    }
    check(&endless(), &message, |texts| {
        xmlrpc_core::to_string_with(texts, &dialect)
    });
    check(&endless(), &message, |texts| {
        xmlrpc_core::to_string_with(&Some([texts]), &dialect)
    });
    check(&endless(), &message, |texts| {
        let members = std::collections::BTreeMap::from([("a", (1, texts))]);
        xmlrpc_core::to_string_with(&members, &dialect)
    });
    check(&endless(), &message, |texts| {
        message::encode_call_with("a", &(texts,), &dialect)
    });
    check(&endless(), &message, |texts| {
        message::encode_call_with("a", texts, &dialect)
    });
    check(&endless(), &message, |texts| {
        message::encode_response_with(texts, &dialect)
    });
    let mut out = b"as it was".to_vec();
    check(&endless(), &message, |texts| {
        message::append_response(&mut out, texts, &dialect)
    });
    assert_eq!(out, b"as it was");

    // one text, one blob: not copied first
    let text = "x".repeat(1_000_000);
    let bytes = xmlrpc_core::Bytes::from(text.clone().into_bytes());
    let lines = dialect.clone().with_base64_line(76);
    let value = Value::from(&*text);
    for write in [
        &(|| message::encode_response_with(&text, &dialect)) as &dyn Fn() -> _,
        &|| message::encode_response_with(&bytes, &dialect),
        &|| message::encode_response_with(&bytes, &lines),
        &|| message::encode_response_with(&value, &dialect),
    ] {
        let memory = measure(|| {
            write().expect_err("too long");
        });
        assert!(memory.bytes_max < 2 * LIMIT as u64, "{}", memory.bytes_max);
    }
    // what fits to the byte
    let body = message::encode_response("").expect("a response");
    let fits = "x".repeat(LIMIT - body.len());
    let body = message::encode_response_with(&fits, &dialect).expect("it fits");
    assert_eq!(body.len(), LIMIT);
    let error = message::encode_response_with(&(fits + "x"), &dialect).expect_err("too long");
    assert!(error.is_limit());
    // as one piece, too
    let raw = RawValue::encode(&"x".repeat(10_000)).expect("a value");
    let exactly = Dialect::default().with_max_len(raw.get().len());
    assert_eq!(
        xmlrpc_core::to_string_with(&raw, &exactly).expect("it fits"),
        raw.get()
    );
    // what is left out takes no room
    let nothing = Dialect::spec1999()
        .with_max_len(LIMIT)
        .with_nil(xmlrpc_core::dialect::Nil::OmitMembers);
    let members = std::collections::BTreeMap::from([("a", None), ("b", Some(1))]);
    xmlrpc_core::to_string_with(&members, &nothing).expect("one member");
}

/// A fault is always answered, within the limit.
#[test]
fn faults_are_cut_at_the_limit() {
    for (text, encoding) in [
        ("x", Encoding::Utf8),
        ("&", Encoding::Utf8),
        ("\r", Encoding::Ascii),
        ("\u{1}", Encoding::Utf8),
        ("ü", Encoding::Ascii),
        ("漢", Encoding::Ascii),
        ("\u{10FFFF}", Encoding::Latin1),
    ] {
        for length in [0, 1, 100, 10_000, 100_000] {
            let dialect = Dialect::default()
                .with_max_len(10_000)
                .with_encoding(encoding);
            let fault = Fault::new(4, text.repeat(length));
            let body = message::encode_fault_with(&fault, &dialect);
            assert!(body.len() <= 10_000, "{text:?} × {length}: {}", body.len());
            let read = message::decode_response::<()>(&body)
                .expect("a response")
                .expect_err("a fault");
            assert_eq!(read.code, 4);
            let first = if text == "\u{1}" { "\u{FFFD}" } else { text };
            assert!(
                length == 0 || read.message.starts_with(first),
                "{text:?} × {length}"
            );
            if length > 10_000 {
                assert!(read.message.ends_with('…'));
                assert!(body.len() > 1_000, "{text:?} × {length}: {}", body.len());
            } else if length <= 100 {
                assert_eq!(read.message.chars().count(), length);
            }
        }
    }
    let least =
        message::encode_fault_with(&Fault::new(4, "no"), &Dialect::default().with_max_len(0));
    let read = message::decode_response::<()>(&least).expect("a response");
    assert_eq!(read, Err(Fault::new(4, "")));
}

/// References make a document longer than it is in UTF-8.
#[test]
fn replies_are_within_the_limit_in_each_encoding() {
    let text = "漢".repeat(1000);
    for encoding in [Encoding::Utf8, Encoding::Latin1, Encoding::Ascii] {
        let dialect = Dialect::default()
            .with_encoding(encoding)
            .with_max_len(4000);
        let body = Reply::value_with(&text, &dialect).into_document(&dialect);
        assert!(body.len() <= 4000);
        let read = message::decode_response::<String>(&body).expect("a response");
        if encoding == Encoding::Utf8 {
            assert_eq!(read.as_ref(), Ok(&text));
        } else {
            let fault = read.expect_err("too long");
            assert_eq!(
                fault.message,
                "the result cannot be written: more than 4000 bytes in a document"
            );
        }
    }
}
