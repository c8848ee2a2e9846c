//! Measures storage and documents at a school's real size, and prints each figure as a ratio of something
//! known on the same machine: the time in which it hashes 64 MiB with SHA-256.
//!
//! `cargo xtask bench` builds it for release and runs it; a debug build measures the compiler's patience.

use std::time::{Duration, Instant};

use model::document::DocumentKind;
use model::id::{PlacementId, StudentId};
use model::period::Period;
use model::placement::Placement;
use model::student::{Representative, Student};
use service::document::draft;
use service::input::{DocumentRequest, PlacementQuery};
use service::reply::Stop;
use service::{Desk, Operation, workspace};
use sha2::{Digest as _, Sha256};
use tests::fixed;

/// How many placements the lists are measured with.
const PLACEMENTS: u32 = 10_000;
/// How often each thing is done; the median is told.
const RUNS: usize = 15;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("bench.amats");
    let yardstick = median(|| assert_ne!(Sha256::digest(vec![7_u8; 64 * 1024 * 1024])[..], [0; 32]));
    let mut desk = workspace::create_demo(&path, &fixed()).map_err(told)?;
    let filled = Instant::now();
    fill(&mut desk).map_err(told)?;
    let told_filled = filled.elapsed();
    say("what", "time", "ratio to hashing 64 MiB");
    line("hashing 64 MiB with SHA-256", yardstick, yardstick);
    line(&format!("writing {PLACEMENTS} placements in one transaction"), told_filled, yardstick);
    lists(&desk, yardstick).map_err(told)?;
    documents(&mut desk, yardstick)?;
    drop(desk);
    let around = fixed();
    line("opening the workspace", median(|| drop(workspace::open_desk(&path, &around))), yardstick);
    Ok(())
}

/// Copies placements of the demonstration until there are enough, each with a student of its own.
fn fill(desk: &mut Desk) -> Result<(), Stop> {
    let mut ids = fixed();
    let as_of = desk.as_of()?;
    let pattern = desk.read(|r| {
        let row = r.placements_with_forms(&as_of)?.remove(0);
        let placement = r.get::<Placement>(row.id.as_str())?;
        let student = r.get::<Student>(row.student_id.as_str())?;
        Ok(placement.zip(student))
    })?;
    let Some((placement, student)) = pattern else { return Ok(()) };
    desk.write(Operation::ImportApply, |tx| {
        for number in 0..PLACEMENTS {
            let student = Student {
                id: StudentId::new(&mut ids),
                first_name: format!("Vārds{number}"),
                last_name: format!("Uzvārds{}", number % 997),
                personal_code: None,
                representative: Representative::default(),
                ..student.clone()
            };
            let shift = chrono::Duration::days(i64::from(number % 1000));
            let start = placement.period.start() - shift;
            let placement = Placement {
                id: PlacementId::new(&mut ids),
                number: format!("2020/{number:05}"),
                student_id: student.id.clone(),
                period: Period::parse(start, start + chrono::Duration::days(40)).unwrap_or(placement.period),
                ..placement.clone()
            };
            tx.save(&student)?;
            tx.save(&placement)?;
        }
        Ok(())
    })
}

fn lists(desk: &Desk, yardstick: Duration) -> Result<(), Stop> {
    let queries = [
        ("first page of placements", PlacementQuery::default()),
        (
            "first page, by student",
            PlacementQuery { sort: store::PlacementSort::Student, ..PlacementQuery::default() },
        ),
        (
            "search „uzvards42 vards”",
            PlacementQuery { search: "uzvards42 vards".to_owned(), ..PlacementQuery::default() },
        ),
        (
            "overdue placements",
            PlacementQuery { attention: Some(store::Attention::Overdue), ..PlacementQuery::default() },
        ),
    ];
    let as_of = desk.as_of()?;
    for (name, query) in queries {
        let time = median(|| drop(desk.read(|r| Ok(r.placements(&query, &as_of)?))));
        line(&format!("{name}, of {PLACEMENTS}"), time, yardstick);
    }
    line(
        "counts for the first screen",
        median(|| drop(desk.read(|r| Ok(r.placement_counts(&as_of)?)))),
        yardstick,
    );
    Ok(())
}

fn documents(desk: &mut Desk, yardstick: Duration) -> Outcome<()> {
    let as_of = desk.as_of().map_err(told)?;
    let rows = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).map_err(told)?;
    let id = rows.first().ok_or("no placement to report on")?.id.clone();
    for (name, kind) in [("an agreement", DocumentKind::Agreement), ("a report", DocumentKind::Report)] {
        let request = DocumentRequest { placement_id: id.clone(), kind, language: "lv".to_owned() };
        draft(desk, &request).map_err(told)?;
        line(&format!("making {name}"), median(|| drop(draft(desk, &request))), yardstick);
    }
    Ok(())
}

fn median(mut act: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            act();
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

fn told(stop: Stop) -> String {
    format!("{stop:?}")
}

fn line(what: &str, time: Duration, yardstick: Duration) {
    let ratio = time.as_secs_f64() / yardstick.as_secs_f64();
    say(what, &format!("{:.2} ms", time.as_secs_f64() * 1000.0), &format!("{ratio:.3}"));
}

#[expect(clippy::print_stdout, reason = "a command-line tool")]
fn say(what: &str, time: &str, ratio: &str) {
    println!("{what:<50} {time:>12} {ratio:>24}");
}
