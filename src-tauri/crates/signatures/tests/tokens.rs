//! Signing with a key that cannot be read: `SoftHSM` in the place of a card.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

mod support;

use chrono::{Duration, Utc};
use signatures::{
    Identity, KeyKind, Module, PinState, SignError, Signer, SignerError, TokenCertificate, TokenError,
    TrustAnchors, Verdict, verify,
};
use support::token::{PIN, with_token};
use support::{Form, PARTIES, base};

fn named(module: &Module, name: &str) -> TokenCertificate {
    let all = module.certificates().unwrap();
    all.into_iter().find(|one| one.certificate.common_name().as_deref() == Some(name)).unwrap()
}

fn sign(pdf: &[u8], who: &dyn Signer, field: &str) -> Result<Vec<u8>, SignError> {
    let request = signatures::SignRequest {
        field,
        signer_name: "x",
        reason: None,
        location: None,
        signed_at: support::in_riga(Utc::now() + Duration::minutes(1)),
        appearance: None,
    };
    signatures::sign(pdf, who, &request)
}

#[test]
fn the_certificates_that_can_sign_are_listed_without_a_pin() {
    with_token("the_certificates_that_can_sign_are_listed_without_a_pin", |library| {
        let all = Module::load(library).unwrap().certificates().unwrap();
        let mut names: Vec<String> = all.iter().filter_map(|one| one.certificate.common_name()).collect();
        names.sort();
        assert_eq!(names, ["careful", "p256", "p384", "rsa"], "the authority's is not among them");
        for one in all {
            assert_eq!(
                (&one.token[..], one.pin, one.has_pin_pad, one.binds),
                ("Karte", PinState::Fine, false, true)
            );
        }
    });
}

#[test]
fn keys_on_a_token_sign_in_turn_and_hold() {
    with_token("keys_on_a_token_sign_in_turn_and_hold", |library| {
        let module = Module::load(library).unwrap();
        let mut pdf = base(Form::Streams);
        let kinds = [("rsa", KeyKind::Rsa), ("p256", KeyKind::P256), ("p384", KeyKind::P384)];
        for ((name, kind), field) in kinds.into_iter().zip(PARTIES) {
            let chosen = named(&module, name);
            assert_eq!(KeyKind::of(&chosen.certificate), Some(kind));
            pdf = sign(&pdf, &module.signer(&chosen, Some(PIN)).unwrap(), field).unwrap();
        }
        let anchor = module.signer(&named(&module, "rsa"), Some(PIN)).unwrap().chain()[0].clone();
        let report = verify(&pdf, &TrustAnchors::new([anchor]), Utc::now() + Duration::hours(1));
        assert_eq!((report.verdict, report.signatures.len()), (Verdict::Holds, 3), "{report:?}");
    });
}

#[test]
fn a_key_that_wants_the_pin_each_time_gets_it_each_time() {
    with_token("a_key_that_wants_the_pin_each_time_gets_it_each_time", |library| {
        let module = Module::load(library).unwrap();
        let signer = module.signer(&named(&module, "careful"), Some(PIN)).unwrap();
        let once = sign(&base(Form::Table), &signer, PARTIES[0]).unwrap();
        let twice = sign(&once, &signer, PARTIES[1]).unwrap();
        let anchors = TrustAnchors::new(signer.chain().to_vec());
        assert_eq!(verify(&twice, &anchors, Utc::now() + Duration::hours(1)).verdict, Verdict::Holds);
    });
}

#[test]
fn each_way_to_fail_has_its_own_name() {
    with_token("each_way_to_fail_has_its_own_name", |library| {
        let nothing = std::path::Path::new("/nowhere/pkcs11.so");
        assert_eq!(Module::load(nothing).map(|_| ()), Err(TokenError::NoModule));
        let text = std::path::Path::new(file!());
        assert_eq!(Module::load(text).map(|_| ()), Err(TokenError::NoModule));
        let module = Module::load(library).unwrap();
        let chosen = named(&module, "p256");
        assert_eq!(module.signer(&chosen, Some("000000")).map(|_| ()), Err(TokenError::WrongPin));
        // A session in which the PIN was right opens nothing for a wrong one.
        let right = module.signer(&chosen, Some(PIN)).unwrap();
        assert_eq!(module.signer(&chosen, Some("000000")).map(|_| ()), Err(TokenError::WrongPin));
        drop(right);
        let again = Module::load(library).unwrap();
        assert!(again.signer(&chosen, Some(PIN)).is_ok(), "loading twice is no error");
    });
}

#[test]
fn a_certificate_that_expired_does_not_sign_and_the_token_is_not_asked() {
    with_token("a_certificate_that_expired_does_not_sign_and_the_token_is_not_asked", |library| {
        let module = Module::load(library).unwrap();
        let signer = module.signer(&named(&module, "rsa"), Some(PIN)).unwrap();
        let late = signer.certificate().not_after() + Duration::days(1);
        let refused = support::sign_at(&base(Form::Table), &signer, PARTIES[0], late);
        assert_eq!(refused, Err(SignError::Expired(signer.certificate().not_after())));
    });
}

/// A card that is taken out between the choice and the signature.
struct Removed(Identity);

impl Signer for Removed {
    fn certificate(&self) -> &signatures::Certificate {
        self.0.certificate()
    }
    fn chain(&self) -> &[signatures::Certificate] {
        self.0.chain()
    }
    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignerError> {
        Err(TokenError::Removed.into())
    }
}

#[test]
fn a_token_taken_out_leaves_no_signature_and_says_so() {
    let who = Removed(support::identity(&support::authority(), "Anna", 2));
    let refused = support::sign_at(&base(Form::Table), &who, PARTIES[0], support::day(2026, 11, 1));
    assert_eq!(refused, Err(SignError::Signer(SignerError::Token(TokenError::Removed))));
}
