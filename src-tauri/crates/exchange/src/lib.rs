//! Files in and out: spreadsheets of other people's making become tables, tables become drafts of records; packet files and
//! answer files travel encrypted.
//!
//! Reads bytes, never paths. Knows nothing of what is on record: matching is the caller's. Nothing from a
//! file ever becomes part of an error.

pub mod calendar;
pub mod carry;
pub mod columns;
pub mod date;
pub mod draft;
mod level;
pub mod outcomes;
pub mod packet_file;
pub mod phone;
pub mod read;
pub mod register;
pub mod write;

pub use columns::{Field, Kind, Mapping, guess};
pub use draft::{
    CompanyDraft, DocumentDraft, ModuleDraft, ModuleSaid, PlacementDraft, ProgrammeDraft, RefusedRow,
    RowProblem, StudentDraft,
};
pub use outcomes::OutcomeDraft;
pub use read::{Cell, ReadError, Row, Table, read_sheet, read_table};
pub use register::{Column, Register};
pub use write::{ListFormat, ListWriter};
