//! Why a command of this crate stops: each kind says what to do next.

use std::fmt;
use std::io;

/// What went wrong.
#[derive(Debug)]
pub enum Failure {
    /// The command line was not understood.
    WrongUse(String),
    /// Something that this crate cannot install itself.
    Missing {
        /// What is not there.
        what: String,
        /// What the reader can do about it.
        remedy: String,
    },
    /// A command ended badly; its output stands in the log.
    Command {
        /// The command as one would type it.
        shown: String,
        /// How it ended, for a person.
        ended: String,
    },
    /// A check found something that must not be.
    Check(String),
    /// The file system refused.
    Io {
        /// What was being done.
        doing: String,
        /// What the system said.
        error: io::Error,
    },
}

impl Failure {
    /// Wraps an input/output error with what was being done.
    pub fn io(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let doing = doing.into();
        move |error| Self::Io { doing, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongUse(what) | Self::Check(what) => f.write_str(what),
            Self::Missing { what, remedy } => write!(f, "{what} is missing: {remedy}"),
            Self::Command { shown, ended } => write!(f, "`{shown}` {ended}"),
            Self::Io { doing, error } => write!(f, "{doing}: {error}"),
        }
    }
}
