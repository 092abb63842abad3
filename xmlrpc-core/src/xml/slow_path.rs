//! The slow path: any markup and any reference, by quick-xml, with what quick-xml does not check.
//!
//! quick-xml finds where a piece of markup ends and what it is. It does not check well-formedness:
//! names, attributes, `--` in comments, declarations and references are held to XML 1.0 here.

use std::collections::HashSet;

use quick_xml::Reader as Lexer;
use quick_xml::events::{BytesDecl, BytesStart, Event};

use crate::error::Error;
use crate::xml::{chars, encoding};

/// One piece of markup.
#[derive(Debug)]
pub(super) enum Markup<'de> {
    Start {
        name: &'de str,
        /// As written; well-formed.
        attributes: &'de str,
        empty: bool,
    },
    End {
        name: &'de str,
    },
    CData(&'de str),
    Comment,
    Instruction {
        target: &'de str,
    },
    Declaration,
    /// A DOCTYPE without an internal subset.
    Doctype,
}

/// Whether the `<` at the start of `rest` begins markup, be it well-formed or not.
pub(super) fn is_markup(rest: &str) -> bool {
    rest[1..].starts_with(|c| matches!(c, '/' | '!' | '?') || chars::is_name_start(c))
}

/// Reads the markup at the start of `rest`, which begins with `<`; gives it and its length.
pub(super) fn read(rest: &str, max_attributes: usize) -> Result<(Markup<'_>, usize), Error> {
    let mut lexer = Lexer::from_str(rest);
    let config = lexer.config_mut();
    config.allow_unmatched_ends = true;
    config.check_end_names = false;
    config.check_comments = true;
    let event = lexer.read_event().map_err(|error| not_closed(&error))?;
    let length = usize::try_from(lexer.buffer_position()).unwrap_or(usize::MAX);
    let markup = match event {
        Event::Start(start) => self::start(rest, &start, false, max_attributes)?,
        Event::Empty(start) => self::start(rest, &start, true, max_attributes)?,
        Event::End(_) => end(&rest[..length])?,
        // `<![CDATA[` and `]]>` are taken off
        Event::CData(_) => {
            let text = &rest[9..length - 3];
            check_chars(text)?;
            Markup::CData(text)
        }
        Event::Comment(_) => {
            let text = &rest[4..length - 3];
            check_chars(text)?;
            if text.ends_with('-') {
                return Err(Error::syntax("a comment ends with `--->`"));
            }
            Markup::Comment
        }
        Event::PI(instruction) => {
            processing_instruction(instruction.target(), instruction.content())?;
            Markup::Instruction {
                target: &rest[2..][..instruction.target().len()],
            }
        }
        Event::Decl(declaration) => {
            self::declaration(&declaration)?;
            Markup::Declaration
        }
        Event::DocType(_) => doctype(&rest[..length])?,
        Event::Text(_) | Event::GeneralRef(_) | Event::Eof => {
            return Err(Error::syntax("expected markup"));
        }
    };
    Ok((markup, length))
}

/// quick-xml's errors quote names of the document, ours do not.
#[cold]
fn not_closed(error: &quick_xml::Error) -> Error {
    use quick_xml::errors::{IllFormedError, SyntaxError};
    Error::syntax(match error {
        quick_xml::Error::Syntax(SyntaxError::UnclosedComment) => "a comment is not closed",
        quick_xml::Error::Syntax(SyntaxError::UnclosedCData) => "a CDATA section is not closed",
        quick_xml::Error::Syntax(SyntaxError::UnclosedDoctype) => "a DOCTYPE is not closed",
        quick_xml::Error::Syntax(SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl) => {
            "a processing instruction is not closed"
        }
        quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => "`<!` begins no markup",
        quick_xml::Error::Syntax(_) => "a tag is not closed",
        quick_xml::Error::IllFormed(IllFormedError::DoubleHyphenInComment) => "`--` in a comment",
        quick_xml::Error::IllFormed(IllFormedError::MissingDoctypeName) => {
            "a DOCTYPE names no element"
        }
        _ => "the markup is not well-formed",
    })
}

fn start<'de>(
    rest: &'de str,
    start: &BytesStart<'_>,
    empty: bool,
    max_attributes: usize,
) -> Result<Markup<'de>, Error> {
    // the event borrows from the document, but does not say so
    let name = &rest[1..=start.name().as_ref().len()];
    check_name(name)?;
    let attributes = &rest[1 + name.len()..][..start.attributes_raw().len()];
    check_attributes(attributes, max_attributes)?;
    Ok(Markup::Start {
        name,
        attributes,
        empty,
    })
}

