//! Start and memory of the window, beside an empty Chromium window on the same machine.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use super::memory::{MARK, family, proportional_mib};
use super::picture::{Display, Seen};
use crate::failure::Failure;
use crate::log::{Log, end};
use crate::packages::CHROMIUM;
use crate::site::{Site, on_path};
use crate::tools::renew;

/// Runs of each program; the middle one is told.
const RUNS: usize = 5;
/// A program that shows nothing for so long is broken.
const PATIENCE: Duration = Duration::from_mins(1);

/// One start of a program.
struct Start {
    seen: Seen,
    /// Proportional set size of all its processes once the picture stands.
    mib: u64,
}

/// Starts the release build and an empty Chromium window in turn, and prints the middle of each with their ratio.
pub fn measure(site: &Site, log: &mut Log) -> Result<(), Failure> {
    let needed = ["Xvfb", "dbus-run-session"];
    if let Some(missing) = needed.into_iter().find(|program| on_path(program).is_none()) {
        println!("window: not measured, {missing} is not here");
        return Ok(());
    }
    let amats = runs(site, log, "amats", &|_| {
        let mut command = Command::new(site.release_program("amats"));
        command.arg("--demo");
        command
    })?;
    report("Amats, demonstration workspace", &amats, None);
    match CHROMIUM.iter().find_map(|name| on_path(name)) {
        Some(chromium) => {
            let empty = runs(site, log, "chromium", &|home| empty_chromium(&chromium, home))?;
            report("Chromium, an empty page", &empty, None);
            report("Amats as a share of Chromium", &amats, Some(&empty));
        }
        None => println!("window: no Chromium here to compare with"),
    }
    Ok(())
}

fn empty_chromium(program: &Path, home: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--app=data:text/html,<h1>Amats</h1>", "--no-sandbox", "--disable-gpu", "--no-first-run"]);
    command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
    command.args(["--disable-quic", "--hide-crash-restore-bubble"]);
    command.arg(format!("--user-data-dir={}", home.join("profile").display()));
    command
}

fn report(what: &str, starts: &Middle, beside: Option<&Middle>) {
    let line = |first: String, settled: String, mib: String| {
        println!("window: {what:32} first pixels {first:>7}   picture stands {settled:>7}   memory {mib:>8}");
    };
    match beside {
        None => line(
            format!("{:.2} s", starts.first),
            format!("{:.2} s", starts.settled),
            format!("{:.0} MiB", starts.mib),
        ),
        Some(other) => {
            let ratio = |ours: f64, theirs: f64| format!("{:.2} x", ours / theirs.max(f64::EPSILON));
            line(
                ratio(starts.first, other.first),
                ratio(starts.settled, other.settled),
                ratio(starts.mib, other.mib),
            );
        }
    }
}

/// The medians of several starts: seconds, seconds, MiB.
struct Middle {
    first: f64,
    settled: f64,
    mib: f64,
}

fn runs(
    site: &Site,
    log: &mut Log,
    name: &str,
    program: &dyn Fn(&Path) -> Command,
) -> Result<Middle, Failure> {
    let home = site.scratch("bench").join(name);
    renew(&home)?;
    let mut starts = Vec::new();
    // The first start makes the profile and the demonstration workspace: it is not counted.
    for run in 0..=RUNS {
        let start = start(log, &home, &format!("{name}-{run}"), program)?;
        if run > 0 {
            starts.push(start);
        }
    }
    let middle = |value: &dyn Fn(&Start) -> f64| median(starts.iter().map(value).collect());
    Ok(Middle {
        first: middle(&|start| start.seen.first.as_secs_f64()),
        settled: middle(&|start| start.seen.settled.as_secs_f64()),
        mib: middle(&|start| start.mib as f64),
    })
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Starts a program on a display, a session bus and profile folders of its own, and watches it until it stands.
fn start(
    log: &mut Log,
    home: &Path,
    run: &str,
    program: &dyn Fn(&Path) -> Command,
) -> Result<Start, Failure> {
    let server = Server::start(home)?;
    let mut display = Display::open(&server.picture).map_err(Failure::io("opening the display's picture"))?;
    let program = program(home);
    let mut command = Command::new("dbus-run-session");
    command.arg("--").arg(program.get_program()).args(program.get_args());
    command.env("DISPLAY", &server.name).env_remove("WAYLAND_DISPLAY").env(MARK, run).env("HOME", home);
    for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
        command.env(name, home);
    }
    log.say(&format!("$ {}", crate::log::shown(&command)))?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(Failure::io(format!("starting {run}")))?;
    let seen = display.watch(PATIENCE).map_err(Failure::io("watching the display"))?;
    let all = family(child.id(), run);
    let mib = proportional_mib(&all);
    end_all(&mut child, &all)?;
    let seen = seen.ok_or_else(|| Failure::Check(format!("{run} showed nothing within a minute")))?;
    log.say(&format!("{run}: {seen:?}, {mib} MiB in {} processes", all.len()))?;
    Ok(Start { seen, mib })
}

fn end_all(child: &mut Child, processes: &[u32]) -> Result<(), Failure> {
    let ids = processes.iter().map(u32::to_string);
    // Those that have gone already are no failure.
    let _ = Command::new("kill").arg("-KILL").args(ids).stderr(Stdio::null()).status();
    end(child).map_err(Failure::io("ending the measured program"))
}

/// A display nobody sees, ended when it is dropped.
struct Server {
    process: Child,
    name: String,
    picture: PathBuf,
    /// Kept open: the server writes to it.
    _said: ChildStdout,
}

impl Server {
    fn start(home: &Path) -> Result<Self, Failure> {
        let folder = home.join("display");
        fs::create_dir_all(&folder).map_err(Failure::io("making the display's folder"))?;
        let mut command = Command::new("Xvfb");
        command
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-fbdir"])
            .arg(&folder);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(Failure::io("starting Xvfb"))?;
        let said = process.stdout.take().ok_or_else(|| Failure::Check("Xvfb has no output".into()))?;
        let mut reader = BufReader::new(said);
        let mut number = String::new();
        reader.read_line(&mut number).map_err(Failure::io("reading Xvfb's display number"))?;
        let picture = folder.join("Xvfb_screen0");
        Ok(Self { process, name: format!(":{}", number.trim()), picture, _said: reader.into_inner() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nothing is left to do about a server that will not end.
        let _ = end(&mut self.process);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_several_runs_is_told() {
        assert!((median(vec![3.0, 1.0, 9.0]) - 3.0).abs() < f64::EPSILON);
        assert!(median(Vec::new()).abs() < f64::EPSILON);
    }
}
