//! Answers to gates from the record: what is on record is evidence, and what is not is none as long as there is time.

use chrono::NaiveDate;
use i18n::{Language, Tr, format};
use model::instruction::ready_on;
use model::quality::GateState;
use store::Reader;

use crate::diary::weeks_of;
use crate::placement::Record;
use crate::reply::Stop;
use crate::view::GateProposal;

/// The part of the weeks, in per cent, that a diary has confirmed where the gate is passed.
const CONFIRMED: u32 = 90;

/// What the record says of gates that the questionnaire asks.
pub(super) fn proposals(
    reader: &Reader<'_>,
    record: &Record,
    (tr, language): (Tr, Language),
    today: NaiveDate,
) -> Result<Vec<GateProposal>, Stop> {
    let told = Told { reader, record, tr, language, today };
    let all = [told.instruction()?, told.diary()?, told.visit()?, told.incident()?];
    let asked = |one: &GateProposal| record.questionnaire.gates.iter().any(|gate| gate.id == one.gate);
    Ok(all.into_iter().flatten().filter(asked).collect())
}

struct Told<'a> {
    reader: &'a Reader<'a>,
    record: &'a Record,
    tr: Tr,
    language: Language,
    today: NaiveDate,
}

impl Told<'_> {
    fn day(&self, day: NaiveDate) -> String {
        format::date(day, self.language)
    }

    fn is_over(&self) -> bool {
        let placement = &self.record.placement;
        placement.ended.as_ref().map_or(placement.period.end(), |ended| ended.on) < self.today
    }

    /// G3: induction and instruction at the workplace, before the work began.
    fn instruction(&self) -> Result<Option<GateProposal>, Stop> {
        let log = self.reader.instructions(&self.record.placement.id)?;
        let first = self.record.placement.period.start();
        Ok(ready_on(&log).map(|ready| {
            let words = if ready <= first {
                self.tr.questionnaire_proposal_instructed(&self.day(ready))
            } else {
                self.tr.questionnaire_proposal_instructed_late(&self.day(ready), &self.day(first))
            };
            answer("G3", ready <= first, words, Some(ready))
        }))
    }

    /// G7: weeks that the company has confirmed.
    fn diary(&self) -> Result<Option<GateProposal>, Stop> {
        let told = weeks_of(self.reader, &self.record.placement, self.today)?;
        let passed = told.confirmed_at_least(CONFIRMED).filter(|_| self.is_over());
        let words = || {
            let (confirmed, over) = (told.confirmed.to_string(), told.over.to_string());
            self.tr.questionnaire_proposal_diary(&confirmed, &over)
        };
        Ok(passed.map(|passed| answer("G7", passed, words(), Some(self.today))))
    }

    /// G8: a visit or a talk of the school that was held.
    fn visit(&self) -> Result<Option<GateProposal>, Stop> {
        let held = self.reader.visits(&self.record.placement.id)?.into_iter().find(|visit| visit.held);
        Ok(match held {
            Some(visit) => {
                let words = self.tr.questionnaire_proposal_visit(&visit.by, &self.day(visit.on));
                Some(answer("G8", true, words, Some(visit.on)))
            }
            None if self.is_over() => {
                Some(answer("G8", false, self.tr.questionnaire_proposal_no_visit(), Some(self.today)))
            }
            None => None,
        })
    }

    /// G9: no serious incident is open. Says nothing of what happened.
    fn incident(&self) -> Result<Option<GateProposal>, Stop> {
        let incidents = self.reader.incidents(&self.record.placement.id)?;
        let open = incidents.iter().find(|incident| incident.is_open_and_serious());
        Ok(match open {
            Some(open) => {
                let words = self.tr.questionnaire_proposal_incident(&self.day(open.on));
                Some(answer("G9", false, words, Some(open.on)))
            }
            None if self.record.placement.period.start() <= self.today => {
                Some(answer("G9", true, self.tr.questionnaire_proposal_no_incident(), Some(self.today)))
            }
            None => None,
        })
    }
}

fn answer(gate: &str, passed: bool, evidence: String, on: Option<NaiveDate>) -> GateProposal {
    let state = if passed { GateState::Passed } else { GateState::Failed };
    GateProposal { gate: gate.to_owned(), state, evidence, on }
}
