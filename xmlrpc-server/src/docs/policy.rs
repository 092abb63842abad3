//! The headers that keep the page to itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// What the page may load and run: its own style and script, known by the hashes of the very bytes
/// that are sent, and calls to its own server.
pub(super) fn content_security_policy(script: &str, style: &str) -> String {
    let (script, style) = (hash(script), hash(style));
    format!(
        "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; \
         connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    )
}

/// The hash of a piece of the page, or of all of it, in base64.
pub(super) fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}
