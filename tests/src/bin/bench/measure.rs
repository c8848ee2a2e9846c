//! Medians, and the table that they stand in.

use std::time::{Duration, Instant};

use service::reply::Stop;

/// How often each thing is done; the median is told.
const RUNS: usize = 15;

pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// One figure.
pub struct Row {
    what: String,
    time: Duration,
    plain: Option<Duration>,
}

impl Row {
    /// A figure beside the yardstick alone.
    pub fn alone(what: &str, time: Duration) -> Self {
        Self::beside(what, time, None)
    }

    /// A figure beside the plain statement, where that was measured.
    pub fn beside(what: &str, time: Duration, plain: Option<Duration>) -> Self {
        Self { what: what.to_owned(), time, plain }
    }
}

/// The figures of one workspace.
pub struct Table {
    title: String,
    yardstick: Duration,
    rows: Vec<Row>,
}

impl Table {
    pub fn new(title: &str, yardstick: Duration) -> Self {
        Self { title: title.to_owned(), yardstick, rows: Vec::new() }
    }

    pub fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Prints the table; `smallest` gives each figure's own at the smallest size.
    pub fn print(&self, smallest: Option<&Self>) {
        say(&format!("\n### {}\n", self.title));
        say("| what | time | of hashing 64 MiB | of the plain statement | of itself at the smallest size |");
        say("|---|--:|--:|--:|--:|");
        say(&format!("| hashing 64 MiB with SHA-256 | {} | 1 | | |", ms(self.yardstick)));
        for row in &self.rows {
            let own = smallest.and_then(|table| table.rows.iter().find(|other| other.what == row.what));
            say(&format!(
                "| {} | {} | {} | {} | {} |",
                row.what,
                ms(row.time),
                ratio(row.time, Some(self.yardstick)),
                ratio(row.time, row.plain),
                ratio(row.time, own.map(|own| own.time)),
            ));
        }
    }
}

pub fn median(mut act: impl FnMut()) -> Duration {
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

/// The most memory that this process has had, in megabytes; 0 where the system does not tell.
pub fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) / 1024
}

pub fn told(stop: Stop) -> String {
    format!("{stop:?}")
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

fn ratio(time: Duration, of: Option<Duration>) -> String {
    of.map_or_else(String::new, |of| format!("{:.3}", time.as_secs_f64() / of.as_secs_f64()))
}

#[expect(clippy::print_stdout, reason = "a command-line tool")]
fn say(words: &str) {
    println!("{words}");
}
