//! The reader's events, for tests and fuzz targets that look at them alone.
//!
//! Not public API.

use std::fmt::Write;

use crate::error::Error;
use crate::limits::{Mode, ReadOptions};
use crate::xml::{self, Event, Reader};

/// Reads a document of any elements to its end.
///
/// # Errors
///
/// When it is not well-formed, as far as `mode` minds.
pub fn check_well_formed(document: &[u8], mode: Mode) -> Result<(), Error> {
    let document = xml::encoding::decode(document, None, mode)?;
    events(&document, mode, true).map(drop)
}

/// The events of a document, a line each; without the fast lane if that is asked for.
///
/// # Errors
///
/// When it is not well-formed, as far as `mode` minds.
pub fn events(document: &str, mode: Mode, fast_lane: bool) -> Result<String, Error> {
    let options = match mode {
        Mode::Strict => ReadOptions::strict(),
        Mode::Lenient => ReadOptions::lenient(),
    };
    let mut lines = String::new();
    let mut read = || -> Result<(), Error> {
        let mut reader = Reader::new(document, &options)?;
        if !fast_lane {
            reader = reader.slow_lane_only();
        }
        loop {
            let event = reader.next()?;
            // a String takes everything
            let _ = writeln!(lines, "{event:?}");
            if event == Event::Eof {
                return Ok(());
            }
        }
    };
    read().map_err(|error| error.locate(document))?;
    Ok(lines)
}