fn end(tag: &str) -> Result<Markup<'_>, Error> {
    let name =
        tag[2..tag.len() - 1].trim_end_matches(|c: char| c.is_ascii() && chars::is_space(c as u8));
    check_name(name)?;
    Ok(Markup::End { name })
}

fn check_name(name: &str) -> Result<(), Error> {
    if chars::is_name(name) {
        Ok(())
    } else {
        Err(Error::syntax("a name that XML 1.0 does not allow"))
    }
}

fn check_chars(text: &str) -> Result<(), Error> {
    match chars::find_illegal(text) {
        None => Ok(()),
        Some(_) => Err(illegal_character()),
    }
}

/// A character, literal or referenced, that XML 1.0 does not have.
#[cold]
pub(super) fn illegal_character() -> Error {
    Error::syntax("a character that XML 1.0 does not allow")
}

/// Holds `(S Name Eq AttValue)* S?` to the grammar.
///
/// quick-xml compares every name with every other, which is quadratic; a set is not.
fn check_attributes(raw: &str, max: usize) -> Result<(), Error> {
    let mut seen = HashSet::new();
    for attribute in attributes(raw) {
        let (name, value) = attribute?;
        attribute_value(value)?;
        if !seen.insert(name) {
            return Err(Error::syntax("an attribute occurs twice"));
        }
        if seen.len() > max {
            return Err(Error::too_many_attributes(max));
        }
    }
    Ok(())
}

const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// The attributes of a start tag, names with raw values, up to the first that is malformed.
pub(super) fn attributes(raw: &str) -> impl Iterator<Item = Result<(&str, &str), Error>> {
    let mut rest = raw;
    std::iter::from_fn(move || {
        let trimmed = rest.trim_start_matches(SPACE);
        if trimmed.is_empty() {
            return None;
        }
        let spaced = trimmed.len() < rest.len();
        // whatever comes after an error is not looked at
        rest = "";
        if !spaced {
            return Some(Err(Error::syntax(
                "expected white space before an attribute",
            )));
        }
        Some(attribute(trimmed).map(|(name, value, after)| {
            rest = after;
            (name, value)
        }))
    })
}

/// `Name Eq AttValue`, and what follows.
fn attribute(text: &str) -> Result<(&str, &str, &str), Error> {
    let no_value = || Error::syntax("an attribute has no value");
    let at = text
        .find(['=', ' ', '\t', '\n', '\r'])
        .ok_or_else(no_value)?;
    let (name, after) = text.split_at(at);
    check_name(name)?;
    let value = after
        .trim_start_matches(SPACE)
        .strip_prefix('=')
        .ok_or_else(no_value)?
        .trim_start_matches(SPACE);
    let quote = value
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\''))
        .ok_or_else(|| Error::syntax("an attribute value is not quoted"))?;
    let (value, after) = value[1..]
        .split_once(quote)
        .ok_or_else(|| Error::syntax("an attribute value is not closed"))?;
    Ok((name, value, after))
}

fn attribute_value(mut text: &str) -> Result<(), Error> {
    if memchr::memchr(b'<', text.as_bytes()).is_some() {
        return Err(Error::syntax("`<` in an attribute value"));
    }
    check_chars(text)?;
    while let Some(at) = memchr::memchr(b'&', text.as_bytes()) {
        text = &text[at..];
        let (_, length) = reference(text, false)?;
        text = &text[length..];
    }
    Ok(())
}

fn processing_instruction(target: &str, content: &str) -> Result<(), Error> {
    check_name(target)?;
    if target.eq_ignore_ascii_case("xml") {
        return Err(Error::syntax("a processing instruction is named `xml`"));
    }
    check_chars(content)
}

/// `<?xml version="1.0" encoding="…" standalone="…"?>`, in this order.
fn declaration(declaration: &BytesDecl<'_>) -> Result<(), Error> {
    let wrong = || Error::syntax("the XML declaration is malformed");
    let raw = declaration.strip_prefix("xml").ok_or_else(wrong)?;
    let mut names = ["version", "encoding", "standalone"].into_iter();
    let mut versioned = false;
    for attribute in attributes(raw) {
        let (name, value) = attribute.map_err(|_| wrong())?;
        let fits = match name {
            "version" => value.strip_prefix("1.").is_some_and(|minor| {
                !minor.is_empty() && minor.bytes().all(|b| b.is_ascii_digit())
            }),
            "encoding" => encoding::is_name(value),
            _ => matches!(value, "yes" | "no"),
        };
        if !names.any(|expected| expected == name) || !fits || (name != "version" && !versioned) {
            return Err(wrong());
        }
        versioned = true;
    }
    if versioned { Ok(()) } else { Err(wrong()) }
}

