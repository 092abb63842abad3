//! The rules of the tree: who may name what, in which order, how long, with which reasons.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What may be named in code, and the only places that may: files, or folders with a `/`.
///
/// A third-party type behind one wall can be changed without touching the rest.
const WALLS: &[(&str, &[&str])] = &[
    ("quick_xml", &["xmlrpc-core/src/xml/slow_path.rs"]),
    ("wide::", &["xmlrpc-core/src/xml/chars.rs"]),
    ("encoding_rs", &["xmlrpc-core/src/xml/encoding.rs"]),
    ("axum", &["xmlrpc-server/src/router.rs"]),
    (
        "reqwest",
        &[
            "xmlrpc-client/src/transport/reqwest.rs",
            // names that module
            "xmlrpc-client/src/transport/mod.rs",
            // certificates that are not checked, which the client does not offer
            "xmlrpc-cli/src/connection.rs",
        ],
    ),
    (
        "rustls::",
        &[
            "xmlrpc-server/src/serve/tls.rs",
            "xmlrpc-client/src/transport/tls.rs",
            // gives reqwest its provider
            "xmlrpc-cli/src/connection.rs",
        ],
    ),
];

/// Who knows sockets, and the library that speaks HTTP on them.
const SOCKETS: &[(&[&str], &[&str])] = &[
    (
        &["tokio::net", "std::net::Tcp", "std::os::unix::net"],
        &[
            "xmlrpc-server/src/serve/",
            // where the addresses come in
            "xmlrpc-server/src/listen.rs",
            "xmlrpc-client/src/transport/",
            "xmlrpc-test/src/server.rs",
            "xmlrpc-cli/",
        ],
    ),
    (
        &["hyper::", "hyper_util::"],
        &[
            "xmlrpc-server/src/serve/",
            "xmlrpc-client/src/transport/",
            "xmlrpc-test/src/server.rs",
        ],
    ),
];

/// The modules of each crate: each names only those before it.
///
/// Within `de`, values are made of arrays and structs, which are made of values: the grammar's own
/// recursion is the one circle there is.
const ORDER: &[(&str, &str)] = &[
    (
        "xmlrpc-core",
        "printable fault error read_options dialect token schema xml base64 types de ser value tagged recording \
     description message rpc macros private probe",
    ),
    (
        "xmlrpc-client",
        "error endpoint header config coding response call transport exchange middleware future client builder \
         blocking",
    ),
    (
        "xmlrpc-codegen",
        "error generated names nearest text group source parts overrides prepare python rust builder",
    ),
    (
        "xmlrpc-cli",
        "cli failure netrc credentials target argument output progress raw transfer describe_cache connection \
         command main",
    ),
    (
        "xmlrpc-test",
        "broken table expectation caller blocking server place recording recorder replay shape contract",
    ),
];

/// Folders with code that is published, or that is measured by the same rules.
const CRATES: &[&str] = &[
    "xmlrpc-core",
    "xmlrpc-derive",
    "xmlrpc-server",
    "xmlrpc-client",
    "xmlrpc-codegen",
    "xmlrpc-test",
    "xmlrpc-cli",
];

/// The most lines of a file: beyond that it has two jobs.
const LONGEST: usize = 600;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The Rust files below `src` of each crate: their paths from the root, and their text.
fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for name in CRATES {
        read(&root(), &Path::new(name).join("src"), &mut found);
    }
    assert!(found.len() > 100, "{} files", found.len());
    found
}

fn read(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(root.join(folder)).expect("a folder") {
        let path = folder.join(entry.expect("an entry").file_name());
        if root.join(&path).is_dir() {
            read(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(root.join(&path)).expect("UTF-8");
            let name = path.to_str().expect("UTF-8").replace('\\', "/");
            found.insert(name, text);
        }
    }
}

/// The lines that are compiled into the crate: without comments, and without the tests at the
/// foot of a file.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| *line != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(number, line)| (number + 1, line.split(" // ").next().unwrap_or(line)))
}

