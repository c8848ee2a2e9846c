//! The files of `assets/demo`, read.

use serde::de::DeserializeOwned;

use super::shape::{
    Company, CompanyFile, Day, Expectation, ExpectationFile, Placement, PlacementFile, Programme,
    ProgrammeFile, SchoolFile, Student, StudentFile,
};

use super::weeks::{Weeks, WeeksFile};

/// The files do not hold together.
#[derive(Debug, thiserror::Error)]
pub(super) enum DataError {
    /// A file is not TOML of its shape.
    #[error("demonstration data: {0}")]
    Shape(#[from] toml::de::Error),
    /// A key, number or mark fits nothing.
    #[error("demonstration data: {0} is unknown or impossible")]
    Unknown(String),
}

/// Everything in the files.
pub(super) struct Data {
    pub(super) school: SchoolFile,
    pub(super) programmes: Vec<Programme>,
    pub(super) companies: Vec<Company>,
    pub(super) students: Vec<Student>,
    pub(super) library: Vec<Expectation>,
    pub(super) placements: Vec<Placement>,
    pub(super) weeks: Vec<Weeks>,
}

/// The files, in the order in which [`Data`] names them.
pub(super) const FILES: [&str; 7] = [
    include_str!("../../../../../assets/demo/school.toml"),
    include_str!("../../../../../assets/demo/programmes.toml"),
    include_str!("../../../../../assets/demo/companies.toml"),
    include_str!("../../../../../assets/demo/students.toml"),
    include_str!("../../../../../assets/demo/expectations.toml"),
    include_str!("../../../../../assets/demo/placements.toml"),
    include_str!("../../../../../assets/demo/weeks.toml"),
];

impl Data {
    /// Reads the files, which are part of the program.
    pub(super) fn read() -> Result<Self, DataError> {
        let [school, programmes, companies, students, library, placements, weeks] = FILES;
        Ok(Self {
            school: file(school)?,
            programmes: file::<ProgrammeFile>(programmes)?.programmes,
            companies: file::<CompanyFile>(companies)?.companies,
            students: file::<StudentFile>(students)?.students,
            library: file::<ExpectationFile>(library)?.expectations,
            placements: file::<PlacementFile>(placements)?.placements,
            weeks: file::<WeeksFile>(weeks)?.weeks,
        })
    }

    /// A day before everything that happens in any placement.
    pub(super) fn first_day(&self) -> Day {
        self.placements.iter().map(|placement| placement.first_day() - 7).min().unwrap_or(-7)
    }
}

fn file<T: DeserializeOwned>(text: &str) -> Result<T, DataError> {
    Ok(toml::from_str(text)?)
}
