//! Which methods a path leads to.

#[cfg(feature = "docs")]
use std::sync::Arc;

#[cfg(feature = "docs")]
use crate::docs::Page;
use crate::error::BuildError;
use crate::http::paths::{Paths, check_path};
use crate::rpc::RpcService;

/// The methods at each path.
#[derive(Clone, Debug)]
pub(crate) struct Routes {
    paths: Paths,
    default: Mount,
    /// Looked for first, for the default may be everywhere.
    at: Vec<(String, Mount)>,
}

/// The methods at one path, and the page that explains them.
#[derive(Clone, Debug)]
pub(crate) struct Mount {
    pub(crate) rpc: RpcService,
    #[cfg(feature = "docs")]
    pub(crate) page: Option<Arc<Page>>,
}

impl Routes {
    pub(crate) fn new(paths: Paths, default: Mount) -> Self {
        Self {
            paths,
            default,
            at: Vec::new(),
        }
    }

    /// Adds a path; what is wrong with it goes to `errors`.
    pub(crate) fn add(&mut self, path: String, mount: Mount, errors: &mut BuildError) {
        check_path(&path, errors);
        let everywhere = matches!(self.paths, Paths::Any);
        let taken = self.at.iter().any(|(known, _)| *known == path);
        if taken || (!everywhere && self.paths.contains(&path)) {
            errors.duplicate_path(&path);
        }
        self.at.push((path, mount));
    }

    pub(crate) fn find(&self, path: &str) -> Option<&Mount> {
        let special = self.at.iter().find(|(known, _)| known == path);
        match special {
            Some((_, mount)) => Some(mount),
            None => self.paths.contains(path).then_some(&self.default),
        }
    }

    /// The pages, and what they explain.
    #[cfg(feature = "docs")]
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&Arc<Page>, &Mount)> {
        let mounts = std::iter::once(&self.default).chain(self.at.iter().map(|(_, mount)| mount));
        mounts.filter_map(|mount| Some((mount.page.as_ref()?, mount)))
    }

    /// Looks for pages on the paths of calls or of other pages.
    #[cfg(feature = "docs")]
    pub(crate) fn check_pages(&self, errors: &mut BuildError) {
        let everywhere = matches!(self.paths, Paths::Any);
        let mut known = Vec::new();
        for (page, _) in self.pages() {
            let [path, _] = page.paths();
            let is_special = self.at.iter().any(|(special, _)| special == path);
            check_path(path, errors);
            if known.contains(&path) {
                errors.duplicate_path(path);
            } else if is_special || (!everywhere && self.paths.contains(path)) {
                errors.docs(
                    "the documentation page is on a path of the calls: `Docs::on_rpc_path` \
                     shows it there",
                );
            }
            known.push(path);
        }
    }

    /// Looks for health paths that are those of calls or of pages: a layer around these answers
    /// there.
    pub(crate) fn check_health(&self, paths: &[String], errors: &mut BuildError) {
        let everywhere = matches!(self.paths, Paths::Any);
        for path in paths {
            check_path(path, errors);
            let is_special = self.at.iter().any(|(special, _)| special == path);
            let is_rpc = is_special || (!everywhere && self.paths.contains(path));
            #[cfg(feature = "docs")]
            let is_page = self
                .pages()
                .any(|(page, _)| page.paths().contains(&path.as_str()));
            #[cfg(not(feature = "docs"))]
            let is_page = false;
            if is_rpc || is_page {
                errors.hidden_path(path);
            }
        }
    }

    /// Every path that is answered, those of pages as well, as axum's patterns.
    #[cfg(feature = "axum")]
    pub(crate) fn router_paths(&self) -> impl Iterator<Item = &str> {
        let at = self.at.iter().map(|(path, _)| &**path);
        let paths = self.paths.patterns().chain(at);
        #[cfg(feature = "docs")]
        let paths = paths.chain(self.pages().flat_map(|(page, _)| page.paths()));
        paths
    }
}
