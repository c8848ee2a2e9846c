//! Import as a conversation: read the file → choose the columns → see what would happen → let it happen.
//!
//! Nothing is written before the last step; then everything goes in through one write, so that an import
//! is one change set of the journal.

mod companies;
pub(crate) mod fields;
mod placements;
mod plan;
mod programmes;
mod remember;
mod students;

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::{Cell, Field, Kind, Mapping, ReadError, Table, columns};
use i18n::Language;
use model::identity_document::DocumentNumber;
use model::period::school_year_of;
use model::personal_code::PersonalCode;

use crate::backup;
use crate::desk::Desk;
use crate::document::write_file;
use crate::group;
use crate::input::{
    ColumnChoice, ImportColumns, ImportFile, ImportKind, ImportRowsQuery, ImportSheetChoice, Nothing,
    SavePath,
};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::session::Session;
use crate::view::{
    ImportColumn, ImportCounts, ImportField, ImportPreview, ImportResult, ImportRows, ImportSheet,
    ImportState, SavedFile,
};
use plan::{Choices, Plan, Step};
pub(crate) use remember::Source;

/// How many values of a column are shown.
const SAMPLES: usize = 3;

/// Most rows of a preview that are shown at a time.
const MOST_ROWS: u32 = 200;

/// An import that is under way.
pub(crate) struct Pending {
    kind: Kind,
    name: String,
    bytes: Vec<u8>,
    table: Table,
    mapping: Mapping,
    plan: Option<Plan>,
}

/// Reads a spreadsheet and guesses its columns.
pub fn read(session: &mut Session, input: ImportFile) -> Result<ImportSheet, Stop> {
    session.desk()?;
    session.pending = None;
    let bytes = STANDARD.decode(input.content).map_err(|_| RefusalCode::NotASpreadsheet)?;
    let table = exchange::read_table(&bytes).map_err(refusal)?;
    Ok(lay_out(session, kind_of(input.kind), input.name, bytes, table))
}

/// Reads another sheet of the same file.
pub fn choose_sheet(session: &mut Session, input: ImportSheetChoice) -> Result<ImportSheet, Stop> {
    let pending = session.pending.as_ref().ok_or(RefusalCode::NoImport)?;
    let table = exchange::read_sheet(&pending.bytes, &input.sheet).map_err(refusal)?;
    let Some(Pending { kind, name, bytes, .. }) = session.pending.take() else {
        return Err(RefusalCode::NoImport.into());
    };
    Ok(lay_out(session, kind, name, bytes, table))
}

/// Shows a table that was read, with the columns that were chosen for its headings before or are guessed.
fn lay_out(session: &mut Session, kind: Kind, name: String, bytes: Vec<u8>, table: Table) -> ImportSheet {
    let remembered = remember::recall(session, kind, &table);
    let (tr, guess) = (session.tr(), exchange::guess(&table, kind));
    let sheet = ImportSheet {
        name: name.clone(),
        rows: table.rows.len() as u32,
        sheet: table.sheet.clone(),
        other_sheets: table.other_sheets.clone(),
        hidden_sheets: table.hidden_sheets.clone(),
        columns: (0..table.headers.len())
            .map(|column| describe(&table, column, guess.get(&column)))
            .collect(),
        fields: kind
            .fields()
            .iter()
            .map(|(field, required)| ImportField {
                name: field.as_str().to_owned(),
                label: fields::label(&tr, *field),
                required: *required,
            })
            .collect(),
        remembered: remembered.is_some(),
        guess: remembered
            .unwrap_or_else(|| exchange::guess(&table, kind))
            .into_iter()
            .map(|(column, field)| ColumnChoice { column: column as u32, field: field.as_str().to_owned() })
            .collect(),
    };
    session.pending = Some(Pending { kind, name, bytes, table, mapping: Mapping::new(), plan: None });
    sheet
}

