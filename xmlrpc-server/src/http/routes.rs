//! Which methods a path leads to.

use crate::error::BuildError;
use crate::rpc::RpcService;
use crate::settings::{Paths, check_path};

/// The methods at each path.
#[derive(Clone, Debug)]
pub(crate) struct Routes {
    paths: Paths,
    default: RpcService,
    /// Looked for first, for the default may be everywhere.
    at: Vec<(String, RpcService)>,
}

impl Routes {
    pub(crate) fn new(paths: Paths, default: RpcService) -> Self {
        Self {
            paths,
            default,
            at: Vec::new(),
        }
    }

    /// Adds a path; what is wrong with it goes to `errors`.
    pub(crate) fn add(&mut self, path: String, rpc: RpcService, errors: &mut BuildError) {
        check_path(&path, errors);
        let everywhere = matches!(self.paths, Paths::Any);
        let taken = self.at.iter().any(|(known, _)| *known == path);
        if taken || (!everywhere && self.paths.contains(&path)) {
            errors.duplicate_path(&path);
        }
        self.at.push((path, rpc));
    }

    pub(crate) fn find(&self, path: &str) -> Option<&RpcService> {
        let special = self.at.iter().find(|(known, _)| known == path);
        match special {
            Some((_, rpc)) => Some(rpc),
            None => self.paths.contains(path).then_some(&self.default),
        }
    }

    /// Each of axum's patterns, and the methods there.
    #[cfg(feature = "axum")]
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (&str, &RpcService)> {
        let own = self.paths.patterns().map(|path| (path, &self.default));
        own.chain(self.at.iter().map(|(path, rpc)| (&**path, rpc)))
    }

    /// These methods on every path: whoever calls has looked at it already.
    #[cfg(feature = "axum")]
    pub(crate) fn everywhere(rpc: RpcService) -> Self {
        Self::new(Paths::Any, rpc)
    }
}
