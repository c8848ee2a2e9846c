//! The screens in a browser, over the real use cases: serves `ui/dist`, and `POST /call/NAME` with a command's
//! arguments as JSON answers with a reply as JSON. For the screen tests; listens on this machine alone.
//!
//! `serve --port N [--demo | --empty]`: the demonstration workspace in a temporary folder, or nothing open.

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{Path as Segment, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::input::*;
use service::reply::{Reply, Stop};
#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::view::*;
use service::{Places, Session, Surroundings, Work};

/// The session, and a view of its work for those who do not wait for it.
#[derive(Clone)]
struct Shared {
    session: Arc<Mutex<Session>>,
    work: Work,
}

/// A command's arguments, as the window takes them.
#[derive(Deserialize)]
struct Arguments<I> {
    input: I,
    seen: Option<u32>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let port = arguments.windows(2).find(|pair| pair[0] == "--port").map_or("4173", |pair| pair[1].as_str());
    let folder = tempfile::tempdir()?;
    let places = Places { data: folder.path().to_owned(), config: folder.path().to_owned() };
    let mut session = Session::new(places, Surroundings::of_this_computer());
    if arguments.iter().any(|argument| argument == "--demo") {
        let opened = session.answer(service::workspace::demo, Nothing {}, None);
        if !matches!(opened, Reply::Ok { .. }) {
            return Err("the demonstration workspace does not open".into());
        }
    }
    let shared = Shared { work: session.work(), session: Arc::new(Mutex::new(session)) };
    let router = Router::new().route("/call/{name}", post(command)).fallback(file).with_state(shared);
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    say(&format!("ready on http://127.0.0.1:{port}"));
    axum::serve(listener, router).await?;
    Ok(())
}

/// Runs a command on a thread of its own: use cases block.
async fn command(State(shared): State<Shared>, Segment(name): Segment<String>, input: String) -> Response {
    match name.as_str() {
        "work_progress" => return json(&Reply::of(shared.work.progress())),
        "work_stop" => {
            shared.work.stop();
            return json(&Reply::of(Nothing {}));
        }
        _ => {}
    }
    let session = shared.session;
    let run = move || call(&mut session.lock().unwrap_or_else(PoisonError::into_inner), &name, &input);
    tokio::task::spawn_blocking(run)
        .await
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

macro_rules! dispatch {
    ($($name:ident ($input:ty) -> $value:ty = $($path:ident)::+ ;)*) => {
        fn call(session: &mut Session, name: &str, input: &str) -> Response {
            match name {
                $(stringify!($name) => ask::<$input, $value>(session, service::$($path)::+, input),)*
                "pick_path" => json(&Reply::of(PickedPath { path: None })),
                "show_file" => json(&Reply::of(Nothing {})),
                _ => StatusCode::NOT_FOUND.into_response(),
            }
        }
    };
}

service::for_each_command!(dispatch);

fn ask<I: DeserializeOwned, T: Serialize>(
    session: &mut Session,
    case: fn(&mut Session, I) -> Result<T, Stop>,
    input: &str,
) -> Response {
    match serde_json::from_str(input) {
        Ok(Arguments { input, seen }) => json(&session.answer(case, input, seen)),
        Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    }
}

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_string(value) {
        Ok(text) => ([(header::CONTENT_TYPE, "application/json")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A file of the built screens.
async fn file(uri: Uri) -> Response {
    let relative = PathBuf::from(uri.path().trim_start_matches('/'));
    let relative = if relative.as_os_str().is_empty() { PathBuf::from("index.html") } else { relative };
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist").join(&relative);
    match tokio::fs::read(full).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind(&relative))], Body::from(bytes)).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("ttf") => "font/ttf",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[expect(clippy::print_stdout, reason = "the screen tests wait for this line")]
fn say(words: &str) {
    println!("{words}");
}
