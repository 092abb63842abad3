//! The reader: a document as a flat sequence of four events.
//!
//! Two paths lead to the same events. The fast one knows the tags of XML-RPC in their canonical
//! spelling and text that stands for itself; what it does not recognise at the cursor goes to
//! `slow_path`, from the same position. [`Reader::next`] takes both; `fast_path` is for those who know
//! what comes next.

use std::borrow::Cow;
use std::ops::Range;

use smallvec::SmallVec;

use crate::error::Error;
use crate::read_options::{Mode, ReadOptions};
use crate::xml::chars::{self, EndsPlainText, is_space};
use crate::xml::namespaces::Namespaces;
use crate::xml::slow_path::{self, Markup};
use crate::xml::tag::Tag;
use crate::xml::{count, encoding};

/// What a document consists of; attributes, comments, processing instructions, declarations and
/// prefixes are gone, text is merged, references are resolved.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event<'de> {
    Start(Tag),
    End,
    /// Never empty.
    Text(Cow<'de, str>),
    Eof,
}

/// A place in a document: see [`Reader::position`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Position {
    pos: usize,
    open: usize,
    empty: bool,
    rooted: bool,
}

impl Position {
    /// A place further on in the same element.
    pub(crate) fn moved_to(self, pos: usize) -> Self {
        Self { pos, ..self }
    }
}

/// Elements that may be open beside those that values need: the envelope.
const ENVELOPE: usize = 16;
/// Elements that one nested value opens at the most: `value`, `struct`, `member`, or `array`,
/// `data`.
const PER_VALUE: usize = 4;

/// An element that is open, by the name that its end tag has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open<'de> {
    /// A name of XML-RPC, without a prefix.
    Known(Tag),
    Other(&'de str),
}

impl<'de> Open<'de> {
    fn new(name: &'de str) -> Self {
        match Tag::from_name(name.as_bytes()) {
            Tag::Other => Self::Other(name),
            tag => Self::Known(tag),
        }
    }

