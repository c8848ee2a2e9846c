//! The weeks at the company: the diary and what the company says of it, absences, the log of instruction, visits, and
//! incidents that nobody sees who does not open them.

use chrono::NaiveDate;
use model::attendance::{AbsenceReason, Basis};
use model::diary::{DiaryFinding, EntryMark, EntrySource, EntryState, WeekState};
use model::document::DocumentKind;
use model::incident::{IncidentKind, Step};
use model::instruction::InstructionKind;
use model::party::Party;
use model::placement::{Need, Placement};
use model::quality::GateState;
use model::visit::{Agreed, VisitKind};
use model::working_time::Minutes;
use service::diary::{Said, take_over};
use service::document::issue_at;
use service::input::{
    AbsenceInput, CalendarInput, DiaryEntryInput, DiaryEntryRef, DiaryJudgement, DocumentRequest, HistoryRef,
    IncidentInput, IncidentRef, InstructionInput, Nothing, PlacementQuery, PlacementRef, ProvisionsInput,
    VisitInput,
};
use service::reply::{RefusalCode, Stop};
use service::view::Late;
use service::{
    Operation, Session, attendance, diary, export, history, incident, instruction, needs, placement, quality,
    visit,
};
use tests::{demonstration, refusal};

/// A placement of the demonstration that runs, with nothing on record about its weeks.
fn running(session: &mut Session) -> Placement {
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(session, query).unwrap().rows;
    let today: NaiveDate = "2026-11-21".parse().unwrap();
    for row in rows {
        let at = PlacementRef { id: row.id };
        let found = placement::get(session, at.clone()).unwrap().placement;
        let long = found.period.start() < today - chrono::Days::new(12) && found.period.end() >= today;
        if long && found.ended.is_none() && diary::get(session, at).unwrap().entries.is_empty() {
            return found;
        }
    }
    panic!("no placement runs without a diary")
}

fn at(placement: &Placement) -> PlacementRef {
    PlacementRef { id: placement.id.clone() }
}

/// The first week of a placement, handed in.
fn first_week(session: &mut Session, of: &Placement) -> DiaryEntryInput {
    let view = diary::get(session, at(of)).unwrap();
    let week = view.weeks.weeks.into_iter().next().unwrap();
    DiaryEntryInput {
        id: None,
        placement_id: of.id.clone(),
        start: Some(week.first),
        end: Some(week.last),
        work: "Slīpēja un krāsoja detaļas".to_owned(),
        minutes: week.agreed.get(),
        outcome_ids: Vec::new(),
        source: EntrySource::Typed,
        scan: None,
        hand_in: true,
        reason: String::new(),
    }
}

fn entered(session: &mut Session, input: &DiaryEntryInput) -> DiaryEntryInput {
    let id = diary::save(session, input.clone()).unwrap().id;
    DiaryEntryInput { id: Some(serde_json::from_value(id.into()).unwrap()), ..input.clone() }
}

fn judgement(of: &DiaryEntryInput, confirm: bool) -> DiaryJudgement {
    DiaryJudgement {
        placement_id: of.placement_id.clone(),
        entries: of.id.clone().into_iter().collect(),
        confirm,
        by: "Jānis Bērzs".to_owned(),
        on: "2026-11-20".parse().ok(),
        mark: if confirm { "8".to_owned() } else { String::new() },
        remark: if confirm { String::new() } else { "Trūkst mērījumu".to_owned() },
    }
}

fn state(session: &mut Session, of: &DiaryEntryInput) -> EntryState {
    let entries = diary::get(session, PlacementRef { id: of.placement_id.clone() }).unwrap().entries;
    entries.into_iter().find(|entry| Some(&entry.id) == of.id.as_ref()).unwrap().state
}

fn told(session: &mut Session, of: &Placement) -> String {
    let asked = HistoryRef { entity: "placement".to_owned(), id: of.id.to_string(), before: None };
    serde_json::to_string(&history::get(session, asked).unwrap()).unwrap()
}

