//! Programmes, their qualifications, modules, learning outcomes and versions.

mod parse;

use chrono::NaiveDate;
use model::id::ProgrammeId;
use model::placement::Placement;
use model::problem::Problems;
use model::programme::{Programme, holding_on};
use store::Reader;

use crate::desk::Desk;
use crate::input::{Nothing, ProgrammeInput, ProgrammeRef};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{ProgrammeSaved, ProgrammeVersion, ProgrammeView, Programmes};

/// The latest version of every programme, by qualification.
pub fn list(session: &mut Session, _: Nothing) -> Result<Programmes, Stop> {
    session.desk()?.read(|r| Ok(Programmes { programmes: r.programmes()? }))
}

/// One version of a programme, and what versions there are.
pub fn get(session: &mut Session, input: ProgrammeRef) -> Result<ProgrammeView, Stop> {
    session.desk()?.read(|r| {
        let programme = find(r, &input.id)?;
        let versions = r.programme_versions(programme.series())?.into_iter();
        let versions = versions.map(|version| {
            Ok(ProgrammeVersion {
                placements: r.placements_of_version(&version.id)?,
                outcomes: version.outcomes.len() as u32,
                version: version.version,
                valid_from: version.valid_from,
                id: version.id,
            })
        });
        Ok(ProgrammeView { versions: versions.collect::<Result<_, Stop>>()?, programme })
    })
}

/// Makes or changes a programme. Where placements began with it, other modules, outcomes or hours become a new
/// version, and the placements keep theirs.
pub fn save(session: &mut Session, input: ProgrammeInput) -> Result<ProgrammeSaved, Stop> {
    let desk = session.desk()?;
    let (operation, programme) = settle(desk, input)?;
    programme.check()?;
    let is_new_version = operation == Operation::ProgrammeVersion;
    desk.write(operation, |tx| {
        tx.save(&programme)?;
        Ok(ProgrammeSaved {
            id: programme.id.to_string(),
            new_version: is_new_version.then_some(programme.version),
        })
    })
}

/// The record that the form makes, and what the write of it does.
fn settle(desk: &Desk, input: ProgrammeInput) -> Result<(Operation, Programme), Stop> {
    let (today, mut ids) = (desk.today(), desk.around.clone());
    desk.read(|r| {
        let Some(id) = &input.id else {
            return Ok((Operation::ProgrammeSave, parse::programme(r, input, None, today, &mut ids)?));
        };
        let before = find(r, id)?;
        if r.programme_versions(before.series())?.first().is_some_and(|latest| latest.id != before.id) {
            return Err(RefusalCode::OlderVersion.into());
        }
        let changed = parse::programme(r, input, Some(&before), today, &mut ids)?;
        if !needs_version(r, &before, &changed)? {
            return Ok((Operation::ProgrammeSave, changed));
        }
        let from = changed.valid_from.filter(|from| Some(*from) != before.valid_from).unwrap_or(today);
        check_order(&before, from)?;
        Ok((Operation::ProgrammeVersion, changed.following(&before, from, &mut ids)))
    })
}

/// Whether a change of the latest version makes a new one: placements began with it, and would be agreed or marked
/// against something else.
pub(crate) fn needs_version(
    reader: &Reader<'_>,
    before: &Programme,
    changed: &Programme,
) -> Result<bool, Stop> {
    Ok(before.teaches_otherwise(changed) && reader.placements_of_version(&before.id)? > 0)
}

/// A version holds from a later day than the one before it.
fn check_order(before: &Programme, from: NaiveDate) -> Result<(), Stop> {
    let mut problems = Problems::default();
    if let Some(earlier) = before.valid_from.filter(|earlier| from <= *earlier) {
        let last = NaiveDate::from_ymd_opt(2100, 12, 31).unwrap_or(NaiveDate::MAX);
        let first = earlier.succ_opt().unwrap_or(earlier);
        problems.add("valid_from", model::problem::Problem::DateOutOfRange { from: first, to: last });
    }
    problems.into_result().map_err(Stop::from)
}

/// The version that a placement has: the one that it began with, or, where it is new or changes its programme,
/// the one that holds on its first day. `chosen` is any version of the programme.
pub(crate) fn version_on(
    reader: &Reader<'_>,
    chosen: &ProgrammeId,
    start: NaiveDate,
    before: Option<&Placement>,
) -> Result<ProgrammeId, Stop> {
    let series = find(reader, chosen)?.series().clone();
    let versions = reader.programme_versions(&series)?;
    if let Some(before) = before.filter(|b| versions.iter().any(|version| version.id == b.programme_id)) {
        return Ok(before.programme_id.clone());
    }
    holding_on(&versions, start).map(|version| version.id.clone()).ok_or_else(|| RefusalCode::NotFound.into())
}

/// The programme of which a version was chosen, as students and groups name it.
pub(crate) fn series(reader: &Reader<'_>, chosen: Option<&ProgrammeId>) -> Result<Option<ProgrammeId>, Stop> {
    chosen.map(|id| Ok(find(reader, id)?.series().clone())).transpose()
}

pub(crate) fn find(reader: &Reader<'_>, id: &ProgrammeId) -> Result<Programme, Stop> {
    reader.get::<Programme>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}
