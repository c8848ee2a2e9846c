//! Programmes, their qualifications and learning outcomes.

use model::id::{OutcomeId, ProgrammeId};
use model::programme::{Outcome, Programme};

use crate::input::{Nothing, ProgrammeInput};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{Programmes, Saved};

/// All programmes, by qualification.
pub fn list(session: &mut Session, _: Nothing) -> Result<Programmes, Stop> {
    session.desk()?.read(|r| Ok(Programmes { programmes: r.programmes()? }))
}

/// Makes or changes a programme; an outcome without an identifier is new.
pub fn save(session: &mut Session, input: ProgrammeInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let mut ids = desk.around.clone();
    let programme = Programme {
        id: input.id.unwrap_or_else(|| ProgrammeId::new(&mut ids)),
        code: input.code.trim().to_owned(),
        name: input.name.trim().to_owned(),
        qualification: input.qualification.trim().to_owned(),
        sector: input.sector.trim().to_owned(),
        lki_level: input.lki_level,
        outcomes: input
            .outcomes
            .into_iter()
            .map(|outcome| Outcome {
                id: outcome.id.unwrap_or_else(|| OutcomeId::new(&mut ids)),
                code: outcome.code.trim().to_owned(),
                text: outcome.text.trim().to_owned(),
            })
            .collect(),
    };
    programme.check()?;
    desk.write(Operation::ProgrammeSave, |tx| {
        tx.save(&programme)?;
        Ok(Saved { id: programme.id.to_string() })
    })
}