    fn name(self) -> &'de str {
        match self {
            Self::Known(tag) => tag.name(),
            Self::Other(name) => name,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Reader<'de> {
    pub(super) document: &'de str,
    pub(super) pos: usize,
    /// The elements that are open.
    pub(super) open: SmallVec<[Open<'de>; 8]>,
    /// The last start tag was `<name/>`, and its end is due.
    empty: bool,
    /// The fast path may be used; off while `empty`.
    pub(super) fast: bool,
    /// The slow path is all there is, to compare the two.
    slow_only: bool,
    /// The root element has begun.
    rooted: bool,
    /// Only end tags are still to come: they may be missing.
    may_be_cut: bool,
    lenient: bool,
    max_open: usize,
    max_attributes: usize,
    /// `None` until there is something to know.
    namespaces: Option<Box<Namespaces<'de>>>,
}

impl<'de> Reader<'de> {
    /// Reads a whole document.
    pub(crate) fn new(document: &'de str, options: &ReadOptions) -> Result<Self, Error> {
        count::check_values(document, options)?;
        let mut reader = Self::at(document, 0, options);
        reader.prolog()?;
        Ok(reader)
    }

    /// Reads a document that is cut out of another one: prefixes may be declared there.
    pub(crate) fn fragment(document: &'de str, options: &ReadOptions) -> Result<Self, Error> {
        let mut reader = Self::new(document, options)?;
        reader.namespaces = Some(Box::new(Namespaces::of_fragment()));
        Ok(reader)
    }

    /// Goes on in a document at `pos`, inside the root element, whose name stands at `root`. The
    /// values of the document were counted when it was begun.
    pub(crate) fn resume(
        document: &'de str,
        pos: usize,
        root: Range<usize>,
        options: &ReadOptions,
    ) -> Result<Self, Error> {
        let mut reader = Self::at(document, pos, options);
        reader.rooted = true;
        reader.open.push(Open::new(&document[root.clone()]));
        if !reader.lenient && document.as_bytes().get(root.end) != Some(&b'>') {
            // the prefixes that it declares
            let tag = &document[root.start - 1..];
            if let (
                Markup::Start {
                    name, attributes, ..
                },
                _,
            ) = slow_path::read(tag, reader.max_attributes)?
            {
                reader.check_namespaces(0, name, attributes)?;
            }
        }
        Ok(reader)
    }

    fn at(document: &'de str, pos: usize, options: &ReadOptions) -> Self {
        let lenient = options.mode == Mode::Lenient;
        let limits = &options.limits;
        Self {
            document,
            pos,
            open: SmallVec::new(),
            empty: false,
            fast: true,
            slow_only: false,
            rooted: false,
            may_be_cut: false,
            lenient,
            max_open: limits
                .max_depth
                .saturating_mul(PER_VALUE)
                .saturating_add(ENVELOPE),
            max_attributes: limits.max_attributes,
            namespaces: None,
        }
    }

    /// Turns the fast path off, to compare the two.
    pub(crate) fn slow_path_only(mut self) -> Self {
        self.slow_only = true;
        self.fast = false;
        self
    }

    /// The byte order mark and the XML declaration.
    fn prolog(&mut self) -> Result<(), Error> {
        if let Some((length, _)) = encoding::common_declaration(self.document.as_bytes()) {
            self.pos = length;
            return Ok(());
        }
        let mark = '\u{FEFF}';
        if self.document.starts_with(mark) {
            self.pos = mark.len_utf8();
        }
        if self.lenient {
            // each included file of a web application brings its own mark
            self.skip_space();
            while self.rest().starts_with(mark) {
                self.pos += mark.len_utf8();
                self.skip_space();
            }
        }
        if self.rest().starts_with("<?xml") {
            let (markup, length) = slow_path::read(self.rest(), self.max_attributes)
                .map_err(|error| error.at(self.pos))?;
            if matches!(markup, Markup::Declaration) {
                self.pos += length;
            }
        }
        Ok(())
    }

    /// Goes on at the start tag of the root element `tag`, behind what a web application wrote
    /// before the document. Gives whether there is one, and no DOCTYPE before it.
    pub(crate) fn seek_root(&mut self, tag: Tag) -> bool {
        let open = tag.open().trim_end_matches('>');
        let Some(root) = memchr::memmem::find(self.document.as_bytes(), open.as_bytes()) else {
            return false;
        };
        if self.document[..root].contains("<!DOCTYPE") {
            return false;
        }
        self.pos = root;
        self.open.clear();
        self.set_empty(false);
        self.rooted = false;
        true
    }

    pub(crate) fn document(&self) -> &'de str {
        self.document
    }

    pub(crate) fn pos(&self) -> usize {
        self.pos
    }

    pub(crate) fn is_lenient(&self) -> bool {
        self.lenient
    }

    /// Says that a value was read, by whichever path: there is a root element.
    pub(crate) fn mark_rooted(&mut self) {
        self.rooted = true;
    }

    /// Says that all that matters was read: `Lenient` does without the end tags from here on,
    /// for there are peers whose Content-Length counts characters, and cuts them off.
    pub(crate) fn may_be_cut(&mut self) {
        self.may_be_cut = self.lenient;
    }

    /// Where the reader is, to come back to it.
    pub(crate) fn position(&self) -> Position {
        Position {
            pos: self.pos,
            open: self.open.len(),
            empty: self.empty,
            rooted: self.rooted,
        }
    }

    /// Goes back or forth to `position`, inside the same element or one of those around it.
    pub(crate) fn rewind(&mut self, position: Position) {
        self.pos = position.pos;
        self.open.truncate(position.open);
        self.set_empty(position.empty);
        self.rooted = position.rooted;
    }

    fn set_empty(&mut self, empty: bool) {
        self.empty = empty;
        self.fast = !empty && !self.slow_only;
    }

    /// Where in the document the name of the innermost open element stands, if it was opened by
    /// the event just read.
    pub(crate) fn open_name(&self) -> Range<usize> {
        let name = self.open.last().map_or("", |open| open.name());
        let tag = memchr::memrchr(b'<', &self.document.as_bytes()[..self.pos]).unwrap_or_default();
        tag + 1..tag + 1 + name.len()
    }

    /// The innermost open element, by its name without a prefix.
    pub(crate) fn innermost(&self) -> Tag {
        match self.open.last() {
            Some(Open::Known(tag)) => *tag,
            Some(Open::Other(name)) => Tag::from_name(local(name)),
            None => Tag::Other,
        }
    }

    /// Where the tag stands that was just read; the cursor, at the end of the document.
    pub(crate) fn last_tag(&self) -> usize {
        let before = &self.document.as_bytes()[..self.pos];
        match memchr::memrchr(b'<', before) {
            Some(tag) if before.ends_with(b">") => tag,
            _ => self.pos,
        }
    }

    fn rest(&self) -> &'de str {
        &self.document[self.pos..]
    }

