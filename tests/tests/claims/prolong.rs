//! A signed document gets what a check in later years needs: from the record, from the issuers of its certificates, and
//! from the time-stamp service.

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::document::Document;
use service::input::{DocumentRef, IdentityInput, SignWith, SigningSettingsInput};
use service::reply::RefusalCode;
use service::signing::{add_anchor, issuer, prolong, settings, sign, verify_document};
use service::view::SignatureLevel;
use service::{Question, Session, Surroundings, Unreached};
use tests::{demonstration_in, file, of_now, refusal};

use crate::support::openssl::{Folder, P256};
use crate::support::{PASSWORD, bytes, issued, order};

const STAMPS: &str = "https://laiks.example.lv/tsa";
const LIST: &str = "http://saraksti.example.lv/ca.crl";
const ANSWERS: &str = "http://atbildes.example.lv/ocsp";

/// OpenSSL as the authority of a signer and of a time-stamp service, and what it was asked.
#[derive(Clone)]
struct World {
    folder: Arc<Folder>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl World {
    fn new() -> Self {
        let folder = Folder::new();
        folder.certify("ca", P256, "-extensions authority");
        folder.certify("signer", P256, "-extensions online -CA ca.pem -CAkey ca.key");
        folder.certify("tsa", "rsa:2048", "-extensions stamper -CA ca.pem -CAkey ca.key");
        folder.write("serial", b"01\n");
        Self { folder: Arc::new(folder), asked: Arc::default() }
    }

    /// Surroundings in which some addresses are answered.
    fn around(&self, answered: &'static [&'static str]) -> Surroundings {
        let world = self.clone();
        of_now().with_network(move |question| world.answer(question, answered))
    }

    fn answer(&self, question: &Question<'_>, answered: &[&str]) -> Result<Vec<u8>, Unreached> {
        self.asked.lock().unwrap().push(question.address.to_owned());
        if !answered.contains(&question.address) {
            return Err(Unreached);
        }
        let folder = &self.folder;
        match (question.address, question.body) {
            (STAMPS, Some((_, body))) => {
                folder.write("question", body);
                folder.openssl(
                    "ts -reply -config settings -section stamps -queryfile question",
                    ["-out", "answer"],
                );
                Ok(folder.read("answer"))
            }
            (ANSWERS, Some((kind, body))) => {
                assert_eq!(kind, "application/ocsp-request");
                folder.write("question", body);
                let pem = folder.read("signer.pem");
                let signer = signatures::Certificate::from_pem(std::str::from_utf8(&pem).unwrap()).unwrap();
                let line =
                    format!("V\t360101000000Z\t\t{}\tunknown\t/CN=signer\n", signer.serial().to_uppercase());
                folder.write("answers", line.as_bytes());
                let words =
                    "ocsp -index answers -CA ca.pem -rsigner ca.pem -rkey ca.key -ndays 7 -reqin question";
                folder.openssl(words, ["-respout", "answer"]);
                Ok(folder.read("answer"))
            }
            (LIST, None) => Ok(folder.list()),
            other => panic!("asked {other:?}"),
        }
    }

    fn identity(&self) -> String {
        let words = "pkcs12 -export -inkey signer.key -in signer.pem -certfile ca.pem -out signer.p12";
        self.folder.openssl(words, ["-passout", &format!("pass:{PASSWORD}")]);
        STANDARD.encode(self.folder.read("signer.p12"))
    }
}

fn set_stamps(session: &mut Session) {
    let input = SigningSettingsInput { time_stamps: STAMPS.to_owned(), card_library: String::new() };
    settings::save_settings(session, input).unwrap();
}

/// An agreement that somebody of the outside world signed.
fn signed(session: &mut Session, world: &World) -> Document {
    add_anchor(session, file("ca.pem", &world.folder.read("ca.pem"))).unwrap();
    let document = issued(session);
    let with = SignWith::File { identity: world.identity(), password: PASSWORD.to_owned() };
    sign(session, order(&document, with)).unwrap();
    document
}

fn level(session: &mut Session, document: &Document) -> Option<SignatureLevel> {
    let found = verify_document(session, DocumentRef { id: document.id.clone() }).unwrap();
    found.signatures[0].level
}

