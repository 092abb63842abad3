//! Which encoding the bytes of a document are taken for, with the feature `encoding`.

use xmlrpc_core::message::decode_response_with;
use xmlrpc_core::{FallbackEncoding, ReadOptions};

const NOT_UTF8: &str =
    "the document is not UTF-8, and declares no other encoding (line 1, column 90)";
const OTHER: &str = "the document is not in the encoding that it declares";

/// A response with this before it, and with this text.
fn response(before: &[u8], text: &[u8]) -> Vec<u8> {
    let start = b"<methodResponse><params><param><value>".as_slice();
    [
        before,
        start,
        text,
        b"</value></param></params></methodResponse>",
    ]
    .concat()
}

#[track_caller]
fn check(body: &[u8], options: &ReadOptions, expected: Result<&str, &str>) {
    let read = decode_response_with::<String>(body, options, None);
    let read = read.map(|outcome| outcome.expect("no fault"));
    let read = read.map_err(|error| error.to_string());
    let expected = expected.map(str::to_owned).map_err(str::to_owned);
    assert_eq!(read, expected, "{}", String::from_utf8_lossy(body));
}

#[test]
fn by_what_stands_at_the_start() {
    let utf16 = |before: &str| {
        let body = response(before.as_bytes(), "é".as_bytes());
        let body = String::from_utf8(body).expect("UTF-8");
        body.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let latin1 = "<?xml version='1.0' encoding='ISO-8859-1'?>";
    let inside = format!("<!-- {latin1} -->");
    let instruction = format!("<?a {latin1}");
    let behind = format!("<p>a</p>{latin1}");
    let utf8 = "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>";

    const LATE: &str =
        "an XML declaration stands at the start of a document only (line 1, column 2)";
    let rows: [(Vec<u8>, _, _); 10] = [
        (
            response(format!(" \u{FEFF}{latin1}").as_bytes(), "é".as_bytes()),
            Err("text before the root element (line 1, column 1)"),
            Ok("é"),
        ),
        (
            response(b" <?xml version='1.0' encoding='windows-1251'?>", b"\xE9"),
            Err(LATE),
            Ok("й"),
        ),
        (response(b"\n", "é".as_bytes()), Ok("é"), Ok("é")),
        (utf16(""), Ok("é"), Ok("é")),
        (utf16("\u{FEFF}"), Ok("é"), Ok("é")),
        (utf16(utf8), Err(OTHER), Ok("é")),
        (response(latin1.as_bytes(), b"\xE9"), Ok("é"), Ok("é")),
        (
            response(inside.as_bytes(), "é".as_bytes()),
            Ok("é"),
            Ok("é"),
        ),
        (
            response(instruction.as_bytes(), "é".as_bytes()),
            Ok("é"),
            Ok("é"),
        ),
        (response(behind.as_bytes(), b"\xE9"), Err(NOT_UTF8), Ok("é")),
    ];

    for (body, strict, lenient) in rows {
        check(&body, &ReadOptions::strict(), strict);
        check(&body, &ReadOptions::lenient(), lenient);
    }
}

/// By the charset that was sent with the document: what is not of it is replaced, if that is asked
/// for, and what is no encoding at all is not minded.
#[test]
fn by_the_charset() {
    const AT_39: &str =
        "the document is not UTF-8, and declares no other encoding (line 1, column 39)";
    let read = |text: &[u8], charset: &str, options: &ReadOptions| {
        let body = response(b"", text);
        match decode_response_with::<String>(&body, options, Some(charset)) {
            Ok(text) => text.expect("no fault"),
            Err(error) => error.to_string(),
        }
    };
    let strict = ReadOptions::strict();
    let replacing = strict
        .clone()
        .with_fallback_encoding(FallbackEncoding::Replacement);
    for (text, charset, expected, replaced) in [
        (b"\xA4\xA4\xFF".as_slice(), "big5", OTHER, "中\u{FFFD}"),
        (b"\xA4\xA4", "big5", "中", "中"),
        (b"\xA4\xA4", "csbig5", "中", "中"),
        (b"\xE9", "ascii-art", AT_39, "\u{FFFD}"),
    ] {
        assert_eq!(read(text, charset, &strict), expected, "{charset}");
        assert_eq!(read(text, charset, &replacing), replaced, "{charset}");
    }
}

#[test]
fn by_the_fallback() {
    let plain = response(b"", b"a\xE9\x80");
    let not_utf8 = "the document is not UTF-8, and declares no other encoding (line 1, column 40)";
    let rows = [
        (None, Err(not_utf8)),
        (Some(FallbackEncoding::Replacement), Ok("a\u{FFFD}")),
        (Some(FallbackEncoding::Label("utf-8".into())), Err(not_utf8)),
        (
            Some(FallbackEncoding::Label("ISO-8859-1".into())),
            Ok("aé\u{80}"),
        ),
        (
            Some(FallbackEncoding::Label("windows-1252".into())),
            Ok("aé€"),
        ),
    ];
    for (fallback, expected) in rows {
        for options in [ReadOptions::strict(), ReadOptions::lenient()] {
            let options = match &fallback {
                Some(fallback) => options.with_fallback_encoding(fallback.clone()),
                None => options,
            };
            check(&plain, &options, expected);
        }
    }
}
