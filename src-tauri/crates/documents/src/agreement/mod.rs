//! The tripartite agreement: school, company, trainee, and a minor's legal representative.
//!
//! The clauses come from a [`Template`], versioned data in `assets/templates`; the particulars from [`Agreement`].
//! The trainee's personal code, or the document that stands in for one, appears here and in no other document.

mod data;
pub(crate) mod tables;
mod template;
mod write;

pub use data::{
    Agreement, Consent, Expectation, IdentityDocument, Organisation, Outcome, Representative, Signatory,
    Subject, Supervisor, Time, Trainee,
};
pub use template::Template;
pub(crate) use write::write;
