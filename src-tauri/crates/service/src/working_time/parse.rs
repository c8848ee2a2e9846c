//! The form of a week, from what was typed.

use model::problem::{FieldProblem, Problem, Problems};
use model::working_time::{Lessons, Minutes, SchoolDay, Shift, TimeOfDay, WorkingTime};

use crate::input::{WorkingDayInput, WorkingTimeInput};

/// The working time as the form holds it; interruptions stay as they are on record.
pub(super) fn working_time(
    before: WorkingTime,
    input: WorkingTimeInput,
) -> Result<WorkingTime, Vec<FieldProblem>> {
    let mut problems = Problems::default();
    let mut days = input.days;
    days.sort_by_key(|day| day.weekday);
    let shifts = days.iter().filter_map(|day| shift(day, &mut problems)).collect();
    let school = days
        .iter()
        .filter(|day| day.lessons > 0)
        .map(|day| SchoolDay { weekday: day.weekday, lessons: Lessons::new(day.lessons) })
        .collect();
    problems.into_result()?;
    let time = WorkingTime {
        employed: input.employed,
        moved_days: input.moved_days,
        shifts,
        school,
        note: input.note.trim().to_owned(),
        ..before
    };
    time.check()?;
    Ok(time)
}

fn shift(day: &WorkingDayInput, problems: &mut Problems) -> Option<Shift> {
    if day.from.trim().is_empty() && day.to.trim().is_empty() {
        return None;
    }
    let mut time = |part: &str, typed: &str| {
        let time = TimeOfDay::parse(typed).ok();
        if time.is_none() {
            let problem = if typed.trim().is_empty() { Problem::Missing } else { Problem::NotATime };
            problems.add(&format!("days.{}.{part}", day.weekday), problem);
        }
        time
    };
    let (from, to) = (time("from", &day.from), time("to", &day.to));
    Some(Shift { weekday: day.weekday, from: from?, to: to?, break_minutes: Minutes::new(day.break_minutes) })
}
