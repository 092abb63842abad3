//! Where in a value an error arose.

use std::fmt::{self, Display};

use crate::printable::Printable;

/// One step of a member path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Member(String),
    Index(usize),
    Parameter {
        index: usize,
        name: Option<&'static str>,
    },
}

/// As errors show it: the outermost segment comes last.
pub(super) struct Path<'a>(pub(super) &'a [Segment]);

impl Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, segment) in self.0.iter().rev().enumerate() {
            match segment {
                Segment::Member(name) if nth == 0 => write!(f, "{}", shown(name))?,
                Segment::Member(name) => write!(f, ".{}", shown(name))?,
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Parameter { index, name } => {
                    write!(f, "parameter {}", index + 1)?;
                    if let Some(name) = name {
                        write!(f, " `{name}`")?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A member name, which may come from the document.
fn shown(name: &str) -> Printable<'_> {
    Printable {
        text: name,
        limit: 64,
    }
}
