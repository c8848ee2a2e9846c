//! What only the inside can bring about: an older and a newer file, a full disk, another schema.

use std::fs;

use tempfile::TempDir;

use super::*;

const NEXT: &str = "ALTER TABLE school ADD COLUMN founded_on TEXT;";

/// The migrations that ship, and one more.
fn with_next() -> Vec<&'static str> {
    [schema::MIGRATIONS, &[NEXT]].concat()
}

fn moment() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T10:42:00+02:00").unwrap()
}

fn entry() -> Entry {
    Entry { at: moment(), actor: "coordinator".to_owned(), operation: "test.write", seen: None }
}

fn workspace() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("school.amats");
    drop(Store::create(&path, WorkspaceKind::Demonstration, moment()).unwrap());
    (folder, path)
}

fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn put_anchor(store: &mut Store, label: &str) -> Result<(), StoreError> {
    let id = model::id::AnchorId::parse("01890a5d-ac96-774b-bcce-b302099a8057").unwrap();
    let anchor = model::document::Anchor { id, label: label.to_owned(), pem: String::new() };
    store.write(entry(), &mut || [0; 16], |tx| tx.save(&anchor)).map(drop)
}

#[test]
fn the_schema_is_the_one_that_was_looked_at() {
    let (_folder, path) = workspace();
    let store = Store::open(&path).unwrap();
    let statement = include_str!("../schema/dump.sql");
    let lines = sql::all(&store.connection, statement, [], |row| Ok(row.get::<_, String>(0)?)).unwrap();
    let found = lines.join(";\n\n") + ";\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/schema/schema.sql"), &found).unwrap();
    }
    assert_eq!(
        found,
        include_str!("../schema/schema.sql"),
        "look at the difference, then set UPDATE_SCHEMA=1"
    );
}

#[test]
fn an_older_file_is_copied_and_then_brought_up_to_date() {
    let (folder, path) = workspace();
    let (older, newer) = (schema::known(), schema::known() + 1);
    let store = Store::open_as(&path, &with_next()).unwrap();
    assert_eq!(schema::version(&store.connection, newer).unwrap(), newer);
    assert_eq!(store.kind(), WorkspaceKind::Demonstration);
    let copy = format!("school.version-{older}.amats");
    assert!(names(&folder).contains(&copy));
    let copy = Store::open(&folder.path().join(copy)).unwrap();
    assert!(copy.check().unwrap().is_whole());
}

#[test]
fn a_newer_file_is_refused_by_its_version_and_not_touched() {
    let (folder, path) = workspace();
    drop(Store::open_as(&path, &with_next()).unwrap());
    let (before, files) = (fs::read(&path).unwrap(), names(&folder));
    let refused = Store::open(&path).map(drop);
    let (known, found) = (schema::known(), schema::known() + 1);
    assert!(matches!(refused, Err(OpenError::Newer { found: f, known: k }) if (f, k) == (found, known)));
    assert_eq!((fs::read(&path).unwrap(), names(&folder)), (before, files));
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (_folder, path) = workspace();
    let fails = [&with_next()[..], &["CREATE TABLE school (id TEXT) STRICT;"]].concat();
    let refused = Store::open_as(&path, &fails).map(drop);
    assert!(refused.is_err());
    let store = Store::open(&path).unwrap();
    assert!(store.check().unwrap().is_whole());
}

#[test]
fn a_full_disk_is_told_and_the_workspace_goes_on_when_there_is_room() {
    let (_folder, path) = workspace();
    let mut store = Store::open(&path).unwrap();
    store.connection.pragma_update(None, "max_page_count", 1).unwrap();
    let full = put_anchor(&mut store, &"x".repeat(100_000));
    assert_eq!(full, Err(StoreError::DiskFull));
    assert!(store.check().unwrap().is_whole());
    store.connection.pragma_update(None, "max_page_count", 100_000).unwrap();
    assert_eq!(put_anchor(&mut store, "CA"), Ok(()));
}