/// What the import would do with these columns and choices; nothing is written.
pub fn preview(session: &mut Session, input: ImportColumns) -> Result<ImportPreview, Stop> {
    let (tr, language) = (session.tr(), session.language());
    let mut pending = session.pending.take().ok_or(RefusalCode::NoImport)?;
    pending.mapping = mapping(&input, pending.kind);
    pending.plan = None;
    let planned = session.desk().and_then(|desk| make_plan(desk, &pending, &choices(input), language));
    let pending = session.pending.insert(pending);
    let plan = pending.plan.insert(planned?);
    let notes = plan.notes.iter().map(|note| note.words(&tr, language)).collect();
    Ok(ImportPreview { counts: count(plan), notes })
}

/// Rows of the preview as they fare: some at a time, for there may be a hundred thousand.
pub fn rows(session: &mut Session, input: ImportRowsQuery) -> Result<ImportRows, Stop> {
    let (tr, language) = (session.tr(), session.language());
    let plan = session.pending.as_ref().and_then(|pending| pending.plan.as_ref());
    let steps = plan.ok_or(RefusalCode::NoImport)?.steps.iter();
    let shown = steps.filter(|step| input.state.is_none_or(|state| step.state() == state));
    let some = shown.skip(input.from as usize).take(input.limit.clamp(1, MOST_ROWS) as usize);
    Ok(ImportRows { rows: some.map(|step| step.row(&tr, language)).collect() })
}

/// Writes what the preview showed: all of it or, when something stops it, nothing.
pub fn apply(session: &mut Session, _: Nothing) -> Result<ImportResult, Stop> {
    let pending = session.pending.take().ok_or(RefusalCode::NoImport)?;
    let written = write(session, &pending);
    remember::keep(session, pending.kind, &pending.table, &pending.mapping);
    session.pending = Some(pending);
    written
}

fn write(session: &mut Session, pending: &Pending) -> Result<ImportResult, Stop> {
    let plan = pending.plan.as_ref().ok_or(RefusalCode::NoImport)?;
    let counts = count(plan);
    if counts.create + counts.change == 0 {
        return Err(RefusalCode::NothingToImport.into());
    }
    backup::now_if_changed(session.desk()?)?;
    let work = session.work();
    work.begin(plan.steps.len());
    let desk = session.desk()?;
    let (year, mut ids) = (school_year_of(desk.today()), desk.around.clone());
    desk.write(Operation::ImportApply, |tx| {
        for step in &plan.steps {
            step.write(tx)?;
            work.step()?;
        }
        group::adopt(tx, year, &mut ids)
    })?;
    Ok(ImportResult { counts })
}

/// Saves the rows that were refused or still wait for a choice, as they stood, with the reasons.
pub fn save_refused(session: &mut Session, input: SavePath) -> Result<SavedFile, Stop> {
    let (tr, language) = (session.tr(), session.language());
    let stamp = session.around.now().format("%Y-%m-%d-%H%M%S").to_string();
    let folder = session.desk()?.documents.clone();
    let pending = session.pending.as_ref().ok_or(RefusalCode::NoImport)?;
    let plan = pending.plan.as_ref().ok_or(RefusalCode::NoImport)?;
    let reasons: Vec<(u32, String)> = plan
        .steps
        .iter()
        .filter(|step| matches!(step.state(), ImportState::Refused | ImportState::Choose))
        .map(|step| step.row(&tr, language))
        .map(|row| (row.row, plan::reasons(&row)))
        .collect();
    let table = pending.filled();
    let bytes = exchange::write::refused_rows(&table, &reasons, &tr.fields_refused_reason())
        .map_err(|error| Failure::Data(error.to_string()))?;
    let path = input.path.map_or_else(|| folder.join(format!("noraiditas-rindas-{stamp}.xlsx")), Into::into);
    write_file(&path, &bytes)?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

impl Pending {
    /// The table with every row standing for itself: what a block of programmes says once is filled in.
    fn filled(&self) -> Cow<'_, Table> {
        match self.kind {
            Kind::Programmes => Cow::Owned(exchange::carry::down(&self.table, &self.mapping)),
            Kind::Students | Kind::Companies | Kind::Placements => Cow::Borrowed(&self.table),
        }
    }
}

