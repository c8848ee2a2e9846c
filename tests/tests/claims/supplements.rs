//! What amends an agreement and what ends it: documents of their own, made from the placement.

use model::document::DocumentKind;
use model::id::PlacementId;
use model::party::Party;
use model::placement::Placement;
use service::document::{draft, issue_at};
use service::input::{DocumentRequest, PlacementEnd, PlacementInput, PlacementQuery};
use service::reply::RefusalCode;
use service::{Session, placement};
use tests::{demonstration, noon, refusal};

fn request(id: &PlacementId, kind: DocumentKind) -> DocumentRequest {
    DocumentRequest { placement_id: id.clone(), kind, language: "lv".to_owned() }
}

fn record(session: &mut Session, id: &PlacementId) -> Placement {
    session.desk().unwrap().read(|r| Ok(r.get::<Placement>(id.as_str())?)).unwrap().unwrap()
}

/// The placement as its form has it.
fn form(placement: Placement) -> PlacementInput {
    PlacementInput {
        id: Some(placement.id),
        student_id: placement.student_id,
        company_id: placement.company_id,
        mentor_id: placement.mentor_id,
        supervisor_id: placement.supervisor_id,
        programme_id: placement.programme_id,
        kind: placement.kind,
        start: placement.period.start(),
        end: placement.period.end(),
        hours_total: placement.hours_total,
        hours_per_day: placement.hours_per_day,
        site_address: placement.site_address,
        goal: placement.goal,
        insurance: placement.insurance,
        remuneration: placement.remuneration,
    }
}

/// A placement that goes on, with an agreement or without.
fn going_on(session: &mut Session, agreed: bool) -> PlacementId {
    let today = noon().date_naive();
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(session, query).unwrap().rows;
    let desk = session.desk().unwrap();
    let fits = |id: &PlacementId| {
        desk.read(|r| {
            let found = r.get::<Placement>(id.as_str())?.unwrap();
            let has = r.documents(id)?.iter().any(|known| known.kind == DocumentKind::Agreement);
            let now = found.period.start() <= today && today <= found.period.end();
            Ok(found.ended.is_none() && has == agreed && (now || !agreed))
        })
        .unwrap()
    };
    rows.into_iter().map(|row| row.id).find(fits).unwrap()
}

#[test]
fn an_amendment_is_made_of_what_is_other_than_in_the_agreement() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = going_on(&mut session, true);
    let amendment = request(&id, DocumentKind::Amendment);
    let refused = issue_at(session.desk().unwrap(), &amendment);
    assert_eq!(refusal(&refused), Some(RefusalCode::NothingToAmend));

    let agreed = record(&mut session, &id);
    let changed = PlacementInput { hours_total: agreed.hours_total + 8, ..form(agreed.clone()) };
    placement::save(&mut session, changed).unwrap();
    let issued = issue_at(session.desk().unwrap(), &amendment).unwrap();
    assert!(issued.number.ends_with("-G1"));
    assert_eq!(issued.template, "amendment-2");
    let signers: Vec<Party> = issued.signatures.iter().map(|signature| signature.party).collect();
    assert_eq!(signers, Party::ALL);

    placement::save(&mut session, form(agreed)).unwrap();
    let refused = draft(session.desk().unwrap(), &amendment);
    assert_eq!(refusal(&refused), Some(RefusalCode::NothingToAmend));
}

#[test]
fn a_termination_needs_an_agreement_and_a_placement_that_ended_early() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let without = request(&going_on(&mut session, false), DocumentKind::Termination);
    let refused = draft(session.desk().unwrap(), &without);
    assert_eq!(refusal(&refused), Some(RefusalCode::NoAgreement));

    let id = going_on(&mut session, true);
    let termination = request(&id, DocumentKind::Termination);
    let refused = issue_at(session.desk().unwrap(), &termination);
    assert_eq!(refusal(&refused), Some(RefusalCode::PlacementGoesOn));
    let end = PlacementEnd { id: id.clone(), on: noon().date_naive(), reason: "slimība".to_owned() };
    placement::end(&mut session, end).unwrap();
    let issued = issue_at(session.desk().unwrap(), &termination).unwrap();
    assert!(issued.number.ends_with("-P1"));
    let amended = issue_at(session.desk().unwrap(), &request(&id, DocumentKind::Amendment));
    assert_eq!(refusal(&amended), Some(RefusalCode::PlacementEnded));
}
