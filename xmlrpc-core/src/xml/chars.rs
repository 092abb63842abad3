//! Which characters XML 1.0 allows where.

use std::ops::Range;

use wide::u8x16;

/// White space between elements: space, tab, line feed, carriage return.
#[inline]
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Where `text` is without the white space around it.
#[inline]
pub(crate) fn trimmed(text: &[u8]) -> Range<usize> {
    let (mut start, mut end) = (0, text.len());
    while start < end && is_space(text[start]) {
        start += 1;
    }
    while start < end && is_space(text[end - 1]) {
        end -= 1;
    }
    start..end
}

/// `Char`: what a document may hold, literally or by reference.
#[inline]
pub(crate) const fn is_char(c: char) -> bool {
    matches!(c,
        '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// `NameStartChar` of the fifth edition, as far as earlier editions have it: nothing beyond
/// U+FFFF.
pub(crate) const fn is_name_start(c: char) -> bool {
    matches!(c,
        ':' | 'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
        | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}')
}

/// `NameChar` of the fifth edition.
pub(crate) const fn is_name_char(c: char) -> bool {
    is_name_start(c)
        || matches!(c,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Whether `name` is a `Name`.
pub(crate) fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(is_name_start) && chars.all(is_name_char)
}

/// The first character that XML 1.0 does not allow, by its offset.
pub(crate) fn find_illegal(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = find::<Suspect>(&bytes[at..]) {
        at += found;
        if is_illegal(&bytes[at..]) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Where a text ends that stands for itself: at the next `<`. `None` if something comes before it
/// that has to be looked at: a reference, a carriage return, `]]>`, a character that XML does not
/// allow.
#[inline]
pub(crate) fn plain_text_end(bytes: &[u8]) -> Option<usize> {
    match find::<EndsPlainText>(bytes) {
        Some(at) if bytes[at] == b'<' => Some(at),
        Some(at) => plain_text_end_after(bytes, at),
        None => None,
    }
}

/// The same from `at` on, where a byte is that may be the reason for `None`.
#[inline(never)]
fn plain_text_end_after(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match bytes[at] {
            b'<' => return Some(at),
            b']' if !bytes[at..].starts_with(b"]]>") => at += 1,
            NON_CHARACTERS if !is_non_character(&bytes[at..]) => at += 1,
            _ => return None,
        }
        at += find::<EndsPlainText>(&bytes[at..])?;
    }
}

/// The first byte in UTF-8 of U+F000 to U+FFFF, the last two of which are not characters.
const NON_CHARACTERS: u8 = 0xEF;

/// Whether a character stands at the start that XML 1.0 does not allow.
pub(crate) fn is_illegal(bytes: &[u8]) -> bool {
    match bytes {
        [byte, ..] if *byte < b' ' => !is_space(*byte),
        _ => is_non_character(bytes),
    }
}

/// Whether U+FFFE or U+FFFF stands at the start.
fn is_non_character(bytes: &[u8]) -> bool {
    matches!(bytes, [0xEF, 0xBF, 0xBE | 0xBF, ..])
}

/// A kind of bytes.
pub(crate) trait Kind {
    /// The bytes of the kind, beside the control characters.
    const BYTES: &'static [u8];
    /// The white space that is not of the kind.
    const SPACE: &'static [u8];
}

/// Bytes of, or at the start of, characters that XML does not allow.
pub(crate) struct Suspect;

impl Kind for Suspect {
    const BYTES: &'static [u8] = &[NON_CHARACTERS];
    const SPACE: &'static [u8] = b"\t\n\r";
}

/// Bytes that end a text, or that have to be looked at.
pub(crate) struct EndsPlainText;

impl Kind for EndsPlainText {
    const BYTES: &'static [u8] = &[b'<', b'&', b']', NON_CHARACTERS];
    const SPACE: &'static [u8] = b"\t\n";
}

/// Bytes of text that cannot be written as they stand.
pub(crate) struct NeedsEscape;

impl Kind for NeedsEscape {
    const BYTES: &'static [u8] = &[b'<', b'>', b'&', NON_CHARACTERS];
    const SPACE: &'static [u8] = b"\t\n";
}

/// The first byte of a kind.
#[inline]
pub(crate) fn find<K: Kind>(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(block) = bytes[at..].first_chunk() {
        if let Some(found) = find_in_block::<K>(block) {
            return Some(at + found);
        }
        at += BLOCK;
    }
    if at == bytes.len() {
        return None;
    }
    // what is left is shorter than a block: the last whole block reaches back over bytes that
    // were looked at already
    if let Some(block) = bytes.last_chunk() {
        return find_in_block::<K>(block).map(|found| bytes.len() - BLOCK + found);
    }
    let mut block = [b' '; BLOCK];
    block[..bytes.len()].copy_from_slice(bytes);
    find_in_block::<K>(&block)
}

/// How much white space there is at the start.
#[inline(never)]
pub(crate) fn space_end(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(block) = bytes[at..].first_chunk::<BLOCK>() {
        let block = u8x16::new(*block);
        let spaces = [b' ', b'\t', b'\n', b'\r'].map(|space| block.simd_eq(u8x16::splat(space)));
        let [a, b, c, d] = spaces;
        let length = (a | b | c | d).to_bitmask().trailing_ones() as usize;
        at += length;
        if length < BLOCK {
            return at;
        }
    }
    let rest = &bytes[at..];
    at + rest.iter().take_while(|&&byte| is_space(byte)).count()
}

const BLOCK: usize = 16;

#[inline(always)]
fn find_in_block<K: Kind>(block: &[u8; BLOCK]) -> Option<usize> {
    let block = u8x16::new(*block);
    let equal = |byte: u8| block.simd_eq(u8x16::splat(byte));
    let mut found = block.min(u8x16::splat(b' ' - 1)).simd_eq(block);
    for &space in K::SPACE {
        found &= !equal(space);
    }
    for &byte in K::BYTES {
        found |= equal(byte);
    }
    let bits = found.to_bitmask();
    (bits != 0).then(|| bits.trailing_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each byte at each place of texts that end inside of blocks, at their ends, and behind them.
    #[test]
    fn finds_the_first_byte_of_a_kind() {
        let control = |byte: u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n');
        check::<Suspect>(|byte| control(byte) && byte != b'\r' || byte == 0xEF);
        check::<EndsPlainText>(|byte| control(byte) || b"<&]\xEF".contains(&byte));
        check::<NeedsEscape>(|byte| control(byte) || b"<>&\xEF".contains(&byte));

        fn check<K: Kind>(is: impl Fn(u8) -> bool) {
            for length in 0..=3 * BLOCK {
                let mut text = vec![b'x'; length];
                assert_eq!(find::<K>(&text), None, "{length}");
                // from the end on, so that what comes later is of the kind, too
                for at in (0..length).rev() {
                    let later = (at + 1 < length).then_some(at + 1);
                    for byte in 0..=u8::MAX {
                        text[at] = byte;
                        let expected = if is(byte) { Some(at) } else { later };
                        assert_eq!(find::<K>(&text), expected, "{byte:#x} at {at} of {length}");
                    }
                    text[at] = 0;
                }
            }
        }
    }

    #[test]
    fn finds_the_end_of_white_space() {
        for length in 0..=3 * BLOCK {
            let spaces: Vec<u8> = (0..length).map(|at| b" \t\n\r"[at % 4]).collect();
            assert_eq!(space_end(&spaces), length);
            for more in [
                &b"<"[..],
                b"\x0c",
                b"\xa0 ",
                b"< more text than a block has",
            ] {
                let text = [&spaces, more].concat();
                assert_eq!(space_end(&text), length, "{more:?} after {length}");
            }
        }
    }

    #[test]
    fn trims_white_space_alone() {
        let table: &[(&[u8], &[u8])] = &[
            (b"", b""),
            (b" \t\r\n", b""),
            (b"a", b"a"),
            (b"\n a b\r\n", b"a b"),
            // white space to Rust, but not to XML
            (b"\x0ca\x0b", b"\x0ca\x0b"),
        ];
        for (text, expected) in table {
            assert_eq!(&text[trimmed(text)], *expected, "{text:?}");
        }
    }
}
