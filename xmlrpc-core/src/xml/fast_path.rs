//! The fast path: what stands at the cursor in canonical spelling, for those who know what comes
//! next.
//!
//! Inlined wherever a literal is known, so that comparing with it is comparing with a constant.

use crate::xml::chars::{self, is_space};
use crate::xml::reader::{Open, Reader};
use crate::xml::tag::Tag;

impl<'de> Reader<'de> {
    /// What the fast path sees: the rest of the document, or nothing where it may not go.
    #[inline(always)]
    fn ahead(&self) -> &'de [u8] {
        if self.fast { self.rest_bytes() } else { &[] }
    }

    /// Where in the document `rest` begins, which is the end of it.
    #[inline(always)]
    fn place_of(&self, rest: &[u8]) -> usize {
        self.document.len() - rest.len()
    }

    /// The byte `ahead` of the cursor; `None` at the end, and wherever the fast path may not go.
    #[inline]
    pub(crate) fn peek(&self, ahead: usize) -> Option<u8> {
        self.ahead().get(ahead).copied()
    }

    /// Whether `literal` stands at the cursor.
    #[inline(always)]
    pub(crate) fn starts_with(&self, literal: &'static str) -> bool {
        self.ahead().starts_with(literal.as_bytes())
    }

    /// Steps over white space.
    #[inline(always)]
    pub(crate) fn skip_space(&mut self) {
        let ahead = self.ahead();
        self.pos += ahead.len() - after_space(ahead).len();
    }

    /// Steps over `literal` if it stands at the cursor. Does not enter or leave elements: see
    /// [`enter`](Self::enter) and [`leave`](Self::leave).
    #[inline(always)]
    pub(crate) fn eat(&mut self, literal: &'static str) -> bool {
        let found = self.starts_with(literal);
        if found {
            self.pos += literal.len();
        }
        found
    }

    /// Steps over white space and `literal`, if that is what comes next.
    #[inline(always)]
    pub(crate) fn eat_spaced(&mut self, literal: &'static str) -> bool {
        match strip(self.ahead(), literal) {
            Some(rest) => {
                self.pos = self.place_of(rest);
                true
            }
            None => false,
        }
    }

    /// Steps over a value of the type `tag` whose content `read` recognises; gives what `read` made
    /// of it, and where the type's tag begins. Stays where it is if that does not come next.
    ///
    /// `read` says how many of the bytes are the content.
    #[inline(always)]
    pub(crate) fn eat_value<T>(
        &mut self,
        tag: Tag,
        read: impl FnOnce(&'de [u8]) -> Option<(T, usize)>,
    ) -> Option<(T, usize)> {
        let content = value_content(self.ahead(), tag)?;
        let (value, length) = read(content)?;
        let rest = after_content(&content[length..], tag)?;
        self.pos = self.place_of(rest);
        Some((value, self.place_of(content) - tag.open().len()))
    }

    /// The same with text that stands for itself.
    #[inline(always)]
    pub(crate) fn eat_text_value(&mut self, tag: Tag) -> Option<(&'de str, usize)> {
        let (length, element) = self.eat_value(tag, |content| {
            chars::plain_text_end(content).map(|length| (length, length))
        })?;
        let start = element + tag.open().len();
        Some((&self.document[start..start + length], element))
    }

    /// Steps over the start tags of a value and of its type, which is `tag`; gives where the
    /// latter begins.
    #[inline(always)]
    pub(crate) fn eat_value_start(&mut self, tag: Tag) -> Option<usize> {
        self.pos = self.place_of(value_content(self.ahead(), tag)?);
        Some(self.pos - tag.open().len())
    }

    /// Steps over the start tag of a type, if it is one of those that most send.
    #[inline]
    pub(crate) fn eat_type(&mut self) -> Option<Tag> {
        let ahead = self.ahead();
        // each comparison is with a constant
        let is = |tag: Tag| ahead.starts_with(tag.open().as_bytes());
        let tag = match ahead.get(1)? {
            b's' if is(Tag::String) => Tag::String,
            b's' if is(Tag::Struct) => Tag::Struct,
            b'i' if is(Tag::Int) => Tag::Int,
            b'i' if is(Tag::I4) => Tag::I4,
            b'i' if is(Tag::I8) => Tag::I8,
            b'd' if is(Tag::Double) => Tag::Double,
            b'd' if is(Tag::DateTime) => Tag::DateTime,
            b'b' if is(Tag::Boolean) => Tag::Boolean,
            b'b' if is(Tag::Base64) => Tag::Base64,
            b'a' if is(Tag::Array) => Tag::Array,
            _ => return None,
        };
        self.pos += tag.open().len();
        Some(tag)
    }

    /// Steps over text that stands for itself and the end tag of `tag` after it; gives the text.
    #[inline(always)]
    pub(crate) fn eat_text(&mut self, tag: Tag) -> Option<&'de str> {
        let ahead = self.ahead();
        let length = chars::plain_text_end(ahead)?;
        let rest = ahead[length..].strip_prefix(tag.close().as_bytes())?;
        let start = self.pos;
        self.pos = self.place_of(rest);
        Some(&self.document[start..start + length])
    }

    /// Steps over white space, the start tag of a member, and the whole of its name. Does not enter
    /// the member: its end may be stepped over as well.
    #[inline(always)]
    pub(crate) fn eat_member_name(&mut self) -> Option<&'de str> {
        let name = strip(strip(self.ahead(), "<member>")?, "<name>")?;
        let length = chars::plain_text_end(name)?;
        let rest = name[length..].strip_prefix(b"</name>")?;
        let start = self.place_of(name);
        self.pos = self.place_of(rest);
        Some(&self.document[start..start + length])
    }

    /// Steps over the text of a scalar and the end tags of its type and value.
    #[inline]
    pub(crate) fn eat_scalar(&mut self, tag: Tag) -> Option<&'de str> {
        let ahead = self.ahead();
        let length = chars::plain_text_end(ahead)?;
        let rest = strip(tag.strip_close(&ahead[length..])?, Tag::Value.close())?;
        let start = self.pos;
        self.pos = self.place_of(rest);
        Some(&self.document[start..start + length])
    }

    /// Steps over the end tags of the innermost open elements, which have to be `tags`, from the
    /// outer to the inner; leaves them. There may be white space before each.
    #[inline(always)]
    pub(crate) fn eat_ends<const N: usize>(&mut self, tags: [Tag; N]) -> bool {
        let Some(outer) = self.open.len().checked_sub(N) else {
            return false;
        };
        let mut rest = self.ahead();
        for (at, tag) in tags.into_iter().enumerate().rev() {
            // an element opened as `<ex:int>` does not end with `</int>`
            if self.open[outer + at] != Open::Known(tag) {
                return false;
            }
            match strip(rest, tag.close()) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        self.pos = self.place_of(rest);
        self.open.truncate(outer);
        true
    }

    /// Notes that `tag` was entered with [`eat`](Self::eat).
    #[inline]
    pub(crate) fn enter(&mut self, tag: Tag) {
        self.open.push(Open::Known(tag));
    }

    /// Notes that the innermost element was left with [`eat_text`](Self::eat_text).
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.open.pop();
    }

    /// Whether the innermost open element was opened with the name of `tag`, without a prefix.
    #[inline]
    pub(crate) fn is_in(&self, tag: Tag) -> bool {
        self.open.last() == Some(&Open::Known(tag))
    }

    /// Whether the element around `inner` open ones is a `tag`.
    #[inline]
    pub(crate) fn is_inside(&self, inner: usize, tag: Tag) -> bool {
        let outer = self.open.len().checked_sub(inner + 1);
        outer.is_some_and(|at| self.open[at] == Open::Known(tag))
    }
}

