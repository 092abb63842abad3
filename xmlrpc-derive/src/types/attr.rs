//! What serde's attributes and `#[xmlrpc(…)]` say about a type, a variant or a field.
//!
//! Whether serde's attributes are correct is for serde to say; what has no bearing on the shape
//! is passed over.

use syn::{Attribute, LitStr, Path, Type};

use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::meta::{Entry, Once, Value};

/// The value of `as`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Wire {
    Int,
    I8,
    Boolean,
    Double,
    String,
    DateTime,
    Base64,
    Array,
    Struct,
    Nil,
    Any,
}

const WIRES: [(&str, Wire); 11] = [
    ("int", Wire::Int),
    ("i8", Wire::I8),
    ("boolean", Wire::Boolean),
    ("double", Wire::Double),
    ("string", Wire::String),
    ("dateTime", Wire::DateTime),
    ("base64", Wire::Base64),
    ("array", Wire::Array),
    ("struct", Wire::Struct),
    ("nil", Wire::Nil),
    ("any", Wire::Any),
];

impl Wire {
    /// The wire type that the entry names; an unknown one is an error that lists them.
    fn parse(cx: &Ctxt, entry: &Entry) -> Option<Self> {
        let name = entry.string(cx)?;
        let value = name.value();
        if let Some((_, wire)) = WIRES.iter().find(|(known, _)| *known == value) {
            return Some(*wire);
        }
        let known = WIRES.map(|(known, _)| format!("\"{known}\"")).join(", ");
        cx.error(
            name,
            format!("unknown wire type \"{value}\", expected one of {known}"),
        );
        Some(Self::Any)
    }
}

/// The attributes of a struct or enum.
#[derive(Default)]
pub(crate) struct ContainerAttrs {
    pub(crate) krate: Option<Path>,
    pub(crate) wire: Option<Wire>,
    pub(crate) name: Option<LitStr>,
    pub(crate) rename_all: Case,
    pub(crate) rename_all_fields: Case,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) untagged: bool,
    pub(crate) default: bool,
    pub(crate) transparent: bool,
    /// The type of `into`, `from` or `try_from`: what travels instead.
    pub(crate) stand_in: Option<Type>,
}

impl ContainerAttrs {
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut all = Self::default();
        let (mut krate, mut wire) = (Once::default(), Once::default());
        for entry in Entry::of_attributes(cx, attrs, "xmlrpc") {
            match entry.key.to_string().as_str() {
                "crate" => krate.set(cx, &entry, entry.path(cx)),
                "as" => wire.set(cx, &entry, Wire::parse(cx, &entry)),
                _ => unknown(cx, &entry, &["as", "crate"]),
            }
        }
        all.krate = krate.get();
        all.wire = wire.get();
        for entry in Entry::of_attributes(cx, attrs, "serde") {
            match entry.key.to_string().as_str() {
                "rename" => all.name = outgoing(&entry),
                "rename_all" => all.rename_all = case(&entry),
                "rename_all_fields" => all.rename_all_fields = case(&entry),
                "tag" => all.tag = text(&entry),
                "content" => all.content = text(&entry),
                "untagged" => all.untagged = true,
                "default" => all.default = true,
                "transparent" => all.transparent = true,
                "into" => all.stand_in = ty(&entry).or(all.stand_in),
                "from" | "try_from" => all.stand_in = all.stand_in.or_else(|| ty(&entry)),
                _ => {}
            }
        }
        all
    }
}

/// The attributes of a variant.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) wire: Option<Wire>,
    pub(crate) name: Option<LitStr>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) skip: bool,
    pub(crate) untagged: bool,
    /// The value of `with` or one of its halves.
    pub(crate) with: Option<LitStr>,
}

impl VariantAttrs {
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut all = Self {
            wire: wire(cx, attrs),
            ..Self::default()
        };
        for entry in Entry::of_attributes(cx, attrs, "serde") {
            match entry.key.to_string().as_str() {
                "rename" => all.name = outgoing(&entry),
                "rename_all" => all.rename_all = Some(case(&entry)),
                "skip" => all.skip = true,
                "untagged" => all.untagged = true,
                "with" | "serialize_with" | "deserialize_with" => all.with = text(&entry),
                _ => {}
            }
        }
        all
    }
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) wire: Option<Wire>,
    pub(crate) name: Option<LitStr>,
    pub(crate) skip: bool,
    pub(crate) flatten: bool,
    /// A reader does without it, or a writer may leave it out.
    pub(crate) optional: bool,
    /// The value of `with` or one of its halves.
    pub(crate) with: Option<LitStr>,
}

