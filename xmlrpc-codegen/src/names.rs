//! Names of the generated code: one function each for methods, fields and types.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Which words a language keeps for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Rust,
    Python,
}

/// Keywords of Rust that can be written `r#…`.
const RUST_RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Those that cannot.
const RUST_NEVER: &[&str] = &["self", "super", "crate", "_"];

const PYTHON_KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "match", "nonlocal", "not", "or", "pass", "raise", "return", "try", "type", "while",
    "with", "yield",
];

/// Names of Python that the generated code uses, or that would surprise when they are hidden.
const PYTHON_BUILTINS: &[&str] = &[
    "abs",
    "all",
    "any",
    "bin",
    "bool",
    "bytes",
    "callable",
    "chr",
    "cls",
    "compile",
    "dict",
    "dir",
    "eval",
    "exec",
    "exit",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "quit",
    "range",
    "repr",
    "reversed",
    "round",
    "self",
    "set",
    "slice",
    "sorted",
    "str",
    "sum",
    "super",
    "tuple",
    "vars",
    "zip",
];

/// Types that the generated Rust names, or that nobody wants to see hidden.
const RUST_TYPES: &[&str] = &[
    "Api",
    "Box",
    "Bytes",
    "OrFalse",
    "Clone",
    "Copy",
    "DateTime",
    "Debug",
    "Default",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Fault",
    "Fn",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Struct",
    "Sync",
    "ToString",
    "Value",
    "Vec",
    "BTreeMap",
    "Serialize",
    "Deserialize",
    "XmlRpcType",
    "XmlRpcFault",
];

const PYTHON_TYPES: &[&str] = &[
    "Any",
    "Fault",
    "False",
    "Literal",
    "None",
    "Transport",
    "True",
];

/// Spells a name of the wire as a function, parameter or field: `system.pid` and `systemPid`
/// become `system_pid`.
pub(crate) fn function(name: &str, language: Language) -> String {
    let segments = name.split('.').map(|segment| {
        let segment = ascii(segment).to_snake_case();
        if segment.is_empty() {
            "_".to_owned()
        } else {
            segment
        }
    });
    let mut joined = segments.collect::<Vec<_>>().join("_");
    if joined.trim_matches('_').is_empty() {
        joined = "unnamed".to_owned();
    }
    // two at the beginning mean something to Python
    while joined.starts_with("__") {
        joined.remove(0);
    }
    if joined.starts_with(|c: char| c.is_ascii_digit()) {
        joined.insert(0, '_');
    }
    let taken = match language {
        Language::Rust => RUST_NEVER.contains(&joined.as_str()),
        Language::Python => {
            let word = joined.as_str();
            PYTHON_KEYWORDS.contains(&word) || PYTHON_BUILTINS.contains(&word)
        }
    };
    if taken {
        joined.push('_');
    } else if language == Language::Rust && RUST_RAW.contains(&joined.as_str()) {
        joined.insert_str(0, "r#");
    }
    joined
}

/// Spells a name as a type: `process_info` becomes `ProcessInfo`.
pub(crate) fn type_name(name: &str, language: Language) -> String {
    let mut spelled = ascii(name).to_upper_camel_case();
    if spelled.is_empty() {
        spelled.push_str("Unnamed");
    }
    if spelled.starts_with(|c: char| c.is_ascii_digit()) {
        spelled.insert(0, 'T');
    }
    let taken = match language {
        Language::Rust => RUST_TYPES,
        Language::Python => PYTHON_TYPES,
    };
    if taken.contains(&spelled.as_str()) {
        spelled.push_str("Type");
    }
    spelled
}

/// Everything else separates words.
fn ascii(text: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    text.chars().map(keep).collect()
}

/// Names within one scope, no two the same: of those that collide the first by its name on the
/// wire keeps it, the others get a number.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    names: BTreeMap<String, String>,
    notes: Vec<String>,
}

