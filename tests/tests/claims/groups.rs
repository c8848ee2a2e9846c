//! Groups and the roll-over: names bring records about, and one undo takes a whole school year back.

use std::collections::BTreeMap;

use model::id::CompanyId;
use service::input::{
    CapacityInput, CompanyRef, GroupInput, GroupRef, ImportColumns, ImportKind, Nothing, PersonQuery,
    PlacesMove, RolloverInput, RolloverMove, RolloverStep, StudentRef,
};
use service::reply::{RefusalCode, Stop};
use service::view::{RolloverPlaces, RolloverView};
use service::{Session, company, group, history, import, student, workspace};
use store::Whom;
use tests::{demonstration, empty, refusal, session, sheet};

fn people(session: &mut Session, whom: Whom) -> BTreeMap<String, String> {
    let query = PersonQuery { whom, limit: 200, ..PersonQuery::default() };
    student::list(session, query).unwrap().rows.into_iter().map(|row| (row.name, row.group)).collect()
}

/// Everything as proposed.
fn agreed(view: &RolloverView) -> RolloverInput {
    let groups = view.groups.iter().map(|row| RolloverMove {
        id: row.group.id.clone(),
        step: row.step,
        name: row.next_name.clone(),
    });
    let places = view.places.iter().filter(|row| row.entered.is_none()).map(|row| PlacesMove {
        company_id: row.company_id.clone(),
        programme_id: row.programme_id.clone(),
        planned: row.planned,
    });
    RolloverInput {
        school_year: view.school_year,
        left_on: view.today,
        groups: groups.collect(),
        places: places.collect(),
    }
}

fn fields(result: Result<impl Sized, Stop>) -> Vec<String> {
    match result {
        Err(Stop::Refused(refusal)) => refusal.fields.into_iter().map(|field| field.field).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn groups_move_up_those_who_finish_leave_and_one_undo_takes_all_of_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = people(&mut session, Whom::All);
    let groups = group::list(&mut session, Nothing {}).unwrap().groups;
    let view = group::propose(&mut session, Nothing {}).unwrap();
    assert_eq!((view.school_year, view.groups.len()), (2027, 12));
    let done = group::apply(&mut session, agreed(&view)).unwrap();
    assert_eq!(done.moved + done.graduated, 40);
    assert!(done.graduated > 0 && done.finished > 0);

    let present = people(&mut session, Whom::Present);
    assert_eq!(present.len() as u32, done.moved);
    assert!(present.values().all(|group| !group.contains("1-")), "{present:?}");
    assert_eq!(people(&mut session, Whom::Left).len() as u32, done.graduated);
    assert!(workspace::check(&mut session, Nothing {}).unwrap().sound);

    let undone = history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!((undone.what.as_str(), undone.kept), ("pāreja uz jaunu mācību gadu", 0));
    assert_eq!(people(&mut session, Whom::Present), before);
    let now = group::list(&mut session, Nothing {}).unwrap().groups;
    let bare = |rows: Vec<service::view::GroupRow>| rows.into_iter().map(|row| row.group).collect::<Vec<_>>();
    assert_eq!(bare(now), bare(groups));
    history::redo(&mut session, Nothing {}).unwrap();
    assert_eq!(people(&mut session, Whom::Present), present);
}

/// What a company has planned for a school year, by qualification.
fn planned(session: &mut Session, company: &CompanyId, school_year: u32) -> Vec<(String, u32)> {
    let view = company::get(session, CompanyRef { id: company.clone() }).unwrap();
    let rows = view.capacity.into_iter().filter(|row| row.school_year == school_year);
    rows.filter_map(|row| Some((row.qualification, row.planned?))).collect()
}

#[test]
fn what_companies_planned_goes_on_but_for_what_is_left_out_or_entered_already() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let view = group::propose(&mut session, Nothing {}).unwrap();
    assert!(view.places.len() > 2 && view.places.iter().any(|row| row.used > 0), "{:?}", view.places);
    let (entered, changed) = (&view.places[0], &view.places[1]);
    let own = CapacityInput {
        id: None,
        company_id: entered.company_id.clone(),
        programme_id: Some(entered.programme_id.clone()),
        school_year: 2027,
        planned: 9,
    };
    company::capacity::save(&mut session, own).unwrap();
    assert_eq!(group::propose(&mut session, Nothing {}).unwrap().places[0].entered, Some(9));

    // As it was proposed before that was entered, with one number changed and the last one left out.
    let mut input = agreed(&view);
    input.places[1].planned = changed.planned + 1;
    let left_out = view.places.last().unwrap();
    input.places.pop();
    let done = group::apply(&mut session, input).unwrap();
    assert_eq!(done.places as usize, view.places.len() - 2);
    let has = |rows: Vec<(String, u32)>, row: &RolloverPlaces, places| {
        rows.contains(&(row.qualification.clone(), places))
    };
    assert!(has(planned(&mut session, &entered.company_id, 2027), entered, 9));
    assert!(has(planned(&mut session, &changed.company_id, 2027), changed, changed.planned + 1));
    let rows = planned(&mut session, &left_out.company_id, 2027);
    assert!(rows.iter().all(|(qualification, _)| *qualification != left_out.qualification));

    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(planned(&mut session, &entered.company_id, 2027).len(), 1);
    assert!(
        planned(&mut session, &changed.company_id, 2027)
            .iter()
            .all(|(name, _)| *name != changed.qualification)
    );
}

