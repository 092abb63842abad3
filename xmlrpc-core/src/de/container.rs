//! The grammar of arrays and structs, item by item and member by member.

use std::borrow::Cow;

use crate::de::decoder::{Decoder, Head, Typed};
use crate::error::Error;
use crate::xml::{Event, Position, Tag};

/// Where in an array the reader is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ArrayState {
    InData,
    Bare,
    Done,
}

/// A member whose value comes next.
pub(super) struct Member<'de> {
    pub(super) name: Cow<'de, str>,
    /// Where its end tag is, if the name stood after the value.
    pub(super) after: Option<Position>,
}

impl<'de> Decoder<'de> {
    /// Steps into an array or struct: one level deeper.
    pub(crate) fn descend(&mut self, typed: &mut Typed) -> Result<(), Error> {
        self.enter(typed);
        self.depth += 1;
        if self.depth >= self.max_depth {
            return Err(Error::too_deep(self.max_depth).at(typed.start));
        }
        Ok(())
    }

    pub(super) fn ascend(&mut self) {
        self.depth -= 1;
    }

    /// Steps into `<data>`. An array without it has no items, or has them directly inside.
    pub(crate) fn begin_array(&mut self) -> Result<ArrayState, Error> {
        if self.reader.eat_spaced("<data>") {
            self.reader.enter(Tag::Data);
            return Ok(ArrayState::InData);
        }
        let at = self.reader.position();
        match self.next_significant()? {
            Event::Start(Tag::Data) => Ok(ArrayState::InData),
            Event::Start(tag) if self.begins_value(tag) => {
                self.reader.rewind(at);
                Ok(ArrayState::Bare)
            }
            Event::End => {
                self.end_value()?;
                Ok(ArrayState::Done)
            }
            event => Err(self.unexpected("`<data>`", &event)),
        }
    }

    /// Whether another item follows; if not, steps out of the array and its value.
    #[inline]
    pub(crate) fn next_item(&mut self, state: &mut ArrayState) -> Result<bool, Error> {
        if matches!(state, ArrayState::Done) {
            return Ok(false);
        }
        self.reader.skip_space();
        if self.reader.starts_with("<value>") {
            return Ok(true);
        }
        if matches!(state, ArrayState::InData)
            && self.eat_container_end([Tag::Value, Tag::Array, Tag::Data])
        {
            *state = ArrayState::Done;
            return Ok(false);
        }
        self.next_item_by_events(state)
    }

    fn next_item_by_events(&mut self, state: &mut ArrayState) -> Result<bool, Error> {
        let at = self.reader.position();
        match self.next_significant()? {
            Event::Start(tag) if self.begins_value(tag) => {
                self.reader.rewind(at);
                Ok(true)
            }
            Event::End => {
                if matches!(state, ArrayState::InData) {
                    self.end(Tag::Array)?;
                }
                self.end_value()?;
                *state = ArrayState::Done;
                Ok(false)
            }
            event => Err(self.unexpected("`<value>`", &event)),
        }
    }

    /// Steps out of a struct and its value after the last member, by the fast path.
    #[inline(always)]
    pub(super) fn eat_struct_end(&mut self) -> bool {
        self.eat_container_end([Tag::Value, Tag::Struct])
    }

    /// Tells the reader of the member that `Reader::eat_member_name` began.
    pub(super) fn enter_member(&mut self) {
        self.reader.enter(Tag::Member);
    }

    /// Whether a value comes next, by the fast path.
    #[inline]
    pub(crate) fn is_at_value(&mut self) -> bool {
        self.reader.skip_space();
        self.reader.starts_with("<value>")
    }

    /// The end of a member that `Reader::eat_member_name` began, if it is canonical. If not,
    /// the reader is told where it is, and [`end_member`](Self::end_member) has to do.
    #[inline(always)]
    pub(super) fn eat_member_end(&mut self) -> bool {
        let found = self.reader.eat_spaced("</member>");
        if !found {
            self.enter_member();
        }
        found
    }

    /// The name of the next member, with the cursor before its value; `None` after the last,
    /// with the struct and its value left.
    pub(super) fn next_member(&mut self) -> Result<Option<Member<'de>>, Error> {
        if let Some(name) = self.reader.eat_member_name() {
            self.reader.enter(Tag::Member);
            return Ok(Some(Member {
                name: Cow::Borrowed(name),
                after: None,
            }));
        }
        match self.next_significant()? {
            Event::Start(Tag::Member) => self.member_by_events().map(Some),
            Event::End => {
                self.end_value()?;
                Ok(None)
            }
            event => Err(self.unexpected("`<member>`", &event)),
        }
    }

    /// A member, after its start tag; its name may also come after its value.
    fn member_by_events(&mut self) -> Result<Member<'de>, Error> {
        let at = self.reader.position();
        match self.next_significant()? {
            Event::Start(Tag::Name) => Ok(Member {
                name: self.name()?,
                after: None,
            }),
            Event::Start(tag) if self.begins_value(tag) => {
                let value = self.reader.last_tag();
                let known = self
                    .lookahead
                    .as_ref()
                    .and_then(|known| known.end_of(value));
                match known {
                    Some(end) => self.reader.rewind(at.moved_to(end)),
                    None => self.look_past_value()?,
                }
                let name = match self.next_significant()? {
                    Event::Start(Tag::Name) => self.name()?,
                    event => return Err(self.unexpected("`<name>`", &event)),
                };
                let after = self.reader.position();
                self.reader.rewind(at);
                Ok(Member {
                    name,
                    after: Some(after),
                })
            }
            event => Err(self.unexpected("`<name>`", &event)),
        }
    }

    /// The text of a name, after its start tag.
    fn name(&mut self) -> Result<Cow<'de, str>, Error> {
        if !self.reader.is_lenient() {
            return self.text("the name of a member");
        }
        let before = self.reader.position();
        let event = self.reader.next()?;
        if event == Event::End {
            return Ok(Cow::Borrowed(""));
        }
        self.reader.rewind(before);
        // Apache writes keys that are not strings as values
        if matches!(event, Event::Start(tag) if self.begins_value(tag)) {
            let name = match self.head()? {
                Head::Untyped(text) => text,
                Head::Typed(typed) => self.scalar(typed)?,
            };
            self.end(Tag::Name)?;
            return Ok(name);
        }
        self.text("the name of a member")
    }

    /// The end of a member, after its value.
    #[inline]
    pub(super) fn end_member(&mut self, after: Option<Position>) -> Result<(), Error> {
        if let Some(after) = after {
            self.reader.rewind(after);
        }
        self.end_of(Tag::Member)
    }

    /// Whether an array or struct holds nothing; reads to its end.
    pub(super) fn is_empty(&mut self, mut typed: Typed) -> Result<bool, Error> {
        self.descend(&mut typed)?;
        let mut empty = true;
        if typed.tag == Tag::Array {
            let mut state = self.begin_array()?;
            while self.next_item(&mut state)? {
                empty = false;
                self.skip_value()?;
            }
        } else {
            while let Some(member) = self.next_member()? {
                empty = false;
                self.skip_value()?;
                self.end_member(member.after)?;
            }
        }
        self.ascend();
        Ok(empty)
    }
}
