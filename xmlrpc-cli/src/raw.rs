//! `-o raw`: binary data on its way out while it arrives, never whole in memory.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Padding may be missing, and bits that nobody needs may be set: as the client reads it.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// What stands around a result that is binary data.
const ENVELOPE: [&[u8]; 5] = [b"methodResponse", b"params", b"param", b"value", b"base64"];

/// More than this before the data is another kind of document.
const LONGEST_HEAD: usize = 4 << 10;

/// Takes the binary data out of a response: the data goes to a writer, and what surrounds it is
/// passed on, so that the client reads a document with an empty value, by its own rules.
///
/// Every other response is passed on as it is.
pub(crate) struct Raw<W> {
    out: W,
    /// Whether characters beyond the alphabet are stepped over.
    lenient: bool,
    state: State,
    /// What is not decoded yet, without ends of lines.
    text: Vec<u8>,
    decoded: Vec<u8>,
    taken: bool,
}

enum State {
    /// The beginning of the document, until it says what it is.
    Head(Vec<u8>),
    Data,
    /// A reference such as `&#10;`, in which PHP wraps its lines.
    Reference(Vec<u8>),
    /// A `<`.
    Tag,
    /// Everything that is passed on.
    Rest,
}

/// Why the data cannot be taken out.
#[derive(Debug)]
pub(crate) enum Problem {
    /// It cannot be written.
    Output(io::Error),
    /// A comment or a CDATA section inside of it.
    Markup,
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl<W: Write> Raw<W> {
    pub(crate) fn new(out: W, lenient: bool) -> Self {
        Self {
            out,
            lenient,
            state: State::Head(Vec::new()),
            text: Vec::new(),
            decoded: Vec::new(),
            taken: false,
        }
    }

    /// Whether there was binary data, which is written now.
    pub(crate) fn finish(mut self) -> io::Result<bool> {
        self.out.flush()?;
        Ok(self.taken)
    }

    /// Takes the next piece of the response, and returns what is passed on.
    pub(crate) fn take(&mut self, piece: &[u8]) -> Result<Vec<u8>, Problem> {
        let mut passed = Vec::new();
        let mut rest = piece;
        while !rest.is_empty() {
            rest = match &mut self.state {
                State::Head(head) => {
                    head.extend_from_slice(rest);
                    match data_begins_at(&head[..head.len().min(LONGEST_HEAD)]) {
                        Some(Some(at)) => {
                            let length = head.len() - at;
                            passed.extend_from_slice(&head[..at]);
                            self.state = State::Data;
                            self.taken = true;
                            &rest[rest.len() - length..]
                        }
                        None if head.len() < LONGEST_HEAD => &[],
                        _ => {
                            passed.append(head);
                            self.state = State::Rest;
                            &[]
                        }
                    }
                }
                State::Data => self.data(rest, &mut passed)?,
                State::Reference(name) => match rest.split_first() {
                    Some((b';', after)) => {
                        let c = referred(name);
                        self.state = State::Data;
                        match c {
                            Some(c) => self.push(&[c]),
                            // the client says what is wrong
                            None => self.push(b"&"),
                        }
                        after
                    }
                    Some((&byte, after)) if name.len() < 16 => {
                        name.push(byte);
                        after
                    }
                    _ => {
                        self.state = State::Data;
                        self.push(b"&");
                        rest
                    }
                },
                State::Tag if rest[0] == b'!' => return Err(Problem::Markup),
                State::Tag => {
                    self.state = State::Rest;
                    self.decode(&mut passed, true)?;
                    passed.push(b'<');
                    rest
                }
                State::Rest => {
                    passed.extend_from_slice(rest);
                    &[]
                }
            };
        }
        Ok(passed)
    }

    /// The end of the response: what was held back.
    pub(crate) fn end(&mut self) -> Vec<u8> {
        match &mut self.state {
            State::Head(head) => std::mem::take(head),
            _ => Vec::new(),
        }
    }

    /// Decodes up to a `<` or `&`, and returns what comes behind.
    fn data<'a>(&mut self, piece: &'a [u8], passed: &mut Vec<u8>) -> Result<&'a [u8], Problem> {
        let end = piece.iter().position(|byte| matches!(byte, b'<' | b'&'));
        let (data, rest) = piece.split_at(end.unwrap_or(piece.len()));
        self.push(data);
        match rest.first() {
            None => {
                self.decode(passed, false)?;
                Ok(rest)
            }
            Some(b'&') => {
                self.state = State::Reference(Vec::new());
                Ok(&rest[1..])
            }
            Some(_) => {
                self.state = State::Tag;
                Ok(&rest[1..])
            }
        }
    }

    fn push(&mut self, data: &[u8]) {
        let lenient = self.lenient;
        let kept = data.iter().copied().filter(|&byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => true,
            b' ' | b'\t' | b'\r' | b'\n' => false,
            _ => !lenient,
        });
        self.text.extend(kept);
    }

    /// Decodes whole groups, or at the end everything.
    fn decode(&mut self, passed: &mut Vec<u8>, all: bool) -> Result<(), Problem> {
        let padding = self.text.iter().position(|&byte| byte == b'=');
        // the last group may have padding, which is seen together with it
        let whole = padding.unwrap_or(self.text.len()) / 4 * 4;
        let length = if all { self.text.len() } else { whole };
        self.decoded.resize(length.div_ceil(4) * 3, 0);
        let decoded = BASE64.decode_slice(&self.text[..length], &mut self.decoded);
        match decoded {
            Ok(decoded) if self.text.len() - whole <= 4 => {
                self.out.write_all(&self.decoded[..decoded])?;
                self.text.drain(..length);
            }
            _ => {
                // one character alone is never base64, and the client says so
                passed.extend_from_slice(b"A!");
                self.state = State::Rest;
            }
        }
        Ok(())
    }
}

