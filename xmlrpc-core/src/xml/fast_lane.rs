//! The fast lane: what stands at the cursor in canonical spelling, for those who know what comes
//! next.
//!
//! Inlined wherever a literal is known, so that comparing with it is comparing with a constant.

use crate::xml::chars::{self, is_space};
use crate::xml::reader::{Open, Reader};
use crate::xml::tag::Tag;

impl<'de> Reader<'de> {
    /// What the fast lane sees: the rest of the document, or nothing where it may not go.
    #[inline(always)]
    fn ahead(&self) -> &'de [u8] {
        if self.fast { self.rest_bytes() } else { &[] }
    }

    /// Where in the document `rest` begins, which is the end of it.
    #[inline(always)]
    fn place_of(&self, rest: &[u8]) -> usize {
        self.document.len() - rest.len()
    }

    /// The byte `ahead` of the cursor; `None` at the end, and wherever the fast lane may not go.
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

    /// Steps over white space, `open`, what `read` recognises, and `close`; gives what `read`
    /// made of it, and where `open` begins. Stays where it is if they do not come next.
    ///
    /// `read` says how many of the bytes are its own.
    #[inline(always)]
    pub(crate) fn eat_around<T>(
        &mut self,
        open: &'static str,
        close: &'static str,
        read: impl FnOnce(&'de [u8]) -> Option<(T, usize)>,
    ) -> Option<(T, usize)> {
        let element = after_space(self.ahead());
        let content = element.strip_prefix(open.as_bytes())?;
        let (content, rest) = read(content).map(|(it, length)| (it, &content[length..]))?;
        let rest = rest.strip_prefix(close.as_bytes())?;
        self.pos = self.place_of(rest);
        Some((content, self.place_of(element)))
    }

    /// The same with text that stands for itself.
    #[inline(always)]
    pub(crate) fn eat_text_around(
        &mut self,
        open: &'static str,
        close: &'static str,
    ) -> Option<(&'de str, usize)> {
        let (length, start) = self.eat_around(open, close, |content| {
            chars::plain_text_end(content).map(|length| (length, length))
        })?;
        let end = self.pos - close.len();
        Some((&self.document[end - length..end], start))
    }

    /// Steps over text that stands for itself and `close` after it; gives the text.
    #[inline(always)]
    pub(crate) fn eat_text(&mut self, close: &'static str) -> Option<&'de str> {
        let ahead = self.ahead();
        let length = chars::plain_text_end(ahead)?;
        if !ahead[length..].starts_with(close.as_bytes()) {
            return None;
        }
        let start = self.pos;
        self.pos += length + close.len();
        Some(&self.document[start..start + length])
    }

    /// Steps over white space, the start tag of a member, and the whole of its name.
    #[inline(always)]
    pub(crate) fn eat_member_name(&mut self) -> Option<&'de str> {
        let inside = after_space(self.ahead()).strip_prefix(b"<member>")?;
        let name = after_space(inside).strip_prefix(b"<name>")?;
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
        let close = tag.closes_value(&ahead[length..])?;
        let start = self.pos;
        self.pos += length + close;
        Some(&self.document[start..start + length])
    }

    /// Steps over white space and `close`, the end tags of the innermost open elements, which have
    /// to be `tags`, from the outer to the inner; leaves them.
    #[inline(always)]
    pub(crate) fn eat_ends(&mut self, tags: &[Tag], close: &'static str) -> bool {
        let Some(outer) = self.open.len().checked_sub(tags.len()) else {
            return false;
        };
        // an element opened as `<ex:int>` does not end with `</int>`
        let mut open = self.open[outer..].iter().zip(tags);
        if !open.all(|(open, &tag)| *open == Open::Known(tag)) {
            return false;
        }
        let Some(rest) = after_space(self.ahead()).strip_prefix(close.as_bytes()) else {
            return false;
        };
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
