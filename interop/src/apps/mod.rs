//! Programs that have methods of their own: the cases of each.

use crate::Found;
use crate::peer::Running;

/// Runs the cases of an application that serves.
pub async fn run(id: &str, _server: &Running, _ours: &str) -> Result<Found, String> {
    Err(format!("no cases for `{id}`"))
}
