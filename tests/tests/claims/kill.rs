//! What was acknowledged survives a kill in the middle of writing.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use model::student::Student;
use store::WorkspaceKind;
use tests::fixed;

/// As often as the bar asks for; each run lets the writer go on a little longer.
const KILLS: u64 = 10;

#[test]
fn a_killed_program_keeps_every_change_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kill.amats");
    drop(service::workspace::create_desk(&path, WorkspaceKind::School, &fixed()).unwrap());
    let mut acknowledged = Vec::new();
    for round in 0..KILLS {
        acknowledged.extend(write_until_killed(&path, Duration::from_millis(40 + round * 23)));
        let desk = service::workspace::open_desk(&path, &fixed()).unwrap();
        assert!(desk.check(&service::Work::default()).unwrap().is_whole(), "round {round}");
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
    // A line that the kill cut short was not acknowledged.
    seen.extend(lines.filter(|line| line.len() == 36));
    seen
}
