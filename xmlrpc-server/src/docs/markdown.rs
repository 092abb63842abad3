//! Documentation comments as HTML: a closed set of tags, with `href` and `title` alone.
//!
//! What a comment says ends up in a page that may be served beside others, so its events are
//! narrowed before they are printed: no HTML of its own, no links that run anything, no images, no
//! attributes that the page's policy would block.

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html,
};

/// The headings of a comment go below that of its method.
const HEADINGS_DOWN: usize = 3;

/// Renders Markdown.
pub(super) fn render(text: &str) -> String {
    // `[Type]` of rustdoc leads nowhere on a page: its text stays
    let mut plain = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
    let parser =
        Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(&mut plain));
    let mut page = String::with_capacity(text.len() + 64);
    let mut narrow = Narrow::default();
    html::push_html(&mut page, parser.filter_map(|event| narrow.event(event)));
    page
}

#[derive(Default)]
struct Narrow {
    /// For each open link, whether it is printed.
    links: Vec<bool>,
    /// How many images are open: their text is all that stays.
    images: usize,
}

impl Narrow {
    fn event<'a>(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        match event {
            Event::Start(tag) => self.start(tag).map(Event::Start),
            Event::End(tag) => self.end(tag).map(Event::End),
            Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                Some(Event::Text(text))
            }
            Event::TaskListMarker(_) => None,
            event @ (Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule) => Some(event),
        }
    }

    fn start<'a>(&mut self, tag: Tag<'a>) -> Option<Tag<'a>> {
        Some(match tag {
            Tag::Heading { level, .. } => Tag::Heading {
                level: lower(level),
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            },
            Tag::BlockQuote(_) => Tag::BlockQuote(None),
            // the language would become a class
            Tag::CodeBlock(_) => Tag::CodeBlock(CodeBlockKind::Indented),
            Tag::List(number) => Tag::List(number.map(|_| 1)),
            // an alignment would become a style
            Tag::Table(columns) => Tag::Table(
                columns
                    .iter()
                    .map(|_| pulldown_cmark::Alignment::None)
                    .collect(),
            ),
            Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            } => {
                // the parser has `<https://…>` inside of links
                let nested = self.links.contains(&true);
                let printed = self.images == 0 && !nested && leads_somewhere_harmless(&dest_url);
                self.links.push(printed);
                if !printed {
                    return None;
                }
                Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }
            }
            Tag::Image { .. } => {
                self.images += 1;
                return None;
            }
            Tag::Paragraph
            | Tag::Item
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Emphasis
            | Tag::Strong => tag,
            _ => return None,
        })
    }

    fn end(&mut self, tag: TagEnd) -> Option<TagEnd> {
        Some(match tag {
            TagEnd::Heading(level) => TagEnd::Heading(lower(level)),
            TagEnd::BlockQuote(_) => TagEnd::BlockQuote(None),
            TagEnd::Link if !self.links.pop().unwrap_or(false) => return None,
            TagEnd::Image => {
                self.images = self.images.saturating_sub(1);
                return None;
            }
            TagEnd::Paragraph
            | TagEnd::CodeBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Link => tag,
            _ => return None,
        })
    }
}

fn lower(level: pulldown_cmark::HeadingLevel) -> pulldown_cmark::HeadingLevel {
    let level = (level as usize + HEADINGS_DOWN).min(6);
    level.try_into().unwrap_or(pulldown_cmark::HeadingLevel::H6)
}

