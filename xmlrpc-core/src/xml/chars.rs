//! Which characters XML 1.0 allows where.

/// White space between elements: space, tab, line feed, carriage return.
#[inline]
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
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
        if bytes[at] != NON_CHARACTERS || is_non_character(&bytes[at..]) {
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
    let mut at = 0;
    loop {
        at += find::<EndsPlainText>(&bytes[at..])?;
        match bytes[at] {
            b'<' => return Some(at),
            b']' if !bytes[at..].starts_with(b"]]>") => at += 1,
            NON_CHARACTERS if !is_non_character(&bytes[at..]) => at += 1,
            _ => return None,
        }
    }
}

/// The first byte in UTF-8 of U+F000 to U+FFFF, the last two of which are no characters.
const NON_CHARACTERS: u8 = 0xEF;

/// Whether U+FFFE or U+FFFF stands at the start.
fn is_non_character(bytes: &[u8]) -> bool {
    matches!(bytes, [0xEF, 0xBF, 0xBE | 0xBF, ..])
}

/// Bytes of, or at the start of, characters that XML does not allow.
#[inline]
const fn is_suspect(byte: u8) -> bool {
    (byte < b' ') & !is_space(byte) | (byte == NON_CHARACTERS)
}

#[inline]
const fn ends_plain_text(byte: u8) -> bool {
    (byte < b' ') & (byte != b'\n') & (byte != b'\t')
        | (byte == b'<')
        | (byte == b'&')
        | (byte == b']')
        | (byte == NON_CHARACTERS)
}

/// Bytes of text that cannot be written as they stand.
#[inline]
const fn needs_escape(byte: u8) -> bool {
    (byte < b' ') & (byte != b'\n') & (byte != b'\t')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'&')
        | (byte == NON_CHARACTERS)
}

/// A kind of bytes: as a function, which the compiler vectorises over blocks, and as a table,
/// which is quicker byte by byte.
macro_rules! kind {
    ($($name:ident = $is:ident;)+) => {$(
        pub(crate) struct $name;

        impl Kind for $name {
            #[inline]
            fn is(byte: u8) -> bool {
                $is(byte)
            }

            #[inline]
            fn table() -> &'static [bool; 256] {
                static TABLE: [bool; 256] = {
                    let mut table = [false; 256];
                    let mut byte = 0;
                    while byte < 256 {
                        table[byte] = $is(byte as u8);
                        byte += 1;
                    }
                    table
                };
                &TABLE
            }
        }
    )+};
}

kind! {
    Suspect = is_suspect;
    EndsPlainText = ends_plain_text;
    NeedsEscape = needs_escape;
}

pub(crate) trait Kind {
    fn is(byte: u8) -> bool;
    fn table() -> &'static [bool; 256];
}

/// The first byte of a kind.
///
/// Numbers, names and most strings are shorter than what setting up a vectorised search costs;
/// longer ones are searched block by block.
#[inline]
pub(crate) fn find<K: Kind>(bytes: &[u8]) -> Option<usize> {
    let table = K::table();
    let mut at = 0;
    for &byte in bytes.iter().take(BLOCK) {
        if table[usize::from(byte)] {
            return Some(at);
        }
        at += 1;
    }
    find_far::<K>(bytes, at)
}

const BLOCK: usize = 16;

fn find_far<K: Kind>(bytes: &[u8], at: usize) -> Option<usize> {
    let table = K::table();
    let locate = |from: usize| {
        bytes[from..]
            .iter()
            .position(|&byte| table[usize::from(byte)])
            .map(|found| from + found)
    };
    let rest = &bytes[at..];
    let mut from = at;
    for block in rest.chunks_exact(BLOCK) {
        if any::<K>(block) {
            return locate(from);
        }
        from += BLOCK;
    }
    // what is left is shorter than a block: the last whole block reaches back over bytes that
    // were looked at already
    match rest.last_chunk::<BLOCK>() {
        Some(block) if !any::<K>(block) => None,
        _ => locate(from),
    }
}

#[inline]
fn any<K: Kind>(block: &[u8]) -> bool {
    let mut any = false;
    for &byte in block {
        any |= K::is(byte);
    }
    any
}

/// The same where the end of the text is the end of `bytes`, so that its length says which search
/// pays.
#[inline]
pub(crate) fn find_in<K: Kind>(bytes: &[u8]) -> Option<usize> {
    if bytes.len() < BLOCK {
        find::<K>(bytes)
    } else {
        find_far::<K>(bytes, 0)
    }
}
