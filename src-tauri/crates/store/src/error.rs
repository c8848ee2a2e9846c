//! What can go wrong with a workspace; no variant carries anything that a person typed.

use std::io::ErrorKind;

use rusqlite::{ErrorCode, ffi};

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
    /// Anything else that the database says; `code` is `SQLite`'s extended result code.
    #[error("the database failed with code {code}")]
    Database {
        /// `SQLite`'s extended result code.
        code: i32,
    },
}

/// A workspace cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The record was changed after the person had looked at it.
    #[error("the record was changed since it was looked at")]
    ChangedSince,
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
    /// A value breaks a rule of its column: the record was not checked before it was saved.
    #[error("a value breaks a rule of its column")]
    Refused,
    /// An earlier failure of this write, such as a full disk, has already taken all of it back.
    #[error("the write was taken back")]
    TakenBack,
    /// There is no such record.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The text is no cursor that a page gave.
    #[error("the text is no cursor")]
    BadCursor,
    /// More rows were picked one by one than a list can be asked for.
    #[error("too many rows were picked one by one")]
    TooManyPicked,
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
        /// `SQLite`'s extended result code.
        code: i32,
    },
}

impl StoreError {
    /// The same, where a record was to be removed: a reference that breaks then is one to the record.
    pub(crate) fn of_a_removal(self) -> Self {
        if self == Self::UnknownReference { Self::StillUsed } else { self }
    }
}

/// Columns whose values must differ between records, as `SQLite` names them, and the record's field.
const UNIQUE: [(&str, &str); 8] = [
    ("student.personal_code", "personal_code"),
    ("student.document_number", "document.number"),
    ("study_group.name", "name"),
    ("company.registration_number", "registration_number"),
    ("saved_view.register", "name"),
    ("placement.number", "number"),
    ("quality_form.placement_id", "party"),
    ("document.placement_id", "version"),
];

impl From<rusqlite::Error> for StoreError {
    /// Keeps the kind and leaves every text of `SQLite`'s behind: it may quote what was stored.
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, message) => {
                from_sqlite(failure, message.as_deref().unwrap_or_default())
            }
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::InvalidColumnType(..) => Self::Damaged { table: "a row" },
            rusqlite::Error::SqlInputError { error, .. } => Self::Database { code: error.extended_code },
            _ => Self::Database { code: -1 },
        }
    }
}

fn from_sqlite(failure: ffi::Error, message: &str) -> StoreError {
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => StoreError::ReadOnly,
        ErrorCode::DiskFull => StoreError::DiskFull,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged { table: "the file" },
        ErrorCode::ConstraintViolation => from_constraint(failure.extended_code, message),
        _ if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => StoreError::DiskFull,
        _ => StoreError::Database { code: failure.extended_code },
    }
}

fn from_constraint(code: i32, message: &str) -> StoreError {
    let named = message.split_once(": ").map_or("", |(_, names)| names);
    match code {
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => StoreError::UnknownReference,
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            let first = named.split(',').next().unwrap_or_default();
            let field = UNIQUE.iter().find(|(column, _)| *column == first).map_or("id", |(_, field)| field);
            StoreError::Conflict { field }
        }
        _ => StoreError::Refused,
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            kind => Self::Io(kind),
        }
    }
}

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::AlreadyExists => Self::AlreadyThere,
            _ => StoreError::from(error).into(),
        }
    }
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::InUse,
            StoreError::ReadOnly => Self::ReadOnly,
            StoreError::DiskFull => Self::DiskFull,
            StoreError::Io(kind) => Self::Io(kind),
            StoreError::Database { code } => Self::Database { code },
            _ => Self::Damaged,
        }
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::from(error).into()
    }
}

impl From<OpenError> for StoreError {
    /// For a copy that could not be made: what an opening alone can say is damage of the copy.
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::ReadOnly => Self::ReadOnly,
            OpenError::DiskFull => Self::DiskFull,
            OpenError::InUse => Self::Busy,
            OpenError::Io(kind) => Self::Io(kind),
            OpenError::Missing => Self::Io(ErrorKind::NotFound),
            OpenError::AlreadyThere => Self::Io(ErrorKind::AlreadyExists),
            OpenError::Database { code } => Self::Database { code },
            OpenError::NotAWorkspace | OpenError::Newer { .. } | OpenError::Damaged => {
                Self::Damaged { table: "the copy" }
            }
        }
    }
}
