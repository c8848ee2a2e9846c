//! Builders and a fixed clock for the tests.
