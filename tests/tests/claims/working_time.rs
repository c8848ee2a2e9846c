//! The working time of a placement: the calendar, limits by age, interruptions, and what they refuse.

use chrono::NaiveDate;
use model::document::DocumentKind;
use model::id::PlacementId;
use model::working_time::{InterruptionReason, Limit, Minutes};
use service::input::{
    DocumentRequest, Fit, InterruptionInput, InterruptionRef, Nothing, PlacementFit, PlacementInput,
    PlacementQuery, PlacementRef, StudentInput, WorkingDayInput, WorkingTimeInput,
};
use service::reply::{RefusalCode, Stop};
use service::view::{OffView, ScheduleView, WorkingTimeVerdict};
use service::{Session, document, history, placement, student, working_time};
use tests::{demonstration, refusal};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A placement of somebody born on a day, from 9 November to 4 December 2026, with what its agreement asks for and nothing else.
fn placed(session: &mut Session, birth_date: &str) -> PlacementId {
    let representative =
        model::student::Representative { name: "Anna Egle".to_owned(), ..Default::default() };
    let code = format!("32{}0", birth_date.replace('.', ""));
    let person = StudentInput {
        birth_date: birth_date.to_owned(),
        personal_code: Some(code),
        representative,
        ..tests::person("Jānis", "Egle")
    };
    let student_id = student::save(session, person).unwrap().id.parse_id();
    let known = placement::list(session, PlacementQuery { limit: 200, ..Default::default() }).unwrap().rows;
    let known = known.into_iter().map(|row| placement::get(session, PlacementRef { id: row.id }).unwrap());
    let model = known
        .map(|view| (view.programme.lki_level, view.placement))
        .find(|(level, of)| *level > 2 && of.mentor_id.is_some() && of.supervisor_id.is_some())
        .unwrap()
        .1;
    let input = PlacementInput {
        id: None,
        student_id,
        company_id: model.company_id,
        mentor_id: model.mentor_id,
        supervisor_id: model.supervisor_id,
        programme_id: model.programme_id,
        kind: model.kind,
        start: day("2026-11-09"),
        end: day("2026-12-04"),
        hours_total: 160,
        hours_per_day: 8,
        site_address: "Purva iela 12A, Valmiera, LV-4201".to_owned(),
        goal: String::new(),
        insurance: String::new(),
        remuneration: String::new(),
    };
    placement::save(session, input).unwrap().id.parse_id()
}

trait ParseId {
    fn parse_id<T: serde::de::DeserializeOwned>(self) -> T;
}

impl ParseId for String {
    fn parse_id<T: serde::de::DeserializeOwned>(self) -> T {
        serde_json::from_value(self.into()).unwrap()
    }
}

/// Monday to Friday, eight hours a day with half an hour of break.
fn eight_hours(placement_id: &PlacementId) -> WorkingTimeInput {
    let day = |weekday| WorkingDayInput {
        weekday,
        from: "8".to_owned(),
        to: "16.30".to_owned(),
        break_minutes: 30,
        lessons: 0,
    };
    WorkingTimeInput {
        placement_id: placement_id.clone(),
        employed: false,
        moved_days: false,
        days: (1..=5).map(day).collect(),
        note: String::new(),
    }
}

fn on_record(session: &mut Session, id: &PlacementId) -> ScheduleView {
    working_time::get(session, PlacementRef { id: id.clone() }).unwrap()
}

fn agreement(id: &PlacementId) -> DocumentRequest {
    DocumentRequest { placement_id: id.clone(), kind: DocumentKind::Agreement, language: "lv".to_owned() }
}

#[test]
fn a_week_with_a_holiday_has_its_name_and_not_its_hours() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = placed(&mut session, "01.03.2010.");
    working_time::save(&mut session, eight_hours(&id)).unwrap();
    let told = on_record(&mut session, &id);
    let week = &told.weeks[1];
    assert_eq!((week.monday, week.worked, week.lessons), (day("2026-11-16"), Minutes::new(32 * 60), 42));
    let name = "Latvijas Republikas Proklamēšanas diena".to_owned();
    assert_eq!(week.days[2].off, Some(OffView::Holiday { name }));
    assert_eq!((told.planned, told.required), (Minutes::new(152 * 60), Minutes::new(160 * 60)));
    assert_eq!(told.done_on, Some(day("2026-12-07")));
}

