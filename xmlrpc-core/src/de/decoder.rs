//! The grammar of values: what stands inside `<value>`, element by element.

use std::borrow::Cow;
use std::ops::Range;

use crate::de::lookahead::Lookahead;
use crate::error::Error;
use crate::read_options::{Limits, ReadOptions};
use crate::xml::chars::{is_name_char, is_space};
use crate::xml::{Event, Position, Reader, Tag};

/// A reader that knows the grammar of values.
pub(crate) struct Decoder<'de> {
    pub(super) reader: Reader<'de>,
    pub(super) depth: usize,
    pub(super) max_depth: usize,
    /// Look for duplicate member names before a struct is read: see [`Decoder::run`].
    pub(super) find_duplicates: bool,
    /// What is known of the document further on; rarely anything.
    pub(super) lookahead: Option<Box<Lookahead>>,
    /// Members that occur again later are being looked for.
    pub(super) scanning: bool,
}

/// What a value turned out to be, once its type tag was read.
#[derive(Debug)]
pub(crate) enum Head<'de> {
    /// `<value>text</value>`, read to its end: a string.
    Untyped(Cow<'de, str>),
    /// The start of an element; its end and that of the value are still to come.
    Typed(Typed),
}

/// The start of a typed value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Typed {
    pub(crate) tag: Tag,
    /// Where the type's tag begins: the place that errors give.
    pub(crate) start: usize,
    progress: Progress,
}

/// How far a typed value was read.
#[derive(Clone, Copy, Debug)]
enum Progress {
    /// Past the start tags, which the reader was not told of: the fast path hopes to read to
    /// the end of the value by itself.
    Ahead,
    /// Past the start tags, and inside the two elements.
    Entered,
    /// Past the end of the value.
    Done,
}

impl<'de> Decoder<'de> {
    pub(crate) fn new(reader: Reader<'de>, limits: &Limits) -> Self {
        Self {
            reader,
            depth: 0,
            max_depth: limits.max_depth,
            find_duplicates: false,
            lookahead: None,
            scanning: false,
        }
    }

