//! Base64, by the `base64` crate: which engine, and what surrounds it.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::error::Error;
use crate::xml::Buffer;
use crate::xml::chars::{is_space, trimmed};

/// Padding may be missing, and bits that nobody needs may be set.
const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

/// For what is too short for vectors.
static SCALAR: GeneralPurpose = GeneralPurpose::new(&base64::alphabet::STANDARD, CONFIG);

/// The vectorised engine where there is one: many times faster on what base64 is for.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
fn vectorised() -> &'static impl Engine {
    use std::sync::LazyLock;
    static ENGINE: LazyLock<base64::engine::Simd> =
        LazyLock::new(|| base64::engine::Simd::standard(CONFIG));
    &*ENGINE
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn vectorised() -> &'static impl Engine {
    &SCALAR
}

/// Appends base64 in lines of `line` characters, each ended by a line feed; 0 stands for one
/// line without.
pub(crate) fn push(out: &mut Buffer, bytes: &[u8], line: usize) {
    match line / 4 * 3 {
        0 => push_line(out, bytes),
        line => {
            out.push_str("\n");
            for chunk in bytes.chunks(line) {
                push_line(out, chunk);
                out.push_str("\n");
            }
        }
    }
}

fn push_line(out: &mut Buffer, bytes: &[u8]) {
    out.fill_ascii(bytes.len().div_ceil(3) * 4, |place| {
        // the least that `Simd` encodes by vectors
        let written = if bytes.len() < 128 {
            SCALAR.encode_slice(bytes, place)
        } else {
            vectorised().encode_slice(bytes, place)
        };
        debug_assert_eq!(written, Ok(place.len()), "padded to whole groups");
    });
}

/// Decodes the base64 with which `bytes` begin, up to the next `<`; gives its length as well.
/// `None` if anything but base64 and white space stands there.
pub(crate) fn leading(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let length = memchr::memchr(b'<', bytes)?;
    Some((try_decode(&join_lines(&bytes[..length]))?, length))
}

/// Decodes base64, in lines or not. `lenient` steps over characters that are not in the
/// alphabet, as Python does.
pub(crate) fn decode(text: &str, lenient: bool) -> Result<Vec<u8>, Error> {
    let text = join_lines(text.as_bytes());
    if let Some(decoded) = try_decode(&text) {
        return Ok(decoded);
    }
    let text: Vec<u8> = if lenient {
        let in_alphabet = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
        text.iter().copied().filter(in_alphabet).collect()
    } else {
        text.iter()
            .copied()
            .filter(|&byte| !is_space(byte))
            .collect()
    };
    try_decode(&text).ok_or_else(|| Error::data("expected `base64`, found text that is not base64"))
}

fn try_decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = vec![0; text.len().div_ceil(4) * 3];
    // the least that `Simd` decodes by vectors
    let length = if text.len() < 64 {
        SCALAR.decode_slice(text, &mut decoded).ok()?
    } else {
        vectorised().decode_slice(text, &mut decoded).ok()?
    };
    decoded.truncate(length);
    Some(decoded)
}

/// The text without the ends of its lines.
#[inline(always)]
fn join_lines(text: &[u8]) -> Cow<'_, [u8]> {
    let text = trim(text);
    match memchr::memchr(b'\n', text) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(joined_lines(text)),
    }
}

fn joined_lines(text: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(text.len());
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text).chain([text.len()]) {
        joined.extend_from_slice(trim(&text[start..end]));
        start = end + 1;
    }
    joined
}

fn trim(text: &[u8]) -> &[u8] {
    &text[trimmed(text)]
}
