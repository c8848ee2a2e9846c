//! Commands whose output goes to a file: silent when all is well, the end of it shown when not.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::site::Site;

/// Longer than any one command takes on two slow cores; shorter than a person's or CI's patience.
const PATIENCE: Duration = Duration::from_mins(45);

/// The log of one step: `target/xtask-logs/STEP.log`, written anew each time.
pub struct Log {
    path: PathBuf,
    file: File,
}

impl Log {
    /// Opens the log of a step.
    pub fn open(site: &Site, step: &str) -> Result<Self, Failure> {
        let path = site.target.join("xtask-logs").join(format!("{step}.log"));
        let folder = path.parent().unwrap_or(&site.target);
        fs::create_dir_all(folder).map_err(Failure::io(format!("creating {}", folder.display())))?;
        let file = File::create(&path).map_err(Failure::io(format!("creating {}", path.display())))?;
        Ok(Self { path, file })
    }

    /// Where the log stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a line of our own.
    pub fn say(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.file, "{line}").map_err(Failure::io("writing the log"))
    }

    /// Runs a command to its end; it must succeed.
    pub fn run(&mut self, command: &mut Command) -> Result<(), Failure> {
        self.run_within(command, PATIENCE)
    }

    /// Runs a command that must succeed within a time.
    pub fn run_within(&mut self, command: &mut Command, patience: Duration) -> Result<(), Failure> {
        let shown = shown(command);
        self.say(&format!("$ {shown}"))?;
        command.env("TERM", "dumb").env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
        command.stdin(Stdio::null()).stdout(self.copy()?).stderr(self.copy()?);
        let mut child = spawn(command, &shown)?;
        match wait(&mut child, patience).map_err(Failure::io(format!("waiting for {shown}")))? {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(Failure::Command { shown, ended: ended(status) }),
            None => Err(Failure::Command {
                shown,
                ended: format!("was stopped after {} minutes", patience.as_secs() / 60),
            }),
        }
    }

    /// Runs a command and hands back what it said; how it ended is the caller's to judge.
    pub fn output(&mut self, command: &mut Command) -> Result<Output, Failure> {
        self.output_from(command, Stdio::null())
    }

    /// The same for a command that reads something.
    pub fn output_from(&mut self, command: &mut Command, input: Stdio) -> Result<Output, Failure> {
        let shown = shown(command);
        self.say(&format!("$ {shown}"))?;
        let output = command.stdin(input).output().map_err(|error| not_started(&shown, error))?;
        self.say(&String::from_utf8_lossy(&output.stdout))?;
        self.say(&String::from_utf8_lossy(&output.stderr))?;
        self.say(&format!("[{}]", ended(output.status)))?;
        Ok(output)
    }

    /// Runs a command that must succeed, and hands back its standard output.
    pub fn text(&mut self, command: &mut Command) -> Result<String, Failure> {
        let output = self.output(command)?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Failure::Command { shown: shown(command), ended: ended(output.status) })
        }
    }

    /// Everything the log holds so far.
    pub fn read(&self) -> String {
        fs::read(&self.path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// The last lines of the log.
    pub fn tail(&self, count: usize) -> String {
        let text = self.read();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(count)..].join("\n")
    }

    fn copy(&self) -> Result<Stdio, Failure> {
        self.file.try_clone().map(Stdio::from).map_err(Failure::io("writing the log"))
    }
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Runs a command that talks to the person at the terminal.
pub fn run_in_the_open(command: &mut Command) -> Result<(), Failure> {
    let shown = shown(command);
    let status = command.status().map_err(|error| not_started(&shown, error))?;
    if status.success() { Ok(()) } else { Err(Failure::Command { shown, ended: ended(status) }) }
}

fn spawn(command: &mut Command, shown: &str) -> Result<Child, Failure> {
    // With nobody at a terminal, a group of its own lets the whole tree be ended at once.
    #[cfg(unix)]
    if !std::io::IsTerminal::is_terminal(&std::io::stdin()) {
        std::os::unix::process::CommandExt::process_group(command, 0);
    }
    command.spawn().map_err(|error| not_started(shown, error))
}

fn not_started(shown: &str, error: std::io::Error) -> Failure {
    Failure::Io { doing: format!("starting `{shown}`"), error }
}

fn wait(child: &mut Child, patience: Duration) -> std::io::Result<Option<ExitStatus>> {
    let deadline = Instant::now() + patience;
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(Duration::from_millis(20));
    }
    end(child)?;
    Ok(None)
}

/// Ends a child, and its whole group where it leads one.
pub fn end(child: &mut Child) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let group = format!("-{}", child.id());
        // Fails when the child leads no group; the child alone is then ended below.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }
    child.kill()?;
    child.wait().map(|_| ())
}

fn ended(status: ExitStatus) -> String {
    status.code().map_or_else(|| "was ended by a signal".into(), |code| format!("ended with status {code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(name: &str) -> Log {
        let target = std::env::temp_dir().join(format!("xtask-log-{}-{name}", std::process::id()));
        Log::open(&Site { root: target.clone(), target }, name).unwrap()
    }

    #[test]
    #[cfg(unix)]
    fn a_failed_command_says_how_it_ended_and_leaves_its_words_in_the_log() {
        let mut log = log("fails");
        let failure = log.run(Command::new("sh").args(["-c", "echo first; echo last; exit 3"])).unwrap_err();
        assert!(failure.to_string().ends_with("ended with status 3"), "{failure}");
        assert_eq!(log.tail(1), "last");
    }

    #[test]
    #[cfg(unix)]
    fn a_command_that_hangs_is_stopped() {
        let mut log = log("hangs");
        let failure = log.run_within(Command::new("sleep").arg("60"), Duration::from_millis(60)).unwrap_err();
        assert!(failure.to_string().contains("was stopped"), "{failure}");
    }

    #[test]
    fn a_command_that_is_not_there_is_named() {
        let failure = log("absent").run(&mut Command::new("no-such-program-anywhere")).unwrap_err();
        assert!(failure.to_string().contains("no-such-program-anywhere"), "{failure}");
    }
}
