//! Steps through bytes: the little lexing that cross-reference sections need.

/// White space of PDF (ISO 32000-1, 7.2.2).
pub fn is_white(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

/// The position after white space from `at` on.
pub fn skip_white(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).copied().is_some_and(is_white) {
        at += 1;
    }
    at
}

/// The position after one end of line at `at`, or `at`.
pub fn skip_line_end(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..) {
        Some([b'\r', b'\n', ..]) => at + 2,
        Some([b'\r' | b'\n', ..]) => at + 1,
        _ => at,
    }
}

/// The position after `word` at `at`.
pub fn expect(bytes: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    bytes.get(at..)?.starts_with(word).then_some(at + word.len())
}

/// An unsigned number of at most ten digits, and the position after it.
pub fn number(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let digits = bytes.get(at..)?.iter().take(11).take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 || digits > 10 {
        return None;
    }
    let text = std::str::from_utf8(&bytes[at..at + digits]).ok()?;
    Some((text.parse().ok()?, at + digits))
}

/// Where `word` begins last.
pub fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

/// Where `word` begins first, from `from` on.
pub fn find(bytes: &[u8], from: usize, word: &[u8]) -> Option<usize> {
    bytes.get(from..)?.windows(word.len()).position(|window| window == word).map(|at| from + at)
}

/// `startxref`, offset, `%%EOF` at `at`: the offset, and the position after `%%EOF`.
pub fn start_xref(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let at = skip_white(bytes, expect(bytes, at, b"startxref")?);
    let (offset, at) = number(bytes, at)?;
    let at = expect(bytes, skip_white(bytes, at), b"%%EOF")?;
    Some((offset, at))
}
