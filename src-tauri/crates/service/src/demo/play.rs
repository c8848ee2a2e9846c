//! Performs the scenes: writes what each day leaves through the one door.

use std::collections::HashMap;

use model::assessment::{Assessment, AssessmentPart};
use model::document::{DocumentKind, PartySignature};
use model::expectation::{Consent, Expectation};
use model::id::{DocumentId, PlacementId};
use model::period::school_year_of;
use model::placement::Placement;
use model::plan::{Place, Plan};
use store::{Record, Tx};

use super::cast::Cast;
use super::scene::{Act, Scene};
use super::stage::Clock;
use crate::desk::Desk;
use crate::operation::Operation;
use crate::reply::{Failure, Stop};
use crate::{assessment, document, expectation, group, placement, working_time};

/// Language of the documents that the demonstration issues.
const LANGUAGE: i18n::Language = i18n::Language::Lv;

/// Documents that were issued so far.
type Issued = HashMap<(PlacementId, DocumentKind), DocumentId>;

/// Writes who takes part, before anything happens.
pub(super) fn introduce(desk: &mut Desk, clock: &Clock, cast: &Cast, year: i32) -> Result<(), Stop> {
    let mut ids = desk.around.clone();
    let mut write = |operation, records: &dyn Fn(&mut Tx<'_>) -> Result<(), Stop>| {
        clock.set(desk.today());
        desk.write(operation, records)
    };
    write(Operation::SchoolSave, &|tx| Ok(tx.save(&cast.school)?))?;
    write(Operation::SupervisorSave, &|tx| save_all(tx, cast.supervisors.values()))?;
    write(Operation::ProgrammeSave, &|tx| save_all(tx, cast.programmes.values()))?;
    write(Operation::CompanySave, &|tx| save_all(tx, cast.companies.values()))?;
    write(Operation::MentorSave, &|tx| save_all(tx, cast.mentors.values()))?;
    let kept = || cast.kept.iter();
    write(Operation::CapacitySave, &|tx| save_all(tx, kept().flat_map(|kept| &kept.capacity)))?;
    write(Operation::CooperationSave, &|tx| save_all(tx, kept().flat_map(|kept| &kept.cooperation)))?;
    write(Operation::PolicySave, &|tx| save_all(tx, kept().flat_map(|kept| &kept.policies)))?;
    write(Operation::SuitabilityRecord, &|tx| save_all(tx, kept().flat_map(|kept| &kept.suitability)))?;
    write(Operation::StudentSave, &|tx| save_all(tx, cast.students.values()))?;
    clock.set(desk.today());
    desk.write(Operation::GroupSave, |tx| group::adopt(tx, year, &mut ids))
}

fn save_all<'a, R: Record + 'a>(tx: &mut Tx<'_>, records: impl Iterator<Item = &'a R>) -> Result<(), Stop> {
    for record in records {
        tx.save(record)?;
    }
    Ok(())
}

/// Performs the scenes in their order.
pub(super) fn perform(desk: &mut Desk, clock: &Clock, scenes: Vec<Scene>) -> Result<(), Stop> {
    let mut issued = Issued::new();
    for scene in scenes {
        clock.set(scene.on);
        let id = &scene.placement_id;
        match scene.act {
            Act::Issue(kind) => {
                let document = document::issue_at(desk, &document::request(id.clone(), kind, LANGUAGE))?;
                issued.insert((id.clone(), kind), document.id);
            }
            Act::Sign(kind, signature) => sign(desk, issued.get(&(id.clone(), kind)), signature)?,
            act => desk.write(operation(&act), |tx| record(tx, id, act))?,
        }
    }
    Ok(())
}

fn sign(desk: &mut Desk, document: Option<&DocumentId>, signature: PartySignature) -> Result<(), Stop> {
    let id = document.ok_or_else(|| Failure::Data("signed before it was issued".to_owned()))?.clone();
    let document = desk.read(|r| document::find(r, &id))?;
    document::set_signature(desk, document, signature, None)?;
    Ok(())
}