impl FieldAttrs {
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut all = Self {
            wire: wire(cx, attrs),
            ..Self::default()
        };
        for entry in Entry::of_attributes(cx, attrs, "serde") {
            match entry.key.to_string().as_str() {
                "rename" => all.name = outgoing(&entry),
                "skip" => all.skip = true,
                "flatten" => all.flatten = true,
                "default" | "skip_serializing" | "skip_deserializing" | "skip_serializing_if" => {
                    all.optional = true;
                }
                "with" => all.with(text(&entry)),
                "serialize_with" | "deserialize_with" => all.with = text(&entry),
                _ => {}
            }
        }
        all
    }

    /// What the modules of `xmlrpc-core` write is known; what others write is not.
    fn with(&mut self, module: Option<LitStr>) {
        let path = module.as_ref().map(LitStr::value).unwrap_or_default();
        let path = path.replace(' ', "");
        let path = path.trim_start_matches("::");
        match path.strip_prefix("xmlrpc_core::").map(core_module) {
            Some("as_date_time" | "as_utc") => self.wire = self.wire.or(Some(Wire::DateTime)),
            Some("as_date_time::option" | "as_utc::option") => {
                self.wire = self.wire.or(Some(Wire::DateTime));
                self.optional = true;
            }
            // the shape is that of the `Option`
            Some("false_as_none") => {}
            _ => self.with = module,
        }
    }
}

/// The path of a module below the root of `xmlrpc-core`, which shows it in two places.
fn core_module(path: &str) -> &str {
    path.strip_prefix("types::")
        .or_else(|| path.strip_prefix("value::"))
        .unwrap_or(path)
}

/// `#[xmlrpc(as = "…")]`
fn wire(cx: &Ctxt, attrs: &[Attribute]) -> Option<Wire> {
    let mut wire = Once::default();
    for entry in Entry::of_attributes(cx, attrs, "xmlrpc") {
        match entry.key.to_string().as_str() {
            "as" => wire.set(cx, &entry, Wire::parse(cx, &entry)),
            _ => unknown(cx, &entry, &["as"]),
        }
    }
    wire.get()
}

/// Reports a key that is not known here; those that serde knows are written there.
fn unknown(cx: &Ctxt, entry: &Entry, known: &[&str]) {
    let key = match entry.key.to_string() {
        key if key == "name" => "rename".to_owned(),
        key => key,
    };
    if SERDES.contains(&key.as_str()) {
        entry.expected(
            cx,
            format!("`#[serde({key} …)]`: names and shapes are as serde's attributes have them"),
        );
    } else {
        entry.unknown(cx, known);
    }
}

/// Keys of serde's attributes that have a bearing on the shape.
const SERDES: [&str; 14] = [
    "rename",
    "rename_all",
    "rename_all_fields",
    "tag",
    "content",
    "untagged",
    "transparent",
    "flatten",
    "skip",
    "default",
    "skip_serializing_if",
    "with",
    "from",
    "into",
];

fn text(entry: &Entry) -> Option<LitStr> {
    match &entry.value {
        Value::Expr(expr) => crate::meta::as_string(expr),
        _ => None,
    }
}

/// `"…"`, or the half of `(serialize = "…", deserialize = "…")` that we send.
fn outgoing(entry: &Entry) -> Option<LitStr> {
    match &entry.value {
        Value::List(entries) => entries
            .iter()
            .find(|entry| entry.key == "serialize")
            .and_then(text),
        _ => text(entry),
    }
}

fn case(entry: &Entry) -> Case {
    outgoing(entry)
        .and_then(|name| Case::of_name(&name.value()))
        .unwrap_or_default()
}

fn ty(entry: &Entry) -> Option<Type> {
    text(entry).and_then(|text| text.parse().ok())
}
