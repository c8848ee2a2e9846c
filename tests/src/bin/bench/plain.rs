//! The plain `sqlite3` shell: the same question asked by hand.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often the shell is asked in one go: its own start counts for nothing then.
const TIMES: usize = 200;

/// How long the shell takes for a statement; `None` where there is no shell.
pub fn time(workspace: &Path, statement: &str) -> Option<Duration> {
    let nothing = run(workspace, "SELECT 1;")?;
    let all = run(workspace, &statement.repeat(TIMES))?;
    Some(all.saturating_sub(nothing) / TIMES as u32)
}

fn run(workspace: &Path, statements: &str) -> Option<Duration> {
    let begun = Instant::now();
    let mut shell = Command::new("sqlite3")
        .arg("-readonly")
        .arg(workspace)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    shell.stdin.take()?.write_all(statements.as_bytes()).ok()?;
    shell.wait().ok()?.success().then(|| begun.elapsed())
}
