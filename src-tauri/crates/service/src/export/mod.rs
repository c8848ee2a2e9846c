//! Lists out: a register as the person sees it, searched and filtered, in the columns that they chose.
//!
//! The store is read page after page, in one consistent state. A personal code leaves only when its column is
//! chosen by name; the journal then notes it with each student whose code left, before the file is written.

pub mod calendar;
mod companies;
mod labels;
mod placements;
mod programmes;
mod students;

use std::path::PathBuf;

use chrono::NaiveDate;
use exchange::{Cell, Column, Field, ListFormat, ListWriter, Register};
use i18n::Tr;
use model::id::PlacementId;
use model::placement::AsOf;
use model::student::Student;
use store::{Entity, Page, PersonQuery, PlacementQuery, PlacementRow, Reader, StudentRow};

use crate::desk::Desk;
use crate::document::write_file;
use crate::input::{ExportFormat, ExportInput, ExportList, ExportRegister, RegisterName};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::session::Session;
use crate::view::{ExportColumn, ExportColumns, Exported};

/// Rows that are read at a time.
const PAGE: u32 = 200;

/// The columns that a register's list can have.
pub fn columns(session: &mut Session, input: ExportRegister) -> Result<ExportColumns, Stop> {
    let tr = session.tr();
    let columns = register(input.register).columns().iter();
    Ok(ExportColumns {
        columns: columns
            .map(|column| ExportColumn {
                name: column.as_str().to_owned(),
                label: labels::label(&tr, *column),
                guarded: column.is_guarded(),
            })
            .collect(),
    })
}

/// Writes a list to a file.
pub fn save(session: &mut Session, input: ExportInput) -> Result<Exported, Stop> {
    let tr = session.tr();
    let columns = chosen(&input)?;
    let (format, ending) = match input.format {
        ExportFormat::Xlsx => (ListFormat::Xlsx, "xlsx"),
        ExportFormat::Csv => (ListFormat::Csv, "csv"),
    };
    let headings: Vec<String> = columns.iter().map(|column| labels::label(&tr, *column)).collect();
    let desk = session.desk()?;
    let mut list =
        List { columns, writer: ListWriter::new(format, &headings)?, rows: 0, guarded: Vec::new() };
    fill(desk, &tr, &mut list, &input.list)?;
    let List { writer, rows, guarded, .. } = list;
    note(desk, &guarded)?;
    let path = input.path.map_or_else(|| usual_path(desk, input.list.register(), ending), PathBuf::from);
    write_file(&path, &writer.finish()?)?;
    Ok(Exported { path: path.to_string_lossy().into_owned(), rows })
}

/// A list under way.
struct List {
    columns: Vec<Column>,
    writer: ListWriter,
    rows: u32,
    /// Students whose personal code or number of a document leaves, with what the journal says of it.
    guarded: Vec<(String, &'static str)>,
}

impl List {
    /// Writes a row, whose cells `cell` gives.
    fn row(&mut self, cell: impl Fn(Column) -> Cell) -> Result<(), Stop> {
        let cells: Vec<Cell> = self.columns.iter().map(|column| cell(*column)).collect();
        self.writer.row(&cells)?;
        self.rows += 1;
        Ok(())
    }

