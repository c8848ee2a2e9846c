//! Builders and fixed surroundings for the tests: the same clock and the same random bytes in every run.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, FixedOffset, Local};
use model::student::Representative;
use service::import;
use service::input::{
    FileInput, ImportColumns, ImportFile, ImportKind, ImportRowsQuery, StudentInput, WorkspaceCreate,
};
use service::reply::{RefusalCode, Stop};
use service::view::{ImportCounts, ImportPreview, ImportRow};
use service::{Places, Session, Surroundings};

/// Noon of 21 November 2026 in Latvia.
pub fn noon() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap_or_default()
}

/// A fixed clock, and random bytes that count.
pub fn fixed() -> Surroundings {
    Surroundings::new(noon, counting())
}

/// Random bytes that are the same in every run.
pub fn counting() -> impl FnMut(&mut [u8]) + Send + 'static {
    let mut next = 0_u64;
    move |bytes| {
        for byte in bytes {
            next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = next.to_be_bytes()[0];
        }
    }
}

/// A session in a folder with nothing open.
pub fn session(folder: &Path) -> Session {
    Session::new(Places { data: folder.to_owned(), config: folder.join("config") }, fixed())
}

/// The real clock, for certificates that another program makes now, and random bytes that count; no network.
pub fn of_now() -> Surroundings {
    Surroundings::new(|| Local::now().fixed_offset(), counting())
}

/// A session with the demonstration workspace open.
pub fn demonstration(folder: &Path) -> Session {
    demonstration_in(folder, &fixed())
}

/// A session with the demonstration workspace open, in surroundings of the test's own.
///
/// # Panics
/// When the demonstration workspace cannot be made.
#[expect(clippy::expect_used, reason = "a test cannot go on without it")]
pub fn demonstration_in(folder: &Path, around: &Surroundings) -> Session {
    let places = Places { data: folder.to_owned(), config: folder.join("config") };
    let mut session = Session::new(places, around.clone());
    let desk = service::workspace::create_demo(&folder.join("demo.amats"), around);
    session.place(desk.map_err(|stop| format!("{stop:?}")).expect("a demonstration workspace"));
    session
}

/// A new, empty workspace in a folder.
pub fn empty(folder: &Path) -> WorkspaceCreate {
    WorkspaceCreate {
        path: folder.join("skola.amats").to_string_lossy().into_owned(),
        school_name: "Daugavpils Amatu vidusskola".to_owned(),
        town: "Daugavpils".to_owned(),
    }
}

/// A grown student of no programme, as the form has it.
pub fn person(first_name: &str, last_name: &str) -> StudentInput {
    StudentInput {
        id: None,
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        personal_code: None,
        document: None,
        birth_date: "21.11.2006.".to_owned(),
        group: "K1".to_owned(),
        programme_id: None,
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        representative: Representative::default(),
    }
}

/// A spreadsheet as the screens send it.
pub fn sheet(kind: ImportKind, name: &str, bytes: &[u8]) -> ImportFile {
    ImportFile { kind, name: name.to_owned(), content: STANDARD.encode(bytes) }
}

/// What an import would do, with every row.
pub struct Compared {
    /// Counts.
    pub counts: ImportCounts,
    /// What is to be known beyond single rows.
    pub notes: Vec<String>,
    /// Rows, in the order of the file.
    pub rows: Vec<ImportRow>,
}

/// Compares what was read with the workspace, and reads the preview to its end.
pub fn compared(session: &mut Session, columns: ImportColumns) -> Result<Compared, Stop> {
    let ImportPreview { counts, notes } = import::preview(session, columns)?;
    let mut rows = Vec::new();
    loop {
        let from = rows.len() as u32;
        let some = import::rows(session, ImportRowsQuery { state: None, from, limit: 7 })?.rows;
        if some.is_empty() {
            return Ok(Compared { counts, notes, rows });
        }
        rows.extend(some);
    }
}

/// A file as the screens send it.
pub fn file(name: &str, bytes: &[u8]) -> FileInput {
    FileInput { name: name.to_owned(), content: STANDARD.encode(bytes) }
}

/// The code of a refusal; `None` for anything else.
pub fn refusal<T>(result: &Result<T, Stop>) -> Option<RefusalCode> {
    match result {
        Err(Stop::Refused(refusal)) => Some(refusal.code),
        _ => None,
    }
}
