//! Spreadsheets in and out: files of other people's making become tables, tables become drafts of records.
//!
//! Reads bytes, never paths. Knows nothing of what is on record: matching is the caller's. Nothing from a
//! file ever becomes part of an error.

pub mod calendar;
pub mod columns;
pub mod date;
pub mod draft;
pub mod phone;
pub mod read;
pub mod register;
pub mod write;

pub use columns::{Field, Kind, Mapping, guess};
pub use draft::{CompanyDraft, DocumentDraft, PlacementDraft, RefusedRow, RowProblem, StudentDraft};
pub use read::{Cell, ReadError, Row, Table, read_sheet, read_table};
pub use register::{Column, Register};
pub use write::{ListFormat, ListWriter};