/// Where the data of a response begins: `None` while that cannot be said, `Some(None)` if it is
/// another response.
fn data_begins_at(document: &[u8]) -> Option<Option<usize>> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if MARK.starts_with(document) {
        return None;
    }
    let mut rest = document.strip_prefix(MARK).unwrap_or(document);
    let mut expected = ENVELOPE.iter();
    let mut next = expected.next()?;
    loop {
        rest = rest.trim_ascii_start();
        rest = match rest {
            [] | [b'<'] => return None,
            [b'<', b'?', ..] => after(rest, b"?>")?,
            [b'<', b'!', ..] if b"<!--".starts_with(&rest[..rest.len().min(4)]) => {
                after(rest, b"-->")?
            }
            [b'<', tag @ ..] => {
                let end = tag.iter().position(|&byte| byte == b'>');
                let name = &tag[..end.unwrap_or(tag.len())];
                let spelled = name.iter().position(u8::is_ascii_whitespace);
                let spelled = &name[..spelled.unwrap_or(name.len())];
                match end {
                    None if next.starts_with(spelled) => return None,
                    Some(end) if spelled == *next && !name.ends_with(b"/") => {
                        let rest = &tag[end + 1..];
                        match expected.next() {
                            Some(name) => next = name,
                            None => return Some(Some(document.len() - rest.len())),
                        }
                        rest
                    }
                    _ => return Some(None),
                }
            }
            _ => return Some(None),
        };
    }
}

fn after<'a>(text: &'a [u8], end: &[u8]) -> Option<&'a [u8]> {
    let found = text.windows(end.len()).position(|window| window == end)?;
    Some(&text[found + end.len()..])
}

