//! The chain tells what was done behind its back.

use rusqlite::Connection;
use store::{CheckReport, Store};

use crate::support::World;

/// Writes a placement with all it needs, closes the workspace, does something to its file, and checks it.
fn after(statements: &str) -> CheckReport {
    let mut world = World::new();
    world.placement();
    let path = world.store.path().to_owned();
    drop(world.store);
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(statements).unwrap();
    drop(connection);
    Store::open(&path).unwrap().check().unwrap()
}

#[test]
fn the_journal_refuses_to_be_changed_or_shortened() {
    let mut world = World::new();
    world.placement();
    let path = world.store.path().to_owned();
    drop(world.store);
    let connection = Connection::open(&path).unwrap();
    for statement in [
        "UPDATE journal SET actor = 'other' WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 6",
        "UPDATE journal_payload SET after = '{}' WHERE seq = 1",
        "INSERT INTO journal SELECT 9, change_set, at, actor, operation, entity, entity_id, kind, note,
            payload_hash, prev_hash, hash FROM journal WHERE seq = 1",
    ] {
        assert!(connection.execute_batch(statement).is_err(), "{statement}");
    }
}

#[test]
fn an_untouched_workspace_is_whole() {
    let report = after("");
    assert!(report.is_whole());
    assert_eq!((report.journal_entries, report.erased), (6, 0));
}

#[test]
fn a_changed_entry_breaks_the_chain_there() {
    for change in
        ["actor = 'other'", "operation = 'x'", "at = '2020-01-01T00:00:00+02:00'", "entity_id = 'x'"]
    {
        let report = after(&format!(
            "DROP TRIGGER journal_is_never_changed; UPDATE journal SET {change} WHERE seq = 3;"
        ));
        assert_eq!(report.broken_at, Some(3), "{change}");
    }
}

#[test]
fn changed_content_breaks_the_chain_there() {
    let report = after(
        "DROP TRIGGER journal_payload_is_never_changed;
         UPDATE journal_payload SET after = replace(after, 'Koks', 'Loks') WHERE seq = 3;",
    );
    assert_eq!(report.broken_at, Some(3));
}

#[test]
fn a_missing_entry_breaks_the_chain_behind_it() {
    let report = after(
        "DROP TRIGGER journal_is_never_shortened;
         DELETE FROM journal_payload WHERE seq = 3; DELETE FROM journal WHERE seq = 3;",
    );
    assert_eq!(report.broken_at, Some(3));
}

#[test]
fn erased_content_leaves_the_chain_whole() {
    let report = after("DELETE FROM journal_payload WHERE seq = 2;");
    assert!(report.is_whole());
    assert_eq!(report.erased, 1);
}

#[test]
fn a_record_that_was_changed_made_or_removed_behind_the_journal_is_named() {
    for (statement, kind) in [
        ("UPDATE student SET phone = '1';", "student "),
        ("UPDATE outcome SET text = 'x' WHERE position = 1;", "programme "),
        ("INSERT INTO anchor VALUES ('a', 'b', 'c');", "anchor a"),
        ("UPDATE placement SET supervisor_id = NULL; DELETE FROM supervisor;", "supervisor "),
    ] {
        let report = after(statement);
        assert!(report.broken_at.is_none() && !report.chain_holds(), "{statement}");
        assert!(report.unjournalled.iter().any(|named| named.starts_with(kind)), "{statement}");
    }
}

#[test]
fn a_line_that_is_not_what_its_records_give_is_counted() {
    assert_eq!(after("UPDATE placement_list SET start_day = 1;").stale_lines, 1);
    assert_eq!(after("DELETE FROM placement_list;").stale_lines, 1);
}
