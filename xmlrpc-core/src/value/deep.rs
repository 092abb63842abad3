//! Dropping, cloning and comparing values of any depth.
//!
//! What the compiler derives recurses once per level and overflows the stack on a value that
//! someone nested deeply. Here, children that hold containers themselves wait in a list; all
//! others are left to the derived code, which then recurses twice at most. Values up to three
//! levels deep, which is nearly all of them, never need the list, and an empty list costs nothing.

use crate::value::Value;

/// Whether it is a container with something inside a container inside it.
pub(super) fn is_nested(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_children),
        Value::Struct(members) => members.values().any(has_children),
        _ => false,
    }
}

fn has_children(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty(),
        Value::Struct(members) => !members.is_empty(),
        _ => false,
    }
}

/// Drops what is nested; the caller drops the rest.
pub(super) fn tear_down<'a>(children: impl IntoIterator<Item = &'a mut Value>) {
    let mut waiting = Vec::new();
    set_aside(children, &mut waiting);
    while let Some(mut value) = waiting.pop() {
        match &mut value {
            Value::Array(items) => set_aside(items, &mut waiting),
            Value::Struct(members) => set_aside(members.values_mut(), &mut waiting),
            _ => {}
        }
    }
}

fn set_aside<'a>(children: impl IntoIterator<Item = &'a mut Value>, waiting: &mut Vec<Value>) {
    for child in children {
        if is_nested(child) {
            waiting.push(child.take());
        }
    }
}

/// Clones each value on the left into its place on the right.
pub(super) fn copy<'a>(children: impl Iterator<Item = (&'a Value, &'a mut Value)>) {
    let mut waiting = Vec::new();
    fill(children, &mut waiting);
    while let Some((value, place)) = waiting.pop() {
        match value {
            Value::Array(items) => {
                *place = Value::Array(items.blank());
                if let Value::Array(places) = place {
                    fill(items.iter().zip(places), &mut waiting);
                }
            }
            Value::Struct(members) => {
                *place = Value::Struct(members.blank());
                if let Value::Struct(places) = place {
                    fill(members.values().zip(places.values_mut()), &mut waiting);
                }
            }
            scalar => *place = scalar.clone(),
        }
    }
}

fn fill<'a>(
    children: impl Iterator<Item = (&'a Value, &'a mut Value)>,
    waiting: &mut Vec<(&'a Value, &'a mut Value)>,
) {
    for (value, place) in children {
        if is_nested(value) {
            waiting.push((value, place));
        } else {
            *place = value.clone();
        }
    }
}

/// Whether each value equals its counterpart; a counterpart may be missing.
pub(super) fn equal<'a>(pairs: impl Iterator<Item = (&'a Value, Option<&'a Value>)>) -> bool {
    let mut waiting = Vec::new();
    if !compare(pairs, &mut waiting) {
        return false;
    }
    while let Some(pair) = waiting.pop() {
        let equal = match pair {
            (Value::Array(left), Value::Array(right)) => {
                left.len() == right.len()
                    && compare(left.iter().zip(right.iter().map(Some)), &mut waiting)
            }
            (Value::Struct(left), Value::Struct(right)) => {
                left.len() == right.len() && compare(left.pairs(right), &mut waiting)
            }
            _ => false,
        };
        if !equal {
            return false;
        }
    }
    true
}

fn compare<'a>(
    pairs: impl Iterator<Item = (&'a Value, Option<&'a Value>)>,
    waiting: &mut Vec<(&'a Value, &'a Value)>,
) -> bool {
    for (left, right) in pairs {
        let Some(right) = right else { return false };
        if is_nested(left) && is_nested(right) {
            waiting.push((left, right));
        } else if left != right {
            return false;
        }
    }
    true
}
