//! Unix sockets, for HTTP and SCGI.

use std::io;
use std::path::Path;

use tokio::net::UnixStream;

pub(crate) async fn connect(path: &Path) -> io::Result<UnixStream> {
    let stream = UnixStream::connect(path).await;
    stream.map_err(|error| named(path, &error))
}

/// An error with the path, which the URL of a call does not have.
pub(crate) fn named(path: &Path, error: &io::Error) -> io::Error {
    let message = format!("`{}`: {error}", path.display());
    io::Error::new(error.kind(), message)
}
