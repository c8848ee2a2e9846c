//! What a write leaves behind, and what it does not.

use model::company::{Company, Mentor};
use model::id::MentorId;
use model::placement::Placement;
use model::student::Student;
use store::{Change, ChangeKind, Entity, PersonQuery, StoreError};

use crate::support::{Cast, World, student};

#[test]
fn a_write_that_errs_leaves_nothing() {
    let mut world = World::new();
    let before = world.store.check().unwrap();
    let cast = Cast::new(&mut world.ids);
    let refused = world.try_write(|tx| {
        cast.save(tx)?;
        Err::<(), _>(StoreError::BadCursor)
    });
    assert_eq!(refused.map(|_| ()), Err(StoreError::BadCursor));
    assert_eq!(world.store.check().unwrap(), before);
}

#[test]
fn one_journal_entry_is_written_for_each_changed_record() {
    let mut world = World::new();
    world.placement();
    assert_eq!(world.store.check().unwrap().journal_entries, 6);
}

#[test]
fn an_unchanged_save_leaves_no_trace() {
    let mut world = World::new();
    let cast = world.placement();
    let head = world.store.journal_head().unwrap();
    assert!(world.write(|tx| cast.save(tx)).changes.is_empty());
    assert_eq!(world.store.journal_head().unwrap(), head);
}

#[test]
fn a_write_tells_each_changed_record_once() {
    let mut world = World::new();
    let mut anna = student(&mut world.ids, "Anna", "Bērziņa");
    let passing = student(&mut world.ids, "Īslaicīgā", "Ēna");
    let written = world.write(|tx| {
        tx.save(&anna)?;
        anna.phone = "28000000".to_owned();
        tx.save(&anna)?;
        tx.save(&passing)?;
        tx.remove::<Student>(passing.id.as_str())
    });
    let id = anna.id.as_str().to_owned();
    assert_eq!(written.changes, [Change { entity: Entity::Student, id, kind: ChangeKind::Created }]);
}

#[test]
fn history_tells_what_was_before_and_after_and_what_was_noted() {
    let mut world = World::new();
    let mut cast = world.placement();
    cast.student.phone = "20202020".to_owned();
    cast.student.group = "K3-1".to_owned();
    world.write(|tx| {
        tx.save(&cast.student)?;
        tx.note(Entity::Student, cast.student.id.as_str(), "personal_code_shown")
    });
    let history = world
        .store
        .read(|reader| reader.history(Entity::Student, cast.student.id.as_str(), None, 10))
        .unwrap();
    // What it was, what it became, what was noted, and that a placement came.
    assert_eq!(history.len(), 4);
    assert_eq!((history[0].kind, history[0].note.as_deref()), (None, Some("personal_code_shown")));
    assert_eq!(history[1].kind, Some(ChangeKind::Changed));
    let phone = |value: &Option<serde_json::Value>| value.as_ref().unwrap()["phone"].clone();
    assert_eq!((phone(&history[1].before), phone(&history[1].after)), ("29123456".into(), "20202020".into()));
    assert_eq!(history.iter().map(|row| row.change_set).collect::<Vec<_>>(), [2, 2, 1, 1]);
    assert_eq!((history[2].entity, history[2].kind), (Entity::Placement, Some(ChangeKind::Created)));
    assert_eq!((history[3].actor.as_str(), &history[3].before), ("coordinator", &None));
    let later = world
        .store
        .read(|reader| reader.history(Entity::Student, cast.student.id.as_str(), Some(history[1].seq), 1));
    assert_eq!(later.unwrap(), history[2..3]);
}

#[test]
fn the_history_of_a_company_tells_of_its_mentors_also_of_one_who_is_gone() {
    let mut world = World::new();
    let cast = world.placement();
    let gone =
        Mentor { id: MentorId::new(&mut world.ids), name: "Uldis Zars".to_owned(), ..cast.mentor.clone() };
    world.write(|tx| tx.save(&gone));
    world.write(|tx| tx.remove::<Mentor>(gone.id.as_str()));
    let rows = world
        .store
        .read(|reader| reader.history(Entity::Company, cast.company.id.as_str(), None, 10))
        .unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.entity, row.kind.unwrap())).collect();
    assert_eq!(
        told,
        [
            (Entity::Mentor, ChangeKind::Removed),
            (Entity::Mentor, ChangeKind::Created),
            (Entity::Mentor, ChangeKind::Created),
            (Entity::Company, ChangeKind::Created),
        ]
    );
    let known: Option<Mentor> = world.store.read(|reader| reader.remembered(gone.id.as_str())).unwrap();
    assert_eq!(known, Some(gone));
}

