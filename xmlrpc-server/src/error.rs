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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildError {
    mistakes: Vec<Mistake>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Mistake {
    DuplicateName(String),
    UnusableName(String, NameError),
    UnusablePath(String),
    DuplicatePath(String),
    #[cfg(feature = "docs")]
    Docs(&'static str),
    UnusableNetwork(String),
    UnusableFiles(String),
}

impl BuildError {
    pub(crate) fn duplicate_name(&mut self, name: &str) {
        self.mistakes.push(Mistake::DuplicateName(name.to_owned()));
    }

    pub(crate) fn unusable_name(&mut self, name: &str, reason: NameError) {
        let mistake = Mistake::UnusableName(name.to_owned(), reason);
        self.mistakes.push(mistake);
    }

    pub(crate) fn unusable_path(&mut self, path: &str) {
        self.mistakes.push(Mistake::UnusablePath(path.to_owned()));
    }

    pub(crate) fn duplicate_path(&mut self, path: &str) {
        self.mistakes.push(Mistake::DuplicatePath(path.to_owned()));
    }

    #[cfg(feature = "docs")]
    pub(crate) fn docs(&mut self, mistake: &'static str) {
        self.mistakes.push(Mistake::Docs(mistake));
    }

    pub(crate) fn unusable_network(&mut self, network: &str) {
        let mistake = Mistake::UnusableNetwork(network.to_owned());
        self.mistakes.push(mistake);
    }

    /// What the error says of files that the server needs.
    pub(crate) fn unusable_files(&mut self, error: &io::Error) {
        self.mistakes
            .push(Mistake::UnusableFiles(error.to_string()));
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
            match mistake {
                Mistake::DuplicateName(name) => write!(f, "method `{name}` is served twice"),
                Mistake::UnusableName(name, reason) => write!(
                    f,
                    "a method cannot be named `{}`: {reason}",
                    name.escape_debug()
                ),
                #[cfg(feature = "docs")]
                Mistake::Docs(text) => f.write_str(text),
                Mistake::UnusablePath(path) => {
                    write!(f, "expected a path that begins with `/`, found `{path}`")
                }
                Mistake::UnusableFiles(text) => f.write_str(text),
                Mistake::UnusableNetwork(network) => write!(
                    f,
                    "expected a network such as `10.0.0.0/8`, or `unix:`, found `{network}`"
                ),
                Mistake::DuplicatePath(path) => {
                    write!(f, "different methods are served at the same path `{path}`")
                }
            }?;
        }
        Ok(())
    }
}

impl std::error::Error for BuildError {}

impl From<BuildError> for io::Error {
    fn from(error: BuildError) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}
