//! Documents that are meant to be expensive: what they cost grows with their length alone.

use std::time::{Duration, Instant};

use allocation_counter::measure;
use xmlrpc_core::dialect::Encoding;
use xmlrpc_core::message::{self};
use xmlrpc_core::{Dialect, Limits, RawValue, ReadOptions, Value, from_str_with};

use crate::depth::Node;
use crate::text::at_length;

/// Both modes, without the limits that documents of these sizes are beyond: the module `limits` is
/// about them.
pub(crate) fn both() -> [ReadOptions; 2] {
    let limits = Limits::default()
        .with_max_values(usize::MAX)
        .with_max_attributes(usize::MAX);
    [ReadOptions::strict(), ReadOptions::lenient()]
        .map(|options| options.with_limits(limits.clone()))
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