#[test]
fn too_many_places_are_told_by_their_row_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = people(&mut session, Whom::All);
    let view = group::propose(&mut session, Nothing {}).unwrap();
    let mut input = agreed(&view);
    input.places[1].planned = 1000;
    assert_eq!(fields(group::apply(&mut session, input)), ["places.1.planned"]);
    assert_eq!(people(&mut session, Whom::Present), before);
}

#[test]
fn a_school_year_is_rolled_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let view = group::propose(&mut session, Nothing {}).unwrap();
    group::apply(&mut session, agreed(&view)).unwrap();
    assert!(group::propose(&mut session, Nothing {}).unwrap().groups.is_empty());
    assert_eq!(refusal(&group::apply(&mut session, agreed(&view))), Some(RefusalCode::ChangedMeanwhile));
    let later = RolloverInput { school_year: 2028, ..agreed(&view) };
    assert_eq!(refusal(&group::apply(&mut session, later)), Some(RefusalCode::NothingToRollOver));
}

#[test]
fn two_groups_cannot_get_one_name_and_nothing_is_written_then() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = people(&mut session, Whom::All);
    let view = group::propose(&mut session, Nothing {}).unwrap();
    let mut input = agreed(&view);
    input.groups.iter_mut().for_each(|choice| choice.step = RolloverStep::MoveUp);
    input.groups[0].name = " ".to_owned();
    input.groups[2].name = input.groups[1].name.clone();
    assert_eq!(fields(group::apply(&mut session, input)), ["groups.0.name", "groups.2.name"]);
    assert_eq!(people(&mut session, Whom::Present), before);
}

#[test]
fn a_group_that_stays_out_keeps_its_year_and_the_next_roll_over_takes_it_along() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let view = group::propose(&mut session, Nothing {}).unwrap();
    let mut input = agreed(&view);
    let late = input.groups.remove(0);
    group::apply(&mut session, input).unwrap();
    let next = group::propose(&mut session, Nothing {}).unwrap();
    assert_eq!((next.school_year, next.groups.len()), (2027, 1));
    assert_eq!(next.groups[0].group.id, late.id);
}

#[test]
fn an_imported_group_name_becomes_a_group() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    workspace::create(&mut session, empty(folder.path())).unwrap();
    let csv =
        "Uzvārds;Vārds;Dzimšanas datums;Grupa\nZars;Anna;01.02.2008.;K2-1\nLapa;Jānis;03.04.2008.;K2-1\n";
    let read = import::read(&mut session, sheet(ImportKind::Students, "a.csv", csv.as_bytes())).unwrap();
    tests::compared(&mut session, ImportColumns { columns: read.guess, choices: Vec::new() }).unwrap();
    import::apply(&mut session, Nothing {}).unwrap();
    let groups = group::list(&mut session, Nothing {}).unwrap().groups;
    let found: Vec<_> =
        groups.iter().map(|row| (row.group.name.as_str(), row.group.course, row.students)).collect();
    assert_eq!(found, [("K2-1", 2, 2)]);
    history::undo(&mut session, Nothing {}).unwrap();
    assert!(group::list(&mut session, Nothing {}).unwrap().groups.is_empty());
}

#[test]
fn a_group_that_is_renamed_keeps_its_students_and_one_with_students_is_not_removed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let row = group::list(&mut session, Nothing {}).unwrap().groups.remove(0);
    let form = GroupInput {
        id: Some(row.group.id.clone()),
        name: "Galdnieki".to_owned(),
        school_year: row.group.school_year,
        programme_id: row.group.programme_id.clone(),
        course: row.group.course,
        teacher: "Ilze Osis".to_owned(),
    };
    group::save(&mut session, form.clone()).unwrap();
    let renamed =
        people(&mut session, Whom::Present).into_values().filter(|name| name == "Galdnieki").count();
    assert_eq!(renamed as u32, row.students);
    let removed = group::remove(&mut session, GroupRef { id: row.group.id });
    assert_eq!(refusal(&removed), Some(RefusalCode::InUse));
    let twin = GroupInput { id: None, ..form };
    assert_eq!(fields(group::save(&mut session, twin)), ["name"]);
}

#[test]
fn a_graduate_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let view = group::propose(&mut session, Nothing {}).unwrap();
    let graduate =
        view.groups.iter().find(|row| row.step == RolloverStep::Finish).unwrap().students[0].id.clone();
    group::apply(&mut session, agreed(&view)).unwrap();
    let before = people(&mut session, Whom::Present).len();
    assert!(student::get(&mut session, StudentRef { id: graduate.clone() }).unwrap().left.is_some());
    student::take_back(&mut session, StudentRef { id: graduate }).unwrap();
    assert_eq!(people(&mut session, Whom::Present).len(), before + 1);
}