#[track_caller]
fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_library_is_named_behind_its_wall() {
    let sources = sources();
    let mut wrong = Vec::new();
    let sockets = SOCKETS
        .iter()
        .flat_map(|(names, places)| names.iter().map(move |name| (*name, *places)));
    for (library, places) in WALLS.iter().copied().chain(sockets) {
        for (path, text) in &sources {
            let allowed = |place: &&str| match place.strip_suffix('/') {
                Some(folder) => path.starts_with(folder),
                None => path == place,
            };
            if places.iter().any(allowed) {
                continue;
            }
            wrong.extend(
                code(text)
                    // a feature is named after its library
                    .filter(|(_, line)| line.contains(library) && !line.contains("feature ="))
                    .map(|(number, line)| format!("{path}:{number}: {library}: {line}")),
            );
        }
        for place in places {
            assert!(root().join(place).exists(), "{library}: {place} has moved");
        }
    }
    report(&wrong);
}

/// The accept loop serves any service of HTTP requests: it knows nothing of this one.
#[test]
fn the_accept_loop_names_no_calls() {
    let mut wrong = Vec::new();
    for (path, text) in &sources() {
        if !path.starts_with("xmlrpc-server/src/serve/") {
            continue;
        }
        for (number, line) in code(text) {
            for named in named_modules(line) {
                if !["measure", "serve"].contains(&named) {
                    wrong.push(format!("{path}:{number}: serve names {named}"));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn modules_name_those_before_them() {
    let sources = sources();
    let mut wrong = Vec::new();
    for (name, order) in ORDER {
        let order: Vec<&str> = order.split_whitespace().collect();
        let place = |module: &str| order.iter().position(|known| *known == module);
        for (path, text) in &sources {
            let Some(path) = path.strip_prefix(&format!("{name}/src/")) else {
                continue;
            };
            let module = path
                .split('/')
                .next()
                .expect("a name")
                .trim_end_matches(".rs");
            if module == "lib" {
                continue;
            }
            let own = place(module).unwrap_or_else(|| panic!("{name}: {module} has no place"));
            for (number, line) in code(text) {
                for named in named_modules(line) {
                    if place(named).is_some_and(|named| named > own) {
                        wrong.push(format!("{name}: {path}:{number}: {module} names {named}"));
                    }
                }
            }
        }
    }
    report(&wrong);
}

/// The modules after `crate::`, also in braces.
fn named_modules(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for after in line.split("crate::").skip(1) {
        let name = |text: &'_ str| text.find(|c: char| !c.is_alphanumeric() && c != '_');
        match after.strip_prefix('{') {
            Some(list) => found.extend(
                list.split(',')
                    .map(|item| item.trim())
                    .map(|item| &item[..name(item).unwrap_or(item.len())]),
            ),
            None => found.push(&after[..name(after).unwrap_or(after.len())]),
        }
    }
    found
}

/// Files that name each other: one, and no other way back.
const CIRCLES: &[&[&str]] = &[&[
    // values are made of arrays and structs, which are made of values
    "xmlrpc-core/src/de/access.rs",
    "xmlrpc-core/src/de/value.rs",
]];

#[test]
fn files_do_not_name_each_other_in_circles() {
    let sources = sources();
    let mut wrong = Vec::new();
    for name in CRATES {
        let tree = Tree::new(name, &sources);
        for circle in tree.circles() {
            let circle: Vec<&str> = circle.into_iter().collect();
            if !CIRCLES.contains(&&circle[..]) {
                wrong.push(circle.join(" ↔ "));
            }
        }
    }
    report(&wrong);
}

/// The files of a crate, and which of them names which.
struct Tree<'a> {
    root: String,
    files: BTreeMap<&'a str, &'a str>,
}

impl<'a> Tree<'a> {
    fn new(name: &str, sources: &'a BTreeMap<String, String>) -> Self {
        let root = format!("{name}/src");
        let files = sources.iter().filter(|(path, _)| path.starts_with(&root));
        Self {
            files: files.map(|(path, text)| (&**path, &**text)).collect(),
            root,
        }
    }

    /// The file of the module at `path`, such as `rpc::caller`; the root's is `lib.rs`.
    fn module(&self, path: &[&str]) -> Option<&'a str> {
        let place = [&[&*self.root], path].concat().join("/");
        let candidates = match path {
            [] => [format!("{place}/lib.rs"), String::new()],
            _ => [format!("{place}.rs"), format!("{place}/mod.rs")],
        };
        let found = candidates
            .iter()
            .find_map(|file| self.files.get_key_value(&**file));
        found.map(|(path, _)| *path)
    }

    /// The file that has what is named by `path`, also if modules on the way export it.
    fn resolve(&self, path: &[&str], depth: usize) -> Option<&'a str> {
        let known = (0..=path.len())
            .rev()
            .find(|end| self.module(&path[..*end]).is_some())?;
        let file = self.module(&path[..known])?;
        let Some(item) = path.get(known) else {
            return Some(file);
        };
        let text = self.files[file];
        for line in statements(text) {
            // `pub use options::{ServeOptions, …}`, in the file of the module itself
            let Some(exported) = line.split("use ").nth(1) else {
                continue;
            };
            for full in spread(exported) {
                if full.last() == Some(item) && line.starts_with("pub") && depth > 0 {
                    let full = absolute(&full, &path[..known]);
                    let names: Vec<&str> = full.iter().map(|name| &**name).collect();
                    return self.resolve(&names, depth - 1);
                }
            }
        }
        Some(file)
    }

    /// The files that a file names.
    fn named(&self, path: &'a str) -> BTreeSet<&'a str> {
        let own = path[self.root.len() + 1..].trim_end_matches(".rs");
        let own: Vec<&str> = own
            .split('/')
            .filter(|part| !matches!(*part, "mod" | "lib"))
            .collect();
        let mut found = BTreeSet::new();
        for line in statements(self.files[path]) {
            let Some(imported) = line.split("use ").nth(1) else {
                continue;
            };
            // what a module exports is not what it needs
            if line.starts_with("pub") {
                continue;
            }
            for full in spread(imported) {
                if !matches!(full[0], "crate" | "self" | "super") {
                    continue;
                }
                let full = absolute(&full, &own);
                let names: Vec<&str> = full.iter().map(|name| &**name).collect();
                found.extend(self.resolve(&names, 4));
            }
        }
        found.remove(path);
        found
    }

    /// Files that are reached from each other.
    fn circles(&self) -> BTreeSet<BTreeSet<&'a str>> {
        let named: BTreeMap<_, _> = self
            .files
            .keys()
            .map(|path| (*path, self.named(path)))
            .collect();
        let reached = |from: &'a str| {
            let mut seen = BTreeSet::new();
            let mut open: Vec<&str> = named[from].iter().copied().collect();
            while let Some(next) = open.pop() {
                if seen.insert(next) {
                    open.extend(&named[next]);
                }
            }
            seen
        };
        let reached: BTreeMap<_, _> = self
            .files
            .keys()
            .map(|path| (*path, reached(path)))
            .collect();
        let circle = |path: &&'a str| {
            let mates = reached[path]
                .iter()
                .filter(|mate| reached[*mate].contains(*path));
            mates.copied().collect::<BTreeSet<_>>()
        };
        self.files
            .keys()
            .map(circle)
            .filter(|circle| circle.len() > 1)
            .collect()
    }
}

