//! What is known of the document further on.

use std::collections::{HashMap, HashSet};

/// What was found out ahead of the cursor, so that no place is looked at once for every value
/// around it.
#[derive(Debug, Default)]
pub(super) struct Lookahead {
    /// Where values end that stand before the names of their members, by where they start.
    ends: HashMap<usize, usize>,
    /// Where the values of members start that occur again later in the same struct.
    shadowed: HashSet<usize>,
    /// Up to where such members are known.
    scanned: usize,
}

impl Lookahead {
    /// Where the value ends that starts at `value`, if that was noted.
    pub(super) fn end_of(&self, value: usize) -> Option<usize> {
        self.ends.get(&value).copied()
    }

    /// Notes where the value ends that starts at `value`.
    pub(super) fn note_end(&mut self, value: usize, end: usize) {
        self.ends.insert(value, end);
    }

    /// Whether the value that starts at `value` is that of a member that occurs again later.
    pub(super) fn is_shadowed(&self, value: usize) -> bool {
        self.shadowed.contains(&value)
    }

    /// Notes that the member whose value starts at `value` occurs again later.
    pub(super) fn note_shadowed(&mut self, value: usize) {
        self.shadowed.insert(value);
    }

    /// Whether the members that stand at `place` were scanned for those that occur again.
    pub(super) fn is_scanned(&self, place: usize) -> bool {
        place < self.scanned
    }

    /// Notes up to where members were scanned.
    pub(super) fn note_scanned(&mut self, end: usize) {
        self.scanned = end;
    }
}
