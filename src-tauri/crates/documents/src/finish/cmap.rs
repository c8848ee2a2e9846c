//! The `ToUnicode` map: what each code says (ISO 32000-1, 9.10.3).

use std::fmt::Write as _;

const HEAD: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n";
const TAIL: &str = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
/// More entries a section are not allowed.
const SECTION: usize = 100;

/// The map of codes that take so many bytes each, with what they say.
pub(super) fn to_unicode(codes: &[(usize, &str)], bytes: usize) -> String {
    let digits = 2 * bytes;
    let last = (1_usize << (8 * bytes)) - 1;
    let mut map = String::from(HEAD);
    // Writing to a string cannot fail.
    let _ = writeln!(map, "1 begincodespacerange\n<{:0digits$X}> <{last:0digits$X}>\nendcodespacerange", 0);
    for part in codes.chunks(SECTION) {
        let _ = writeln!(map, "{} beginbfchar", part.len());
        for (code, text) in part {
            let _ = write!(map, "<{code:0digits$X}> <");
            // A second glyph of one character says nothing of its own: a zero-width space.
            let text = if text.is_empty() { "\u{200B}" } else { text };
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str(TAIL);
    map
}