#[test]
fn sixteen_year_olds_are_warned_about_and_the_agreement_waits_for_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = placed(&mut session, "01.03.2010.");
    working_time::save(&mut session, eight_hours(&id)).unwrap();
    let told = on_record(&mut session, &id);
    let week = |limit| {
        told.findings.iter().filter(|found| found.limit == limit && found.whose == "pusaudzis").count()
    };
    // Nineteen days of eight hours; three full weeks of forty, and one of thirty-two.
    assert_eq!((week(Limit::Day), week(Limit::Week), told.findings.len()), (19, 3, 22));
    assert_eq!(told.verdict, WorkingTimeVerdict::NeedsNote);
    assert_eq!(refusal(&document::issue(&mut session, agreement(&id))), Some(RefusalCode::WorkingTimeNote));
    let noted = WorkingTimeInput { note: "Vecāki piekrīt.".to_owned(), ..eight_hours(&id) };
    working_time::save(&mut session, noted).unwrap();
    assert_eq!(on_record(&mut session, &id).verdict, WorkingTimeVerdict::Noted);
    document::issue(&mut session, agreement(&id)).unwrap();
}

#[test]
fn under_an_employment_contract_a_limit_is_law() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let (minor, adult) = (placed(&mut session, "01.03.2010."), placed(&mut session, "01.03.2000."));
    let employed = |id| WorkingTimeInput { employed: true, note: "Tā vajag.".to_owned(), ..eight_hours(id) };
    let told = working_time::tell(&mut session, employed(&minor)).unwrap();
    assert_eq!(told.verdict, WorkingTimeVerdict::Refused);
    let refused = working_time::save(&mut session, employed(&minor));
    assert_eq!(refusal(&refused), Some(RefusalCode::WorkingTimeOverLimit));
    assert!(on_record(&mut session, &minor).time.shifts.is_empty(), "nothing was written");
    working_time::save(&mut session, employed(&adult)).unwrap();
    assert_eq!(on_record(&mut session, &adult).verdict, WorkingTimeVerdict::Kept);
}

/// The form of a placement as it is on record.
fn as_recorded(session: &mut Session, id: &PlacementId) -> PlacementInput {
    let of = placement::get(session, PlacementRef { id: id.clone() }).unwrap().placement;
    PlacementInput {
        id: Some(of.id),
        student_id: of.student_id,
        company_id: of.company_id,
        mentor_id: of.mentor_id,
        supervisor_id: of.supervisor_id,
        programme_id: of.programme_id,
        kind: of.kind,
        start: of.period.start(),
        end: of.period.end(),
        hours_total: of.hours_total,
        hours_per_day: of.hours_per_day,
        site_address: of.site_address,
        goal: of.goal,
        insurance: of.insurance,
        remuneration: of.remuneration,
    }
}

/// Turns eighteen on 1 December 2026: eight hours a day may be worked from then on, under a contract too.
fn at_work_from_eighteen(session: &mut Session) -> PlacementId {
    let id = placed(session, "01.12.2008.");
    let later =
        PlacementInput { start: day("2026-12-01"), end: day("2026-12-23"), ..as_recorded(session, &id) };
    placement::save(session, later).unwrap();
    working_time::save(session, WorkingTimeInput { employed: true, ..eight_hours(&id) }).unwrap();
    id
}

#[test]
fn a_contract_is_kept_to_when_the_days_of_the_placement_move() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = at_work_from_eighteen(&mut session);
    let recorded = as_recorded(&mut session, &id);
    let earlier = PlacementInput { start: day("2026-11-23"), ..recorded.clone() };
    let refused = placement::save(&mut session, earlier.clone());
    assert_eq!(refusal(&refused), Some(RefusalCode::WorkingTimeOverLimit));
    assert_eq!(as_recorded(&mut session, &id).start, day("2026-12-01"), "nothing was written");
    let later = PlacementInput { end: day("2027-01-15"), ..recorded };
    placement::save(&mut session, later).unwrap();
    working_time::save(&mut session, eight_hours(&id)).unwrap();
    placement::save(&mut session, earlier).unwrap();
}

#[test]
fn a_contract_is_kept_to_when_the_end_is_made_to_follow_the_hours() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = placed(&mut session, "01.12.2008.");
    let six_hours = WorkingDayInput {
        weekday: 6,
        from: "8".to_owned(),
        to: "14".to_owned(),
        break_minutes: 0,
        lessons: 0,
    };
    // A Saturday that a minor may not work: the two days of the placement are a Thursday and a Friday.
    let short = PlacementInput {
        start: day("2026-11-26"),
        end: day("2026-11-27"),
        hours_total: 6,
        ..as_recorded(&mut session, &id)
    };
    placement::save(&mut session, short).unwrap();
    let saturdays = WorkingTimeInput { employed: true, days: vec![six_hours], ..eight_hours(&id) };
    working_time::save(&mut session, saturdays).unwrap();
    let refused = working_time::fit(&mut session, PlacementFit { id: id.clone(), fit: Fit::End });
    assert_eq!(refusal(&refused), Some(RefusalCode::WorkingTimeOverLimit));
    assert_eq!(as_recorded(&mut session, &id).end, day("2026-11-27"), "nothing was written");
}

