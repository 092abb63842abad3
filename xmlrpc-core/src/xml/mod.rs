//! XML: bytes to events, and text to escaped text.
//!
//! The only module that knows XML syntax, and `markup` is the only file that names quick-xml.

mod buffer;
pub(crate) mod chars;
pub(crate) mod encoding;
pub(crate) mod escape;
mod fast_lane;
mod markup;
mod namespaces;
mod reader;
mod tag;

pub(crate) use buffer::Buffer;
pub(crate) use reader::{Event, Position, Reader};
pub(crate) use tag::Tag;
