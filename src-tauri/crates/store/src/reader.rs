//! A consistent view of the workspace. What can be asked stands beside the statements that answer.

use model::id::PlacementId;
use rusqlite::Connection;

use crate::record::{self, Record, Visitor, visit};
use crate::{Entity, StoreError};

/// A consistent view of the workspace.
#[derive(Debug)]
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
}

impl Reader<'_> {
    /// A record by its identifier.
    pub fn get<R: Record>(&self, id: &str) -> Result<Option<R>, StoreError> {
        record::fetch(self.connection, id)
    }

    /// The placement whose line of life a record is part of; `None` for other records and for one that is gone.
    pub fn placement_of(&self, entity: Entity, id: &str) -> Result<Option<PlacementId>, StoreError> {
        let mut finding = Finding { connection: self.connection, id, placement: None };
        visit(entity, &mut finding)?;
        Ok(finding.placement)
    }
}

struct Finding<'a> {
    connection: &'a Connection,
    id: &'a str,
    placement: Option<PlacementId>,
}

impl Visitor for Finding<'_> {
    fn visit<R: Record>(&mut self) -> Result<(), StoreError> {
        let record = record::fetch::<R>(self.connection, self.id)?;
        self.placement = record.as_ref().and_then(R::placement).cloned();
        Ok(())
    }
}
