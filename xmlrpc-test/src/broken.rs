//! The ways in which a server can fail to answer.

/// Breaks a response, as real servers and what stands between do.
///
/// # Examples
///
/// ```
/// use xmlrpc_client::{Client, TransportError};
/// use xmlrpc_test::{Broken, MockServer};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await;
/// server.on("add").responds(Broken::Status(502));
/// let client = Client::new(server.url())?;
/// let error = client.call::<i32, _>("add", (3, 5)).await.unwrap_err();
/// assert_eq!(TransportError::of(&error).and_then(TransportError::status), Some(502));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Broken {
    /// Status 200 and a page for people, as a proxy's login page.
    Html,
    /// Status 200 and JSON.
    Json,
    /// Status 200 and nothing.
    Empty,
    /// Status 200 and XML that is not XML-RPC.
    NotXmlRpc,
    /// The head of a response and half of its document; then the connection closes.
    HalfDocument,
    /// The whole document, but a `Content-Length` that announces more; then the connection closes.
    WrongLength,
    /// This status, with a page for people.
    Status(u16),
    /// 503 with this many seconds in `Retry-After`.
    Unavailable(u32),
    /// The connection closes without a response, after the call was read.
    Close,
    /// The connection is reset, after the call was read.
    Reset,
    /// No response ever comes; the connection stays open.
    Stall,
}

impl Broken {
    /// One of each.
    pub const ALL: &'static [Self] = &[
        Self::Html,
        Self::Json,
        Self::Empty,
        Self::NotXmlRpc,
        Self::HalfDocument,
        Self::WrongLength,
        Self::Status(500),
        Self::Unavailable(1),
        Self::Close,
        Self::Reset,
        Self::Stall,
    ];
}
