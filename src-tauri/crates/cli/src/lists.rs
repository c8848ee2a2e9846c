//! Registers out: workbooks, delimited text and calendars.

use std::path::Path;

use serde_json::json;
use service::Session;
use service::export::{self, calendar};
use service::input::{
    CalendarInput, CompanyQuery, ExportFormat, ExportInput, ExportList, PersonQuery, PlacementQuery,
    ProgrammeQuery,
};

use crate::arguments::Register;
use crate::outcome::{Done, Halt, Outcome};
use crate::workspaces::text;

/// Writes a register; the file's ending says what it becomes.
pub(crate) fn export(
    session: &mut Session,
    register: Register,
    file: &Path,
    search: &str,
    columns: &[String],
) -> Outcome {
    let list = list(register, search);
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let path = Some(text(file));
    let done = match (ending.as_str(), list) {
        ("ics", ExportList::Placements(query)) => calendar::save(session, CalendarInput { query, path })?,
        ("xlsx", list) => {
            let format = ExportFormat::Xlsx;
            export::save(session, ExportInput { list, columns: columns.to_vec(), format, path })?
        }
        ("csv", list) => {
            let format = ExportFormat::Csv;
            export::save(session, ExportInput { list, columns: columns.to_vec(), format, path })?
        }
        _ => return Err(Halt::UnknownEnding),
    };
    let said = session.tr().cli_exported(&done.path, i64::from(done.rows));
    Ok(Done::with(json!({ "file": done.path, "rows": done.rows }), said))
}

fn list(register: Register, search: &str) -> ExportList {
    let search = search.to_owned();
    match register {
        Register::Students => ExportList::Students(PersonQuery { search, ..PersonQuery::default() }),
        Register::Companies => ExportList::Companies(CompanyQuery { search, ..CompanyQuery::default() }),
        Register::Placements => {
            ExportList::Placements(PlacementQuery { search, ..PlacementQuery::default() })
        }
        Register::Programmes => ExportList::Programmes(ProgrammeQuery { search }),
    }
}