    /// Remembers which guarded particulars of a student the list holds.
    fn holds(&mut self, student: &Student) {
        let guarded = [
            (Field::PersonalCode, student.personal_code.is_some(), "personal_code.exported"),
            (Field::DocumentNumber, student.document.is_some(), "identity_document.exported"),
        ];
        for (field, is_there, what) in guarded {
            if is_there && self.columns.contains(&Column::Of(field)) {
                self.guarded.push((student.id.to_string(), what));
            }
        }
    }
}

fn fill(desk: &mut Desk, tr: &Tr, list: &mut List, what: &ExportList) -> Result<(), Stop> {
    let as_of = desk.as_of()?;
    desk.read(|reader| match what {
        ExportList::Students(query) => students::fill(reader, list, query, as_of.today, *tr),
        ExportList::Companies(query) => companies::fill(reader, list, query, as_of.today),
        ExportList::Placements(query) => placements::fill(reader, list, query, &as_of, tr),
        ExportList::Programmes(query) => programmes::fill(reader, list, query, as_of.today, tr),
    })
}

/// Notes in the journal that personal codes and numbers of documents left the program.
fn note(desk: &mut Desk, students: &[(String, &'static str)]) -> Result<(), Stop> {
    if students.is_empty() {
        return Ok(());
    }
    desk.write(Operation::ExportSave, |tx| {
        students.iter().try_for_each(|(id, what)| Ok(tx.note(Entity::Student, id, what)?))
    })
}

/// Follows the pages of a list to its end.
fn each_page<T>(
    mut page: impl FnMut(Option<String>) -> Result<Page<T>, Stop>,
    mut each: impl FnMut(T) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let mut after = None;
    loop {
        let Page { rows, next, .. } = page(after)?;
        rows.into_iter().try_for_each(&mut each)?;
        if next.is_none() {
            return Ok(());
        }
        after = next;
    }
}

/// Every placement that a list's query finds, in its order, page by page.
pub(crate) fn each_placement(
    reader: &Reader<'_>,
    query: &PlacementQuery,
    as_of: &AsOf,
    each: impl FnMut(PlacementRow) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let page = |after| {
        let query = PlacementQuery { after, limit: PAGE, ..query.clone() };
        Ok(reader.placements(&query, as_of)?)
    };
    each_page(page, each)
}

/// Most placements of one act with documents: a bundle of more is no pile that anybody carries to a printer.
pub(crate) const MOST_PLACEMENTS: usize = 2000;

/// The placements that a list's query finds, in its order.
///
/// # Errors
/// [`RefusalCode::TooManyDocuments`] for more than [`MOST_PLACEMENTS`].
pub(crate) fn placement_ids(
    reader: &Reader<'_>,
    query: &PlacementQuery,
    as_of: &AsOf,
) -> Result<Vec<PlacementId>, Stop> {
    let mut ids = Vec::new();
    each_placement(reader, query, as_of, |row| {
        ids.push(row.id);
        if ids.len() > MOST_PLACEMENTS { Err(RefusalCode::TooManyDocuments.into()) } else { Ok(()) }
    })?;
    Ok(ids)
}

/// Every student that a list's query finds, in its order, page by page.
pub(crate) fn each_student(
    reader: &Reader<'_>,
    query: &PersonQuery,
    each: impl FnMut(StudentRow) -> Result<(), Stop>,
) -> Result<(), Stop> {
    each_page(|after| Ok(reader.students(&PersonQuery { after, limit: PAGE, ..query.clone() })?), each)
}

/// The chosen columns in the register's order; where none is named, all that are not guarded.
fn chosen(input: &ExportInput) -> Result<Vec<Column>, Stop> {
    let all = register(input.list.register()).columns();
    let named = |column: &Column| input.columns.iter().any(|name| name == column.as_str());
    if let Some(unknown) = input.columns.iter().find(|name| !all.iter().any(|c| c.as_str() == **name)) {
        return Err(Failure::Data(format!("no column {unknown}")).into());
    }
    let columns: Vec<Column> = all
        .iter()
        .filter(|column| if input.columns.is_empty() { !column.is_guarded() } else { named(column) })
        .copied()
        .collect();
    if columns.is_empty() { Err(RefusalCode::NothingToExport.into()) } else { Ok(columns) }
}

fn usual_path(desk: &Desk, register: RegisterName, ending: &str) -> PathBuf {
    let name = match register {
        RegisterName::Students => "audzekni",
        RegisterName::Companies => "uznemumi",
        RegisterName::Placements => "prakses",
        RegisterName::Programmes => "programmas",
    };
    let stamp = desk.now().format("%Y-%m-%d-%H%M%S");
    desk.documents.join(format!("{name}-{stamp}.{ending}"))
}

fn register(name: RegisterName) -> Register {
    match name {
        RegisterName::Students => Register::Students,
        RegisterName::Companies => Register::Companies,
        RegisterName::Placements => Register::Placements,
        RegisterName::Programmes => Register::Programmes,
    }
}

fn words(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn number(value: u32) -> Cell {
    Cell::Number(f64::from(value))
}

fn day(day: Option<NaiveDate>) -> Cell {
    day.map_or(Cell::Empty, Cell::Date)
}

impl ExportList {
    /// The register that the list is of.
    pub fn register(&self) -> RegisterName {
        match self {
            Self::Students(_) => RegisterName::Students,
            Self::Companies(_) => RegisterName::Companies,
            Self::Placements(_) => RegisterName::Placements,
            Self::Programmes(_) => RegisterName::Programmes,
        }
    }
}

impl From<exchange::write::WriteError> for Stop {
    fn from(error: exchange::write::WriteError) -> Self {
        Failure::Data(error.to_string()).into()
    }
}
