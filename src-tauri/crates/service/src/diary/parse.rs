//! The form of an entry, and of what a mentor says, from what was typed.

use chrono::NaiveDate;
use model::diary::{DiaryEntry, EntryMark, EntrySource, EntryState};
use model::id::{DiaryEntryId, OutcomeId, PlacementId};
use model::problem::{FieldProblem, Problem, Problems};
use model::programme::Programme;
use model::working_time::Minutes;
use store::Reader;

use super::{Judgement, find};
use crate::input::{DiaryEntryInput, DiaryJudgement};
use crate::placement;
use crate::reply::Stop;

/// Most characters of a reason.
const REASON: u32 = 1000;

/// The entry as the form holds it; `scan` is the picture that came with it.
pub(super) fn entry(
    reader: &Reader<'_>,
    fresh: DiaryEntryId,
    input: DiaryEntryInput,
    scan: Option<String>,
) -> Result<DiaryEntry, Stop> {
    let before = input.id.as_ref().map(|id| find(reader, id)).transpose()?;
    let placement_id =
        before.as_ref().map_or_else(|| input.placement_id.clone(), |known| known.placement_id.clone());
    check(reader, &placement_id, before.as_ref(), &input)?;
    let locked = before.as_ref().is_some_and(DiaryEntry::is_confirmed);
    let known = before.unwrap_or_else(|| empty(fresh, placement_id, input.source));
    let entry = DiaryEntry {
        start: input.start.unwrap_or_default(),
        end: input.end.unwrap_or_default(),
        work: input.work.trim().to_owned(),
        minutes: Minutes::new(input.minutes),
        outcome_ids: input.outcome_ids,
        source: input.source,
        scan: scan.or(known.scan.clone()),
        reason: if locked { input.reason.trim().to_owned() } else { known.reason.clone() },
        ..known
    };
    let entry = if locked || input.hand_in { entry.handed_in() } else { entry };
    entry.check()?;
    Ok(entry)
}

/// What the record itself cannot know: days are given, outcomes are the programme's or were the entry's before, a source
/// that only a form brings is not chosen, and a confirmed entry is changed for a reason.
fn check(
    reader: &Reader<'_>,
    placement: &PlacementId,
    before: Option<&DiaryEntry>,
    input: &DiaryEntryInput,
) -> Result<(), Stop> {
    let placement = placement::find(reader, placement)?;
    let programme = reader.get::<Programme>(placement.programme_id.as_str())?;
    let mut problems = Problems::default();
    given("start", input.start, &mut problems);
    given("end", input.end, &mut problems);
    let had = |id: &OutcomeId| before.is_some_and(|before| before.outcome_ids.contains(id));
    let outcomes = || programme.iter().flat_map(|programme| &programme.outcomes);
    if !input.outcome_ids.iter().all(|id| had(id) || outcomes().any(|outcome| outcome.id == *id)) {
        problems.add("outcome_ids", Problem::NotAChoice);
    }
    let from_form = before.is_some_and(|known| known.source == EntrySource::Form);
    if input.source == EntrySource::Form && !from_form {
        problems.add("source", Problem::NotAChoice);
    }
    if before.is_some_and(DiaryEntry::is_confirmed) {
        problems.required("reason", &input.reason, REASON);
    }
    Ok(problems.into_result()?)
}

fn empty(id: DiaryEntryId, placement_id: PlacementId, source: EntrySource) -> DiaryEntry {
    DiaryEntry {
        id,
        placement_id,
        start: NaiveDate::default(),
        end: NaiveDate::default(),
        work: String::new(),
        minutes: Minutes::ZERO,
        outcome_ids: Vec::new(),
        state: EntryState::Draft,
        remark: String::new(),
        mark: None,
        judged_by: String::new(),
        judged_on: None,
        source,
        scan: None,
        reason: String::new(),
    }
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
