//! What the Markdown files name exists: files, headings, examples, packages, features, commands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Written by programs, or texts of their own.
const LEFT_OUT: &[&str] = &[
    "LICENSE",
    "tests/fixtures",
    "interop/peers",
    "xmlrpc-codegen/tests",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The documents: their paths from the root, and their text.
fn documents() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(Path::new(""), &mut found);
    assert!(found.len() > 25, "{:?}", found.keys());
    found
}

fn collect(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(root().join(folder)).expect("a folder") {
        let name = entry.expect("an entry").file_name();
        let path = folder.join(&name);
        let text = path.to_str().expect("UTF-8").replace('\\', "/");
        let name = name.to_str().expect("UTF-8");
        if LEFT_OUT.contains(&&*text) || matches!(name, "target" | "node_modules") {
            continue;
        }
        // `.github` and `.ci` have no documents
        if name.starts_with('.') {
            continue;
        }
        if root().join(&path).is_dir() {
            collect(&path, found);
        } else if name.ends_with(".md") {
            found.insert(text, fs::read_to_string(root().join(path)).expect("UTF-8"));
        }
    }
}

/// The lines outside and inside of fences, the latter with the word after the fence's ticks.
fn lines(text: &str) -> impl Iterator<Item = (usize, Option<&str>, &str)> {
    let mut fence: Option<&str> = None;
    text.lines().enumerate().filter_map(move |(number, line)| {
        match (line.trim_start().strip_prefix("```"), fence) {
            (Some(kind), None) => fence = Some(kind),
            (Some(_), Some(_)) => fence = None,
            (None, _) => return Some((number + 1, fence, line)),
        }
        None
    })
}

/// As GitHub and mdBook make it of a heading.
fn anchor(heading: &str) -> String {
    heading
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || c == '-' || c == '_' => Some(c.to_ascii_lowercase()),
            _ => None,
        })
        .collect()
}

fn anchors(text: &str) -> BTreeSet<String> {
    lines(text)
        .filter(|(_, fence, line)| fence.is_none() && line.starts_with('#'))
        .map(|(_, _, line)| anchor(line.trim_start_matches('#').trim()))
        .collect()
}

#[track_caller]
fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The file of this repository that a link with a host leads to: what docs.rs shows needs one.
fn own_file(link: &str) -> Option<&str> {
    let path = link.strip_prefix("https://github.com/xmlrpc-rs/xmlrpc/")?;
    let path = path
        .strip_prefix("blob/main/")
        .or_else(|| path.strip_prefix("tree/main/"))?;
    path.split('#').next()
}

/// Whether only rustdoc shows a document: there, a link may name an item.
fn is_of_rustdoc(path: &str) -> bool {
    path.starts_with("xmlrpc-derive/docs/")
}

#[test]
fn links_lead_somewhere() {
    let documents = documents();
    let mut wrong = Vec::new();
    for (path, text) in &documents {
        let folder = root().join(path).parent().expect("a folder").to_owned();
        for (number, _, line) in lines(text).filter(|(_, fence, _)| fence.is_none()) {
            for link in line.split("](").skip(1) {
                let link = link.split(')').next().unwrap_or_default();
                if let Some(own) = own_file(link) {
                    if !root().join(own).exists() {
                        wrong.push(format!("{path}:{number}: no file {link}"));
                    }
                    continue;
                }
                // names of items are rustdoc's to check
                let is_item = !link.contains(['/', '.', '#']);
                if link.contains("://") || (is_item && is_of_rustdoc(path)) {
                    continue;
                }
                let (file, heading) = link.split_once('#').unwrap_or((link, ""));
                let target = folder.join(file);
                if !file.is_empty() && !target.exists() {
                    wrong.push(format!("{path}:{number}: no file {link}"));
                    continue;
                }
                if heading.is_empty() {
                    continue;
                }
                let headings = match file {
                    "" => anchors(text),
                    _ => anchors(&fs::read_to_string(target).expect("a document")),
                };
                if !headings.contains(heading) {
                    wrong.push(format!("{path}:{number}: no heading {link}"));
                }
            }
        }
    }
    report(&wrong);
}

