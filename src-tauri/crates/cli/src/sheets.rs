//! Spreadsheets in, and the list of placements out.

use std::fmt::Write as _;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use i18n::{Tr, format};
use serde_json::json;
use service::Session;
use service::input::{ImportColumns, ImportFile, ImportKind, ImportRowsQuery, Nothing, PlacementQuery};
use service::reply::Stop;
use service::view::{ImportPreview, ImportRow, ImportState};
use service::{import, placement};

use crate::outcome::{Done, Outcome};

pub(crate) fn import(session: &mut Session, kind: ImportKind, file: &Path, dry_run: bool) -> Outcome {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let content = STANDARD.encode(std::fs::read(file)?);
    let sheet = import::read(session, ImportFile { kind, name, content })?;
    let preview = import::preview(session, ImportColumns { columns: sheet.guess, choices: Vec::new() })?;
    let refused = refused(session)?;
    let text = describe(&session.tr(), &preview, &refused);
    if !dry_run {
        import::apply(session, Nothing {})?;
    }
    let object = json!({
        "written": !dry_run, "counts": preview.counts, "notes": preview.notes, "refused": refused,
    });
    Ok(Done::with(object, text))
}

/// Rows that do not go in: refused, or waiting for a choice that nobody makes here.
fn refused(session: &mut Session) -> Result<Vec<ImportRow>, Stop> {
    let mut refused = Vec::new();
    for state in [ImportState::Refused, ImportState::Choose] {
        loop {
            let from = refused.iter().filter(|row: &&ImportRow| row.state == state).count() as u32;
            let some = import::rows(session, ImportRowsQuery { state: Some(state), from, limit: 200 })?;
            if some.rows.is_empty() {
                break;
            }
            refused.extend(some.rows);
        }
    }
    refused.sort_by_key(|row| row.row);
    Ok(refused)
}

fn describe(tr: &Tr, preview: &ImportPreview, refused: &[ImportRow]) -> String {
    let counts = &preview.counts;
    let mut text = tr.cli_import_counts(
        i64::from(counts.change),
        i64::from(counts.choose),
        i64::from(counts.create),
        i64::from(counts.refused),
        i64::from(counts.same),
    );
    for note in &preview.notes {
        let _ = write!(text, "\n  {note}");
    }
    for row in refused {
        for problem in &row.problems {
            let place = format!("{}{}", problem.column, row.row);
            let _ = write!(text, "\n  {place}  {}: {}", problem.field, problem.message);
        }
    }
    text
}

/// Every placement, page after page.
pub(crate) fn placements(session: &mut Session) -> Outcome {
    let mut rows = Vec::new();
    let mut query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    loop {
        let page = placement::list(session, query.clone())?;
        rows.extend(page.rows);
        if page.next.is_none() {
            break;
        }
        query.after = page.next;
    }
    let language = session.language();
    let mut text = String::new();
    for row in &rows {
        let (start, end) = (format::date(row.start, language), format::date(row.end, language));
        let _ = writeln!(text, "{}\t{}\t{}\t{start}–{end}", row.number, row.student, row.company);
    }
    Ok(Done::with(json!({ "placements": rows }), text.trim_end()))
}
