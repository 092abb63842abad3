//! The fast lane: what stands at the cursor in canonical spelling, for those who know what comes
//! next.
//!
//! Inlined wherever a literal is known, so that comparing with it is comparing with a constant.

use crate::xml::chars::{self, is_space};
use crate::xml::reader::{Open, Reader};
use crate::xml::tag::Tag;

impl<'de> Reader<'de> {
    /// The byte `ahead` of the cursor; `None` at the end, and wherever the fast lane may not go.
    #[inline]
    pub(crate) fn peek(&self, ahead: usize) -> Option<u8> {
        if !self.fast {
            return None;
        }
        self.document.as_bytes().get(self.pos + ahead).copied()
    }

    /// Whether `literal` stands at the cursor.
    #[inline(always)]
    pub(crate) fn starts_with(&self, literal: &'static str) -> bool {
        self.fast && self.rest_bytes().starts_with(literal.as_bytes())
    }

    /// Steps over white space.
    #[inline]
    pub(crate) fn skip_space(&mut self) {
        if !self.fast {
            return;
        }
        let bytes = self.document.as_bytes();
        while self.pos < bytes.len() && is_space(bytes[self.pos]) {
            self.pos += 1;
        }
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

    /// Steps over text that stands for itself and `close` after it; gives the text.
    #[inline(always)]
    pub(crate) fn eat_text(&mut self, close: &'static str) -> Option<&'de str> {
        if !self.fast {
            return None;
        }
        let bytes = self.rest_bytes();
        let length = chars::plain_text_end(bytes)?;
        if !bytes[length..].starts_with(close.as_bytes()) {
            return None;
        }
        let start = self.pos;
        self.pos += length + close.len();
        Some(&self.document[start..start + length])
    }

    /// Steps over `open`, text that stands for itself, and `close`; gives the text. Stays where it
    /// is if they do not come next.
    #[inline(always)]
    pub(crate) fn eat_all(&mut self, open: &'static str, close: &'static str) -> Option<&'de str> {
        let before = self.pos;
        if !self.eat(open) {
            return None;
        }
        let text = self.eat_text(close);
        if text.is_none() {
            self.pos = before;
        }
        text
    }

    /// Steps over the text of a scalar and the end tags of its type and value.
    #[inline]
    pub(crate) fn eat_scalar(&mut self, tag: Tag) -> Option<&'de str> {
        if !self.fast {
            return None;
        }
        let bytes = self.rest_bytes();
        let length = chars::plain_text_end(bytes)?;
        let close = tag.closes_value(&bytes[length..])?;
        let start = self.pos;
        self.pos += length + close;
        Some(&self.document[start..start + length])
    }

    /// Notes that `tag` was entered with [`eat`](Self::eat).
    #[inline]
    pub(crate) fn enter(&mut self, tag: Tag) {
        self.open.push(Open::Known(tag));
    }

    /// Notes that the innermost element was left with [`eat`](Self::eat).
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.open.pop();
    }

    /// Whether the innermost open element was opened with the name of `tag`, without a prefix.
    #[inline]
    pub(crate) fn is_in(&self, tag: Tag) -> bool {
        // an element opened as `<ex:int>` does not end with `</int>`
        self.open.last() == Some(&Open::Known(tag))
    }

    /// Whether the element around the innermost open one is a `tag`.
    #[inline]
    pub(crate) fn is_inside(&self, tag: Tag) -> bool {
        let outer = self
            .open
            .len()
            .checked_sub(2)
            .and_then(|at| self.open.get(at));
        outer == Some(&Open::Known(tag))
    }
}
