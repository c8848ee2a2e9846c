//! One Tauri command for each use case, made from the one list in `service::commands`.

#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::input::*;
use service::reply::Reply;
#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::view::*;
use tauri::{Builder, State, Wry};

use crate::office::Office;

macro_rules! define {
    ($($name:ident ($input:ty) -> $value:ty = $($path:ident)::+ ;)*) => {$(
        #[tauri::command]
        async fn $name(
            office: State<'_, Office>,
            input: $input,
            seen: Option<u32>,
        ) -> Result<Reply<$value>, ()> {
            office.ask(service::$($path)::+, input, seen).await
        }
    )*

        /// Registers every command with the window.
        pub(crate) fn register(builder: Builder<Wry>) -> Builder<Wry> {
            builder.invoke_handler(tauri::generate_handler![$($name,)*
                crate::dialogs::pick_path,
                crate::dialogs::show_file,
                crate::office::work_progress,
                crate::office::work_stop,
            ])
        }
    };
}

service::for_each_command!(define);
