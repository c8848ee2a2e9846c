//! The memory of a program in all its processes, from /proc.

use std::fs;
use std::path::Path;

/// What a measured program and all it starts carry in their environment.
pub const MARK: &str = "AMATS_BENCH_RUN";

/// The processes with a mark, the oldest first: children that changed their parent are found too.
pub fn processes(mark: &str) -> Vec<u32> {
    let entry = format!("{MARK}={mark}");
    let numbers = fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut found: Vec<u32> = numbers
        .filter_map(|process| process.file_name().to_str()?.parse().ok())
        .filter(|id| environment(*id).split(|byte| *byte == 0).any(|variable| variable == entry.as_bytes()))
        .collect();
    found.sort_unstable();
    found
}

/// Proportional set size of these processes in MiB: what they share with each other counts once.
pub fn proportional_mib(processes: &[u32]) -> u64 {
    let kibibytes = processes.iter().filter_map(|id| {
        let rollup = fs::read_to_string(Path::new("/proc").join(id.to_string()).join("smaps_rollup")).ok()?;
        proportional_kib(&rollup)
    });
    kibibytes.sum::<u64>() / 1024
}

fn environment(id: u32) -> Vec<u8> {
    fs::read(Path::new("/proc").join(id.to_string()).join("environ")).unwrap_or_default()
}

fn proportional_kib(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proportional_size_is_read_from_the_rollup() {
        let rollup = "5581 ... [rollup]\nRss:   9000 kB\nPss:   4321 kB\nPss_Anon: 1 kB\n";
        assert_eq!(proportional_kib(rollup), Some(4321));
    }
}
