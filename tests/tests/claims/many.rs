//! One act over many rows: told before, done in one write, taken back in one step.

use model::student::LeavingKind;
use service::input::{
    ExportFormat, ExportInput, ExportList, Nothing, PersonQuery, PlacementAct, PlacementQuery, PlacementsAct,
    StudentAct, StudentInput, StudentsAct, SupervisorInput,
};
use service::reply::RefusalCode;
use service::{Session, export, history, many, placement, school, student};
use store::{Picked, StageFilter, StudentRow, Whom};
use tests::{demonstration, noon, refusal};

fn people(session: &mut Session, whom: Whom) -> Vec<StudentRow> {
    student::list(session, PersonQuery { whom, limit: 200, ..PersonQuery::default() }).unwrap().rows
}

fn leave(query: PersonQuery) -> StudentsAct {
    let (on, how) = (noon().date_naive(), LeavingKind::Withdrawn);
    StudentsAct { query, act: StudentAct::Leave { on, how } }
}

fn join(query: PersonQuery, group: &str) -> StudentsAct {
    StudentsAct { query, act: StudentAct::SetGroup { group: group.to_owned() } }
}

#[test]
fn all_who_match_change_in_one_write_and_one_undo_takes_all_of_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = people(&mut session, Whom::Present);
    let group = before[0].group.clone();
    let outside = before.iter().filter(|row| row.group != group).count() as u32;
    let told = many::students::tell(&mut session, join(PersonQuery::default(), &group)).unwrap();
    assert_eq!((told.changes, told.already), (outside, before.len() as u32 - outside));
    assert_eq!(people(&mut session, Whom::Present), before, "telling writes nothing");

    let done = many::students::perform(&mut session, join(PersonQuery::default(), &group)).unwrap();
    assert_eq!(done.changes, outside);
    assert!(people(&mut session, Whom::Present).iter().all(|row| row.group == group));
    let named = format!("audzēkņu grupas maiņa ({outside} ieraksti)");
    assert_eq!(history::undo_state(&mut session, Nothing {}).unwrap().undo, Some(named.clone()));
    let undone = history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!((undone.what, undone.restored, undone.kept), (named, outside, 0));
    assert_eq!(people(&mut session, Whom::Present), before);
}

#[test]
fn an_act_that_takes_rows_out_of_its_own_list_reaches_every_row() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let present = people(&mut session, Whom::Present).len() as u32;
    let done = many::students::perform(&mut session, leave(PersonQuery::default())).unwrap();
    assert_eq!((done.changes, done.left_out), (present, 0));
    assert!(people(&mut session, Whom::Present).is_empty());
}

#[test]
fn rows_that_cannot_change_are_named_and_do_not_keep_the_others_from_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let rows = people(&mut session, Whom::Present);
    let ids: Vec<_> = rows.iter().take(3).map(|row| row.id.clone()).collect();
    let one = PersonQuery { picked: Some(Picked::Only(vec![ids[0].clone()])), ..PersonQuery::default() };
    many::students::perform(&mut session, leave(one)).unwrap();
    let three =
        PersonQuery { picked: Some(Picked::Only(ids.clone())), whom: Whom::All, ..PersonQuery::default() };
    let told = many::students::tell(&mut session, leave(three.clone())).unwrap();
    assert_eq!((told.changes, told.left_out), (2, 1));
    let done = many::students::perform(&mut session, leave(three)).unwrap();
    assert_eq!((done.changes, done.left_out), (2, 1));
    assert_eq!((&done.named[0].name, &done.named[0].why[..]), (&rows[0].name, "skolu jau ir beidzis"));
}

#[test]
fn a_row_that_was_taken_out_of_all_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let spared = people(&mut session, Whom::Present).swap_remove(4);
    let picked = Some(Picked::Except(vec![spared.id.clone()]));
    let but_one = PersonQuery { picked, ..PersonQuery::default() };
    let counted = student::count(&mut session, but_one.clone()).unwrap().count;
    let done = many::students::perform(&mut session, leave(but_one)).unwrap();
    assert_eq!(done.changes, counted);
    assert_eq!(people(&mut session, Whom::Present), [spared]);
}

