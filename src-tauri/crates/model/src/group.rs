//! Groups of learners in a school year.
//!
//! A group is a cohort: it keeps its identity while its name moves up („K2-1”, then „K3-1”). Students carry the
//! group's name of today, as every list and every spreadsheet of a school does.

use serde::{Deserialize, Serialize};

use crate::id::{GroupId, ProgrammeId};
use crate::problem::{FieldProblem, Problem, Problems};

/// School years that make sense, by the calendar year in which they begin.
pub const SCHOOL_YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;
/// Most years (courses) that a group goes through.
pub const MOST_COURSES: u8 = 8;

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Group {
    /// Identifier.
    pub id: GroupId,
    /// Name („K2-1”); one of its kind in its school year.
    pub name: String,
    /// The school year that the name belongs to, by the calendar year in which it begins.
    pub school_year: i32,
    /// The programme, by its first version.
    pub programme_id: Option<ProgrammeId>,
    /// Year of study (kurss), from 1; 0 where that is not known.
    pub course: u8,
    /// The group's teacher, or empty.
    pub teacher: String,
    /// Whether the group has finished.
    pub finished: bool,
}

impl Group {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 40);
        problems.optional("teacher", &self.teacher, 120);
        if self.course > MOST_COURSES {
            problems.add("course", Problem::NotANumber { min: 0, max: MOST_COURSES.into() });
        }
        if !SCHOOL_YEARS.contains(&self.school_year) {
            problems.add("school_year", Problem::NotANumber { min: 2000, max: 2100 });
        }
        problems.into_result()
    }
}

/// The year of study that a name tells: its first number, where that is one of a year („K2-1” is the second).
pub fn course_in(name: &str) -> Option<u8> {
    let (_, digits, _) = first_number(name)?;
    digits.parse().ok().filter(|course| (1..=MOST_COURSES).contains(course))
}

/// The name a year later: the first number is one greater („K2-1” becomes „K3-1”); `None` for a name whose first
/// number is not the year of study.
pub fn moved_up(name: &str, course: u8) -> Option<String> {
    let told = course_in(name).filter(|told| course == 0 || *told == course)?;
    let (before, _, after) = first_number(name)?;
    (told < MOST_COURSES).then(|| format!("{before}{}{after}", told + 1))
}

/// A text around its first run of digits.
fn first_number(name: &str) -> Option<(&str, &str, &str)> {
    let start = name.find(|sign: char| sign.is_ascii_digit())?;
    let (before, rest) = name.split_at(start);
    let end = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    Some((before, digits, after))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_number_of_a_name_is_the_year_of_study() {
        assert_eq!(moved_up("K2-1", 2).as_deref(), Some("K3-1"));
        assert_eq!(moved_up("MG3-2", 0).as_deref(), Some("MG4-2"));
        assert_eq!(moved_up("2. kurss", 2).as_deref(), Some("3. kurss"));
        assert_eq!(course_in("ĒT1-4"), Some(1));
    }

    #[test]
    fn a_name_whose_number_is_no_year_of_study_stays_for_the_person_to_choose() {
        for (name, course) in [("Galdnieki", 2), ("K21", 2), ("K2-1", 3), ("", 0), ("K0-1", 0), ("K8", 8)] {
            assert_eq!(moved_up(name, course), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_name_moves_up_by_one_year_or_not_at_all(name in "\\PC{0,12}", course in 0_u8..10) {
            if let Some(next) = moved_up(&name, course) {
                prop_assert_eq!(course_in(&next), course_in(&name).map(|told| told + 1));
            }
        }
    }
}
