//! Claims about the whole, at the level of use cases: no window, no mock.

mod arrows;
mod documents;
mod import;
mod kill;
mod refusals;
mod signing;
