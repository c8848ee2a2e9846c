//! The program with a window: `amats [--demo] [WORKSPACE]`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    amats::run(std::env::args().skip(1))
}
