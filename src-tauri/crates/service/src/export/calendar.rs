//! Placements and what is due with them as a calendar.
//!
//! Each placement is two events: its period, and its next step on the day that it is due; and one more for each visit
//! of the school. All keep their
//! identifiers for good, so that importing again moves them; a step that is done, or a placement that ended, is
//! written as cancelled, and calendars take it away.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use exchange::calendar::{Event, calendar};
use i18n::Tr;
use model::visit::{Visit, VisitKind};
use store::PlacementRow;

use super::each_placement;
use crate::document::write_file;
use crate::input::CalendarInput;
use crate::placement::find;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::Exported;
use crate::wording;

/// Writes the placements of a list, and their deadlines, as a calendar.
pub fn save(session: &mut Session, input: CalendarInput) -> Result<Exported, Stop> {
    let tr = session.tr();
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    let (mut events, mut rows) = (Vec::new(), 0);
    desk.read(|reader| {
        each_placement(reader, &input.query, &as_of, |row| {
            let location = find(reader, &row.id)?.site_address;
            rows += 1;
            events.extend([period(&tr, &row, location.clone()), step(&tr, &row)]);
            events.extend(reader.visits(&row.id)?.iter().map(|one| visit(&tr, &row, one, &location)));
            Ok(())
        })
    })?;
    let now = desk.now();
    let bytes = calendar(&tr.fields_calendar(), &events, now, minutes(now));
    let usual = || desk.documents.join(format!("prakses-{}.ics", now.format("%Y-%m-%d-%H%M%S")));
    let path = input.path.map_or_else(usual, PathBuf::from);
    write_file(&path, &bytes)?;
    Ok(Exported { path: path.to_string_lossy().into_owned(), rows })
}

fn period(tr: &Tr, row: &PlacementRow, location: String) -> Event {
    Event {
        uid: format!("placement-{}@amats", row.id),
        start: row.start,
        end: row.end,
        summary: tr.fields_calendar_placement(&row.company, &row.student),
        description: [row.number.as_str(), &row.group, &row.qualification].join(" · "),
        location,
        cancelled: row.ended,
    }
}

fn visit(tr: &Tr, row: &PlacementRow, visit: &Visit, location: &str) -> Event {
    let at_the_company = matches!(visit.kind, VisitKind::OnSite | VisitKind::MidTerm);
    Event {
        uid: format!("visit-{}@amats", visit.id),
        start: visit.on,
        end: visit.on,
        summary: format!("{}: {}", wording::visit(tr, visit.kind), row.student),
        description: [row.number.as_str(), &row.company, &visit.by].join(" · "),
        location: if at_the_company { location.to_owned() } else { String::new() },
        cancelled: row.ended && !visit.held,
    }
}

fn step(tr: &Tr, row: &PlacementRow) -> Event {
    let due = row.due.unwrap_or(row.end);
    let what = row.next.map(|next| wording::step(tr, next)).unwrap_or_default();
    Event {
        uid: format!("step-{}@amats", row.id),
        start: due,
        end: due,
        summary: format!("{what}: {}", row.student).trim_start_matches([':', ' ']).to_owned(),
        description: [row.number.as_str(), &row.company].join(" · "),
        location: String::new(),
        cancelled: row.due.is_none() || row.next.is_none(),
    }
}

/// Minutes since 2020: grows from export to export, and fits a calendar's sequence for four thousand years.
fn minutes(now: DateTime<FixedOffset>) -> u32 {
    const FROM: i64 = 1_577_836_800;
    u32::try_from((now.timestamp() - FROM) / 60).unwrap_or(0)
}
