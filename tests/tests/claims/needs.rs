//! What a placement needs besides its agreement: told by kind, mended beside what is told.

use model::placement::{Need, NeedState, PlacementKind, Provisions};
use service::input::{HistoryRef, PlacementQuery, PlacementRef, ProvisionsInput};
use service::view::NeedsView;
use service::{Session, history, needs, placement};
use tests::demonstration;

fn told(session: &mut Session, input: PlacementRef) -> NeedsView {
    needs::get(session, input).unwrap()
}

#[test]
fn what_is_missing_is_told_until_its_day_is_on_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let rows =
        placement::list(&mut session, PlacementQuery { limit: 200, ..Default::default() }).unwrap().rows;
    let of = |session: &mut Session, id| placement::get(session, PlacementRef { id }).unwrap().placement;
    let mut known = rows.into_iter().map(|row| of(&mut session, row.id));
    let dual = known.find(|one| one.kind == PlacementKind::WorkBased).unwrap();
    let at = || PlacementRef { id: dual.id.clone() };
    let state = |view: &NeedsView, need| view.needs.iter().find(|one| one.need == need).map(|one| one.state);
    let view = told(&mut session, at());
    assert_eq!(view.needs.len(), 5, "work-based learning needs all of it");
    assert!(view.needs.iter().all(|needed| needed.state == NeedState::Met), "{view:?}");
    let end = dual.period.end();
    let provisions = Provisions { insured_until: end.pred_opt(), planned_on: None, ..view.provisions };
    needs::save(&mut session, ProvisionsInput { provisions: provisions.clone() }).unwrap();
    let view = told(&mut session, at());
    assert_eq!(state(&view, Need::Insurance), Some(NeedState::EndsEarly));
    assert_eq!(state(&view, Need::Plan), Some(NeedState::Missing));
    let mended = Provisions { insured_until: Some(end), planned_on: Some(dual.period.start()), ..provisions };
    needs::save(&mut session, ProvisionsInput { provisions: mended }).unwrap();
    let view = told(&mut session, at());
    assert_eq!(state(&view, Need::Insurance), Some(NeedState::Met));
    assert_eq!(state(&view, Need::Plan), Some(NeedState::Late));
    let input = HistoryRef { entity: "placement".to_owned(), id: dual.id.to_string(), before: None };
    let told = serde_json::to_string(&history::get(&mut session, input).unwrap()).unwrap();
    assert!(
        told.contains("drošības un apdrošināšanas datumi") && told.contains("Individuālais plāns"),
        "{told}"
    );
}
