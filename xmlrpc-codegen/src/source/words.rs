//! The words for types that servers use, and the one that a description has.

/// The word of a description for a word of a server; `None` for one that is not a type of
/// XML-RPC, and may be the name of one of the server's own.
pub(crate) fn canonical(word: &str) -> Option<&'static str> {
    let lower = word.trim().to_ascii_lowercase();
    Some(match lower.as_str() {
        "int" | "i4" | "integer" | "i1" | "i2" | "short" | "byte" | "i32" | "u8" | "u16" => "int",
        "i8" | "long" | "i64" | "u32" | "u64" | "bigint" | "ex:i8" => "i8",
        "boolean" | "bool" => "boolean",
        "double" | "float" | "f64" | "f32" | "real" | "number" => "double",
        "string" | "str" | "text" | "unicode" => "string",
        "datetime.iso8601" | "datetime" | "date" | "iso8601" | "timestamp" => "dateTime.iso8601",
        "base64" | "binary" | "bytes" | "blob" => "base64",
        "array" | "list" | "vector" | "tuple" => "array",
        "struct" | "dict" | "dictionary" | "map" | "hash" | "object" | "mapping" => "struct",
        "nil" | "null" | "none" | "void" | "ex:nil" | "unit" => "nil",
        "any" | "mixed" | "undef" | "undefined" | "value" | "variant" | "" => "any",
        _ => return None,
    })
}

/// The same for signatures, where an unknown word is a type that nobody explains. PHP's extension
/// says `none` where a description leaves the type out.
pub(super) fn of_signature(word: &str) -> &'static str {
    match word {
        "none" => "any",
        word => canonical(word).unwrap_or("any"),
    }
}