/// The `use` statements of a file, a line each.
fn statements(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = String::new();
    for (_, line) in code(text) {
        let line = line.trim();
        if open.is_empty() && !line.starts_with("use ") && !line.starts_with("pub") {
            continue;
        }
        if open.is_empty() && !line.contains("use ") {
            continue;
        }
        open.push_str(line);
        if line.ends_with(';') {
            found.push(std::mem::take(&mut open));
        }
    }
    found
}

/// `a::{b, c::D as E};` → `[a, b]`, `[a, c, D]`
fn spread(imported: &str) -> Vec<Vec<&str>> {
    let imported = imported.trim_end_matches(';');
    let mut found = Vec::new();
    let mut prefix: Vec<Vec<&str>> = vec![Vec::new()];
    let mut rest = imported;
    let mut path: Vec<&str> = Vec::new();
    while !rest.is_empty() {
        let end = rest.find(['{', '}', ',']).unwrap_or(rest.len());
        let piece = rest[..end].split(" as ").next().unwrap_or_default();
        path.extend(
            piece
                .split("::")
                .map(str::trim)
                .filter(|name| !name.is_empty()),
        );
        let delimiter = rest[end..].chars().next();
        match delimiter {
            Some('{') => prefix.push(path.clone()),
            Some('}') | Some(',') | None => {
                let base = prefix.last().map_or(0, Vec::len);
                if path.len() > base {
                    found.push(path.clone());
                }
                if delimiter == Some('}') {
                    prefix.pop();
                }
                path = prefix.last().cloned().unwrap_or_default();
            }
            Some(_) => {}
        }
        rest = rest[end..].get(1..).unwrap_or_default();
    }
    found
}

