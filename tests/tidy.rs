//! The rules of the tree: who may name what, in which order, how long, with which reasons.

use std::collections::BTreeMap;
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
];

/// The modules of each crate: each names only those before it.
///
/// Within `de`, values are made of arrays and structs, which are made of values: the grammar's own
/// recursion is the one circle there is.
const ORDER: &[(&str, &str)] = &[(
    "xmlrpc-core",
    "printable fault error read_options dialect token schema xml base64 types de ser value tagged recording \
     description message rpc macros private probe",
)];

/// Folders with code that is published, or that is measured by the same rules.
const CRATES: &[&str] = &[
    "xmlrpc-core",
    "xmlrpc-derive",
    "xmlrpc-server",
    "xmlrpc-client",
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
    for (library, places) in WALLS {
        for (path, text) in &sources {
            let allowed = |place: &&str| match place.strip_suffix('/') {
                Some(folder) => path.starts_with(folder),
                None => path == place,
            };
            if places.iter().any(|place| allowed(&place)) {
                continue;
            }
            wrong.extend(
                code(text)
                    // a feature is named after its library
                    .filter(|(_, line)| line.contains(library) && !line.contains("feature ="))
                    .map(|(number, line)| format!("{path}:{number}: {library}: {line}")),
            );
        }
        assert!(
            places.iter().any(|place| root().join(place).exists()),
            "{library}: {places:?} has moved"
        );
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

#[test]
fn an_allowed_lint_has_its_reason() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        // what the macros print is allowed there, for code that is not ours
        if path.contains("/expand") || path.ends_with("/snapshots.rs") {
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
        let lib = fs::read_to_string(root().join(name).join("src/lib.rs")).expect("UTF-8");
        let expected = format!("#![doc(html_root_url = \"https://docs.rs/{name}/{version}\")]");
        assert!(lib.contains(&expected), "{name}: expected {expected}");
    }
}