#[test]
fn a_student_is_told_that_a_placement_came_and_a_placement_what_became_of_it() {
    let mut world = World::new();
    let mut cast = world.placement();
    cast.placement.goal = "Apgūt frēzēšanu".to_owned();
    world.write(|tx| tx.save(&cast.placement));
    let kinds = |entity, id: &str| -> Vec<_> {
        let rows = world.store.read(|reader| reader.history(entity, id, None, 10)).unwrap();
        rows.iter().map(|row| (row.entity, row.kind.unwrap())).collect()
    };
    let (placement, student) = (Entity::Placement, Entity::Student);
    let (created, changed) = (ChangeKind::Created, ChangeKind::Changed);
    assert_eq!(kinds(student, cast.student.id.as_str()), [(placement, created), (student, created)]);
    assert_eq!(kinds(placement, cast.placement.id.as_str()), [(placement, changed), (placement, created)]);
}

#[test]
fn a_personal_code_and_a_placement_number_are_taken_once() {
    let mut world = World::new();
    let cast = world.placement();
    let mut first = student(&mut world.ids, "Anna", "Bērziņa");
    first.personal_code = model::personal_code::PersonalCode::parse("320000-12345").ok();
    let mut second = student(&mut world.ids, "Jana", "Kalniņa");
    second.personal_code.clone_from(&first.personal_code);
    world.write(|tx| tx.save(&first));
    let refused = world.try_write(|tx| tx.save(&second));
    assert_eq!(refused.map(|_| ()), Err(StoreError::Conflict { field: "personal_code" }));
    let mut again = Cast::new(&mut world.ids);
    again.placement.number.clone_from(&cast.placement.number);
    let refused = world.try_write(|tx| again.save(tx));
    assert_eq!(refused.map(|_| ()), Err(StoreError::Conflict { field: "number" }));
}

#[test]
fn a_record_that_others_refer_to_stays() {
    let mut world = World::new();
    let cast = world.placement();
    let refused = world.try_write(|tx| tx.remove::<Company>(cast.company.id.as_str()));
    assert_eq!(refused.map(|_| ()), Err(StoreError::StillUsed));
    let removed = world.write(|tx| tx.remove::<Placement>(cast.placement.id.as_str()));
    assert_eq!(removed.changes.len(), 1);
    assert!(world.store.check().unwrap().is_whole());
}

#[test]
fn a_record_cannot_refer_to_one_that_is_not_there() {
    let mut world = World::new();
    let cast = Cast::new(&mut world.ids);
    let refused = world.try_write(|tx| tx.save(&cast.placement));
    assert_eq!(refused.map(|_| ()), Err(StoreError::UnknownReference));
}

#[test]
fn an_outcome_belongs_to_one_programme() {
    let mut world = World::new();
    let cast = world.placement();
    let mut thief = crate::support::programme(&mut world.ids);
    thief.outcomes.push(cast.programme.outcomes[0].clone());
    let refused = world.try_write(|tx| tx.save(&thief));
    assert_eq!(refused.map(|_| ()), Err(StoreError::Conflict { field: "outcomes" }));
}

#[test]
fn numbers_go_on_within_their_year() {
    let mut world = World::new();
    let mut cast = Cast::new(&mut world.ids);
    let next = |world: &World, year| world.store.read(|reader| reader.next_placement_number(year)).unwrap();
    assert_eq!(next(&world, 2026), "2026/001");
    for (number, after) in [("2026/014", "2026/015"), ("2026/999", "2026/1000"), ("2026/1000", "2026/1001")] {
        cast.placement.number = number.to_owned();
        world.write(|tx| cast.save(tx));
        assert_eq!(next(&world, 2026), after);
    }
    assert_eq!(next(&world, 2027), "2027/001");
}

#[test]
fn a_refused_save_or_removal_leaves_nothing_and_the_write_goes_on() {
    let mut world = World::new();
    let cast = world.placement();
    let mut thief = crate::support::programme(&mut world.ids);
    thief.outcomes.push(cast.programme.outcomes[0].clone());
    let anna = student(&mut world.ids, "Anna", "Bērziņa");
    let written = world.write(|tx| {
        assert_eq!(tx.save(&thief), Err(StoreError::Conflict { field: "outcomes" }));
        assert_eq!(tx.remove::<Student>(cast.student.id.as_str()), Err(StoreError::StillUsed));
        tx.save(&anna)
    });
    assert_eq!(written.changes.len(), 1);
    assert!(world.store.check().unwrap().is_whole());
    let query = PersonQuery { search: "abele".to_owned(), ..PersonQuery::default() };
    assert_eq!(world.store.read(|reader| reader.count_students(&query)).unwrap(), 1);
}
