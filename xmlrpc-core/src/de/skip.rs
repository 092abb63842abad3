//! How to step over values, held to the grammar all the same.

use std::collections::HashMap;

use crate::de::decoder::{Decoder, Head, Typed};
use crate::error::Error;
use crate::xml::{Event, Tag};

impl<'de> Decoder<'de> {
    /// Reads over one value, and holds it to the grammar of values all the same.
    pub(crate) fn skip_value(&mut self) -> Result<(), Error> {
        match self.head()? {
            Head::Untyped(_) => Ok(()),
            Head::Typed(typed) => self.skip_typed(typed),
        }
    }

    /// The same after the head. Recursion is bounded by the depth limit.
    pub(super) fn skip_typed(&mut self, mut typed: Typed) -> Result<(), Error> {
        match typed.tag {
            Tag::Array => {
                self.descend(&mut typed)?;
                let mut state = self.begin_array()?;
                while self.next_item(&mut state)? {
                    self.skip_value()?;
                }
                self.ascend();
            }
            Tag::Struct => {
                self.descend(&mut typed)?;
                self.skip_members()?;
                self.ascend();
            }
            // an extension that nobody asked for
            tag if !tag.is_type() && self.reader.is_lenient() => {
                self.skip_element()?;
                self.end_value()?;
            }
            _ => {
                self.scalar(typed)?;
            }
        }
        Ok(())
    }

    /// Reads to the end of the `<value>` that is open, and notes the ends of those inside that
    /// stand before a name as well.
    pub(super) fn look_past_value(&mut self) -> Result<(), Error> {
        /// An open element.
        struct Open {
            /// It is a member in which nothing stands yet.
            is_new_member: bool,
            /// Where it starts, if it is the value with which a member begins.
            value: Option<usize>,
        }
        let mut open = Vec::<Open>::new();
        loop {
            match self.reader.next()? {
                Event::Start(tag) => {
                    let first = open
                        .last_mut()
                        .is_some_and(|outer| std::mem::take(&mut outer.is_new_member));
                    open.push(Open {
                        is_new_member: tag == Tag::Member,
                        value: (first && self.begins_value(tag)).then(|| self.reader.last_tag()),
                    });
                }
                Event::End => match open.pop() {
                    None => return Ok(()),
                    Some(Open {
                        value: Some(value), ..
                    }) => {
                        let end = self.reader.pos();
                        self.lookahead.get_or_insert_default().note_end(value, end);
                    }
                    Some(_) => {}
                },
                Event::Text(_) => {}
                Event::Eof => return Err(Error::unfinished()),
            }
        }
    }

    /// Finds out which members occur again later, in the struct that was stepped into and in all
    /// inside it.
    pub(super) fn find_shadowed(&mut self) -> Result<(), Error> {
        let start = self.reader.pos();
        if self.lookahead.get_or_insert_default().is_scanned(start) {
            return Ok(());
        }
        // steps out of the struct, so its place alone is not enough to come back
        let at = self.reader.clone();
        self.scanning = true;
        self.skip_members()?;
        self.scanning = false;
        let end = self.reader.pos();
        self.reader = at;
        self.lookahead.get_or_insert_default().note_scanned(end);
        Ok(())
    }

    /// Whether the member whose value comes next occurs again later.
    pub(super) fn is_shadowed(&self) -> bool {
        let known = self.lookahead.as_ref();
        known.is_some_and(|known| known.is_shadowed(self.reader.pos()))
    }

    /// Reads over all members of the struct that was stepped into.
    fn skip_members(&mut self) -> Result<(), Error> {
        let mut last = HashMap::new();
        while let Some(member) = self.next_member()? {
            if self.scanning
                && let Some(earlier) = last.insert(member.name, self.reader.pos())
            {
                self.lookahead
                    .get_or_insert_default()
                    .note_shadowed(earlier);
            }
            self.skip_value()?;
            self.end_member(member.after)?;
        }
        Ok(())
    }
}
