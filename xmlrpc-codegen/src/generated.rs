//! What comes out, whatever the language.

/// Generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Generated {
    /// The text of the file.
    pub code: String,
    /// What a person should know: names that collide, methods that are left out.
    pub notes: Vec<String>,
}