fn make_plan(
    desk: &mut Desk,
    pending: &Pending,
    choices: &Choices,
    language: Language,
) -> Result<Plan, Stop> {
    let (today, mut ids) = (desk.today(), desk.around.clone());
    let filled = pending.filled();
    let (table, mapping) = (&*filled, &pending.mapping);
    desk.read(|reader| {
        let mut notes = Vec::new();
        let steps: Vec<Step> = match pending.kind {
            Kind::Students => {
                let drafts = exchange::draft::students(table, mapping);
                students::plan(reader, &mut ids, drafts, choices, today)?
            }
            Kind::Companies => {
                let drafts = exchange::draft::companies(table, mapping);
                companies::plan(reader, &mut ids, drafts, choices)?
            }
            Kind::Placements => {
                let drafts = exchange::draft::placements(table, mapping);
                placements::plan(reader, &mut ids, drafts, choices)?
            }
            Kind::Programmes => {
                let drafts = exchange::draft::programmes(table, mapping);
                let context = programmes::Context { reader, mapping, choices, today, language };
                programmes::plan(&context, &mut ids, drafts, &mut notes)?
            }
        };
        Ok(Plan {
            steps: steps.into_iter().map(|step| step.named(|row| name(table, mapping, row))).collect(),
            notes,
        })
    })
}

/// Whom or what a row is about, as it stands in the file: rows that are refused have no record to ask.
fn name(table: &Table, mapping: &Mapping, number: u32) -> String {
    use Field as F;
    const NAMES: [Field; 6] =
        [F::FirstName, F::LastName, F::FullName, F::Company, F::Qualification, F::Module];
    let row = table.rows.binary_search_by_key(&number, |row| row.number).ok().map(|at| &table.rows[at]);
    let columns = NAMES.iter().filter_map(|name| mapping.iter().find(|(_, field)| *field == name));
    let cells = columns.filter_map(|(column, _)| row?.cells.get(*column));
    cells.filter(|cell| !cell.is_empty()).map(sample).collect::<Vec<_>>().join(" ")
}

fn mapping(input: &ImportColumns, kind: Kind) -> Mapping {
    let choice = |choice: &ColumnChoice| {
        let field = Field::parse(&choice.field).filter(|field| kind.has(*field))?;
        Some((choice.column as usize, field))
    };
    input.columns.iter().filter_map(choice).collect()
}

fn choices(input: ImportColumns) -> Choices {
    let choices = input.choices.into_iter();
    choices.filter_map(|chosen| Some(((chosen.row, Field::parse(&chosen.field)?), chosen.record))).collect()
}

fn describe(table: &Table, column: usize, guessed: Option<&Field>) -> ImportColumn {
    let sample = |cell: &Cell| match guessed {
        Some(Field::DocumentNumber) => DocumentNumber::MASK.to_owned(),
        _ => sample(cell),
    };
    let values = table.rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.is_empty());
    ImportColumn {
        column: column as u32,
        letter: columns::letters(column),
        heading: table.headers[column].clone(),
        samples: values.take(SAMPLES).map(sample).collect(),
    }
}

/// A value as it is shown; a personal code stays masked, whatever column it stands in.
fn sample(cell: &Cell) -> String {
    let text = cell.to_text();
    if PersonalCode::parse(&text).is_ok() { PersonalCode::MASK.to_owned() } else { text }
}

fn count(plan: &Plan) -> ImportCounts {
    let of = |state| plan.steps.iter().filter(|step| step.state() == state).count() as u32;
    ImportCounts {
        create: of(ImportState::Create),
        change: of(ImportState::Change),
        same: of(ImportState::Same),
        choose: of(ImportState::Choose),
        refused: of(ImportState::Refused),
    }
}

pub(crate) fn kind_of(kind: ImportKind) -> Kind {
    match kind {
        ImportKind::Students => Kind::Students,
        ImportKind::Companies => Kind::Companies,
        ImportKind::Placements => Kind::Placements,
        ImportKind::Programmes => Kind::Programmes,
    }
}

fn refusal(error: ReadError) -> Stop {
    match error {
        ReadError::NotASpreadsheet => RefusalCode::NotASpreadsheet,
        ReadError::Broken => RefusalCode::SheetBroken,
        ReadError::Protected => RefusalCode::SheetProtected,
        ReadError::Empty => RefusalCode::SheetEmpty,
        ReadError::TooLarge => RefusalCode::SheetTooLarge,
    }
    .into()
}
