//! Which encoding the bytes of a document are taken for, without the feature `encoding`.

use xmlrpc_core::message::decode_response_with;
use xmlrpc_core::{FallbackEncoding, ReadOptions};

#[test]
fn by_the_charset() {
    const OTHER: &str = "the document is in an encoding that is not supported";
    let replacing = FallbackEncoding::Replacement;
    let replacing = ReadOptions::strict().with_fallback_encoding(replacing);
    // the charset of the transport, what is read, and what where other encodings are replaced
    let rows = [
        ("utf-8", "é", "é"),
        // no encodings at all
        ("none", "é", "é"),
        ("csbig5", "é", "é"),
        ("iso-8859-1", "Ã©", "Ã©"),
        ("big5", OTHER, "é"),
        ("shift_jis", OTHER, "é"),
    ];
    for (charset, strict, replaced) in rows {
        let body =
            "<methodResponse><params><param><value>é</value></param></params></methodResponse>";
        for (options, expected) in [(&ReadOptions::strict(), strict), (&replacing, replaced)] {
            let read = decode_response_with::<String>(body.as_bytes(), options, Some(charset));
            let read = match read {
                Ok(text) => text.expect("no fault"),
                Err(error) => error.to_string(),
            };
            assert_eq!(read, expected, "{charset}");
        }
    }
}
