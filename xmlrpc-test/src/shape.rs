//! Checks whether values have the shape that a description gives them, and makes up values that do.

use xmlrpc_core::description::{Description, Part, TypeDescription};
use xmlrpc_core::{Array, Bytes, DateTime, Struct, Value};

/// How deep made-up values are, and how many names for one type are followed: one may be made of
/// itself.
const DEPTH: usize = 32;

/// Checks that a value has the shape of a part of a description.
///
/// Members that a struct does not describe are allowed: callers pass over them.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::description::{Description, Part};
/// use xmlrpc_core::value;
/// use xmlrpc_test::shape;
///
/// let names = Part::array(Part::new("string"));
/// let description = Description::new();
/// assert!(shape::check(&value!(["a", "b"]), &names, &description).is_ok());
/// let error = shape::check(&value!(["a", 1]), &names, &description).unwrap_err();
/// assert_eq!(error, "[1]: expected `string`, found `int`");
/// ```
///
/// # Errors
///
/// Where the first difference is, and what was expected and found there.
pub fn check(value: &Value, part: &Part, description: &Description) -> Result<(), String> {
    check_at("", value, part, description, DEPTH)
}

fn check_at(
    path: &str,
    value: &Value,
    part: &Part,
    description: &Description,
    depth: usize,
) -> Result<(), String> {
    let at = |text: String| match path {
        "" => text,
        path => format!("{path}: {text}"),
    };
    let is_nothing = match value {
        Value::Nil => part.optional,
        Value::Bool(false) => part.or_false,
        _ => false,
    };
    if depth == 0 || is_nothing {
        return Ok(());
    }
    if let Some(named) = description.type_named(&part.type_name) {
        return check_named(path, value, named, description, depth);
    }
    let found = kind(value);
    let fits = match &*part.type_name {
        "any" | "undef" => return Ok(()),
        // a wide one that is small travels as an int
        "i8" => matches!(value, Value::Int(_) | Value::I8(_)),
        "i4" => found == "int",
        expected => found == expected,
    };
    if !fits {
        return Err(at(format!(
            "expected `{}`, found `{found}`",
            part.type_name
        )));
    }
    match value {
        Value::String(text) if !part.choices.is_empty() && !part.choices.contains(text) => Err(at(
            format!("expected one of `{}`", part.choices.join("`, `")),
        )),
        Value::Array(items) if part.tuple || part.member.len() > 1 => {
            if items.len() != part.member.len() {
                return Err(at(format!(
                    "expected {} items, found {}",
                    part.member.len(),
                    items.len()
                )));
            }
            let mut items = items.iter().zip(&part.member).enumerate();
            items.try_for_each(|(nth, (item, part))| {
                check_at(&format!("{path}[{nth}]"), item, part, description, DEPTH)
            })
        }
        Value::Array(items) => match part.member.first() {
            Some(part) => (0..).zip(items.iter()).try_for_each(|(nth, item)| {
                check_at(&format!("{path}[{nth}]"), item, part, description, DEPTH)
            }),
            None => Ok(()),
        },
        Value::Struct(members) => check_members(path, members, part, description),
        _ => Ok(()),
    }
}

fn check_named(
    path: &str,
    value: &Value,
    named: &TypeDescription,
    description: &Description,
    depth: usize,
) -> Result<(), String> {
    if named.variants.is_empty() {
        return check_at(path, value, &named.to_part(), description, depth - 1);
    }
    // each variant is described as what travels for it; where that is stands in front
    let mut first = None;
    for variant in &named.variants {
        match check_at("", value, variant, description, depth - 1) {
            Ok(()) => return Ok(()),
            Err(error) => first = first.or(Some(error)),
        }
    }
    let first = first.unwrap_or_default();
    let text = format!("expected one of the variants of `{}`: {first}", named.name);
    Err(match path {
        "" => text,
        path => format!("{path}: {text}"),
    })
}

fn check_members(
    path: &str,
    members: &Struct,
    part: &Part,
    description: &Description,
) -> Result<(), String> {
    for described in &part.member {
        let inside = format!("{path}.{}", described.name);
        match members.get(&described.name) {
            Some(value) => check_at(&inside, value, described, description, DEPTH)?,
            None if described.optional || described.default.is_some() => {}
            None => return Err(format!("{inside}: the member is missing")),
        }
    }
    if let Some(values) = &part.values {
        for (name, value) in members.iter() {
            let inside = format!("{path}.{name}");
            check_at(&inside, value, values, description, DEPTH)?;
        }
    }
    Ok(())
}

/// Whether a made-up value should come to its end.
fn is_deep(depth: usize) -> bool {
    depth <= DEPTH / 2
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Nil => "nil",
        Value::Bool(_) => "boolean",
        Value::Int(_) => "int",
        Value::I8(_) => "i8",
        Value::Double(_) => "double",
        Value::String(_) => "string",
        Value::DateTime(_) => "dateTime.iso8601",
        Value::Bytes(_) => "base64",
        Value::Array(_) => "array",
        Value::Struct(_) => "struct",
        _ => "a value of another kind",
    }
}

