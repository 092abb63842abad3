//! The reader's events and paths, for tests and fuzz targets that look at them alone.
//!
//! Not public API.

use std::fmt::Write;

use serde_core::de::DeserializeOwned;

use crate::de::Decoder;
use crate::error::Error;
use crate::read_options::{Mode, ReadOptions};
use crate::xml::{self, Event, Reader};

/// Reads a document of any elements to its end.
///
/// # Errors
///
/// When it is not well-formed, as far as `mode` minds.
pub fn check_well_formed(document: &[u8], mode: Mode) -> Result<(), Error> {
    let document = xml::encoding::decode(document, None, &options(mode))?;
    events(&document, mode, true).map(drop)
}

/// The events of a document, a line each; without the fast path if that is asked for.
///
/// # Errors
///
/// When it is not well-formed, as far as `mode` minds.
pub fn events(document: &str, mode: Mode, fast_path: bool) -> Result<String, Error> {
    let options = options(mode);
    let mut lines = String::new();
    let mut read = || -> Result<(), Error> {
        let mut reader = reader(document, &options, fast_path)?;
        loop {
            let event = reader.next()?;
            // a String takes everything
            let _ = writeln!(lines, "{event:?}");
            if event == Event::Eof {
                return Ok(());
            }
        }
    };
    read().map_err(|error| error.locate(document.as_bytes()))?;
    Ok(lines)
}

/// Reads a value, as [`from_str_with`](crate::from_str_with); without the fast path if that is
/// asked for.
///
/// # Errors
///
/// As there.
pub fn decode<T: DeserializeOwned>(
    document: &str,
    mode: Mode,
    fast_path: bool,
) -> Result<T, Error> {
    let options = options(mode);
    Decoder::run(
        &options,
        document,
        || reader(document, &options, fast_path),
        |decoder| {
            let value = decoder.value()?;
            decoder.finish()?;
            Ok(value)
        },
    )
}

fn options(mode: Mode) -> ReadOptions {
    match mode {
        Mode::Strict => ReadOptions::strict(),
        Mode::Lenient => ReadOptions::lenient(),
    }
}

fn reader<'de>(
    document: &'de str,
    options: &ReadOptions,
    fast_path: bool,
) -> Result<Reader<'de>, Error> {
    let reader = Reader::new(document, options)?;
    Ok(if fast_path {
        reader
    } else {
        reader.slow_path_only()
    })
}
