//! What differs between two descriptions, and whom that breaks.

use xmlrpc_core::description::Description;

use crate::description::drawing;

fn described(json: &str) -> Description {
    serde_json::from_str(json).expect(json)
}

/// Holds the changes to these words, and to what programs read of them.
#[track_caller]
fn check(old: &Description, new: &Description, expected: &[&str], row: &str) {
    let changes = old.diff(new);
    let words: Vec<_> = changes.iter().map(ToString::to_string).collect();
    assert_eq!(words, *expected, "{row}");
    for change in &changes {
        let kind = match change.is_breaking() {
            true => "breaking",
            false => "compatible",
        };
        let words = format!("{kind}: {}: {}", change.place(), change.what());
        assert_eq!(words, change.to_string(), "{row}");
    }
}

/// Each row: the signature before, the one after, and the changes. A signature is written
/// as JSON: `[result, param, …]`.
#[test]
fn changes_are_found() {
    let with = |signature: &str| {
        let parts: Vec<serde_json::Value> = serde_json::from_str(signature).expect(signature);
        let part = |part: &serde_json::Value| match part.as_str() {
            Some(text) => {
                let (name, kind) = text.split_once(':').unwrap_or(("", text));
                let (kind, optional) = match kind.strip_suffix('?') {
                    Some(kind) => (kind, 1),
                    None => (kind, 0),
                };
                serde_json::json!({"name": name, "type": kind, "optional": optional})
            }
            None => part.clone(),
        };
        let parts: Vec<_> = parts.iter().map(part).collect();
        described(
            &serde_json::json!({
                "typeList": [
                    {"name": "Old", "type": "struct", "member": [{"name": "a", "type": "int"}, {"name": "b", "type": "int", "optional": 1}, {"name": "c", "type": "Old", "optional": 1}]},
                    {"name": "New", "type": "struct", "member": [{"name": "a", "type": "int", "optional": 1}, {"name": "d", "type": "int"}, {"name": "c", "type": "New", "optional": 1}]},
                    {"name": "Same", "type": "struct", "member": [{"name": "a", "type": "int"}, {"name": "b", "type": "int", "optional": 1}, {"name": "c", "type": "Same", "optional": 1}]},
                    {"name": "Even", "type": "struct", "member": [{"name": "x", "type": "struct", "member": [{"name": "x", "type": "Even"}]}]},
                    {"name": "Odd", "type": "struct", "member": [{"name": "x", "type": "struct", "member": [{"name": "x", "type": "Odd"}]}]},
                    {"name": "Pair", "type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "string"}]},
                    {"name": "Prices", "type": "struct", "values": {"type": "int"}},
                    {"name": "Word", "type": "string", "choices": ["a"]},
                    {"name": "Id", "type": "int"}],
                "methodList": [{"name": "m", "signatures": [{"params": parts[1..], "returns": [parts[0]]}]}]
            })
            .to_string(),
        )
    };
    let table: &[(&str, &str, &[&str])] = &[
        (r#"["int"]"#, r#"["int"]"#, &[]),
        (r#"["int"]"#, r#"["Id"]"#, &[]),
        (r#"["Old", "a:Old"]"#, r#"["Same", "a:Same"]"#, &[]),
        // at each level, one of them has a name and the other has not
        (
            r#"["Even"]"#,
            r#"[{"type": "struct", "member": [{"name": "x", "type": "Odd"}]}]"#,
            &[],
        ),
        (
            r#"["Pair"]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "string"}]}]"#,
            &[],
        ),
        (
            r#"["Prices", "a:Word"]"#,
            r#"[{"type": "struct", "values": {"type": "int"}}, {"name": "a", "type": "string", "choices": ["a"]}]"#,
            &[],
        ),
        (
            r#"["Prices"]"#,
            r#"[{"type": "struct", "values": {"type": "string"}}]"#,
            &["breaking: m → result.*: was int and is string now"],
        ),
        (
            r#"["int?"]"#,
            r#"["int"]"#,
            &["compatible: m → result: is never nil any more"],
        ),
        (
            r#"[{"type": "struct", "member": [{"name": "a", "type": "int", "optional": 1}]}]"#,
            r#"[{"type": "struct", "member": [{"name": "a", "type": "int"}]}]"#,
            &["compatible: m → result.a: the member is always there now"],
        ),
        (
            r#"["int"]"#,
            r#"["string"]"#,
            &["breaking: m → result: was int and is string now"],
        ),
        (
            r#"["int"]"#,
            r#"["i8"]"#,
            &["breaking: m → result: was int and is i8 now"],
        ),
        (
            r#"["i8"]"#,
            r#"["int"]"#,
            &["compatible: m → result: was i8 and is int now"],
        ),
        (
            r#"["any"]"#,
            r#"["int"]"#,
            &["compatible: m → result: was any and is int now"],
        ),
        (
            r#"["int"]"#,
            r#"["int?"]"#,
            &["breaking: m → result: may be nil now"],
        ),
        (
            r#"["int", "a:int"]"#,
            r#"["int", "a:i8"]"#,
            &["compatible: m(`a`): was int and is i8 now"],
        ),
        (
            r#"["int", "a:i8"]"#,
            r#"["int", "a:int"]"#,
            &["breaking: m(`a`): was i8 and is int now"],
        ),
        (
            r#"["int", "a:int"]"#,
            r#"["int"]"#,
            &["breaking: m(`a`): the parameter `a` is gone"],
        ),
        (
            r#"["int"]"#,
            r#"["int", "a:int"]"#,
            &["breaking: m(`a`): new required parameter `a`"],
        ),
        (
            r#"["int"]"#,
            r#"["int", "a:int?"]"#,
            &["compatible: m(`a`): new optional parameter `a`"],
        ),
        (
            r#"["int"]"#,
            r#"["int", {"name": "a", "type": "int", "default": "7"}]"#,
            &["compatible: m(`a`): new optional parameter `a`"],
        ),
        (
            r#"["int"]"#,
            r#"["int", {"name": "a", "type": "int", "rest": 1}]"#,
            &["compatible: m(`a`): new optional parameter `a`"],
        ),
        (
            r#"["int", {"name": "p", "type": "struct", "member": [{"name": "a", "type": "int", "optional": 1}]}]"#,
            r#"["int", {"name": "p", "type": "struct", "member": [{"name": "a", "type": "int"}]}]"#,
            &["breaking: m(`p`).a: the member is required now"],
        ),
        (
            r#"["int", "a:int?"]"#,
            r#"["int", "a:int"]"#,
            &["breaking: m(`a`): the parameter `a` is required now"],
        ),
        (
            r#"["int", "a:int"]"#,
            r#"["int", "a:int?"]"#,
            &["compatible: m(`a`): the parameter `a` is optional now"],
        ),
        (r#"["int", "a:int"]"#, r#"["int", "b:int"]"#, &[]),
        (
            r#"["int", "a:int?"]"#,
            r#"["int", "b:int?", "a:int?"]"#,
            &["breaking: m(`a`): the parameter `a` moved"],
        ),
        (
            r#"["int", {"name": "a", "type": "int", "rest": 1}]"#,
            r#"["int", "a:int?"]"#,
            &["breaking: m(`a`): takes one value now, not any number"],
        ),
        (
            r#"["int", "a:int", "b:int"]"#,
            r#"["int", {"name": "a", "type": "int", "rest": 1}]"#,
            &[
                "compatible: m(`a`): the parameter `a` is optional now",
                "compatible: m(`b`): the parameter `b` is optional now",
            ],
        ),
        (
            r#"["Old"]"#,
            r#"["New"]"#,
            &[
                "breaking: m → result.a: the member may be missing now",
                "compatible: m → result.b: the optional member is gone",
                "compatible: m → result.d: new member",
            ],
        ),
        (
            r#"["int", "p:Old"]"#,
            r#"["int", "p:New"]"#,
            &[
                "compatible: m(`p`).a: the member is optional now",
                "breaking: m(`p`).b: the member is gone",
                "breaking: m(`p`).d: new required member",
            ],
        ),
        (
            r#"[{"type": "array", "member": [{"type": "int"}]}]"#,
            r#"[{"type": "array", "member": [{"type": "string"}]}]"#,
            &["breaking: m → result[]: was int and is string now"],
        ),
        (
            r#"[{"type": "array"}]"#,
            r#"[{"type": "array", "member": [{"type": "string"}]}]"#,
            &["compatible: m → result[]: was any and is string now"],
        ),
        (
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "int"}]}]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "string"}]}]"#,
            &["breaking: m → result[1]: was int and is string now"],
        ),
        (
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}, {"type": "int"}]}]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}]}]"#,
            &["breaking: m → result: the number of items changed"],
        ),
        (
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}]}]"#,
            r#"[{"type": "array", "member": [{"type": "int"}]}]"#,
            &["breaking: m → result: the number of items changed"],
        ),
        (
            r#"[{"type": "array", "member": [{"type": "int"}]}]"#,
            r#"[{"type": "array", "tuple": 1, "member": [{"type": "int"}]}]"#,
            &["breaking: m → result: the number of items changed"],
        ),
        (
            r#"["struct"]"#,
            r#"["Old"]"#,
            &["compatible: m → result: had arbitrary members, and has described ones now"],
        ),
        (
            r#"["Old"]"#,
            r#"["struct"]"#,
            &["breaking: m → result: had described members, and has arbitrary ones now"],
        ),
        (
            r#"["int", "p:struct"]"#,
            r#"["int", "p:Old"]"#,
            &["breaking: m(`p`): had arbitrary members, and has described ones now"],
        ),
        (
            r#"[{"type": "string", "choices": ["a"]}]"#,
            r#"[{"type": "string", "choices": ["b"]}]"#,
            &[
                "compatible: m → result: the choice `a` is gone",
                "breaking: m → result: the choice `b` is new",
            ],
        ),
        (
            r#"["string"]"#,
            r#"[{"type": "string", "choices": ["a"]}]"#,
            &["compatible: m → result: was any text and has choices now"],
        ),
        (
            r#"[{"type": "string", "choices": ["a"]}]"#,
            r#"["string"]"#,
            &["breaking: m → result: had choices and is any text now"],
        ),
        (
            r#"["int", "s:string"]"#,
            r#"["int", {"name": "s", "type": "string", "choices": ["a"]}]"#,
            &["breaking: m(`s`): was any text and has choices now"],
        ),
        (
            r#"["int", {"name": "s", "type": "string", "choices": ["a"]}]"#,
            r#"["int", "s:string"]"#,
            &["compatible: m(`s`): had choices and is any text now"],
        ),
        (
            r#"["int", "string"]"#,
            r#"["int", {"type": "string", "orFalse": 1}]"#,
            &["compatible: m(1): may be `false` now"],
        ),
        (
            r#"[{"type": "string", "orFalse": 1}]"#,
            r#"["string"]"#,
            &["compatible: m → result: is never `false` any more"],
        ),
        (
            r#"["int", {"type": "string", "orFalse": 1}]"#,
            r#"["int", "string"]"#,
            &["breaking: m(1): may not be `false` any more"],
        ),
        (
            r#"["string"]"#,
            r#"[{"type": "string", "orFalse": 1}]"#,
            &["breaking: m → result: may be `false` now"],
        ),
    ];
    for (old, new, expected) in table {
        check(&with(old), &with(new), expected, &format!("{old} {new}"));
    }
}