impl Scope {
    /// Spells each name of the wire with `spell`. `separator` stands before the numbers, and
    /// `reserved` names go to nobody.
    pub(crate) fn new<'a>(
        wire: impl IntoIterator<Item = &'a str>,
        separator: &str,
        reserved: &[&str],
        spell: impl Fn(&str) -> String,
    ) -> Self {
        let wire: BTreeSet<&str> = wire.into_iter().collect();
        let natural: BTreeMap<&str, String> =
            wire.iter().map(|name| (*name, spell(name))).collect();
        let mut keepers = BTreeMap::<&str, &str>::new();
        for (name, spelled) in &natural {
            keepers.entry(spelled).or_insert(name);
        }
        let mut taken: BTreeSet<String> = natural.values().cloned().collect();
        taken.extend(reserved.iter().map(|&name| name.to_owned()));
        let mut scope = Self::default();
        let mut next = BTreeMap::<&str, u32>::new();
        for (&name, spelled) in &natural {
            let keeper = keepers[spelled.as_str()];
            let is_reserved = reserved.contains(&spelled.as_str());
            if keeper == name && !is_reserved {
                scope.names.insert(name.to_owned(), spelled.clone());
                continue;
            }
            let stem = spelled.trim_start_matches("r#");
            // numbers go on where the last one of this name ended
            let number = next.entry(stem).or_insert(2);
            let free = loop {
                let free = format!("{stem}{separator}{number}");
                *number += 1;
                if !taken.contains(&free) {
                    break free;
                }
            };
            taken.insert(free.clone());
            scope.notes.push(if keeper == name {
                format!("{name} would be {spelled}, which is taken; it is {free}")
            } else {
                format!("{keeper} and {name} both become {spelled}; {name} is {free}")
            });
            scope.names.insert(name.to_owned(), free);
        }
        scope
    }

    /// The name that was given to a name of the wire.
    pub(crate) fn get(&self, wire: &str) -> &str {
        self.names.get(wire).map_or("unnamed", String::as_str)
    }

    /// What a reader should know about collisions; each names both.
    pub(crate) fn notes(&self) -> &[String] {
        &self.notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions() {
        let table = [
            ("supervisor.getProcessInfo", "supervisor_get_process_info"),
            ("getAPIVersion", "get_api_version"),
            ("d.priority.set", "d_priority_set"),
            ("i8", "i8"),
            ("ip_tables.ipv4_filter", "ip_tables_ipv4_filter"),
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("union", "union"),
            ("self", "self_"),
            ("Self", "self_"),
            ("super", "super_"),
            ("crate", "crate_"),
            ("4d", "_4d"),
            ("", "unnamed"),
            ("..", "unnamed"),
            ("=", "unnamed"),
            ("a..b", "a___b"),
            ("de.bw-fe.aht.login", "de_bw_fe_aht_login"),
            ("привет", "unnamed"),
            ("a\u{202e}b", "a_b"),
            ("*/ drop", "drop"),
            ("new", "new"),
        ];
        for (wire, expected) in table {
            assert_eq!(function(wire, Language::Rust), expected, "{wire}");
        }
        for (wire, expected) in [("from", "from_"), ("list", "list_"), ("type", "type_")] {
            assert_eq!(function(wire, Language::Python), expected, "{wire}");
        }
    }

    #[test]
    fn types() {
        let table = [
            ("process_info", "ProcessInfo"),
            ("Option", "OptionType"),
            ("option", "OptionType"),
            ("x::Point", "XPoint"),
            ("Page<Item>", "PageItem"),
            ("3d", "T3d"),
            ("", "Unnamed"),
            ("self", "SelfType"),
        ];
        for (wire, expected) in table {
            assert_eq!(type_name(wire, Language::Rust), expected, "{wire}");
        }
    }

    #[test]
    fn collisions_name_both() {
        let spell = |name: &str| function(name, Language::Rust);
        let scope = Scope::new(
            ["dht_port", "dht.port", "dht_port_2", "new"],
            "_",
            &["new"],
            spell,
        );
        assert_eq!(scope.get("dht.port"), "dht_port");
        assert_eq!(scope.get("dht_port"), "dht_port_3");
        assert_eq!(scope.get("dht_port_2"), "dht_port_2");
        assert_eq!(scope.get("new"), "new_2");
        assert_eq!(
            scope.notes(),
            [
                "dht.port and dht_port both become dht_port; dht_port is dht_port_3",
                "new would be new, which is taken; it is new_2",
            ]
        );
    }
}