    /// Runs `read` on a document, and gives its errors a line and a column.
    ///
    /// Derived structs refuse a member that occurs twice, where the rule is that the last one
    /// wins. That is so rare that looking for it every time would be a waste: the document is
    /// read again, with an eye on duplicates, when it happens.
    pub(crate) fn run<T>(
        options: &ReadOptions,
        document: &str,
        reader: impl Fn() -> Result<Reader<'de>, Error>,
        read: impl Fn(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let attempt = |find_duplicates| {
            let mut decoder = Self::new(reader()?, &options.limits);
            decoder.find_duplicates = find_duplicates;
            read(&mut decoder)
        };
        attempt(false)
            .or_else(|error| {
                if error.is_duplicate_member() {
                    attempt(true)
                } else {
                    Err(error)
                }
            })
            .map_err(|error| error.locate(document.as_bytes()))
    }

    pub(crate) fn pos(&self) -> usize {
        self.reader.pos()
    }

    pub(crate) fn position(&self) -> Position {
        self.reader.position()
    }

    /// The event just read is one that the grammar has no place for.
    #[cold]
    pub(crate) fn unexpected(&self, expected: &str, found: &Event<'_>) -> Error {
        let start = self.reader.last_tag();
        let found = match found {
            Event::Start(Tag::Other) => self.element_at(start),
            Event::Start(tag) if expected == "`<value>`" => {
                format!("`{}`{}", tag.open(), reader_of(*tag))
            }
            Event::Start(tag) => format!("`{}`", tag.open()),
            Event::End => "the end of the element".to_owned(),
            Event::Text(_) => "text".to_owned(),
            Event::Eof => "the end of the document".to_owned(),
        };
        Error::structure(format!("expected {expected}, found {found}")).at(start)
    }

    /// The element whose start tag stands at `start`, as errors show it.
    #[cold]
    pub(super) fn element_at(&self, start: usize) -> String {
        /// Nobody's own elements have longer names.
        const LONGEST: usize = 64;
        let tag = &self.reader.document()[start..];
        let name = tag.strip_prefix('<').unwrap_or_default();
        let end = name.find(|c: char| !is_name_char(c)).unwrap_or_default();
        match &name[..end] {
            name if (1..=LONGEST).contains(&name.len()) => format!("`<{name}>`"),
            _ => "an unknown element".to_owned(),
        }
    }

    pub(crate) fn rewind(&mut self, position: Position) {
        self.reader.rewind(position);
    }

    pub(crate) fn is_lenient(&self) -> bool {
        self.reader.is_lenient()
    }

    /// Where in the document the name of the innermost open element stands.
    pub(crate) fn open_name(&self) -> Range<usize> {
        self.reader.open_name()
    }

    /// Says that all that matters was read: see [`Reader::may_be_cut`].
    pub(crate) fn may_be_cut(&mut self) {
        self.reader.may_be_cut();
    }

    /// Steps into the root element `tag`, by events.
    ///
    /// `Lenient` skips what a web application wrote before the document, such as a warning or the
    /// style of a plugin.
    #[cold]
    pub(crate) fn root(&mut self, tag: Tag) -> Result<(), Error> {
        let error = match self.next_significant() {
            Ok(Event::Start(found)) if found == tag => return Ok(()),
            // another document than the one that was expected
            Ok(event @ Event::Start(found)) if found != Tag::Other => {
                return Err(self.unexpected(&start_tag(tag), &event));
            }
            Ok(event) => self.unexpected(&start_tag(tag), &event),
            Err(error) => error,
        };
        if !self.is_lenient() || !self.reader.seek_root(tag) {
            return Err(error);
        }
        match self.next_significant()? {
            Event::Start(found) if found == tag => Ok(()),
            event => Err(self.unexpected(&start_tag(tag), &event)),
        }
    }

    /// Holds what is left of the document to be nothing. `Lenient` does not look: what a web
    /// application writes after a document is not part of it, nor is what it writes before.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        if self.is_lenient() {
            return Ok(());
        }
        self.reader.mark_rooted();
        let start = self.reader.pos();
        match self.next_significant()? {
            Event::Eof => Ok(()),
            _ => Err(Error::structure("expected the end of the document").at(start)),
        }
    }

    /// Steps into a value: `<value>` and the tag of its type.
    #[inline]
    pub(crate) fn head(&mut self) -> Result<Head<'de>, Error> {
        if !self.reader.eat_spaced("<value>") {
            return self.head_by_events();
        }
        let inside = self.reader.pos();
        // white space may come before the type; where there is none, it is the text of a string
        self.reader.skip_space();
        if let Some(typed) = self.canonical_type() {
            return Ok(Head::Typed(typed));
        }
        self.reader.rewind(self.reader.position().moved_to(inside));
        if let Some(text) = self.reader.eat_text(Tag::Value) {
            return Ok(Head::Untyped(Cow::Borrowed(text)));
        }
        self.reader.enter(Tag::Value);
        self.type_by_events()
    }

    fn head_by_events(&mut self) -> Result<Head<'de>, Error> {
        match self.next_significant()? {
            Event::Start(Tag::Value) => self.type_by_events(),
            // see `end_value`
            Event::Start(tag) if self.is_bare(tag) => Ok(Head::Typed(Typed {
                tag,
                start: self.reader.last_tag(),
                progress: Progress::Entered,
            })),
            event => Err(self.unexpected("`<value>`", &event)),
        }
    }

    /// Whether `tag` begins a value, be it one without `<value>` around its type: for `Lenient`.
    pub(super) fn begins_value(&self, tag: Tag) -> bool {
        tag == Tag::Value || self.is_bare(tag)
    }

    /// Some leave `<value>` out around a type, and Python does not miss it.
    fn is_bare(&self, tag: Tag) -> bool {
        tag.is_type() && self.reader.is_lenient()
    }

    /// The type of a value, or its text, for whatever is not in canonical spelling.
    fn type_by_events(&mut self) -> Result<Head<'de>, Error> {
        let mut start = self.reader.pos();
        let (text, event) = match self.reader.next()? {
            Event::Text(text) => {
                start = self.reader.pos();
                (text, self.reader.next()?)
            }
            event => (Cow::Borrowed(""), event),
        };
        match event {
            Event::End => Ok(Head::Untyped(text)),
            // RPC::XML wraps the faults of a multicall like this; see `end_value`
            Event::Start(Tag::Fault) if self.reader.is_lenient() => self.head(),
            Event::Start(tag) => {
                if !self.reader.is_lenient() && !is_blank(&text) {
                    return Err(Error::structure("text beside the type of a value").at(start));
                }
                Ok(Head::Typed(Typed {
                    tag,
                    start: self.reader.last_tag(),
                    progress: Progress::Entered,
                }))
            }
            event => Err(self.unexpected("`</value>`", &event)),
        }
    }

    /// The start tag of a type in canonical spelling, at the cursor.
    #[inline]
    fn canonical_type(&mut self) -> Option<Typed> {
        let start = self.reader.pos();
        if let Some(tag) = self.reader.eat_type() {
            return Some(Typed {
                tag,
                start,
                progress: Progress::Ahead,
            });
        }
        self.reader.eat("<nil/></value>").then_some(Typed {
            tag: Tag::Nil,
            start,
            progress: Progress::Done,
        })
    }

    /// An array or struct that begins in canonical spelling: steps into its value and into it.
    #[inline(always)]
    pub(super) fn eat_container(&mut self, tag: Tag) -> Option<Typed> {
        let start = self.reader.eat_value_start(tag)?;
        self.reader.enter(Tag::Value);
        self.reader.enter(tag);
        Some(Typed {
            tag,
            start,
            progress: Progress::Entered,
        })
    }

    /// Steps out of an array or struct and out of its value, by the fast path: `tags` are those
    /// that are open.
    #[inline(always)]
    pub(super) fn eat_container_end<const N: usize>(&mut self, tags: [Tag; N]) -> bool {
        // what ends in a fault may not be all of it: see `end_value`
        !self.reader.is_inside(N, Tag::Fault) && self.reader.eat_ends(tags)
    }

    /// Whether a value comes next that is plainly not nil.
    #[inline]
    pub(super) fn is_surely_some(&mut self) -> bool {
        self.reader.skip_space();
        if !self.reader.starts_with("<value><") {
            return false;
        }
        let peek = |ahead: usize| self.reader.peek("<value><".len() + ahead);
        // what may be empty has text behind its start tag
        let tag = match (peek(0), peek(1)) {
            (Some(b'a' | b's'), _) | (Some(b'b'), Some(b'a')) => return true,
            (Some(b'i'), Some(b'n')) => Tag::Int,
            (Some(b'i'), _) => Tag::I4,
            (Some(b'b'), _) => Tag::Boolean,
            (Some(b'd'), Some(b'o')) => Tag::Double,
            (Some(b'd'), _) => Tag::DateTime,
            _ => return false,
        };
        if !self.reader.is_lenient() {
            return true;
        }
        let content = tag.name().len() + 1;
        peek(content - 1) == Some(b'>')
            && peek(content).is_some_and(|byte| byte != b'<' && !is_space(byte))
    }

    /// Tells the reader of the elements that the fast path stepped into.
    pub(super) fn enter(&mut self, typed: &mut Typed) {
        if matches!(typed.progress, Progress::Ahead) {
            self.reader.enter(Tag::Value);
            self.reader.enter(typed.tag);
            typed.progress = Progress::Entered;
        }
    }

    /// The text of a scalar, up to the end of the value.
    #[inline]
    pub(super) fn scalar(&mut self, typed: Typed) -> Result<Cow<'de, str>, Error> {
        if matches!(typed.progress, Progress::Ahead)
            && let Some(text) = self.reader.eat_scalar(typed.tag)
        {
            return Ok(Cow::Borrowed(text));
        }
        self.scalar_by_steps(typed)
    }

    fn scalar_by_steps(&mut self, mut typed: Typed) -> Result<Cow<'de, str>, Error> {
        if matches!(typed.progress, Progress::Done) {
            return Ok(Cow::Borrowed(""));
        }
        if !(typed.tag.is_type() || typed.tag == Tag::Other && self.reader.is_lenient()) {
            return Err(self.unexpected("the type of a value", &Event::Start(typed.tag)));
        }
        self.enter(&mut typed);
        self.scalar_by_events()
    }

    fn scalar_by_events(&mut self) -> Result<Cow<'de, str>, Error> {
        let text = self.text("text")?;
        self.end_value()?;
        Ok(text)
    }

    /// The text of the element that is open, and its end.
    pub(crate) fn text(&mut self, expected: &str) -> Result<Cow<'de, str>, Error> {
        let (text, event) = match self.reader.next()? {
            Event::Text(text) => (text, self.reader.next()?),
            event => (Cow::Borrowed(""), event),
        };
        match event {
            Event::End => Ok(text),
            event => Err(self.unexpected(expected, &event)),
        }
    }

    /// The end of the value, after that of its type.
    #[inline]
    pub(super) fn end_value(&mut self) -> Result<(), Error> {
        if !self.eat_end(Tag::Value) {
            self.end_value_by_events()?;
        }
        if self.reader.is_in(Tag::Fault) && self.reader.is_inside(1, Tag::Value) {
            self.end(Tag::Fault)?;
            return self.end_of(Tag::Value);
        }
        Ok(())
    }

    fn end_value_by_events(&mut self) -> Result<(), Error> {
        // a type without `<value>` around it
        if self.reader.is_lenient() && self.reader.innermost() != Tag::Value {
            return Ok(());
        }
        self.end(Tag::Value)
    }

    /// The end of the element `tag`, with nothing but white space before it.
    #[inline(always)]
    pub(crate) fn end_of(&mut self, tag: Tag) -> Result<(), Error> {
        if self.eat_end(tag) {
            return Ok(());
        }
        self.end(tag)
    }

    /// Steps out of `tag` if its end comes next, by the fast path.
    #[inline(always)]
    pub(crate) fn eat_end(&mut self, tag: Tag) -> bool {
        self.reader.eat_ends([tag])
    }

    /// Steps into `tag` if it comes next, by the fast path.
    #[inline(always)]
    pub(crate) fn eat_start(&mut self, tag: Tag) -> bool {
        let found = self.reader.eat_spaced(tag.open());
        if found {
            self.reader.enter(tag);
        }
        found
    }

    /// The text of the element `tag` that is open, and its end.
    #[inline(always)]
    pub(crate) fn text_of(&mut self, tag: Tag, expected: &str) -> Result<Cow<'de, str>, Error> {
        if self.reader.is_in(tag)
            && let Some(text) = self.reader.eat_text(tag)
        {
            self.reader.leave();
            return Ok(Cow::Borrowed(text));
        }
        self.text(expected)
    }

    /// The end of the element that is open, which should be `tag`, with nothing but white space
    /// before it.
    pub(crate) fn end(&mut self, tag: Tag) -> Result<(), Error> {
        match self.next_significant()? {
            Event::End => Ok(()),
            event => Err(self.unexpected(&end_tag(tag), &event)),
        }
    }

    /// The next event that is not white space; `Lenient` steps over other text as well.
    pub(crate) fn next_significant(&mut self) -> Result<Event<'de>, Error> {
        loop {
            let start = self.reader.pos();
            match self.reader.next()? {
                Event::Text(text) if self.reader.is_lenient() || is_blank(&text) => {}
                Event::Text(_) => {
                    return Err(Error::structure("text between elements").at(start));
                }
                event => return Ok(event),
            }
        }
    }

    /// The text of a scalar, if there is any: `Lenient` reads a number, boolean or date without
    /// text as nil. Goes back to `before` if there is.
    pub(super) fn eat_empty_scalar(
        &mut self,
        typed: Typed,
        before: Position,
    ) -> Result<bool, Error> {
        if is_blank(&self.scalar(typed)?) {
            return Ok(true);
        }
        self.reader.rewind(before);
        Ok(false)
    }

    /// The end of `<nil/>` and of its value. Text inside is for `Lenient` alone.
    pub(super) fn nil(&mut self, typed: Typed) -> Result<(), Error> {
        let text = self.scalar(typed)?;
        if is_blank(&text) || self.reader.is_lenient() {
            return Ok(());
        }
        Err(Error::structure("text inside `<nil>`").at(typed.start))
    }

    /// Reads to the end of the element that is open.
    pub(crate) fn skip_element(&mut self) -> Result<(), Error> {
        let mut open = 1_usize;
        while open > 0 {
            match self.reader.next()? {
                Event::Start(_) => open += 1,
                Event::End => open -= 1,
                Event::Text(_) => {}
                Event::Eof => return Err(Error::unfinished()),
            }
        }
        Ok(())
    }

    /// The end of the envelope, after what is of interest; `Lenient` steps over other elements.
    pub(crate) fn end_of_envelope(&mut self, tag: Tag) -> Result<(), Error> {
        if self.eat_end(tag) {
            return Ok(());
        }
        loop {
            match self.next_significant()? {
                Event::End => return Ok(()),
                Event::Start(_) if self.reader.is_lenient() => self.skip_element()?,
                event => return Err(self.unexpected(&end_tag(tag), &event)),
            }
        }
    }
}

/// As errors show it.
#[cold]
fn start_tag(tag: Tag) -> String {
    format!("`{}`", tag.open())
}

/// What reads a whole document, where one value was expected.
fn reader_of(tag: Tag) -> &'static str {
    match tag {
        Tag::MethodResponse => ", which `message::decode_response` reads",
        Tag::MethodCall => ", which `message::Call` reads",
        _ => "",
    }
}

/// As errors show it.
#[cold]
fn end_tag(tag: Tag) -> String {
    format!("`{}`", tag.close())
}

pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}
