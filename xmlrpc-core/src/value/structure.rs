//! `<struct>` of a [`Value`].

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::mem;

use smol_str::SmolStr;

use crate::schema::{Definitions, Schema, XmlRpcType};
use crate::value::{Value, deep};

/// Up to so many members, comparing names one by one is faster than hashing.
const SCANNED: usize = 16;

/// The members of a struct: values with distinct names, in the order in which they were added.
///
/// Works like a dict in Python: adding a name again replaces its value and keeps its place, and
/// two structs are equal when they have the same members in any order. Finding a member takes
/// constant time in large structs, also with names chosen by an attacker: they are hashed with a
/// secret of the process.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::{Struct, value};
///
/// let mut member = Struct::new();
/// member.insert("name", "curly");
/// member.insert("age", 48);
/// member.insert("name", "moe");
/// assert_eq!(member["name"], "moe");
/// assert_eq!(member.keys().collect::<Vec<_>>(), ["name", "age"]);
/// assert_eq!(value!(member), value!({"age": 48, "name": "moe"}));
/// ```
#[derive(Default)]
pub struct Struct(Members);

enum Members {
    Few(Vec<Member>),
    /// Boxed, so that the others stay small.
    Many(Box<(Vec<Member>, NameIndex)>),
}

/// Most names are short, and lie in the member itself.
type Member = (SmolStr, Value);

impl Default for Members {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Struct {
    /// Creates a struct without members.
    #[must_use]
    pub const fn new() -> Self {
        Self(Members::Few(Vec::new()))
    }

    pub(super) fn with_capacity(members: usize) -> Self {
        Self(Members::Few(Vec::with_capacity(members)))
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// Returns true if there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// Returns the value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.position(name)?;
        Some(&self.members()[at].1)
    }

    /// Returns the value of a member, to change it.
    #[must_use]
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let at = self.position(name)?;
        Some(&mut self.members_mut()[at].1)
    }

    /// Returns true if there is a member of this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Adds a member at the end. If there is one of this name, replaces its value in place and
    /// returns the old one.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.set(name.into().into(), value.into())
    }

    /// The same for a name that is there already.
    pub(super) fn set(&mut self, name: SmolStr, value: Value) -> Option<Value> {
        match self.position(&name) {
            Some(at) => Some(mem::replace(&mut self.members_mut()[at].1, value)),
            None => {
                self.push(name, value);
                None
            }
        }
    }

    /// Removes a member and returns its value. The members behind it move up, which takes linear
    /// time: use [`retain`](Self::retain) to remove many.
    ///
    /// # Examples
    ///
    /// ```
    /// let mut members: xmlrpc_core::Struct = [("a", 1), ("b", 2), ("c", 3)].into();
    /// assert_eq!(members.remove("b"), Some(2.into()));
    /// assert_eq!(members.remove("b"), None);
    /// assert_eq!(members.keys().collect::<Vec<_>>(), ["a", "c"]);
    /// ```
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let at = self.position(name)?;
        let (_, value) = self.members_mut().remove(at);
        self.index_again();
        Some(value)
    }

    /// Removes the members for which `keep` returns false.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &mut Value) -> bool) {
        self.members_mut()
            .retain_mut(|(name, value)| keep(name, value));
        self.index_again();
    }

    /// Iterates over the members in their order.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.members().iter())
    }

    /// Iterates over the members in their order, to change the values.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut Value)> {
        let members = self.members_mut().iter_mut();
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// Iterates over the names in their order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.members().iter().map(|(name, _)| name.as_str())
    }

    /// Iterates over the values in the order of the members.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Value> {
        self.members().iter().map(|(_, value)| value)
    }

    /// Iterates over the values in the order of the members, to change them.
    pub fn values_mut(&mut self) -> impl ExactSizeIterator<Item = &mut Value> {
        self.members_mut().iter_mut().map(|(_, value)| value)
    }

    fn members(&self) -> &Vec<Member> {
        match &self.0 {
            Members::Few(members) => members,
            Members::Many(many) => &many.0,
        }
    }

    /// After a change of names or of their places, call `index_again`.
    fn members_mut(&mut self) -> &mut Vec<Member> {
        match &mut self.0 {
            Members::Few(members) => members,
            Members::Many(many) => &mut many.0,
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        match &self.0 {
            Members::Few(members) => scan(members, name),
            Members::Many(many) => many.1.position(&many.0, name),
        }
    }

    /// Adds a member whose name is new.
    fn push(&mut self, name: SmolStr, value: Value) {
        match &mut self.0 {
            Members::Few(members) => {
                members.push((name, value));
                if members.len() > SCANNED {
                    self.index_again();
                }
            }
            Members::Many(many) => {
                many.1.add(&name, many.0.len());
                many.0.push((name, value));
            }
        }
    }

    fn index_again(&mut self) {
        let members = mem::take(self.members_mut());
        self.0 = if members.len() > SCANNED {
            let names = NameIndex::new(&members);
            Members::Many(Box::new((members, names)))
        } else {
            Members::Few(members)
        };
    }

    /// The same names, all with nil.
    pub(super) fn blank(&self) -> Self {
        let named = |(name, _): &Member| (name.clone(), Value::Nil);
        let members = self.members().iter().map(named).collect();
        Self(match &self.0 {
            Members::Few(_) => Members::Few(members),
            Members::Many(many) => Members::Many(Box::new((members, many.1.clone()))),
        })
    }

    /// Each value with that of the same name in `other`, which most often stands at the same
    /// place.
    pub(super) fn pairs<'a>(
        &'a self,
        other: &'a Self,
    ) -> impl Iterator<Item = (&'a Value, Option<&'a Value>)> {
        let others = other.members();
        self.members()
            .iter()
            .enumerate()
            .map(move |(at, (name, value))| {
                let counterpart = match others.get(at) {
                    Some((same, counterpart)) if same == name => Some(counterpart),
                    _ => other.get(name),
                };
                (value, counterpart)
            })
    }
}

