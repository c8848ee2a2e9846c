//! What can be wrong with a value that a person typed or imported.
//!
//! Problems are data: a code and what the code needs to be put into words. The words are made at the edge.

use chrono::NaiveDate;

use crate::template::Requirement;

/// One thing that is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was given and something must be.
    Missing,
    /// The text is longer than `max` characters.
    TooLong {
        /// Most characters that are taken.
        max: u32,
    },
    /// The text is no date in any notation that is read.
    NotADate,
    /// The date is written right but no calendar has it (31 February).
    ImpossibleDate,
    /// The date lies outside the years that make sense for the field.
    DateOutOfRange {
        /// First date that is taken.
        from: NaiveDate,
        /// Last date that is taken.
        to: NaiveDate,
    },
    /// The text is no whole number in the range.
    NotANumber {
        /// Least number that is taken.
        min: u32,
        /// Greatest number that is taken.
        max: u32,
    },
    /// Numbers do not come to what they have to in all.
    NotInAll {
        /// What they have to come to.
        sum: u32,
        /// What they come to.
        is: u32,
    },
    /// The text is no personal code.
    NotAPersonalCode,
    /// The text is no number of an identity document.
    NotADocumentNumber,
    /// The text is no registration number.
    NotARegistrationNumber,
    /// The text is no e-mail address.
    NotAnEmail,
    /// The text is no address of the web.
    NotAWebAddress,
    /// There is no such file on this computer.
    NoSuchFile,
    /// The text is no time of day.
    NotATime,
    /// The times are the same.
    NoTimeBetween,
    /// Some of the days are taken by another record.
    Overlaps,
    /// A day that is moved as a working day is none.
    NotAWorkingDay,
    /// A day to which work is moved is no free Saturday or Sunday.
    NotAWeekend,
    /// Some of the days belong to other school holidays.
    HolidaysOverlap,
    /// A period ends before it begins.
    EndsBeforeStart,
    /// The value is none of those that can be chosen.
    NotAChoice,
    /// Nothing with this name or number is on record.
    Unknown,
    /// More than one record fits.
    Ambiguous,
    /// A record with this value is already there.
    Duplicate,
    /// The mark is not on the ten-point scale.
    NotAGrade,
    /// What stands between braces is no placeholder of this kind of document.
    UnknownPlaceholder {
        /// The word between the braces.
        word: String,
    },
    /// A brace is not closed, or closes nothing.
    LooseBrace,
    /// A section has no clause.
    EmptySection,
    /// The parties' particulars stand nowhere.
    LacksParties,
    /// A document asks for something that is not on record.
    NotOnRecord {
        /// What it asks for.
        what: Requirement,
    },
    /// An earlier row of the same file says something else.
    Contradicts {
        /// That row, from 1.
        row: u32,
    },
    /// The choice that is made for an earlier row of the same file decides.
    Awaits {
        /// That row, from 1.
        row: u32,
    },
}

/// A problem and the field it stands in, by the field's name in the program (`birth_date`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name as the screens know it.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// Collects problems while a record is checked.
#[derive(Debug, Default)]
pub struct Problems(Vec<FieldProblem>);

impl Problems {
    /// Notes a problem with a field.
    pub fn add(&mut self, field: &str, problem: Problem) {
        self.0.push(FieldProblem { field: field.to_owned(), problem });
    }

    /// Notes a missing or over-long text; `max` counts characters.
    pub fn required(&mut self, field: &str, text: &str, max: u32) {
        if text.trim().is_empty() {
            self.add(field, Problem::Missing);
        }
        self.optional(field, text, max);
    }

    /// Notes an over-long text; `max` counts characters.
    pub fn optional(&mut self, field: &str, text: &str, max: u32) {
        if text.chars().count() > max as usize {
            self.add(field, Problem::TooLong { max });
        }
    }

    /// Notes an e-mail address that cannot be one; an empty one is no problem.
    pub fn email(&mut self, field: &str, text: &str) {
        self.optional(field, text, 254);
        let shape = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
        });
        if !text.is_empty() && (!shape || text.contains(char::is_whitespace)) {
            self.add(field, Problem::NotAnEmail);
        }
    }

    /// The problems, if there are any.
    pub fn into_result(self) -> Result<(), Vec<FieldProblem>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}
