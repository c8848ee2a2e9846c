//! Documents: the tripartite agreement, the assessment sheet, the characterisation and the placement-quality report as archival, accessible PDF files.
//!
//! Pure functions: (data, template, options) → bytes. Equal input gives equal bytes, on every machine and in every
//! order of a batch. Every file is meant to be PDF/A-2a and PDF/UA-1 and carries an empty signature field for each
//! party, named `sign.school`, `sign.company`, `sign.student` and `sign.representative`.
//!
//! Absent on purpose: no clock, no randomness, no file access, no certificates, no database. The pipeline is
//! `layout` (blocks → boxes and structure) → `paint` (boxes → operators, the only place that names printpdf) →
//! `finish` (fonts, structure tree, metadata, fields).

pub mod agreement;
pub mod assessment;
mod bundle;
pub mod course;
mod error;
mod finish;
pub mod form;
mod layout;
mod manuscript;
mod options;
mod paint;
mod press;
pub mod report;
mod text;
mod wording;

pub use bundle::{Bundle, Sheets};
pub use error::Error;
pub use options::{Options, Signing};
pub use press::{Press, Print};
