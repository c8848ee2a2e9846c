//! The history of a record, from the journal.

use crate::input::HistoryRef;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::History;

/// How many entries are shown at most.
const ROWS: u32 = 200;

/// Who changed a record, when and how; the latest first.
pub fn get(session: &mut Session, input: HistoryRef) -> Result<History, Stop> {
    let entity = input.entity.parse().map_err(|_| RefusalCode::NotFound)?;
    session.desk()?.read(|r| Ok(History { rows: r.history(entity, &input.id, ROWS)? }))
}