#[test]
fn a_returned_entry_is_handed_in_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let week = first_week(&mut session, &of);
    let mut input = entered(&mut session, &week);
    diary::judge(&mut session, judgement(&input, false)).unwrap();
    assert_eq!(state(&mut session, &input), EntryState::Returned);
    let refused = diary::judge(&mut session, judgement(&input, true));
    assert_eq!(refusal(&refused), Some(RefusalCode::DiaryNotHandedIn), "it is mended first");
    input.work.push_str(", mērījumi pierakstīti");
    diary::save(&mut session, input.clone()).unwrap();
    diary::judge(&mut session, judgement(&input, true)).unwrap();
    let view = diary::get(&mut session, at(&of)).unwrap();
    assert_eq!(view.weeks.weeks[0].state, WeekState::Confirmed);
    assert_eq!(view.weeks.confirmed, 1);
    assert_eq!(view.entries[0].mark, EntryMark::try_from("8".to_owned()).ok());
    assert!(told(&mut session, &of).contains("apstiprināts"));
}

#[test]
fn a_confirmed_entry_is_changed_with_a_reason_alone_and_waits_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let week = first_week(&mut session, &of);
    let mut input = entered(&mut session, &week);
    diary::judge(&mut session, judgement(&input, true)).unwrap();
    let gone = DiaryEntryRef { id: input.id.clone().unwrap() };
    assert_eq!(refusal(&diary::remove(&mut session, gone)), Some(RefusalCode::DiaryConfirmed));
    input.minutes = 600;
    let Err(Stop::Refused(refused)) = diary::save(&mut session, input.clone()) else {
        panic!("it was taken")
    };
    assert_eq!(refused.fields[0].field, "reason");
    input.reason = "Stundas saskaitītas nepareizi".to_owned();
    diary::save(&mut session, input.clone()).unwrap();
    let entry = diary::get(&mut session, at(&of)).unwrap().entries.remove(0);
    assert_eq!((entry.state, entry.mark), (EntryState::HandedIn, None));
    assert_eq!(entry.reason, input.reason);
    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(state(&mut session, &input), EntryState::Confirmed, "undo gives back what was confirmed");
}

#[test]
fn many_entries_are_confirmed_at_once_or_none_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let week = first_week(&mut session, &of);
    let one = entered(&mut session, &week);
    let draft = entered(&mut session, &DiaryEntryInput { hand_in: false, ..week });
    let mut all = judgement(&one, true);
    all.entries.extend(draft.id.clone());
    assert_eq!(refusal(&diary::judge(&mut session, all.clone())), Some(RefusalCode::DiaryNotHandedIn));
    assert_eq!(state(&mut session, &one), EntryState::HandedIn);
    diary::save(&mut session, DiaryEntryInput { hand_in: true, ..draft.clone() }).unwrap();
    diary::judge(&mut session, all).unwrap();
    assert_eq!(state(&mut session, &draft), EntryState::Confirmed);
    let findings = diary::get(&mut session, at(&of)).unwrap().findings;
    assert!(matches!(findings[0], DiaryFinding::Overlaps { .. }), "told, and not refused: {findings:?}");
}

#[test]
fn a_form_that_comes_back_confirms_entries_and_brings_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let week = first_week(&mut session, &of);
    let input = entered(&mut session, &week);
    let said = Said {
        entry: input.id.clone().unwrap(),
        work: Some("Krāsoja durvis".to_owned()),
        minutes: Some(Minutes::new(450)),
        confirmed: true,
        mark: EntryMark::try_from("passed".to_owned()).ok(),
        remark: String::new(),
    };
    let on: NaiveDate = "2026-11-20".parse().unwrap();
    let mut take = |said: Said| {
        let desk = session.desk().unwrap();
        desk.write(Operation::DiaryConfirm, |tx| take_over(tx, &of.id, "Jānis Bērzs", on, &[said]))
    };
    take(said.clone()).unwrap();
    take(said.clone()).unwrap();
    let other = Said { work: Some("Kaut kas cits".to_owned()), ..said };
    assert_eq!(refusal(&take(other)), Some(RefusalCode::DiaryConfirmed));
    let entry = diary::get(&mut session, at(&of)).unwrap().entries.remove(0);
    assert_eq!((entry.source, entry.work.as_str()), (EntrySource::Form, "Krāsoja durvis"));
}

