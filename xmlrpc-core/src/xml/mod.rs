//! XML: bytes to events, and text to escaped text.
//!
//! The only module that knows XML syntax, and `slow_path` is the only file that names quick-xml.

mod buffer;
pub(crate) mod chars;
mod count;
pub(crate) mod encoding;
pub(crate) mod escape;
mod fast_path;
mod namespaces;
mod reader;
mod slow_path;
mod tag;

pub(crate) use buffer::Buffer;
pub(crate) use reader::{Event, Position, Reader};
pub(crate) use tag::Tag;
