//! What is kept of a company comes back as it went, and the list tells what asks for attention.

use std::collections::BTreeMap;

use chrono::Days;
use model::company::{
    Capacity, Company, CompanyRepresentative, Cooperation, CooperationKind, Finding, Judgement, Mentor,
    Policy, Seats, Site, SiteStanding, Suitability, SuitabilityVerdict, Training, overall,
};
use model::id::{
    CapacityId, CooperationId, MentorId, PolicyId, ProgrammeId, RepresentativeId, SiteId, SuitabilityId,
};
use proptest::prelude::*;
use store::{CompanyFilter, CompanyQuery, Record, StoreError};

use crate::support::{Cast, TODAY, World, companies, company, day};

fn comes_back<R: Record + std::fmt::Debug>(world: &mut World, record: &R) {
    world.write(|tx| tx.save(record));
    let back: Option<R> = world.store.read(|reader| reader.get(record.id())).unwrap();
    assert_eq!(back.as_ref(), Some(record));
}

fn site(world: &mut World, address: &str) -> Site {
    Site { id: SiteId::new(&mut world.ids), name: "Cehs".to_owned(), address: address.to_owned() }
}

fn look(
    world: &mut World,
    company: &Company,
    site: Option<&SiteId>,
    ago: u64,
    verdict: SuitabilityVerdict,
) -> Suitability {
    let assessed_on = day(TODAY) - Days::new(ago);
    Suitability {
        id: SuitabilityId::new(&mut world.ids),
        company_id: company.id.clone(),
        site_id: site.cloned(),
        checklist: "site-suitability-1".to_owned(),
        findings: BTreeMap::from([(
            "K01".to_owned(),
            Finding { judgement: Judgement::Meets, note: "„80 %”".to_owned() },
        )]),
        verdict,
        conditions: "Aizsargbrilles".to_owned(),
        assessed_on,
        assessed_by: "Ilze Osis".to_owned(),
        valid_until: assessed_on + Days::new(1460),
        next_check: None,
    }
}

fn paper(world: &mut World, company: &Company, until: Option<&str>) -> Cooperation {
    Cooperation {
        id: CooperationId::new(&mut world.ids),
        company_id: company.id.clone(),
        kind: CooperationKind::Memorandum,
        number: "7".to_owned(),
        signed_on: day("2024-01-10"),
        from: None,
        until: until.map(day),
        subject: "Prakses".to_owned(),
        note: String::new(),
    }
}

fn policy(world: &mut World, company: &Company, until: &str) -> Policy {
    Policy {
        id: PolicyId::new(&mut world.ids),
        company_id: company.id.clone(),
        insurer: "Baltija".to_owned(),
        number: "CTA 1".to_owned(),
        sum: Some(14_300),
        valid_until: day(until),
    }
}

#[test]
fn what_is_kept_of_a_company_comes_back_as_it_went() {
    let mut world = World::new();
    let mut cast = world.placement();
    cast.company.sites = vec![site(&mut world, "Meža iela 1"), site(&mut world, "Meža iela 2")];
    cast.company.representatives.push(CompanyRepresentative {
        id: RepresentativeId::new(&mut world.ids),
        name: "Anna Egle".to_owned(),
        position: "personāla vadītāja".to_owned(),
        authority: "pilnvaru Nr. 7".to_owned(),
        from: Some(day("2025-02-03")),
        until: Some(day("2027-02-02")),
        signs: false,
    });
    comes_back(&mut world, &cast.company);
    cast.company.sites.swap(0, 1);
    comes_back(&mut world, &cast.company);
    cast.mentor.training = Some(Training {
        course: "Tandēma mācības".to_owned(),
        hours: 16,
        certificate: "T-12".to_owned(),
        issued_on: day("2022-03-01"),
        valid_until: None,
    });
    comes_back(&mut world, &cast.mentor);
    let place = cast.company.sites[0].id.clone();
    let assessment = look(&mut world, &cast.company, Some(&place), 3, SuitabilityVerdict::WithConditions);
    comes_back(&mut world, &assessment);
    comes_back(&mut world, &Suitability { next_check: Some(day("2028-01-01")), site_id: None, ..assessment });
    let memorandum = paper(&mut world, &cast.company, Some("2027-01-01"));
    comes_back(&mut world, &memorandum);
    comes_back(&mut world, &Cooperation { from: Some(day("2024-02-01")), until: None, ..memorandum });
    let insured = policy(&mut world, &cast.company, "2027-01-01");
    comes_back(&mut world, &insured);
    comes_back(&mut world, &Policy { sum: None, ..insured });
    assert!(world.store.check().unwrap().is_whole());
}

