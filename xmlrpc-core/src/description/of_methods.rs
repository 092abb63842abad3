//! From methods to their description.

use std::collections::BTreeMap;

use crate::description::{
    Description, FaultDescription, MethodDescription, Part, Signature, TypeDescription,
};
use crate::schema::{
    Definition, Definitions, Member, Method, Param, ParamKind, Schema, Shape, WireType,
};

impl Description {
    /// Describes methods, and the types that occur in them.
    ///
    /// Types go by their short names. Where two share one, both get the shortest end of their
    /// path that tells them apart.
    #[must_use]
    pub fn of<'a>(methods: impl IntoIterator<Item = &'a Method>) -> Self {
        let mut definitions = Definitions::default();
        let shapes: Vec<_> = methods
            .into_iter()
            .map(|method| Shapes::of(method, &mut definitions))
            .collect();
        let names = Names::new(&definitions);
        let methods = shapes.iter().map(|shapes| names.method(shapes)).collect();
        let mut types: Vec<_> = definitions
            .iter()
            .map(|(key, definition)| names.definition(key, definition))
            .collect();
        types.sort_by(|a, b| a.name.cmp(&b.name));
        Self { methods, types }
    }
}

/// A method with its shapes: all have to be known before types get names.
struct Shapes<'a> {
    method: &'a Method,
    params: Vec<(&'a Param, Schema)>,
    result: Option<Schema>,
}

impl<'a> Shapes<'a> {
    fn of(method: &'a Method, definitions: &mut Definitions) -> Self {
        let params = method.params().iter();
        Self {
            method,
            params: params
                .map(|param| (param, param.schema(definitions)))
                .collect(),
            result: method.result(definitions),
        }
    }
}

/// The names of types, by key.
struct Names<'a> {
    definitions: &'a Definitions,
    names: BTreeMap<&'static str, String>,
}

impl<'a> Names<'a> {
    fn new(definitions: &'a Definitions) -> Self {
        let mut groups = BTreeMap::<&str, Vec<&'static str>>::new();
        for (key, definition) in definitions.iter() {
            groups.entry(definition.name).or_default().push(key);
        }
        let mut names = BTreeMap::new();
        for (name, keys) in groups {
            if keys.len() == 1 && !is_wire_type(name) {
                names.insert(keys[0], name.to_owned());
                continue;
            }
            // the first spelling that tells all of them apart
            let spelled = (0..).map(|length| spell(&keys, length)).find(|spelled| {
                let mut sorted: Vec<_> = spelled.iter().collect();
                sorted.sort();
                sorted.dedup();
                sorted.len() == keys.len() && !spelled.iter().any(|name| is_wire_type(name))
            });
            names.extend(keys.into_iter().zip(spelled.unwrap_or_default()));
        }
        Self { definitions, names }
    }

    fn method(&self, shapes: &Shapes<'_>) -> MethodDescription {
        let method = shapes.method;
        let signatures = shapes.result.iter().map(|result| {
            let params = shapes.params.iter();
            let params = params.map(|(param, schema)| self.param(param, schema));
            Signature::new(params.collect(), self.part(result))
        });
        let faults = method.faults().iter().map(|fault| FaultDescription {
            description: fault.doc.to_owned(),
            ..FaultDescription::new(fault.code, fault.name)
        });
        MethodDescription {
            purpose: method.doc().to_owned(),
            signatures: signatures.collect(),
            aliases: method.aliases().map(Into::into).collect(),
            deprecated: method.deprecated().map(str::to_owned),
            idempotent: method.is_idempotent(),
            timeout: method.timeout(),
            faults: faults.collect(),
            ..MethodDescription::new(method.name())
        }
    }

    fn param(&self, param: &Param, schema: &Schema) -> Part {
        let part = match (param.kind(), schema) {
            (ParamKind::Rest, Schema::Array(item)) => self.part(item),
            _ => self.part(schema),
        };
        Part {
            optional: part.optional || param.kind() == ParamKind::Optional,
            default: param.default().map(str::to_owned),
            rest: param.kind() == ParamKind::Rest,
            ..part.named(param.name())
        }
    }

    fn part(&self, schema: &Schema) -> Part {
        match schema {
            Schema::Array(item) => Part::array(self.part(item)),
            Schema::Tuple(items) => Part {
                member: items.iter().map(|item| self.part(item)).collect(),
                tuple: true,
                ..Part::new("array")
            },
            Schema::Map(values) => Part {
                values: match &**values {
                    Schema::Any => None,
                    values => Some(Box::new(self.part(values))),
                },
                ..Part::new("struct")
            },
            Schema::Optional(inner) => Part {
                optional: true,
                ..self.part(inner)
            },
            Schema::Named { key, .. } => Part {
                optional: self.is_optional(schema),
                ..Part::new(self.names.get(key).cloned().unwrap_or_default())
            },
            scalar => Part::new(wire_name(scalar.wire())),
        }
    }

