//! What comes out, whatever the language.

/// Holds generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Generated {
    /// The text of the file.
    pub code: String,
    /// Notes for people: names that collide, methods that are left out.
    pub notes: Vec<String>,
}