#[test]
fn hours_count_by_the_week_until_the_diary_says_something() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let before = attendance::get(&mut session, at(&of)).unwrap().hours;
    assert_eq!(before.basis, Basis::Schedule);
    let absence = AbsenceInput {
        id: None,
        placement_id: of.id.clone(),
        start: Some(of.period.start()),
        end: Some(of.period.start()),
        minutes: 240,
        reason: AbsenceReason::Illness,
        told_on: None,
        note: String::new(),
    };
    attendance::save(&mut session, absence).unwrap();
    let after = attendance::get(&mut session, at(&of)).unwrap().hours;
    assert_eq!(after.done, before.done.without(Minutes::new(240)));
    let week = first_week(&mut session, &of);
    entered(&mut session, &week);
    let by_diary = attendance::get(&mut session, at(&of)).unwrap().hours;
    assert_eq!((by_diary.basis, by_diary.done.get()), (Basis::Diary, week.minutes));
}

#[test]
fn the_log_of_instruction_answers_the_need_and_the_gate() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let first = of.period.start();
    let given = |kind, on| InstructionInput {
        id: None,
        placement_id: of.id.clone(),
        kind,
        on: Some(on),
        instructor: "Juris Kalns".to_owned(),
        position: String::new(),
        topic: "Nr. 4".to_owned(),
        checked: true,
    };
    let kept = needs::get(&mut session, at(&of)).unwrap().provisions.instructed_on;
    let late = first + chrono::Days::new(2);
    instruction::save(&mut session, given(InstructionKind::Initial, late)).unwrap();
    let view = needs::get(&mut session, at(&of)).unwrap();
    assert_eq!((view.logged_on, view.provisions.instructed_on), (Some(late), Some(late)));
    let needed = view.needs.iter().find(|needed| needed.need == Need::Instruction).unwrap();
    assert_eq!(needed.on, Some(late));
    needs::save(&mut session, ProvisionsInput { provisions: view.provisions }).unwrap();
    let log = instruction::list(&mut session, at(&of)).unwrap().instructions.remove(0);
    instruction::remove(&mut session, service::input::InstructionRef { id: log.id }).unwrap();
    let view = needs::get(&mut session, at(&of)).unwrap();
    assert_eq!(view.provisions.instructed_on, kept, "what the log said was not written over what was kept");

    let gate = |session: &mut Session| {
        let proposals = quality::propose(session, at(&of)).unwrap().proposals;
        proposals.into_iter().find(|one| one.gate == "G3")
    };
    assert!(gate(&mut session).is_none());
    instruction::save(&mut session, given(InstructionKind::Initial, first)).unwrap();
    instruction::save(&mut session, given(InstructionKind::Induction, first)).unwrap();
    let proposal = gate(&mut session).unwrap();
    assert_eq!((proposal.state, proposal.on), (GateState::Passed, Some(first)));
}

#[test]
fn visits_are_told_when_they_are_late_and_go_into_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let due = "2026-11-19".parse().ok();
    let mut input = VisitInput {
        id: None,
        placement_id: of.id.clone(),
        kind: VisitKind::OnSite,
        on: "2026-11-18".parse().ok(),
        held: false,
        by: "Inga Liepa".to_owned(),
        with: String::new(),
        seen: String::new(),
        agreed: vec![Agreed { text: "Cimdi".to_owned(), due, done_on: None }],
    };
    let saved = visit::save(&mut session, input.clone()).unwrap();
    let late = |session: &mut Session, what| {
        let views = placement::today(session, Nothing {}).unwrap().late;
        let rows = views.into_iter().filter(|view| view.what == what).flat_map(|view| view.rows);
        rows.filter(|row| row.placement_id == of.id).count()
    };
    assert_eq!((late(&mut session, Late::Visit), late(&mut session, Late::Agreed)), (1, 1));
    let path = folder.path().join("prakses.ics");
    let query = PlacementQuery::default();
    let asked = CalendarInput { query, path: Some(path.to_string_lossy().into_owned()) };
    export::calendar::save(&mut session, asked).unwrap();
    let written = std::fs::read_to_string(path).unwrap().replace("\r\n ", "");
    assert!(written.contains(&format!("visit-{}@amats", saved.id)));
    input.id = serde_json::from_value(saved.id.into()).ok();
    input.held = true;
    let Err(Stop::Refused(refused)) = visit::save(&mut session, input.clone()) else {
        panic!("it was taken")
    };
    assert_eq!(refused.fields[0].field, "seen");
    input.seen = "Darba vieta sakopta".to_owned();
    input.agreed[0].done_on = "2026-11-20".parse().ok();
    visit::save(&mut session, input).unwrap();
    assert_eq!((late(&mut session, Late::Visit), late(&mut session, Late::Agreed)), (0, 0));
}

