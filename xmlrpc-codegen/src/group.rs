//! Which methods stand together.

use std::collections::BTreeMap;

/// Sets how methods are put into groups, each of which becomes a module with a trait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grouping {
    /// By all but the last segment of their names; by the first, if most groups would have a
    /// single method.
    #[default]
    Auto,
    /// By the first segment: `d.priority.set` is in `d`.
    First,
    /// By all but the last segment: `d.priority.set` is in `d.priority`.
    Last,
    /// All in one.
    Flat,
}

/// The group of each name, and what is left of the name. Names without a dot have the group ``.
pub(crate) fn split<'a>(names: &[&'a str], grouping: Grouping) -> Vec<(&'a str, &'a str)> {
    let first = |name: &'a str| name.split_once('.').unwrap_or(("", name));
    let last = |name: &'a str| name.rsplit_once('.').unwrap_or(("", name));
    let by_last = match grouping {
        Grouping::Flat => return names.iter().map(|name| ("", *name)).collect(),
        Grouping::First => false,
        Grouping::Last => true,
        Grouping::Auto => {
            let mut groups = BTreeMap::<&str, usize>::new();
            for name in names.iter().filter(|name| name.contains('.')) {
                *groups.entry(last(name).0).or_default() += 1;
            }
            let single = groups.values().filter(|&&methods| methods == 1).count();
            2 * single <= groups.len()
        }
    };
    names
        .iter()
        .map(|name| if by_last { last(name) } else { first(name) })
        .collect()
}
