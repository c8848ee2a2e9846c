//! What is assessed in a placement: its form, what is confirmed, what the company may see, and the documents.

use chrono::NaiveDate;
use model::assessment::{AssessmentPart, Mark, ProposalState, Scale};
use model::document::DocumentKind;
use model::grade::Grade;
use model::id::PlacementId;
use service::document::{draft, issue_at, pile};
use service::input::{
    AppraisalInput, AssessmentCriterionInput, AssessmentFormInput, AssessmentPartRef, AssessmentReopen,
    DefenceInput, DiaryMarkInput, DocumentRequest, FinalMarkInput, Nothing, PlacementFileSave,
    PlacementQuery, PlacementRef,
};
use service::reply::{RefusalCode, Stop};
use service::view::PlacementAssessment;
use service::{Session, assessment, history, placement};
use tests::{demonstration, refusal};

fn seen(session: &mut Session, id: &PlacementId) -> PlacementAssessment {
    assessment::get(session, PlacementRef { id: id.clone() }).unwrap()
}

/// The first placement of the demonstration whose assessment is as wanted.
fn with(session: &mut Session, wanted: impl Fn(&PlacementAssessment) -> bool) -> PlacementId {
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(session, query).unwrap().rows;
    rows.into_iter().map(|row| row.id).find(|id| wanted(&seen(session, id))).unwrap()
}

/// A placement whose mentor has assessed, and nobody else.
fn only_the_mentor(session: &mut Session) -> PlacementId {
    with(session, |of| {
        let known = &of.assessment;
        known.mentor.is_some() && known.diary.is_none() && known.final_mark.is_none()
    })
}

fn points(points: u8) -> Mark {
    Mark::Points(Grade::parse(points).unwrap())
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

/// What is on record of the mentor's, as its form has it.
fn mentors(of: &PlacementAssessment) -> AppraisalInput {
    let known = of.assessment.mentor.clone().unwrap();
    AppraisalInput {
        placement_id: of.assessment.placement_id.clone(),
        part: AssessmentPart::Mentor,
        outcomes: Vec::new(),
        criteria: known.criteria,
        overall: known.overall,
        strengths: known.strengths,
        improvements: known.improvements,
        characterisation: known.characterisation,
        advice: known.advice,
        hire: known.hire,
        assessed_by: known.assessed_by,
        assessed_on: known.assessed_on,
    }
}

fn mark_the_rest(session: &mut Session, id: &PlacementId, diary: u8, defence: u8) {
    let book = DiaryMarkInput {
        placement_id: id.clone(),
        mark: points(diary),
        remark: String::new(),
        given_by: "Ilze Osis".to_owned(),
        given_on: day(),
    };
    assessment::save_diary(session, book).unwrap();
    let held = DefenceInput {
        placement_id: id.clone(),
        mark: points(defence),
        held_on: day(),
        commission: vec!["Ilze Osis".to_owned(), String::new()],
        protocol: "7".to_owned(),
        remark: String::new(),
    };
    assessment::save_defence(session, held).unwrap();
}

fn give(session: &mut Session, id: &PlacementId, mark: Mark, reason: &str) -> Result<(), Stop> {
    let input = FinalMarkInput {
        placement_id: id.clone(),
        mark,
        reason: reason.to_owned(),
        given_by: "Ilze Osis".to_owned(),
        given_on: day(),
    };
    assessment::save_final_mark(session, input).map(drop)
}

fn confirm(session: &mut Session, id: &PlacementId, part: AssessmentPart) -> Result<(), Stop> {
    assessment::confirm(session, AssessmentPartRef { placement_id: id.clone(), part }).map(drop)
}

fn reopen(session: &mut Session, id: &PlacementId, part: AssessmentPart, reason: &str) -> Result<(), Stop> {
    let input = AssessmentReopen { placement_id: id.clone(), part, reason: reason.to_owned() };
    assessment::reopen(session, input).map(drop)
}

fn request(id: &PlacementId, kind: DocumentKind) -> DocumentRequest {
    DocumentRequest { placement_id: id.clone(), kind, language: "lv".to_owned() }
}

#[test]
fn the_final_mark_follows_from_the_weights_or_has_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = only_the_mentor(&mut session);
    assert_eq!(seen(&mut session, &id).proposal.state, ProposalState::Incomplete);
    mark_the_rest(&mut session, &id, 10, 10);
    let of = seen(&mut session, &id);
    let proposed = of.proposal.mark.unwrap();
    assert_eq!(of.assessment.defence.unwrap().commission, ["Ilze Osis"]);
    let other = points(4);
    assert_eq!(refusal(&give(&mut session, &id, other, " ")), Some(RefusalCode::Fields));
    give(&mut session, &id, other, "Prakses laikā pārkāpta darba drošība.").unwrap();
    give(&mut session, &id, proposed, "").unwrap();
    assert_eq!(seen(&mut session, &id).assessment.final_mark.unwrap().mark, proposed);
}