/// Whether a target is one of `http`, `https`, `mailto`, a place in this page, or relative.
///
/// Browsers pass over white space and control characters in a scheme, and take `\` for `/`.
fn leads_somewhere_harmless(target: &str) -> bool {
    let target: String = target
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .map(|c| {
            if c == '\\' {
                '/'
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
    let before = target.find(['/', '?', '#']).unwrap_or(target.len());
    match target[..before].split_once(':') {
        Some((scheme, _)) => matches!(scheme, "http" | "https" | "mailto"),
        None => !target.is_empty() && !target.starts_with("//"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_becomes_of_markdown() {
        let table = [
            ("Adds.\n\nTwo.", "<p>Adds.</p>\n<p>Two.</p>\n"),
            ("# Errors", "<h4>Errors</h4>\n"),
            ("###### Deep", "<h6>Deep</h6>\n"),
            (
                "*a* **b** `c<d`",
                "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>\n",
            ),
            (
                "```rust,no_run\nlet a;\n```",
                "<pre><code>let a;\n</code></pre>\n",
            ),
            ("3. a\n4. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
            (
                "|a|\n|:-:|\n|b|",
                "<table><thead><tr><th>a</th></tr></thead><tbody>\n<tr><td>b</td></tr>\n</tbody></table>\n",
            ),
            (
                "[a](https://b.example \"t\")",
                "<p><a href=\"https://b.example\" title=\"t\">a</a></p>\n",
            ),
            (
                "[a](#b) [c](d/e) [f](mailto:g@h)",
                "<p><a href=\"#b\">a</a> <a href=\"d/e\">c</a> <a href=\"mailto:g@h\">f</a></p>\n",
            ),
            // rustdoc's links lead nowhere here
            (
                "[`Value`] and [this](Self::add)",
                "<p><code>Value</code> and this</p>\n",
            ),
            // and what an enemy would write
            (
                "<script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
            ),
            (
                "a <b onclick=x>c</b>",
                "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n",
            ),
            ("[a](javascript:alert(1))", "<p>a</p>\n"),
            ("[a](JaVa&#115;cript:alert(1))", "<p>a</p>\n"),
            ("[a](<java\tscript:alert(1)>)", "<p>a</p>\n"),
            ("[a](&#1;javascript:alert(1))", "<p>a</p>\n"),
            ("[a](data:text/html,x)", "<p>a</p>\n"),
            ("[a](//evil.example)", "<p>a</p>\n"),
            ("[a](/\\evil.example)", "<p>a</p>\n"),
            ("[a](< //evil.example>)", "<p>a</p>\n"),
            ("[a](<&#1;//evil.example>)", "<p>a</p>\n"),
            ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
            ("![a [b](c)](d.png)", "<p>a b</p>\n"),
            ("[![a](b)](javascript:c)", "<p>a</p>\n"),
            ("![a](b) [c](d)", "<p>a <a href=\"d\">c</a></p>\n"),
            (
                "[<https://a>](https://b)",
                "<p><a href=\"https://b\">https://a</a></p>\n",
            ),
            (
                "# a {#id .class onload=x}",
                "<h4>a {#id .class onload=x}</h4>\n",
            ),
            ("``` \" onclick=x\na\n```", "<pre><code>a\n</code></pre>\n"),
            (
                "[a](b \"\\\" onclick=x\")",
                "<p><a href=\"b\" title=\"&quot; onclick=x\">a</a></p>\n",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(render(text), expected, "{text}");
        }
    }

    /// What is put together from, in every order.
    const PIECES: &[&str] = &[
        "a",
        "*",
        "**b**",
        "`c`",
        "```js onclick=x\n",
        "# ",
        "> ",
        "- ",
        "7. ",
        "    ",
        "|a|b|\n|:-:|-|\n|c|d|\n",
        "[",
        "](",
        ")",
        "](javascript:alert(1))",
        "](https://d.example \"t\\\" onclick=x\")",
        "![",
        "](data:text/html,x)",
        "[e]: javascript:f 'g'\n",
        "[e]",
        "<script>",
        "</script>",
        "<img src=x onerror=y>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<https://h.example/\"onclick=x>",
        "<javascript:x>",
        "&lt;b&gt;",
        "&#60;i&#62;",
        "&quot;",
        "\\",
        "<br>",
        "---",
        "{#id .class onload=x}",
        "$$x$$",
        "[^n]",
        "- [x] ",
        "\u{0}",
    ];

    /// The tags of the output, in whatever order they may stand.
    const TAGS: &[&str] = &[
        "a",
        "blockquote",
        "code",
        "em",
        "h4",
        "h5",
        "h6",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];

    #[test]
    fn nothing_but_a_closed_set_of_tags_comes_out() {
        for one in PIECES {
            for two in PIECES {
                for three in PIECES {
                    for between in ["", "\n"] {
                        let text = [one, between, two, between, three].concat();
                        if let Err(wrong) = check_closed(&render(&text)) {
                            panic!("{wrong}: {text:?} became {:?}", render(&text));
                        }
                    }
                }
            }
        }
    }

    /// Reads HTML as strictly as nobody else does.
    fn check_closed(html: &str) -> Result<(), String> {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = html;
        while let Some(at) = rest.find(['<', '>']) {
            let tag = rest[at..].strip_prefix('<').ok_or("a bare `>`")?;
            // no value of an attribute has one
            let end = tag.find('>').ok_or("a bare `<`")?;
            let tag = &tag[..end];
            rest = &rest[at + 1 + end + 1..];
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            if tag == "br /" || tag == "hr /" {
                continue;
            }
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop() != Some(name) {
                    return Err(format!("`{name}` ends"));
                }
                continue;
            }
            if !TAGS.contains(&name) || (name == "a" && open.contains(&"a")) {
                return Err(format!("`{tag}`"));
            }
            check_attributes(name, attributes)?;
            open.push(name);
        }
        open.pop()
            .map_or(Ok(()), |open| Err(format!("`{open}` is open")))
    }

    fn check_attributes(tag: &str, attributes: &str) -> Result<(), String> {
        let mut rest = attributes;
        while !rest.is_empty() {
            let (name, after) = rest.split_once("=\"").ok_or("a bare attribute")?;
            let (value, after) = after.split_once('"').ok_or("a value that is open")?;
            rest = after.strip_prefix(' ').unwrap_or(after);
            let harmless = match name {
                "href" => {
                    ["https://", "#", "mailto:"]
                        .iter()
                        .any(|start| value.starts_with(start))
                        || !value.contains(':') && !value.starts_with("//")
                }
                name => name == "title",
            };
            if tag != "a" || !harmless {
                return Err(format!("`{name}` is `{value}`"));
            }
        }
        Ok(())
    }
}
