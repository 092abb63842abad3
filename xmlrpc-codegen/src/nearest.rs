//! The name that somebody meant.

/// Returns the name that is most like `wanted`, if one is like it.
///
/// # Examples
///
/// ```
/// let names = ["supervisor.getState", "supervisor.getPID"];
/// let found = xmlrpc_codegen::nearest("supervisor.getstate", names);
/// assert_eq!(found, Some("supervisor.getState"));
/// assert_eq!(xmlrpc_codegen::nearest("add", names), None);
/// ```
#[must_use]
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    let most = (wanted.chars().count() / 3).max(1);
    let near = names.into_iter().filter_map(|name| {
        let lower = name.to_lowercase();
        // the last segment alone is a common mistake
        let is_end = lower.rsplit('.').next() == Some(&wanted) && lower != wanted;
        let steps = if is_end { 1 } else { distance(&wanted, &lower) };
        (steps <= most).then_some((steps, name))
    });
    near.min().map(|(_, name)| name)
}

/// Characters to insert, delete or replace.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    // names of a listing may be of any length
    if b.len() > 256 || a.len() > 1024 {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replace = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replace.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