/// The labels of addresses in a line: of `[label]` if it is code, and of `[text][label]`.
fn labels(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let code = line.match_indices("[`").filter_map(|(start, _)| {
        let end = start + 2 + line[start + 2..].find("`]")?;
        let follows = line[end + 2..].chars().next();
        (!matches!(follows, Some('(' | '['))).then_some(&line[start + 1..=end])
    });
    found.extend(code);
    let texts = line.split("][").skip(1);
    found.extend(texts.filter_map(|rest| rest.split_once(']').map(|(label, _)| label)));
    found
}

/// rustdoc finds items by their names; GitHub and crates.io do not. `.ci/run documentation` looks
/// whether there are such items.
#[test]
fn labels_have_addresses() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (path, text) in documents() {
        if is_of_rustdoc(&path) {
            continue;
        }
        let prose = || lines(&text).filter(|(_, fence, _)| fence.is_none());
        let definition = |line: &'_ str| -> Option<String> {
            let (label, address) = line.strip_prefix('[')?.split_once("]: ")?;
            address.starts_with("http").then(|| label.to_owned())
        };
        let mut unused: BTreeSet<String> = prose()
            .filter_map(|(_, _, line)| definition(line))
            .collect();
        let defined = unused.clone();
        for (number, _, line) in prose().filter(|(_, _, line)| definition(line).is_none()) {
            for label in labels(line) {
                count += 1;
                unused.remove(label);
                if !defined.contains(label) {
                    wrong.push(format!("{path}:{number}: no address of [{label}]"));
                }
            }
        }
        wrong.extend(
            unused
                .iter()
                .map(|label| format!("{path}: nobody names [{label}]")),
        );
    }
    assert!(count > 100, "{count}");
    report(&wrong);
    assert_eq!(
        labels("a [`B`] [`c`](d) [e][`F`]: [`G`][h]"),
        ["`B`", "`F`", "`F`", "h"]
    );
}