#[test]
fn a_workspace_is_made_and_then_only_readable_by_its_owner() {
    let (_folder, path) = workspace();
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::MetadataExt::mode(&fs::metadata(&path).unwrap()) & 0o777, 0o600);
    assert!(fs::metadata(&path).unwrap().len() > 0);
}

#[test]
fn writes_are_as_safe_as_the_journal_of_the_disk_allows() {
    let (_folder, path) = workspace();
    let store = Store::open(&path).unwrap();
    let ask = |pragma| {
        store.connection.pragma_query_value(None, pragma, |row| row.get::<_, rusqlite::types::Value>(0))
    };
    assert_eq!(ask("journal_mode").unwrap(), "wal".to_owned().into());
    assert_eq!(ask("synchronous").unwrap(), 2.into());
    assert_eq!(ask("foreign_keys").unwrap(), 1.into());
}

#[test]
fn nothing_of_a_write_stands_when_the_disk_was_full_in_its_middle() {
    let (_folder, path) = workspace();
    let mut store = Store::open(&path).unwrap();
    store.connection.pragma_update(None, "max_page_count", 1).unwrap();
    let anchor = |digit: u8, label: String| {
        let id = model::id::AnchorId::parse(&format!("01890a5d-ac96-774b-bcce-b302099a805{digit}")).unwrap();
        model::document::Anchor { id, label, pem: String::new() }
    };
    let written = store.write::<_, StoreError>(entry(), &mut || [0; 16], |tx| {
        assert_eq!(tx.save(&anchor(1, "x".repeat(100_000))), Err(StoreError::DiskFull));
        assert_eq!(tx.save(&anchor(2, "CA".to_owned())), Err(StoreError::TakenBack));
        Ok(())
    });
    assert_eq!(written.map(drop), Err(StoreError::TakenBack));
    let report = store.check().unwrap();
    assert!(report.is_whole());
    assert_eq!(report.journal_entries, 0);
}

/// A file of version 1 with a company that has a site and a signatory, journalled as that version did.
fn version_1() -> (TempDir, PathBuf) {
    let (folder, path) = workspace();
    fs::remove_file(&path).unwrap();
    fs::write(&path, []).unwrap();
    let mut connection = connection::open(&path).unwrap();
    schema::migrate(&mut connection, &schema::MIGRATIONS[..1]).unwrap();
    connection.execute_batch(include_str!("version_1.sql")).unwrap();
    let record = include_str!("version_1.json").trim().to_owned();
    let mut salt = || [0; 16];
    let kind = crate::ChangeKind::Created;
    let change = journal::Kind::Changed { kind, before: None, after: Some(record) };
    journal::Journal::new(&connection, entry(), &mut salt)
        .append(crate::Entity::Company, COMPANY, &change)
        .unwrap();
    (folder, path)
}

const COMPANY: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

#[test]
fn a_company_of_version_1_keeps_its_site_and_its_signatory() {
    let (_folder, path) = version_1();
    let store = Store::open(&path).unwrap();
    let company: model::company::Company = store.read(|reader| reader.get(COMPANY)).unwrap().unwrap();
    assert_eq!(company.usual_site(), "Meža iela 2, Ikšķile");
    let signer = company.usual_signer().unwrap().signatory();
    assert_eq!(
        (signer.name.as_str(), signer.position.as_str(), signer.authority.as_str()),
        ("Anna Egle", "direktore", "pilnvaru Nr. 7")
    );
    assert!(store.check().unwrap().is_whole());
}

