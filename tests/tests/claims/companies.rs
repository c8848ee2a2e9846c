//! What a school keeps of a company, from the form to the agreement.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::company::{Finding, Judgement, SiteStanding, SuitabilityVerdict, TrainingState};
use model::id::CompanyId;
use model::placement::PlacementKind;
use service::input::{
    CapacityInput, CompanyInput, CompanyQuery, CompanyRef, CooperationInput, HintsQuestion, MentorInput,
    Nothing, PlacementQuery, PlacementRef, PolicyInput, RepresentativeInput, RepresentativeRef, SiteInput,
    SiteRef, SuitabilityInput, TrainingInput,
};
use service::reply::{RefusalCode, Stop};
use service::view::{CompanyView, Hint, TermState};
use service::{Session, company, placement, workspace};
use tempfile::TempDir;
use tests::{demonstration, empty, refusal, session};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A session with a company on record.
fn host() -> (TempDir, Session, CompanyId) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    workspace::create(&mut session, empty(folder.path())).unwrap();
    let saved = company::save(&mut session, particulars(None, "Ābolu Koks")).unwrap();
    (folder, session, CompanyId::parse(&saved.id).unwrap())
}

fn particulars(id: Option<CompanyId>, name: &str) -> CompanyInput {
    CompanyInput {
        id,
        name: name.to_owned(),
        legal_form: "SIA".to_owned(),
        registration_number: String::new(),
        address: "Ogre".to_owned(),
        phone: String::new(),
        email: String::new(),
    }
}

fn view(session: &mut Session, id: &CompanyId) -> CompanyView {
    company::get(session, CompanyRef { id: id.clone() }).unwrap()
}

fn site(company: &CompanyId, address: &str, usual: bool) -> SiteInput {
    SiteInput {
        company_id: company.clone(),
        id: None,
        name: String::new(),
        address: address.to_owned(),
        usual,
    }
}

fn person(company: &CompanyId, name: &str, until: Option<&str>, signs: bool) -> RepresentativeInput {
    RepresentativeInput {
        company_id: company.clone(),
        id: None,
        name: name.to_owned(),
        position: "valdes loceklis".to_owned(),
        authority: "statūtiem".to_owned(),
        from: None,
        until: until.map(day),
        signs,
    }
}

fn look(company: &CompanyId, verdict: Option<SuitabilityVerdict>, on: &str) -> SuitabilityInput {
    SuitabilityInput {
        company_id: company.clone(),
        site_id: None,
        checklist: "site-suitability-1".to_owned(),
        findings: BTreeMap::from([(
            "K03".to_owned(),
            Finding { judgement: Judgement::Meets, note: " riska novērtējums ir ".to_owned() },
        )]),
        verdict,
        conditions: String::new(),
        assessed_on: Some(day(on)),
        assessed_by: "Ilze Osis".to_owned(),
        valid_until: None,
        next_check: None,
    }
}

