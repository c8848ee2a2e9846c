use super::*;
use crate::grade::Grade;
use crate::id::ProgrammeId;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn points(points: u8) -> Mark {
    Mark::Points(Grade::parse(points).unwrap())
}

fn shipped() -> AssessmentForm {
    AssessmentForm::parse(include_str!("../../../../../assets/rules/assessment-2.toml")).unwrap()
}

fn placement() -> PlacementId {
    PlacementId::parse("01890a5d-ac96-774b-bcce-b302099a8057").unwrap()
}

fn appraisal(overall: Option<Mark>) -> Appraisal {
    Appraisal {
        outcomes: Vec::new(),
        criteria: [("pace".to_owned(), points(7))].into(),
        overall,
        strengths: String::new(),
        improvements: String::new(),
        characterisation: String::new(),
        advice: String::new(),
        hire: Some(Hire::Yes),
        assessed_by: "Anna Egle".to_owned(),
        assessed_on: day("2026-11-20"),
        standing: PartStanding::default(),
    }
}

fn diary(mark: Mark) -> DiaryMark {
    DiaryMark {
        mark,
        remark: String::new(),
        given_by: "Ilze Osis".to_owned(),
        given_on: day("2026-11-20"),
        standing: PartStanding::default(),
    }
}

fn defence(mark: Mark) -> Defence {
    Defence {
        mark,
        held_on: day("2026-11-20"),
        commission: vec!["Ilze Osis".to_owned()],
        protocol: "3".to_owned(),
        remark: String::new(),
        standing: PartStanding::default(),
    }
}

fn final_mark(mark: Mark) -> FinalMark {
    FinalMark {
        mark,
        reason: String::new(),
        given_by: "Ilze Osis".to_owned(),
        given_on: day("2026-11-20"),
        standing: PartStanding::default(),
    }
}

fn assessed(company: u8, book: Mark, commission: Mark) -> Assessment {
    Assessment {
        mentor: Some(appraisal(Some(points(company)))),
        diary: Some(diary(book)),
        defence: Some(defence(commission)),
        ..Assessment::none(placement())
    }
}

/// The shipped form with the defence passed or failed.
fn with_passed_defence() -> AssessmentForm {
    let mut form = shipped();
    form.parts[2].scale = Scale::PassFail;
    form
}

#[test]
fn the_weights_give_the_mark_and_a_half_is_rounded_up() {
    let proposal = Proposal::of(&assessed(8, points(7), points(9)), &shipped());
    assert_eq!(
        proposal.lines.iter().map(|line| line.hundredths.unwrap()).collect::<Vec<_>>(),
        [320, 210, 270]
    );
    assert_eq!((proposal.hundredths, proposal.mark), (Some(800), Some(points(8))));
    let mut halves = shipped();
    halves.parts[0].weight = 50;
    halves.parts[1].weight = 25;
    halves.parts[2].weight = 25;
    let proposal = Proposal::of(&assessed(7, points(8), points(8)), &halves);
    assert_eq!((proposal.hundredths, proposal.mark), (Some(750), Some(points(8))));
}

#[test]
fn a_missing_part_leaves_the_mark_open_and_what_is_there_counts_as_it_stands() {
    let assessment = Assessment { defence: None, ..assessed(8, points(7), points(9)) };
    let proposal = Proposal::of(&assessment, &shipped());
    assert_eq!((proposal.state, proposal.mark, proposal.hundredths), (ProposalState::Incomplete, None, None));
    assert_eq!(proposal.lines[0].hundredths, Some(320));
    assert_eq!((proposal.lines[2].mark, proposal.lines[2].hundredths), (None, None));
}

#[test]
fn a_passed_part_leaves_the_mark_to_the_others_and_a_failed_one_to_the_school() {
    let proposal = Proposal::of(&assessed(8, points(7), Mark::Passed(true)), &with_passed_defence());
    assert_eq!((proposal.weighed, proposal.hundredths, proposal.mark), (70, Some(757), Some(points(8))));
    assert_eq!(proposal.lines[2].hundredths, None);
    let failed = Proposal::of(&assessed(8, points(7), Mark::Passed(false)), &with_passed_defence());
    assert_eq!((failed.state, failed.mark), (ProposalState::PartFailed, None));
}

#[test]
fn a_placement_that_is_passed_or_failed_is_passed_from_the_least_mark_that_passes() {
    let form = AssessmentForm { final_scale: Scale::PassFail, ..shipped() };
    let of = |mark| Proposal::of(&assessed(mark, points(mark), points(mark)), &form).mark;
    assert_eq!((of(4), of(3)), (Some(Mark::Passed(true)), Some(Mark::Passed(false))));
}

#[test]
fn a_form_without_weights_proposes_nothing_and_asks_for_no_reason() {
    let form = AssessmentForm { parts: Vec::new(), ..shipped() };
    let proposal = Proposal::of(&assessed(8, points(7), points(9)), &form);
    assert_eq!((proposal.state, proposal.mark), (ProposalState::NoWeights, None));
    assert_eq!(final_mark(points(5)).check(&form, &proposal, day("2026-11-21")), Ok(()));
}

#[test]
fn a_mark_that_is_not_the_proposed_one_needs_a_reason() {
    let (form, today) = (shipped(), day("2026-11-21"));
    let proposal = Proposal::of(&assessed(8, points(7), points(9)), &form);
    assert_eq!(final_mark(points(8)).check(&form, &proposal, today), Ok(()));
    let refused = final_mark(points(9)).check(&form, &proposal, today).unwrap_err();
    assert_eq!((refused[0].field.as_str(), &refused[0].problem), ("reason", &Problem::Missing));
    let told = FinalMark { reason: "Konkursa uzvara.".to_owned(), ..final_mark(points(9)) };
    assert_eq!(told.check(&form, &proposal, today), Ok(()));
}

