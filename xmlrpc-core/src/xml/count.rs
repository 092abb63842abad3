//! How many values a document has, before anything of it is read.

use crate::error::Error;
use crate::read_options::{Mode, ReadOptions};
use crate::xml::Tag;
use crate::xml::chars::is_space;

/// The fewest bytes that a value takes: `<i4/>`, where `<value>` may be left out.
const SMALLEST: usize = "<i4/>".len();

/// Fails where the first value begins that is one too many.
///
/// Short documents cannot have as many as the limits are for, and are not looked at.
#[inline]
pub(super) fn check_values(document: &str, options: &ReadOptions) -> Result<(), Error> {
    if document.len() / SMALLEST > options.limits.max_values {
        return check_long(document, options);
    }
    Ok(())
}

#[cold]
fn check_long(document: &str, options: &ReadOptions) -> Result<(), Error> {
    let max = options.limits.max_values;
    let document = document.as_bytes();
    // from what takes least time to what is exact: most documents need no more than the first
    if memchr::memchr_iter(b'<', document).count() <= max || start_tags(document) <= max {
        return Ok(());
    }
    match count(document, max, options.mode == Mode::Lenient) {
        None => Ok(()),
        Some(at) => Err(Error::too_many_values(max).at(at)),
    }
}

/// How many tags are not end tags: at least as many as there are values. Counted by vectors, in a
/// tenth of the time that reading takes.
fn start_tags(document: &[u8]) -> usize {
    // as many as a byte can count
    const CHUNK: usize = 128;
    let behind = document.get(1..).unwrap_or_default();
    let chunks = document.chunks(CHUNK).zip(behind.chunks(CHUNK));
    let in_chunk = |(chunk, behind): (&[u8], &[u8])| {
        let pairs = chunk.iter().zip(behind);
        let starts = pairs.map(|(&byte, &next)| u8::from(byte == b'<' && next != b'/'));
        usize::from(starts.sum::<u8>())
    };
    chunks.map(in_chunk).sum()
}

/// Where the first value begins that is one too many. Goes from tag to tag: the text between them
/// does not matter.
fn count(document: &[u8], max: usize, lenient: bool) -> Option<usize> {
    let mut values = 0;
    // the last start tag was `<value>`, so that what comes is its type
    let mut in_value = false;
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'<', &document[at..]) {
        at += found;
        let rest = &document[at + 1..];
        match rest.first() {
            Some(b'!') => at += skipped(rest),
            Some(b'/') => in_value = false,
            Some(b'?') => {}
            _ => {
                let tag = start_tag(rest);
                if tag == Tag::Value || lenient && !in_value && tag.is_type() {
                    values += 1;
                    if values > max {
                        return Some(at);
                    }
                }
                in_value = tag == Tag::Value;
            }
        }
        at += 1;
    }
    None
}

/// The name at the start, without its prefix.
fn start_tag(rest: &[u8]) -> Tag {
    let ends = |byte: u8| matches!(byte, b'>' | b'/') || is_space(byte);
    // no prefix of XML-RPC's is long
    let end = rest.iter().take(64).position(|&byte| ends(byte));
    let name = &rest[..end.unwrap_or_default()];
    let prefix = name.iter().rposition(|&byte| byte == b':');
    Tag::from_name(&name[prefix.map_or(0, |colon| colon + 1)..])
}

/// How much there is, from the `!` on, in which `<` begins no tag.
fn skipped(rest: &[u8]) -> usize {
    let end = if rest.starts_with(b"!--") {
        memchr::memmem::find(rest, b"-->")
    } else if rest.starts_with(b"![CDATA[") {
        memchr::memmem::find(rest, b"]]>")
    } else {
        return 0;
    };
    end.unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many values there are in both modes, by the least limit that is enough.
    #[test]
    fn counts_values() {
        let table = [
            ("", 0, 0),
            ("<a/><member><name>value</name></member>", 0, 0),
            ("<value/><value></value><value a='b'>x</value>", 3, 3),
            (
                "<value><int>1</int></value><value\n><string/></value>",
                2,
                2,
            ),
            (
                "<value><array><data><value><i4>1</i4></value></data></array></value>",
                2,
                2,
            ),
            ("<ex:value><ex:int>1</ex:int></ex:value>", 1, 1),
            ("<value> <!-- <value> --> <int>1</int></value>", 1, 1),
            ("<value><![CDATA[<value/><value/>]]></value><value/>", 2, 2),
            ("<value><?a <?><int/></value>", 1, 1),
            // `<value>` left out
            ("<data><int>1</int><i4/><array></array></data>", 0, 3),
            (
                "<param><struct><member><int/></member></struct></param>",
                0,
                2,
            ),
            ("<value>a</value><int/>", 1, 2),
            // not closed
            ("<!-- <value/>", 0, 0),
            ("<value/><", 1, 1),
            ("<value", 0, 0),
        ];
        for (document, strict, lenient) in table {
            for (mode, expected) in [(false, strict), (true, lenient)] {
                let fits = |max| count(document.as_bytes(), max, mode).is_none();
                let values = (0..).find(|&max| fits(max));
                assert_eq!(values, Some(expected), "{document}, {mode}");
                assert!(start_tags(document.as_bytes()) >= expected, "{document}");
            }
        }
    }

    #[test]
    fn counts_start_tags() {
        for (part, expected) in [
            ("<value><i4>1</i4></value>", 2),
            ("<value/>", 1),
            ("</a>", 0),
            ("a", 0),
        ] {
            for times in [0, 1, 5, 16, 127, 1_000] {
                let document = part.repeat(times);
                assert_eq!(
                    start_tags(document.as_bytes()),
                    expected * times,
                    "{document}"
                );
            }
        }
        assert_eq!(start_tags(b"<"), 0);
    }
}
