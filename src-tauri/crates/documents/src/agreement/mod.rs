//! The tripartite agreement: school, company, trainee, and a minor's legal representative.
//!
//! The clauses come from a [`Template`](model::template::Template), versioned data; those that ship are in
//! `assets/templates`. The particulars come from [`Agreement`].
//! The trainee's personal code, or the document that stands in for one, appears here and in no other document.

mod data;
mod fill;
mod plan;
mod shipped;
pub(crate) mod tables;
pub(crate) mod week;
mod write;

pub use data::{
    Agreement, Change, Consent, Expectation, IdentityDocument, Organisation, Outcome, Plan, PlanRow,
    Representative, Signatory, Subject, Supervisor, Supplement, Term, Time, Trainee,
};
pub use fill::value;
pub use shipped::{parse, shipped, shipped_text};
pub(crate) use write::{write, write_bilingual};
