//! How long the shared strings of an old workbook are: a string of thirty thousand letters may stand in a
//! million cells, and the reader copies it into each.

/// Runs of formatting follow the letters.
const RICH: u8 = 8;
/// Phonetic hints follow the letters.
const EXTENDED: u8 = 4;
/// Letters of two bytes.
const WIDE: u8 = 1;

/// The lengths in letters, read from the table's record and those that continue it, as far as they are whole.
pub(super) fn lengths(records: &[&[u8]]) -> Vec<u32> {
    let mut letters = Letters { records, record: 0, at: 8 };
    std::iter::from_fn(|| letters.string()).collect()
}

/// A place in the table.
struct Letters<'d> {
    records: &'d [&'d [u8]],
    record: usize,
    at: usize,
}

impl Letters<'_> {
    fn string(&mut self) -> Option<u32> {
        let length = self.short()?;
        let flags = self.byte()?;
        let runs = if flags & RICH == 0 { 0 } else { self.short()? };
        let hints = if flags & EXTENDED == 0 { 0 } else { self.short()? | self.short()? << 16 };
        self.skip_letters(length, flags & WIDE != 0)?;
        for _ in 0..u64::from(runs) * 4 + u64::from(hints) {
            self.byte()?;
        }
        Some(length)
    }

    /// Passes over letters; where they go on in the next record, it says anew how wide they are.
    fn skip_letters(&mut self, mut left: u32, mut wide: bool) -> Option<()> {
        while left > 0 {
            let width = if wide { 2 } else { 1 };
            let here = self.records.get(self.record)?.len().saturating_sub(self.at) / width;
            let taken = here.min(left as usize);
            self.at += taken * width;
            left -= taken as u32;
            if left > 0 {
                (self.record, self.at) = (self.record + 1, 0);
                wide = self.byte()? & WIDE != 0;
            }
        }
        Some(())
    }

    fn short(&mut self) -> Option<u32> {
        Some(u32::from(self.byte()?) | u32::from(self.byte()?) << 8)
    }

    fn byte(&mut self) -> Option<u8> {
        while self.at >= self.records.get(self.record)?.len() {
            (self.record, self.at) = (self.record + 1, 0);
        }
        let byte = self.records.get(self.record)?.get(self.at).copied();
        self.at += 1;
        byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_measured_over_the_ends_of_records() {
        let first = [&[0; 8][..], &[2, 0, 0, b'a', b'b'], &[4, 0, 0, b'c']].concat();
        let second = [&[1, b'd', 0, b'e', 0, b'f', 0][..], &[1, 0, 8, 1, 0, b'g', 0, 0, 0, 0]].concat();
        let third = [1, 0, 0, b'h'];
        assert_eq!(lengths(&[&first, &second, &third]), [2, 4, 1, 1]);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic(records in proptest::collection::vec(proptest::collection::vec(0_u8..=255, 0..60), 0..4)) {
            let records: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
            let _ = lengths(&records);
        }
    }
}
