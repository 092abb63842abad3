//! Texts of strangers, made fit to stand in documentation.

/// Paragraphs of lines no longer than `width`. Control characters and marks that change the
/// direction of text are gone, and nothing in them is markup.
pub(crate) fn paragraphs(text: &str, width: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in text.lines() {
        let line: String = line.chars().map(harmless).collect();
        let line = line.trim();
        if line.is_empty() {
            if out.last().is_some_and(|last| !last.is_empty()) {
                out.push(String::new());
            }
            continue;
        }
        // a list, or a table of parameters: each line stands for itself
        let by_itself = line.starts_with(['@', ':', '-', '*', '+', '|', '#', '>'])
            || line.starts_with(|c: char| c.is_ascii_digit());
        if by_itself && out.last().is_some_and(|last| !last.is_empty()) {
            out.push(String::new());
        }
        out.extend(
            textwrap::wrap(line, width)
                .into_iter()
                .map(|l| l.into_owned()),
        );
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

fn harmless(c: char) -> char {
    let direction = matches!(c,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    if c.is_control() || direction || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') {
        ' '
    } else {
        c
    }
}

/// A line in which rustdoc finds neither links nor tags nor lists nor code that it would run.
///
/// Code in backticks stays what it is, where every backtick has its counterpart.
pub(crate) fn for_rustdoc(line: &str) -> String {
    let start = line.trim_start();
    if start.contains('`')
        && !start.starts_with('`')
        && start.matches('`').count().is_multiple_of(2)
    {
        let parts = start.split('`').enumerate();
        let parts = parts.map(|(at, part)| match at % 2 {
            0 if at == 0 => escaped(part, true),
            0 => escaped(part, false),
            _ => part.to_owned(),
        });
        return parts.collect::<Vec<_>>().join("`");
    }
    escaped(start, true)
}

/// `first` if it is the beginning of a line.
fn escaped(start: &str, first: bool) -> String {
    let mut out = String::new();
    let is_list = first && start.starts_with(['-', '*', '+', '#', '>', '|', '=', '~', '`', '_'])
        || start.starts_with(|c: char| c.is_ascii_digit());
    let mut first = first;
    for (nth, word) in start.split(' ').enumerate() {
        if nth > 0 {
            out.push(' ');
        }
        let is_url = word.starts_with("http://") || word.starts_with("https://");
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'+,;=%".contains(c);
        if is_url && word.chars().all(plain) {
            out.push('<');
            out.push_str(word);
            out.push('>');
        } else {
            for (at, c) in word.char_indices() {
                let escape = match c {
                    '\\' | '[' | ']' | '<' | '>' | '`' | '*' | '~' | '|' => true,
                    '_' => at == 0 || at + 1 == word.len(),
                    ':' => word[at..].starts_with("://"),
                    _ => first && at == 0 && is_list && !c.is_ascii_digit(),
                };
                // `1.` and `1)` begin a list as well
                let numbered = first
                    && matches!(c, '.' | ')')
                    && at > 0
                    && word[..at].bytes().all(|b| b.is_ascii_digit());
                if escape || numbered {
                    out.push('\\');
                }
                out.push(c);
            }
        }
        first = false;
    }
    out
}
