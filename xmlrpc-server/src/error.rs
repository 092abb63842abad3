//! Mistakes that show when a server is built.

use std::fmt;
use std::io;

use xmlrpc_core::rpc::NameError;

/// Error returned when a [`Server`](crate::Server) cannot be built. It lists all mistakes.
///
/// # Examples
///
/// ```
/// use xmlrpc_server::Server;
///
/// let error = Server::new()
///     .method("add", |a: i32, b: i32| a + b)
///     .method("add", |a: f64, b: f64| a + b)
///     .into_service()
///     .unwrap_err();
/// assert_eq!(error.to_string(), "method `add` is served twice");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct BuildError {
    mistakes: Vec<Mistake>,
}

#[derive(Clone, PartialEq, Eq)]
enum Mistake {
    DuplicateName(String),
    UnusableName(String, NameError),
    LongName(String, usize),
    UnusablePrefix(String, NameError),
    UnusablePath(String),
    DuplicatePath(String),
    HiddenPath(String),
    #[cfg(feature = "docs")]
    Docs(&'static str),
    UnusableNetwork(String),
    ZeroLimit(&'static str),
    Serving(String),
}

impl BuildError {
    /// To collect mistakes in.
    pub(crate) const fn new() -> Self {
        Self {
            mistakes: Vec::new(),
        }
    }

    pub(crate) fn duplicate_name(&mut self, name: &str) {
        self.mistakes.push(Mistake::DuplicateName(name.to_owned()));
    }

    pub(crate) fn unusable_name(&mut self, name: &str, reason: NameError) {
        let mistake = Mistake::UnusableName(name.to_owned(), reason);
        self.mistakes.push(mistake);
    }

    pub(crate) fn long_name(&mut self, name: &str, max_len: usize) {
        self.mistakes
            .push(Mistake::LongName(name.to_owned(), max_len));
    }

    pub(crate) fn unusable_prefix(&mut self, prefix: &str, reason: NameError) {
        let mistake = Mistake::UnusablePrefix(prefix.to_owned(), reason);
        self.mistakes.push(mistake);
    }

    pub(crate) fn unusable_path(&mut self, path: &str) {
        self.mistakes.push(Mistake::UnusablePath(path.to_owned()));
    }

    pub(crate) fn duplicate_path(&mut self, path: &str) {
        self.mistakes.push(Mistake::DuplicatePath(path.to_owned()));
    }

    /// The health path is that of something else.
    pub(crate) fn hidden_path(&mut self, path: &str) {
        self.mistakes.push(Mistake::HiddenPath(path.to_owned()));
    }

    #[cfg(feature = "docs")]
    pub(crate) fn docs(&mut self, mistake: &'static str) {
        self.mistakes.push(Mistake::Docs(mistake));
    }

    pub(crate) fn unusable_network(&mut self, network: &str) {
        let mistake = Mistake::UnusableNetwork(network.to_owned());
        self.mistakes.push(mistake);
    }

    /// Settings that would let nothing pass: their names, and whether they are zero.
    pub(crate) fn zero_limits(&mut self, settings: &[(&'static str, bool)]) {
        let zero = settings.iter().filter(|(_, is_zero)| *is_zero);
        let mistakes = zero.map(|(setting, _)| Mistake::ZeroLimit(setting));
        self.mistakes.extend(mistakes);
    }

    /// What is wrong with the way that connections are to be served.
    pub(crate) fn serving(&mut self, text: String) {
        self.mistakes.push(Mistake::Serving(text));
    }

    /// Adds what was found elsewhere.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.mistakes.append(&mut other.mistakes);
    }

    /// Nothing, if no mistake was entered.
    pub(crate) fn check(self) -> Result<(), Self> {
        if self.mistakes.is_empty() {
            Ok(())
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, mistake) in self.mistakes.iter().enumerate() {
            if nth > 0 {
                f.write_str("; ")?;
            }
            mistake.fmt(f)?;
        }
        Ok(())
    }
}

/// The sentences of `Display`: this is what a `main` that returns the error shows.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mistakes = self.mistakes.iter().map(ToString::to_string);
        f.write_str("BuildError ")?;
        f.debug_list().entries(mistakes).finish()
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateName(name) => write!(f, "method `{name}` is served twice"),
            Self::UnusableName(name, reason) => write!(
                f,
                "a method cannot be named `{}`: {reason}",
                name.escape_debug()
            ),
            Self::LongName(name, max_len) => write!(
                f,
                "a method cannot be named `{name}`: it has more than {max_len} bytes, \
                 `Limits::max_method_name`"
            ),
            Self::UnusablePrefix(prefix, reason) => write!(
                f,
                "methods cannot have the prefix `{}`: {reason}",
                prefix.escape_debug()
            ),
            Self::UnusablePath(path) => {
                write!(f, "expected a path that begins with `/`, found `{path}`")
            }
            Self::DuplicatePath(path) => {
                write!(f, "different methods are served at the same path `{path}`")
            }
            Self::HiddenPath(path) => write!(
                f,
                "the health path `{path}` hides what is served at this path"
            ),
            #[cfg(feature = "docs")]
            Self::Docs(text) => f.write_str(text),
            Self::UnusableNetwork(network) => write!(
                f,
                "expected a network such as `10.0.0.0/8`, or `unix:`, found `{network}`"
            ),
            Self::ZeroLimit(setting) => {
                write!(f, "expected `{setting}` to be more than 0, found 0")
            }
            Self::Serving(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for BuildError {}

impl From<BuildError> for io::Error {
    fn from(error: BuildError) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}
