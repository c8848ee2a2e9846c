use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::id::{IdSource, RepresentativeId, SiteId, SuitabilityId};

const CHECKLIST: &str = include_str!("../../../../../assets/rules/site-suitability-1.toml");

struct Counting(u8);

impl IdSource for Counting {
    fn next(&mut self) -> (u64, [u8; 10]) {
        self.0 += 1;
        (1_800_000_000_000 + u64::from(self.0), [self.0; 10])
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(ids: &mut Counting, name: &str, signs: bool) -> CompanyRepresentative {
    CompanyRepresentative {
        id: RepresentativeId::new(ids),
        name: name.to_owned(),
        position: String::new(),
        authority: "statūtiem".to_owned(),
        from: None,
        until: None,
        signs,
    }
}

fn company(ids: &mut Counting) -> Company {
    Company { name: "Koks".to_owned(), ..Company::unknown(CompanyId::new(ids)) }
}

fn assessment(
    ids: &mut Counting,
    company: &Company,
    site: Option<&SiteId>,
    on: &str,
    verdict: SuitabilityVerdict,
) -> Suitability {
    Suitability {
        id: SuitabilityId::new(ids),
        company_id: company.id.clone(),
        site_id: site.cloned(),
        checklist: "site-suitability-1".to_owned(),
        findings: BTreeMap::new(),
        verdict,
        conditions: "instruktāža".to_owned(),
        assessed_on: day(on),
        assessed_by: "Ilze Osis".to_owned(),
        valid_until: day(on) + chrono::Months::new(48),
        next_check: None,
    }
}

#[test]
fn the_one_site_and_signatory_of_version_1_are_read_as_the_first_of_several() {
    let old = r#"{"id":"01890a5d-ac96-774b-bcce-b302099a8057","name":"Koks","legal_form":"SIA","registration_number":null,
        "address":"Ogre","site_address":"Ikšķile","phone":"","email":"",
        "signatory":{"name":"Anna Egle","position":"direktore","authority":"statūtiem"}}"#;
    let company: Company = serde_json::from_str(old).unwrap();
    assert_eq!(company.usual_site(), "Ikšķile");
    assert_eq!(company.sites[0].id.as_str(), company.id.as_str());
    let signer = company.usual_signer().unwrap();
    assert_eq!(
        (signer.name.as_str(), signer.authority.as_str(), signer.signs),
        ("Anna Egle", "statūtiem", true)
    );
    assert!(company.check().is_ok());
    let again: Company = serde_json::from_str(&serde_json::to_string(&company).unwrap()).unwrap();
    assert_eq!(again, company);
}

#[test]
fn a_company_of_version_1_without_site_and_signatory_has_none() {
    let old = r#"{"id":"01890a5d-ac96-774b-bcce-b302099a8057","name":"Koks","legal_form":"","registration_number":null,
        "address":"Ogre","site_address":"","phone":"","email":"","signatory":{"name":"","position":"","authority":""}}"#;
    let company: Company = serde_json::from_str(old).unwrap();
    assert!(company.sites.is_empty() && company.representatives.is_empty());
    assert_eq!(
        (company.usual_site(), company.signatory_on(day("2026-11-21"))),
        ("Ogre", Signatory::default())
    );
}

#[test]
fn another_signs_where_the_authority_of_the_usual_one_has_ended() {
    let ids = &mut Counting(0);
    let mut company = company(ids);
    company.representatives = vec![person(ids, "Anna", false), person(ids, "Jānis", true)];
    let name = |company: &Company| company.signatory_on(day("2026-11-21")).name;
    assert_eq!(name(&company), "Jānis");
    company.representatives[1].until = Some(day("2026-11-20"));
    assert_eq!(name(&company), "Anna");
    company.representatives[0].from = Some(day("2026-11-22"));
    assert_eq!(name(&company), "Jānis");
}

#[test]
fn two_who_sign_by_default_are_refused() {
    let ids = &mut Counting(0);
    let mut company = company(ids);
    company.representatives = vec![person(ids, "Anna", true), person(ids, "Jānis", true)];
    assert_eq!(company.check().unwrap_err()[0].problem, Problem::Ambiguous);
}

#[test]
fn the_ten_criteria_ship_in_both_languages_and_hold_four_years() {
    let list = Checklist::parse(CHECKLIST).unwrap();
    assert_eq!((list.criteria.len(), list.holds_years), (10, 4));
    let texts = list.criteria.iter().flat_map(|c| [&c.name.lv, &c.name.en, &c.hint.lv, &c.hint.en]);
    assert!(texts.into_iter().all(|text| !text.is_empty()));
    assert_eq!(list.holds_until(day("2024-02-29")), day("2028-02-28"));
    assert_eq!(list.holds_until(day("2026-11-21")), day("2030-11-20"));
}

#[test]
fn a_checklist_with_one_criterion_twice_is_refused() {
    let twice = CHECKLIST.replace("\"K02\"", "\"K01\"");
    assert!(matches!(Checklist::parse(&twice), Err(ChecklistError::Criteria)));
}