/// The content of a value of the type `tag`: what comes after the two start tags.
#[inline(always)]
fn value_content(ahead: &[u8], tag: Tag) -> Option<&[u8]> {
    /// With white space between them.
    #[inline(never)]
    fn spaced(value: &[u8], tag: Tag) -> Option<&[u8]> {
        strip(value.strip_prefix(b"<value>")?, tag.open())
    }
    let value = after_space(ahead);
    match value.strip_prefix(tag.open_value().as_bytes()) {
        None => spaced(value, tag),
        content => content,
    }
}

/// What comes after a value of the type `tag`, from the end of its content on.
#[inline(always)]
fn after_content(end: &[u8], tag: Tag) -> Option<&[u8]> {
    /// With white space between the end tags.
    #[inline(never)]
    fn spaced(end: &[u8], tag: Tag) -> Option<&[u8]> {
        strip(tag.strip_close(end)?, "</value>")
    }
    match end.strip_prefix(tag.close_value().as_bytes()) {
        None => spaced(end, tag),
        rest => rest,
    }
}

/// What comes after `literal`, before which there may be white space.
#[inline(always)]
fn strip<'a>(bytes: &'a [u8], literal: &'static str) -> Option<&'a [u8]> {
    after_space(bytes).strip_prefix(literal.as_bytes())
}

/// What comes after white space: there is none, or a line end, or an indented line.
#[inline(always)]
fn after_space(bytes: &[u8]) -> &[u8] {
    match bytes {
        [first, rest @ ..] if is_space(*first) => match rest {
            [second, ..] if is_space(*second) => &rest[chars::space_end(rest)..],
            _ => rest,
        },
        _ => bytes,
    }
}
