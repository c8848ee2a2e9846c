//! Writes what the screens take from Rust: types and commands (`ipc.ts`) and messages (`messages.ts`).
//!
//! With `--check` it writes nothing and fails when a committed file is stale.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::input::*;
use service::reply::Reply;
#[allow(clippy::wildcard_imports, reason = "the one list names them all")]
use service::view::*;

use ts_rs::{Config, TS, TypeVisitor};

/// Declarations of all types that were seen, by name.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.found.insert(T::ident(&self.config), format!("{docs}export {}", T::decl(&self.config)));
        }
    }
}

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated");
    let files = [("ipc.ts", ipc()), ("messages.ts", i18n::typescript().to_owned())];
    let stale = files.iter().filter(|(name, text)| !settle(&folder.join(name), text, check)).count();
    if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether the file holds the text, after writing it where that is allowed.
#[expect(clippy::print_stderr, reason = "a command-line tool")]
fn settle(path: &PathBuf, text: &str, check: bool) -> bool {
    if std::fs::read_to_string(path).is_ok_and(|found| found == text) {
        return true;
    }
    if check {
        eprintln!("{} is stale: run `cargo xtask generate`", path.display());
        return false;
    }
    let written =
        path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(path, text));
    if let Err(error) = &written {
        eprintln!("{}: {error}", path.display());
    }
    written.is_ok()
}

macro_rules! describe {
    ($($name:ident ($input:ty) -> $value:ty = $($path:ident)::+ ;)*) => {{
        let config = Config::new();
        vec![$((stringify!($name), <$input as TS>::name(&config), <$value as TS>::name(&config))),*]
    }};
}

macro_rules! visit {
    ($($name:ident ($input:ty) -> $value:ty = $($path:ident)::+ ;)*) => {
        |declarations: &mut Declarations| {
            $(declarations.visit::<$input>(); declarations.visit::<$value>();)*
        }
    };
}

fn ipc() -> String {
    let mut declarations =
        Declarations { config: Config::new(), seen: HashSet::new(), found: BTreeMap::new() };
    declarations.visit::<Reply<Nothing>>();
    (service::for_each_command!(visit))(&mut declarations);
    (service::for_each_window_command!(visit))(&mut declarations);
    let mut text = String::from("// Generated from Rust by `cargo xtask generate`. Do not edit.\n\n");
    for declaration in declarations.found.values() {
        let _ = writeln!(text, "{declaration}\n");
    }
    assert!(!text.contains("bigint"), "a 64-bit integer would travel to the screens");
    text.push_str("/** Every command: what it takes and what it gives. */\nexport interface Commands {\n");
    let commands =
        [service::for_each_command!(describe), service::for_each_window_command!(describe)].concat();
    for (name, input, value) in commands {
        let _ = writeln!(text, "  {name}: {{ input: {input}; value: {value} }};");
    }
    text.push_str("}\n");
    text
}
