//! Whether placements can take place at a site. An assessment is a record of its day: a new look is a new
//! record, and the older ones stay as they were.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Checklist;
use crate::id::{CompanyId, SiteId, SuitabilityId};
use crate::problem::{FieldProblem, Problem, Problems};

/// An assessment of a site, or of the company as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Suitability {
    /// Identifier.
    pub id: SuitabilityId,
    /// The company.
    pub company_id: CompanyId,
    /// The site; none means the company with all its sites.
    pub site_id: Option<SiteId>,
    /// The version of the criteria („site-suitability-1”).
    pub checklist: String,
    /// What was found, by criterion; one that is left out was not looked at.
    pub findings: BTreeMap<String, Finding>,
    /// What it comes to.
    pub verdict: SuitabilityVerdict,
    /// What has to be done first or kept to, in words.
    pub conditions: String,
    /// When.
    pub assessed_on: NaiveDate,
    /// Who looked.
    pub assessed_by: String,
    /// Last day on which it holds.
    pub valid_until: NaiveDate,
    /// When to look again, where a day was set.
    pub next_check: Option<NaiveDate>,
}

/// What was found for one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Finding {
    /// How far the site meets it.
    pub judgement: Judgement,
    /// What was seen.
    pub note: String,
}

/// How far a site meets a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// It does.
    Meets,
    /// It does under conditions.
    WithConditions,
    /// It does not.
    DoesNot,
    /// It was not looked at.
    NotLookedAt,
}

/// What an assessment comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SuitabilityVerdict {
    /// Piemērota.
    Suitable,
    /// Piemērota ar nosacījumiem.
    WithConditions,
    /// Nav piemērota.
    Unsuitable,
}

/// How a site stands on a day; the worst first, where something is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SiteStanding {
    /// Nav piemērota: holds until somebody looks again.
    Unsuitable,
    /// Termiņš beidzies.
    Expired,
    /// Piemērota ar nosacījumiem.
    WithConditions,
    /// Piemērota.
    Suitable,
    /// Nav vērtēta.
    NotAssessed,
}

impl Suitability {
    /// How the site stands on a day by this assessment.
    pub fn standing_on(&self, day: NaiveDate) -> SiteStanding {
        match self.verdict {
            SuitabilityVerdict::Unsuitable => SiteStanding::Unsuitable,
            _ if self.valid_until < day => SiteStanding::Expired,
            SuitabilityVerdict::WithConditions => SiteStanding::WithConditions,
            SuitabilityVerdict::Suitable => SiteStanding::Suitable,
        }
    }

    /// Judges the record before it is written, today.
    pub fn check(&self, checklist: &Checklist, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        for (criterion, finding) in &self.findings {
            let field = format!("finding.{criterion}");
            if checklist.criteria.iter().all(|known| known.id != *criterion) {
                problems.add(&field, Problem::NotAChoice);
            }
            problems.optional(&field, &finding.note, 500);
        }
        match self.verdict {
            SuitabilityVerdict::WithConditions => problems.required("conditions", &self.conditions, 1000),
            _ => problems.optional("conditions", &self.conditions, 1000),
        }
        problems.required("assessed_by", &self.assessed_by, 120);
        let from = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or(today);
        if self.assessed_on < from || self.assessed_on > today {
            problems.add("assessed_on", Problem::DateOutOfRange { from, to: today });
        }
        problems.term("valid_until", Some(self.assessed_on), Some(self.valid_until));
        problems.term("next_check", Some(self.assessed_on), self.next_check);
        problems.into_result()
    }

    fn covers(&self, site: Option<&SiteId>) -> bool {
        self.site_id.is_none() || self.site_id.as_ref() == site
    }
}

/// The assessment that counts at a site: the latest of the site or of the whole company.
pub fn standing_at<'a>(all: &'a [Suitability], site: Option<&SiteId>) -> Option<&'a Suitability> {
    all.iter().filter(|one| one.covers(site)).max_by_key(|one| (one.assessed_on, &one.id))
}

/// How a company stands on a day: as the worst of what its assessments that still count say.
pub fn overall(all: &[Suitability], day: NaiveDate) -> SiteStanding {
    let counts = |one: &&Suitability| {
        let newer = |other: &Suitability| (other.assessed_on, &other.id) > (one.assessed_on, &one.id);
        !all.iter().any(|other| newer(other) && other.covers(one.site_id.as_ref()))
    };
    all.iter().filter(counts).map(|one| one.standing_on(day)).min().unwrap_or(SiteStanding::NotAssessed)
}
