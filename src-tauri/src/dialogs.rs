//! What only a window can do: the system's dialogs and viewers.

use service::input::{Nothing, PickPath, PickPurpose, ShowFile};
use service::reply::Reply;
use service::view::PickedPath;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tauri_plugin_opener::OpenerExt;
use tokio::sync::oneshot;

/// Lets the person choose a path in the system's own dialog; none when it is closed without a choice.
#[tauri::command]
pub(crate) async fn pick_path(app: AppHandle, input: PickPath) -> Result<Reply<PickedPath>, ()> {
    let (chosen, choice) = oneshot::channel();
    let tell = move |path: Option<tauri_plugin_dialog::FilePath>| {
        let _ = chosen.send(path.map(|path| path.to_string()));
    };
    let dialog = filtered(app.dialog().file(), input.purpose);
    match input.purpose {
        PickPurpose::OpenWorkspace | PickPurpose::OpenBackup | PickPurpose::CardLibrary => {
            dialog.pick_file(tell);
        }
        PickPurpose::Folder => dialog.pick_folder(tell),
        PickPurpose::CreateWorkspace
        | PickPurpose::SavePdf
        | PickPurpose::SaveAnswer
        | PickPurpose::SaveSheet
        | PickPurpose::SaveCsv
        | PickPurpose::SaveCalendar
        | PickPurpose::SaveBackup => {
            dialog.set_file_name(input.suggested).save_file(tell);
        }
    }
    let path = choice.await.map_err(|_| ())?;
    Ok(Reply::of(PickedPath { path }))
}

/// Opens a file in the system's viewer, or shows it in its folder.
#[tauri::command]
pub(crate) async fn show_file(app: AppHandle, input: ShowFile) -> Result<Reply<Nothing>, ()> {
    let opened = if input.in_folder {
        app.opener().reveal_item_in_dir(&input.path)
    } else {
        app.opener().open_path(&input.path, None::<&str>)
    };
    opened.map_err(|_| ())?;
    Ok(Reply::of(Nothing {}))
}

/// Says why no window opens; there is no window to say it in.
#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
pub(crate) fn say_that_no_window_opens(error: &tauri::Error) {
    eprintln!("Amats: {error}");
}

fn filtered(dialog: FileDialogBuilder<tauri::Wry>, purpose: PickPurpose) -> FileDialogBuilder<tauri::Wry> {
    match purpose {
        PickPurpose::Folder | PickPurpose::CardLibrary => dialog,
        PickPurpose::SavePdf => dialog.add_filter("PDF", &["pdf"]),
        PickPurpose::SaveAnswer => dialog.add_filter("Amats", &["amats-answer"]),
        PickPurpose::SaveSheet => dialog.add_filter("Excel", &["xlsx"]),
        PickPurpose::SaveCsv => dialog.add_filter("CSV", &["csv"]),
        PickPurpose::SaveCalendar => dialog.add_filter("iCalendar", &["ics"]),
        _ => dialog.add_filter("Amats", &["amats"]),
    }
}
