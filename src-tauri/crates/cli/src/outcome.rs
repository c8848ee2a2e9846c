//! How a command ends: what it prints, what it says, and its exit status.

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
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]
pub(crate) fn report(session: &Session, outcome: &Outcome, as_json: bool) -> ExitCode {
    match outcome {
        Ok(done) => {
            if as_json {
                println!("{}", done.object);
            } else if !done.text.is_empty() {
                println!("{}", done.text);
            }
            ExitCode::from(if done.holds { 0 } else { 4 })
        }
        Err(Halt::NoWorkspaceNamed) => {
            eprintln!("{}", session.tr().cli_no_workspace_named());
            ExitCode::from(2)
        }
        Err(Halt::UnknownEnding) => {
            eprintln!("{}", session.tr().cli_unknown_ending());
            ExitCode::from(2)
        }
        Err(Halt::Stop(stop)) => {
            let told = session.tell(stop);
            eprintln!("{}", told.message);
            for field in &told.fields {
                eprintln!("  {}: {}", field.field, field.message);
            }
            if let Stop::Failed(failure) = stop {
                eprintln!("  [{}]", detail(failure));
            }
            if as_json {
                println!("{}", json!({ "code": told.code, "message": told.message, "fields": told.fields }));
            }
            ExitCode::from(if matches!(stop, Stop::Refused(_)) { 3 } else { 1 })
        }
    }
}

/// A failure's own words, for whoever has to find its cause; they hold no personal data.
fn detail(failure: &Failure) -> String {
    failure.to_string()
}
