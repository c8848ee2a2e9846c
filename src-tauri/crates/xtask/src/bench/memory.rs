//! The memory of a program in all its processes, from /proc.

use std::fs;
use std::path::{Path, PathBuf};

/// What a measured program and all it starts carry in their environment.
pub const MARK: &str = "AMATS_BENCH_RUN";

/// A process and all that came of it: its descendants, and those with the mark, whoever their parent is now.
///
/// Neither is enough: a process of a session bus has another parent, and Chromium overwrites its environment.
pub fn family(root: u32, mark: &str) -> Vec<u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let all: Vec<u32> = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    let mut family: Vec<u32> = all.iter().copied().filter(|id| *id == root || is_marked(*id, mark)).collect();
    let mut known = 0;
    while known < family.len() {
        known = family.len();
        let children = all.iter().copied().filter(|id| !family.contains(id));
        let children: Vec<u32> =
            children.filter(|id| parent(*id).is_some_and(|p| family.contains(&p))).collect();
        family.extend(children);
    }
    family
}

fn is_marked(id: u32, mark: &str) -> bool {
    let entry = format!("{MARK}={mark}");
    let environment = fs::read(of(id, "environ")).unwrap_or_default();
    environment.split(|byte| *byte == 0).any(|variable| variable == entry.as_bytes())
}

fn parent(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(of(id, "stat")).ok()?;
    // The name in brackets may hold anything; the state and the parent follow the last bracket.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn of(id: u32, file: &str) -> PathBuf {
    Path::new("/proc").join(id.to_string()).join(file)
}

/// Proportional set size of these processes in MiB: what they share with each other counts once.
pub fn proportional_mib(processes: &[u32]) -> u64 {
    let kibibytes = processes
        .iter()
        .filter_map(|id| proportional_kib(&fs::read_to_string(of(*id, "smaps_rollup")).ok()?));
    kibibytes.sum::<u64>() / 1024
}

/// The most memory that one of these processes has had, in MiB: the largest of their peaks.
pub fn most_mib(processes: &[u32]) -> u64 {
    let peaks = processes.iter().filter_map(|id| peak_kib(&fs::read_to_string(of(*id, "status")).ok()?));
    peaks.max().unwrap_or(0) / 1024
}

fn peak_kib(status: &str) -> Option<u64> {
    kib(status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?)
}

fn proportional_kib(rollup: &str) -> Option<u64> {
    kib(rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?)
}

fn kib(figure: &str) -> Option<u64> {
    figure.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn a_child_belongs_to_the_family() {
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let family = family(std::process::id(), "no-such-mark");
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(family.contains(&child.id()));
    }

    #[test]
    fn the_proportional_size_is_read_from_the_rollup() {
        let rollup = "5581 ... [rollup]\nRss:   9000 kB\nPss:   4321 kB\nPss_Anon: 1 kB\n";
        assert_eq!(proportional_kib(rollup), Some(4321));
    }

    #[test]
    fn the_peak_is_read_from_the_status() {
        assert_eq!(peak_kib("Name:\tsoffice.bin\nVmHWM:\t  512000 kB\nVmRSS:\t 1 kB\n"), Some(512_000));
    }
}