/// The same path from the crate's root; `own` is the module that says it.
fn absolute(path: &[&str], own: &[&str]) -> Vec<String> {
    let (base, rest): (&[&str], &[&str]) = match path {
        ["crate", rest @ ..] => (&[], rest),
        ["super", rest @ ..] => (&own[..own.len().saturating_sub(1)], rest),
        // `self` is passed over below
        rest => (own, rest),
    };
    let rest = rest.iter().filter(|name| **name != "self");
    base.iter()
        .chain(rest)
        .map(|name| (*name).to_owned())
        .collect()
}

#[test]
fn an_allowed_lint_has_its_reason() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        // what the macros print is allowed there, for code that is not ours
        if ["/expand", "/snapshots", "xmlrpc-codegen/src/rust/"]
            .iter()
            .any(|place| path.contains(place))
        {
            continue;
        }
        for (at, _) in text.match_indices("#[allow(") {
            let attribute = &text[at..];
            let attribute = &attribute[..attribute.find(")]").unwrap_or(attribute.len())];
            if !attribute.contains("reason = ") {
                let line = text[..at].lines().count();
                wrong.push(format!("{path}:{line}: {attribute})]"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn files_have_one_job() {
    let wrong: Vec<_> = sources()
        .into_iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    report(&wrong);
}

/// `benches`, `fuzz` and the like are workspaces of their own: nothing but this keeps what they
/// say of lints and versions equal to the main workspace's.
#[test]
fn workspaces_of_their_own_agree_with_the_main_one() {
    let manifest = |folder: &str| {
        fs::read_to_string(root().join(folder).join("Cargo.toml")).expect("a manifest")
    };
    let main = manifest(".");
    let main_versions = versions(&main);
    let main_lints = section(&main, "[workspace.lints.clippy]");
    assert!(main_versions.len() > 30 && main_lints.len() > 5);
    let mut wrong = Vec::new();
    for folder in ["benches", "fuzz", "interop"] {
        let text = manifest(folder);
        for (name, version) in versions(&text) {
            if let Some(expected) = main_versions.get(name)
                && *expected != version
            {
                wrong.push(format!("{folder}: {name} = {version}, not {expected}"));
            }
        }
        for line in section(&text, "[workspace.lints.clippy]") {
            if !main_lints.contains(&line) {
                wrong.push(format!("{folder}: {line}"));
            }
        }
    }
    report(&wrong);
}

/// The lines of a section of a manifest.
fn section<'a>(manifest: &'a str, header: &str) -> Vec<&'a str> {
    manifest
        .lines()
        .skip_while(|line| *line != header)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

/// Name → version of what comes from the registry.
fn versions(manifest: &str) -> BTreeMap<&str, &str> {
    manifest
        .lines()
        .filter_map(|line| {
            let (name, value) = line.split_once(" = ")?;
            let quoted = match value.strip_prefix('"') {
                Some(version) => version,
                None if value.contains("path = ") => return None,
                None => value.split_once("version = \"")?.1,
            };
            let version = quoted.split('"').next()?;
            version
                .starts_with(|c: char| c.is_ascii_digit() || c == '=')
                .then_some((name, version))
        })
        .filter(|(name, _)| !matches!(*name, "version" | "edition" | "rust-version"))
        .collect()
}

#[test]
fn docs_link_to_the_version_that_is_published() {
    let main = fs::read_to_string(root().join("Cargo.toml")).expect("a manifest");
    let package = section(&main, "[workspace.package]");
    let version = package
        .iter()
        .find_map(|line| line.strip_prefix("version = "));
    let version = version.expect("a version").trim_matches('"');
    for name in CRATES {
        // a program has no such docs
        let Ok(lib) = fs::read_to_string(root().join(name).join("src/lib.rs")) else {
            continue;
        };
        let expected = format!("#![doc(html_root_url = \"https://docs.rs/{name}/{version}\")]");
        assert!(lib.contains(&expected), "{name}: expected {expected}");
    }
}
