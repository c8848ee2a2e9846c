//! The one place that opens `SQLite` and says how it has to behave.
//!
//! An encrypted build (`SQLCipher`) changes this file alone: the key is given in [`configure`] before
//! anything else is asked of the connection, and [`sniff`] can then no longer look at the header.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::{OpenError, StoreError};

/// What the header of every workspace says: „AMAT”.
pub(crate) const APPLICATION_ID: i32 = 0x414d_4154;

/// How long a statement waits for whoever holds the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Statements that stay prepared.
const STATEMENTS: usize = 200;

/// Looks at a file's first bytes: whether it is there, and a workspace at all.
pub(crate) fn sniff(path: &Path) -> Result<(), OpenError> {
    if path.is_dir() {
        return Err(OpenError::NotAWorkspace);
    }
    let mut header = Vec::with_capacity(100);
    File::open(path)?.take(100).read_to_end(&mut header)?;
    let is_sqlite = header.starts_with(b"SQLite format 3\0");
    let is_ours = header.get(68..72) == Some(&APPLICATION_ID.to_be_bytes());
    if is_sqlite && is_ours { Ok(()) } else { Err(OpenError::NotAWorkspace) }
}

/// Opens a file for reading and writing; it must be there.
pub(crate) fn open(path: &Path) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    configure(&connection)?;
    if connection.is_readonly(MAIN_DB)? {
        return Err(OpenError::ReadOnly);
    }
    Ok(connection)
}

/// Opens a file for reading; nothing beside it is made, so it must hold all of itself.
pub(crate) fn open_to_read(path: &Path) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    configure(&connection)?;
    Ok(connection)
}

/// FULL, because WAL with NORMAL loses acknowledged commits when power fails; nothing temporary reaches
/// the disk; what was deleted is overwritten; a hostile schema can run nothing. A prepared statement keeps
/// its plan whatever is bound to it: otherwise `SQLite` plans many statements anew for every record.
fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch(include_str!("configure.sql"))?;
    Ok(())
}

/// Turns the write-ahead log on, for the file that is worked on.
pub(crate) fn log_ahead(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "journal_mode", "wal")?;
    Ok(())
}

/// Brings everything into the one file, for a copy that travels.
pub(crate) fn settle_in_one_file(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "journal_mode", "delete")?;
    Ok(())
}
