//! A token with keys: `SoftHSM` 2 with a folder of its own.
//!
//! `SoftHSM` finds its settings through a variable of the process, and a test must not change its own: each test
//! that needs a token runs once more in a process of its own, where the variable is set.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::openssl::{Folder, P256, P384};

pub const PIN: &str = "648219";
/// Names the settings' file.
pub const VARIABLE: &str = "SOFTHSM2_CONF";
/// Where the packages of Debian, Fedora and Arch put the library.
const LIBRARIES: [&str; 4] = [
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/lib/libsofthsm2.so",
];

/// Runs `claim` where a fresh token is: `test` is the name of the test that calls.
pub fn with_token(test: &str, claim: impl FnOnce(&Path)) {
    let library = library();
    if std::env::var_os(VARIABLE).is_some() {
        return claim(&library);
    }
    let folder = token(&library);
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(VARIABLE, folder.0.join("softhsm2.conf"))
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

pub fn library() -> PathBuf {
    let found = LIBRARIES.iter().map(Path::new).find(|file| file.is_file());
    found
        .unwrap_or_else(|| panic!("the package `softhsm2` is needed for a token in these tests"))
        .to_path_buf()
}

/// A token „Karte” with three keys: RSA and P-256, and an RSA key that asks for the PIN each time.
pub fn token(library: &Path) -> Folder {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.0.join("tokens")).unwrap();
    let settings = format!(
        "directories.tokendir = {}\nobjectstore.backend = file\nlog.level = ERROR\n",
        folder.0.join("tokens").display()
    );
    folder.write("softhsm2.conf", settings.as_bytes());
    run(
        &folder,
        "softhsm2-util",
        &["--init-token", "--free", "--label", "Karte", "--so-pin", "1234567890", "--pin", PIN],
    );
    folder.certify("ca", P256, "-extensions authority");
    for (id, name, key) in
        [("01", "rsa", "rsa:2048"), ("02", "p256", P256), ("03", "careful", "rsa:2048"), ("04", "p384", P384)]
    {
        folder.certify(name, key, "-extensions signer -CA ca.pem -CAkey ca.key");
        put(&folder, library, id, name, if name == "careful" { &["--always-auth"] } else { &[] });
    }
    certificate(&folder, library, "ca", "0a");
    folder
}

fn put(folder: &Folder, library: &Path, id: &str, name: &str, more: &[&str]) {
    folder.openssl(&format!("pkcs8 -topk8 -nocrypt -in {name}.key -outform DER"), ["-out", "key.der"]);
    let key = ["--login", "--pin", PIN, "--write-object", "key.der", "--type", "privkey", "--usage-sign"];
    pkcs11_tool(folder, library, &[&key[..], &["--id", id, "--label", name], more].concat());
    certificate(folder, library, name, id);
}

fn certificate(folder: &Folder, library: &Path, name: &str, id: &str) {
    folder.openssl(&format!("x509 -in {name}.pem -outform DER"), ["-out", "certificate.der"]);
    let certificate = ["--login", "--pin", PIN, "--write-object", "certificate.der", "--type", "cert"];
    pkcs11_tool(folder, library, &[&certificate[..], &["--id", id, "--label", name]].concat());
}

fn pkcs11_tool(folder: &Folder, library: &Path, words: &[&str]) {
    run(folder, "pkcs11-tool", &[&["--module", library.to_str().unwrap()], words].concat());
}

fn run(folder: &Folder, program: &str, words: &[&str]) {
    let mut command = Command::new(program);
    command.current_dir(&folder.0).env(VARIABLE, folder.0.join("softhsm2.conf")).args(words);
    let output = command.output().unwrap_or_else(|error| {
        panic!(
            "the programs of the packages `softhsm2` and `opensc` are needed for a token: {program}: {error}"
        )
    });
    assert!(output.status.success(), "{program} {words:?}\n{}", String::from_utf8_lossy(&output.stderr));
}
