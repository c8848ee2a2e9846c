//! The quality questionnaire: forms, gates and the comparison of placements.

mod propose;

use std::sync::Arc;

use chrono::NaiveDate;
use model::grade::Grade;
use model::id::QualityFormId;
use model::problem::{FieldProblem, Problem};
use model::quality::{Gates, QualityForm};
use store::Tx;

use crate::input::{GatesInput, Nothing, PlacementRef, QualityFormInput};
use crate::operation::Operation;
use crate::placement::{self, Record};
use crate::reply::Stop;
use crate::rules;
use crate::session::Session;
use crate::view::{GateProposals, QualityOverview, QualityRow, Saved};

/// Records a party's answers; a second form of the same party replaces the first.
pub fn save_form(session: &mut Session, input: QualityFormInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let (fresh, today) = (QualityFormId::new(&mut desk.around), desk.today());
    desk.write(Operation::QualityFormSave, |tx| keep_form(tx, input, fresh, today))
}

/// Writes a party's answers; `fresh` becomes the identifier of a first form.
pub(crate) fn keep_form(
    tx: &mut Tx<'_>,
    input: QualityFormInput,
    fresh: QualityFormId,
    today: NaiveDate,
) -> Result<Saved, Stop> {
    let overall = input
        .overall
        .map(Grade::parse)
        .transpose()
        .map_err(|_| vec![FieldProblem { field: "overall".to_owned(), problem: Problem::NotAGrade }])?;
    let record = Record::read(tx, &input.placement_id)?;
    let known = record.forms.into_iter().find(|form| form.party == input.party);
    let form = QualityForm {
        id: known.map_or(fresh, |form| form.id),
        placement_id: input.placement_id,
        party: input.party,
        questionnaire: record.questionnaire.id.clone(),
        answers: input.answers,
        open: input.open,
        overall,
        answered_on: input.answered_on,
    };
    form.check(&record.questionnaire, today)?;
    tx.save(&form)?;
    Ok(Saved { id: form.id.to_string() })
}

/// Records the gates' answers.
pub fn save_gates(session: &mut Session, input: GatesInput) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::GatesSave, |tx| {
        placement::find(tx, &input.placement_id)?;
        tx.save(&Gates { placement_id: input.placement_id.clone(), answers: input.answers })?;
        Ok(Saved { id: input.placement_id.to_string() })
    })
}

/// Answers to gates that follow from what is on record; a person accepts them.
pub fn propose(session: &mut Session, input: PlacementRef) -> Result<GateProposals, Stop> {
    let (tr, language) = (session.tr(), session.language());
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let record = Record::read(r, &input.id)?;
        Ok(GateProposals { proposals: propose::proposals(r, &record, (tr, language), today)? })
    })
}

/// Placements with an index, the lowest first.
pub fn overview(session: &mut Session, _: Nothing) -> Result<QualityOverview, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let mut rows = Vec::new();
        for row in r.placements_with_forms(&as_of)? {
            let evaluation = Record::read(r, &row.id)?.evaluation();
            rows.push(QualityRow { placement: row, evaluation });
        }
        let index = |row: &QualityRow| row.evaluation.index.unwrap_or(f64::INFINITY);
        rows.sort_by(|a, b| index(a).total_cmp(&index(b)));
        Ok(QualityOverview {
            rows,
            questionnaire: Arc::unwrap_or_clone(rules::questionnaire_on(r, as_of.today)?),
        })
    })
}
