//! Identities that another program made: OpenSSL 3 writes them anew for each test process, keys of nobody.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

pub const PASSWORD: &str = "parole-ā";

/// What `openssl` made, read into memory: no key stays on the disk.
pub struct Files {
    /// The authority's certificate, PEM.
    pub authority: String,
    pub modern_rsa: Vec<u8>,
    /// RC2, triple-DES and SHA-1, as many issued files still are.
    pub legacy_rsa: Vec<u8>,
    pub modern_p256: Vec<u8>,
    pub p384: Vec<u8>,
    pub rsa_1024: Vec<u8>,
    pub no_key: Vec<u8>,
    pub no_certificate: Vec<u8>,
}

pub static FILES: LazyLock<Files> = LazyLock::new(make);

/// Its own settings, because those of the machine may say anything.
const SETTINGS: &str = "\
[req]
distinguished_name = as_given
[as_given]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[signer]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
[online]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
crlDistributionPoints = URI:http://saraksti.example.lv/ca.crl
authorityInfoAccess = OCSP;URI:http://atbildes.example.lv/ocsp,caIssuers;URI:http://saraksti.example.lv/ca.crt
[stamper]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[answers]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = OCSPSigning
[ca]
default_ca = lists
[lists]
database = database
crlnumber = number
default_md = sha256
default_crl_days = 7
[tsa]
default_tsa = stamps
[stamps]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
certs = ca.pem
signer_digest = sha256
default_policy = 1.2.3.4
other_policies = 1.2.3.5
digests = sha256
ess_cert_id_alg = sha256
[older-stamps]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
certs = ca.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = sha1
";

pub const P256: &str = "ec -pkeyopt ec_paramgen_curve:P-256";
pub const P384: &str = "ec -pkeyopt ec_paramgen_curve:P-384";

fn make() -> Files {
    let folder = Folder::new();
    folder.certify("ca", P256, "-extensions authority");
    for (name, key) in [("rsa", "rsa:2048"), ("small", "rsa:1024"), ("p256", P256), ("p384", P384)] {
        folder.certify(name, key, "-extensions signer -CA ca.pem -CAkey ca.key");
    }
    Files {
        authority: String::from_utf8(folder.read("ca.pem")).unwrap(),
        modern_rsa: folder.pack("-inkey rsa.key -in rsa.pem -certfile ca.pem"),
        legacy_rsa: folder.pack("-inkey rsa.key -in rsa.pem -certfile ca.pem -legacy"),
        modern_p256: folder.pack("-inkey p256.key -in p256.pem -certfile ca.pem"),
        p384: folder.pack("-inkey p384.key -in p384.pem -certfile ca.pem"),
        rsa_1024: folder.pack("-inkey small.key -in small.pem -certfile ca.pem"),
        no_key: folder.pack("-nokeys -in p256.pem"),
        no_certificate: folder.pack("-nocerts -inkey p256.key"),
    }
}

/// Where OpenSSL works; gone with what is in it when all is read.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("openssl-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(format!("amats-{name}"));
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("settings"), SETTINGS).unwrap();
        Self(path)
    }

    /// Makes NAME.key and NAME.pem, valid from now on.
    pub fn certify(&self, name: &str, key: &str, by: &str) {
        let words = format!(
            "req -x509 -config settings -utf8 -days 30 -nodes -newkey {key} {by} -keyout {name}.key -out {name}.pem"
        );
        self.openssl(&words, ["-subj", &format!("/C=LV/O=Testa iestāde/CN={name}")]);
    }

    /// The authority's list of withdrawn certificates, which is empty, as PEM.
    pub fn list(&self) -> Vec<u8> {
        self.write("database", b"");
        self.write("number", b"01\n");
        self.openssl("ca -gencrl -config settings -keyfile ca.key -cert ca.pem", ["-out", "list.pem"]);
        self.read("list.pem")
    }

    pub fn pack(&self, what: &str) -> Vec<u8> {
        let words = format!("pkcs12 -export {what} -out packed.p12");
        self.openssl(&words, ["-passout", &format!("pass:{PASSWORD}")]);
        self.read("packed.p12")
    }

    pub fn openssl(&self, words: &str, last: [&str; 2]) {
        let mut command = Command::new("openssl");
        command.current_dir(&self.0).args(words.split(' ')).args(last);
        let Output { status, stderr, .. } = command.output().unwrap_or_else(|error| {
            panic!("the program `openssl` (version 3) is needed to make identities for these tests: {error}")
        });
        assert!(status.success(), "openssl {words}\n{}", String::from_utf8_lossy(&stderr));
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.join(name), bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed stands among other temporary files and harms no test.
        let _ = fs::remove_dir_all(&self.0);
    }
}
