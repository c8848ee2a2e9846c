use chrono::NaiveDate;

use super::*;
use crate::calendar::CalendarRules;
use crate::period::Period;
use crate::problem::Problem;
use crate::programme::Module;
use crate::working_time::{Hours, LessonLength, Minutes, Shift, TimeOfDay, Timetable, WorkingTime};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<T: serde::de::DeserializeOwned>(last: u32) -> T {
    serde_json::from_value(format!("01890a5d-ac96-774b-bcce-{last:012}").into()).unwrap()
}

fn lesson() -> LessonLength {
    LessonLength::try_from(45).unwrap()
}

/// Monday 9 November to Friday 4 December 2026: four weeks, with the holiday of 18 November.
fn period() -> Period {
    Period::parse(day("2026-11-09"), day("2026-12-04")).unwrap()
}

fn row(module: u32, place: Place, amount: u32, start: &str, end: &str) -> PlanRow {
    PlanRow {
        id: id(100 + module),
        module_id: Some(id(module)),
        module: format!("B{module} Apdare"),
        place,
        amount,
        start: day(start),
        end: day(end),
    }
}

fn module(number: u32, hours: [u32; 3]) -> Module {
    let [theory_hours, practice_hours, placement_hours] = hours;
    let (code, name) = (format!("B{number}"), "Apdare".to_owned());
    Module { id: id(number), code, name, theory_hours, practice_hours, placement_hours }
}

fn rules() -> PlanRules {
    PlanRules::parse(include_str!("../../../../../assets/rules/individual-plan-1.toml")).unwrap()
}

fn findings(hours: u32, rows: Vec<PlanRow>, week: bool) -> Vec<PlanFinding> {
    let at = |text| TimeOfDay::parse(text).unwrap();
    let shift = |weekday| Shift { weekday, from: at("8"), to: at("16.30"), break_minutes: Minutes::new(30) };
    let time = WorkingTime { shifts: (1..=5).map(shift).collect(), ..WorkingTime::none(id(1)) };
    let calendar = CalendarRules::parse(include_str!("../../../../../assets/rules/calendar-1.toml")).unwrap();
    let modules = [module(1, [0; 3]), module(2, [0; 3])];
    let timetable = week.then(|| Timetable::over(&time, &calendar, period()));
    let setting = Setting {
        period: period(),
        hours: Hours::new(hours),
        lesson: lesson(),
        modules: &modules,
        timetable,
    };
    rules().judge(&Plan { placement_id: id(1), rows }, &setting)
}

/// Lessons at the school and hours in the company; the share in thousandths and what it means.
#[test]
fn a_quarter_in_the_company_is_counted_in_minutes_and_not_in_lessons_against_hours() {
    let table = [
        (0, 0, None, PlanStanding::Absent),
        (0, 40, Some(1000), PlanStanding::Enough),
        (40, 0, Some(0), PlanStanding::BelowLeast),
        // 120 hours at the school: a quarter of everything is 40 hours.
        (160, 40, Some(250), PlanStanding::Enough),
        (160, 39, Some(245), PlanStanding::BelowLeast),
        // A lesson more: just below the limit, and told as below it.
        (161, 40, Some(248), PlanStanding::BelowLeast),
        (4001, 1000, Some(249), PlanStanding::BelowLeast),
    ];
    for (lessons, hours, share, standing) in table {
        let (start, end) = ("2026-11-09", "2026-12-04");
        let rows = [(Place::School, lessons), (Place::Company, hours)];
        let rows = rows.map(|(place, amount)| row(1, place, amount, start, end));
        let sums = PlanSums::of(&rows, lesson());
        assert_eq!((sums.share(), rules().standing(sums)), (share, standing), "{lessons} and {hours}");
        assert_eq!(sums.total(), Minutes::new(lessons * 45 + hours * 60));
    }
}

#[test]
fn a_good_plan_has_nothing_to_be_said_of_it() {
    let rows = vec![
        row(1, Place::School, 40, "2026-11-09", "2026-11-20"),
        row(1, Place::Company, 72, "2026-11-09", "2026-11-20"),
        row(2, Place::Company, 80, "2026-11-23", "2026-12-04"),
    ];
    assert_eq!(findings(152, rows, true), []);
}

