//! Documents for people: indented, and in colours.

use super::colour::{NAME, OFF};

/// One element a line; elements that only hold text stay on theirs.
pub(crate) fn indented(document: &str) -> String {
    let mut out = String::with_capacity(document.len() * 2);
    let mut depth = 0usize;
    // an opening tag whose line is not ended yet: its element may hold text alone
    let mut open = false;
    for token in tokens(document) {
        if !token.starts_with('<') {
            if open || !token.trim().is_empty() {
                out.push_str(token);
            }
            continue;
        }
        let closes = token.starts_with("</");
        let alone = token.ends_with("/>") || token.starts_with("<?") || token.starts_with("<!");
        if closes {
            depth = depth.saturating_sub(1);
        }
        if !(closes && open) {
            if !out.is_empty() {
                out.truncate(out.trim_end_matches([' ', '\n']).len());
                out.push('\n');
            }
            out.extend(std::iter::repeat_n("  ", depth));
        }
        out.push_str(token);
        open = !closes && !alone;
        if open {
            depth += 1;
        }
    }
    out.push('\n');
    out
}

/// Tags in colour.
pub(crate) fn coloured(document: &str) -> String {
    let mut out = String::with_capacity(document.len() * 2);
    for token in tokens(document) {
        if token.starts_with('<') {
            out.extend([NAME, token, OFF]);
        } else {
            out.push_str(token);
        }
    }
    out
}

/// Tags and the texts between them.
fn tokens(document: &str) -> impl Iterator<Item = &str> {
    let mut rest = document;
    std::iter::from_fn(move || {
        let end = match rest.as_bytes().first()? {
            b'<' if rest.starts_with("<!--") => rest.find("-->").map(|at| at + 3),
            b'<' if rest.starts_with("<![CDATA[") => rest.find("]]>").map(|at| at + 3),
            b'<' => rest.find('>').map(|at| at + 1),
            _ => rest.find('<'),
        };
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(token)
    })
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn elements_are_indented() {
        let table = [
            ("<a><b>x</b><c/></a>", "<a>\n  <b>x</b>\n  <c/>\n</a>\n"),
            ("<a> </a>", "<a> </a>\n"),
            (
                "<?xml?>\n<a>\n<b>\n</b></a>\n",
                "<?xml?>\n<a>\n  <b>\n</b>\n</a>\n",
            ),
            ("<a>x", "<a>x\n"),
            ("", "\n"),
            ("<", "<\n"),
        ];
        for (document, expected) in table {
            assert_eq!(indented(document), expected, "{document}");
        }
    }
}
