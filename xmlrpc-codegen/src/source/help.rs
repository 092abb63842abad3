//! Texts of help: made plain, and read for the names of parameters.

use xmlrpc_core::description::Part;

/// What servers say when there is no help.
const NOTHING: &[&str] = &[
    "no help is available for this method.",
    "no documentation available",
    "no help available",
    "undef",
    "none",
];

/// The text without tags of HTML and without indentation; empty if it says nothing.
pub(super) fn clean(text: &str) -> String {
    let text = if is_html(text) {
        without_tags(text)
    } else {
        text.to_owned()
    };
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    // as Python does it: the first line says nothing about the indentation of the others
    let indent = lines.iter().skip(1).filter(|line| !line.is_empty());
    let indent = indent
        .map(|line| line.len() - line.trim_start().len())
        .min();
    let lines: Vec<&str> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| match at {
            0 => line,
            _ => line.get(indent.unwrap_or(0)..).unwrap_or(""),
        })
        .collect();
    let text = lines.join("\n");
    if NOTHING.contains(&text.to_ascii_lowercase().as_str()) {
        return String::new();
    }
    text
}

fn is_html(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["<p>", "<br", "<b>", "</", "<ul>", "<pre>"]
        .iter()
        .any(|tag| lower.contains(tag))
}

fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tag = &rest[at..];
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        match tag.find('>') {
            Some(end) if is_tag => {
                let name = tag[1..end].trim_start_matches('/').to_ascii_lowercase();
                let breaks = ["br", "p", "li", "tr", "div", "h1", "h2", "h3"];
                if breaks
                    .iter()
                    .any(|tag| name.split([' ', '/']).next() == Some(*tag))
                {
                    out.push('\n');
                }
                rest = &tag[end + 1..];
            }
            _ => {
                out.push('<');
                rest = &tag[1..];
            }
        }
    }
    out.push_str(rest);
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        out = out.replace(entity, character);
    }
    out
}

/// The parameters that a text names: `@param type name text`, `:param name: text`, or
/// `name(a, b=1)` in the first line. None if it does not name them, or in a way that is not
/// understood.
pub(super) fn params(text: &str, method: &str) -> Vec<Part> {
    let tagged = tagged(text);
    if tagged.is_empty() {
        in_parentheses(text, method).unwrap_or_default()
    } else {
        tagged
    }
}

fn tagged(text: &str) -> Vec<Part> {
    let mut params: Vec<Part> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("@param ") {
            // `type name text`, or, as in Java, `name text`
            let words: Vec<&str> = rest.split_whitespace().collect();
            let typed = words.first().is_some_and(|w| super::canonical(w).is_some());
            let Some((name, text)) = words[usize::from(typed)..].split_first() else {
                return Vec::new();
            };
            params.push(described(name.trim_end_matches(':'), &text.join(" ")));
        } else if let Some(rest) = line.strip_prefix(":param ")
            && let Some((name, text)) = rest.split_once(':')
        {
            let name = name.split_whitespace().last().unwrap_or("");
            params.push(described(name, text.trim()));
        }
    }
    if params.iter().all(|param| is_name(&param.name)) {
        params
    } else {
        Vec::new()
    }
}

fn described(name: &str, text: &str) -> Part {
    let mut part = Part::new("any").named(name);
    part.description = text.to_owned();
    part
}

/// `def name(a, b=1)`, `name(a, b)`, `int name(int a, [int b])`.
fn in_parentheses(text: &str, method: &str) -> Option<Vec<Part>> {
    let line = text.lines().next()?;
    let last = method.rsplit('.').next()?;
    let at = [method, last].iter().find_map(|name| {
        let at = line.find(&format!("{name}("))?;
        Some(at + name.len() + 1)
    })?;
    let inside = &line[at..at + line[at..].find(')')?];
    let mut params = Vec::new();
    let mut optional = false;
    for param in inside.split(',') {
        // `[b]`, and in `a [, b]` the next one
        optional |= param.trim_start().starts_with('[');
        let next = optional || param.contains('[');
        let param = param.replace(['[', ']'], " ");
        let param = param.trim();
        if param.is_empty() {
            optional = next;
            continue;
        }
        if param.starts_with('*') {
            return None;
        }
        let (name, default) = match param.split_once('=') {
            Some((name, default)) => (name.trim(), Some(default.trim())),
            None => (param, None),
        };
        // `name: type` or `type name`
        let name = name.split(':').next()?.split_whitespace().last()?;
        let mut part = described(name, "");
        part.optional = optional || default.is_some();
        optional = next;
        part.default = default.map(str::to_owned);
        if name == "self" {
            continue;
        }
        params.push(part);
    }
    params
        .iter()
        .all(|param| is_name(&param.name))
        .then_some(params)
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.len() <= 64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found() {
        let table = [
            ("add(a, b)", "a b"),
            ("def add(self, a, b=1): adds", "a b?"),
            ("int add(int a, [int b])", "a b?"),
            ("add(a [, b])", "a b?"),
            ("calc.add(x: int, y: str = 'q') -> int", "x y?"),
            ("Adds two numbers (quickly).", ""),
            ("add()", ""),
            ("add(*args)", ""),
            ("add(1, 2)", ""),
            (
                "Text\n@param string name The name\n@param boolean wait Wait?",
                "name wait",
            ),
            ("Text\n@param name The name", "name"),
            (
                "Text\n:param name: the name\n:param int size: its size\n:return: x",
                "name size",
            ),
        ];
        for (text, expected) in table {
            let params = params(text, "calc.add");
            let shown: Vec<_> = params
                .iter()
                .map(|p| format!("{}{}", p.name, if p.optional { "?" } else { "" }))
                .collect();
            assert_eq!(shown.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn texts_are_made_plain() {
        let table = [
            (
                " Return the state\n\n        @return struct x\n        ",
                "Return the state\n\n@return struct x",
            ),
            ("No help is available for this method.", ""),
            ("<p>Adds &lt;two&gt;<br/>numbers</p>", "Adds <two>\nnumbers"),
            ("a < b and b > c", "a < b and b > c"),
            ("", ""),
        ];
        for (text, expected) in table {
            assert_eq!(clean(text), expected, "{text}");
        }
    }
}