#[test]
fn a_record_that_was_changed_while_the_person_decided_is_left_out_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let row = people(&mut session, Whom::Present).swap_remove(0);
    let seen = session.desk().unwrap().read(|r| Ok(r.journal_end()?)).unwrap();
    let known = student::get(&mut session, service::input::StudentRef { id: row.id.clone() }).unwrap();
    let other = StudentInput {
        id: Some(known.id),
        first_name: known.first_name,
        last_name: known.last_name,
        personal_code: None,
        document: None,
        birth_date: known.birth_date.format("%d.%m.%Y.").to_string(),
        group: known.group,
        programme_id: known.programme_id,
        phone: "20 000 009".to_owned(),
        email: known.email,
        address: known.address,
        representative: known.representative,
    };
    student::save(&mut session, other).unwrap();
    let reply = session.answer(many::students::perform, leave(PersonQuery::default()), Some(seen));
    let service::reply::Reply::Ok { value: done, .. } = reply else { panic!("{reply:?}") };
    assert_eq!(done.left_out, 1);
    assert_eq!(
        (&done.named[0].id, &done.named[0].why[..]),
        (&row.id.to_string(), "pa to laiku kāds to ir mainījis")
    );
    assert_eq!(people(&mut session, Whom::Present).len(), 1);
}

#[test]
fn a_group_that_is_none_of_todays_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let told = many::students::tell(&mut session, join(PersonQuery::default(), "nekāda"));
    assert_eq!(refusal(&told), Some(RefusalCode::Fields));
}

#[test]
fn a_supervisor_is_set_where_the_placement_is_not_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let person = SupervisorInput {
        id: None,
        name: "Anna Jaunā".to_owned(),
        position: String::new(),
        phone: String::new(),
        email: String::new(),
    };
    let id = school::save_supervisor(&mut session, person).unwrap().id;
    let act = PlacementAct::SetSupervisor { supervisor_id: id.try_into().unwrap() };
    let total = |session: &mut Session, stage| {
        let query = PlacementQuery { stage, ..PlacementQuery::default() };
        placement::count(session, query).unwrap().count
    };
    let over = total(&mut session, Some(StageFilter::Done)) + total(&mut session, Some(StageFilter::Ended));
    let all = total(&mut session, None);
    assert!(over > 0 && over < all);
    let done =
        many::placements::perform(&mut session, PlacementsAct { query: PlacementQuery::default(), act })
            .unwrap();
    assert_eq!((done.changes, done.left_out), (all - over, over));
    let undone = history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!((undone.restored, undone.kept), (all - over, 0));
}

#[test]
fn an_export_of_picked_rows_has_these_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let rows = placement::list(&mut session, PlacementQuery::default()).unwrap().rows;
    let ids = vec![rows[3].id.clone(), rows[1].id.clone()];
    let query = PlacementQuery { picked: Some(Picked::Only(ids)), ..PlacementQuery::default() };
    let columns = vec!["number".to_owned()];
    let (list, format) = (ExportList::Placements(query), ExportFormat::Csv);
    let done = export::save(&mut session, ExportInput { list, columns, format, path: None }).unwrap();
    let text = std::fs::read_to_string(done.path).unwrap();
    let found: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(found, [&rows[1].number[..], &rows[3].number[..]], "in the order of the list");
}

#[test]
fn nothing_picked_finds_nothing_and_too_much_picked_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = people(&mut session, Whom::Present).swap_remove(0).id;
    let count = |session: &mut Session, ids| {
        let query = PersonQuery { picked: Some(Picked::Only(ids)), ..PersonQuery::default() };
        student::count(session, query)
    };
    assert_eq!(count(&mut session, Vec::new()).unwrap().count, 0);
    assert_eq!(count(&mut session, vec![id.clone(); 10_000]).unwrap().count, 1);
    assert_eq!(refusal(&count(&mut session, vec![id; 10_001])), Some(RefusalCode::TooManyPicked));
}