#[test]
fn what_is_confirmed_changes_only_by_a_new_version_with_its_reason() {
    let mut assessment = assessed(8, points(7), points(9));
    let today = day("2026-11-21");
    assert_eq!(assessment.reopen(AssessmentPart::Mentor, "kļūda"), Err(Locked::Open));
    assessment.confirm(AssessmentPart::Mentor, today).unwrap();
    assert_eq!(assessment.may_write(AssessmentPart::Mentor), Err(Locked::Confirmed));
    assert_eq!(assessment.confirm(AssessmentPart::Mentor, today), Err(Locked::Confirmed));
    assessment.reopen(AssessmentPart::Mentor, "kļūda").unwrap();
    let standing = assessment.may_write(AssessmentPart::Mentor).unwrap();
    assert_eq!((standing.version, standing.reason.as_str(), standing.confirmed_on), (2, "kļūda", None));
}

#[test]
fn the_final_mark_is_confirmed_after_its_parts_and_holds_them() {
    let today = day("2026-11-21");
    let mut assessment =
        Assessment { final_mark: Some(final_mark(points(8))), ..assessed(8, points(7), points(9)) };
    assert_eq!(assessment.confirm(AssessmentPart::Final, today), Err(Locked::PartsOpen));
    for part in AssessmentPart::WEIGHED {
        assessment.confirm(part, today).unwrap();
    }
    assert!(!assessment.company_may_see_students_answers());
    assessment.confirm(AssessmentPart::Final, today).unwrap();
    assert!(assessment.company_may_see_students_answers());
    assert_eq!(assessment.reopen(AssessmentPart::Diary, "kļūda"), Err(Locked::FinalMark));
    assert_eq!(assessment.may_write(AssessmentPart::Own), Ok(PartStanding::default()));
    assessment.reopen(AssessmentPart::Final, "kļūda").unwrap();
    assert!(!assessment.company_may_see_students_answers());
}

#[test]
fn marks_of_another_scale_and_unknown_criteria_are_refused_where_they_stand() {
    let mut wrong = appraisal(Some(Mark::Passed(true)));
    wrong.criteria = [("pace".to_owned(), Mark::Passed(true)), ("wings".to_owned(), points(3))].into();
    let problems = wrong.check(AssessmentPart::Mentor, &shipped(), day("2026-11-21")).unwrap_err();
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["overall", "criteria.pace", "criteria.wings"]);
}

#[test]
fn only_the_mentors_last_appraisal_needs_a_mark_for_the_whole() {
    let without = appraisal(None);
    assert_eq!(without.check(AssessmentPart::Midterm, &shipped(), day("2026-11-21")), Ok(()));
    assert!(without.check(AssessmentPart::Mentor, &shipped(), day("2026-11-21")).is_err());
}

#[test]
fn a_programmes_own_form_comes_before_the_one_for_all() {
    let programme = ProgrammeId::parse("01890a5d-ac96-774b-bcce-b302099a8058").unwrap();
    let other = ProgrammeId::parse("01890a5d-ac96-774b-bcce-b302099a8059").unwrap();
    let form = |id: &str, version, programme: Option<&ProgrammeId>, from: &str| AssessmentForm {
        id: id.to_owned(),
        version,
        programme: programme.cloned(),
        valid_from: day(from),
        ..shipped()
    };
    let forms = [
        form("all-1", 1, None, "2020-09-01"),
        form("all-2", 2, None, "2026-09-01"),
        form("own-1", 1, Some(&programme), "2026-10-01"),
    ];
    let on =
        |programme, day_: &str| AssessmentForm::in_force(&forms, programme, day(day_)).unwrap().id.as_str();
    assert_eq!(on(&programme, "2026-11-21"), "own-1");
    assert_eq!(on(&other, "2026-11-21"), "all-2");
    assert_eq!(on(&programme, "2026-09-15"), "all-2");
    assert_eq!(on(&programme, "2021-01-01"), "all-1");
    assert_eq!(on(&programme, "2012-01-01"), "all-2");
}

#[test]
fn weights_come_to_a_hundred_and_criteria_have_names_in_both_languages() {
    let mut form = shipped();
    assert_eq!(form.check(), Ok(()));
    form.parts[0].weight = 50;
    form.criteria[1].name.en = String::new();
    let problems = form.check().unwrap_err();
    assert_eq!(problems[0].field, "weights");
    assert_eq!(problems[0].problem, Problem::NotInAll { sum: 100, is: 110 });
    assert_eq!(problems[1].field, "criteria.1.name.en");
}

#[test]
fn marks_of_before_there_were_forms_are_read_as_points() {
    let old = r#"{"outcomes":[],"overall":8,"strengths":"","improvements":"","characterisation":"","assessed_by":"A","assessed_on":"2026-11-20"}"#;
    let read: Appraisal = serde_json::from_str(old).unwrap();
    assert_eq!((read.overall, read.standing, read.hire), (Some(points(8)), PartStanding::default(), None));
    for code in ["10", "passed", "failed", "not_reached", "partly", "reached", "exceeded"] {
        let mark = Mark::parse(code).unwrap();
        assert_eq!(mark.code(), code);
        assert_eq!(serde_json::from_str::<Mark>(&serde_json::to_string(&mark).unwrap()).unwrap(), mark);
    }
    assert_eq!(Mark::parse("11"), Err(NotAMark));
}
