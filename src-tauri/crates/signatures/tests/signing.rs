//! Signing, and what an honest chain of signatures looks like to the verifier.

mod support;

use signatures::{
    Change, Distrust, SignError, SignatureKind, Subject, Term, Trust, TrustAnchors, Unreadable, Verdict,
    verify,
};
use support::{Form, PARTIES, Repeatable, anchors, authority, base, day, identity, now, sign_as, sign_at};

#[test]
fn a_signed_file_begins_with_the_file_that_was_signed_and_holds() {
    for form in [Form::Table, Form::Streams] {
        let authority = authority();
        let pdf = base(form);
        let signed = sign_as(&pdf, &identity(&authority, "Anna Kalniņa", 2), PARTIES[0]).unwrap();
        assert!(signed.starts_with(&pdf));
        let report = verify(&signed, &anchors(&authority), now());
        assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
        assert_eq!(report.revisions, 2);
        assert_eq!(report.unsigned_revisions, 0);
        let [signature] = &report.signatures[..] else { panic!("{report:?}") };
        assert_eq!(signature.field, PARTIES[0]);
        assert_eq!(signature.kind, SignatureKind::Signature);
        assert_eq!(signature.signer.as_deref(), Some("Anna Kalniņa"));
        assert_eq!(signature.time.unwrap().to_rfc3339(), "2026-11-01T12:30:00+03:00");
        assert_eq!(signature.reason.as_deref(), Some("Piekrītu"));
        assert_eq!(signature.location.as_deref(), Some("Daugavpils"));
        assert_eq!(signature.revision, 2);
        assert!(signature.covers_whole_file && signature.is_trusted());
        assert!(signature.changes.is_empty());
    }
}

