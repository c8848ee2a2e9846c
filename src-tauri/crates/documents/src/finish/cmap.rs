//! The `ToUnicode` map: what each code says (ISO 32000-1, 9.10.3).

use crate::text::Atom;
use std::fmt::Write as _;

const HEAD: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
const TAIL: &str = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
/// More entries a section are not allowed.
const SECTION: usize = 100;

/// The map of `atoms`, whose codes count from one.
pub(super) fn to_unicode(atoms: &[&Atom]) -> String {
    let mut map = String::from(HEAD);
    for (section, part) in atoms.chunks(SECTION).enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(map, "{} beginbfchar", part.len());
        for (i, atom) in part.iter().enumerate() {
            let _ = write!(map, "<{:04X}> <", section * SECTION + i + 1);
            // A second glyph of one character says nothing of its own: a zero-width space.
            let text = if atom.text.is_empty() { "\u{200B}" } else { &atom.text };
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
