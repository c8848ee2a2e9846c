//! The form of an entry, and of what a mentor says, from what was typed.

use chrono::NaiveDate;
use model::diary::{DiaryEntry, EntryMark, EntrySource, EntryState};
use model::id::{DiaryEntryId, OutcomeId};
use model::problem::{FieldProblem, Problem, Problems};
use model::programme::Programme;
use model::working_time::Minutes;
use store::Reader;

use super::{Judgement, find};
use crate::input::{DiaryEntryInput, DiaryJudgement};
use crate::placement;
use crate::reply::Stop;

/// The entry as the form holds it; `scan` is the picture that came with it.
pub(super) fn entry(
    reader: &Reader<'_>,
    fresh: DiaryEntryId,
    input: DiaryEntryInput,
    scan: Option<String>,
) -> Result<DiaryEntry, Stop> {
    let before = input.id.as_ref().map(|id| find(reader, id)).transpose()?;
    let placement_id = before.as_ref().map_or(input.placement_id, |known| known.placement_id.clone());
    let placement = placement::find(reader, &placement_id)?;
    let programme = reader.get::<Programme>(placement.programme_id.as_str())?;
    let mut problems = Problems::default();
    let start = given("start", input.start, &mut problems);
    let end = given("end", input.end, &mut problems);
    let known = |id: &OutcomeId| {
        let had = before.as_ref().is_some_and(|before| before.outcome_ids.contains(id));
        had || programme.iter().flat_map(|programme| &programme.outcomes).any(|outcome| outcome.id == *id)
    };
    if !input.outcome_ids.iter().all(known) {
        problems.add("outcome_ids", Problem::NotAChoice);
    }
    if input.source == EntrySource::Form
        && before.as_ref().is_none_or(|known| known.source != EntrySource::Form)
    {
        problems.add("source", Problem::NotAChoice);
    }
    let locked = before.as_ref().is_some_and(DiaryEntry::is_confirmed);
    let reason = input.reason.trim().to_owned();
    if locked && reason.is_empty() {
        problems.add("reason", Problem::Missing);
    }
    problems.into_result()?;
    let empty = DiaryEntry {
        id: fresh,
        placement_id,
        start,
        end,
        work: String::new(),
        minutes: Minutes::ZERO,
        outcome_ids: Vec::new(),
        state: EntryState::Draft,
        remark: String::new(),
        mark: None,
        judged_by: String::new(),
        judged_on: None,
        source: input.source,
        scan: None,
        reason: String::new(),
    };
    let known = before.unwrap_or(empty);
    let entry = DiaryEntry {
        start,
        end,
        work: input.work.trim().to_owned(),
        minutes: Minutes::new(input.minutes),
        outcome_ids: input.outcome_ids,
        source: input.source,
        scan: scan.or(known.scan.clone()),
        reason: if locked { reason } else { known.reason.clone() },
        ..known
    };
    let entry = if locked || input.hand_in { entry.handed_in() } else { entry };
    entry.check()?;
    Ok(entry)
}

/// What the mentor says; the day is not ahead.
pub(super) fn judgement(input: DiaryJudgement, today: NaiveDate) -> Result<Judgement, Vec<FieldProblem>> {
    let mut problems = Problems::default();
    let on = given("on", input.on, &mut problems);
    if on > today {
        let from = today.checked_sub_months(chrono::Months::new(24)).unwrap_or(today);
        problems.add("on", Problem::DateOutOfRange { from, to: today });
    }
    if input.entries.is_empty() {
        problems.add("entries", Problem::Missing);
    }
    let mark = match input.mark {
        mark if mark.is_empty() => None,
        mark => EntryMark::try_from(mark).map_err(|_| problems.add("mark", Problem::NotAGrade)).ok(),
    };
    problems.into_result()?;
    Ok(Judgement { by: input.by, on, mark, remark: input.remark })
}

/// A day that must be given; another day stands for it until the form is refused.
fn given(field: &str, day: Option<NaiveDate>, problems: &mut Problems) -> NaiveDate {
    if day.is_none() {
        problems.add(field, Problem::Missing);
    }
    day.unwrap_or_default()
}
