//! The schema and how an older file is brought to it: migrations are appended, never changed.
//!
//! `user_version` in the file's header is the number of migrations that it has seen.

use rusqlite::{Connection, TransactionBehavior};

use crate::connection::APPLICATION_ID;
use crate::{OpenError, StoreError, sql};

/// Every migration, in order; each file says why.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("0001_first.sql"),
    include_str!("0002_companies.sql"),
    include_str!("0003_programmes_and_groups.sql"),
    include_str!("0004_saved_views.sql"),
    include_str!("0005_history_and_identity_documents.sql"),
    include_str!("0006_working_time.sql"),
    include_str!("0007_agreements_that_change.sql"),
    include_str!("0008_proven_items.sql"),
    include_str!("0009_paper_signatures.sql"),
    include_str!("0010_individual_plans.sql"),
    include_str!("0011_issuers.sql"),
    include_str!("0012_documents_of_the_weeks.sql"),
    include_str!("0013_diary.sql"),
    include_str!("0014_assessment_forms.sql"),
    include_str!("0015_packets.sql"),
    include_str!("0016_answer_files.sql"),
];

/// The version that this program writes.
pub(crate) fn known() -> u32 {
    MIGRATIONS.len() as u32
}

/// The version of a file; a newer one than this program knows is refused.
pub(crate) fn version(connection: &Connection, known: u32) -> Result<u32, OpenError> {
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known { Err(OpenError::Newer { found, known }) } else { Ok(found) }
}

/// Runs the migrations that a file has not seen, all of them or none.
pub(crate) fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<(), OpenError> {
    let seen = version(connection, migrations.len() as u32)? as usize;
    if seen == migrations.len() {
        return Ok(());
    }
    // A table that is rebuilt is for a moment not there; references are looked at as a whole before the commit.
    connection.pragma_update(None, "foreign_keys", false)?;
    let done = migrate_from(connection, migrations, seen);
    connection.pragma_update(None, "foreign_keys", true)?;
    done
}

fn migrate_from(connection: &mut Connection, migrations: &[&str], seen: usize) -> Result<(), OpenError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for migration in &migrations[seen..] {
        transaction.execute_batch(migration)?;
    }
    if !dangling(&transaction)?.is_empty() {
        return Err(OpenError::Damaged);
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", migrations.len() as u32)?;
    transaction.commit()?;
    Ok(())
}

/// Tables with references that lead nowhere.
pub(crate) fn dangling(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut tables =
        sql::all(connection, "PRAGMA foreign_key_check", [], |row| Ok(row.get::<_, String>(0)?))?;
    tables.dedup();
    Ok(tables)
}
