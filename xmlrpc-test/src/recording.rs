//! Files of recorded calls.

use std::fmt;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use xmlrpc_core::recording::{RecordedCall, RecordingHeader};

/// Holds recorded calls, as they stand in a file: see [`xmlrpc_core::recording`] for its lines.
///
/// The command line's `xmlrpc record` writes such files, and `xmlrpc mock` serves them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// The first line.
    pub header: RecordingHeader,
    /// The calls, in order.
    pub calls: Vec<RecordedCall>,
}

/// Error returned when a recording cannot be read or written.
#[derive(Debug)]
pub struct RecordingError {
    path: PathBuf,
    line: Option<usize>,
    source: io::Error,
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.source)
    }
}

impl std::error::Error for RecordingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // the message ends with it
        self.source.source()
    }
}

impl RecordingError {
    /// Returns the reason, without the file and the line. A line that is not what it should be has
    /// the kind [`InvalidData`](io::ErrorKind::InvalidData).
    #[must_use]
    pub fn io_error(&self) -> &io::Error {
        &self.source
    }

    pub(crate) fn of(path: &Path, source: io::Error) -> Self {
        Self {
            path: path.to_owned(),
            line: None,
            source,
        }
    }
}

impl Recording {
    /// Makes a recording without calls.
    #[must_use]
    pub fn new(header: RecordingHeader) -> Self {
        Self {
            header,
            calls: Vec::new(),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When there is no such file, or a line of it is not what it should be; the error names the
    /// line.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref();
        let failed = |line, source| RecordingError {
            path: path.to_owned(),
            line,
            source,
        };
        let text = std::fs::read_to_string(path).map_err(|error| failed(None, error))?;
        let mut lines = (1..)
            .zip(text.lines())
            .filter(|(_, line)| !line.trim().is_empty());
        let (_, first) = lines.next().unwrap_or((1, "null"));
        let header = serde_json::from_str(first).map_err(|error| failed(Some(1), error.into()))?;
        let calls = lines.map(|(number, line)| {
            serde_json::from_str(line).map_err(|error| failed(Some(number), error.into()))
        });
        let calls = calls.collect::<Result<_, _>>()?;
        Ok(Self { header, calls })
    }

    /// Sorts the calls by method and parameters, so that two recordings of one conversation are
    /// equal files.
    pub fn sort(&mut self) {
        self.calls.sort_by_cached_key(|call| {
            (
                call.method.clone(),
                serde_json::to_string(call).unwrap_or_default(),
            )
        });
    }

    /// Writes the file whole or not at all: it is written beside, then renamed.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), RecordingError> {
        let path = path.as_ref();
        self.write(path)
            .map_err(|source| RecordingError::of(path, source))
    }

    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(format!(".{}.tmp", std::process::id()));
        let mut file = io::BufWriter::new(std::fs::File::create(&beside)?);
        let written = self.write_lines(&mut file).and_then(|()| {
            file.flush()?;
            std::fs::rename(&beside, path)
        });
        if written.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
        written
    }

    fn write_lines(&self, file: &mut impl io::Write) -> io::Result<()> {
        serde_json::to_writer(&mut *file, &self.header)?;
        writeln!(file)?;
        for call in &self.calls {
            serde_json::to_writer(&mut *file, call)?;
            writeln!(file)?;
        }
        Ok(())
    }
}
