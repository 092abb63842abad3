//! What goes to standard output.

pub(crate) mod colour;
pub(crate) mod json;
pub(crate) mod xml;

use std::io::{self, IsTerminal, Write};

use serde::Serialize;
use xmlrpc_core::Value;
use xmlrpc_core::tagged::{Plain, Tagged};

use crate::cli::{Format, Global};
use crate::failure::Failure;

/// Standard output, and how it looks.
pub(crate) struct Output {
    out: io::BufWriter<io::Stdout>,
    pub(crate) terminal: bool,
    colour: bool,
}

impl Output {
    pub(crate) fn new(global: &Global) -> Self {
        let terminal = io::stdout().is_terminal();
        Self {
            out: io::BufWriter::new(io::stdout()),
            terminal,
            colour: colour::wanted(global.color, terminal),
        }
    }

    pub(crate) fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    pub(crate) fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.text(text)?;
        self.text("\n")
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.out.write_all(bytes)?)
    }

    /// JSON over several lines.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Failure::NotXmlRpc(format!("the result as JSON: {error}")))?;
        let text = if self.colour {
            json::coloured(&text)
        } else {
            text
        };
        self.line(&text)
    }

    pub(crate) fn xml(&mut self, document: &str) -> Result<(), Failure> {
        let text = if self.colour {
            xml::coloured(document)
        } else {
            document.to_owned()
        };
        self.line(text.trim_end())
    }

    /// A result, as it was asked for.
    pub(crate) fn value(&mut self, value: &Value, format: Format) -> Result<(), Failure> {
        match format {
            Format::Tagged => self.json(&Tagged(value)),
            _ => self.json(&Plain(value)),
        }
    }

    /// Writes what was held back.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Has to be called at the end: what cannot be written is an error.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush()
    }
}