#[test]
fn each_thing_that_is_wrong_with_a_plan_is_told_by_its_row() {
    let (first, last) = ("2026-11-09", "2026-12-04");
    let hours_differ = |planned: u32, agreed: u32| PlanFinding::HoursDiffer {
        planned: Minutes::new(planned * 60),
        agreed: Minutes::new(agreed * 60),
    };
    let company = |module, start, end| row(module, Place::Company, 40, start, end);
    let table = [
        (vec![], vec![PlanFinding::Absent]),
        (vec![row(1, Place::School, 40, first, last)], vec![PlanFinding::BelowLeast, hours_differ(0, 40)]),
        (vec![company(1, first, last), company(2, first, last)], vec![hours_differ(80, 40)]),
        (vec![company(3, first, last)], vec![PlanFinding::OtherProgramme { row: 0 }]),
        (vec![company(1, "2026-11-08", last)], vec![PlanFinding::Outside { row: 0 }]),
        (vec![company(1, first, "2026-12-05")], vec![PlanFinding::Outside { row: 0 }]),
        (
            vec![
                company(1, first, "2026-11-20"),
                row(1, Place::School, 8, first, last),
                company(1, "2026-11-20", last),
            ],
            vec![hours_differ(80, 40), PlanFinding::Repeated { row: 2, earlier: 0 }],
        ),
        (vec![company(1, first, "2026-11-20"), company(1, "2026-11-21", last)], vec![hours_differ(80, 40)]),
    ];
    for (rows, expected) in table {
        assert_eq!(findings(40, rows.clone(), false), expected, "{rows:?}");
    }
}

#[test]
fn words_of_the_schools_own_are_of_no_programme_and_are_compared_as_words() {
    let own = |module: &str| PlanRow {
        module_id: None,
        module: module.to_owned(),
        ..row(1, Place::Company, 20, "2026-11-09", "2026-12-04")
    };
    assert_eq!(findings(40, vec![own("Ēdiens"), own("Dzērieni")], false), []);
    let again = [PlanFinding::Repeated { row: 1, earlier: 0 }];
    assert_eq!(findings(40, vec![own("Ēdiens"), own(" ēdiens")], false), again);
}

/// Two weeks of 9 to 20 November have 72 hours: the 18th is a holiday.
#[test]
fn hours_that_fit_into_no_week_are_told_with_the_shortest_stretch_of_days() {
    let crowded = |start, end, allowed: u32, planned: u32| PlanFinding::Crowded {
        start: day(start),
        end: day(end),
        allowed: Minutes::new(allowed * 60),
        planned: Minutes::new(planned * 60),
    };
    let company = |module, hours, start, end| row(module, Place::Company, hours, start, end);
    let (monday, friday) = ("2026-11-09", "2026-11-20");
    let one = vec![company(1, 73, monday, friday)];
    assert_eq!(findings(73, one, true), [crowded(monday, friday, 72, 73)]);
    // Each fits alone; together they do not.
    let two = vec![company(1, 40, monday, friday), company(2, 33, monday, friday)];
    assert_eq!(findings(73, two, true), [crowded(monday, friday, 72, 73)]);
    // The wide row has room in the weeks after the narrow one.
    let apart = vec![company(1, 72, monday, friday), company(2, 80, monday, "2026-12-04")];
    assert_eq!(findings(152, apart, true), []);
    // One hour more than all four weeks have, although each row fits alone.
    let all = vec![company(1, 72, monday, friday), company(2, 81, monday, "2026-12-04")];
    assert_eq!(findings(153, all, true), [crowded(monday, "2026-12-04", 152, 153)]);
    let school = vec![row(1, Place::School, 200, monday, friday), company(2, 72, monday, friday)];
    assert_eq!(findings(72, school, true), [], "lessons are not worked in the company");
}

#[test]
fn a_row_has_a_module_an_amount_and_days_in_order() {
    let good = row(1, Place::School, 40, "2026-11-09", "2026-12-04");
    let plan = |row: PlanRow| Plan { placement_id: id(1), rows: vec![good.clone(), row] };
    assert_eq!(plan(good.clone()).check(), Ok(()));
    let wrong = PlanRow { module: " ".to_owned(), amount: 0, end: day("2026-11-08"), ..good.clone() };
    let told: Vec<(String, Problem)> =
        plan(wrong).check().unwrap_err().into_iter().map(|found| (found.field, found.problem)).collect();
    assert_eq!(
        told,
        [
            ("rows.1.module".to_owned(), Problem::Missing),
            ("rows.1.amount".to_owned(), Problem::NotANumber { min: 1, max: 5000 }),
            ("rows.1.end".to_owned(), Problem::EndsBeforeStart),
        ]
    );
}

#[test]
fn a_proposal_has_every_hour_of_the_programme_and_keeps_to_the_period() {
    let modules = [module(1, [40, 40, 0]), module(2, [0, 0, 0]), module(3, [0, 60, 100])];
    let rows = propose(&modules, period());
    let told: Vec<(Place, u32)> = rows.iter().map(|row| (row.place, row.amount)).collect();
    assert_eq!(told, [(Place::School, 80), (Place::School, 60), (Place::Company, 100)]);
    assert_eq!((rows[0].start, rows[0].end), (day("2026-11-09"), day("2026-11-22")));
    assert_eq!((rows[2].start, rows[2].end), (day("2026-11-16"), day("2026-12-04")));
    assert_eq!(rows[1].module, "B3 Apdare");
    let short = Period::parse(day("2026-11-11"), day("2026-11-11")).unwrap();
    assert!(propose(&modules, short).iter().all(|row| (row.start, row.end) == (short.start(), short.end())));
    assert_eq!(propose(&[module(2, [0; 3])], period()), []);
}