#[test]
fn what_is_confirmed_changes_by_a_new_version_and_the_earlier_one_stays_in_the_history() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = only_the_mentor(&mut session);
    let (part, before) = (AssessmentPart::Mentor, seen(&mut session, &id));
    let refused = reopen(&mut session, &id, part, "kļūda");
    assert_eq!(refusal(&refused), Some(RefusalCode::PartNotConfirmed));
    confirm(&mut session, &id, part).unwrap();
    let changed = AppraisalInput { strengths: "Cits teksts".to_owned(), ..mentors(&before) };
    let refused = assessment::save_appraisal(&mut session, changed.clone());
    assert_eq!(refusal(&refused), Some(RefusalCode::PartConfirmed));
    assert!(reopen(&mut session, &id, part, " ").is_err());
    reopen(&mut session, &id, part, "Mentors precizēja vārdus").unwrap();
    assessment::save_appraisal(&mut session, changed).unwrap();
    confirm(&mut session, &id, part).unwrap();
    let known = seen(&mut session, &id).assessment.mentor.unwrap();
    assert_eq!((known.standing.version, known.strengths.as_str()), (2, "Cits teksts"));
    let asked =
        service::input::HistoryRef { entity: "placement".to_owned(), id: id.to_string(), before: None };
    let told = format!("{:?}", history::get(&mut session, asked).unwrap());
    assert!(told.contains("Mentors precizēja vārdus"));
    assert!(told.contains(&before.assessment.mentor.unwrap().strengths));
}

#[test]
fn a_confirmation_is_not_undone_and_what_came_before_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = only_the_mentor(&mut session);
    mark_the_rest(&mut session, &id, 8, 8);
    confirm(&mut session, &id, AssessmentPart::Diary).unwrap();
    history::undo(&mut session, Nothing {}).unwrap_err();
    assert!(seen(&mut session, &id).assessment.is_confirmed(AssessmentPart::Diary));
}

#[test]
fn the_company_sees_what_the_student_answered_only_after_the_final_mark_is_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = with(&mut session, |of| of.answers_open);
    let answered = placement::get(&mut session, PlacementRef { id: id.clone() }).unwrap().evaluation.index;
    assert!(answered.is_some());
    reopen(&mut session, &id, AssessmentPart::Final, "Pārrēķins").unwrap();
    assert!(!seen(&mut session, &id).answers_open);
    let refused = issue_at(session.desk().unwrap(), &request(&id, DocumentKind::Report));
    assert_eq!(refusal(&refused), Some(RefusalCode::FinalMarkNotConfirmed));
    confirm(&mut session, &id, AssessmentPart::Final).unwrap();
    issue_at(session.desk().unwrap(), &request(&id, DocumentKind::Report)).unwrap();
}

#[test]
fn a_sheet_and_a_characterisation_are_issued_of_what_is_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = only_the_mentor(&mut session);
    let words = request(&id, DocumentKind::Characterisation);
    let refused = issue_at(session.desk().unwrap(), &words);
    assert_eq!(refusal(&refused), Some(RefusalCode::MentorNotConfirmed));
    draft(session.desk().unwrap(), &words).unwrap();
    confirm(&mut session, &id, AssessmentPart::Mentor).unwrap();
    let issued = issue_at(session.desk().unwrap(), &words).unwrap();
    assert_eq!(
        issued.signatures.iter().map(|one| one.party).collect::<Vec<_>>(),
        [model::party::Party::Company]
    );
    assert!(issued.number.ends_with("-R1"));
    let refused = issue_at(session.desk().unwrap(), &request(&id, DocumentKind::Assessment));
    assert_eq!(refusal(&refused), Some(RefusalCode::FinalMarkMissing));
    let done = with(&mut session, |of| of.answers_open);
    let issued = issue_at(session.desk().unwrap(), &request(&done, DocumentKind::Assessment)).unwrap();
    assert_eq!(
        issued.signatures.iter().map(|one| one.party).collect::<Vec<_>>(),
        [model::party::Party::School]
    );
}

