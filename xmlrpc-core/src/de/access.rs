//! What stands inside arrays and structs, for serde.

use std::borrow::Cow;

use serde_core::de::{self, DeserializeSeed, Visitor};

use crate::de::container::ArrayState;
use crate::de::decoder::{Decoder, Typed};
use crate::de::key::KeyDeserializer;
use crate::de::value::{Deserializer, seeded};
use crate::error::Error;
use crate::xml::Position;

/// An array, after its start tag.
pub(super) fn array<'de, V: Visitor<'de>>(
    decoder: &mut Decoder<'de>,
    mut typed: Typed,
    visitor: V,
) -> Result<V::Value, Error> {
    decoder.descend(&mut typed)?;
    let mut items = Items::begin(decoder)?;
    let value = visitor.visit_seq(&mut items)?;
    items.end().map_err(|error| error.at(typed.start))?;
    decoder.ascend();
    Ok(value)
}

/// A struct, after its start tag.
#[inline]
pub(super) fn members<'de, V: Visitor<'de>>(
    decoder: &mut Decoder<'de>,
    mut typed: Typed,
    declared: bool,
    visitor: V,
) -> Result<V::Value, Error> {
    decoder.descend(&mut typed)?;
    let mut members = Members::begin(decoder, declared)?;
    let value = visitor.visit_map(&mut members)?;
    members.end()?;
    decoder.ascend();
    Ok(value)
}

/// The items of an array.
struct Items<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    state: ArrayState,
    index: usize,
}

impl<'a, 'de> Items<'a, 'de> {
    fn begin(decoder: &'a mut Decoder<'de>) -> Result<Self, Error> {
        let state = decoder.begin_array()?;
        Ok(Self {
            decoder,
            state,
            index: 0,
        })
    }

    /// Whoever took the items may have wanted fewer than there are.
    fn end(mut self) -> Result<(), Error> {
        if self.decoder.next_item(&mut self.state)? {
            return Err(Error::too_many_items(self.index));
        }
        Ok(())
    }
}

impl<'de> de::SeqAccess<'de> for &mut Items<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if !self.decoder.next_item(&mut self.state)? {
            return Ok(None);
        }
        let index = self.index;
        self.index += 1;
        match seeded(self.decoder, seed) {
            Ok(item) => Ok(Some(item)),
            Err(error) => Err(error.in_item(index)),
        }
    }
}

/// The members of a struct.
struct Members<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    /// The member whose value comes next.
    name: Cow<'de, str>,
    after: Option<Position>,
    /// The reader knows that it is inside a member.
    entered: bool,
    /// Of members that occur more than once, all but the last are stepped over.
    last_only: bool,
    /// The struct was left.
    done: bool,
}

impl<'a, 'de> Members<'a, 'de> {
    /// `declared`: whoever takes the members may refuse one that occurs twice.
    fn begin(decoder: &'a mut Decoder<'de>, declared: bool) -> Result<Self, Error> {
        let last_only = decoder.find_duplicates && declared;
        if last_only {
            decoder.find_shadowed()?;
        }
        Ok(Self {
            decoder,
            name: Cow::Borrowed(""),
            after: None,
            entered: true,
            last_only,
            done: false,
        })
    }

    /// Whoever took the members may not have wanted all of them.
    fn end(mut self) -> Result<(), Error> {
        while self.advance()? {
            self.decoder.skip_value()?;
            self.leave()?;
        }
        Ok(())
    }

    /// The end of the member, after its value.
    #[inline(always)]
    fn leave(&mut self) -> Result<(), Error> {
        if !self.entered && self.decoder.eat_member_end() {
            return Ok(());
        }
        self.decoder.end_member(self.after.take())
    }

    /// Steps to the next member that counts.
    #[inline]
    fn advance(&mut self) -> Result<bool, Error> {
        if self.done {
            return Ok(false);
        }
        if self.last_only {
            return self.advance_by_events();
        }
        if let Some(name) = self.decoder.reader.eat_member_name() {
            self.name = Cow::Borrowed(name);
            self.entered = false;
            return Ok(true);
        }
        if self.decoder.eat_struct_end() {
            self.done = true;
            return Ok(false);
        }
        self.advance_by_events()
    }

    fn advance_by_events(&mut self) -> Result<bool, Error> {
        while let Some(member) = self.decoder.next_member()? {
            if self.last_only && self.decoder.is_shadowed() {
                self.decoder.skip_value()?;
                self.decoder.end_member(member.after)?;
                continue;
            }
            self.name = member.name;
            self.after = member.after;
            self.entered = true;
            return Ok(true);
        }
        self.done = true;
        Ok(false)
    }
}

impl<'de> de::MapAccess<'de> for &mut Members<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        if !self.advance()? {
            return Ok(None);
        }
        let name = match &self.name {
            Cow::Borrowed(name) => Cow::Borrowed(*name),
            // rare: a name with references
            Cow::Owned(name) => Cow::Owned(name.clone()),
        };
        seed.deserialize(KeyDeserializer { name })
            .map(Some)
            .map_err(|error| error.at(self.decoder.pos()).in_member(&self.name))
    }

    #[inline]
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        if !self.entered && !self.decoder.is_at_value() {
            self.decoder.enter_member();
            self.entered = true;
        }
        let value = match seeded(self.decoder, seed) {
            Ok(value) => value,
            Err(error) => return Err(error.in_member(&self.name)),
        };
        self.leave()?;
        Ok(value)
    }
}

/// A struct of one member, which names a variant and holds its content.
pub(super) struct EnumItem<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    name: Cow<'de, str>,
}

impl<'a, 'de> EnumItem<'a, 'de> {
    pub(super) fn read<V: Visitor<'de>>(
        decoder: &'a mut Decoder<'de>,
        start: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let one = |found| {
            Error::data(format!(
                "expected `struct` of one member that names a variant, found {found}"
            ))
            .at(start)
        };
        let member = decoder.next_member()?.ok_or_else(|| one("none"))?;
        let value = visitor.visit_enum(EnumItem {
            decoder: &mut *decoder,
            name: member.name,
        })?;
        decoder.end_member(member.after)?;
        match decoder.next_member()? {
            None => Ok(value),
            Some(_) => Err(one("more")),
        }
    }
}

impl<'a, 'de> de::EnumAccess<'de> for EnumItem<'a, 'de> {
    type Error = Error;
    type Variant = Content<'a, 'de>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), Error> {
        let start = self.decoder.reader.pos();
        let variant = seed
            .deserialize(KeyDeserializer {
                name: self.name.clone(),
            })
            .map_err(|error| error.at(start))?;
        let content = Content {
            decoder: self.decoder,
            name: self.name,
        };
        Ok((variant, content))
    }
}

/// The content of a variant.
pub(super) struct Content<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    name: Cow<'de, str>,
}

impl<'de> de::VariantAccess<'de> for Content<'_, 'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        serde_core::Deserialize::deserialize(Deserializer::new(self.decoder))
            .map_err(|error: Error| error.in_member(&self.name))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seeded(self.decoder, seed).map_err(|error| error.in_member(&self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        de::Deserializer::deserialize_seq(Deserializer::new(self.decoder), visitor)
            .map_err(|error| error.in_member(&self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        de::Deserializer::deserialize_struct(Deserializer::new(self.decoder), "", fields, visitor)
            .map_err(|error| error.in_member(&self.name))
    }
}
