//! What a register's list holds when it leaves the program: one definition for workbook and text, and for the
//! headings by which an import knows the columns again.

use crate::columns::Field;

/// A column of a list. Those that an import reads are its [`Field`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A field that an import reads, too.
    Of(Field),
    /// A placement's number in the register.
    Number,
    /// The stage that a placement is at.
    Stage,
    /// By when its next step is due.
    Due,
    /// Its quality index.
    QualityIndex,
    /// The day on which it ended before its time.
    EndedOn,
    /// How many placements a student or a company has.
    Placements,
    /// Names of all mentors.
    Mentors,
}

/// A register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    /// Students.
    Students,
    /// Companies.
    Companies,
    /// Placements.
    Placements,
    /// Programmes, a row for each learning outcome and for each module that has none.
    Programmes,
}

impl Column {
    /// The column's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Of(field) => field.as_str(),
            Self::Number => "number",
            Self::Stage => "stage",
            Self::Due => "due",
            Self::QualityIndex => "quality_index",
            Self::EndedOn => "ended_on",
            Self::Placements => "placements",
            Self::Mentors => "mentors",
        }
    }

    /// Whether the column leaves the program only when it is chosen by name.
    pub fn is_guarded(self) -> bool {
        matches!(
            self,
            Self::Of(
                Field::PersonalCode
                    | Field::DocumentKind
                    | Field::DocumentNumber
                    | Field::DocumentCountry
                    | Field::DocumentUntil
            )
        )
    }
}

impl Register {
    /// Every column, in the order of the list.
    pub fn columns(self) -> &'static [Column] {
        use Column as C;
        use Field as F;
        match self {
            Self::Students => &[
                C::Of(F::LastName),
                C::Of(F::FirstName),
                C::Of(F::PersonalCode),
                C::Of(F::DocumentKind),
                C::Of(F::DocumentNumber),
                C::Of(F::DocumentCountry),
                C::Of(F::DocumentUntil),
                C::Of(F::BirthDate),
                C::Of(F::Group),
                C::Of(F::Programme),
                C::Of(F::Phone),
                C::Of(F::Email),
                C::Of(F::Address),
                C::Of(F::Representative),
                C::Of(F::RepresentativePhone),
                C::Of(F::RepresentativeEmail),
                C::Placements,
            ],
            Self::Companies => &[
                C::Of(F::Company),
                C::Of(F::LegalForm),
                C::Of(F::RegistrationNumber),
                C::Of(F::Address),
                C::Of(F::SiteAddress),
                C::Of(F::Phone),
                C::Of(F::Email),
                C::Of(F::Signatory),
                C::Of(F::SignatoryPosition),
                C::Mentors,
                C::Placements,
            ],
            Self::Placements => &[
                C::Number,
                C::Of(F::LastName),
                C::Of(F::FirstName),
                C::Of(F::PersonalCode),
                C::Of(F::BirthDate),
                C::Of(F::Group),
                C::Of(F::Company),
                C::Of(F::RegistrationNumber),
                C::Of(F::SiteAddress),
                C::Of(F::Start),
                C::Of(F::End),
                C::Of(F::Hours),
                C::Of(F::Programme),
                C::Of(F::PlacementKind),
                C::Of(F::Mentor),
                C::Of(F::Supervisor),
                C::Stage,
                C::Due,
                C::EndedOn,
                C::QualityIndex,
            ],
            Self::Programmes => &[
                C::Of(F::ProgrammeCode),
                C::Of(F::ProgrammeName),
                C::Of(F::Qualification),
                C::Of(F::Sector),
                C::Of(F::EducationField),
                C::Of(F::Level),
                C::Of(F::Years),
                C::Of(F::ProgrammeHours),
                C::Of(F::ModuleCode),
                C::Of(F::Module),
                C::Of(F::TheoryHours),
                C::Of(F::PracticeHours),
                C::Of(F::ModulePlacementHours),
                C::Of(F::OutcomeCode),
                C::Of(F::Outcome),
            ],
        }
    }
}
