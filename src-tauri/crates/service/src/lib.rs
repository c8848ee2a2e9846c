//! Use cases: what a person can do with a workspace, without a window and without a terminal.
//!
//! Every write goes through one door, [`Desk::write`]. Time, randomness, folders and language are passed in.
//! Commands are listed once, in [`commands`]; their inputs are in [`input`], their values in [`view`].

#[macro_use]
mod wire;

pub mod answering;
pub mod assessment;
pub mod attendance;
pub mod backup;
pub mod classification;
pub mod commands;
pub mod company;
pub mod demo;
mod desk;
pub mod diary;
pub mod document;
mod done;
pub mod exhibit;
pub mod expectation;
pub mod export;
pub mod find;
pub mod generate;
pub mod group;
pub mod history;
mod identity;
pub mod import;
pub mod incident;
pub mod input;
pub mod instruction;
pub mod many;

pub mod needs;
mod network;
mod operation;
pub mod packet;
pub mod placement;
pub mod plan;
pub mod programme;
pub mod proven_item;
pub mod quality;
pub mod reply;
pub mod rules;
pub mod saved_view;
pub mod school;
pub mod school_year;
mod session;
pub mod signing;
pub mod student;
mod surroundings;
pub mod template;
pub mod view;
pub mod visit;
mod wording;
mod work;
pub mod working_time;
pub mod workspace;

pub use desk::Desk;
pub use network::{Question, Unreached};
pub use operation::Operation;
pub use session::{Places, Session, Told};
pub use surroundings::Surroundings;
pub use work::Work;
