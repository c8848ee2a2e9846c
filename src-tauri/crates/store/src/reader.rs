//! A consistent view of the workspace. What can be asked stands beside the statements that answer.

use rusqlite::Connection;

use crate::StoreError;
use crate::record::{self, Record};

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
}
