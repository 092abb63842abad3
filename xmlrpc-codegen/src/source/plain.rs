//! `system.listMethods`, `system.methodSignature` and `system.methodHelp`, as every kind of
//! server answers them.

use xmlrpc_core::description::{Description, MethodDescription, Part, Signature, TypeDescription};
use xmlrpc_core::{Fault, Value, value};

use super::{Call, DiscoverError, Discovered, ask, help, words};

/// Entries of one `system.multicall`.
const BATCH: usize = 100;

/// The names of a listing; some servers send structs with a name.
pub(super) fn names(listing: &Value) -> Option<Vec<String>> {
    let name = |item: &Value| {
        let name = item.as_str().or_else(|| item.get("name")?.as_str());
        name.map(str::to_owned)
    };
    let mut names = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for item in listing.as_array()?.iter() {
        if let Some(name) = name(item)
            && seen.insert(name.clone())
        {
            names.push(name);
        }
    }
    Some(names)
}

/// Asks for the signature and the help of every method. `types` are known from elsewhere.
pub(super) fn ask_for_each(
    call: &mut Call<'_>,
    names: Vec<String>,
    types: Vec<TypeDescription>,
) -> Result<Discovered, DiscoverError> {
    let has = |name: &str| names.iter().any(|known| known == name);
    let mut found = Discovered {
        source: "system.listMethods",
        ..Discovered::default()
    };
    let mut together = has("system.multicall");
    let mut answers = [Vec::new(), Vec::new()];
    for (of, method) in answers
        .iter_mut()
        .zip(["system.methodSignature", "system.methodHelp"])
    {
        // not every listing has the methods that list
        let answers = match names.first() {
            Some(first) if !has(method) => {
                ask(call, method, &[Value::from(first.as_str())])?.is_ok()
            }
            _ => true,
        };
        if !answers {
            found.notes.push(format!("the server has no `{method}`"));
            continue;
        }
        for names in names.chunks(BATCH) {
            let batch = if together {
                multicall(call, method, names)?
            } else {
                None
            };
            match batch {
                Some(batch) => of.extend(batch),
                None => {
                    together = false;
                    for name in names {
                        of.push(ask(call, method, &[Value::from(name.as_str())])?);
                    }
                }
            }
        }
    }
    let [mut signed, mut helped] = answers.map(Vec::into_iter);
    for name in names {
        let mut method = MethodDescription::new(name);
        if let Some(Ok(answer)) = signed.next() {
            method.signatures = signatures(&answer, &types);
        }
        if let Some(Ok(answer)) = helped.next() {
            add_help(&mut method, answer.as_str().unwrap_or(""));
        }
        found.description.methods.push(method);
    }
    found.description.types = types;
    let every: Vec<String> = found
        .description
        .methods
        .iter()
        .map(|m| m.name.clone())
        .collect();
    if let Ok(used) = found.description.select(&every) {
        found.description.types = used.types;
    }
    Ok(found)
}

type Answers = Vec<Result<Value, Fault>>;

/// Many questions in one call; `None` if the server does not answer each of them.
fn multicall(
    call: &mut Call<'_>,
    method: &str,
    names: &[String],
) -> Result<Option<Answers>, DiscoverError> {
    let calls = names
        .iter()
        .map(|name| value!({"methodName": method, "params": [name]}));
    let calls = Value::Array(calls.collect::<Vec<_>>().into());
    let Ok(Value::Array(answers)) = ask(call, "system.multicall", &[calls])? else {
        return Ok(None);
    };
    if answers.len() != names.len() {
        return Ok(None);
    }
    let answers = answers.into_inner().into_iter().map(|answer| {
        let fault = answer.get("faultCode").and_then(Value::as_i64);
        if let Some(code) = fault {
            let message = answer.get("faultString").and_then(Value::as_str);
            let message = message.unwrap_or("").to_owned();
            return Err(Fault::new(i32::try_from(code).unwrap_or(0), message));
        }
        match answer {
            // supervisor does not put its results into arrays of one
            Value::Array(items) if items.len() == 1 => Ok(items.into_inner().remove(0)),
            answer => Ok(answer),
        }
    });
    Ok(Some(answers.collect()))
}

/// The signatures in an answer: an array of arrays of words, one such array (supervisor), an
/// array of texts (Perl), one word. None if it says that they are not known.
pub(super) fn signatures(answer: &Value, types: &[TypeDescription]) -> Vec<Signature> {
    let row = |row: &Value| {
        let words: Option<Vec<&str>> = row.as_array()?.iter().map(Value::as_str).collect();
        from_words(&words?, types)
    };
    let split = |text: &str| {
        let separators = |c: char| c.is_whitespace() || c == ',' || c == ':';
        let words: Vec<&str> = text.split(separators).filter(|w| !w.is_empty()).collect();
        from_words(&words, types)
    };
    let signatures: Vec<Signature> = match answer {
        Value::Array(rows) if rows.iter().any(|row| row.as_array().is_some()) => {
            rows.iter().filter_map(row).collect()
        }
        Value::Array(items) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            match texts {
                Some(texts)
                    if texts
                        .iter()
                        .any(|text| text.trim().contains([' ', ',', ':'])) =>
                {
                    texts.iter().filter_map(|text| split(text)).collect()
                }
                Some(texts) => from_words(&texts, types).into_iter().collect(),
                None => Vec::new(),
            }
        }
        Value::String(text) if !is_unknown(text) => split(text).into_iter().collect(),
        _ => Vec::new(),
    };
    let mut distinct = Vec::new();
    for signature in signatures {
        if !distinct.contains(&signature) {
            distinct.push(signature);
        }
    }
    distinct
}

/// The result first. A single parameter of nothing is none.
fn from_words(words: &[&str], types: &[TypeDescription]) -> Option<Signature> {
    let (result, params) = words.split_first()?;
    let word = |word: &&str| {
        let known = types.iter().find(|known| known.name == *word);
        known.map_or_else(|| words::of_signature(word), |known| known.name.as_str())
    };
    if words.len() == 1 && words::canonical(result).is_none() && word(result) == "any" {
        return None;
    }
    let params: Vec<&str> = params.iter().map(word).collect();
    let params = match params.as_slice() {
        ["nil"] => Vec::new(),
        params => params.iter().map(|&word| Part::new(word)).collect(),
    };
    Some(Signature::new(params, Part::new(word(result))))
}

/// What servers say instead of a signature.
fn is_unknown(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    text.is_empty() || text == "undef" || text.contains("not supported") || text.contains(' ')
}

/// Takes the text and, where they fit, the names of the parameters from the help.
pub(super) fn add_help(method: &mut MethodDescription, text: &str) {
    method.purpose = help::clean(text);
    let named = help::params(&method.purpose, &method.name);
    if named.is_empty() {
        return;
    }
    for signature in &mut method.signatures {
        if signature.params.len() == named.len() {
            for (param, named) in signature.params.iter_mut().zip(&named) {
                param.name.clone_from(&named.name);
                param.optional = named.optional;
                param.default.clone_from(&named.default);
                param.description.clone_from(&named.description);
            }
        }
    }
}

/// A listing may name a method twice.
pub(super) fn push(description: &mut Description, method: MethodDescription) {
    if description.method(&method.name).is_none() {
        description.methods.push(method);
    }
}
