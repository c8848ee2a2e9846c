//! Time stamps for signatures: from the service that is set on this computer, and only from it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use service::input::{Nothing, SignInput, SignWith, SigningSettingsInput};
use service::reply::{RefusalCode, Stop};
use service::signing::{add_anchor, settings, sign};
use service::view::SignatureLevel;
use service::{Places, Question, Session, Surroundings, Unreached};
use tests::{demonstration_in, file, of_now, refusal};

use crate::support::openssl::{Folder, P256};
use crate::support::{PASSWORD, bytes, identity, issued, order};

const ADDRESS: &str = "https://laiks.example.lv/tsa";

/// A service of RFC 3161: OpenSSL in a folder.
fn service() -> Folder {
    let folder = Folder::new();
    folder.certify("ca", P256, "-extensions authority");
    folder.certify("tsa", "rsa:2048", "-extensions stamper -CA ca.pem -CAkey ca.key");
    folder.write("serial", b"01\n");
    folder
}

fn answer(folder: &Folder, question: &Question<'_>) -> Result<Vec<u8>, Unreached> {
    let Some((kind, body)) = question.body else { return Err(Unreached) };
    assert_eq!((question.address, kind), (ADDRESS, "application/timestamp-query"));
    folder.write("question", body);
    folder.openssl("ts -reply -config settings -section stamps -queryfile question", ["-out", "answer"]);
    Ok(folder.read("answer"))
}

fn set(session: &mut Session, address: &str) -> Result<service::view::SigningSettings, Stop> {
    let input = SigningSettingsInput { time_stamps: address.to_owned(), card_library: String::new() };
    settings::save_settings(session, input)
}

fn signature(session: &mut Session) -> SignInput {
    let document = issued(session);
    let identity = STANDARD.encode(&identity(&of_now()).identities[0]);
    order(&document, SignWith::File { identity, password: PASSWORD.to_owned() })
}

#[test]
fn a_signature_gets_a_time_stamp_from_the_service_that_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let stamps = service();
    let authority = file("ca.pem", &stamps.read("ca.pem"));
    let around = of_now().with_network(move |question| answer(&stamps, question));
    let mut session = demonstration_in(folder.path(), &around);
    set(&mut session, ADDRESS).unwrap();
    let input = signature(&mut session);
    let found = sign(&mut session, input.clone()).unwrap().signatures.remove(0);
    assert_eq!(found.level, Some(SignatureLevel::Timed));
    let stamp = found.time_stamp.unwrap();
    assert_eq!((&stamp.service[..], stamp.trusted), ("tsa", false), "the service is nobody's anchor yet");
    add_anchor(&mut session, authority).unwrap();
    let again = service::input::DocumentRef { id: input.id };
    let found = service::signing::verify_document(&mut session, again).unwrap().signatures.remove(0);
    assert!(found.time_stamp.unwrap().trusted);
}

#[test]
fn a_service_that_does_not_answer_leaves_the_document_as_it_is_and_signing_goes_on_without() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration_in(folder.path(), &of_now());
    set(&mut session, ADDRESS).unwrap();
    let input = signature(&mut session);
    let document = session.desk().unwrap().read(|r| Ok(r.file(&input.id)?)).unwrap();
    assert_eq!(refusal(&sign(&mut session, input.clone())), Some(RefusalCode::TimeStampUnanswered));
    assert_eq!(session.desk().unwrap().read(|r| Ok(r.file(&input.id)?)).unwrap(), document);
    let found = sign(&mut session, SignInput { without_time_stamp: true, ..input }).unwrap();
    assert_eq!(found.signatures[0].level, Some(SignatureLevel::Basic));
}

#[test]
fn an_answer_that_is_no_stamp_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let around = of_now().with_network(|_| Ok(b"<html>Proxy</html>".to_vec()));
    let mut session = demonstration_in(folder.path(), &around);
    set(&mut session, ADDRESS).unwrap();
    let input = signature(&mut session);
    assert_eq!(refusal(&sign(&mut session, input)), Some(RefusalCode::TimeStampRefused));
}

#[test]
fn without_a_service_nothing_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let around = of_now().with_network(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
        Err(Unreached)
    });
    let mut session = demonstration_in(folder.path(), &around);
    let document = issued(&mut session);
    let before = bytes(&mut session, &document);
    let identity = STANDARD.encode(&identity(&of_now()).identities[0]);
    sign(&mut session, order(&document, SignWith::File { identity, password: PASSWORD.to_owned() })).unwrap();
    assert!(bytes(&mut session, &document).len() > before.len());
    assert_eq!(asked.load(Ordering::Relaxed), 0);
}

#[test]
fn an_address_is_checked_and_kept_on_this_computer() {
    let folder = tempfile::tempdir().unwrap();
    let places = || Places { data: folder.path().to_owned(), config: folder.path().join("config") };
    let mut session = Session::new(places(), of_now());
    assert_eq!(refusal(&set(&mut session, "laiks.example.lv")), Some(RefusalCode::Fields));
    set(&mut session, &format!(" {ADDRESS} ")).unwrap();
    let mut later: Session = Session::new(places(), Surroundings::of_this_computer());
    assert_eq!(settings::settings(&mut later, Nothing {}).unwrap().time_stamps, ADDRESS);
}
