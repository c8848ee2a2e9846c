//! The school and its supervisors.

use model::id::SupervisorId;
use model::school::{School, Supervisor};
use store::Reader;

use crate::input::{Nothing, SchoolInput, SupervisorInput, SupervisorRef};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{Saved, SchoolView, Supervisors};

/// The identifier of the one school.
pub(crate) const SCHOOL: &str = "school";

/// The school.
pub fn get(session: &mut Session, _: Nothing) -> Result<SchoolView, Stop> {
    session.desk()?.read(|r| Ok(SchoolView { school: find(r)? }))
}

/// Changes the school.
pub fn save(session: &mut Session, input: SchoolInput) -> Result<Saved, Stop> {
    let school = input.school;
    school.check()?;
    session.desk()?.write(Operation::SchoolSave, |tx| {
        tx.save(&school)?;
        Ok(Saved { id: SCHOOL.to_owned() })
    })
}

/// All supervisors, by name.
pub fn supervisors(session: &mut Session, _: Nothing) -> Result<Supervisors, Stop> {
    session.desk()?.read(|r| Ok(Supervisors { supervisors: r.supervisors()? }))
}

/// Makes or changes a supervisor.
pub fn save_supervisor(session: &mut Session, input: SupervisorInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let supervisor = Supervisor {
        id: input.id.unwrap_or_else(|| SupervisorId::new(&mut desk.around)),
        name: input.name.trim().to_owned(),
        position: input.position.trim().to_owned(),
        phone: input.phone.trim().to_owned(),
        email: input.email.trim().to_owned(),
    };
    supervisor.check()?;
    desk.write(Operation::SupervisorSave, |tx| {
        tx.save(&supervisor)?;
        Ok(Saved { id: supervisor.id.to_string() })
    })
}

/// Removes a supervisor whom no placement names.
pub fn remove_supervisor(session: &mut Session, input: SupervisorRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::SupervisorRemove, |tx| {
        tx.remove::<Supervisor>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}

pub(crate) fn find(reader: &Reader<'_>) -> Result<School, Stop> {
    Ok(reader.get::<School>(SCHOOL)?.unwrap_or_default())
}