#[test]
fn three_parties_sign_in_turn_and_each_sees_only_further_signatures() {
    for form in [Form::Table, Form::Streams] {
        let authority = authority();
        let mut pdf = base(form);
        for (seed, field) in PARTIES.iter().enumerate() {
            pdf = sign_as(&pdf, &identity(&authority, field, seed as u64 + 10), field).unwrap();
        }
        let report = verify(&pdf, &anchors(&authority), now());
        assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
        let revisions: Vec<usize> = report.signatures.iter().map(|one| one.revision).collect();
        assert_eq!(revisions, [2, 3, 4]);
        let added = |field: &str| Change::SignatureAdded { field: field.to_owned() };
        assert_eq!(report.signatures[0].changes, [added(PARTIES[1]), added(PARTIES[2])]);
        assert_eq!(report.signatures[1].changes, [added(PARTIES[2])]);
        assert!(!report.signatures[0].covers_whole_file && report.signatures[2].covers_whole_file);
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let authority = authority();
    let pdf = base(Form::Table);
    let who = identity(&authority, "Anna Kalniņa", 2);
    assert_eq!(sign_as(&pdf, &who, PARTIES[0]), sign_as(&pdf, &who, PARTIES[0]));
}

#[test]
fn a_file_without_signatures_says_so() {
    let report = verify(&base(Form::Table), &TrustAnchors::none(), now());
    assert_eq!(report.verdict, Verdict::NoSignatures, "{report:?}");
}

#[test]
fn without_an_anchor_the_signature_holds_but_is_not_trusted() {
    let authority = authority();
    let signed = sign_as(&base(Form::Table), &identity(&authority, "Anna", 2), PARTIES[0]).unwrap();
    let report = verify(&signed, &TrustAnchors::none(), now());
    assert_eq!(report.verdict, Verdict::HoldsButUntrusted);
    assert_eq!(report.signatures[0].trust, Trust::Untrusted(Distrust::UnknownIssuer));
}

#[test]
fn an_authority_of_the_same_name_with_another_key_is_not_believed() {
    let authority = authority();
    let signed = sign_as(&base(Form::Table), &identity(&authority, "Anna", 2), PARTIES[0]).unwrap();
    let subject = Subject { common_name: "Demo skolas paraksti", organisation: Some("Demo tehnikums") };
    let term = Term { from: day(2026, 1, 1), until: day(2036, 1, 1) };
    let other = signatures::Authority::create(subject, term, &mut Repeatable(99)).unwrap();
    let report = verify(&signed, &anchors(&other), now());
    assert_eq!(report.signatures[0].trust, Trust::Untrusted(Distrust::BadChainSignature));
    assert_eq!(report.verdict, Verdict::HoldsButUntrusted);
}

#[test]
fn a_signature_from_the_future_is_not_trusted() {
    let authority = authority();
    let signed = sign_as(&base(Form::Table), &identity(&authority, "Anna", 2), PARTIES[0]).unwrap();
    let report = verify(&signed, &anchors(&authority), day(2026, 10, 1));
    assert_eq!(report.signatures[0].trust, Trust::Untrusted(Distrust::SignedInFuture));
}

#[test]
fn a_signature_stays_trusted_after_its_certificate_expired() {
    let authority = authority();
    let signed = sign_as(&base(Form::Table), &identity(&authority, "Anna", 2), PARTIES[0]).unwrap();
    assert_eq!(verify(&signed, &anchors(&authority), day(2030, 1, 1)).verdict, Verdict::Holds);
}

#[test]
fn an_expired_or_future_certificate_does_not_sign() {
    let authority = authority();
    let who = identity(&authority, "Anna", 2);
    let pdf = base(Form::Table);
    assert_eq!(sign_at(&pdf, &who, PARTIES[0], day(2028, 1, 1)), Err(SignError::Expired(day(2027, 9, 1))));
    assert_eq!(
        sign_at(&pdf, &who, PARTIES[0], day(2026, 8, 1)),
        Err(SignError::NotYetValid(day(2026, 9, 1)))
    );
}

#[test]
fn a_field_is_signed_once_and_must_be_there() {
    let authority = authority();
    let who = identity(&authority, "Anna", 2);
    let signed = sign_as(&base(Form::Table), &who, PARTIES[0]).unwrap();
    assert_eq!(sign_as(&signed, &who, PARTIES[0]), Err(SignError::AlreadySigned(PARTIES[0].into())));
    assert_eq!(sign_as(&signed, &who, "sign.nobody"), Err(SignError::FieldMissing("sign.nobody".into())));
    assert_eq!(sign_as(&signed, &who, "note"), Err(SignError::FieldMissing("note".into())));
}

#[test]
fn a_broken_file_is_refused() {
    let authority = authority();
    let who = identity(&authority, "Anna", 2);
    let pdf = base(Form::Table);
    let cut = &pdf[..pdf.len() - 40];
    assert_eq!(sign_as(cut, &who, PARTIES[0]), Err(SignError::Unreadable(Unreadable::NoEnd)));
    assert_eq!(sign_as(b"PK\x03\x04", &who, PARTIES[0]), Err(SignError::Unreadable(Unreadable::NotPdf)));
    let longer = [&pdf[..], b"junk"].concat();
    assert_eq!(sign_as(&longer, &who, PARTIES[0]), Err(SignError::TrailingBytes));
}

#[test]
fn an_encrypted_file_is_refused_by_name() {
    let authority = authority();
    let pdf = support::append(&base(Form::Table), &[], "/Encrypt <</Filter /Standard>>");
    let refused = sign_as(&pdf, &identity(&authority, "Anna", 2), PARTIES[0]);
    assert_eq!(refused, Err(SignError::Unreadable(Unreadable::Encrypted)));
}

#[test]
fn a_character_the_font_lacks_is_named() {
    let authority = authority();
    let lines = ["書".to_owned()];
    let request = signatures::SignRequest {
        field: PARTIES[0],
        signer_name: "x",
        reason: None,
        location: None,
        signed_at: support::in_riga(day(2026, 11, 1)),
        appearance: Some(signatures::Appearance { lines: &lines, font: support::FONT }),
    };
    let refused = signatures::sign(&base(Form::Table), &identity(&authority, "Anna", 2), &request);
    assert_eq!(refused, Err(SignError::MissingCharacter('書')));
}

#[test]
fn bytes_that_are_no_pdf_are_signed_beside_and_any_change_is_told() {
    let anna = identity(&authority(), "Anna Kalniņa", 2);
    let now = day(2026, 10, 1);
    let container = signatures::sign_detached("Žanete".as_bytes(), &anna, now).unwrap();
    let signer = signatures::check_detached("Žanete".as_bytes(), &container).unwrap();
    assert_eq!(signer.common_name().as_deref(), Some("Anna Kalniņa"));
    let other = signatures::check_detached("Zanete".as_bytes(), &container);
    assert_eq!(other.unwrap_err(), signatures::CmsProblem::DigestMismatch);
    for place in 0..container.len() {
        let mut flipped = container.clone();
        flipped[place] ^= 1;
        // What is left over, as the container's version, says nothing about who signed what.
        if let Ok(found) = signatures::check_detached("Žanete".as_bytes(), &flipped) {
            assert_eq!(found.as_der(), signer.as_der(), "byte {place}");
        }
    }
    let late = signatures::sign_detached(b"x", &anna, day(2030, 1, 1));
    assert!(matches!(late, Err(SignError::Expired(_))));
}