#[test]
fn a_site_that_was_assessed_stays_and_one_of_another_company_is_refused() {
    let mut world = World::new();
    let mut cast = world.placement();
    cast.company.sites = vec![site(&mut world, "Meža iela 1")];
    world.write(|tx| tx.save(&cast.company));
    let place = cast.company.sites[0].id.clone();
    let assessment = look(&mut world, &cast.company, Some(&place), 3, SuitabilityVerdict::Suitable);
    world.write(|tx| tx.save(&assessment));
    let bare = Company { sites: Vec::new(), ..cast.company.clone() };
    assert_eq!(world.try_write(|tx| tx.save(&bare)).map(drop), Err(StoreError::StillUsed));
    let thief = Company { sites: cast.company.sites.clone(), ..company(&mut world.ids, "Cits") };
    let refused = world.try_write(|tx| tx.save(&thief)).map(drop);
    assert_eq!(refused, Err(StoreError::Conflict { field: "sites" }));
}

#[test]
fn a_company_is_found_by_the_address_of_any_of_its_sites() {
    let mut world = World::new();
    let mut cast = world.placement();
    cast.company.sites =
        vec![site(&mut world, "Meža iela 1, Ogre"), site(&mut world, "Ķieģeļu iela 2, Līvāni")];
    world.write(|tx| tx.save(&cast.company));
    let found = |search: &str| {
        companies(&world, &CompanyQuery { search: search.to_owned(), ..CompanyQuery::default() }).rows.len()
    };
    assert_eq!((found("kiegelu livani"), found("ogre koks"), found("valmiera")), (1, 1, 0));
    assert_eq!(companies(&world, &CompanyQuery::default()).rows[0].address, "Meža iela 1, Ogre");
}

#[test]
fn capacity_is_planned_once_for_a_year_and_counted_from_placements() {
    let mut world = World::new();
    let cast = world.placement();
    let capacity = Capacity {
        id: CapacityId::new(&mut world.ids),
        company_id: cast.company.id.clone(),
        programme_id: cast.programme.id.clone(),
        school_year: 2026,
        planned: 2,
    };
    comes_back(&mut world, &capacity);
    let twice = Capacity { id: CapacityId::new(&mut world.ids), ..capacity.clone() };
    assert!(matches!(world.try_write(|tx| tx.save(&twice)).map(drop), Err(StoreError::Conflict { .. })));
    let seats = |today: &str| -> Vec<(ProgrammeId, u32, Seats)> {
        let read = world.store.read(|reader| reader.seats(&cast.company.id, day(today))).unwrap();
        read.into_iter().map(|of| (of.programme_id, of.school_year, of.seats)).collect()
    };
    let start = cast.placement.period.start();
    let year = u32::try_from(model::period::school_year_of(start)).unwrap();
    let on = |used| vec![(cast.programme.id.clone(), year, Seats { assigned: 1, used })];
    assert_eq!(seats(&start.to_string()), on(1));
    assert_eq!(seats(&start.pred_opt().unwrap().to_string()), on(0));
}

#[test]
fn the_school_year_of_a_count_begins_in_september() {
    let mut world = World::new();
    let mut cast = Cast::new(&mut world.ids);
    for (start, year) in [("2026-08-31", 2025), ("2026-09-01", 2026), ("2027-01-04", 2026)] {
        cast.placement.period = model::period::Period::parse(day(start), day("2027-06-01")).unwrap();
        world.write(|tx| cast.save(tx));
        let seats = world.store.read(|reader| reader.seats(&cast.company.id, day(TODAY))).unwrap();
        assert_eq!(seats[0].school_year, year, "{start}");
    }
}

