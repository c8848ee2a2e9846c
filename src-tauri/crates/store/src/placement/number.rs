//! Numbers of the register: `2026/014`, counted within a calendar year.

use crate::sql;
use crate::{Reader, StoreError};

/// Digits that a number is filled up to.
const DIGITS: usize = 8;

/// A key whose byte order counts runs of digits as numbers: `2026/9` stands before `2026/10`.
pub(super) fn key(number: &str) -> String {
    let mut key = String::with_capacity(number.len() + 16);
    let mut digits = String::new();
    for letter in number.chars().chain(std::iter::once('\0')) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            key.extend(std::iter::repeat_n('0', DIGITS.saturating_sub(digits.len())));
            key.push_str(&digits);
            digits.clear();
        }
        if letter != '\0' {
            key.extend(letter.to_lowercase());
        }
    }
    key
}

impl Reader<'_> {
    /// The next free number of a year's register: „2026/015”.
    ///
    /// One more than the greatest that is the year, a slash and digits; numbers of other shapes do not count.
    pub fn next_placement_number(&self, year: i32) -> Result<String, StoreError> {
        let (from, to) = (key(&format!("{year}/0")), key(&format!("{year}/99999999")));
        let statement = include_str!("last_number.sql");
        let last = sql::one(self.connection, statement, [from, to], |row| Ok(row.get::<_, String>(0)?))?;
        let count = last.and_then(|number| {
            let tail = number.split_once('/')?.1;
            let digits = tail.find(|c: char| !c.is_ascii_digit()).map_or(tail, |end| &tail[..end]);
            digits.parse::<u32>().ok()
        });
        Ok(format!("{year}/{:03}", count.unwrap_or(0) + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn numbers_sort_as_numbers() {
        let mut numbers = ["2026/10", "2026/9", "2025/100", "2026/010a"];
        numbers.sort_by_key(|number| key(number));
        assert_eq!(numbers, ["2025/100", "2026/9", "2026/10", "2026/010a"]);
    }
}