/// The character of a reference by number, if it is one of ASCII.
fn referred(name: &[u8]) -> Option<u8> {
    let number = std::str::from_utf8(name).ok()?.strip_prefix('#')?;
    let number = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    u8::try_from(number).ok().filter(u8::is_ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<methodResponse><params><param><value><base64>";
    const TAIL: &str = "</base64></value></param></params></methodResponse>";

    /// What is written, and what is passed on, whatever the pieces.
    fn of(document: &str, lenient: bool) -> (Vec<u8>, String) {
        let mut results = Vec::new();
        for size in [1, 2, 3, 7, 64, document.len().max(1)] {
            let mut out = Vec::new();
            let mut raw = Raw::new(&mut out, lenient);
            let mut passed = Vec::new();
            for piece in document.as_bytes().chunks(size) {
                passed.extend(raw.take(piece).expect("no markup"));
            }
            passed.extend(raw.end());
            raw.finish().unwrap();
            results.push((out, String::from_utf8(passed).unwrap()));
        }
        for other in &results[1..] {
            assert_eq!(*other, results[0], "{document}");
        }
        results.remove(0)
    }

    #[test]
    fn binary_data_is_taken_out() {
        let wrapped = |data: &str| format!("{HEAD}{data}{TAIL}");
        let empty = wrapped("");
        let table: [(&str, &[u8]); 13] = [
            ("", b""),
            ("YQ==", b"a"),
            ("YQ", b"a"),
            ("YWI=", b"ab"),
            ("YWJj", b"abc"),
            ("YWJjZA==", b"abcd"),
            ("\nYWJj\r\n ZGVm\n", b"abcdef"),
            ("YWJj&#10;ZGVm&#10;", b"abcdef"),
            ("YWJj&#xA;ZGVm", b"abcdef"),
            ("YW&#74;j", b"abc"),
            ("Y*W-J.j", b"abc"),
            ("YR==", b"a"),
            ("AAH/", b"\x00\x01\xff"),
        ];
        for (data, expected) in table {
            assert_eq!(
                of(&wrapped(data), true),
                (expected.to_vec(), empty.clone()),
                "{data}"
            );
        }
        let long: Vec<u8> = (0..100_000_u32).map(|n| (n * 7) as u8).collect();
        let text = base64::engine::general_purpose::STANDARD.encode(&long);
        assert_eq!(of(&wrapped(&text), false), (long, empty));
    }

    #[test]
    fn the_envelope_may_be_spelled_in_other_ways() {
        for head in [
            "<?xml version=\"1.0\"?>\n<methodResponse>\n <params>\n<param><value><base64>",
            "\u{feff}<?xml version='1.0'?><!-- > --><methodResponse xmlns:ex='x'><params><param ><value>\t<base64>",
        ] {
            let document = format!("{head}YWJj{TAIL}\n");
            let expected = (b"abc".to_vec(), format!("{head}{TAIL}\n"));
            assert_eq!(of(&document, true), expected, "{head}");
        }
    }

    #[test]
    fn other_responses_are_passed_on() {
        for document in [
            "",
            "<",
            "<html>",
            "<methodResponse>",
            "<methodResponse><fault><value>x</value></fault></methodResponse>",
            "<methodResponse><params><param><value><base64/></value></param></params></methodResponse>",
            "<methodResponse><params><param><value><string>YWJj</string></value></param></params></methodResponse>",
            "<methodResponse><params><param><value>YWJj</value></param></params></methodResponse>",
            "<!DOCTYPE x><methodResponse><params><param><value><base64>YWJj</base64>",
            "<m:methodResponse xmlns:m='x'/>",
            "<methodResponse><params><param><value><base64 ",
        ] {
            assert_eq!(
                of(document, true),
                (Vec::new(), document.to_owned()),
                "{document}"
            );
        }
        let long = format!("<?xml {}?>{HEAD}YWJj{TAIL}", " ".repeat(LONGEST_HEAD));
        assert_eq!(of(&long, true).1, long);
    }

    /// The client sees that something is wrong, and says what.
    #[test]
    fn what_is_not_base64_is_passed_on() {
        let table = [
            ("YWJjZ", true),
            ("YWJj*", false),
            ("YQ==YQ==", false),
            ("YQ=====", false),
            ("A&lt;", false),
        ];
        for (data, lenient) in table {
            let document = format!("{HEAD}{data}{TAIL}");
            for size in [1, 3, document.len()] {
                let mut raw = Raw::new(Vec::new(), lenient);
                let pieces = document.as_bytes().chunks(size);
                let passed: Vec<u8> = pieces.flat_map(|piece| raw.take(piece).unwrap()).collect();
                let passed = String::from_utf8(passed).unwrap();
                assert!(passed.starts_with(&format!("{HEAD}A")), "{data}: {passed}");
            }
        }
        let document = format!("{HEAD}YWJj<!-- x -->{TAIL}");
        for size in [1, document.len()] {
            let mut raw = Raw::new(Vec::new(), true);
            let mut pieces = document.as_bytes().chunks(size);
            let problem = pieces.find_map(|piece| raw.take(piece).err());
            assert!(matches!(problem, Some(Problem::Markup)), "{problem:?}");
        }
    }
}
