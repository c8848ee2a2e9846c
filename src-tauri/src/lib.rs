//! Amats.