fn scan(members: &[Member], name: &str) -> Option<usize> {
    members.iter().position(|(other, _)| other == name)
}

/// The positions of many names.
///
/// By their hashes, so that names are not held twice. When two names have the same hash (which
/// nobody can bring about without knowing the secret), the later one is found by comparing.
#[derive(Clone)]
struct NameIndex {
    secret: RandomState,
    positions: HashMap<u64, usize>,
}

impl NameIndex {
    fn new(members: &[Member]) -> Self {
        let mut index = Self {
            secret: RandomState::new(),
            positions: HashMap::with_capacity(members.len()),
        };
        for (at, (name, _)) in members.iter().enumerate() {
            index.add(name, at);
        }
        index
    }

    fn add(&mut self, name: &str, at: usize) {
        self.positions
            .entry(self.secret.hash_one(name))
            .or_insert(at);
    }

    fn position(&self, members: &[Member], name: &str) -> Option<usize> {
        let at = *self.positions.get(&self.secret.hash_one(name))?;
        if members[at].0 == name {
            Some(at)
        } else {
            scan(members, name)
        }
    }
}

impl Drop for Struct {
    fn drop(&mut self) {
        deep::tear_down(self.values_mut());
    }
}

impl Clone for Struct {
    fn clone(&self) -> Self {
        let mut copy = self.blank();
        deep::copy(self.values().zip(copy.values_mut()));
        copy
    }
}

impl PartialEq for Struct {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && deep::equal(self.pairs(other))
    }
}