/// A DOCTYPE, which may name an external identifier but hold no internal subset: with no
/// declarations there is nothing to expand and nothing to load.
fn doctype(tag: &str) -> Result<Markup<'_>, Error> {
    let wrong = || Error::syntax("the DOCTYPE is malformed");
    let inner = tag
        .strip_prefix("<!DOCTYPE")
        .and_then(|inner| inner.strip_suffix('>'))
        .filter(|inner| inner.starts_with(SPACE))
        .ok_or_else(wrong)?;
    if memchr::memchr(b'[', inner.as_bytes()).is_some() {
        return Err(Error::syntax(
            "a DOCTYPE with an internal subset is refused",
        ));
    }
    let inner = inner.trim_matches(SPACE);
    let (name, external) = inner.split_once(SPACE).unwrap_or((inner, ""));
    check_name(name)?;
    let external = external.trim_start_matches(SPACE);
    let literals = match (
        external.strip_prefix("PUBLIC"),
        external.strip_prefix("SYSTEM"),
    ) {
        (Some(literals), _) => Some((literals, 2)),
        (_, Some(literals)) => Some((literals, 1)),
        (None, None) => None,
    };
    match literals {
        None if external.is_empty() => Ok(Markup::Doctype),
        Some((mut rest, count)) => {
            for _ in 0..count {
                let trimmed = rest.trim_start_matches(SPACE);
                if trimmed.len() == rest.len() {
                    return Err(wrong());
                }
                let quote = trimmed
                    .chars()
                    .next()
                    .filter(|quote| matches!(quote, '"' | '\''))
                    .ok_or_else(wrong)?;
                (_, rest) = trimmed[1..].split_once(quote).ok_or_else(wrong)?;
            }
            if rest.trim_start_matches(SPACE).is_empty() {
                Ok(Markup::Doctype)
            } else {
                Err(wrong())
            }
        }
        None => Err(wrong()),
    }
}

/// Resolves the reference at the start of `rest`, which begins with `&`; gives the character and
/// the length of the reference.
///
/// `lenient` takes characters that XML 1.0 does not allow, and pairs of references that spell a
/// surrogate pair, as Apache's writer has them.
pub(super) fn reference(rest: &str, lenient: bool) -> Result<(char, usize), Error> {
    const NAMED: [(&str, char); 5] = [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
        ("&quot;", '"'),
        ("&apos;", '\''),
    ];
    if let Some((name, c)) = NAMED.into_iter().find(|(name, _)| rest.starts_with(name)) {
        return Ok((c, name.len()));
    }
    // the longest that means anything is `&#1114111;` with leading zeros to spare
    let window = &rest.as_bytes()[..rest.len().min(64)];
    let end =
        memchr::memchr(b';', window).ok_or_else(|| Error::syntax("`&` begins no reference"))?;
    let name = &rest[1..end];
    let length = end + 1;
    let Some(number) = name.strip_prefix('#') else {
        return Err(Error::syntax(if chars::is_name(name) {
            "an entity is not defined"
        } else {
            "`&` begins no reference"
        }));
    };
    let code = code_point(number)?;
    if lenient && let Some(low) = low_surrogate(code, &rest[length..]) {
        let (low, more) = low?;
        let pair = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        let c = char::from_u32(pair).ok_or_else(illegal_character)?;
        return Ok((c, length + more));
    }
    match char::from_u32(code) {
        Some(c) if lenient || chars::is_char(c) => Ok((c, length)),
        _ => Err(illegal_character()),
    }
}

fn code_point(number: &str) -> Result<u32, Error> {
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let number = digits.chars().try_fold(0_u32, |number, digit| {
        // what is too large stays so
        Some(
            number
                .saturating_mul(radix)
                .saturating_add(digit.to_digit(radix)?),
        )
    });
    number
        .filter(|_| !digits.is_empty())
        .ok_or_else(|| Error::syntax("`&#` begins no character reference"))
}

/// After the reference to a high surrogate: the low one that has to follow, and its length.
fn low_surrogate(high: u32, rest: &str) -> Option<Result<(u32, usize), Error>> {
    (0xD800..0xDC00).contains(&high).then(|| {
        let end = memchr::memchr(b';', &rest.as_bytes()[..rest.len().min(64)]);
        let low = end
            .and_then(|end| rest.get(..end)?.strip_prefix("&#"))
            .ok_or_else(illegal_character)
            .and_then(code_point)?;
        if (0xDC00..0xE000).contains(&low) {
            Ok((low, end.map_or(0, |end| end + 1)))
        } else {
            Err(illegal_character())
        }
    })
}
