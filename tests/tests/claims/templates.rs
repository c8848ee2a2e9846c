//! Templates of agreements: the school changes them in versions, and what was issued keeps its own.

use chrono::NaiveDate;
use model::document::DocumentKind;
use model::id::PlacementId;
use model::problem::Problem;
use model::template::{Origin, Requirement, TemplateKind};
use service::document::issue_at;
use service::input::{
    DocumentRequest, Nothing, PlacementQuery, TemplateInput, TemplatePreview, TemplateRef, TemplateSort,
};
use service::reply::{RefusalCode, Stop};
use service::view::TemplateView;
use service::{Session, document, history, placement, template};
use tests::{demonstration, noon, refusal};

const FIRST: &str = "agreement-placement-1.lv";

fn today() -> NaiveDate {
    noon().date_naive()
}

fn get(session: &mut Session, id: &str) -> TemplateView {
    template::get(session, TemplateRef { id: id.to_owned() }).unwrap()
}

/// The shipped wording as the form has it, with another title.
fn form(session: &mut Session, title: &str) -> TemplateInput {
    let shipped = get(session, FIRST).template;
    TemplateInput {
        kind: shipped.kind,
        language: shipped.language,
        valid_from: today(),
        valid_until: None,
        title: title.to_owned(),
        legal_basis: shipped.legal_basis,
        required: shipped.required,
        sections: shipped.sections,
    }
}

/// A placement whose agreement can be issued; of the kinds that the first template is for.
fn placements(session: &mut Session) -> Vec<PlacementId> {
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(session, query).unwrap().rows;
    let mut is_ready = |id: &PlacementId| {
        let read = session.desk().unwrap().read(|r| Ok(r.get::<model::placement::Placement>(id.as_str())?));
        let found = read.unwrap().unwrap();
        let missing = document::missing_for(session, request(id)).unwrap();
        found.ended.is_none()
            && missing.items.is_empty()
            && TemplateKind::of_placement(found.kind) == TemplateKind::Placement
    };
    rows.into_iter().map(|row| row.id).filter(|id| is_ready(id)).collect()
}

fn request(id: &PlacementId) -> DocumentRequest {
    DocumentRequest { placement_id: id.clone(), kind: DocumentKind::Agreement, language: "lv".to_owned() }
}

#[test]
fn every_kind_stands_in_both_languages_and_the_shipped_wording_is_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let series = template::list(&mut session, Nothing {}).unwrap().series;
    assert_eq!(series.len(), 2 * TemplateKind::ALL.len());
    for one in series {
        let states: Vec<_> = one.versions.iter().map(|v| (v.version, v.origin, v.in_force)).collect();
        assert!(matches!(states[..], [(_, Origin::Shipped, true)]), "{states:?}");
    }
}

#[test]
fn a_change_makes_the_next_version_and_undo_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let input = form(&mut session, "Prakses līgums");
    let id = template::save(&mut session, input).unwrap().id;
    assert_eq!(id, "agreement-placement-2.lv");
    let made = get(&mut session, &id);
    assert_eq!((made.template.version, made.template.origin), (2, Origin::School));
    assert_eq!(made.shipped.title, "Trīspusējs līgums par praksi");
    assert_eq!(history::undo(&mut session, Nothing {}).unwrap().what, "līguma veidnes jauna versija");
    let gone = template::get(&mut session, TemplateRef { id });
    assert_eq!(refusal(&gone), Some(RefusalCode::NotFound));
    assert!(get(&mut session, FIRST).versions[0].in_force);
}

