//! Assessments of suitability: always new ones, by the criteria of their day.

use chrono::NaiveDate;
use model::company::{Company, SiteStanding, Suitability, standing_at};
use model::id::{SiteId, SuitabilityId};
use model::problem::{FieldProblem, Problem};
use store::Reader;

use super::{complete, find, is_text, required};
use crate::input::SuitabilityInput;
use crate::operation::Operation;
use crate::reply::{Failure, Stop};
use crate::rules;
use crate::session::Session;
use crate::view::{AssessmentView, Saved, SiteView};

/// Records an assessment; the older ones stay as they are.
pub fn record(session: &mut Session, input: SuitabilityInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let (id, today) = (SuitabilityId::new(&mut desk.around), desk.today());
    desk.write(Operation::SuitabilityRecord, |tx| {
        let company = find(tx, &input.company_id)?;
        let made = parse(tx, &company, id.clone(), input, today)?;
        tx.save(&made)?;
        Ok(Saved { id: id.to_string() })
    })
}

fn parse(
    reader: &Reader<'_>,
    company: &Company,
    id: SuitabilityId,
    input: SuitabilityInput,
    today: NaiveDate,
) -> Result<Suitability, Stop> {
    let wrong = |field: &str| vec![FieldProblem { field: field.to_owned(), problem: Problem::NotAChoice }];
    if input.site_id.as_ref().is_some_and(|id| company.sites.iter().all(|site| site.id != *id)) {
        return Err(wrong("site_id").into());
    }
    complete(&[
        ("assessed_on", input.assessed_on.is_some()),
        ("assessed_by", is_text(&input.assessed_by)),
        ("verdict", input.verdict.is_some()),
    ])?;
    let checklist = rules::checklist(reader, &input.checklist)?.ok_or_else(|| wrong("checklist"))?;
    let assessed_on = required("assessed_on", input.assessed_on)?;
    let mut findings = input.findings;
    for finding in findings.values_mut() {
        finding.note = finding.note.trim().to_owned();
    }
    let made = Suitability {
        id,
        company_id: input.company_id,
        site_id: input.site_id,
        valid_until: input.valid_until.unwrap_or_else(|| checklist.holds_until(assessed_on)),
        checklist: input.checklist,
        findings,
        verdict: required("verdict", input.verdict)?,
        conditions: input.conditions.trim().to_owned(),
        assessed_on,
        assessed_by: input.assessed_by.trim().to_owned(),
        next_check: input.next_check,
    };
    made.check(&checklist, today)?;
    Ok(made)
}

/// How each site stands; a company without sites stands as one place, its registered address.
pub(super) fn by_site(company: &Company, all: &[Suitability], today: NaiveDate) -> Vec<SiteView> {
    let view = |id: Option<&SiteId>, name: &str, address: &str| {
        let assessment = standing_at(all, id);
        SiteView {
            id: id.cloned(),
            name: name.to_owned(),
            address: address.to_owned(),
            standing: assessment.map_or(SiteStanding::NotAssessed, |one| one.standing_on(today)),
            assessment: assessment.cloned(),
        }
    };
    if company.sites.is_empty() {
        return vec![view(None, "", &company.address)];
    }
    company.sites.iter().map(|site| view(Some(&site.id), &site.name, &site.address)).collect()
}

/// Assessments with the criteria they were made by.
pub(super) fn views(
    reader: &Reader<'_>,
    company: &Company,
    all: &[Suitability],
    today: NaiveDate,
) -> Result<Vec<AssessmentView>, Stop> {
    let places = company.sites.iter().map(|site| Some(&site.id)).chain([None]);
    let counting: Vec<_> = places.filter_map(|site| standing_at(all, site)).map(|one| &one.id).collect();
    let view = |one: &Suitability| {
        let checklist = rules::checklist(reader, &one.checklist)?;
        Ok(AssessmentView {
            checklist: checklist.ok_or_else(|| Failure::Data(format!("no checklist {}", one.checklist)))?,
            standing: one.standing_on(today),
            counts: counting.contains(&&one.id),
            assessment: one.clone(),
        })
    };
    all.iter().map(view).collect()
}