/// Returns the value of a member; nil if there is none.
impl std::ops::Index<&str> for Struct {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        static NIL: Value = Value::Nil;
        self.get(name).unwrap_or(&NIL)
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Struct {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Struct {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut all = Self::new();
        all.extend(members);
        all
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Struct {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

impl IntoIterator for Struct {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(mut self) -> IntoIter {
        IntoIter(mem::take(self.members_mut()).into_iter())
    }
}

impl<'a> IntoIterator for &'a Struct {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The members of a [`Struct`], in their order.
#[derive(Clone, Debug)]
pub struct Iter<'a>(std::slice::Iter<'a, Member>);

/// The members of a [`Struct`] that is taken apart, in their order.
#[derive(Debug)]
pub struct IntoIter(std::vec::IntoIter<Member>);

macro_rules! members {
    ($iter:ty => $item:ty, $member:pat => $given:expr, $($lifetime:lifetime)?) => {
        impl$(<$lifetime>)? Iterator for $iter {
            type Item = $item;

            fn next(&mut self) -> Option<$item> {
                self.0.next().map(|$member| $given)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.0.size_hint()
            }
        }

        impl$(<$lifetime>)? DoubleEndedIterator for $iter {
            fn next_back(&mut self) -> Option<$item> {
                self.0.next_back().map(|$member| $given)
            }
        }

        impl$(<$lifetime>)? ExactSizeIterator for $iter {}

        impl$(<$lifetime>)? std::iter::FusedIterator for $iter {}
    };
}

members!(Iter<'a> => (&'a str, &'a Value), (name, value) => (name.as_str(), value), 'a);
members!(IntoIter => (String, Value), (name, value) => (name.into(), value),);

impl XmlRpcType for Struct {
    type Owned = Self;

    fn schema(_: &mut Definitions) -> Schema {
        Schema::Map(Box::new(Schema::Any))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_at_every_size() {
        for size in [0, 1, SCANNED - 1, SCANNED, SCANNED + 1, 3 * SCANNED] {
            let mut members: Struct = (0..size).map(|n| (n.to_string(), n as i32)).collect();
            assert_eq!(members.len(), size);
            for n in 0..size {
                assert_eq!(members[n.to_string().as_str()], n as i32);
                members.insert(n.to_string(), -(n as i32));
            }
            assert_eq!(members.len(), size);
            assert!(!members.contains_key("x"));
            let keys: Vec<_> = members.keys().map(str::to_owned).collect();
            assert_eq!(keys, (0..size).map(|n| n.to_string()).collect::<Vec<_>>());

            let mut left = size;
            for n in (0..size).rev().step_by(2) {
                assert_eq!(
                    members.remove(&n.to_string()),
                    Some(Value::from(-(n as i32)))
                );
                left -= 1;
            }
            assert_eq!((members.len(), members.iter().len()), (left, left));
            for (name, value) in &members {
                assert_eq!(members.get(name), Some(value));
            }
        }
    }

    #[test]
    fn names_of_every_length_come_out_as_they_went_in() {
        let names: Vec<String> = (0..64).map(|length| "\u{e9}".repeat(length)).collect();
        let members: Struct = names
            .iter()
            .map(|name| (name.clone(), name.len() as i32))
            .collect();
        assert!(members.keys().eq(&names));
        for name in &names {
            assert_eq!(members[name.as_str()], name.len() as i32);
        }
        assert!(
            members
                .iter()
                .rev()
                .map(|(name, _)| name)
                .eq(names.iter().rev())
        );
        let mut taken = members.clone().into_iter();
        assert_eq!(taken.len(), names.len());
        assert_eq!(taken.next_back(), Some((names[63].clone(), 126.into())));
        assert!(taken.map(|(name, _)| name).eq(names[..63].iter().cloned()));
    }

    #[test]
    fn names_of_one_hash_are_told_apart() {
        let mut members: Struct = (0..40).map(|n| (n.to_string(), n)).collect();
        let Members::Many(many) = &mut members.0 else {
            panic!("40 members are many");
        };
        // as if every name had the hash of the first
        let NameIndex { secret, positions } = &mut many.1;
        for n in 0..40 {
            positions.insert(secret.hash_one(n.to_string()), 0);
        }
        for n in 0..40 {
            assert_eq!(members[n.to_string().as_str()], n);
        }
        members.retain(|name, _| name != "0");
        assert_eq!((members.get("0"), members.len()), (None, 39));
        assert_eq!(members["39"], 39);
    }

    #[test]
    fn order_does_not_matter_to_equality() {
        let forth: Struct = (0..40).map(|n| (n.to_string(), n)).collect();
        let back: Struct = (0..40).rev().map(|n| (n.to_string(), n)).collect();
        assert!(forth == back);
        let other: Struct = (1..41).map(|n| (n.to_string(), n)).collect();
        assert!(forth != other);
    }
}
