//! What an import would do, row by row.

use std::collections::HashMap;

use exchange::{Field, RefusedRow, RowProblem};
use i18n::{Language, Tr};
use model::company::{Company, Mentor};
use model::placement::Placement;
use model::problem::Problem;
use model::programme::Programme;
use model::student::Student;
use store::Tx;

use super::fields;
use super::programmes::Note;
use crate::reply::Stop;
use crate::view::{Difference, ImportCandidate, ImportChoice, ImportProblem, ImportRow, ImportState};
use crate::wording;

/// What an import would do.
pub(super) struct Plan {
    pub(super) steps: Vec<Step>,
    /// What is to be known beyond single rows.
    pub(super) notes: Vec<Note>,
}

/// What would happen to one row.
pub(super) struct Step {
    /// Row as the spreadsheet program shows it.
    pub(super) row: u32,
    /// Whom or what it is about.
    pub(super) label: String,
    /// What would happen.
    pub(super) fate: Fate,
}

/// What would happen to a row.
pub(super) enum Fate {
    /// A record would be made.
    Create(Box<Fresh>),
    /// A record would change: the record as it would be, and field, before, after.
    Change(Box<Fresh>, Vec<(Field, String, String)>),
    /// Nothing would happen.
    Same,
    /// A person chooses the record first.
    Choose(Question),
    /// The choice for an earlier row decides this one, too.
    Awaits(Field, u32),
    /// The row cannot go in.
    Refused(Vec<RowProblem>),
}

/// A field that fits several records.
pub(super) struct Question {
    pub(super) field: Field,
    pub(super) records: Vec<ImportCandidate>,
    pub(super) may_be_new: bool,
}

/// What was chosen, by row and field: a record, or a new one.
pub(super) type Choices = HashMap<(u32, Field), Option<String>>;

/// Which record a row means.
pub(super) enum Found<T> {
    /// This one, or none that is on record.
    Known(Option<T>),
    /// One of several.
    Ask(Vec<T>),
}

impl<T> Found<T> {
    /// The record that was chosen among several.
    pub(super) fn chosen(self, choice: Option<&Option<String>>, id: impl Fn(&T) -> &str) -> Self {
        match (self, choice) {
            (Self::Ask(_), Some(None)) => Self::Known(None),
            (Self::Ask(mut several), Some(Some(chosen))) => {
                match several.iter().position(|record| id(record) == chosen) {
                    Some(place) => Self::Known(Some(several.swap_remove(place))),
                    None => Self::Ask(several),
                }
            }
            (found, _) => found,
        }
    }
}

/// Records as they would be written.
pub(super) enum Fresh {
    Student(Student),
    Company(Company, Option<Mentor>),
    Placement(Placement),
    /// A row of a programme, and what it says that is new. The first one that changes something carries the record
    /// with everything that the file says of it.
    Programme(Option<Programme>, Vec<(Field, String, String)>),
}

impl Step {
    /// A row that the parser refused.
    pub(super) fn refused(refused: RefusedRow) -> Self {
        Self { row: refused.row, label: String::new(), fate: Fate::Refused(refused.problems) }
    }

    /// The step with a name, where it has none: `name` gives it by the row's number.
    pub(super) fn named(self, name: impl FnOnce(u32) -> String) -> Self {
        if self.label.is_empty() { Self { label: name(self.row), ..self } } else { self }
    }

    /// A row that is refused for one field.
    pub(super) fn wrong(row: u32, label: String, field: Field, problem: Problem) -> Self {
        Self { row, label, fate: Fate::Refused(vec![RowProblem { column: String::new(), field, problem }]) }
    }

    /// A new record, or one that changes or stays, by its differences from what is on record.
    pub(super) fn settled(
        row: u32,
        label: String,
        fresh: Fresh,
        differences: Option<Vec<(Field, String, String)>>,
    ) -> Self {
        let fate = match differences {
            None => Fate::Create(Box::new(fresh)),
            Some(differences) if differences.is_empty() => Fate::Same,
            Some(differences) => Fate::Change(Box::new(fresh), differences),
        };
        Self { row, label, fate }
    }

