//! Codings of bodies.

use http::HeaderValue;

/// A coding that is read.
#[derive(Clone, Copy)]
pub(crate) enum Coding {
    Plain,
    #[cfg(feature = "gzip")]
    Gzip,
    #[cfg(feature = "gzip")]
    Deflate,
}

impl Coding {
    /// The coding that a header names; nothing for one that is not read.
    pub(crate) fn of(value: &HeaderValue) -> Option<Self> {
        let name = value.as_bytes().trim_ascii();
        let is = |coding: &str| name.eq_ignore_ascii_case(coding.as_bytes());
        if is("") || is("identity") {
            return Some(Self::Plain);
        }
        #[cfg(feature = "gzip")]
        if is("gzip") || is("x-gzip") {
            return Some(Self::Gzip);
        } else if is("deflate") {
            return Some(Self::Deflate);
        }
        None
    }
}

#[cfg(feature = "gzip")]
pub(crate) use self::flate::{compress, decode};

#[cfg(feature = "gzip")]
mod flate {
    use std::io::{Read, Write};

    use flate2::Compression;
    use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
    use flate2::write::GzEncoder;

    use super::Coding;
    use crate::error::{Kind, TransportError};

    /// Decompresses to at most `limit` bytes; no more than that is ever held.
    pub(crate) fn decode(
        coding: Coding,
        body: &[u8],
        limit: usize,
    ) -> Result<Vec<u8>, TransportError> {
        match coding {
            Coding::Plain => Ok(body.to_vec()),
            Coding::Gzip => read(MultiGzDecoder::new(body), limit),
            // some send the bare format under this name
            Coding::Deflate if is_zlib(body) => read(ZlibDecoder::new(body), limit),
            Coding::Deflate => read(DeflateDecoder::new(body), limit),
        }
    }

    fn is_zlib(body: &[u8]) -> bool {
        matches!(body, [a, b, ..] if a & 0x0f == 8 && u16::from_be_bytes([*a, *b]) % 31 == 0)
    }

    fn read(decoder: impl Read, limit: usize) -> Result<Vec<u8>, TransportError> {
        let mut whole = Vec::new();
        // one byte more tells a body that is too large from one that just fits
        let most = (limit as u64).saturating_add(1);
        decoder
            .take(most)
            .read_to_end(&mut whole)
            .map_err(|error| TransportError::new(Kind::Receive).with_source(error))?;
        if whole.len() > limit {
            return Err(TransportError::new(Kind::TooLarge(limit)));
        }
        Ok(whole)
    }

    pub(crate) fn compress(document: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let written = encoder.write_all(document).and_then(|()| encoder.finish());
        written.expect("writing to memory does not fail")
    }
}
