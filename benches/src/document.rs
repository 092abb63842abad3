//! Documents, written here rather than by the encoder under test.

use std::fmt::Write;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::record::Record;

/// The white space between elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// None.
    Compact,
    /// A line end where `xmlrpc.client.dumps` writes one.
    Python,
}

impl Layout {
    fn line_end(self) -> &'static str {
        match self {
            Self::Compact => "",
            Self::Python => "\n",
        }
    }
}

/// A response that carries this `<value>`.
#[must_use]
pub fn response(value: &str, layout: Layout) -> String {
    let nl = layout.line_end();
    format!(
        "<?xml version=\"1.0\"?>{nl}<methodResponse>{nl}<params>{nl}<param>{nl}{value}{nl}</param>{nl}</params>{nl}</methodResponse>{nl}"
    )
}

/// A response that carries an array of records.
#[must_use]
pub fn records(records: &[Record], layout: Layout) -> String {
    let nl = layout.line_end();
    array(
        records.iter().map(|record| value(record, layout)),
        layout,
        nl,
    )
}

/// A compact document with each element on a line of its own, indented, as PHP's extension writes
/// it.
#[must_use]
pub fn indented(document: &str) -> String {
    let mut out = String::with_capacity(3 * document.len());
    let mut depth = 0_usize;
    let mut leaf = false;
    for (nth, piece) in document.split('<').enumerate().skip(1) {
        let ends = piece.starts_with('/');
        depth -= usize::from(ends);
        if nth > 1 && !(ends && leaf) {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', depth));
        }
        out.push('<');
        out.push_str(piece);
        depth += usize::from(!ends && !piece.starts_with('?'));
        leaf = !ends;
    }
    out
}

/// A response that carries the first `count` records, compact, without ever holding more than the
/// document.
#[must_use]
pub fn record_stream(count: u32) -> String {
    let around = records(&[], Layout::Compact);
    let (before, after) = around.split_once("</data>").expect("an array");
    // records differ by a few bytes; what is reserved in excess is never touched
    let mut out = String::with_capacity(around.len() + 800 * count as usize);
    out.push_str(before);
    for nth in 0..count {
        out.push_str(&value(&Record::nth(nth), Layout::Compact));
    }
    out.push_str("</data>");
    out.push_str(after);
    out
}

/// A response that carries an array of integers.
#[must_use]
pub fn integers(count: i32) -> String {
    let items = (0..count).map(|nth| {
        format!(
            "<value><int>{}</int></value>",
            nth.wrapping_mul(1_103_515_245)
        )
    });
    array(items, Layout::Compact, "")
}

/// A response that carries this many bytes.
#[must_use]
pub fn blob(bytes: usize) -> String {
    let bytes: Vec<u8> = (0..bytes).map(|nth| (nth * 31 + nth / 251) as u8).collect();
    response(
        &format!(
            "<value><base64>{}</base64></value>",
            BASE64_STANDARD.encode(bytes)
        ),
        Layout::Compact,
    )
}

/// A response that carries arrays of arrays of arrays of integers, `width` items in each.
#[must_use]
pub fn nested(width: i32) -> String {
    fn level(out: &mut String, width: i32, depth: i32) {
        if depth == 0 {
            let _ = write!(out, "<value><int>{width}</int></value>");
            return;
        }
        out.push_str("<value><array><data>");
        for _ in 0..width {
            level(out, width, depth - 1);
        }
        out.push_str("</data></array></value>");
    }
    let mut out = String::new();
    level(&mut out, width, 3);
    response(&out, Layout::Compact)
}

/// A response that carries strings in which every eighth character or so is a reference.
#[must_use]
pub fn references(count: usize) -> String {
    let text = "a &lt;b&gt; &amp;c; &#233;t&#xe9; &quot;d&quot; &apos;e&apos; f&#10;";
    let items = (0..count).map(|nth| format!("<value><string>{nth} {text}{text}</string></value>"));
    array(items, Layout::Compact, "")
}

/// The call `add(3, 5)`.
pub const SMALL_CALL: &str = "<?xml version=\"1.0\"?><methodCall><methodName>add</methodName><params>\
    <param><value><int>3</int></value></param><param><value><int>5</int></value></param>\
    </params></methodCall>";

/// Its response.
pub const SMALL_RESPONSE: &str = "<?xml version=\"1.0\"?><methodResponse><params><param>\
    <value><int>8</int></value></param></params></methodResponse>";

fn array(items: impl Iterator<Item = String>, layout: Layout, nl: &str) -> String {
    let mut out = format!("<value><array><data>{nl}");
    for item in items {
        out.push_str(&item);
        out.push_str(nl);
    }
    out.push_str("</data></array></value>");
    response(&out, layout)
}

fn value(record: &Record, layout: Layout) -> String {
    let nl = layout.line_end();
    let mut out = format!("<value><struct>{nl}");
    let mut member = |name, kind, text: &str| {
        let _ = write!(
            out,
            "<member>{nl}<name>{name}</name>{nl}<value><{kind}>{text}</{kind}></value>{nl}</member>{nl}"
        );
    };
    member("identifier", "i4", &record.identifier.to_string());
    member("temperature", "double", &record.temperature.to_string());
    member("description", "string", &record.description);
    member(
        "available",
        "boolean",
        if record.available { "1" } else { "0" },
    );
    member("modified", "dateTime.iso8601", &record.modified.to_string());
    member(
        "fingerprint",
        "base64",
        &format!("{nl}{}{nl}", BASE64_STANDARD.encode(&*record.fingerprint)),
    );
    out.push_str("</struct></value>");
    out
}
