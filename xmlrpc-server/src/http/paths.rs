//! The paths of calls.

use crate::error::BuildError;

/// The paths that are answered.
#[derive(Clone, Debug)]
pub(crate) enum Paths {
    /// Those of Python's server.
    Default,
    These(Vec<String>),
    Any,
}

impl Paths {
    const DEFAULT: [&str; 2] = ["/", "/RPC2"];

    pub(crate) fn contains(&self, path: &str) -> bool {
        match self {
            Self::Default => Self::DEFAULT.contains(&path),
            Self::These(paths) => paths.iter().any(|known| known == path),
            Self::Any => true,
        }
    }

    /// The same as axum's patterns.
    #[cfg(feature = "axum")]
    pub(crate) fn patterns(&self) -> impl Iterator<Item = &str> {
        let (fixed, added): (&[&str], &[String]) = match self {
            Self::Default => (&Self::DEFAULT, &[]),
            Self::These(paths) => (&[], paths),
            Self::Any => (&["/", "/{*path}"], &[]),
        };
        fixed
            .iter()
            .copied()
            .chain(added.iter().map(String::as_str))
    }

    /// One of them: where a documentation page says that calls go.
    pub(crate) fn shown(&self) -> &str {
        match self {
            Self::These(paths) => paths.first().map_or("/", String::as_str),
            Self::Default | Self::Any => "/RPC2",
        }
    }

    /// Looks for paths that no request can have.
    pub(crate) fn check(&self, errors: &mut BuildError) {
        if let Self::These(paths) = self {
            paths.iter().for_each(|path| check_path(path, errors));
        }
    }

    /// Adds a path; the first one takes the place of the default.
    pub(crate) fn add(&mut self, path: String) {
        match self {
            Self::These(paths) if paths.contains(&path) => {}
            Self::These(paths) => paths.push(path),
            Self::Default | Self::Any => *self = Self::These(vec![path]),
        }
    }
}

/// Every path begins with `/`.
pub(crate) fn check_path(path: &str, errors: &mut BuildError) {
    if !path.starts_with('/') {
        errors.unusable_path(path);
    }
}