    /// Writes the row's record.
    pub(super) fn write(&self, tx: &mut Tx<'_>) -> Result<(), Stop> {
        match &self.fate {
            Fate::Same | Fate::Choose(_) | Fate::Awaits(..) | Fate::Refused(_) => Ok(()),
            Fate::Create(fresh) | Fate::Change(fresh, _) => match &**fresh {
                Fresh::Student(student) => Ok(tx.save(student)?),
                Fresh::Placement(placement) => Ok(tx.save(placement)?),
                Fresh::Programme(programme, _) => {
                    programme.iter().try_for_each(|programme| Ok(tx.save(programme)?))
                }
                Fresh::Company(company, mentor) => {
                    tx.save(company)?;
                    mentor.iter().try_for_each(|mentor| Ok(tx.save(mentor)?))
                }
            },
        }
    }

    /// What would happen to the row.
    pub(super) fn state(&self) -> ImportState {
        match &self.fate {
            Fate::Create(_) => ImportState::Create,
            Fate::Change(..) => ImportState::Change,
            Fate::Same => ImportState::Same,
            Fate::Choose(_) | Fate::Awaits(..) => ImportState::Choose,
            Fate::Refused(_) => ImportState::Refused,
        }
    }

    /// The row as the screen shows it.
    pub(super) fn row(&self, tr: &Tr, language: Language) -> ImportRow {
        let told = |field: Field, column: &str, problem: &Problem| ImportProblem {
            column: column.to_owned(),
            field: fields::label(tr, field),
            message: wording::problem(tr, language, problem),
        };
        let (mut differences, mut problems, mut choice) = (Vec::new(), Vec::new(), None);
        let difference = |(field, before, after): &(Field, String, String)| Difference {
            field: fields::label(tr, *field),
            before: before.clone(),
            after: after.clone(),
        };
        match &self.fate {
            Fate::Same => {}
            Fate::Create(fresh) => differences.extend(fresh.said().iter().map(difference)),
            Fate::Change(_, changed) => differences.extend(changed.iter().map(difference)),
            Fate::Awaits(field, row) => problems.push(told(*field, "", &Problem::Awaits { row: *row })),
            Fate::Choose(question) => {
                problems.push(told(question.field, "", &Problem::Ambiguous));
                choice = Some(question.shown());
            }
            Fate::Refused(found) => {
                problems.extend(found.iter().map(|found| told(found.field, &found.column, &found.problem)));
            }
        }
        let (row, state, label) = (self.row, self.state(), self.label.clone());
        ImportRow { row, state, label, differences, problems, choice }
    }
}

impl Fresh {
    /// What a row adds, where a new record alone does not tell it.
    fn said(&self) -> &[(Field, String, String)] {
        match self {
            Self::Programme(_, said) => said,
            Self::Student(_) | Self::Company(..) | Self::Placement(_) => &[],
        }
    }
}

impl Question {
    fn shown(&self) -> ImportChoice {
        ImportChoice {
            field: self.field.as_str().to_owned(),
            records: self.records.clone(),
            may_be_new: self.may_be_new,
        }
    }
}

/// A record among which a person chooses, told apart by what is known of it.
pub(super) fn candidate(id: &impl ToString, known: &[&str]) -> ImportCandidate {
    let told: Vec<&str> = known.iter().copied().filter(|part| !part.is_empty()).collect();
    ImportCandidate { id: id.to_string(), label: told.join(" · ") }
}

/// Every reason of a refused row in one text.
pub(super) fn reasons(row: &ImportRow) -> String {
    let reasons: Vec<String> =
        row.problems.iter().map(|found| format!("{}: {}", found.field, found.message)).collect();
    reasons.join(" ")
}

/// Takes what the row says over a field, and notes the difference; a row that says nothing changes nothing.
pub(super) fn take(
    field: Field,
    known: &mut String,
    said: Option<String>,
    differences: &mut Vec<(Field, String, String)>,
) {
    if let Some(said) = said
        && said != *known
    {
        differences.push((field, std::mem::replace(known, said.clone()), said));
    }
}
