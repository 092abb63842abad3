//! Descriptions of servers, kept for ten minutes, so that completion and hints cost no calls.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::time::Duration;

use xmlrpc_core::description::Description;

use crate::target::Target;

const FRESH: Duration = Duration::from_secs(600);

/// What is remembered of a server, unless it is too old.
pub(crate) fn read(target: &Target) -> Option<Description> {
    let path = path(target)?;
    let age = fs::metadata(&path).ok()?.modified().ok()?.elapsed().ok()?;
    if age > FRESH {
        return None;
    }
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Remembers a description. Failing to write the cache is not an error.
pub(crate) fn write(target: &Target, description: &Description) {
    let Some(path) = path(target) else { return };
    let Ok(json) = serde_json::to_vec(description) else {
        return;
    };
    if let Some(folder) = path.parent()
        && fs::create_dir_all(folder).is_ok()
    {
        // whole or not at all: others may read at the same time
        let part = path.with_extension(format!("{}.part", std::process::id()));
        if fs::write(&part, json).is_ok() && fs::rename(&part, &path).is_err() {
            let _ = fs::remove_file(&part);
        }
    }
}

/// Named after the URL without credentials and query.
fn path(target: &Target) -> Option<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")))?;
    let mut hasher = DefaultHasher::new();
    target.shown().hash(&mut hasher);
    Some(
        base.join("xmlrpc")
            .join(format!("{:016x}.json", hasher.finish())),
    )
}
