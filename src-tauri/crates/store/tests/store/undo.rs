//! Taking writes back: any sequence of changes can be undone to the beginning and redone to the end.

use model::placement::Placement;
use model::student::Student;
use proptest::prelude::*;
use store::{Entity, PersonQuery, PlacementQuery, Reverted, StoreError};

use crate::support::{Cast, World, as_of, student};

/// Everything that a reader sees of the students, companies and placements that a test knows.
type Seen = (Vec<String>, Vec<Option<String>>);

#[derive(Debug, Clone)]
enum Step {
    Rename(usize, String),
    Move(usize),
    Remove(usize),
    Bring(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        (0..3_usize, "[A-ZĀČ][a-zšņ]{1,6}").prop_map(|(who, name)| Step::Rename(who, name)),
        (0..3_usize).prop_map(Step::Move),
        (0..3_usize).prop_map(Step::Remove),
        (0..3_usize).prop_map(Step::Bring),
    ];
    proptest::collection::vec(step, 1..14)
}

fn seen(world: &World, casts: &[Cast]) -> Seen {
    let read = |reader: &store::Reader<'_>| {
        let students = reader.students(&PersonQuery { limit: 200, ..PersonQuery::default() })?.rows;
        let rows =
            reader.placements(&PlacementQuery { limit: 200, ..PlacementQuery::default() }, &as_of())?.rows;
        let lists = students.iter().map(|row| format!("{row:?}"));
        let lists = lists.chain(rows.iter().map(|row| format!("{row:?}"))).collect();
        let records = casts.iter().map(|cast| {
            let student = reader.get::<Student>(cast.student.id.as_str())?;
            Ok(student.map(|student| format!("{student:?}")))
        });
        Ok::<Seen, StoreError>((lists, records.collect::<Result<_, StoreError>>()?))
    };
    world.store.read(read).unwrap()
}

/// One write; its number where it changed anything.
fn play(world: &mut World, casts: &[Cast], step: &Step) -> Option<u32> {
    let written = world.write(|tx| match step {
        Step::Rename(who, name) => match tx.get::<Student>(casts[*who].student.id.as_str())? {
            Some(student) => tx.save(&Student { last_name: name.clone(), ..student }),
            None => Ok(()),
        },
        Step::Move(who) => match tx.get::<Placement>(casts[*who].placement.id.as_str())? {
            Some(placement) => {
                let host = casts[(*who + 1) % casts.len()].company.id.clone();
                tx.save(&Placement { company_id: host, mentor_id: None, ..placement })
            }
            None => Ok(()),
        },
        Step::Remove(who) => {
            tx.remove::<Placement>(casts[*who].placement.id.as_str())?;
            tx.remove::<Student>(casts[*who].student.id.as_str()).map(drop)
        }
        Step::Bring(who) => casts[*who].save(tx),
    });
    written.changes.first().and(written.change_set)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_sequence_is_undone_to_its_beginning_and_redone_to_its_end(steps in steps()) {
        let mut world = World::new();
        let casts: Vec<Cast> = (0..3).map(|_| world.placement()).collect();
        let beginning = seen(&world, &casts);
        let done: Vec<u32> = steps.iter().filter_map(|step| play(&mut world, &casts, step)).collect();
        let end = seen(&world, &casts);
        let undone = take_back(&mut world, done.iter().rev());
        prop_assert_eq!(seen(&world, &casts), beginning);
        take_back(&mut world, undone.iter().rev());
        prop_assert_eq!(seen(&world, &casts), end);
        prop_assert!(world.store.check().unwrap().is_whole());
    }
}

/// Takes writes back in the order given; the numbers of the writes that did it.
fn take_back<'a>(world: &mut World, writes: impl Iterator<Item = &'a u32>) -> Vec<u32> {
    writes
        .map(|write| {
            let written = world.write(|tx| tx.revert(*write));
            assert_eq!(written.value.kept, 0);
            written.change_set.unwrap()
        })
        .collect()
}

#[test]
fn what_was_changed_since_stays_and_is_counted() {
    let mut world = World::new();
    let people = ["Anna", "Līga"].map(|name| student(&mut world.ids, name, "Zars"));
    let brought = world.write(|tx| people.iter().try_for_each(|person| tx.save(person)));
    let renamed = Student { last_name: "Lapa".to_owned(), ..people[0].clone() };
    world.write(|tx| tx.save(&renamed));
    let reverted = world.write(|tx| tx.revert(brought.change_set.unwrap())).value;
    assert_eq!(reverted, Reverted { restored: 1, kept: 1 });
    let left = world.store.read::<_, StoreError>(|r| Ok(r.students(&PersonQuery::default())?.rows)).unwrap();
    assert_eq!(left.len(), 1);
}

#[test]
fn a_record_that_others_refer_to_stays() {
    let mut world = World::new();
    let person = student(&mut world.ids, "Anna", "Zars");
    let brought = world.write(|tx| tx.save(&person)).change_set.unwrap();
    let cast = Cast::new(&mut world.ids);
    let placement = Placement { student_id: person.id.clone(), ..cast.placement.clone() };
    world.write(|tx| {
        cast.save(tx)?;
        tx.save(&placement)
    });
    assert_eq!(world.write(|tx| tx.revert(brought)).value, Reverted { restored: 0, kept: 1 });
}

#[test]
fn writes_are_told_with_the_number_of_records_they_changed() {
    let mut world = World::new();
    let cast = world.placement();
    world.write(|tx| tx.note(Entity::Student, cast.student.id.as_str(), "personal_code_shown"));
    let rows = world.store.read::<_, StoreError>(|r| r.change_sets(None, 10)).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.change_set, row.records, row.entity)).collect();
    assert_eq!(told, [(1, 6, Entity::Programme)]);
    assert!(world.store.read::<_, StoreError>(|r| r.change_sets(Some(1), 10)).unwrap().is_empty());
}

#[test]
fn a_record_changed_since_it_was_looked_at_is_not_overwritten() {
    let mut world = World::new();
    let person = student(&mut world.ids, "Anna", "Zars");
    world.write(|tx| tx.save(&person));
    let seen = world.store.read(|r| -> Result<u32, StoreError> { r.journal_end() }).unwrap();
    let named = |name: &str| Student { last_name: name.to_owned(), ..person.clone() };
    let mut write = |seen, name: &str| {
        let entry = store::Entry { seen, ..crate::support::entry("test.write") };
        world.store.write(entry, &mut || [7; 16], |tx| {
            tx.save(&named(name))?;
            tx.save(&named(&format!("{name}-Ozola")))
        })
    };
    assert!(write(Some(seen), "Lapa").is_ok());
    assert_eq!(write(Some(seen), "Egle").map(|written| written.value), Err(StoreError::ChangedSince));
    assert!(write(None, "Egle").is_ok());
}
