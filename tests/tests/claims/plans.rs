//! The individual plan of work-based learning: its share, what is told of it, and what it keeps from being issued.

use model::document::DocumentKind;
use model::placement::{Need, NeedState, PlacementKind};
use model::plan::{Place, PlanFinding};
use model::template::Requirement;
use service::document::{draft, issue_at, missing_for};
use service::input::{
    DocumentRequest, HistoryRef, Nothing, PlacementQuery, PlacementRef, PlanInput, PlanRowInput,
};
use service::reply::{RefusalCode, Stop};
use service::view::PlanView;
use service::{Session, history, needs, placement, plan};
use tests::{demonstration, refusal};

/// The placement of work-based learning in the demonstration.
fn dual(session: &mut Session) -> PlacementRef {
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let mut rows = placement::list(session, query).unwrap().rows.into_iter();
    let of = |session: &mut Session, id| placement::get(session, PlacementRef { id }).unwrap().placement;
    let found = rows.find_map(|row| {
        let known = of(session, row.id);
        (known.kind == PlacementKind::WorkBased).then_some(known.id)
    });
    PlacementRef { id: found.unwrap() }
}

fn on_record(session: &mut Session, at: &PlacementRef) -> PlanView {
    plan::get(session, at.clone()).unwrap()
}

/// The plan as its form has it.
fn form(view: &PlanView) -> PlanInput {
    let rows = view.plan.rows.iter().cloned();
    let row = |row: model::plan::PlanRow| PlanRowInput {
        id: Some(row.id),
        module_id: row.module_id,
        module: row.module,
        place: row.place,
        amount: row.amount,
        start: Some(row.start),
        end: Some(row.end),
    };
    PlanInput { placement_id: view.plan.placement_id.clone(), rows: rows.map(row).collect() }
}

/// The same plan with ten times as much at the school as there is in the company.
fn mostly_at_school(view: &PlanView) -> PlanInput {
    let mut input = form(view);
    for row in input.rows.iter_mut().filter(|row| row.place == Place::School) {
        row.amount = 5000;
    }
    input
}

fn request(at: &PlacementRef, kind: DocumentKind) -> DocumentRequest {
    DocumentRequest { placement_id: at.id.clone(), kind, language: "lv".to_owned() }
}

fn lacking(session: &mut Session, at: &PlacementRef) -> Vec<Requirement> {
    let missing = missing_for(session, request(at, DocumentKind::Agreement)).unwrap();
    missing.items.into_iter().map(|item| item.requirement).collect()
}

fn state_of_plan(session: &mut Session, at: &PlacementRef) -> NeedState {
    let needs = needs::get(session, at.clone()).unwrap().needs;
    needs.into_iter().find(|needed| needed.need == Need::Plan).unwrap().state
}

#[test]
fn the_plan_of_the_demonstration_is_in_order_and_tells_both_places_in_one_unit() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let at = dual(&mut session);
    let view = on_record(&mut session, &at);
    assert_eq!(view.findings, []);
    assert_eq!(view.sums.school.get(), view.lessons * view.lesson_minutes.get());
    let share = view.sums.company.get() * 1000 / (view.sums.school.get() + view.sums.company.get());
    assert_eq!((view.share, view.least), (Some(share), 25));
    assert!(view.modules.iter().all(|module| view.proposed.iter().any(|row| row.module_id == module.id)));
    assert_eq!(state_of_plan(&mut session, &at), NeedState::Met);
}

#[test]
fn an_agreement_waits_for_a_plan_and_for_enough_of_it_in_the_company() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let at = dual(&mut session);
    let good = on_record(&mut session, &at);
    assert_eq!(lacking(&mut session, &at), []);

    let short = mostly_at_school(&good);
    assert!(plan::tell(&mut session, short.clone()).unwrap().findings.contains(&PlanFinding::BelowLeast));
    assert_eq!(lacking(&mut session, &at), [], "what is only told is not on record");
    plan::save(&mut session, short).unwrap();
    assert_eq!(lacking(&mut session, &at), [Requirement::PlanShare]);
    assert_eq!(state_of_plan(&mut session, &at), NeedState::BelowLeast);
    let refused = issue_at(session.desk().unwrap(), &request(&at, DocumentKind::Agreement));
    assert_eq!(refusal(&refused), Some(RefusalCode::AgreementIncomplete));

    plan::save(&mut session, PlanInput { rows: Vec::new(), ..form(&good) }).unwrap();
    assert_eq!(on_record(&mut session, &at).findings, [PlanFinding::Absent]);
    assert_eq!(lacking(&mut session, &at), [Requirement::Plan]);
    assert_eq!(state_of_plan(&mut session, &at), NeedState::NoPlan);

    history::undo(&mut session, Nothing {}).unwrap();
    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(on_record(&mut session, &at).plan, good.plan, "both changes are taken back");
}

#[test]
fn an_issued_agreement_is_amended_by_another_plan_and_not_by_the_same_one_entered_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let at = dual(&mut session);
    let amendment = request(&at, DocumentKind::Amendment);
    let mut input = form(&on_record(&mut session, &at));
    for row in &mut input.rows {
        row.id = None;
    }
    plan::save(&mut session, input.clone()).unwrap();
    let refused = issue_at(session.desk().unwrap(), &amendment);
    assert_eq!(refusal(&refused), Some(RefusalCode::NothingToAmend));

    input.rows[0].amount += 8;
    plan::save(&mut session, input).unwrap();
    assert!(draft(session.desk().unwrap(), &amendment).is_ok());
    let issued = issue_at(session.desk().unwrap(), &amendment).unwrap();
    assert!(issued.number.ends_with("-G1"));
}

#[test]
fn a_row_names_a_module_of_the_programme_or_words_of_the_schools_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let at = dual(&mut session);
    let view = on_record(&mut session, &at);
    let mut input = form(&view);
    input.rows[0].module = "vārdi, kas nav moduļa".to_owned();
    let own = PlanRowInput {
        id: None,
        module_id: None,
        module: " Valodas klubs ".to_owned(),
        ..input.rows[0].clone()
    };
    input.rows.push(own);
    plan::save(&mut session, input.clone()).unwrap();
    let saved = on_record(&mut session, &at).plan.rows;
    assert_eq!(saved[0], view.plan.rows[0], "a module of the programme has its own words");
    assert_eq!(saved.last().unwrap().module, "Valodas klubs");

    input.rows[0].module_id =
        Some(serde_json::from_value("01890a5d-ac96-774b-bcce-b302099a8057".into()).unwrap());
    input.rows[1].start = None;
    input.rows[2].amount = 0;
    let Err(Stop::Refused(refused)) = plan::save(&mut session, input.clone()) else { panic!("it was taken") };
    let fields: Vec<&str> = refused.fields.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["rows.0.module", "rows.1.start"]);
    input.rows.drain(..2);
    let Err(Stop::Refused(refused)) = plan::save(&mut session, input) else { panic!("it was taken") };
    assert_eq!(refused.fields[0].field, "rows.0.amount");
}

#[test]
fn the_history_tells_which_row_changed_and_how() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let at = dual(&mut session);
    let mut input = form(&on_record(&mut session, &at));
    input.rows[0].amount = 31;
    plan::save(&mut session, input).unwrap();
    let asked = HistoryRef { entity: "placement".to_owned(), id: at.id.to_string(), before: None };
    let told = serde_json::to_string(&history::get(&mut session, asked).unwrap()).unwrap();
    assert!(told.contains("individuālais plāns") && told.contains("\"31\""), "{told}");
}
