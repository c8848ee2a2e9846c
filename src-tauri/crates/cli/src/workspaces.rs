//! Making, opening, checking, backing up and restoring.

use std::path::Path;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde_json::json;
use service::generate::Size;
use service::input::{FilePath, Nothing, SavePath, WorkspaceCreate};
use service::workspace;
use service::{Session, Surroundings};

use crate::outcome::{Done, Halt, Outcome};

pub(crate) fn init(session: &mut Session, path: &Path, school: &str, town: &str) -> Outcome {
    let input = WorkspaceCreate { path: text(path), school_name: school.to_owned(), town: town.to_owned() };
    let status = workspace::create(session, input)?;
    let made = status.open.map(|open| open.path).unwrap_or_default();
    Ok(Done::with(json!({ "workspace": made }), made))
}

/// A workspace of invented records; noon of the day, so that it is the same whenever it is made.
pub(crate) fn generate(
    session: &mut Session,
    path: &Path,
    size: Size,
    seed: u64,
    on: Option<NaiveDate>,
) -> Outcome {
    let day = on.unwrap_or_else(|| Surroundings::of_this_computer().today());
    let noon = day.and_time(NaiveTime::MIN + TimeDelta::hours(12)).and_utc().fixed_offset();
    session.place(workspace::create_generated(path, size, seed, noon)?);
    Ok(Done::with(json!({ "workspace": text(path) }), text(path)))
}

pub(crate) fn open(session: &mut Session, path: &Path) -> Result<(), Halt> {
    workspace::open(session, FilePath { path: text(path) })?;
    Ok(())
}

pub(crate) fn check(session: &mut Session) -> Outcome {
    let view = workspace::check(session, Nothing {})?;
    let tr = session.tr();
    let verdict = if view.sound {
        tr.cli_check_sound(i64::from(view.entries), &view.head)
    } else {
        view.findings.join("\n")
    };
    Ok(Done { holds: view.sound, ..Done::with(json!(view), verdict) })
}

pub(crate) fn back_up(session: &mut Session, file: &Path) -> Outcome {
    let saved = workspace::back_up(session, SavePath { path: Some(text(file)) })?;
    Ok(Done::with(json!({ "backup": saved.path }), saved.path))
}

pub(crate) fn restore(session: &mut Session, workspace: &Path, file: &Path) -> Outcome {
    let kept = workspace::restore_file(file, workspace)?;
    open(session, workspace)?;
    let kept = kept.as_deref().map(text);
    let said = kept.as_deref().map(|path| session.tr().cli_restored(path)).unwrap_or_default();
    Ok(Done::with(json!({ "workspace": text(workspace), "kept": kept }), said))
}

pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
