//! Claims about the workspace file, through the crate's public face.

mod lists;
mod round_trip;
mod safety;
mod support;
mod writes;