/// Each row: two descriptions of the method `m`, and the changes.
#[test]
fn changes_of_facts_are_found() {
    let table: &[(&str, &str, &[&str])] = &[
        (
            r#"{"aliases": ["n"]}"#,
            "{}",
            &["breaking: n: the method is gone"],
        ),
        (
            "{}",
            r#"{"aliases": ["n"]}"#,
            &["compatible: n: new method"],
        ),
        (
            r#"{"idempotent": 1}"#,
            "{}",
            &["breaking: m: not idempotent any more, so it must not be retried"],
        ),
        (
            "{}",
            r#"{"deprecated": "use n"}"#,
            &["compatible: m: deprecated now: use n"],
        ),
        (
            "{}",
            r#"{"deprecated": ""}"#,
            &["compatible: m: deprecated now"],
        ),
        (
            r#"{"faults": [{"code": 1, "name": "A"}, {"code": 2, "name": "B"}, {"code": 4, "name": "E"}]}"#,
            r#"{"faults": [{"code": 1, "name": "C"}, {"code": 3, "name": "D"}, {"code": 4, "name": "E"}]}"#,
            &[
                "breaking: m: fault 1 was `A` and is `C` now",
                "compatible: m: fault 2 is gone",
                "compatible: m: new fault 3 `D`",
            ],
        ),
        (
            "{}",
            r#"{"signatures": [{"returns": [{"type": "int"}]}]}"#,
            &["compatible: m: the signature is described now"],
        ),
        (
            r#"{"signatures": [{"returns": [{"type": "int"}]}]}"#,
            "{}",
            &["breaking: m: the signature is not described any more"],
        ),
        (
            r#"{"signatures": [{"params": [], "returns": [{"type": "int"}]}]}"#,
            r#"{"signatures": [{"params": []}]}"#,
            &["breaking: m → result: is not described any more"],
        ),
        (
            r#"{"signatures": [{"params": [{"type": "int"}]}, {"params": [{"type": "int"}, {"type": "int"}]}]}"#,
            r#"{"signatures": [{"params": [{"type": "int"}, {"type": "int", "optional": 1}]}]}"#,
            &[
                "compatible: m(2): new optional parameter 2",
                "compatible: m(2): the parameter 2 is optional now",
            ],
        ),
    ];
    let with = |facts: &str| {
        let mut method: serde_json::Value = serde_json::from_str(facts).expect(facts);
        method["name"] = "m".into();
        described(&serde_json::json!({"methodList": [method]}).to_string())
    };
    for (old, new, expected) in table {
        check(&with(old), &with(new), expected, &format!("{old} {new}"));
    }
    assert!(drawing().diff(&drawing()).is_empty());
}

