//! Programmes: a version that placements began with stays what it was; new placements begin with the later one.

use chrono::NaiveDate;
use model::expectation::Side;
use model::id::ProgrammeId;
use model::party::Party;
use model::programme::Programme;
use service::input::{
    ModuleInput, Nothing, OutcomeInput, PlacementInput, PlacementQuery, PlacementRef, ProgrammeInput,
    ProgrammeRef, ProvenItemInput, ProvenItemRef, ProvenItemsOf,
};
use service::reply::RefusalCode;
use service::view::PlacementView;
use service::{Session, classification, expectation, history, placement, programme, proven_item, workspace};
use tests::{demonstration, refusal};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn form(programme: &Programme) -> ProgrammeInput {
    let place = |id: &_| programme.modules.iter().position(|module| module.id == *id).unwrap() as u32;
    ProgrammeInput {
        id: Some(programme.id.clone()),
        code: programme.code.clone(),
        name: programme.name.clone(),
        qualification: programme.qualification.clone(),
        sector: programme.sector.clone(),
        field: programme.field.clone(),
        lki_level: programme.lki_level,
        years: programme.years,
        placement_hours: programme.placement_hours,
        valid_from: programme.valid_from,
        modules: programme
            .modules
            .iter()
            .map(|module| ModuleInput {
                id: Some(module.id.clone()),
                code: module.code.clone(),
                name: module.name.clone(),
                theory_hours: module.theory_hours,
                practice_hours: module.practice_hours,
                placement_hours: module.placement_hours,
            })
            .collect(),
        outcomes: programme
            .outcomes
            .iter()
            .map(|outcome| OutcomeInput {
                id: Some(outcome.id.clone()),
                module: outcome.module_id.as_ref().map(place),
                code: outcome.code.clone(),
                text: outcome.text.clone(),
            })
            .collect(),
    }
}

/// A programme of one version that placements began with.
fn used(session: &mut Session) -> Programme {
    let programmes = programme::list(session, Nothing {}).unwrap().programmes;
    programmes.into_iter().find(|programme| programme.qualification == "Elektrotehniķis").unwrap()
}

fn placement_of(session: &mut Session, version: &ProgrammeId) -> PlacementView {
    let rows =
        placement::list(session, PlacementQuery { limit: 200, ..PlacementQuery::default() }).unwrap().rows;
    let views = rows.into_iter().map(|row| placement::get(session, PlacementRef { id: row.id }).unwrap());
    let mut found: Vec<_> = views.filter(|view| view.programme.id == *version).collect();
    found.pop().unwrap()
}

fn input(view: &PlacementView, start: NaiveDate) -> PlacementInput {
    PlacementInput {
        id: None,
        student_id: view.placement.student_id.clone(),
        company_id: view.placement.company_id.clone(),
        mentor_id: None,
        supervisor_id: None,
        programme_id: view.programme.series().clone(),
        kind: view.placement.kind,
        start,
        end: start + chrono::Days::new(20),
        hours_total: 120,
        hours_per_day: 8,
        site_address: String::new(),
        goal: String::new(),
        insurance: String::new(),
        remuneration: String::new(),
    }
}

#[test]
fn another_outcome_makes_a_version_and_placements_that_began_keep_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = used(&mut session);
    let began = placement_of(&mut session, &before.id);
    let mut changed = ProgrammeInput { valid_from: Some(day("2027-02-01")), ..form(&before) };
    changed.outcomes[0].text = "Lasa elektroiekārtu shēmas.".to_owned();
    let saved = programme::save(&mut session, changed).unwrap();
    assert_eq!(saved.new_version, Some(2));
    let view = placement::get(&mut session, PlacementRef { id: began.placement.id.clone() }).unwrap();
    assert_eq!(view.programme, before);
    let after = used(&mut session);
    assert_eq!((after.id.as_str(), after.series()), (saved.id.as_str(), &before.id));
    assert_eq!(after.outcomes[0].text, "Lasa elektroiekārtu shēmas.");

    let early = placement::save(&mut session, input(&began, day("2027-01-25"))).unwrap().id;
    let late = placement::save(&mut session, input(&began, day("2027-02-01"))).unwrap().id;
    let mut version = |id: String| {
        placement::get(&mut session, PlacementRef { id: id.try_into().unwrap() }).unwrap().programme.version
    };
    assert_eq!((version(early), version(late)), (1, 2));
    assert!(workspace::check(&mut session, Nothing {}).unwrap().sound);
}