#[test]
fn a_contract_is_kept_to_when_a_student_turns_out_to_be_younger() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = at_work_from_eighteen(&mut session);
    let student_id = as_recorded(&mut session, &id).student_id;
    let born = |birth_date: &str| StudentInput {
        id: Some(student_id.clone()),
        birth_date: birth_date.to_owned(),
        personal_code: None,
        representative: model::student::Representative { name: "Anna Egle".to_owned(), ..Default::default() },
        ..tests::person("Jānis", "Egle")
    };
    let refused = student::save(&mut session, born("02.12.2008."));
    assert_eq!(refusal(&refused), Some(RefusalCode::WorkingTimeOverLimit));
    student::save(&mut session, born("30.11.2008.")).unwrap();
}

#[test]
fn an_interruption_moves_the_end_and_one_undo_takes_both_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = placed(&mut session, "01.03.2000.");
    let rest = |start, end, extend| InterruptionInput {
        placement_id: id.clone(),
        start: day(start),
        end: day(end),
        reason: InterruptionReason::Company,
        extend,
    };
    let without_a_week = working_time::interrupt(&mut session, rest("2026-11-23", "2026-11-25", true));
    assert_eq!(refusal(&without_a_week), Some(RefusalCode::NoWorkingTime));
    working_time::save(&mut session, eight_hours(&id)).unwrap();
    working_time::fit(&mut session, PlacementFit { id: id.clone(), fit: Fit::Hours }).unwrap();
    assert_eq!(on_record(&mut session, &id).required, Minutes::new(152 * 60));
    working_time::interrupt(&mut session, rest("2026-11-23", "2026-11-25", true)).unwrap();
    let told = on_record(&mut session, &id);
    assert_eq!((told.period.end(), told.planned), (day("2026-12-09"), told.required));
    assert_eq!(told.weeks[2].days[0].off, Some(OffView::Interrupted { reason: InterruptionReason::Company }));
    history::undo(&mut session, Nothing {}).unwrap();
    let told = on_record(&mut session, &id);
    assert_eq!((told.period.end(), told.time.interruptions.len()), (day("2026-12-04"), 0));
    working_time::interrupt(&mut session, rest("2026-11-23", "2026-11-25", false)).unwrap();
    assert_eq!(on_record(&mut session, &id).planned, Minutes::new(128 * 60));
    let back = InterruptionRef { placement_id: id.clone(), start: day("2026-11-23") };
    working_time::take_interruption_back(&mut session, back).unwrap();
    assert_eq!(on_record(&mut session, &id).planned, Minutes::new(152 * 60));
}

#[test]
fn what_is_wrong_in_a_week_is_told_by_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = placed(&mut session, "01.03.2000.");
    let mut input = eight_hours(&id);
    input.days[0].to = "25".to_owned();
    input.days[1].from = String::new();
    let Err(Stop::Refused(refusal)) = working_time::tell(&mut session, input) else { panic!("it was taken") };
    let fields: Vec<_> = refusal.fields.iter().map(|wrong| wrong.field.as_str()).collect();
    assert_eq!(fields, ["days.1.to", "days.2.from"]);
}

#[test]
fn the_demonstration_has_weeks_a_contract_a_note_and_one_that_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let known =
        placement::list(&mut session, PlacementQuery { limit: 200, ..Default::default() }).unwrap().rows;
    let all: Vec<_> = known.into_iter().map(|row| on_record(&mut session, &row.id)).collect();
    let verdicts = |verdict| all.iter().filter(|told| told.verdict == verdict).count();
    assert!(all.iter().filter(|told| !told.time.shifts.is_empty()).count() > 30);
    assert_eq!(all.iter().filter(|told| told.time.employed).count(), 1);
    assert_eq!(verdicts(WorkingTimeVerdict::NeedsNote), 1);
    assert_eq!(verdicts(WorkingTimeVerdict::Noted), 1);
    assert_eq!(verdicts(WorkingTimeVerdict::Refused), 0);
}
