//! Where in a value an error arose.

use std::fmt::{self, Display};

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
                Segment::Member(name) if nth == 0 => write!(f, "{}", Name(name))?,
                Segment::Member(name) => write!(f, ".{}", Name(name))?,
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

/// A member name, which may come from the document: shortened, and on one line.
struct Name<'a>(&'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, c) in self.0.chars().enumerate() {
            match c {
                _ if nth == 64 => return f.write_str("…"),
                c if c.is_control() => write!(f, "{}", c.escape_default())?,
                c => write!(f, "{c}")?,
            }
        }
        Ok(())
    }
}