#[test]
fn a_slip_of_the_pen_in_the_name_is_put_right_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = used(&mut session);
    let renamed = ProgrammeInput { name: "Elektrotehnika".to_owned(), ..form(&before) };
    let saved = programme::save(&mut session, renamed).unwrap();
    assert_eq!((saved.id.as_str(), saved.new_version), (before.id.as_str(), None));
    assert_eq!(used(&mut session).name, "Elektrotehnika");
}

#[test]
fn an_earlier_version_is_shown_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let programmes = programme::list(&mut session, Nothing {}).unwrap().programmes;
    let latest = programmes.into_iter().find(|programme| programme.version == 2).unwrap();
    let view = programme::get(&mut session, ProgrammeRef { id: latest.series().clone() }).unwrap();
    let versions: Vec<u32> = view.versions.iter().map(|version| version.version).collect();
    assert_eq!((view.programme.version, versions), (1, vec![2, 1]));
    assert!(view.versions.iter().all(|version| version.placements > 0));
    let refused = programme::save(&mut session, form(&view.programme));
    assert_eq!(refusal(&refused), Some(RefusalCode::OlderVersion));
}

#[test]
fn a_version_is_taken_back_while_no_placement_began_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = used(&mut session);
    let mut changed = form(&before);
    changed.modules.pop();
    changed.outcomes.iter_mut().for_each(|outcome| outcome.module = None);
    assert_eq!(programme::save(&mut session, changed).unwrap().new_version, Some(2));
    assert_eq!(history::undo(&mut session, Nothing {}).unwrap().what, "programmas jauna versija");
    assert_eq!(used(&mut session), before);
}

#[test]
fn proven_items_are_offered_to_placements_of_every_version() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let began = {
        let before = used(&mut session);
        let mut changed = form(&before);
        changed.placement_hours += 1;
        let began = placement_of(&mut session, &before.id);
        programme::save(&mut session, changed).unwrap();
        began
    };
    let late = placement::save(&mut session, input(&began, day("2027-02-01"))).unwrap().id;
    let reference = PlacementRef { id: late.try_into().unwrap() };
    assert!(!expectation::suggestions(&mut session, reference).unwrap().items.is_empty());
}

#[test]
fn a_sector_is_kept_by_its_code_and_other_words_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let sectors = classification::list(&mut session, Nothing {}).unwrap().sectors;
    assert_eq!(sectors.name("energy", "en"), "Energy");
    for (typed, kept) in [("Būvniecība", "construction"), ("Kosmosa izpēte", "Kosmosa izpēte")] {
        let before = used(&mut session);
        programme::save(&mut session, ProgrammeInput { sector: typed.to_owned(), ..form(&before) }).unwrap();
        assert_eq!(used(&mut session).sector, kept);
    }
}

#[test]
fn what_the_school_keeps_is_proposed_first_with_its_outcomes_in_every_version_of_the_programme() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let version = used(&mut session).id;
    let view = placement_of(&mut session, &version);
    let code = view.programme.outcomes[0].code.clone();
    let kept = ProvenItemInput {
        id: None,
        programme_id: Some(view.programme.id.clone()),
        party: Party::Company,
        side: Side::Offers,
        text: " Darba apģērbs un apavi ".to_owned(),
        outcome_codes: vec![code],
    };
    let id = proven_item::save(&mut session, kept.clone()).unwrap().id;
    proven_item::save(
        &mut session,
        ProvenItemInput { programme_id: None, text: "Pusdienas".to_owned(), ..kept },
    )
    .unwrap();
    let reference = PlacementRef { id: view.placement.id.clone() };
    let mut first = expectation::suggestions(&mut session, reference).unwrap().items;
    first.truncate(2);
    assert!(first.iter().all(|item| item.kept));
    let found = first.iter().find(|item| item.text == "Darba apģērbs un apavi").unwrap();
    assert_eq!(found.outcome_ids, [view.programme.outcomes[0].id.clone()]);

    proven_item::remove(&mut session, ProvenItemRef { id: serde_json::from_value(id.into()).unwrap() })
        .unwrap();
    let of = ProvenItemsOf { programme_id: view.programme.id };
    let left: Vec<String> =
        proven_item::list(&mut session, of).unwrap().items.into_iter().map(|i| i.text).collect();
    assert_eq!(left, ["Pusdienas"]);
    history::undo(&mut session, Nothing {}).unwrap();
}
