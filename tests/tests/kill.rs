//! What was acknowledged survives a kill in the middle of writing.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use model::student::Student;
use service::Surroundings;
use store::WorkspaceKind;

/// As often as the bar asks for; each run lets the writer go on a little longer.
const KILLS: u64 = 10;

#[test]
fn a_killed_program_keeps_every_change_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kill.amats");
    let around = Surroundings::new(noon, counter());
    drop(service::workspace::create_desk(&path, WorkspaceKind::School, &around).unwrap());
    let mut acknowledged = Vec::new();
    for round in 0..KILLS {
        acknowledged.extend(write_until_killed(&path, Duration::from_millis(40 + round * 23)));
        let desk = service::workspace::open_desk(&path, &around).unwrap();
        assert!(desk.check().unwrap().is_whole(), "round {round}");
        for id in &acknowledged {
            assert!(desk.read(|r| Ok(r.get::<Student>(id)?)).unwrap().is_some(), "round {round} lost {id}");
        }
    }
    assert!(acknowledged.len() >= KILLS as usize, "the writer hardly wrote: {}", acknowledged.len());
}

fn write_until_killed(path: &Path, after: Duration) -> Vec<String> {
    let mut writer = Command::new(env!("CARGO_BIN_EXE_writer"))
        .arg(path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut seen: Vec<String> = lines.next().into_iter().collect();
    std::thread::sleep(after);
    writer.kill().unwrap();
    writer.wait().unwrap();
    seen.extend(lines.filter(|line| line.len() == 36));
    seen
}

fn noon() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap()
}

fn counter() -> impl FnMut(&mut [u8]) + Send + 'static {
    let mut next = 0_u8;
    move |bytes| {
        for byte in bytes {
            next = next.wrapping_add(1);
            *byte = next;
        }
    }
}
