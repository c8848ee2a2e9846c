//! The calendar that a school sets for a year: working time follows it at once, and it is taken back like any change.

use chrono::NaiveDate;
use model::calendar::Known;
use model::id::PlacementId;
use model::working_time::Minutes;
use service::input::{
    HistoryRef, MovedDayInput, Nothing, PlacementQuery, PlacementRef, SchoolHolidayInput, SchoolYearInput,
    SchoolYearRef, WorkingDayInput, WorkingTimeInput,
};
use service::reply::Stop;
use service::view::{OffView, ScheduleView, SchoolYearView};
use service::{Session, history, placement, school_year, working_time};
use tests::demonstration;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn year(session: &mut Session, school_year: i32) -> SchoolYearView {
    school_year::get(session, SchoolYearRef { school_year: Some(school_year) }).unwrap()
}

fn holiday(name: &str, start: &str, end: &str) -> SchoolHolidayInput {
    SchoolHolidayInput { name: name.to_owned(), start: Some(day(start)), end: Some(day(end)) }
}

fn autumn() -> SchoolYearInput {
    SchoolYearInput {
        school_year: 2026,
        moved: vec![MovedDayInput { off: Some(day("2026-11-13")), worked: Some(day("2026-11-21")) }],
        school_holidays: vec![holiday("Rudens brīvdienas", "2026-11-09", "2026-11-11")],
    }
}

/// A placement over November 2026, with lessons on Mondays, that keeps to moved days.
fn november(session: &mut Session) -> PlacementId {
    let rows = placement::list(session, PlacementQuery { limit: 200, ..Default::default() }).unwrap().rows;
    let row = rows.into_iter().find(|row| row.start <= day("2026-11-02") && row.end >= day("2026-11-27"));
    let placement_id = row.unwrap().id;
    let worked = |weekday| WorkingDayInput {
        weekday,
        from: "9".to_owned(),
        to: "13".to_owned(),
        break_minutes: 0,
        lessons: if weekday == 1 { 2 } else { 0 },
    };
    let week = WorkingTimeInput {
        placement_id: placement_id.clone(),
        employed: false,
        moved_days: true,
        days: (1..=5).map(worked).collect(),
        note: String::new(),
    };
    working_time::save(session, week).unwrap();
    placement_id
}

fn laid(session: &mut Session, id: &PlacementId) -> ScheduleView {
    working_time::get(session, PlacementRef { id: id.clone() }).unwrap()
}

fn shown(told: &ScheduleView, on: &str) -> (Minutes, u32, Option<OffView>) {
    let mut days = told.weeks.iter().flat_map(|week| &week.days);
    let found = days.find(|known| known.on == day(on)).unwrap();
    (found.worked, found.school, found.off.clone())
}

#[test]
fn working_time_follows_what_the_school_sets_and_one_undo_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = november(&mut session);
    let four_hours = Minutes::new(240);
    let before = laid(&mut session, &id);
    assert_eq!(before.unknown_years, [2026]);
    assert_eq!(shown(&before, "2026-11-09"), (four_hours, 2, None));
    assert_eq!(shown(&before, "2026-11-13"), (four_hours, 0, None));
    school_year::save(&mut session, autumn()).unwrap();
    let after = laid(&mut session, &id);
    assert_eq!(after.unknown_years, [0; 0]);
    assert_eq!(shown(&after, "2026-11-09"), (four_hours, 0, None), "no lessons in the holidays");
    let moved = OffView::Moved { to: day("2026-11-21") };
    assert_eq!(shown(&after, "2026-11-13"), (Minutes::ZERO, 0, Some(moved)));
    assert_eq!(shown(&after, "2026-11-21"), (four_hours, 0, None));
    history::undo(&mut session, Nothing {}).unwrap();
    let back = laid(&mut session, &id);
    assert_eq!((back.unknown_years, back.planned), (before.unknown_years, before.planned));
}

