//! The demonstration in a real workspace: made once, looked at from several sides.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset};
use model::document::{Document, DocumentKind};
use model::id::PlacementId;
use store::{PlacementCounts, PlacementQuery, PlacementRow};

use crate::desk::Desk;
use crate::placement::Record;
use crate::surroundings::Surroundings;
use crate::workspace::create_demo;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-18T10:00:00+02:00").unwrap()
}

/// A fixed clock, and random bytes that are only ever different.
fn around() -> Surroundings {
    let mut count = 0_u64;
    Surroundings::new(now, move |bytes| {
        count += 1;
        let number = count.to_be_bytes();
        for (index, byte) in bytes.iter_mut().rev().enumerate() {
            *byte = number.iter().rev().nth(index).copied().unwrap_or_default();
        }
    })
}

/// What is in the workspace when it is new.
struct Seen {
    rows: Vec<PlacementRow>,
    counts: PlacementCounts,
    documents: Vec<(Document, Option<Vec<u8>>)>,
    changes_left: usize,
    whole: bool,
    time_after: DateTime<FixedOffset>,
}

fn seen() -> &'static Seen {
    static SEEN: OnceLock<Seen> = OnceLock::new();
    SEEN.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = create_demo(&folder.path().join("demo.amats"), &around()).unwrap();
        let as_of = desk.as_of().unwrap();
        let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
        let rows = desk.read(|r| Ok(r.placements(&query, &as_of)?.rows)).unwrap();
        Seen {
            counts: desk.read(|r| Ok(r.placement_counts(&as_of)?)).unwrap(),
            documents: rows.iter().flat_map(|row| documents(&desk, &row.id)).collect(),
            changes_left: desk.take_changes().len(),
            whole: desk.check(&crate::Work::default()).unwrap().is_whole(),
            time_after: desk.now(),
            rows,
        }
    })
}

fn documents(desk: &Desk, id: &PlacementId) -> Vec<(Document, Option<Vec<u8>>)> {
    let read = desk.read(|r| {
        let documents = Record::read(r, id)?.documents;
        documents.into_iter().map(|document| Ok((document.clone(), r.original(&document.id)?))).collect()
    });
    read.unwrap()
}

#[test]
fn the_workspace_is_whole_and_has_placements_everywhere() {
    let PlacementCounts { agreeing, agreement, running, assessing, quality, report, done, ended, .. } =
        seen().counts;
    assert!(seen().whole);
    assert_eq!(seen().rows.len(), 51);
    assert_eq!(
        [agreeing, agreement, running, assessing, quality, report, done, ended],
        [9, 8, 8, 6, 6, 4, 9, 1]
    );
}

#[test]
fn something_is_overdue_something_due_and_something_waits_for_others() {
    let counts = seen().counts;
    assert!(counts.overdue >= 5 && counts.this_week >= 5 && counts.waiting >= 5);
    assert!(counts.overdue < 20);
}

#[test]
fn numbers_in_the_register_run_without_gaps_within_a_school_year() {
    for year in [2025, 2026] {
        let prefix = format!("{year}/");
        let mut numbers: Vec<u32> =
            seen().rows.iter().filter_map(|row| row.number.strip_prefix(&prefix)?.parse().ok()).collect();
        numbers.sort_unstable();
        let expected: Vec<u32> = (1..).take(numbers.len()).collect();
        assert!(!numbers.is_empty());
        assert_eq!(numbers, expected);
    }
}

#[test]
fn documents_are_real_files_whose_hashes_hold() {
    let documents = &seen().documents;
    let count = |kind| documents.iter().filter(|(document, _)| document.kind == kind).count();
    assert!(count(DocumentKind::Agreement) >= 35 && count(DocumentKind::Report) >= 10);
    for (document, file) in documents {
        let file = file.as_ref().unwrap();
        assert!(file.starts_with(b"%PDF-"));
        assert_eq!(crate::expectation::hex(&<sha2::Sha256 as sha2::Digest>::digest(file)), document.sha256);
        assert!(document.issued_at < now());
    }
}

#[test]
fn the_desk_has_its_own_clock_and_a_clean_table_afterwards() {
    assert_eq!((seen().time_after, seen().changes_left), (now(), 0));
}
