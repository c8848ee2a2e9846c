//! What registers show, kept under names with the workspace.

use model::id::SavedViewId;
use model::problem::Problems;
use store::SavedView;

use crate::input::{Nothing, SavedViewInput, SavedViewRef};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{Saved, SavedViews};

/// Most characters of a name.
const NAME: u32 = 60;

/// All of them, by name.
pub fn list(session: &mut Session, _: Nothing) -> Result<SavedViews, Stop> {
    session.desk()?.read(|r| Ok(SavedViews { views: r.saved_views()? }))
}

/// Keeps what a register shows under a name, new or known.
pub fn save(session: &mut Session, input: SavedViewInput) -> Result<Saved, Stop> {
    let mut problems = Problems::default();
    problems.required("name", &input.name, NAME);
    problems.into_result()?;
    let desk = session.desk()?;
    let view = SavedView {
        id: input.id.unwrap_or_else(|| SavedViewId::new(&mut desk.around)),
        name: input.name.trim().to_owned(),
        shows: input.shows.whole(),
    };
    desk.write(Operation::SavedViewSave, |tx| {
        tx.save(&view)?;
        Ok(Saved { id: view.id.to_string() })
    })
}

/// Forgets one; what it showed stays as it is.
pub fn remove(session: &mut Session, input: SavedViewRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::SavedViewRemove, |tx| {
        tx.remove::<SavedView>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}
