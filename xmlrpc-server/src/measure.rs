//! What is counted of connections and of requests that are refused, for the feature `metrics`.
//! Without it, these functions do nothing.
//!
//! The layer [`Metrics`](crate::middleware::Metrics) measures calls; it sees neither. Nothing here
//! is called for a request that becomes a call.

#[cfg(feature = "metrics")]
use metrics::Unit;

#[cfg(feature = "metrics")]
const OPEN: &str = "http.server.open_connections";
#[cfg(feature = "metrics")]
const CLOSED: &str = "http.server.closed_connections";
#[cfg(feature = "metrics")]
const REFUSED: &str = "http.server.refused_requests";

/// Describes what is counted to the recorder that is installed.
pub(crate) fn describe() {
    #[cfg(feature = "metrics")]
    {
        metrics::describe_gauge!(OPEN, Unit::Count, "Connections that are open.");
        metrics::describe_counter!(CLOSED, Unit::Count, "Connections that a limit closed.");
        metrics::describe_counter!(REFUSED, Unit::Count, "Requests that were refused.");
    }
}

/// Counts a request that was answered with this status, and not as a call.
#[cold]
pub(crate) fn refused_request(reason: &'static str, status: http::StatusCode) {
    #[cfg(feature = "metrics")]
    metrics::counter!(
        REFUSED,
        "error.type" => reason,
        "http.response.status_code" => status.as_str().to_owned(),
    )
    .increment(1);
    #[cfg(not(feature = "metrics"))]
    let _ = (reason, status);
}

/// Counts a connection that is closed because of the setting of this name.
#[cold]
pub(crate) fn closed_connection(reason: &'static str) {
    #[cfg(feature = "metrics")]
    metrics::counter!(CLOSED, "error.type" => reason).increment(1);
    #[cfg(not(feature = "metrics"))]
    let _ = reason;
}

/// A connection that is open until this is dropped.
pub(crate) struct OpenConnection(());

impl OpenConnection {
    pub(crate) fn new() -> Self {
        #[cfg(feature = "metrics")]
        metrics::gauge!(OPEN).increment(1.0);
        Self(())
    }
}

#[cfg(feature = "metrics")]
impl Drop for OpenConnection {
    fn drop(&mut self) {
        metrics::gauge!(OPEN).decrement(1.0);
    }
}
