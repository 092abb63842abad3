//! `Debug` for programmers, `Display` for the wire.

use std::fmt::{self, Debug, Display, Formatter};

use crate::dialect::{ControlCharacters, Dates, Dialect, NonFinite};
use crate::ser;
use crate::value::{Array, Struct, Value};

/// Levels that `Debug` shows: it recurses.
const SHOWN: usize = 64;

/// As in Rust; what is nested deeper than 64 levels is shown as `…`.
impl Debug for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        show(self, SHOWN, f)
    }
}

impl Debug for Array {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        show_items(self, SHOWN, f)
    }
}

impl Debug for Struct {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        show_members(self, SHOWN, f)
    }
}

fn show(value: &Value, levels: usize, f: &mut Formatter<'_>) -> fmt::Result {
    match value {
        Value::Nil => f.write_str("Nil"),
        Value::Bool(value) => write!(f, "Bool({value:?})"),
        Value::Int(value) => write!(f, "Int({value:?})"),
        Value::I8(value) => write!(f, "I8({value:?})"),
        Value::Double(value) => write!(f, "Double({value:?})"),
        Value::String(value) => write!(f, "String({value:?})"),
        Value::DateTime(value) => Debug::fmt(value, f),
        Value::Bytes(value) => Debug::fmt(value, f),
        Value::Array(items) => {
            f.write_str("Array ")?;
            show_items(items, levels, f)
        }
        Value::Struct(members) => {
            f.write_str("Struct ")?;
            show_members(members, levels, f)
        }
    }
}

fn show_items(items: &Array, levels: usize, f: &mut Formatter<'_>) -> fmt::Result {
    if levels == 0 {
        return f.write_str("[…]");
    }
    let shown = items.iter().map(|value| Inner(value, levels - 1));
    f.debug_list().entries(shown).finish()
}

fn show_members(members: &Struct, levels: usize, f: &mut Formatter<'_>) -> fmt::Result {
    if levels == 0 {
        return f.write_str("{…}");
    }
    let shown = members
        .iter()
        .map(|(name, value)| (name, Inner(value, levels - 1)));
    f.debug_map().entries(shown).finish()
}

/// A value so many levels from where nothing more is shown.
struct Inner<'a>(&'a Value, usize);

impl Debug for Inner<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        show(self.0, self.1, f)
    }
}

/// Writes the value as XML-RPC, as [`to_string`](crate::to_string) does.
///
/// Also writes what the default [`Dialect`] refuses or cuts, and not every peer reads: `inf`, dates
/// with their fractions and offsets, U+FFFD for characters that XML cannot carry. A value that is
/// nested too deeply becomes a comment.
impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let dialect = Dialect::default()
            .with_dates(Dates::CompactExact)
            .with_non_finite(NonFinite::Python)
            .with_control_characters(ControlCharacters::Replace('\u{fffd}'));
        match ser::to_string_with(self, &dialect) {
            Ok(xml) => f.write_str(&xml),
            Err(error) => write!(f, "<value><!-- {error} --></value>"),
        }
    }
}