#[test]
fn a_year_that_nobody_has_set_says_so_and_proposes_the_usual_holidays() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let unknown = year(&mut session, 2026);
    assert_eq!((unknown.known, unknown.moved.len()), (Known::Unknown, 0));
    let proposed: Vec<_> = unknown.school_holidays.iter().map(|one| (one.name.as_str(), one.start)).collect();
    assert_eq!(proposed.first(), Some(&("Rudens brīvdienas", None)));
    assert_eq!(proposed.len(), 4);
    let days: Vec<_> = unknown.holidays.iter().map(|holiday| holiday.on).collect();
    assert!(days.contains(&day("2026-11-18")) && days.contains(&day("2027-06-24")));
    assert!(days.is_sorted() && !days.contains(&day("2026-06-24")));
    let shipped = year(&mut session, 2025);
    assert_eq!((shipped.known, shipped.moved.len(), shipped.school_holidays.len()), (Known::Shipped, 3, 4));
}

#[test]
fn a_year_of_the_schools_own_stands_until_it_is_reset() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let own = SchoolYearInput { school_year: 2025, ..autumn() };
    let moved = vec![MovedDayInput { off: Some(day("2025-11-17")), worked: Some(day("2025-11-22")) }];
    let school_holidays = vec![holiday("Rudens brīvdienas", "2025-10-27", "2025-10-31")];
    school_year::save(&mut session, SchoolYearInput { moved, school_holidays, ..own }).unwrap();
    let set = year(&mut session, 2025);
    assert_eq!((set.known, set.moved.len(), set.school_holidays.len()), (Known::School, 1, 1));
    assert_eq!(year(&mut session, 2026).known, Known::Unknown, "no other year is touched");
    school_year::reset(&mut session, SchoolYearRef { school_year: Some(2025) }).unwrap();
    let back = year(&mut session, 2025);
    assert_eq!((back.known, back.moved.len(), back.school_holidays.len()), (Known::Shipped, 3, 4));
}

#[test]
fn the_history_of_a_year_tells_what_was_changed_in_it_and_not_all_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = school_year::save(&mut session, autumn()).unwrap().id;
    let school_holidays = vec![holiday("Skolas svētki", "2026-11-09", "2026-11-11")];
    school_year::save(&mut session, SchoolYearInput { school_holidays, ..autumn() }).unwrap();
    let asked = HistoryRef { entity: "ruleset".to_owned(), id, before: None };
    let history = history::get(&mut session, asked).unwrap();
    let told = serde_json::to_string(&history.rows[0]).unwrap();
    assert!(told.contains("Skolas svētki") && told.contains("Rudens brīvdienas"), "{told}");
    assert!(!told.contains("2026-11-13"), "the moved day stayed as it was: {told}");
}

#[test]
fn what_is_wrong_is_told_in_the_line_where_it_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let mut input = autumn();
    let unset = SchoolHolidayInput { name: "Ziemas brīvdienas".to_owned(), start: None, end: None };
    input.school_holidays.insert(0, unset.clone());
    input.school_holidays.push(holiday("Savas", "2026-11-11", "2026-11-12"));
    input.moved.insert(0, MovedDayInput { off: None, worked: None });
    input.moved[1].worked = Some(day("2026-11-20"));
    let fields = |outcome| {
        let Err(Stop::Refused(refusal)) = outcome else { panic!("it was taken") };
        refusal.fields.into_iter().map(|wrong| wrong.field).collect::<Vec<_>>()
    };
    let wrong = fields(school_year::save(&mut session, input.clone()));
    assert_eq!(wrong, ["moved.1.worked", "school_holidays.2.start"]);
    input.moved[1].worked = None;
    assert_eq!(fields(school_year::save(&mut session, input)), ["moved.1.worked"]);
    let nothing = SchoolYearInput { school_year: 2026, moved: Vec::new(), school_holidays: vec![unset] };
    assert_eq!(fields(school_year::save(&mut session, nothing)), ["school_holidays.0.start"]);
    assert_eq!(year(&mut session, 2026).known, Known::Unknown, "nothing was written");
}