#[test]
fn a_placement_keeps_the_version_of_its_agreement_and_a_new_one_takes_the_one_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let ready = placements(&mut session);
    let desk = session.desk().unwrap();
    let documents = |id: &PlacementId| desk.read(|r| Ok(r.documents(id)?)).unwrap();
    let has_agreement =
        |id: &PlacementId| documents(id).iter().any(|known| known.kind == DocumentKind::Agreement);
    let (old, new): (Vec<PlacementId>, Vec<PlacementId>) =
        ready.into_iter().partition(|id| has_agreement(id));
    let input = form(&mut session, "Prakses līgums");
    template::save(&mut session, input).unwrap();
    let desk = session.desk().unwrap();
    assert_eq!(issue_at(desk, &request(&old[0])).unwrap().template, "agreement-placement-1");
    assert_eq!(issue_at(desk, &request(&new[0])).unwrap().template, "agreement-placement-2");
}

#[test]
fn a_version_that_begins_later_is_not_used_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let input = TemplateInput { valid_from: today().succ_opt().unwrap(), ..form(&mut session, "Rīt") };
    template::save(&mut session, input).unwrap();
    let in_force: Vec<bool> = get(&mut session, FIRST).versions.iter().map(|v| v.in_force).collect();
    assert_eq!(in_force, [false, true]);
}

#[test]
fn a_wording_that_cannot_be_printed_is_refused_where_it_is_wrong_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let mut input = form(&mut session, "Prakses līgums");
    input.sections[1].body[0].text = "Ar {shoe_size}.".to_owned();
    let preview = TemplatePreview { template: input.clone(), version: 2, placement_id: None };
    for result in
        [template::save(&mut session, input).map(drop), template::preview(&mut session, preview).map(drop)]
    {
        let Err(Stop::Refused(refused)) = result else { panic!("an unknown placeholder was taken") };
        let word = "shoe_size".to_owned();
        assert_eq!(refused.fields.len(), 1);
        assert_eq!(refused.fields[0].field, "sections.1.body.0.text");
        assert_eq!(refused.fields[0].problem, Problem::UnknownPlaceholder { word });
    }
    assert_eq!(get(&mut session, FIRST).versions.len(), 1);
}

#[test]
fn what_the_template_requires_and_the_record_lacks_is_named_and_keeps_the_agreement_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let ready = placements(&mut session);
    let desk = session.desk().unwrap();
    let bare = ready.into_iter().find(|id| {
        desk.read(|r| {
            let found = r.get::<model::placement::Placement>(id.as_str())?;
            let issued = r.documents(id)?.iter().any(|known| known.kind == DocumentKind::Agreement);
            Ok(!issued && found.is_some_and(|placement| placement.remuneration.is_empty()))
        })
        .unwrap()
    });
    let bare = bare.unwrap();
    let mut input = form(&mut session, "Prakses līgums");
    input.required = vec![Requirement::Remuneration, Requirement::Mentor];
    template::save(&mut session, input).unwrap();
    let missing = document::missing_for(&mut session, request(&bare)).unwrap().items;
    assert_eq!(missing.len(), 1);
    assert_eq!(
        (missing[0].requirement, missing[0].field.as_str()),
        (Requirement::Remuneration, "remuneration")
    );
    assert_eq!(missing[0].id, bare.to_string());
    let issued = issue_at(session.desk().unwrap(), &request(&bare));
    assert_eq!(refusal(&issued), Some(RefusalCode::AgreementIncomplete));
}

#[test]
fn a_template_is_shown_with_an_invented_placement_and_with_one_on_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = placements(&mut session).remove(0);
    for placement_id in [None, Some(id)] {
        let template = form(&mut session, "Prakses līgums");
        let shown = template::preview(&mut session, TemplatePreview { template, version: 2, placement_id });
        assert_eq!(shown.unwrap().name, "agreement-placement-2.pdf");
    }
    let language = TemplateSort { kind: TemplateKind::Placement, language: "lv".to_owned() };
    let told = template::placeholders(&mut session, language).unwrap().placeholders;
    assert!(told.iter().all(|one| !one.example.is_empty()));
    assert_eq!(told.iter().find(|one| one.word == "start").unwrap().example, "01.02.2027.");
}