fn of(document: &Document) -> DocumentRef {
    DocumentRef { id: document.id.clone() }
}

#[test]
fn a_signature_with_a_time_stamp_becomes_one_that_lasts_and_can_be_made_to_last_longer() {
    let (folder, world) = (tempfile::tempdir().unwrap(), World::new());
    let mut session = demonstration_in(folder.path(), &world.around(&[STAMPS, ANSWERS, LIST]));
    set_stamps(&mut session);
    let document = signed(&mut session, &world);
    assert_eq!(level(&mut session, &document), Some(SignatureLevel::Timed));
    let plan = prolong::tell(&mut session, of(&document)).unwrap();
    assert!(plan.hosts.contains(&"atbildes.example.lv".to_owned()), "{:?}", plan.hosts);
    assert_eq!(plan.time_stamps.as_deref(), Some("laiks.example.lv"));
    let before = bytes(&mut session, &document);
    prolong::prolong(&mut session, of(&document)).unwrap();
    assert_eq!(level(&mut session, &document), Some(SignatureLevel::Archival));
    let after = bytes(&mut session, &document);
    assert!(after.starts_with(&before));
    prolong::prolong(&mut session, of(&document)).unwrap();
    assert!(bytes(&mut session, &document).len() > after.len());
    assert_eq!(level(&mut session, &document), Some(SignatureLevel::Archival));
}

#[test]
fn where_nobody_answers_questions_the_list_will_do() {
    let (folder, world) = (tempfile::tempdir().unwrap(), World::new());
    let mut session = demonstration_in(folder.path(), &world.around(&[STAMPS, LIST]));
    set_stamps(&mut session);
    let document = signed(&mut session, &world);
    prolong::prolong(&mut session, of(&document)).unwrap();
    assert_eq!(level(&mut session, &document), Some(SignatureLevel::Archival));
}

#[test]
fn where_nobody_answers_at_all_the_document_stays_as_it_is() {
    let (folder, world) = (tempfile::tempdir().unwrap(), World::new());
    let mut session = demonstration_in(folder.path(), &world.around(&[]));
    let document = signed(&mut session, &world);
    let before = bytes(&mut session, &document);
    assert_eq!(refusal(&prolong::prolong(&mut session, of(&document))), Some(RefusalCode::NothingToAdd));
    assert_eq!(bytes(&mut session, &document), before);
}

#[test]
fn a_list_that_is_no_list_is_not_taken() {
    let (folder, world) = (tempfile::tempdir().unwrap(), World::new());
    let around = of_now().with_network(|_| Ok(b"<html>Proxy</html>".to_vec()));
    let mut session = demonstration_in(folder.path(), &around);
    let document = signed(&mut session, &world);
    assert_eq!(refusal(&prolong::prolong(&mut session, of(&document))), Some(RefusalCode::NothingToAdd));
}

#[test]
fn nobody_is_asked_about_an_identity_that_the_school_issued() {
    let (folder, world) = (tempfile::tempdir().unwrap(), World::new());
    let mut session = demonstration_in(folder.path(), &world.around(&[STAMPS]));
    add_anchor(&mut session, file("ca.pem", &world.folder.read("ca.pem"))).unwrap();
    set_stamps(&mut session);
    let input = IdentityInput {
        name: "Ilze Ozola".to_owned(),
        password: PASSWORD.to_owned(),
        folder: None,
        issuer: None,
        renews: None,
    };
    let made = issuer::issue(&mut session, input).unwrap();
    let identity = STANDARD.encode(std::fs::read(&made.paths[0]).unwrap());
    let document = issued(&mut session);
    sign(&mut session, order(&document, SignWith::File { identity, password: PASSWORD.to_owned() })).unwrap();
    prolong::prolong(&mut session, of(&document)).unwrap();
    assert_eq!(level(&mut session, &document), Some(SignatureLevel::Archival));
    assert!(world.asked.lock().unwrap().iter().all(|address| address == STAMPS));
}

#[test]
fn a_document_without_an_electronic_signature_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration_in(folder.path(), &of_now());
    let document = issued(&mut session);
    let found = prolong::prolong(&mut session, of(&document));
    assert_eq!(refusal(&found), Some(RefusalCode::NotSignedElectronically));
}
