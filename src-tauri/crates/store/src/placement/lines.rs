//! The lines of the lists: one row a placement with all that lists sort, filter and search by.
//!
//! Lines are derived. What comes from the records is the view `placement_line`; a line is written anew, and
//! its full text with it, only where it differs. How far a placement has come is told by the writer.

use model::id::PlacementId;
use model::party::Party;
use model::placement::{Blocker, Stage};
use rusqlite::{Connection, params};

use crate::search::{Index, Texts};
use crate::sql::{self, Cells, json, word};
use crate::{Reader, StoreError, Tx};

/// The word for a placement that lacks nothing.
pub(super) const DONE: &str = "done";

macro_rules! refresh {
    ($($(#[$doc:meta])* $name:ident: $condition:literal;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(connection: &Connection, id: &str, texts: &mut Texts) -> Result<(), StoreError> {
            const STATEMENT: &str =
                concat!(include_str!("refresh_head.sql"), $condition, include_str!("refresh_tail.sql"));
            refresh(connection, STATEMENT, id, texts)
        }
    )*};
}

refresh! {
    /// Brings the line of a placement into step.
    refresh_placement: "WHERE placement_id = ?1";
    /// Brings the lines of a student's placements into step.
    refresh_student: "WHERE student_id = ?1";
    /// Brings the lines of a company's placements into step.
    refresh_company: "WHERE company_id = ?1";
    /// Brings the lines of a programme's placements into step.
    refresh_programme: "WHERE programme_id = ?1";
}

fn refresh(connection: &Connection, statement: &str, id: &str, texts: &mut Texts) -> Result<(), StoreError> {
    let written = sql::all(connection, statement, [id], |row| {
        Ok((row.get::<_, String>("placement_id")?, row.get::<_, String>("search_text")?))
    })?;
    for (placement, text) in written {
        texts.put(connection, Index::Placement, &placement, text)?;
    }
    Ok(())
}

/// How many lines are not what their records give.
pub(crate) fn stale(connection: &Connection) -> Result<u32, StoreError> {
    sql::count(connection, include_str!("stale_lines.sql"), [])
}

/// What the lists hold of how far a placement has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredProgress {
    /// The placement.
    pub placement: PlacementId,
    /// What `Facts::progress` gave.
    pub progress: Option<Stage>,
    /// The first thing that stage lacks.
    pub next: Option<Blocker>,
    /// The quality index as shown.
    pub index: Option<u32>,
}

impl Reader<'_> {
    /// What the lists hold of every placement's progress.
    pub fn stored_progress(&self) -> Result<Vec<StoredProgress>, StoreError> {
        sql::all(self.connection, include_str!("stored_progress.sql"), [], |row| {
            let cells = Cells::new(row, "placement_list");
            let done = cells.text("progress")? == DONE;
            Ok(StoredProgress {
                placement: cells.parsed("placement_id")?,
                progress: if done { None } else { Some(cells.word("progress")?) },
                next: cells.maybe_json("next")?,
                index: cells.maybe_number("quality_index")?,
            })
        })
    }
}

impl Tx<'_> {
    /// Keeps how far a placement has come, for the lists. Derived from the records, so not journalled.
    pub fn set_progress(&mut self, made: &StoredProgress) -> Result<(), StoreError> {
        self.still_open()?;
        let stage = made.progress.map_or_else(|| DONE.to_owned(), |stage| word(&stage));
        let waiting = made.next.is_some_and(is_others);
        let params =
            params![made.placement.as_str(), stage, waiting, made.next.as_ref().map(json), made.index];
        match sql::run(self.connection, include_str!("set_progress.sql"), params)? {
            0 => Err(StoreError::NotFound("placement")),
            _ => Ok(()),
        }
    }
}

/// Whether the company or the student has to act; the mentor is the company's.
fn is_others(blocker: Blocker) -> bool {
    match blocker {
        Blocker::Expectations { party }
        | Blocker::Consent { party }
        | Blocker::AgreementSignature { party }
        | Blocker::QualityForm { party }
        | Blocker::ReportSignature { party } => party != Party::School,
        Blocker::MentorAssessment => true,
        Blocker::Mentor
        | Blocker::Supervisor
        | Blocker::Representative
        | Blocker::AgreementIssue
        | Blocker::StillRunning
        | Blocker::FinalMark
        | Blocker::Gates
        | Blocker::ReportIssue => false,
    }
}
