//! A program run to its end: how long, and with how much memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::bench::memory::{MARK, family, most_mib};
use crate::failure::Failure;
use crate::log::{Log, shown};

/// How often memory is looked at; the system keeps each process's peak in between.
const GLANCE: Duration = Duration::from_millis(50);

/// What a program took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Taken {
    pub time: Duration,
    /// Processor time on all cores, which others at work on the machine lengthen less; 0 where the system does not tell.
    pub work: Duration,
    /// The peak of its largest process; 0 where the system does not tell.
    pub mib: u64,
}

impl Taken {
    /// One after another.
    pub fn and(self, other: Self) -> Self {
        Self { time: self.time + other.time, work: self.work + other.work, mib: self.mib.max(other.mib) }
    }
}

/// The agreements that a program made.
pub struct Made {
    pub who: String,
    pub taken: Taken,
    pub bytes: u64,
    pub files: Vec<PathBuf>,
}

impl Made {
    /// What stands in a folder afterwards.
    pub fn of(who: &str, taken: Taken, folder: &Path) -> Result<Self, Failure> {
        let reading = || format!("reading {}", folder.display());
        let entries = fs::read_dir(folder).map_err(Failure::io(reading()))?;
        let files = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
        let mut files = files.map_err(Failure::io(reading()))?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "pdf"));
        files.sort();
        let sizes = files.iter().map(|file| Ok(fs::metadata(file)?.len())).sum::<std::io::Result<u64>>();
        Ok(Self { who: who.to_owned(), taken, bytes: sizes.map_err(Failure::io(reading()))?, files })
    }
}

/// Runs a program, which must succeed.
pub fn run(log: &mut Log, command: &mut Command) -> Result<Taken, Failure> {
    let (words, mark) = (shown(command), format!("agreements-{}", std::process::id()));
    log.say(&format!("$ {words}"))?;
    command.env(MARK, &mark).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let before = work_of_children();
    let begun = Instant::now();
    let mut child = command.spawn().map_err(Failure::io(format!("starting {words}")))?;
    let (root, ended) = (child.id(), AtomicBool::new(false));
    let (status, time, mib) = thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut most = 0;
            while !ended.load(Ordering::Relaxed) {
                most = most.max(most_mib(&family(root, &mark)));
                thread::sleep(GLANCE);
            }
            most
        });
        let status = child.wait();
        let time = begun.elapsed();
        ended.store(true, Ordering::Relaxed);
        (status, time, watch.join().unwrap_or(0))
    });
    let status = status.map_err(Failure::io(format!("waiting for {words}")))?;
    let work = work_of_children().saturating_sub(before);
    log.say(&format!("[{status}, {time:?}, {work:?} of work, {mib} MiB]"))?;
    if status.success() {
        Ok(Taken { time, work, mib })
    } else {
        Err(Failure::Command { shown: words, ended: status.to_string() })
    }
}

/// Processor time of every process that this one has waited for, and of theirs.
fn work_of_children() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    Duration::from_millis(10 * ticks_of_children(&stat).unwrap_or(0))
}

/// Hundredths of a second in `cutime` and `cstime`, the fields 16 and 17.
fn ticks_of_children(stat: &str) -> Option<u64> {
    // The name in brackets may hold anything; the third field follows the last bracket.
    let fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13).take(2);
    fields.map(|field| field.parse::<u64>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_of_children_is_read_behind_the_name() {
        let stat = "7 (a) b) S 1 2 3 4 5 6 7 8 9 10 11 12 250 50 20 0 1";
        assert_eq!(ticks_of_children(stat), Some(300));
    }
}
