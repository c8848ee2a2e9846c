//! The screens in a browser, over the real use cases: serves `ui/dist`, and `POST /call/NAME` with an input
//! as JSON answers with a reply as JSON. For the screen tests; listens on this machine alone.
//!
//! `serve --port N [--demo | --empty]`: the demonstration workspace in a temporary folder, or nothing open.

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use serde::Serialize;
use serde::de::DeserializeOwned;
#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::input::*;
use service::reply::{Reply, Stop};
#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::view::*;
use service::{Places, Session, Surroundings};
use tiny_http::{Header, Request, Response, Server};

type Body = Response<std::io::Cursor<Vec<u8>>>;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let arguments: Vec<String> = std::env::args().collect();
    let port = arguments.windows(2).find(|pair| pair[0] == "--port").map_or("4173", |pair| pair[1].as_str());
    let folder = tempfile::tempdir()?;
    let places = Places { data: folder.path().to_owned(), config: folder.path().to_owned() };
    let mut session = Session::new(places, Surroundings::of_this_computer());
    if arguments.iter().any(|argument| argument == "--demo") {
        let opened = session.answer(service::workspace::demo, Nothing {});
        if !matches!(opened, Reply::Ok { .. }) {
            return Err("the demonstration workspace does not open".into());
        }
    }
    let server = Server::http(format!("127.0.0.1:{port}"))?;
    say(&format!("ready on http://127.0.0.1:{port}"));
    for mut request in server.incoming_requests() {
        let response = answer(&mut session, &mut request);
        request.respond(response)?;
    }
    Ok(())
}

fn answer(session: &mut Session, request: &mut Request) -> Body {
    let path = request.url().split('?').next().unwrap_or("/").to_owned();
    match path.strip_prefix("/call/") {
        None => file(&path),
        Some(name) => {
            let mut input = String::new();
            match request.as_reader().read_to_string(&mut input) {
                Ok(_) => call(session, name, &input),
                Err(_) => status(400),
            }
        }
    }
}

macro_rules! dispatch {
    ($($name:ident ($input:ty) -> $value:ty = $($path:ident)::+ ;)*) => {
        fn call(session: &mut Session, name: &str, input: &str) -> Body {
            match name {
                $(stringify!($name) => ask::<$input, $value>(session, service::$($path)::+, input),)*
                "pick_path" => json(&Reply::Ok { value: PickedPath { path: None }, changed: Vec::new() }),
                "show_file" => json(&Reply::Ok { value: Nothing {}, changed: Vec::new() }),
                _ => status(404),
            }
        }
    };
}

service::for_each_command!(dispatch);

fn ask<I: DeserializeOwned, T: Serialize>(
    session: &mut Session,
    case: fn(&mut Session, I) -> Result<T, Stop>,
    input: &str,
) -> Body {
    match serde_json::from_str(input) {
        Ok(input) => json(&session.answer(case, input)),
        Err(error) => Response::from_string(error.to_string()).with_status_code(400),
    }
}

fn json(value: &impl Serialize) -> Body {
    match serde_json::to_string(value) {
        Ok(text) => typed(Response::from_string(text), "application/json"),
        Err(_) => status(500),
    }
}

fn file(path: &str) -> Body {
    let relative = PathBuf::from(path.trim_start_matches('/'));
    let relative = if relative.as_os_str().is_empty() { PathBuf::from("index.html") } else { relative };
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return status(404);
    }
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist").join(&relative);
    match std::fs::read(full) {
        Ok(bytes) => typed(Response::from_data(bytes), kind(&relative)),
        Err(_) => status(404),
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

fn typed(response: Body, kind: &str) -> Body {
    match Header::from_bytes("Content-Type", kind) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    }
}

fn status(code: u16) -> Body {
    Response::from_data(Vec::new()).with_status_code(code)
}

#[expect(clippy::print_stdout, reason = "the screen tests wait for this line")]
fn say(words: &str) {
    println!("{words}");
}
