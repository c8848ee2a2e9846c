//! From the form to a programme.

use chrono::NaiveDate;
use model::id::{ModuleId, OutcomeId, ProgrammeId};
use model::programme::{Module, Outcome, Programme};
use store::Reader;

use crate::classification;
use crate::input::{ModuleInput, OutcomeInput, ProgrammeInput};
use crate::reply::Stop;
use crate::surroundings::Surroundings;

/// The programme as the form has it, in the place of `before`. A module or outcome without an identifier is new.
pub(super) fn programme(
    reader: &Reader<'_>,
    input: ProgrammeInput,
    before: Option<&Programme>,
    today: NaiveDate,
    ids: &mut Surroundings,
) -> Result<Programme, Stop> {
    let sectors = classification::holding_on(reader, classification::SECTORS, today)?;
    let fields = classification::holding_on(reader, classification::FIELDS, today)?;
    let modules: Vec<Module> = input.modules.into_iter().map(|form| module(form, ids)).collect();
    Ok(Programme {
        id: before.map_or_else(|| ProgrammeId::new(ids), |before| before.id.clone()),
        first_id: before.and_then(|before| before.first_id.clone()),
        version: before.map_or(1, |before| before.version),
        valid_from: input.valid_from,
        code: trimmed(&input.code),
        name: trimmed(&input.name),
        qualification: trimmed(&input.qualification),
        sector: sectors.keep(&input.sector),
        field: fields.keep(&input.field),
        lki_level: input.lki_level,
        years: input.years,
        placement_hours: input.placement_hours,
        outcomes: input.outcomes.into_iter().map(|form| outcome(form, &modules, ids)).collect(),
        modules,
    })
}

fn module(form: ModuleInput, ids: &mut Surroundings) -> Module {
    Module {
        id: form.id.unwrap_or_else(|| ModuleId::new(ids)),
        code: trimmed(&form.code),
        name: trimmed(&form.name),
        theory_hours: form.theory_hours,
        practice_hours: form.practice_hours,
        placement_hours: form.placement_hours,
    }
}

fn outcome(form: OutcomeInput, modules: &[Module], ids: &mut Surroundings) -> Outcome {
    let module = form.module.and_then(|place| modules.get(place as usize));
    Outcome {
        id: form.id.unwrap_or_else(|| OutcomeId::new(ids)),
        module_id: module.map(|module| module.id.clone()),
        code: trimmed(&form.code),
        text: trimmed(&form.text),
    }
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}