/// GitHub and crates.io show the lines that rustdoc hides; what is not seen is not copied, either.
#[test]
fn code_has_no_hidden_lines() {
    let mut wrong = Vec::new();
    for (path, text) in documents() {
        if is_of_rustdoc(&path) {
            continue;
        }
        for (number, fence, line) in lines(&text) {
            let is_rust = fence.is_some_and(|kind| kind.starts_with("rust"));
            let line = line.trim_start();
            if is_rust && (line == "#" || line.starts_with("# ")) {
                wrong.push(format!("{path}:{number}: {line}"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn the_guide_has_all_its_pages() {
    let documents = documents();
    let pages: BTreeSet<&str> = documents
        .keys()
        .filter_map(|path| path.strip_prefix("guide/pages/"))
        .filter(|page| *page != "SUMMARY.md")
        .collect();
    let named = |text: &'_ str, before: char, after: char| -> BTreeSet<String> {
        text.split(before)
            .filter_map(|rest| rest.split(after).next())
            .filter(|name| name.ends_with(".md"))
            .map(str::to_owned)
            .collect()
    };
    let pages: BTreeSet<String> = pages.into_iter().map(str::to_owned).collect();
    let tested = fs::read_to_string(root().join("guide/src/lib.rs")).expect("a file");
    assert_eq!(named(&documents["guide/pages/SUMMARY.md"], '(', ')'), pages);
    assert_eq!(named(&tested, '"', '"'), pages);
}

/// What can be named in a command.
#[derive(Default)]
struct Names {
    /// Package → its features.
    packages: BTreeMap<String, BTreeSet<String>>,
    /// Package and example.
    examples: BTreeSet<(String, String)>,
}

/// Where cargo looks for examples when no package is named: the workspace's `default-members`.
const DEFAULT_PACKAGE: &str = "xmlrpc-examples";

impl Names {
    fn read() -> Self {
        let mut names = Self::default();
        names.collect(&root());
        assert!(names.packages.contains_key("xmlrpc-server"));
        names
    }

    fn collect(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() && !matches!(&*name, "target" | "node_modules" | ".git" | ".peers") {
                self.collect(&path);
            } else if name == "Cargo.toml" {
                self.manifest(&fs::read_to_string(path).expect("UTF-8"));
            }
        }
    }

    fn manifest(&mut self, text: &str) {
        let (mut section, mut package) = ("", "");
        for line in text.lines() {
            let Some((key, value)) = line.split_once(" = ") else {
                section = if line.starts_with('[') { line } else { section };
                continue;
            };
            match (section, key) {
                ("[package]", "name") => {
                    package = value.trim_matches('"');
                    self.packages.insert(package.to_owned(), BTreeSet::new());
                }
                ("[[example]]", "name") => {
                    let example = value.trim_matches('"').to_owned();
                    self.examples.insert((package.to_owned(), example));
                }
                ("[features]", _) if !line.starts_with([' ', '#']) => {
                    self.packages
                        .get_mut(package)
                        .expect("a package")
                        .insert(key.to_owned());
                }
                _ => {}
            }
        }
    }

    /// What is wrong with a line of a shell.
    fn mistakes(&self, line: &str) -> Vec<String> {
        let mut wrong = Vec::new();
        let line = line.split(" # ").next().unwrap_or_default();
        let words: Vec<&str> = line.split_whitespace().collect();
        let after = |flag: &str| {
            let at = words.iter().position(|word| *word == flag)?;
            words.get(at + 1).copied()
        };
        if words.first() == Some(&"cargo") {
            let package = after("-p").unwrap_or(DEFAULT_PACKAGE);
            if let Some(example) = after("--example")
                // a placeholder, and what a page of the guide lets its reader write
                && !matches!(example, "NAME" | "client")
                && !self.examples.contains(&(package.to_owned(), example.to_owned()))
            {
                wrong.push(format!("no example {example} in {package}"));
            }
            if let Some(package) = after("-p")
                && !self.packages.contains_key(package)
            {
                wrong.push(format!("no package {package}"));
            }
            let ours = words
                .iter()
                .filter(|word| word.starts_with("xmlrpc-"))
                .collect::<Vec<_>>();
            for package in &ours {
                let Some(features) = self.packages.get(**package) else {
                    wrong.push(format!("no package {package}"));
                    continue;
                };
                for feature in after("--features")
                    .into_iter()
                    .flat_map(|list| list.split(','))
                {
                    if words[1] == "add" && !features.contains(feature) {
                        wrong.push(format!("{package} has no feature {feature}"));
                    }
                }
            }
        }
        for word in words {
            let is_path = [".ci/", "interop/", "fuzz/", "benches/", "deploy/", "guide/"]
                .iter()
                .any(|folder| word.starts_with(folder));
            // written by the tools
            let is_made = word.starts_with("fuzz/corpus");
            if is_path && !is_made && !root().join(word).exists() {
                wrong.push(format!("no file {word}"));
            }
        }
        wrong
    }
}

#[test]
fn commands_name_what_there_is() {
    let names = Names::read();
    let mut wrong = Vec::new();
    let mut commands = 0;
    for (path, text) in documents() {
        for (number, fence, line) in lines(&text) {
            let found = match fence {
                Some("sh" | "console") => {
                    commands += 1;
                    names.mistakes(line.trim_start().trim_start_matches("$ "))
                }
                Some(_) => continue,
                // in a sentence
                None => line
                    .split('`')
                    .skip(1)
                    .step_by(2)
                    .filter(|code| code.starts_with("cargo ") || code.starts_with(".ci/"))
                    .flat_map(|code| names.mistakes(code))
                    .collect(),
            };
            wrong.extend(
                found
                    .into_iter()
                    .map(|what| format!("{path}:{number}: {what}")),
            );
        }
    }
    assert!(commands > 50, "{commands}");
    report(&wrong);
}

#[test]
fn what_is_no_command_is_noticed() {
    let names = Names::read();
    for (line, expected) in [
        (
            "cargo run --example supervisor",
            "no example supervisor in xmlrpc-examples",
        ),
        (
            "cargo run -p xmlrpc-servers --example batch",
            "no example batch in xmlrpc-servers",
        ),
        ("cargo run -p xmlrpc-nothing", "no package xmlrpc-nothing"),
        (
            "cargo add xmlrpc-server --features auth,nothing",
            "xmlrpc-server has no feature nothing",
        ),
        (".ci/nothing   # a comment", "no file .ci/nothing"),
    ] {
        assert!(
            names.mistakes(line).contains(&expected.to_owned()),
            "{line}: {:?}",
            names.mistakes(line)
        );
    }
    assert_eq!(anchor("What is yours to do: `a`"), "what-is-yours-to-do-a");
}