fn fields<T>(result: Result<T, Stop>) -> Vec<String> {
    match result {
        Err(Stop::Refused(refusal)) => refusal.fields.into_iter().map(|found| found.field).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_usual_site_is_the_first_and_a_company_keeps_its_parts_when_its_name_changes() {
    let (_folder, mut session, id) = host();
    company::parts::save_site(&mut session, site(&id, "Meža iela 1", false)).unwrap();
    company::parts::save_site(&mut session, site(&id, " Meža iela 2 ", true)).unwrap();
    company::parts::save_representative(&mut session, person(&id, "Anna Egle", None, true)).unwrap();
    company::save(&mut session, particulars(Some(id.clone()), "Koks")).unwrap();
    let seen = view(&mut session, &id).company;
    let addresses: Vec<&str> = seen.sites.iter().map(|site| site.address.as_str()).collect();
    assert_eq!((seen.name.as_str(), addresses), ("Koks", vec!["Meža iela 2", "Meža iela 1"]));
    assert_eq!(seen.representatives.len(), 1);
    let last = seen.sites[1].id.clone();
    company::parts::remove_site(&mut session, SiteRef { company_id: id.clone(), id: last }).unwrap();
    assert_eq!(view(&mut session, &id).company.sites.len(), 1);
}

#[test]
fn a_site_without_an_address_and_a_representative_whose_term_ends_before_it_begins_are_refused() {
    let (_folder, mut session, id) = host();
    assert_eq!(fields(company::parts::save_site(&mut session, site(&id, "  ", true))), ["address"]);
    let turned = RepresentativeInput {
        from: Some(day("2026-02-01")),
        ..person(&id, "Anna", Some("2026-01-01"), true)
    };
    assert_eq!(fields(company::parts::save_representative(&mut session, turned)), ["until"]);
}

#[test]
fn one_signs_at_a_time_and_another_where_the_authority_has_ended() {
    let (_folder, mut session, id) = host();
    company::parts::save_representative(&mut session, person(&id, "Anna", None, true)).unwrap();
    let other =
        company::parts::save_representative(&mut session, person(&id, "Jānis", Some("2026-11-20"), true));
    let seen = view(&mut session, &id);
    let signs: Vec<bool> = seen.company.representatives.iter().map(|person| person.signs).collect();
    assert_eq!(signs, [false, true]);
    assert_eq!(seen.signer_id.as_ref(), Some(&seen.company.representatives[0].id));
    assert!(seen.signer_may_sign);
    let other = RepresentativeRef { company_id: id.clone(), id: other.unwrap().id.try_into().unwrap() };
    company::parts::remove_representative(&mut session, other).unwrap();
    assert_eq!(view(&mut session, &id).company.representatives.len(), 1);
}

#[test]
fn a_new_assessment_leaves_the_older_one_readable_and_holds_for_four_years() {
    let (_folder, mut session, id) = host();
    assert_eq!(view(&mut session, &id).standing, SiteStanding::NotAssessed);
    company::suitability::record(&mut session, look(&id, Some(SuitabilityVerdict::Suitable), "2022-11-01"))
        .unwrap();
    assert_eq!(view(&mut session, &id).standing, SiteStanding::Expired);
    company::suitability::record(&mut session, look(&id, Some(SuitabilityVerdict::Suitable), "2026-11-21"))
        .unwrap();
    let seen = view(&mut session, &id);
    let told: Vec<_> = seen.assessments.iter().map(|one| (one.counts, one.assessment.valid_until)).collect();
    assert_eq!(told, [(true, day("2030-11-20")), (false, day("2026-10-31"))]);
    assert_eq!(seen.assessments[0].assessment.findings["K03"].note, "riska novērtējums ir");
    assert_eq!((seen.standing, seen.sites[0].standing), (SiteStanding::Suitable, SiteStanding::Suitable));
}

#[test]
fn an_assessment_without_a_conclusion_or_of_tomorrow_is_refused_beside_the_field() {
    let (_folder, mut session, id) = host();
    assert_eq!(
        fields(company::suitability::record(&mut session, look(&id, None, "2026-11-21"))),
        ["verdict"]
    );
    let tomorrow = look(&id, Some(SuitabilityVerdict::WithConditions), "2026-11-22");
    assert_eq!(fields(company::suitability::record(&mut session, tomorrow)), ["conditions", "assessed_on"]);
    let suitable = look(&id, Some(SuitabilityVerdict::Suitable), "2026-11-21");
    let odd = SuitabilityInput { checklist: "kas-cits".to_owned(), ..suitable };
    assert_eq!(fields(company::suitability::record(&mut session, odd)), ["checklist"]);
}

#[test]
fn a_mentor_is_told_to_be_trained_until_the_training_ends() {
    let (_folder, mut session, id) = host();
    let mut input = MentorInput {
        id: None,
        company_id: id.clone(),
        name: "Uldis".to_owned(),
        position: String::new(),
        phone: String::new(),
        email: String::new(),
        qualification: String::new(),
        training: Some(TrainingInput {
            course: String::new(),
            hours: 0,
            certificate: String::new(),
            issued_on: None,
            valid_until: Some(day("2026-11-20")),
        }),
    };
    assert_eq!(
        fields(company::mentor::save(&mut session, input.clone())),
        ["training.course", "training.hours", "training.issued_on"]
    );
    let training = input.training.as_mut().unwrap();
    training.issued_on = Some(day("2024-11-20"));
    (training.course, training.hours) = ("Tandēma mācības".to_owned(), 16);
    company::mentor::save(&mut session, input).unwrap();
    assert_eq!(view(&mut session, &id).mentors[0].training, TrainingState::Expired);
}

#[test]
fn papers_tell_when_they_end() {
    let (_folder, mut session, id) = host();
    for until in [None, Some("2027-02-19"), Some("2027-02-20"), Some("2026-11-20")] {
        let input = CooperationInput {
            id: None,
            company_id: id.clone(),
            kind: model::company::CooperationKind::Agreement,
            number: until.unwrap_or_default().to_owned(),
            signed_on: Some(day("2025-01-01")),
            from: None,
            until: until.map(day),
            subject: "Prakses".to_owned(),
            note: String::new(),
        };
        company::papers::save_cooperation(&mut session, input).unwrap();
    }
    let mut told: Vec<_> = view(&mut session, &id)
        .cooperation
        .into_iter()
        .map(|view| (view.cooperation.number, view.term))
        .collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    let terms: Vec<TermState> = told.into_iter().map(|(_, term)| term).collect();
    assert_eq!(terms, [TermState::Running, TermState::Ended, TermState::Ending, TermState::Running]);
    let policy = PolicyInput {
        id: None,
        company_id: id.clone(),
        insurer: "Baltija".to_owned(),
        number: "1".to_owned(),
        sum: Some(0),
        valid_until: Some(day("2027-01-01")),
    };
    assert_eq!(fields(company::papers::save_policy(&mut session, policy.clone())), ["sum"]);
    company::papers::save_policy(&mut session, PolicyInput { sum: None, ..policy }).unwrap();
    assert_eq!(view(&mut session, &id).policies[0].term, TermState::Ending);
}

/// What the company's record says of a work-based placement there, the site aside.
fn hints(session: &mut Session, question: &HintsQuestion) -> Vec<Hint> {
    placement::hints(session, question.clone()).unwrap().hints
}

#[test]
fn a_placement_hears_of_the_site_the_places_the_mentor_and_the_insurance() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let row =
        placement::list(&mut session, PlacementQuery { limit: 1, ..PlacementQuery::default() }).unwrap();
    let row = row.rows.into_iter().next().unwrap();
    let known = placement::get(&mut session, PlacementRef { id: row.id.clone() }).unwrap().placement;
    let saved = company::save(&mut session, particulars(None, "Jauns Koks")).unwrap();
    let id = CompanyId::parse(&saved.id).unwrap();
    let mut question = HintsQuestion {
        student_id: None,
        id: None,
        company_id: id.clone(),
        mentor_id: None,
        programme_id: Some(known.programme_id.clone()),
        kind: PlacementKind::Module,
        start: Some(day("2026-12-01")),
        site_address: String::new(),
    };
    assert_eq!(hints(&mut session, &question), []);
    question.kind = PlacementKind::WorkBased;
    assert_eq!(hints(&mut session, &question), [Hint::InsuranceMissing]);
    let places = CapacityInput {
        id: None,
        company_id: id.clone(),
        programme_id: Some(known.programme_id.clone()),
        school_year: 2026,
        planned: 0,
    };
    company::capacity::save(&mut session, places.clone()).unwrap();
    assert_eq!(refusal(&company::capacity::save(&mut session, places)), Some(RefusalCode::Conflict));
    company::suitability::record(&mut session, look(&id, Some(SuitabilityVerdict::Unsuitable), "2026-11-21"))
        .unwrap();
    assert_eq!(
        hints(&mut session, &question),
        [
            Hint::SiteUnsuitable { on: day("2026-11-21") },
            Hint::CapacityExceeded { planned: 0, assigned: 1 },
            Hint::InsuranceMissing
        ]
    );
    question.start = Some(day("2027-09-01"));
    assert!(!hints(&mut session, &question).iter().any(|hint| matches!(hint, Hint::CapacityExceeded { .. })));
}

#[test]
fn a_placement_on_record_takes_its_own_place_and_no_second_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    let rows = placement::list(&mut session, query).unwrap().rows;
    let mut checked = 0;
    for row in rows {
        let view = placement::get(&mut session, PlacementRef { id: row.id }).unwrap();
        let company = company::get(&mut session, CompanyRef { id: view.company.id.clone() }).unwrap();
        let year = u32::try_from(model::period::school_year_of(view.placement.period.start())).unwrap();
        let places = company
            .capacity
            .iter()
            .find(|places| places.programme_id == view.placement.programme_id && places.school_year == year);
        let Some((planned, seats)) = places.and_then(|places| Some((places.planned?, places.seats))) else {
            continue;
        };
        let told = view.hints.contains(&Hint::CapacityExceeded { planned, assigned: seats.assigned });
        assert_eq!(told, seats.assigned > planned);
        checked += 1;
    }
    assert!(checked > 10);
}

#[test]
fn the_list_of_the_demonstration_shows_every_standing() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let page = company::list(&mut session, CompanyQuery { limit: 200, ..CompanyQuery::default() }).unwrap();
    for standing in [
        SiteStanding::Suitable,
        SiteStanding::WithConditions,
        SiteStanding::Unsuitable,
        SiteStanding::Expired,
        SiteStanding::NotAssessed,
    ] {
        assert!(page.rows.iter().any(|row| row.standing == standing), "{standing:?}");
    }
    for row in page.rows {
        assert_eq!(company::get(&mut session, CompanyRef { id: row.id }).unwrap().standing, row.standing);
    }
    assert!(workspace::check(&mut session, Nothing {}).unwrap().sound);
}