#[test]
fn an_assessment_holds_through_its_last_day_and_a_refusal_until_the_next_look() {
    let ids = &mut Counting(0);
    let company = company(ids);
    let good = assessment(ids, &company, None, "2022-11-21", SuitabilityVerdict::Suitable);
    assert_eq!(good.standing_on(day("2026-11-21")), SiteStanding::Suitable);
    assert_eq!(good.standing_on(day("2026-11-22")), SiteStanding::Expired);
    let bad = assessment(ids, &company, None, "2020-01-01", SuitabilityVerdict::Unsuitable);
    assert_eq!(bad.standing_on(day("2026-11-22")), SiteStanding::Unsuitable);
}

#[test]
fn the_latest_assessment_of_the_site_or_of_the_whole_company_counts() {
    let ids = &mut Counting(0);
    let company = company(ids);
    let (one, other) = (SiteId::new(ids), SiteId::new(ids));
    let all = [
        assessment(ids, &company, Some(&one), "2025-01-01", SuitabilityVerdict::Unsuitable),
        assessment(ids, &company, Some(&other), "2025-06-01", SuitabilityVerdict::WithConditions),
    ];
    let verdict = |all: &[Suitability], site| standing_at(all, site).map(|found| found.verdict);
    assert_eq!(verdict(&all, Some(&one)), Some(SuitabilityVerdict::Unsuitable));
    assert_eq!(verdict(&all, Some(&other)), Some(SuitabilityVerdict::WithConditions));
    assert_eq!(verdict(&all, None), None);
    assert_eq!(overall(&all, day("2026-01-01")), SiteStanding::Unsuitable);
    let later =
        [&all[..], &[assessment(ids, &company, None, "2025-07-01", SuitabilityVerdict::Suitable)]].concat();
    assert_eq!(verdict(&later, Some(&one)), Some(SuitabilityVerdict::Suitable));
    assert_eq!(overall(&later, day("2026-01-01")), SiteStanding::Suitable);
    assert_eq!(overall(&[], day("2026-01-01")), SiteStanding::NotAssessed);
}

#[test]
fn conditions_must_be_said_where_there_are_any() {
    let ids = &mut Counting(0);
    let company = company(ids);
    let list = Checklist::parse(CHECKLIST).unwrap();
    let mut made = assessment(ids, &company, None, "2026-11-21", SuitabilityVerdict::WithConditions);
    made.conditions.clear();
    made.valid_until = day("2026-11-20");
    made.findings =
        BTreeMap::from([("K99".to_owned(), Finding { judgement: Judgement::Meets, note: String::new() })]);
    let fields: Vec<String> =
        made.check(&list, day("2026-11-20")).unwrap_err().into_iter().map(|found| found.field).collect();
    assert_eq!(fields, ["finding.K99", "conditions", "assessed_on", "valid_until"]);
}

#[test]
fn training_counts_through_its_last_day() {
    let ids = &mut Counting(0);
    let mut mentor = Mentor {
        id: crate::id::MentorId::new(ids),
        company_id: CompanyId::new(ids),
        name: "Uldis".to_owned(),
        position: String::new(),
        phone: String::new(),
        email: String::new(),
        qualification: String::new(),
        training: None,
    };
    assert_eq!(mentor.training_on(day("2026-11-21")), TrainingState::Missing);
    mentor.training = Some(Training {
        course: "Tandēma mācības".to_owned(),
        hours: 16,
        certificate: String::new(),
        issued_on: day("2021-11-21"),
        valid_until: Some(day("2026-11-21")),
    });
    assert_eq!(mentor.training_on(day("2026-11-21")), TrainingState::Valid);
    assert_eq!(mentor.training_on(day("2026-11-22")), TrainingState::Expired);
    mentor.training.as_mut().unwrap().hours = 0;
    assert_eq!(mentor.check().unwrap_err()[0].field, "training.hours");
}

proptest! {
    /// Whatever was assessed when and where: the company is as its worst place, and a look at the whole
    /// company that comes last decides alone.
    #[test]
    fn a_company_is_as_its_worst_place(looks in prop::collection::vec((0_u64..2000, 0_usize..4, 0_usize..3), 0..12)) {
        let ids = &mut Counting(0);
        let company = company(ids);
        let sites = [SiteId::new(ids), SiteId::new(ids), SiteId::new(ids)];
        let today = day("2026-11-21");
        let verdicts = [SuitabilityVerdict::Suitable, SuitabilityVerdict::WithConditions, SuitabilityVerdict::Unsuitable];
        let all: Vec<Suitability> = looks
            .iter()
            .map(|(ago, place, verdict)| {
                let on = (today - chrono::Days::new(*ago)).to_string();
                assessment(ids, &company, sites.get(*place), &on, verdicts[*verdict])
            })
            .collect();
        let places = sites.iter().map(Some).chain([None]);
        let known = places.filter_map(|site| standing_at(&all, site)).map(|found| found.standing_on(today));
        let worst = known.min().unwrap_or(SiteStanding::NotAssessed);
        prop_assert_eq!(overall(&all, today), worst);
        let last = assessment(ids, &company, None, "2026-11-21", SuitabilityVerdict::Suitable);
        let last = Suitability { valid_until: today, ..last };
        prop_assert_eq!(overall(&[&all[..], &[last]].concat(), today), SiteStanding::Suitable);
    }
}
