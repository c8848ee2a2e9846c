//! The shell: a window over the use cases of `service`. The only place that names `tauri`.
//!
//! Knows no rule of placements, no SQL and no PDF: commands take an input, ask the office, hand back a reply.

mod commands;
mod dialogs;
mod office;

use std::path::PathBuf;
use std::process::ExitCode;

use office::Office;
use service::{Places, Session, Surroundings};
use tauri::{Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};

/// What the program is asked to open at start.
enum Start {
    Nothing,
    Demonstration,
    Workspace(PathBuf),
}

/// Runs the program until its window is closed.
pub fn run(arguments: impl Iterator<Item = String>) -> ExitCode {
    let start = read(arguments);
    let built = commands::register(tauri::Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(move |app| {
            let paths = app.path();
            let places = Places { data: paths.app_data_dir()?, config: paths.app_config_dir()? };
            app.manage(Office::open(Session::new(places, Surroundings::of_this_computer()), start));
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Amats")
                .inner_size(1280.0, 800.0)
                .min_inner_size(800.0, 560.0)
                .disable_drag_drop_handler()
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    app.state::<Office>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            dialogs::say_that_no_window_opens(&error);
            ExitCode::FAILURE
        }
    }
}

fn read(mut arguments: impl Iterator<Item = String>) -> Start {
    match arguments.next() {
        None => Start::Nothing,
        Some(flag) if flag == "--demo" => Start::Demonstration,
        Some(path) => Start::Workspace(PathBuf::from(path)),
    }
}
