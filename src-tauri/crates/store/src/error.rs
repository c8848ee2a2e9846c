//! What can go wrong with a workspace; no variant carries anything that a person typed.

/// A workspace cannot be opened, made or restored.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no such workspace")]
    Missing,
    /// A file of that name is already there.
    #[error("the file is already there")]
    AlreadyThere,
    /// The file is something else.
    #[error("the file is not a workspace")]
    NotAWorkspace,
    /// The file was written by a newer program.
    #[error("the workspace has version {found}, this program knows {known}")]
    Newer {
        /// Version of the file.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// Another program has it open.
    #[error("the workspace is open elsewhere")]
    InUse,
    /// The file or its folder cannot be written.
    #[error("the workspace cannot be written")]
    ReadOnly,
    /// No room is left.
    #[error("the disk is full")]
    DiskFull,
    /// The file is a workspace and broken.
    #[error("the workspace is damaged")]
    Damaged,
    /// The operating system refused for another reason.
    #[error("the system refused: {0}")]
    Io(std::io::ErrorKind),
    /// Anything else that the database says; `code` is SQLite's extended result code.
    #[error("the database failed with code {code}")]
    Database {
        /// SQLite's extended result code.
        code: i32,
    },
}

/// A workspace cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another record already has this value.
    #[error("another record has the same {field}")]
    Conflict {
        /// The field's name in the record.
        field: &'static str,
    },
    /// The record refers to one that is not there.
    #[error("the record refers to one that is not there")]
    UnknownReference,
    /// Other records still refer to the record that was to be removed.
    #[error("other records still refer to the record")]
    StillUsed,
    /// A value breaks a rule of its column.
    #[error("a value breaks a rule of {table}")]
    Refused {
        /// The table.
        table: String,
    },
    /// There is no such record.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The text is no cursor that a page gave.
    #[error("the text is no cursor")]
    BadCursor,
    /// Somebody else holds the file for longer than ten seconds.
    #[error("the workspace is busy")]
    Busy,
    /// The file cannot be written.
    #[error("the workspace cannot be written")]
    ReadOnly,
    /// No room is left.
    #[error("the disk is full")]
    DiskFull,
    /// What is stored cannot be what was written.
    #[error("the workspace is damaged in {table}")]
    Damaged {
        /// The table or part of it, as far as that is known.
        table: &'static str,
    },
    /// The operating system refused for another reason.
    #[error("the system refused: {0}")]
    Io(std::io::ErrorKind),
    /// Anything else that the database says.
    #[error("the database failed with code {code}")]
    Database {
        /// SQLite's extended result code.
        code: i32,
    },
}
