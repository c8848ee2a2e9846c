//! The line of life of a placement, from what is on record; kept with the placement for lists to filter by.

use model::document::{Document, DocumentKind};
use model::id::PlacementId;
use model::party::Party;
use model::placement::{Facts, Placement};
use model::quality::{self, Evaluation};
use store::{Reader, StoredProgress, Tx};

use super::record::Record;
use crate::reply::Stop;
use crate::work::Work;

impl Record {
    /// What is on record, as far as the line of life goes.
    pub(crate) fn facts(&self) -> Facts {
        let placement = &self.placement;
        let parties = |holds: &dyn Fn(Party) -> bool| Party::ALL.into_iter().filter(|p| holds(*p)).collect();
        Facts {
            has_mentor: placement.mentor_id.is_some(),
            has_supervisor: placement.supervisor_id.is_some(),
            lacks_representative: self.student.needs_representative(placement.period)
                && self.student.representative.name.is_empty(),
            with_items: parties(&|party| self.expectations.iter().any(|item| item.party == party)),
            consented: parties(&|party| self.consents.iter().any(|c| c.party == party && self.holds(c))),
            agreement: self.latest(DocumentKind::Agreement).map(awaited),
            has_mentor_assessment: self.assessment.mentor.is_some(),
            has_final_mark: self.assessment.final_mark.is_some(),
            answered: parties(&|party| {
                self.forms.iter().any(|form| form.party == party && form.is_valid(&self.questionnaire))
            }),
            gates_answered: self
                .questionnaire
                .gates
                .iter()
                .all(|gate| self.gates.answers.iter().any(|answer| answer.gate == gate.id)),
            report: self.latest(DocumentKind::Report).map(awaited),
        }
    }

    /// What the questionnaire says about the placement.
    pub(crate) fn evaluation(&self) -> Evaluation {
        quality::evaluate(&self.questionnaire, &self.forms, &self.gates.answers)
    }
}

fn awaited(document: &Document) -> Vec<Party> {
    document.signatures.iter().filter(|one| !one.is_given()).map(|one| one.party).collect()
}

/// Brings the stored progress of a placement up to date; one that is gone has none.
pub(crate) fn refresh(tx: &mut Tx<'_>, id: &PlacementId) -> Result<(), Stop> {
    if tx.get::<Placement>(id.as_str())?.is_none() {
        return Ok(());
    }
    let made = made(tx, id)?;
    Ok(tx.set_progress(&made)?)
}

/// How many placements have a stored progress that is not what their records give.
pub(crate) fn stale(reader: &Reader<'_>, work: &Work) -> Result<u32, Stop> {
    let stored = reader.stored_progress()?;
    work.begin(stored.len());
    stored.iter().try_fold(0, |count, stored| {
        work.step()?;
        Ok(count + u32::from(made(reader, &stored.placement)? != *stored))
    })
}

fn made(reader: &Reader<'_>, id: &PlacementId) -> Result<StoredProgress, Stop> {
    let record = Record::read(reader, id)?;
    let facts = record.facts();
    let progress = facts.progress();
    Ok(StoredProgress {
        placement: id.clone(),
        progress,
        next: progress.and_then(|stage| facts.blockers(stage).first().copied()),
        index: record.evaluation().shown.map(u32::from),
    })
}