#[test]
fn a_placement_keeps_the_form_that_it_was_begun_with() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = only_the_mentor(&mut session);
    let shipped = seen(&mut session, &id).form;
    let fresh = with(&mut session, |of| !of.assessment.is_begun());
    let programme = placement::get(&mut session, PlacementRef { id: fresh.clone() }).unwrap().programme;
    let mut form = AssessmentFormInput {
        programme: Some(programme.series().clone()),
        valid_from: day(),
        valid_until: None,
        outcome_scale: Scale::FourLevels,
        final_scale: Scale::PassFail,
        pass_from: Grade::parse(4).unwrap(),
        company_signs: true,
        parts: shipped.parts.clone(),
        criteria: vec![AssessmentCriterionInput {
            id: None,
            lv: "Kārtība".to_owned(),
            en: "Order".to_owned(),
            scale: Scale::FourLevels,
        }],
    };
    form.parts[0].weight = 50;
    let refused = assessment::save_form(&mut session, form.clone());
    assert_eq!(refusal(&refused), Some(RefusalCode::Fields));
    form.parts[1].weight = 20;
    let saved = assessment::save_form(&mut session, form).unwrap().id;
    assert_eq!(seen(&mut session, &fresh).form.id, saved);
    assert_eq!(seen(&mut session, &id).form, shipped);
    let all = assessment::forms(&mut session, Nothing {}).unwrap().forms;
    let own = all.iter().find(|entry| entry.form.id == saved).unwrap();
    assert!(own.in_force && own.qualification == programme.qualification);
    let again = history::undo(&mut session, Nothing {});
    assert!(again.is_ok());
    assert_eq!(seen(&mut session, &fresh).form.id, "assessment-2");
}

#[test]
fn an_appraisal_that_comes_back_in_a_file_is_taken_over_by_the_form_that_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let (known, fresh) = (only_the_mentor(&mut session), with(&mut session, |of| !of.assessment.is_begun()));
    let appraisal = seen(&mut session, &known).assessment.mentor.unwrap();
    let appraisal = model::assessment::Appraisal { outcomes: Vec::new(), ..appraisal };
    let mut take = |form: &str| {
        let desk = session.desk().unwrap();
        let today = desk.today();
        desk.write(service::Operation::AssessmentSave, |tx| {
            assessment::take_appraisal(
                tx,
                &fresh,
                AssessmentPart::Mentor,
                Some(form),
                appraisal.clone(),
                today,
            )
        })
    };
    assert_eq!(refusal(&take("assessment-99")), Some(RefusalCode::NotFound));
    take("assessment-2").unwrap();
    assert_eq!(refusal(&take("assessment-1")), Some(RefusalCode::OtherAssessmentForm));
    let taken = seen(&mut session, &fresh).assessment;
    assert_eq!(
        (taken.form.as_deref(), taken.mentor.unwrap().overall),
        (Some("assessment-2"), appraisal.overall)
    );
}

#[test]
fn the_whole_file_leaves_the_program_and_the_journal_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = with(&mut session, |of| of.answers_open && of.documents >= 4);
    let path = folder.path().join("lieta.pdf");
    let save = PlacementFileSave { id: id.clone(), path: Some(path.to_string_lossy().into_owned()) };
    pile::save(&mut session, save).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
    let noted = session.desk().unwrap().read(|r| {
        let documents = r.documents(&id)?;
        let mut saved = 0;
        for document in &documents {
            let rows = r.history(store::Entity::Document, document.id.as_str(), None, 5)?;
            saved += usize::from(rows.iter().any(|row| row.operation == "placement_file.save"));
        }
        Ok(saved)
    });
    assert_eq!(noted.unwrap(), 4);
}

#[test]
fn a_placement_of_which_nothing_was_issued_has_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = with(&mut session, |of| of.documents == 0);
    let refused = pile::save(&mut session, PlacementFileSave { id, path: None });
    assert_eq!(refusal(&refused), Some(RefusalCode::NothingIssued));
}

#[test]
fn every_final_mark_of_the_demonstration_follows_from_its_weights_or_has_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(&mut session, query).unwrap().rows;
    let today = session.desk().unwrap().today();
    let mut reasons = 0;
    for row in rows {
        let of = seen(&mut session, &row.id);
        let Some(mark) = &of.assessment.final_mark else { continue };
        mark.check(&of.form, &of.proposal, today).unwrap();
        reasons += usize::from(of.proposal.mark != Some(mark.mark));
    }
    assert!(reasons >= 1, "one departs from it");
}
