//! Records of delimited text, each with the row number that a spreadsheet program gives it.
//!
//! Reads what people's programs write: lines that end in CR, LF or both, cells over several lines, and quotes
//! in quotes that nobody doubled. A quote closes a cell only where the cell can end; a quote that never closes
//! is a character like any other. The `csv` crate, which writes our files, numbers lines instead of rows and
//! swallows the rest of a file after a stray quote.

/// The records of a text.
pub(super) struct Records<'t> {
    rest: &'t str,
    delimiter: char,
    /// Rows that have been given out.
    rows: u32,
    /// Set when a quote never closed: no later one is believed.
    quotes_are_text: bool,
}

impl<'t> Records<'t> {
    /// Reads a text from its beginning.
    pub(super) fn new(text: &'t str, delimiter: char) -> Self {
        Self { rest: text, delimiter, rows: 0, quotes_are_text: false }
    }

    /// The next row: its number from 1, and its cells handed to `take` one by one.
    pub(super) fn next(&mut self, mut take: impl FnMut(usize, &str)) -> Option<u32> {
        if self.rest.is_empty() {
            return None;
        }
        self.rows = self.rows.saturating_add(1);
        for column in 0.. {
            let (quoted, plain) = match self.quoted() {
                Some(text) => (text, ""),
                None => (String::new(), self.plain()),
            };
            take(column, if plain.is_empty() { &quoted } else { plain });
            if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
                self.rest = rest;
            } else {
                break;
            }
        }
        self.end_line();
        Some(self.rows)
    }

    fn end_line(&mut self) {
        let rest = self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix(['\r', '\n']));
        self.rest = rest.unwrap_or(self.rest);
    }

    fn plain(&mut self) -> &'t str {
        let end = self.rest.find([self.delimiter, '\n', '\r']).unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at(end);
        self.rest = rest;
        cell
    }

    /// A cell in quotes, where one begins here and ends somewhere.
    fn quoted(&mut self) -> Option<String> {
        let mut rest = self.rest.strip_prefix('"').filter(|_| !self.quotes_are_text)?;
        let mut cell = String::new();
        let mut stray = false;
        loop {
            let Some((text, after)) = rest.split_once('"') else {
                self.quotes_are_text = true;
                return None;
            };
            cell.push_str(text);
            match after.strip_prefix('"') {
                // `"SIA "Koks""`: the first of the two belongs to a pair nobody doubled, the second closes.
                Some(second) if stray && self.ends(second) => {
                    cell.push('"');
                    self.rest = second;
                    return Some(cell);
                }
                Some(second) => {
                    cell.push('"');
                    rest = second;
                }
                None if self.ends(after) => {
                    self.rest = after;
                    return Some(cell);
                }
                None => {
                    stray = true;
                    cell.push('"');
                    rest = after;
                }
            }
        }
    }

    fn ends(&self, after: &str) -> bool {
        after.is_empty() || after.starts_with([self.delimiter, '\r', '\n'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u32, Vec<String>)> {
        let mut records = Records::new(text, ';');
        let mut out = Vec::new();
        loop {
            let mut cells = Vec::new();
            match records.next(|_, cell| cells.push(cell.to_owned())) {
                Some(number) => out.push((number, cells)),
                None => return out,
            }
        }
    }

    fn cells(text: &str) -> Vec<String> {
        read(text).remove(0).1
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_program_numbers_them() {
        let rows = read("a;b\r\n\r\n\"x\ny\";c\rd\n\ne");
        let numbers: Vec<u32> =
            rows.iter().filter(|(_, cells)| !cells[0].is_empty()).map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 3, 4, 6]);
        assert_eq!(rows[2].1, ["x\ny", "c"]);
    }

    #[test]
    fn doubled_quotes_are_one() {
        assert_eq!(cells("\"SIA \"\"Koks; zeme\"\"\";\"\""), ["SIA \"Koks; zeme\"", ""]);
        assert_eq!(cells("\"\"\"Koks\"\"\";x"), ["\"Koks\"", "x"]);
    }

    #[test]
    fn quotes_that_nobody_doubled_stay() {
        assert_eq!(cells("\"SIA \"Koks\"\";x"), ["SIA \"Koks\"", "x"]);
        assert_eq!(cells("SIA \"Koks\";x"), ["SIA \"Koks\"", "x"]);
        assert_eq!(cells("\"A \"B\" C\";x"), ["A \"B\" C", "x"]);
    }

    #[test]
    fn a_quote_that_never_closes_swallows_nothing() {
        assert_eq!(read("\"SIA Koks;a\nb;c\n").len(), 2);
        assert_eq!(cells("\"SIA Koks;a\nb;c\n"), ["\"SIA Koks", "a"]);
    }

    proptest::proptest! {
        #[test]
        fn what_the_csv_crate_writes_is_read_back(rows in proptest::collection::vec(
            proptest::collection::vec("[a-zāč\";, \n\r]{0,12}", 2..5), 1..6)) {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true)
                .quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let stray_free = rows.iter().flatten().all(|cell| !cell.contains('"'));
            let found: Vec<Vec<String>> = read(&text).into_iter().map(|(_, cells)| cells).collect();
            if stray_free {
                proptest::prop_assert_eq!(found, rows);
            }
        }
    }
}