#[test]
fn programmes_and_students_of_version_1_are_as_the_journal_knows_them() {
    const PROGRAMME: &str = "01890a5d-ac96-774b-bcce-b302099a8058";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("school.amats");
    fs::write(&path, []).unwrap();
    let mut connection = connection::open(&path).unwrap();
    schema::migrate(&mut connection, &schema::MIGRATIONS[..1]).unwrap();
    connection.execute_batch(include_str!("version_1_school.sql")).unwrap();
    let records = [
        (crate::Entity::Programme, PROGRAMME, include_str!("version_1_programme.json")),
        (
            crate::Entity::Student,
            "01890a5d-ac96-774b-bcce-b302099a805a",
            include_str!("version_1_student.json"),
        ),
    ];
    for (entity, id, record) in records {
        let after = Some(record.trim().to_owned());
        let change = journal::Kind::Changed { kind: crate::ChangeKind::Created, before: None, after };
        journal::Journal::new(&connection, entry(), &mut || [0; 16]).append(entity, id, &change).unwrap();
    }
    drop(connection);
    let store = Store::open(&path).unwrap();
    let programmes = store.read(|r| -> Result<_, StoreError> { r.programmes() }).unwrap();
    let [programme] = &programmes[..] else { panic!("one programme") };
    assert_eq!((programme.series().as_str(), programme.version, programme.valid_from), (PROGRAMME, 1, None));
    assert_eq!(programme.outcomes.len(), 1);
    assert_eq!(store.read(|r| -> Result<_, StoreError> { r.unknown_groups() }).unwrap()[0].name, "K2-1");
    assert!(store.check().unwrap().is_whole());
}

#[test]
fn parts_that_were_journalled_before_version_5_are_told_in_the_history_of_their_owner() {
    let (_folder, path) = version_1();
    let connection = connection::open(&path).unwrap();
    let mentor = format!(r#"{{"company_id":"{COMPANY}","name":"Anna Egle"}}"#);
    let gone = journal::Kind::Changed { kind: crate::ChangeKind::Removed, before: Some(mentor), after: None };
    journal::Journal::new(&connection, entry(), &mut || [0; 16])
        .append(crate::Entity::Mentor, "01890a5d-ac96-774b-bcce-b302099a8059", &gone)
        .unwrap();
    drop(connection);
    let store = Store::open(&path).unwrap();
    let history = |reader: &Reader<'_>| reader.history(crate::Entity::Company, COMPANY, None, 10);
    let rows: Vec<crate::HistoryRow> = store.read(history).unwrap();
    assert_eq!(
        rows.iter().map(|row| row.entity).collect::<Vec<_>>(),
        [crate::Entity::Mentor, crate::Entity::Company]
    );
    assert!(rows.iter().all(|row| !row.is_erased));
    store.connection.execute("DELETE FROM journal_payload WHERE seq = ?1", [rows[0].seq]).unwrap();
    let rows: Vec<crate::HistoryRow> = store.read(history).unwrap();
    assert_eq!((rows[0].is_erased, &rows[0].before), (true, &None));
}

#[test]
fn what_was_assessed_in_version_1_is_as_the_journal_knows_it() {
    const PLACEMENT: &str = "01890a5d-ac96-774b-bcce-b302099a805b";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("school.amats");
    fs::write(&path, []).unwrap();
    let mut connection = connection::open(&path).unwrap();
    schema::migrate(&mut connection, &schema::MIGRATIONS[..1]).unwrap();
    connection.execute_batch(include_str!("version_1_school.sql")).unwrap();
    connection.execute_batch(include_str!("version_1_assessment.sql")).unwrap();
    let record = include_str!("version_1_assessment.json").trim();
    let change = journal::Kind::Changed {
        kind: crate::ChangeKind::Created,
        before: None,
        after: Some(record.to_owned()),
    };
    journal::Journal::new(&connection, entry(), &mut || [0; 16])
        .append(crate::Entity::Assessment, PLACEMENT, &change)
        .unwrap();
    drop(connection);
    let store = Store::open(&path).unwrap();
    let kept: model::assessment::Assessment = store.read(|reader| reader.get(PLACEMENT)).unwrap().unwrap();
    assert_eq!(kept, serde_json::from_str(record).unwrap());
    let mentor = kept.mentor.unwrap();
    assert_eq!(mentor.outcomes.len(), 1);
    assert_eq!(mentor.overall.unwrap().code(), "8");
    assert!(!mentor.standing.is_confirmed());
}
