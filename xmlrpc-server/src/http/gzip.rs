//! Bodies that are compressed.

use std::io::Read as _;

use flate2::bufread::MultiGzDecoder;

use crate::http::rejection::Rejection;

/// Decompresses a body that comes to at most `limit` bytes; no more than that is ever held.
pub(crate) fn decode(body: &[u8], limit: usize) -> Result<Vec<u8>, Rejection> {
    let mut whole = Vec::new();
    // one byte more tells a body that is too large from one that just fits
    let most = (limit as u64).saturating_add(1);
    MultiGzDecoder::new(body)
        .take(most)
        .read_to_end(&mut whole)
        .map_err(|_| Rejection::BrokenBody)?;
    if whole.len() > limit {
        return Err(Rejection::PayloadTooLarge);
    }
    Ok(whole)
}
