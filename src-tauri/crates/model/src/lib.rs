//! The domain of vocational placements: what things are and which rules hold between them.
//!
//! Knows no database, no PDF, no window, no file and no clock: dates and random bytes are passed in.
//! A value with a private field has been parsed and is valid; a record with public fields is data that
//! [`check`](problem) functions judge before anything is written.

pub mod assessment;
pub mod attachment;
pub mod attendance;
pub mod calendar;
pub mod classification;
pub mod company;
pub mod diary;
pub mod document;
pub mod expectation;
pub mod form;
pub mod grade;
pub mod group;
pub mod id;
pub mod identity_document;
pub mod incident;
pub mod instruction;
pub mod issuer;
pub mod packet;
pub mod party;
pub mod period;
pub mod personal_code;
pub mod placement;
pub mod plan;
pub mod problem;
pub mod programme;
pub mod quality;
pub mod registration_number;
pub mod school;
pub mod student;
pub mod template;
pub mod text;
pub mod visit;
pub mod working_time;
