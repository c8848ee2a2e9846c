//! The history of a record, as the screens show it: in the words of the forms, with names for identifiers, and with
//! what is part of the record.

use model::company::Mentor;
use model::id::{MentorId, ModuleId};
use model::personal_code::PersonalCode;
use model::placement::Placement;
use model::programme::{Module, Programme};
use model::student::Student;
use service::input::{HistoryRef, Nothing, PlacementQuery};
use service::view::{ChangeKind, FieldChange, History, RecordLine};
use service::{Operation, Session, history, placement, programme};
use store::Record;
use tests::demonstration;

/// An identifier that no record of the demonstration has.
const FRESH: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

fn read(session: &mut Session, entity: &str, id: &str, before: Option<u32>) -> History {
    let input = HistoryRef { entity: entity.to_owned(), id: id.to_owned(), before };
    history::get(session, input).unwrap()
}

fn latest(session: &mut Session, entity: &str, id: &str) -> RecordLine {
    read(session, entity, id, None).rows.swap_remove(0)
}

fn save<R: Record>(session: &mut Session, operation: Operation, record: &R) {
    session.desk().unwrap().write(operation, |tx| Ok(tx.save(record)?)).unwrap();
}

/// A change as a line of text: the field, what of it, before and after.
fn told(changes: &[FieldChange]) -> Vec<String> {
    let line = |change: &FieldChange| {
        let FieldChange { field, item, how, before, after } = change;
        let sign = match how {
            ChangeKind::Created => "+",
            ChangeKind::Changed => "~",
            ChangeKind::Removed => "-",
        };
        format!("{sign} {field} | {item} | {before} | {after}")
    };
    changes.iter().map(line).collect()
}

fn a_placement(session: &mut Session) -> Placement {
    let row = placement::list(session, PlacementQuery::default()).unwrap().rows.remove(0);
    session.desk().unwrap().read(|r| Ok(r.get::<Placement>(row.id.as_str())?)).unwrap().unwrap()
}

fn a_student(session: &mut Session) -> Student {
    let id = a_placement(session).student_id;
    session.desk().unwrap().read(|r| Ok(r.get::<Student>(id.as_str())?)).unwrap().unwrap()
}

#[test]
fn a_change_is_told_field_by_field_in_the_words_of_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let mut student = a_student(&mut session);
    let born = student.birth_date;
    student.birth_date = "2008-03-05".parse().unwrap();
    student.group.clear();
    student.representative.phone = "29000000".to_owned();
    let (group, phone) = {
        let before = a_student(&mut session);
        (before.group, before.representative.phone)
    };
    save(&mut session, Operation::StudentSave, &student);
    let line = latest(&mut session, "student", student.id.as_str());
    assert_eq!(
        (line.what.as_str(), line.kind, line.part.as_str()),
        ("audzēkņa dati", Some(ChangeKind::Changed), "")
    );
    assert_eq!(
        told(&line.changes),
        [
            format!("~ Dzimšanas datums |  | {} | 05.03.2008.", born.format("%d.%m.%Y.")),
            format!("~ Grupa |  | {group} | "),
            format!("~ Likumiskais pārstāvis | Tālrunis | {phone} | 29000000"),
        ]
    );
}

#[test]
fn a_personal_code_is_never_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let student =
        Student { personal_code: PersonalCode::parse("32999988887").ok(), ..a_student(&mut session) };
    save(&mut session, Operation::StudentSave, &student);
    let line = latest(&mut session, "student", student.id.as_str());
    assert_eq!(line.changes.len(), 1);
    assert_eq!(line.changes[0].after, PersonalCode::MASK);
    let everything =
        serde_json::to_string(&read(&mut session, "student", student.id.as_str(), None)).unwrap();
    assert!(!everything.contains("88887"));
}

