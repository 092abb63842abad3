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

/// Whether every text of the document can be taken as it stands, but for references and carriage
/// returns: it holds no other control character, no U+FFFE or U+FFFF, and no `]]>`.
///
/// One vectorised pass, so that the texts themselves are only searched for their end. A
/// document that is not plain is read as well, character by character.
pub(crate) fn is_plain(document: &str) -> bool {
    document.as_bytes().chunks(256).all(|chunk| {
        let mut odd = false;
        for &byte in chunk {
            // 0xEF begins the encoding of U+F000 to U+FFFF
            odd |= ((byte < b' ') & !is_space(byte)) | (byte == 0xEF);
        }
        !odd
    }) && memchr::memmem::find(document.as_bytes(), b"]]>").is_none()
}

/// The first character that XML 1.0 does not allow, with its offset.
pub(crate) fn find_illegal(text: &str) -> Option<usize> {
    text.char_indices()
        .find(|&(_, c)| !is_char(c))
        .map(|(at, _)| at)
}