    /// Whether it is an `Option` by another name.
    fn is_optional(&self, schema: &Schema) -> bool {
        let mut schema = schema;
        // an alias of itself has no end
        for _ in 0..64 {
            schema = match schema {
                Schema::Optional(_) => return true,
                Schema::Named { key, .. } => match self.definitions.get(key).map(|d| &d.shape) {
                    Some(Shape::Alias(inner)) => inner,
                    _ => return false,
                },
                _ => return false,
            };
        }
        false
    }

    fn definition(&self, key: &str, definition: &Definition) -> TypeDescription {
        let name = self.names.get(key).cloned().unwrap_or_default();
        let described = match &definition.shape {
            Shape::Alias(schema) => {
                let part = self.part(schema);
                TypeDescription {
                    member: part.member,
                    tuple: part.tuple,
                    values: part.values,
                    ..TypeDescription::new(name, part.type_name)
                }
            }
            Shape::Struct(members) => TypeDescription {
                member: members.iter().map(|member| self.member(member)).collect(),
                ..TypeDescription::new(name, "struct")
            },
            Shape::Enum(variants) => {
                if variants.iter().all(|variant| variant.content.is_none()) {
                    TypeDescription {
                        choices: variants.iter().map(|v| v.name.to_owned()).collect(),
                        ..TypeDescription::new(name, "string")
                    }
                } else {
                    let structs = variants.iter().all(|variant| {
                        let wire = variant.content.as_ref().map(Schema::wire);
                        wire == Some(WireType::Struct)
                    });
                    let variants = variants.iter().map(|variant| match &variant.content {
                        Some(schema) => Part {
                            description: variant.doc.to_owned(),
                            ..self.part(schema).named(variant.name)
                        },
                        None => Part {
                            description: variant.doc.to_owned(),
                            choices: vec![variant.name.to_owned()],
                            ..Part::new("string").named(variant.name)
                        },
                    });
                    TypeDescription {
                        variants: variants.collect(),
                        ..TypeDescription::new(name, if structs { "struct" } else { "any" })
                    }
                }
            }
        };
        TypeDescription {
            description: definition.doc.to_owned(),
            ..described
        }
    }

    fn member(&self, member: &Member) -> Part {
        let part = self.part(&member.schema);
        Part {
            description: member.doc.to_owned(),
            optional: part.optional || member.optional,
            ..part.named(member.name)
        }
    }
}

/// As in signatures, but for `undef`, which a description calls `any`.
fn wire_name(wire: WireType) -> &'static str {
    match wire {
        WireType::Any => "any",
        wire => wire.name(),
    }
}

fn is_wire_type(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "nil",
        "boolean",
        "int",
        "i8",
        "double",
        "string",
        "dateTime.iso8601",
        "base64",
        "array",
        "struct",
        "any",
    ];
    WORDS.contains(&name)
}

/// Each key by the last `1 + length` segments of its path; beyond the longest path, with the
/// paths of its type parameters spelled out as well.
fn spell(keys: &[&str], length: usize) -> Vec<String> {
    keys.iter()
        .enumerate()
        .map(|(at, key)| {
            let (path, parameters) = key.split_at(key.find('<').unwrap_or(key.len()));
            let segments: Vec<_> = path.split("::").collect();
            let kept = segments.len().saturating_sub(1 + length);
            let path = segments[kept..].join("::");
            if kept > 0 || length == 0 {
                path + &short(parameters)
            } else if length < 32 {
                path + parameters
            } else {
                // types of one path, as inside of functions of closures: told apart by number
                format!("{path}{parameters}#{}", at + 1)
            }
        })
        .collect()
}

/// Type parameters without their paths.
fn short(parameters: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in parameters.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            if c != ':' {
                out.push_str(&word);
                out.push(c);
            }
            word.clear();
        }
    }
    out + &word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_one_name_are_told_apart() {
        let table: &[(&[&str], &[&str])] = &[
            (&["a::x::P", "a::y::P"], &["x::P", "y::P"]),
            (&["a::P<b::X>", "a::P<b::Y>"], &["P<X>", "P<Y>"]),
            (&["a::x::P<b::X>", "a::y::P<b::X>"], &["x::P<X>", "y::P<X>"]),
            (&["a::P<b::X>", "a::P<c::X>"], &["a::P<b::X>", "a::P<c::X>"]),
            (&["a::b::P", "c::b::P"], &["a::b::P", "c::b::P"]),
            (&["f::P", "f::P"], &["f::P#1", "f::P#2"]),
        ];
        for (keys, expected) in table {
            let spelled = (0..)
                .map(|length| spell(keys, length))
                .find(|spelled| spelled[0] != spelled[1])
                .unwrap_or_default();
            assert_eq!(spelled, *expected, "{keys:?}");
        }
    }
}
