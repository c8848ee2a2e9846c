//! How a command ends: what it prints, what it says, and its exit status.

use std::io::{self, Write as _};
use std::process::ExitCode;

use serde_json::{Value, json};
use service::Session;
use service::reply::{Failure, Stop};

/// A command that came to its end.
#[derive(Debug)]
pub(crate) struct Done {
    /// For `--json`.
    pub(crate) object: Value,
    /// For people.
    pub(crate) text: String,
    /// Whether what was checked holds.
    pub(crate) holds: bool,
}

/// A command that did not.
#[derive(Debug)]
pub(crate) enum Halt {
    /// A use case stopped.
    Stop(Stop),
    /// No workspace was named and one is needed.
    NoWorkspaceNamed,
    /// A list cannot become a file of this ending.
    UnknownEnding,
    /// A file has several forms and none was named.
    NoFormNamed(Vec<String>),
}

/// How a command ended.
pub(crate) type Outcome = Result<Done, Halt>;

impl From<Stop> for Halt {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<std::io::Error> for Halt {
    fn from(error: std::io::Error) -> Self {
        Self::Stop(service::workspace::file_stop(error))
    }
}

impl Done {
    /// Done, with something to show.
    pub(crate) fn with(object: Value, text: impl Into<String>) -> Self {
        Self { object, text: text.into(), holds: true }
    }

    /// Done, with nothing to show.
    pub(crate) fn silent() -> Self {
        Self::with(json!({}), "")
    }
}

/// Prints the outcome and gives its exit status.
pub(crate) fn report(session: &Session, outcome: &Outcome, as_json: bool) -> ExitCode {
    let status = match outcome {
        Ok(done) => print(&if as_json { done.object.to_string() } else { done.text.clone() })
            .map(|()| if done.holds { 0 } else { 4 }),
        Err(halt) => complain(session, halt, as_json),
    };
    status
        .unwrap_or_else(|error| {
            say(&error.to_string());
            1
        })
        .into()
}

/// Says why a command stopped; gives its exit status.
fn complain(session: &Session, halt: &Halt, as_json: bool) -> io::Result<u8> {
    let stop = match halt {
        Halt::NoWorkspaceNamed => {
            say(&session.tr().cli_no_workspace_named());
            return Ok(2);
        }
        Halt::UnknownEnding => {
            say(&session.tr().cli_unknown_ending());
            return Ok(2);
        }
        Halt::NoFormNamed(numbers) => {
            say(&session.tr().cli_no_form_named(&numbers.join(", ")));
            return Ok(2);
        }
        Halt::Stop(stop) => stop,
    };
    let told = session.tell(stop);
    say(&told.message);
    for field in &told.fields {
        say(&format!("  {}: {}", field.field, field.message));
    }
    if let Stop::Failed(failure) = stop {
        say(&format!("  [{}]", detail(failure)));
    }
    if as_json {
        let object = json!({ "code": told.code, "message": told.message, "fields": told.fields });
        print(&object.to_string())?;
    }
    Ok(if matches!(stop, Stop::Refused(_)) { 3 } else { 1 })
}

/// Writes a line to standard output. A reader that has gone (`| head`) has what it wanted: that is no failure.
fn print(words: &str) -> io::Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    match writeln!(io::stdout(), "{words}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}

/// Writes a line to standard error; where that cannot be, nobody is there to tell.
fn say(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}

/// A failure's own words, for whoever has to find its cause; they hold no personal data.
fn detail(failure: &Failure) -> String {
    failure.to_string()
}
