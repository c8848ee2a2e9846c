//! A placement with all that belongs to it, copied for other people and earlier days.

use chrono::{Duration, NaiveDate};
use model::assessment::{Appraisal, Assessment, Defence, DiaryMark, FinalMark, PartStanding};
use model::company::{Company, CompanyRepresentative, Site};
use model::document::{Document, PartySignature};
use model::expectation::{Consent, Expectation};
use model::id::{
    CompanyId, ConsentId, DocumentId, ExpectationId, IdSource, MentorId, PlacementId, PlanRowId,
    QualityFormId, RepresentativeId, SiteId, StudentId,
};
use model::period::{Period, school_year_of};
use model::placement::{EarlyEnd, Placement};
use model::plan::{Plan, PlanRow};
use model::quality::{GateAnswer, Gates, QualityForm};
use store::Tx;

use crate::expectation::fingerprint;
use crate::placement::Record;
use crate::reply::{Failure, Stop};

/// Copies a company under another name; its sites and representatives are its own.
pub(super) fn company(of: &Company, name: String, ids: &mut impl IdSource) -> Company {
    let sites = of.sites.iter().map(|site| Site { id: SiteId::new(ids), ..site.clone() }).collect();
    let people = of.representatives.iter();
    Company {
        representatives: people
            .map(|person| CompanyRepresentative { id: RepresentativeId::new(ids), ..person.clone() })
            .collect(),
        sites,
        id: CompanyId::new(ids),
        name,
        registration_number: None,
        ..of.clone()
    }
}

/// Copies a placement some weeks back, for another student and another company.
pub(super) fn placement(
    tx: &mut Tx<'_>,
    of: &Record,
    (student_id, (company_id, mentor_id)): (StudentId, (CompanyId, Option<MentorId>)),
    weeks: u32,
    ids: &mut impl IdSource,
) -> Result<(), Stop> {
    let back = Back(Duration::weeks(weeks.into()));
    let period = back.period(of.placement.period)?;
    let placement = Placement {
        id: PlacementId::new(ids),
        number: tx.next_placement_number(school_year_of(period.start()))?,
        student_id,
        company_id,
        mentor_id: of.placement.mentor_id.as_ref().and(mentor_id),
        period,
        ended: of.placement.ended.clone().map(|ended| EarlyEnd { on: back.day(ended.on), ..ended }),
        ..of.placement.clone()
    };
    tx.save(&placement)?;
    let id = &placement.id;
    let items: Vec<Expectation> = of
        .expectations
        .iter()
        .map(|item| Expectation { id: ExpectationId::new(ids), placement_id: id.clone(), ..item.clone() })
        .collect();
    items.iter().try_for_each(|item| tx.save(item))?;
    for consent in of.consents.iter().filter(|consent| of.holds(consent)) {
        tx.save(&Consent {
            id: ConsentId::new(ids),
            placement_id: id.clone(),
            agreed_on: back.day(consent.agreed_on),
            fingerprint: fingerprint(&items),
            ..consent.clone()
        })?;
    }
    if let Some(planned) = &of.plan {
        tx.save(&plan(&planned.plan, id, &back, ids))?;
    }
    marks(tx, of, id, &back)?;
    answers(tx, of, id, &back, ids)?;
    documents(tx, of, &placement, &back, ids)
}

/// So many weeks earlier.
struct Back(Duration);

impl Back {
    fn day(&self, day: NaiveDate) -> NaiveDate {
        day - self.0
    }

    fn period(&self, period: Period) -> Result<Period, Stop> {
        Period::parse(self.day(period.start()), self.day(period.end()))
            .map_err(|_| Failure::Data("period".to_owned()).into())
    }
}

fn plan(of: &Plan, id: &PlacementId, back: &Back, ids: &mut impl IdSource) -> Plan {
    let row = |row: &PlanRow| PlanRow {
        id: PlanRowId::new(ids),
        start: back.day(row.start),
        end: back.day(row.end),
        ..row.clone()
    };
    Plan { placement_id: id.clone(), rows: of.rows.iter().map(row).collect() }
}

fn marks(tx: &mut Tx<'_>, of: &Record, id: &PlacementId, back: &Back) -> Result<(), Stop> {
    if !of.assessment.is_begun() {
        return Ok(());
    }
    let mut copy = Assessment { placement_id: id.clone(), ..of.assessment.clone() };
    let standing = |standing: PartStanding| PartStanding {
        confirmed_on: standing.confirmed_on.map(|day| back.day(day)),
        ..standing
    };
    let appraisal = |known: Appraisal| Appraisal {
        assessed_on: back.day(known.assessed_on),
        standing: standing(known.standing.clone()),
        ..known
    };
    copy.midterm = copy.midterm.map(appraisal);
    copy.mentor = copy.mentor.map(appraisal);
    copy.own = copy.own.map(appraisal);
    copy.diary = copy.diary.map(|known| DiaryMark {
        given_on: back.day(known.given_on),
        standing: standing(known.standing.clone()),
        ..known
    });
    copy.defence = copy.defence.map(|known| Defence {
        held_on: back.day(known.held_on),
        standing: standing(known.standing.clone()),
        ..known
    });
    copy.final_mark = copy.final_mark.map(|known| FinalMark {
        given_on: back.day(known.given_on),
        standing: standing(known.standing.clone()),
        ..known
    });
    Ok(tx.save(&copy)?)
}

fn answers(
    tx: &mut Tx<'_>,
    of: &Record,
    id: &PlacementId,
    back: &Back,
    ids: &mut impl IdSource,
) -> Result<(), Stop> {
    for form in &of.forms {
        tx.save(&QualityForm {
            id: QualityFormId::new(ids),
            placement_id: id.clone(),
            answered_on: back.day(form.answered_on),
            ..form.clone()
        })?;
    }
    if of.gates.answers.is_empty() {
        return Ok(());
    }
    let earlier =
        |answer: &GateAnswer| GateAnswer { on: answer.on.map(|day| back.day(day)), ..answer.clone() };
    Ok(tx
        .save(&Gates { placement_id: id.clone(), answers: of.gates.answers.iter().map(earlier).collect() })?)
}

fn documents(
    tx: &mut Tx<'_>,
    of: &Record,
    placement: &Placement,
    back: &Back,
    ids: &mut impl IdSource,
) -> Result<(), Stop> {
    for document in &of.documents {
        let signature = |signature: &PartySignature| PartySignature {
            on: signature.on.map(|day| back.day(day)),
            ..signature.clone()
        };
        tx.save(&Document {
            id: DocumentId::new(ids),
            placement_id: placement.id.clone(),
            number: document.number.replace(&of.placement.number, &placement.number),
            issued_at: document.issued_at - back.0,
            signatures: document.signatures.iter().map(signature).collect(),
            ..document.clone()
        })?;
    }
    Ok(())
}
