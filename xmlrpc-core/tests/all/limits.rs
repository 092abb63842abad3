//! Depth, and documents that are meant to be expensive.

use std::time::{Duration, Instant};

use allocation_counter::measure;
use serde::Deserialize;
use serde::de::IgnoredAny;
use xmlrpc_core::dialect::Encoding;
use xmlrpc_core::message::{self, Call, Response};
use xmlrpc_core::rpc::Reply;
use xmlrpc_core::{
    Dialect, Error, Fault, Limits, RawValue, ReadOptions, Struct, Value, from_str_with,
};

use crate::text::at_length;

/// Both modes, without the limits that documents of these sizes are beyond: see `values` and
/// `attributes_in_a_tag`.
fn both() -> [ReadOptions; 2] {
    let limits = Limits::default()
        .with_max_values(usize::MAX)
        .with_max_attributes(usize::MAX);
    [ReadOptions::strict(), ReadOptions::lenient()]
        .map(|options| options.with_limits(limits.clone()))
}

/// Runs `test` with the stack that is enough for so many levels: the default limit is safe in a
/// small thread, the highest in a usual one.
fn on_a_stack_for(levels: usize, test: impl FnOnce() + Send + 'static) {
    let kibibytes = if levels <= 64 { 256 } else { 2048 };
    let thread = std::thread::Builder::new().stack_size(kibibytes * 1024);
    thread
        .spawn(test)
        .expect("a thread")
        .join()
        .expect("no panic");
}

/// `levels` values inside one another, and a string.
fn nested(levels: usize, open: &str, close: &str) -> String {
    format!("{}<value/>{}", open.repeat(levels), close.repeat(levels))
}

/// Ways of nesting.
const NESTING: [(&str, &str); 5] = [
    ("<value><array><data>", "</data></array></value>"),
    ("<value><array>", "</array></value>"),
    (
        "<value><struct><member><name>a</name>",
        "</member></struct></value>",
    ),
    // the name after the value
    (
        "<value><struct><member>",
        "<name>a</name></member></struct></value>",
    ),
    ("<value > <array ><data > ", "</data ></array ></value >"),
];