/// Makes up values that fit a description; the same seed gives the same values.
///
/// Each number of Rust that a description gives as `int` or `i8` takes them: an `int` fits into 7
/// bits, an `i8` into 32 without a sign. Optional members are left out. A type made of itself ends
/// after a few levels.
///
/// # Examples
///
/// ```
/// use xmlrpc_core::description::{Description, Part};
/// use xmlrpc_test::shape::{self, MadeUp};
///
/// let (part, description) = (Part::array(Part::new("int")), Description::new());
/// let value = MadeUp::new(&description, 7).value(&part);
/// assert!(shape::check(&value, &part, &description).is_ok());
/// assert_eq!(value, MadeUp::new(&description, 7).value(&part));
/// ```
#[derive(Clone, Debug)]
pub struct MadeUp<'a> {
    description: &'a Description,
    state: u64,
}

impl<'a> MadeUp<'a> {
    /// Makes values for the types of this description.
    #[must_use]
    pub fn new(description: &'a Description, seed: u64) -> Self {
        Self {
            description,
            state: seed,
        }
    }

    /// Returns a value of this shape.
    pub fn value(&mut self, part: &Part) -> Value {
        self.value_at(part, DEPTH)
    }

    fn value_at(&mut self, part: &Part, depth: usize) -> Value {
        if depth == 0 {
            return Value::Nil;
        }
        if let Some(named) = self.description.type_named(&part.type_name) {
            return match self.variant(named, depth) {
                Some(variant) => self.value_at(variant, depth - 1),
                None => self.value_at(&named.to_part(), depth - 1),
            };
        }
        match &*part.type_name {
            "nil" => Value::Nil,
            "boolean" => Value::Bool(self.below(2) == 1),
            "int" | "i4" => Value::Int(1 + self.below(127) as i32),
            "i8" => Value::I8(3_000_000_000 + self.below(1000) as i64),
            "double" => Value::Double(self.below(1000) as f64 / 8.0),
            "dateTime.iso8601" => {
                let day = 1 + self.below(28) as u8;
                DateTime::new(2026, 1, day, 12, 0, 0).map_or(Value::Nil, Value::DateTime)
            }
            "base64" => Value::Bytes(Bytes::from(self.below(1 << 16).to_be_bytes().to_vec())),
            "array" if part.tuple || part.member.len() > 1 => {
                let items = part
                    .member
                    .iter()
                    .map(|item| self.value_at(item, depth - 1));
                Value::Array(Array::from(items.collect::<Vec<_>>()))
            }
            "array" => {
                let items = part.member.first().map_or_else(Vec::new, |item| {
                    let count = if is_deep(depth) { 0 } else { 1 + self.below(2) };
                    (0..count).map(|_| self.value_at(item, depth - 1)).collect()
                });
                Value::Array(Array::from(items))
            }
            "struct" => Value::Struct(self.members(part, depth)),
            _ => match part.choices.len() {
                0 => Value::from(format!("text {}", self.below(1000))),
                choices => Value::from(part.choices[self.below(choices as u64) as usize].clone()),
            },
        }
    }

    fn members(&mut self, part: &Part, depth: usize) -> Struct {
        let mut members = Struct::new();
        for member in part.member.iter().filter(|member| !member.optional) {
            let value = self.value_at(member, depth - 1);
            members.insert(member.name.clone(), value);
        }
        if let Some(values) = part.values.as_deref().filter(|_| !is_deep(depth)) {
            let value = self.value_at(values, depth - 1);
            members.insert("name".to_owned(), value);
        }
        members
    }

    /// The first variant; for a type made of itself at last the one that ends soonest.
    fn variant(&self, named: &'a TypeDescription, depth: usize) -> Option<&'a Part> {
        let mut variants = named.variants.iter();
        if !is_deep(depth) {
            return variants.next();
        }
        (1..depth)
            .find_map(|levels| variants.clone().find(|variant| self.ends(variant, levels)))
            .or_else(|| variants.next())
    }

    /// Whether a deep value of this shape has at most so many levels.
    fn ends(&self, part: &Part, levels: usize) -> bool {
        let Some(levels) = levels.checked_sub(1) else {
            return false;
        };
        if let Some(named) = self.description.type_named(&part.type_name) {
            return match &*named.variants {
                [] => self.ends(&named.to_part(), levels),
                variants => variants.iter().any(|variant| self.ends(variant, levels)),
            };
        }
        match &*part.type_name {
            "array" if part.tuple || part.member.len() > 1 => {
                part.member.iter().all(|item| self.ends(item, levels))
            }
            "struct" => {
                let mut needed = part.member.iter().filter(|member| !member.optional);
                needed.all(|member| self.ends(member, levels))
            }
            _ => true,
        }
    }

    /// A number below `end`: Steele and Vigna's splitmix64.
    fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }
}
