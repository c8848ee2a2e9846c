//! Companies of the demonstration, with what the school keeps of them.

use std::collections::BTreeMap;

use model::company::{
    Capacity, Checklist, Company, CompanyRepresentative, Cooperation, Finding, Judgement, Mentor, Policy,
    Site, Suitability, Training,
};
use model::id::{
    CapacityId, CompanyId, CooperationId, IdSource, MentorId, PolicyId, RepresentativeId, SiteId,
    SuitabilityId,
};
use model::period::school_year_of;
use model::registration_number::RegistrationNumber;

use super::calendar::Calendar;
use super::cast::{Cast, known};
use super::data::DataError;
use super::shape;

/// The criteria to which the files' findings belong.
pub(super) const CHECKLIST: &str = include_str!("../../../../../assets/rules/site-suitability-1.toml");

/// What the school keeps of one company.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) suitability: Vec<Suitability>,
    pub(super) capacity: Vec<Capacity>,
    pub(super) cooperation: Vec<Cooperation>,
    pub(super) policies: Vec<Policy>,
}

/// A company with its sites and representatives.
pub(super) fn company(
    data: &shape::Company,
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Result<Company, DataError> {
    let number = data.registration_number.as_deref().map(RegistrationNumber::parse).transpose();
    let mut company = Company {
        name: data.name.clone(),
        legal_form: data.legal_form.clone(),
        registration_number: number.map_err(|_| DataError::Unknown(data.key.clone()))?,
        address: data.address.clone(),
        phone: data.phone.clone(),
        email: data.email.clone(),
        ..Company::unknown(CompanyId::new(ids))
    };
    company.set_usual_site(&data.site_address);
    company.sites.extend(data.sites.iter().map(|site| Site {
        id: SiteId::new(ids),
        name: site.name.clone(),
        address: site.address.clone(),
    }));
    company.set_signatory(&data.signatory);
    company.representatives.extend(data.representatives.iter().map(|person| CompanyRepresentative {
        id: RepresentativeId::new(ids),
        name: person.name.clone(),
        position: person.position.clone(),
        authority: person.authority.clone(),
        from: person.from.map(|day| calendar.date(day)),
        until: person.until.map(|day| calendar.date(day)),
        signs: false,
    }));
    Ok(company)
}

/// A mentor of a company.
pub(super) fn mentor(
    company: &Company,
    data: &shape::Mentor,
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Mentor {
    Mentor {
        id: MentorId::new(ids),
        company_id: company.id.clone(),
        name: data.name.clone(),
        position: data.position.clone(),
        phone: data.phone.clone(),
        email: data.email.clone(),
        qualification: data.qualification.clone(),
        training: data.training.as_ref().map(|training| Training {
            course: training.course.clone(),
            hours: training.hours,
            certificate: training.certificate.clone(),
            issued_on: calendar.date(training.issued),
            valid_until: training.until.map(|day| calendar.date(day)),
        }),
    }
}

/// What the school keeps of a company.
pub(super) fn kept(
    cast: &Cast,
    company: &Company,
    data: &shape::Company,
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Result<Kept, DataError> {
    let mut kept = Kept::default();
    for look in &data.suitability {
        kept.suitability.push(suitability(cast, company, look, calendar, ids)?);
    }
    for places in &data.capacity {
        let year = school_year_of(calendar.date(0)) + places.year;
        kept.capacity.push(Capacity {
            id: CapacityId::new(ids),
            company_id: company.id.clone(),
            programme_id: known(&cast.programmes, &places.programme)?.id.clone(),
            school_year: u32::try_from(year).unwrap_or_default(),
            planned: places.planned,
        });
    }
    kept.cooperation.extend(data.cooperation.iter().map(|paper| Cooperation {
        id: CooperationId::new(ids),
        company_id: company.id.clone(),
        kind: paper.kind,
        number: paper.number.clone(),
        signed_on: calendar.date(paper.signed),
        from: None,
        until: paper.until.map(|day| calendar.date(day)),
        subject: paper.subject.clone(),
        note: paper.note.clone(),
    }));
    kept.policies.extend(data.policies.iter().map(|policy| Policy {
        id: PolicyId::new(ids),
        company_id: company.id.clone(),
        insurer: policy.insurer.clone(),
        number: policy.number.clone(),
        sum: policy.sum,
        valid_until: calendar.date(policy.until),
    }));
    Ok(kept)
}

fn suitability(
    cast: &Cast,
    company: &Company,
    data: &shape::Suitability,
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Result<Suitability, DataError> {
    let impossible = |what: &str| DataError::Unknown(format!("{}: {what}", company.name));
    let list = Checklist::parse(CHECKLIST).map_err(|_| impossible("checklist"))?;
    let site = |index: usize| company.sites.get(index).map(|site| site.id.clone());
    let meets = Finding { judgement: Judgement::Meets, note: String::new() };
    let mut findings: BTreeMap<String, Finding> =
        list.criteria.iter().map(|criterion| (criterion.id.clone(), meets.clone())).collect();
    findings.extend(data.findings.clone());
    let assessed_on = calendar.date(data.on);
    Ok(Suitability {
        id: SuitabilityId::new(ids),
        company_id: company.id.clone(),
        site_id: data.site.map(|index| site(index).ok_or_else(|| impossible("site"))).transpose()?,
        valid_until: data.holds.map_or(list.holds_until(assessed_on), |days| calendar.date(data.on + days)),
        checklist: list.id,
        findings,
        verdict: data.verdict,
        conditions: data.conditions.clone(),
        assessed_on,
        assessed_by: known(&cast.supervisors, &data.by)?.name.clone(),
        next_check: data.next_check.map(|day| calendar.date(day)),
    })
}