#[test]
fn the_list_is_narrowed_to_what_ends_soon() {
    let mut world = World::new();
    let hosts: Vec<Company> = ["A", "B", "C", "D"].map(|name| company(&mut world.ids, name)).into();
    world.write(|tx| hosts.iter().try_for_each(|host| tx.save(host)));
    let papers = [
        paper(&mut world, &hosts[0], Some("2027-02-19")),
        paper(&mut world, &hosts[1], Some("2027-02-20")),
        paper(&mut world, &hosts[2], Some("2026-11-20")),
        paper(&mut world, &hosts[3], None),
    ];
    let policies = [
        policy(&mut world, &hosts[0], "2026-01-01"),
        policy(&mut world, &hosts[1], "2026-01-01"),
        policy(&mut world, &hosts[1], "2027-06-01"),
        policy(&mut world, &hosts[2], "2026-12-01"),
    ];
    world.write(|tx| {
        papers.iter().try_for_each(|paper| tx.save(paper))?;
        policies.iter().try_for_each(|policy| tx.save(policy))
    });
    let names = |filter| -> Vec<String> {
        let query = CompanyQuery { filter: Some(filter), ..CompanyQuery::default() };
        companies(&world, &query).rows.into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(CompanyFilter::CooperationEnding), ["SIA „A”"]);
    assert_eq!(names(CompanyFilter::InsuranceEnding), ["SIA „A”", "SIA „C”"]);
    assert_eq!(names(CompanyFilter::NotAssessed).len(), 4);
}

#[test]
fn a_mentor_of_a_company_is_journalled_with_the_training() {
    let mut world = World::new();
    let cast = world.placement();
    let mentor = Mentor { id: MentorId::new(&mut world.ids), ..cast.mentor };
    comes_back(&mut world, &mentor);
    assert!(world.store.check().unwrap().is_whole());
}

/// Assessments of a few companies: company, days ago, site (or none), verdict.
type Looks = Vec<(usize, u64, usize, usize)>;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// What the list says of a company's suitability, and finds by it, is what the model says.
    #[test]
    fn the_list_tells_suitability_as_the_model_does(
        looks in prop::collection::vec((0_usize..3, 0_u64..2500, 0_usize..3, 0_usize..3), 0..16)
    ) {
        let mut world = World::new();
        let verdicts =
            [SuitabilityVerdict::Suitable, SuitabilityVerdict::WithConditions, SuitabilityVerdict::Unsuitable];
        let mut hosts: Vec<Company> = ["A", "B", "C"].map(|name| company(&mut world.ids, name)).into();
        for host in &mut hosts {
            host.sites = vec![site(&mut world, "1"), site(&mut world, "2")];
        }
        let all: Looks = looks;
        let all: Vec<Suitability> = all.iter().map(|(host, ago, place, verdict)| {
            let host = &hosts[*host];
            let place = host.sites.get(*place).map(|site| site.id.clone());
            look(&mut world, host, place.as_ref(), *ago, verdicts[*verdict])
        }).collect();
        world.write(|tx| {
            hosts.iter().try_for_each(|host| tx.save(host))?;
            all.iter().try_for_each(|look| tx.save(look))
        });
        let told = companies(&world, &CompanyQuery::default()).rows;
        for (host, row) in hosts.iter().zip(&told) {
            let own = world.store.read(|reader| reader.suitability(&host.id)).unwrap();
            prop_assert_eq!(row.standing, overall(&own, day(TODAY)));
        }
        for (filter, standing) in [
            (CompanyFilter::NotAssessed, SiteStanding::NotAssessed),
            (CompanyFilter::Suitable, SiteStanding::Suitable),
            (CompanyFilter::WithConditions, SiteStanding::WithConditions),
            (CompanyFilter::Unsuitable, SiteStanding::Unsuitable),
            (CompanyFilter::Expired, SiteStanding::Expired),
        ] {
            let query = CompanyQuery { filter: Some(filter), ..CompanyQuery::default() };
            let found: Vec<_> = companies(&world, &query).rows.into_iter().map(|row| row.id).collect();
            let expected: Vec<_> =
                told.iter().filter(|row| row.standing == standing).map(|row| row.id.clone()).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