    #[inline]
    pub(super) fn rest_bytes(&self) -> &'de [u8] {
        &self.document.as_bytes()[self.pos..]
    }

    /// The next event.
    pub(crate) fn next(&mut self) -> Result<Event<'de>, Error> {
        if self.empty {
            self.set_empty(false);
            self.open.pop();
            return Ok(Event::End);
        }
        let mut text: Option<Cow<'de, str>> = None;
        loop {
            let start = self.pos;
            match self.document.as_bytes().get(self.pos) {
                None => {
                    return match text {
                        Some(text) => Ok(Event::Text(text)),
                        None => self.eof().map_err(|error| error.at(start)),
                    };
                }
                Some(b'<') if !self.is_stray(self.pos) => {
                    if self.is_cut() {
                        self.pos = self.document.len();
                        continue;
                    }
                    if self.at_tag()
                        && let Some(text) = text
                    {
                        return Ok(Event::Text(text));
                    }
                    match self.markup().map_err(|error| error.at(start))? {
                        Step::Event(event) => return Ok(event),
                        Step::Text(more) => append(&mut text, more),
                        Step::Nothing => {}
                    }
                }
                Some(_) if self.open.is_empty() => {
                    self.outside_root().map_err(|error| error.at(start))?;
                }
                Some(_) => append(&mut text, self.text()?),
            }
        }
    }

    /// Whether the markup at the cursor is a start or end tag: these end a text.
    fn at_tag(&self) -> bool {
        !matches!(
            self.document.as_bytes().get(self.pos + 1),
            Some(b'!' | b'?')
        )
    }

    /// Whether the document ends in the middle of the tag at the cursor, where it may.
    fn is_cut(&self) -> bool {
        self.may_be_cut && memchr::memchr(b'>', self.rest_bytes()).is_none()
    }

    /// Whether the `<` at `pos` is one that its writer forgot to escape: it begins no markup.
    fn is_stray(&self, pos: usize) -> bool {
        self.lenient
            && !self.open.is_empty()
            && !slow_path::is_markup(&self.document[pos..])
            && !self.may_be_cut
    }

    fn eof(&mut self) -> Result<Event<'de>, Error> {
        if !self.open.is_empty() {
            if self.may_be_cut {
                self.open.pop();
                return Ok(Event::End);
            }
            return Err(Error::unfinished());
        }
        if !self.rooted {
            return Err(Error::syntax("the document has no element"));
        }
        Ok(Event::Eof)
    }

    /// Steps over what stands between the root element and other markup: white space.
    fn outside_root(&mut self) -> Result<(), Error> {
        let rest = self.rest_bytes();
        let length = memchr::memchr(b'<', rest).unwrap_or(rest.len());
        if !rest[..length].iter().all(|&byte| is_space(byte)) {
            return Err(Error::syntax(if self.rooted {
                "text after the root element"
            } else {
                "text before the root element"
            }));
        }
        self.pos += length;
        Ok(())
    }

    /// The markup at the cursor.
    fn markup(&mut self) -> Result<Step<'de>, Error> {
        if let Some(event) = self.canonical_tag() {
            return event;
        }
        let (markup, length) = slow_path::read(self.rest(), self.max_attributes)?;
        match markup {
            Markup::Start {
                name,
                attributes,
                empty,
            } => {
                if !self.lenient {
                    self.check_namespaces(self.open.len(), name, attributes)?;
                }
                self.start(Open::new(name))?;
                self.pos += length;
                self.set_empty(empty);
                Ok(Step::Event(Event::Start(Tag::from_name(local(name)))))
            }
            Markup::End { name } => {
                self.end(Open::new(name))?;
                self.pos += length;
                Ok(Step::Event(Event::End))
            }
            Markup::CData(_) if self.open.is_empty() => {
                Err(Error::syntax("a CDATA section outside the root element"))
            }
            Markup::CData(text) => {
                self.pos += length;
                Ok(Step::Text(normalize_lines(text)))
            }
            Markup::Instruction { target } if !self.lenient && target.contains(':') => Err(
                Error::syntax("a colon in the name of a processing instruction"),
            ),
            Markup::Comment | Markup::Instruction { .. } => {
                self.pos += length;
                Ok(Step::Nothing)
            }
            Markup::Declaration => Err(Error::syntax(
                "an XML declaration stands at the start of a document only",
            )),
            Markup::Doctype if self.rooted || !self.open.is_empty() => {
                Err(Error::syntax("a DOCTYPE after the root element's start"))
            }
            Markup::Doctype if self.lenient => {
                self.pos += length;
                Ok(Step::Nothing)
            }
            Markup::Doctype => Err(Error::syntax("a DOCTYPE is refused")),
        }
    }

    /// The fast path of [`markup`](Self::markup): a known name between `<` or `</` and `>`.
    #[inline]
    fn canonical_tag(&mut self) -> Option<Result<Step<'de>, Error>> {
        if !self.fast {
            return None;
        }
        let bytes = &self.rest_bytes()[1..];
        let (end, name) = match bytes.first()? {
            b'/' => (true, &bytes[1..]),
            _ => (false, bytes),
        };
        // the longest is `dateTime.iso8601`
        let length = name.iter().take(17).position(|&byte| byte == b'>')?;
        let tag = Tag::from_name(&name[..length]);
        if tag == Tag::Other {
            return None;
        }
        let result = if end {
            self.end(Open::Known(tag)).map(|()| Event::End)
        } else {
            self.start(Open::Known(tag)).map(|()| Event::Start(tag))
        };
        Some(result.map(|event| {
            self.pos += length + if end { 3 } else { 2 };
            Step::Event(event)
        }))
    }

    /// Holds a start tag inside `depth` elements to its namespaces.
    fn check_namespaces(
        &mut self,
        depth: usize,
        name: &'de str,
        attributes: &'de str,
    ) -> Result<(), Error> {
        if self.namespaces.is_none() && attributes.is_empty() && !name.contains(':') {
            return Ok(());
        }
        self.namespaces
            .get_or_insert_default()
            .start(depth, name, attributes)
    }

    fn start(&mut self, element: Open<'de>) -> Result<(), Error> {
        if self.open.is_empty() && self.rooted {
            return Err(Error::syntax("a second root element"));
        }
        if self.open.len() >= self.max_open {
            return Err(Error::limit("elements are nested too deeply"));
        }
        self.rooted = true;
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self, element: Open<'de>) -> Result<(), Error> {
        match self.open.pop() {
            Some(open) if open == element => Ok(()),
            Some(Open::Known(tag)) => Err(Error::syntax(format!(
                "expected `{}`, found another end tag",
                tag.close()
            ))),
            Some(Open::Other(_)) => Err(Error::syntax("an end tag does not match its start tag")),
            None => Err(Error::syntax("an end tag without a start tag")),
        }
    }

    /// Character data and references up to the next markup, in one pass.
    fn text(&mut self) -> Result<Cow<'de, str>, Error> {
        let start = self.pos;
        let text = self.rest();
        let bytes = text.as_bytes();
        // what stands for something else is replaced as it comes; up to where that is done
        let mut resolved = String::new();
        let mut done = 0;
        let mut at = 0;
        loop {
            at += chars::find::<EndsPlainText>(&bytes[at..]).unwrap_or(bytes.len() - at);
            let (c, length) = match bytes.get(at) {
                None => break,
                Some(b'<') if !self.is_stray(start + at) => break,
                Some(b'&') => match slow_path::reference(&text[at..], self.lenient) {
                    Ok(reference) => reference,
                    Err(_) if self.lenient => {
                        at += 1;
                        continue;
                    }
                    Err(error) => return Err(error.at(start + at)),
                },
                // CRLF and CR become LF, as XML 1.0 §2.11 has it
                Some(b'\r') => ('\n', 1 + usize::from(bytes.get(at + 1) == Some(&b'\n'))),
                Some(_) => {
                    if !self.lenient
                        && let Some(error) = forbidden(&bytes[at..])
                    {
                        return Err(error.at(start + at));
                    }
                    at += 1;
                    continue;
                }
            };
            resolved.push_str(&text[done..at]);
            resolved.push(c);
            at += length;
            done = at;
        }
        self.pos += at;
        if done == 0 {
            return Ok(Cow::Borrowed(&text[..at]));
        }
        resolved.push_str(&text[done..at]);
        Ok(Cow::Owned(resolved))
    }
}

/// What one piece of markup comes to.
enum Step<'de> {
    Event(Event<'de>),
    Text(Cow<'de, str>),
    Nothing,
}

fn append<'de>(text: &mut Option<Cow<'de, str>>, more: Cow<'de, str>) {
    match text {
        _ if more.is_empty() => {}
        None => *text = Some(more),
        Some(text) => text.to_mut().push_str(&more),
    }
}

/// The name without its prefix.
fn local(name: &str) -> &[u8] {
    let name = name.as_bytes();
    match memchr::memrchr(b':', name) {
        Some(at) => &name[at + 1..],
        None => name,
    }
}

/// Why character data may not go on like this, if it may not.
fn forbidden(rest: &[u8]) -> Option<Error> {
    if rest.starts_with(b"]]>") {
        return Some(Error::syntax("`]]>` outside a CDATA section"));
    }
    chars::is_illegal(rest).then(slow_path::illegal_character)
}

/// CRLF and CR become LF, as XML 1.0 §2.11 has it.
fn normalize_lines(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}
