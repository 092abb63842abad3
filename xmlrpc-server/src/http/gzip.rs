//! Bodies that are compressed.

use std::io::{Read as _, Write};

use flate2::Compression;
use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use flate2::write::{GzEncoder, ZlibEncoder};

use crate::http::content::Coding;
use crate::http::rejection::Rejection;

/// How much of a response is compressed before other calls get their turn.
const PIECE: usize = 64 * 1024;

/// Decompresses a body that comes to at most `limit` bytes; no more than that is ever held.
pub(crate) fn decode(body: &[u8], coding: Coding, limit: usize) -> Result<Vec<u8>, Rejection> {
    match coding {
        Coding::Identity => Ok(body.to_vec()),
        Coding::Gzip => read(MultiGzDecoder::new(body), limit),
        Coding::Deflate => {
            // a bare stream can look like zlib's head by accident, but not like its checksum
            read(ZlibDecoder::new(body), limit).or_else(|rejection| match rejection {
                Rejection::BrokenBody => read(DeflateDecoder::new(body), limit),
                rejection => Err(rejection),
            })
        }
    }
}

fn read(decoder: impl std::io::Read, limit: usize) -> Result<Vec<u8>, Rejection> {
    let mut whole = Vec::new();
    // one byte more tells a body that is too large from one that just fits
    let most = (limit as u64).saturating_add(1);
    let read = decoder.take(most).read_to_end(&mut whole);
    read.map_err(|_| Rejection::BrokenBody)?;
    if whole.len() > limit {
        return Err(Rejection::PayloadTooLarge);
    }
    Ok(whole)
}

/// Compresses a response; fast rather than small, since a caller waits for it.
///
/// Yields to other tasks now and then, for a large response takes a while.
pub(crate) async fn encode(document: &[u8], coding: Coding) -> Option<Vec<u8>> {
    let (room, level) = (Vec::with_capacity(document.len() / 4), Compression::fast());
    match coding {
        Coding::Identity => None,
        Coding::Gzip => {
            let encoder = in_turns(GzEncoder::new(room, level), document).await?;
            encoder.finish().ok()
        }
        Coding::Deflate => {
            let encoder = in_turns(ZlibEncoder::new(room, level), document).await?;
            encoder.finish().ok()
        }
    }
}

async fn in_turns<W: Write>(mut encoder: W, document: &[u8]) -> Option<W> {
    for (nth, piece) in document.chunks(PIECE).enumerate() {
        if nth > 0 {
            tokio::task::yield_now().await;
        }
        encoder.write_all(piece).ok()?;
    }
    Some(encoder)
}