fn record(tx: &mut Tx<'_>, id: &PlacementId, act: Act) -> Result<(), Stop> {
    match act {
        Act::Begin(placement) => begin(tx, placement),
        Act::Hours(time) => working_time::agree(tx, &time),
        Act::Plan(plan) => plan_for(tx, plan),
        Act::Provide(provisions) => Ok(tx.save(&provisions)?),
        Act::Items(items) | Act::Standing(items) => save_all(tx, items.iter()),
        Act::Consent(consent) => consent_to(tx, consent),
        Act::End(early) => Ok(tx.save(&Placement { ended: Some(early), ..placement::find(tx, id)? })?),
        Act::Assess(part, appraisal) => {
            let on = appraisal.assessed_on;
            assessment::take_appraisal(tx, id, part, None, appraisal, on)
        }
        Act::Diary(mark) => Ok(tx.save(&Assessment { diary: Some(mark), ..assessment::find(tx, id)? })?),
        Act::Defend(held) => Ok(tx.save(&Assessment { defence: Some(held), ..assessment::find(tx, id)? })?),
        Act::Mark(mark) => Ok(tx.save(&Assessment { final_mark: Some(mark), ..assessment::find(tx, id)? })?),
        Act::Confirm(part) => confirm(tx, id, part),
        Act::Answer(form) => Ok(tx.save(&form)?),
        Act::Gates(gates) => Ok(tx.save(&gates)?),
        Act::Instruct(instruction) => Ok(tx.save(&instruction)?),
        Act::Write(entry) => Ok(tx.save(&entry)?),
        Act::Miss(absence) => Ok(tx.save(&absence)?),
        Act::Visit(visit) => Ok(tx.save(&visit)?),
        Act::Happen(incident) => Ok(tx.save(&incident)?),
        Act::Issue(_) | Act::Sign(..) => Ok(()),
    }
}

/// The operation's name, the same as when a person does it.
fn operation(act: &Act) -> Operation {
    match act {
        Act::Begin(_) => Operation::PlacementSave,
        Act::Hours(_) => Operation::WorkingTimeSave,
        Act::Plan(_) => Operation::PlanSave,
        Act::Provide(_) => Operation::ProvisionsSave,
        Act::Items(_) => Operation::ExpectationSave,
        Act::Consent(_) => Operation::ConsentRecord,
        Act::Issue(_) => Operation::DocumentIssue,
        Act::Sign(..) => Operation::DocumentSignature,
        Act::Instruct(_) => Operation::InstructionSave,
        Act::Write(_) => Operation::DiaryEntrySave,
        Act::Miss(_) => Operation::AbsenceSave,
        Act::Visit(_) => Operation::VisitSave,
        Act::Happen(_) => Operation::IncidentSave,
        Act::End(_) => Operation::PlacementEnd,
        Act::Assess(..) => Operation::AssessmentSave,
        Act::Diary(_) => Operation::DiaryMarkSave,
        Act::Defend(_) => Operation::DefenceSave,
        Act::Confirm(_) => Operation::AssessmentConfirm,
        Act::Mark(_) => Operation::FinalMarkSave,
        Act::Answer(_) => Operation::QualityFormSave,
        Act::Gates(_) => Operation::GatesSave,
        Act::Standing(_) => Operation::ExpectationStanding,
    }
}

fn begin(tx: &mut Tx<'_>, placement: Placement) -> Result<(), Stop> {
    let number = tx.next_placement_number(school_year_of(placement.period.start()))?;
    Ok(tx.save(&Placement { number, ..placement })?)
}

/// Fills the row that is for what is left with the hours of the placement that no other row has.
fn plan_for(tx: &mut Tx<'_>, mut plan: Plan) -> Result<(), Stop> {
    let hours = placement::find(tx, &plan.placement_id)?.hours_total;
    let in_company = plan.rows.iter().filter(|row| row.place == Place::Company);
    let left = hours.saturating_sub(in_company.map(|row| row.amount).sum());
    for row in plan.rows.iter_mut().filter(|row| row.amount == 0) {
        row.amount = left;
    }
    plan.check()?;
    Ok(tx.save(&plan)?)
}

fn consent_to(tx: &mut Tx<'_>, consent: Consent) -> Result<(), Stop> {
    let items: Vec<Expectation> = tx.expectations(&consent.placement_id)?;
    Ok(tx.save(&Consent { fingerprint: expectation::fingerprint(&items), ..consent })?)
}

/// Confirms a part on the day of the final mark.
fn confirm(tx: &mut Tx<'_>, id: &PlacementId, part: AssessmentPart) -> Result<(), Stop> {
    let on = assessment::find(tx, id)?.final_mark.map(|mark| mark.given_on);
    on.map_or(Ok(()), |on| assessment::confirm_in(tx, id, part, on))
}
