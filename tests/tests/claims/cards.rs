//! Signing with a card: `SoftHSM` in its place, each claim in a process of its own (see `support::token`).

#![cfg(target_os = "linux")]

use std::path::Path;

use service::Session;
use service::input::{Nothing, SignWith, SigningSettingsInput};
use service::reply::{RefusalCode, Stop};
use service::signing::{card, settings, sign};
use service::view::CardCertificate;
use tests::{demonstration_in, of_now, refusal};

use crate::support::token::{PIN, with_token};
use crate::support::{bytes, issued, order};

fn set(session: &mut Session, library: &Path) -> Result<service::view::SigningSettings, Stop> {
    let card_library = library.to_string_lossy().into_owned();
    settings::save_settings(session, SigningSettingsInput { time_stamps: String::new(), card_library })
}

fn named(session: &mut Session, name: &str) -> CardCertificate {
    let all = card::certificates(session, Nothing {}).unwrap().certificates;
    all.into_iter().find(|one| one.name == name).unwrap()
}

fn with(certificate: &CardCertificate, pin: &str) -> SignWith {
    SignWith::Card { certificate: certificate.fingerprint.clone(), pin: pin.to_owned() }
}

#[test]
fn a_document_is_signed_with_the_chosen_certificate_of_a_card() {
    with_token("cards::a_document_is_signed_with_the_chosen_certificate_of_a_card", |library| {
        let folder = tempfile::tempdir().unwrap();
        let mut session = demonstration_in(folder.path(), &of_now());
        set(&mut session, library).unwrap();
        let chosen = named(&mut session, "p256");
        assert!(chosen.binds && chosen.is_valid && !chosen.has_pin_pad && chosen.card == "Karte");
        let document = issued(&mut session);
        let found = sign(&mut session, order(&document, with(&chosen, PIN))).unwrap();
        assert!(found.signatures[0].intact && found.signatures[0].signer == "p256");
        let known = session.desk().unwrap().read(|r| Ok(r.documents(&document.placement_id)?)).unwrap();
        let known = known.iter().find(|known| known.id == document.id).unwrap();
        assert_eq!(known.signature(model::party::Party::School).unwrap().signer, "p256");
    });
}

#[test]
fn a_wrong_pin_or_none_signs_nothing() {
    with_token("cards::a_wrong_pin_or_none_signs_nothing", |library| {
        let folder = tempfile::tempdir().unwrap();
        let mut session = demonstration_in(folder.path(), &of_now());
        set(&mut session, library).unwrap();
        let chosen = named(&mut session, "rsa");
        let document = issued(&mut session);
        let before = bytes(&mut session, &document);
        let mut tried = |pin| refusal(&sign(&mut session, order(&document, with(&chosen, pin))));
        assert_eq!(tried("111111"), Some(RefusalCode::WrongPin));
        assert_eq!(tried(""), Some(RefusalCode::Fields));
        assert_eq!(bytes(&mut session, &document), before);
    });
}

#[test]
fn a_card_that_is_no_longer_there_is_told() {
    with_token("cards::a_card_that_is_no_longer_there_is_told", |library| {
        let folder = tempfile::tempdir().unwrap();
        let mut session = demonstration_in(folder.path(), &of_now());
        set(&mut session, library).unwrap();
        let other = CardCertificate { fingerprint: "0".repeat(64), ..named(&mut session, "rsa") };
        let document = issued(&mut session);
        let tried = sign(&mut session, order(&document, with(&other, PIN)));
        assert_eq!(refusal(&tried), Some(RefusalCode::CardRemoved));
    });
}

#[test]
fn only_a_library_that_was_chosen_and_is_one_is_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration_in(folder.path(), &of_now());
    let asked = |session: &mut Session| refusal(&card::certificates(session, Nothing {}));
    assert_eq!(asked(&mut session), Some(RefusalCode::NoCardLibrary));
    let text = folder.path().join("karte.so");
    assert_eq!(refusal(&set(&mut session, &text)), Some(RefusalCode::Fields));
    std::fs::write(&text, "nav bibliotēka").unwrap();
    set(&mut session, &text).unwrap();
    assert_eq!(asked(&mut session), Some(RefusalCode::CardLibraryUnusable));
}