/// A list of itself, or a struct of itself.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "it is only read")]
enum Tree {
    List(Vec<Self>),
    Node { a: Box<Self> },
    Leaf(String),
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is only read")]
struct Node {
    a: Option<Box<Self>>,
    b: Option<IgnoredAny>,
    c: Option<String>,
}

/// What all ways of reading say.
fn readings(document: &str, options: &ReadOptions) -> Vec<Result<(), Error>> {
    let mut readings = vec![
        from_str_with::<Value>(document, options).map(drop),
        from_str_with::<IgnoredAny>(document, options).map(drop),
        from_str_with::<RawValue<'static>>(document, options).map(drop),
    ];
    // serde copies what is below each level of an untagged type
    if options.limits.max_depth <= 64 {
        readings.push(from_str_with::<Tree>(document, options).map(drop));
    }
    readings
}

#[test]
fn as_deep_as_the_limit_and_no_deeper() {
    for (open, close) in NESTING {
        for limit in [1, 2, 3, 64, usize::MAX] {
            // reading recurses, so the limit has a limit
            let most = limit.min(512);
            on_a_stack_for(most, move || {
                for options in both() {
                    let limits = options.limits.clone().with_max_depth(limit);
                    let options = options.with_limits(limits);
                    for result in readings(&nested(most - 1, open, close), &options) {
                        result.unwrap_or_else(|error| panic!("{limit} {open}: {error}"));
                    }
                    for result in readings(&nested(most, open, close), &options) {
                        assert!(result.expect_err(open).is_limit());
                    }
                }
            });
        }
    }
}

#[test]
fn writing_has_the_same_limit() {
    for limit in [2, 64, 512] {
        on_a_stack_for(limit, move || {
            let dialect = Dialect::default().with_max_depth(limit);
            let options =
                ReadOptions::strict().with_limits(Limits::default().with_max_depth(limit));
            for struct_too in [false, true] {
                let deep = |levels: usize| {
                    (0..levels).fold(Value::from("leaf"), |inner, _| {
                        if struct_too {
                            Value::from([("a", inner)].into_iter().collect::<Struct>())
                        } else {
                            Value::from(vec![inner])
                        }
                    })
                };
                let most = deep(limit - 1);
                let xml = xmlrpc_core::to_string_with(&most, &dialect).expect("not too deep");
                assert_eq!(
                    from_str_with::<Value>(&xml, &options).expect("not too deep"),
                    most
                );
                let error = xmlrpc_core::to_string_with(&deep(limit), &dialect);
                assert!(error.expect_err("too deep").is_limit());
            }
        });
    }
}

#[test]
fn a_million_levels() {
    const MILLION: usize = 1_000_000;
    for (open, close) in NESTING {
        on_a_stack_for(64, move || {
            let document = nested(MILLION, open, close);
            let open_only = open.repeat(MILLION);
            for options in both() {
                for document in [&document, &open_only] {
                    for result in readings(document, &options) {
                        let error = result.expect_err("too deep");
                        assert!(error.is_limit(), "{open}: {error}");
                    }
                    assert!(from_str_with::<Node>(document, &options).is_err());
                }
                let call = format!(
                    "<methodCall><methodName>a</methodName><params><param>{document}</param></params></methodCall>"
                );
                let call = Call::parse_with(call.as_bytes(), &options, None).expect("a call");
                assert!(
                    call.params()
                        .decode::<(Value,)>()
                        .expect_err("too deep")
                        .is_limit()
                );
                assert!(
                    call.params()
                        .decode::<()>()
                        .expect_err("too deep")
                        .is_limit()
                );
                let response = format!(
                    "<methodResponse><params><param>{document}</param></params></methodResponse>"
                );
                let response = Response::parse_with(response.as_bytes(), &options, None);
                assert!(response.expect_err("too deep").is_limit());
                let fault = format!("<methodResponse><fault>{document}</fault></methodResponse>");
                let fault = message::decode_response_with::<i32>(fault.as_bytes(), &options, None);
                assert!(fault.is_err());
            }
            // elements that are not ours
            for options in both() {
                let document = format!("<value>{}", "<a>".repeat(MILLION));
                for result in readings(&document, &options) {
                    assert!(result.is_err());
                }
                let call = format!("<methodCall>{}", "<a>".repeat(MILLION));
                assert!(Call::parse_with(call.as_bytes(), &options, None).is_err());
            }
        });
    }
}

/// What a document costs.
#[derive(Clone, Copy, Debug)]
struct Cost {
    allocations: u64,
    bytes: u64,
    time: Duration,
}

fn cost(document: &str, options: &ReadOptions) -> Cost {
    let start = Instant::now();
    let allocated = measure(|| drop(from_str_with::<Value>(document, options)));
    Cost {
        allocations: allocated.count_total,
        bytes: allocated.bytes_total,
        time: start.elapsed(),
    }
}

/// Holds the cost of `document(n)` to be linear in `n`: four times as much of everything costs
/// about four times as much, where a square would cost sixteen times as much.
#[track_caller]
fn linear(n: usize, document: impl Fn(usize) -> String) {
    let n = at_length(n);
    let (small, large) = (document(n / 4), document(n));
    for options in both() {
        let mut costs = Vec::new();
        at_most(10, || {
            costs = vec![cost(&small, &options), cost(&large, &options)];
            (costs[0].time, costs[1].time)
        });
        let [small, large] = costs[..] else {
            unreachable!("measured at least once");
        };
        // a handful of allocations more or less, for what grows by doubling
        assert!(
            large.allocations <= 5 * small.allocations + 64,
            "{small:?} {large:?}"
        );
        assert!(large.bytes <= 5 * small.bytes + 4096, "{small:?} {large:?}");
    }
}

/// Holds the second of two durations to so many times the first. Generous, and tried again, since
/// other tests run beside this one; what is wrong is wrong by a hundred times.
#[track_caller]
fn at_most(times: u32, mut measure: impl FnMut() -> (Duration, Duration)) {
    let mut seen = Vec::new();
    for _ in 0..5 {
        let (small, large) = measure();
        if large <= times * (small + Duration::from_millis(5)) {
            return;
        }
        seen.push((small, large));
    }
    panic!("more than {times} times as long: {seen:?}");
}

fn times(n: usize, item: impl Fn(usize) -> String) -> String {
    (0..n).map(item).collect()
}

#[test]
fn attributes() {
    linear(100_000, |n| {
        format!("<value{}/>", times(n, |i| format!(" a{i}='{i}'")))
    });
    linear(50_000, |n| {
        let item = "<value a='1'><int b='2'>8</int></value>";
        format!(
            "<value><array><data>{}</data></array></value>",
            item.repeat(n)
        )
    });
}

#[test]
fn namespaces() {
    let declared = |n| times(n, |i| format!(" xmlns:a{i}='{i}'"));
    linear(50_000, |n| format!("<value{}/>", declared(n)));
    linear(50_000, |n| {
        format!(
            "<value{}><a{}:int>8</a{}:int></value>",
            declared(n),
            n / 2,
            n / 2
        )
    });
    // every element after them is looked up as well
    linear(20_000, |n| {
        let items = "<value ><a0:int >8</a0:int ></value >".repeat(n);
        format!(
            "<value{}><array><data>{items}</data></array></value>",
            declared(n)
        )
    });
    // and attributes with prefixes
    linear(20_000, |n| {
        let attributes = times(n, |i| format!(" a{i}:b='{i}'"));
        format!("<value{}{attributes}/>", declared(n))
    });
}

#[test]
fn a_long_attribute() {
    linear(1_900_000, |n| format!("<value a='{}'/>", "b".repeat(n)));
    linear(400_000, |n| format!("<value a='{}'/>", "&lt;".repeat(n)));
}

#[test]
fn references() {
    linear(300_000, |n| format!("<value>{}</value>", "&#97;".repeat(n)));
    linear(300_000, |n| {
        format!("<value>{}</value>", "&amp;&#13;".repeat(n))
    });
    linear(100_000, |n| {
        format!("<value>{}</value>", "&#55357;&#56832;".repeat(n))
    });
    // unescaped, which is an error at the first or tolerated at each
    linear(300_000, |n| format!("<value>{}</value>", "&".repeat(n)));
    linear(300_000, |n| format!("<value>{}</value>", "< ".repeat(n)));
}

#[test]
fn sections_and_comments() {
    linear(150_000, |n| {
        format!("<value>{}</value>", "<![CDATA[a]]>".repeat(n))
    });
    linear(150_000, |n| {
        format!("<value>{}</value>", "a<![CDATA[<]]>&lt;".repeat(n))
    });
    linear(250_000, |n| {
        format!("<value>{}</value>", "<!---->".repeat(n))
    });
    linear(250_000, |n| format!("{}<value/>", "<!---->\n".repeat(n)));
    linear(250_000, |n| format!("<value/>{}", "<?a?>\n".repeat(n)));
    linear(1_900_000, |n| {
        format!("<value><!--{}--></value>", "-a".repeat(n / 2))
    });
}

#[test]
fn members_and_items() {
    let member = |i: usize| format!("<member><name>{i}</name><value>a</value></member>");
    linear(200_000, |n| {
        format!("<value><struct>{}</struct></value>", times(n, member))
    });
    linear(50_000, |n| {
        format!("<value><struct>{}</struct></value>", member(0).repeat(n))
    });
    linear(50_000, |n| {
        let first = times(n, |i| {
            format!("<member><value>a</value><name>{i}</name></member>")
        });
        format!("<value><struct>{first}</struct></value>")
    });
    linear(200_000, |n| {
        format!(
            "<value><array><data>{}</data></array></value>",
            "<value/>".repeat(n)
        )
    });
}

/// Names that occur twice are looked for when a type refuses them.
#[test]
fn members_that_occur_twice() {
    fn read(n: usize) -> Duration {
        let member = |i: usize| format!("<member><name>{i}</name><value>b</value></member>");
        let twice = times(n, member).repeat(2);
        let known = "<member><name>a</name><value><struct/></value></member>".repeat(2);
        let document = format!("<value><struct>{known}{twice}</struct></value>");
        let start = Instant::now();
        xmlrpc_core::from_str::<Node>(&document).expect("the last one wins");
        start.elapsed()
    }
    at_most(10, || (read(10_000), read(40_000)));
}

/// A value that stands before its name is read twice, and so is a struct in which a member occurs
/// twice; but not twice again for each level around it.
#[test]
fn what_is_looked_for_at_every_level() {
    fn read(levels: usize, open: &str, close: &str) -> Duration {
        let items = "<value/>".repeat(20_000);
        let inner = format!(
            "<value><struct><member><name>b</name>\
             <value><array><data>{items}</data></array></value></member></struct></value>"
        );
        let document = format!("{}{inner}{}", open.repeat(levels), close.repeat(levels));
        let start = Instant::now();
        xmlrpc_core::from_str::<Value>(&document).expect("a value");
        xmlrpc_core::from_str::<Node>(&document).expect("a node");
        start.elapsed()
    }
    let twice = "<member><name>c</name><value/></member>".repeat(2);
    let first = "<value><struct><member><name>a</name>";
    let last = "<value><struct><member>";
    for (open, close) in [
        (first, "</member></struct></value>".to_owned()),
        (last, "<name>a</name></member></struct></value>".to_owned()),
        (first, format!("</member>{twice}</struct></value>")),
        (
            last,
            format!("<name>a</name></member>{twice}</struct></value>"),
        ),
    ] {
        at_most(4, || (read(2, open, &close), read(60, open, &close)));
    }
}

/// Raw values are looked through when they are written in an encoding that lacks some of their
/// characters.
#[test]
fn raw_values_in_another_encoding() {
    fn write(n: usize, piece: &str) -> Duration {
        let document = format!("<value>é{}</value>", piece.repeat(n));
        let raw = from_str_with::<RawValue<'_>>(&document, &ReadOptions::lenient()).expect(piece);
        let dialect = Dialect::default().with_encoding(Encoding::Ascii);
        let start = Instant::now();
        message::encode_response_with(&raw, &dialect).expect(piece);
        start.elapsed()
    }
    let n = at_length(200_000);
    for piece in [
        "é",
        "<",
        "< é",
        "<!-- é -->",
        "<![CDATA[é]]>",
        "<?a é?>",
        "&",
    ] {
        at_most(10, || (write(n / 4, piece), write(n, piece)));
    }
}

#[test]
fn text_in_pieces() {
    linear(100_000, |n| {
        format!("<value><string>{}</string></value>", "a<!---->".repeat(n))
    });
    linear(100_000, |n| {
        format!("<value><base64>{}</base64></value>", "YWJj\n".repeat(n))
    });
    linear(100_000, |n| {
        format!("<value><int>{}8</int></value>", " ".repeat(n))
    });
    linear(100_000, |n| {
        format!("<value><int>{}</int></value>", "8".repeat(n))
    });
    linear(100_000, |n| {
        format!("<value><double>{}</double></value>", "8".repeat(n))
    });
    linear(100_000, |n| {
        format!(
            "<value><dateTime.iso8601>{}</dateTime.iso8601></value>",
            "8".repeat(n)
        )
    });
    linear(1_000_000, |n| "\n".repeat(n) + "<value/>");
    linear(1_000_000, |n| format!("<value>{}</value>", "\r".repeat(n)));
}

#[test]
fn what_is_never_closed() {
    for open in [
        "<",
        "<value",
        "<value a='",
        "<!--",
        "<![CDATA[",
        "<?a ",
        "<!DOCTYPE ",
        "&",
        "&#",
    ] {
        linear(200_000, |n| format!("<value>{}", open.repeat(n)));
        linear(1_000_000, |n| format!("<value>{open}{}", "a".repeat(n)));
    }
}

#[test]
fn entities_are_neither_expanded_nor_fetched() {
    let laughs: String = (1..10)
        .map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)))
        .collect();
    let documents = [
        format!("<!DOCTYPE l [<!ENTITY l0 \"lol\">{laughs}]><value>&l9;</value>"),
        format!(
            "<!DOCTYPE q [<!ENTITY a \"{}\">]><value>{}</value>",
            "a".repeat(50_000),
            "&a;".repeat(50_000)
        ),
        "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><value>&x;</value>".to_owned(),
        "<!DOCTYPE x [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/\"> %x;]><value/>".to_owned(),
        "<!DOCTYPE x [<!ATTLIST value a CDATA \"b\">]><value/>".to_owned(),
    ];
    for document in documents {
        for options in both() {
            let mut refused = None;
            let allocated = measure(|| refused = from_str_with::<Value>(&document, &options).err());
            let error = refused.expect("a DOCTYPE with an internal subset");
            assert!(error.is_syntax(), "{error}");
            assert!(allocated.bytes_total < 1024, "{allocated:?}");
        }
    }
    // without declarations there is nothing to expand; nothing is fetched either
    let external = "<!DOCTYPE value SYSTEM \"http://127.0.0.1:9/\"><value>&x;</value>";
    assert!(from_str_with::<Value>(external, &ReadOptions::strict()).is_err());
    let value: Value = from_str_with(external, &ReadOptions::lenient()).expect("as it stands");
    assert_eq!(value, "&x;");
}

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
