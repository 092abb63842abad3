//! The codec from outside: what it says, what it carries, and what it costs.

/// What is refused, with the exact words.
mod errors;