#[test]
fn people_and_companies_are_told_by_name_also_when_they_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let placement = a_placement(&mut session);
    let mentor = Mentor {
        id: MentorId::parse(FRESH).unwrap(),
        company_id: placement.company_id.clone(),
        name: "Uldis Zars".to_owned(),
        position: String::new(),
        phone: String::new(),
        email: String::new(),
        qualification: String::new(),
        training: None,
    };
    save(&mut session, Operation::MentorSave, &mentor);
    let changed = Placement { mentor_id: Some(mentor.id.clone()), ..placement.clone() };
    save(&mut session, Operation::PlacementSave, &changed);
    save(&mut session, Operation::PlacementSave, &placement);
    let desk = session.desk().unwrap();
    desk.write(Operation::MentorRemove, |tx| Ok(tx.remove::<Mentor>(mentor.id.as_str())?)).unwrap();

    let line = latest(&mut session, "placement", placement.id.as_str());
    let [change] = &line.changes[..] else { panic!("one field: {:?}", line.changes) };
    assert_eq!((change.field.as_str(), change.before.as_str()), ("Prakses vadītājs uzņēmumā", "Uldis Zars"));
    let line = latest(&mut session, "company", placement.company_id.as_str());
    assert_eq!(
        (line.part.as_str(), line.kind),
        ("Prakses vadītājs uzņēmumā: Uldis Zars", Some(ChangeKind::Removed))
    );
    assert_eq!(told(&line.changes), ["~ Vārds, uzvārds |  | Uldis Zars | "]);
}

#[test]
fn of_a_list_it_is_told_what_came_what_went_and_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let programmes = programme::list(&mut session, Nothing {}).unwrap().programmes;
    let mut programme: Programme =
        programmes.into_iter().find(|programme| programme.outcomes.len() > 1).unwrap();
    let module = |code: &str, hours| Module {
        id: ModuleId::parse(FRESH).unwrap(),
        code: code.to_owned(),
        name: "Koks".to_owned(),
        theory_hours: hours,
        practice_hours: 0,
        placement_hours: 40,
    };
    programme.modules = vec![module("Z9", 10)];
    programme.outcomes.iter_mut().for_each(|outcome| outcome.module_id = None);
    save(&mut session, Operation::ProgrammeSave, &programme);
    programme.modules = vec![module("Z9", 1200)];
    programme.outcomes.swap(0, 1);
    programme.outcomes[0].text = "Zāģē".to_owned();
    save(&mut session, Operation::ProgrammeSave, &programme);
    let changes = told(&latest(&mut session, "programme", programme.id.as_str()).changes);
    assert_eq!(changes[0], "~ Moduļi | Z9 Koks · Teorija, h | 10 | 1\u{a0}200");
    assert!(changes[1].starts_with("~ Sasniedzamie mācīšanās rezultāti | SR2 "), "{}", changes[1]);
    assert!(changes[1].ends_with(" | Zāģē"), "{}", changes[1]);
    assert!(changes[2].starts_with("~ Sasniedzamie mācīšanās rezultāti | secība | SR1 "), "{}", changes[2]);
    assert_eq!(changes.len(), 3);
    programme.modules.clear();
    save(&mut session, Operation::ProgrammeSave, &programme);
    let changes = told(&latest(&mut session, "programme", programme.id.as_str()).changes);
    assert_eq!(
        changes,
        ["- Moduļi |  | Z9 Koks (Teorija, h: 1\u{a0}200; Praktiskās mācības, h: 0; Prakse, h: 40) | "]
    );
}

#[test]
fn the_history_of_a_placement_tells_of_its_parts_page_by_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let rows = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).unwrap();
    let row = rows.into_iter().find(|row| row.stage.is_none()).unwrap();
    let mut rows = Vec::new();
    let mut before = None;
    loop {
        let page = read(&mut session, "placement", row.id.as_str(), before);
        rows.extend(page.rows);
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert!(rows.windows(2).all(|pair| pair[0].seq > pair[1].seq));
    for part in [
        "Gaida: Skola, Piedāvā",
        "Piekrišana: Uzņēmums",
        "Vērtējums",
        "Kvalitātes anketa: Praktikants",
        "Obligātie nosacījumi",
    ] {
        assert!(rows.iter().any(|line| line.part == part), "{part}");
    }
    assert!(rows.iter().any(|line| line.part.starts_with("Dokuments: Līgums, 20")));
    let form = rows.iter().find(|line| line.part == "Kvalitātes anketa: Praktikants").unwrap();
    let statement = "Pirms prakses zināju, kādi uzdevumi mani sagaida un kas man jāapgūst.";
    assert!(form.changes.iter().any(|change| change.item == statement && change.after.contains("piekrītu")));
    let everything = serde_json::to_string(&rows).unwrap();
    assert!(!everything.contains(row.id.as_str()), "an identifier is shown to a person");
    let assessed: Vec<_> = rows.iter().filter(|line| line.part == "Vērtējums").collect();
    let has = |words: &str| {
        assessed.iter().flat_map(|line| &line.changes).any(|change| change.after.contains(words))
    };
    let all: Vec<_> = assessed.iter().flat_map(|line| told(&line.changes)).collect();
    assert!(has(" – ") && has("sasniegts"), "{all:?}");
}
