//! The workspace file: records, the journal of every change, and the lists that screens read.
//!
//! This is the only crate that names `rusqlite`; every statement stands in an `.sql` file beside the Rust
//! that runs it. [`Store`] owns the one connection; [`Store::read`] gives a consistent view, and
//! [`Store::write`] is the only way in: one transaction, one journal entry for each changed record.
//!
//! Knows no rules of the domain beyond what keys and checks can hold, no clock, no randomness of its own
//! and nothing of who may do what.

mod absence;
mod anchor;
mod assessment;
mod attachment;
mod backup;
mod capacity;
mod change;
mod check;
mod company;
mod connection;
mod consent;
mod cooperation;
mod diary;
mod document;
mod error;
mod expectation;
mod gates;
mod group;
mod incident;
mod instruction;
mod issuer;
mod journal;
mod late;
mod lock;
mod mentor;
mod packet;
mod page;
mod picked;
mod placement;
mod plan;
mod policy;
mod programme;
mod proven_item;
mod provisions;
mod quality_form;
mod query;
mod reader;
mod record;
mod ruleset;
mod saved_view;
mod schema;
mod school;
mod search;
mod sql;
mod store;
mod student;
mod suitability;
mod supervisor;
mod tx;
mod visit;
mod working_time;

pub use capacity::{PlannedOf, SeatsOf};
pub use change::{Change, ChangeKind, Entity, Entry, HistoryRow, UnknownEntity, Written};
pub use check::{CheckReport, RecordCount};
pub use error::{OpenError, StoreError};
pub use group::UnknownGroup;
pub use journal::{ChangeSetRow, Reverted};
pub use late::{Late, LateRow};
pub use page::Page;
pub use picked::Picked;
pub use placement::lines::StoredProgress;
pub use query::{
    Attention, CompanyFilter, CompanyQuery, CompanyRow, DocumentRow, PersonQuery, PlacementCounts,
    PlacementQuery, PlacementRow, PlacementSort, StageFilter, StudentRow, Whom,
};
pub use reader::Reader;
pub use record::Record;
pub use ruleset::Ruleset;
pub use saved_view::{ListQuery, SavedView};
pub use store::{Store, WorkspaceKind};
pub use tx::Tx;