/// A type that is one of several, on the way to the server and from it.
#[test]
fn variants_are_compared() {
    let with = |types: &str| {
        described(&format!(
            r#"{{"methodList": [
                {{"name": "in", "signatures": [{{"params": [{{"name": "s", "type": "S"}}], "returns": [{{"type": "int"}}]}}]}},
                {{"name": "out", "signatures": [{{"params": [], "returns": [{{"type": "S"}}]}}]}}],
                "typeList": [{types}]}}"#
        ))
    };
    let one_of =
        |variants: &str| format!(r#"{{"name": "S", "type": "any", "variants": [{variants}]}}"#);
    let none = r#"{"name": "None", "type": "string", "choices": ["None"]}"#;
    let size = r#"{"name": "Size", "type": "int"}"#;
    let wide = r#"{"name": "Size", "type": "i8"}"#;
    let table: &[(String, String, &[&str])] = &[
        (
            one_of(none),
            one_of(&format!("{none}, {size}")),
            &[
                "compatible: in(`s`): the variant `Size` is new",
                "breaking: out → result: the variant `Size` is new",
            ],
        ),
        (
            one_of(&format!("{none}, {size}")),
            one_of(none),
            &[
                "breaking: in(`s`): the variant `Size` is gone",
                "compatible: out → result: the variant `Size` is gone",
            ],
        ),
        (
            one_of(size),
            one_of(wide),
            &[
                "compatible: in(`s`).Size: was int and is i8 now",
                "breaking: out → result.Size: was int and is i8 now",
            ],
        ),
        (
            one_of(size),
            r#"{"name": "S", "type": "any"}"#.to_owned(),
            &[
                "compatible: in(`s`): was one of several and is any now",
                "breaking: out → result: was one of several and is any now",
            ],
        ),
        (
            r#"{"name": "S", "type": "any"}"#.to_owned(),
            one_of(size),
            &[
                "breaking: in(`s`): was any and is one of several now",
                "compatible: out → result: was any and is one of several now",
            ],
        ),
        (
            one_of(&format!("{none}, {size}")),
            one_of(&format!("{size}, {none}")),
            &[],
        ),
    ];
    for (old, new, expected) in table {
        check(&with(old), &with(new), expected, &format!("{old} {new}"));
    }
}
