//! The log of safety instruction. It answers the need of a placement wherever it says something ([`crate::needs`]).

use model::id::InstructionId;
use model::instruction::Instruction;
use model::problem::{FieldProblem, Problem};

use crate::input::{InstructionInput, InstructionRef, PlacementRef};
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Instructions, Saved};

/// The safety instructions of a placement.
pub fn list(session: &mut Session, input: PlacementRef) -> Result<Instructions, Stop> {
    session.desk()?.read(|r| Ok(Instructions { instructions: r.instructions(&input.id)? }))
}

/// Records an instruction.
pub fn save(session: &mut Session, input: InstructionInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let fresh = InstructionId::new(&mut desk.around);
    desk.write(Operation::InstructionSave, |tx| {
        placement::find_of::<Instruction>(
            tx,
            &input.placement_id,
            input.id.as_ref().map(InstructionId::as_str),
        )?;
        let on = input
            .on
            .ok_or_else(|| vec![FieldProblem { field: "on".to_owned(), problem: Problem::Missing }])?;
        let instruction = Instruction {
            id: input.id.unwrap_or(fresh),
            placement_id: input.placement_id,
            kind: input.kind,
            on,
            instructor: input.instructor.trim().to_owned(),
            position: input.position.trim().to_owned(),
            topic: input.topic.trim().to_owned(),
            checked: input.checked,
        };
        instruction.check()?;
        tx.save(&instruction)?;
        Ok(Saved { id: instruction.id.to_string() })
    })
}

/// Takes an instruction out of the log.
pub fn remove(session: &mut Session, input: InstructionRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::InstructionRemove, |tx| {
        if !tx.remove::<Instruction>(input.id.as_str())? {
            return Err(RefusalCode::NotFound.into());
        }
        Ok(Saved { id: input.id.to_string() })
    })
}
