//! Matching programmes: many rows make one record, and each row tells what it does to it.
//!
//! Rows are gathered by programme, a programme is found by its code or else its qualification, and what the rows say
//! is laid over it: modules and outcomes that no row names stay. Where placements began with the version on record,
//! the outcome is its next version, as it is when the form is saved.

mod block;
mod find;
mod modules;
mod outcomes;
mod particulars;
mod sequence;

use std::collections::HashMap;

use chrono::NaiveDate;
use exchange::columns::letters;
use exchange::{Field, Mapping, ProgrammeDraft, RefusedRow, RowProblem};
use i18n::{Language, Tr, format};
use model::problem::Problem;
use model::programme::Programme;
use model::text::fold;
use store::Reader;

use super::plan::{Choices, Fate, Found, Question, Step, candidate};
use crate::classification;
use crate::reply::Stop;
use crate::surroundings::Surroundings;
use crate::view::ImportCandidate;
use block::Block;
use find::Named;

/// What rows are judged by.
pub(super) struct Context<'a, 'r> {
    pub(super) reader: &'a Reader<'r>,
    pub(super) mapping: &'a Mapping,
    pub(super) choices: &'a Choices,
    pub(super) today: NaiveDate,
    pub(super) language: Language,
}

/// What a person should know of a programme before it is written.
pub(super) enum Note {
    /// A version would be made, valid from a day; so many placements keep the one before.
    NewVersion { programme: String, version: u32, from: NaiveDate, placements: u32 },
    /// So many modules stand on record that the file does not name; they stay.
    ModulesStay { programme: String, count: u32 },
    /// So many outcomes do.
    OutcomesStay { programme: String, count: u32 },
}

/// A field, what it held and what it would hold.
type Difference = (Field, String, String);

impl Note {
    /// The note in words.
    pub(super) fn words(&self, tr: &Tr, language: Language) -> String {
        match self {
            Self::NewVersion { programme, version, from, placements } => tr.import_note_version(
                i64::from(*placements),
                &format::date(*from, language),
                programme,
                &version.to_string(),
            ),
            Self::ModulesStay { programme, count } => {
                tr.import_note_modules_stay(i64::from(*count), programme)
            }
            Self::OutcomesStay { programme, count } => {
                tr.import_note_outcomes_stay(i64::from(*count), programme)
            }
        }
    }
}

/// Plans each row.
pub(super) fn plan(
    context: &Context<'_, '_>,
    ids: &mut Surroundings,
    drafts: impl Iterator<Item = Result<ProgrammeDraft, RefusedRow>>,
    notes: &mut Vec<Note>,
) -> Result<Vec<Step>, Stop> {
    let sectors = classification::holding_on(context.reader, classification::SECTORS, context.today)?;
    let fields = classification::holding_on(context.reader, classification::FIELDS, context.today)?;
    let words = particulars::Words { sectors, fields, language: context.language };
    let known = context.reader.programmes()?;
    let mut steps = Vec::with_capacity(drafts.size_hint().0);
    for (found, rows) in groups(&known, context.choices, drafts, &mut steps) {
        match found {
            Found::Ask(several) => steps.extend(question(&several, &rows)),
            Found::Known(before) => steps.extend(Block::new(context, &words, before, ids).plan(rows, notes)?),
        }
    }
    steps.sort_by_key(|step| step.row);
    Ok(steps)
}

/// A programme, or several that it may be, and its rows.
type Group<'p> = (Found<&'p Programme>, Vec<ProgrammeDraft>);

/// Rows by programme, in the order of the file; rows that the parser refused become steps.
fn groups<'p>(
    known: &'p [Programme],
    choices: &Choices,
    drafts: impl Iterator<Item = Result<ProgrammeDraft, RefusedRow>>,
    steps: &mut Vec<Step>,
) -> Vec<Group<'p>> {
    let mut places: HashMap<Named, usize> = HashMap::new();
    let mut named: Vec<(Named, Vec<ProgrammeDraft>)> = Vec::new();
    for draft in drafts {
        match draft {
            Err(refused) => steps.push(Step::refused(refused)),
            Ok(draft) => {
                let place = *places.entry(Named::group(&draft)).or_insert_with(|| {
                    named.push((Named::of(&draft), Vec::new()));
                    named.len() - 1
                });
                named[place].1.push(draft);
            }
        }
    }
    let found = find::all(known, &named);
    gather(found.into_iter().zip(named).map(|(found, (_, rows))| {
        let choice = rows.iter().find_map(|row| choices.get(&(row.row, Field::Qualification)));
        (found.chosen(choice, |programme| programme.id.as_str()), rows)
    }))
}

/// Groups that turned out to be one programme on record are one.
fn gather<'p>(groups: impl Iterator<Item = Group<'p>>) -> Vec<Group<'p>> {
    let mut gathered: Vec<Group<'p>> = Vec::new();
    for (found, rows) in groups {
        let same = |(other, _): &&mut Group<'p>| match (other, &found) {
            (Found::Known(Some(one)), Found::Known(Some(other))) => one.id == other.id,
            _ => false,
        };
        match gathered.iter_mut().find(same) {
            Some((_, earlier)) => earlier.extend(rows),
            None => gathered.push((found, rows)),
        }
    }
    gathered
}

/// The first row asks which programme is meant; the others wait for the answer.
fn question<'s>(several: &'s [&Programme], rows: &'s [ProgrammeDraft]) -> impl Iterator<Item = Step> + 's {
    let first = rows.first().map_or(0, |row| row.row);
    rows.iter().map(move |draft| {
        let fate = if draft.row == first {
            let field = Field::Qualification;
            Fate::Choose(Question { field, records: candidates(several), may_be_new: true })
        } else {
            Fate::Awaits(Field::Qualification, first)
        };
        Step { row: draft.row, label: label(draft), fate }
    })
}

/// Programmes among which a person chooses, told apart by code, name and level.
fn candidates(several: &[&Programme]) -> Vec<ImportCandidate> {
    let shown = |programme: &&Programme| {
        let level = format!("LKI {}", programme.lki_level);
        candidate(&programme.id, &[&programme.qualification, &programme.code, &programme.name, &level])
    };
    several.iter().map(shown).collect()
}

/// What a row is about, as far as the file says.
fn label(draft: &ProgrammeDraft) -> String {
    let programme = draft.qualification.as_ref().or(draft.name.as_ref()).or(draft.code.as_ref());
    let module = match &draft.module {
        exchange::ModuleSaid::Module(module) => module.code.as_ref().or(module.name.as_ref()),
        _ => None,
    };
    let outcome = draft.outcome.as_ref().and_then(|outcome| outcome.code.as_ref());
    [programme, module, outcome].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · ")
}

/// A text as it is compared: as search folds it, without losing the signs that alone tell „C++” from „C#”.
fn key(text: &str) -> String {
    let folded = fold(text);
    if folded.is_empty() {
        return text.to_owned();
    }
    let signs = text.chars().filter(|c| "+#".contains(*c));
    folded.chars().chain(signs).collect()
}

/// A problem of a row, with the letters of its column.
fn problem(mapping: &Mapping, field: Field, problem: Problem) -> RowProblem {
    let column = mapping.iter().find(|(_, known)| **known == field).map(|(column, _)| letters(*column));
    RowProblem { column: column.unwrap_or_default(), field, problem }
}