#[test]
fn what_happened_is_in_no_list_and_no_history_and_opening_it_is_noted() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let input = IncidentInput {
        id: None,
        placement_id: of.id.clone(),
        on: "2026-11-18".parse().ok(),
        kind: IncidentKind::Dignity,
        serious: true,
        told_by: "Slepenais Ziņotājs".to_owned(),
        text: "Slepens notikums".to_owned(),
        steps: vec![Step { on: "2026-11-19".parse().unwrap(), text: "Slepena saruna".to_owned() }],
        closed_on: None,
    };
    let id = incident::save(&mut session, input.clone()).unwrap().id;
    let mut changed = input;
    changed.id = serde_json::from_value(id.clone().into()).ok();
    changed.text = "Slepens notikums cehā".to_owned();
    changed.steps[0].text = "Slepena vienošanās".to_owned();
    incident::save(&mut session, changed).unwrap();
    let list = serde_json::to_string(&incident::list(&mut session, at(&of)).unwrap()).unwrap();
    let history = told(&mut session, &of);
    assert!(!list.contains("Slepen") && !history.contains("Slepen"), "{history}");
    let gates = quality::propose(&mut session, at(&of)).unwrap().proposals;
    let gate = gates.iter().find(|one| one.gate == "G9").unwrap();
    assert_eq!(gate.state, GateState::Failed);
    assert!(!gate.evidence.contains("Slepen"));
    let shown =
        incident::reveal(&mut session, IncidentRef { id: serde_json::from_value(id.into()).unwrap() });
    assert_eq!(shown.unwrap().text, "Slepens notikums cehā");
    assert!(told(&mut session, &of).contains("notikuma vai sūdzības atvēršana"));
}

#[test]
fn the_diary_and_the_record_of_visits_are_printed_without_drafts_and_incidents() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let request = |kind| DocumentRequest { placement_id: of.id.clone(), kind, language: "lv".to_owned() };
    let desk = session.desk().unwrap();
    for kind in [DocumentKind::Diary, DocumentKind::Visit] {
        let refused = issue_at(desk, &request(kind));
        assert_eq!(refusal(&refused), Some(RefusalCode::NothingToPrint));
    }
    let week = first_week(&mut session, &of);
    let input = entered(&mut session, &week);
    diary::judge(&mut session, judgement(&input, true)).unwrap();
    let issued = issue_at(session.desk().unwrap(), &request(DocumentKind::Diary)).unwrap();
    assert!(issued.number.ends_with("-D1"));
    assert_eq!(issued.signatures.len(), 3);
    let held = VisitInput {
        id: None,
        placement_id: of.id.clone(),
        kind: VisitKind::Telephone,
        on: "2026-11-18".parse().ok(),
        held: true,
        by: "Inga Liepa".to_owned(),
        with: String::new(),
        seen: "Viss kārtībā".to_owned(),
        agreed: Vec::new(),
    };
    visit::save(&mut session, held).unwrap();
    let issued = issue_at(session.desk().unwrap(), &request(DocumentKind::Visit)).unwrap();
    let signers: Vec<Party> = issued.signatures.iter().map(|signature| signature.party).collect();
    assert_eq!(signers, [Party::School, Party::Company]);
}

#[test]
fn a_visit_stays_with_its_own_placement() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let of = running(&mut session);
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let rows =
        desk.read(|r| Ok(r.placements(&PlacementQuery { limit: 50, ..PlacementQuery::default() }, &as_of)?));
    let other = rows.unwrap().rows.into_iter().find(|row| row.id != of.id).unwrap().id;
    let input = VisitInput {
        id: None,
        placement_id: of.id.clone(),
        kind: VisitKind::Telephone,
        on: "2026-11-18".parse().ok(),
        held: true,
        by: "Inga Liepa".to_owned(),
        with: String::new(),
        seen: "Viss kārtībā".to_owned(),
        agreed: Vec::new(),
    };
    let saved = visit::save(&mut session, input.clone()).unwrap();
    let id = model::id::VisitId::parse(&saved.id).ok();
    let moved = visit::save(&mut session, VisitInput { id, placement_id: other, ..input });
    assert_eq!(refusal(&moved), Some(RefusalCode::NotFound));
}
