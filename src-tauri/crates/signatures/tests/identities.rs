//! Identities: PKCS#12 in and out, and what the authority issues.

mod support;

use chrono::Days;
use signatures::{
    Authority, AuthorityError, Certificate, CertificateError, Identity, IdentityError, Subject, Term,
    TrustAnchors, Verdict, verify,
};
use support::openssl::{FILES, PASSWORD};
use support::{Form, PARTIES, Repeatable, anchors, authority, base, day, identity, now, sign_as, sign_at};

#[test]
fn files_made_by_others_sign_and_hold() {
    let anchors = TrustAnchors::from_pem(&FILES.authority).unwrap();
    for file in [&FILES.modern_rsa, &FILES.legacy_rsa, &FILES.modern_p256] {
        let who = Identity::from_pkcs12(file, PASSWORD).unwrap();
        // OpenSSL 3.0 lets a certificate begin at no other moment than now: days are counted from there.
        let after = |days| who.certificate().not_before() + Days::new(days);
        let signed = sign_at(&base(Form::Table), &who, PARTIES[1], after(1)).unwrap();
        let report = verify(&signed, &anchors, after(2));
        assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
    }
}

#[test]
fn each_way_to_give_no_identity_has_its_own_name() {
    let read = |file, password| Identity::from_pkcs12(file, password).map(|_| ());
    assert_eq!(read(&FILES.modern_rsa, "nepareiza"), Err(IdentityError::WrongPassword));
    assert_eq!(read(&FILES.legacy_rsa, ""), Err(IdentityError::WrongPassword));
    assert_eq!(read(b"%PDF-1.7", "x"), Err(IdentityError::NotPkcs12));
    assert_eq!(read(&FILES.modern_rsa[..200], PASSWORD), Err(IdentityError::NotPkcs12));
    assert_eq!(read(&FILES.p384, PASSWORD), Err(IdentityError::UnsupportedKey));
    assert_eq!(read(&FILES.rsa_1024, PASSWORD), Err(IdentityError::UnsupportedKey));
    assert_eq!(read(&FILES.no_key, PASSWORD), Err(IdentityError::NoKey));
    assert_eq!(read(&FILES.no_certificate, PASSWORD), Err(IdentityError::NoCertificate));
}

#[test]
fn an_identity_survives_its_file() {
    let who = identity(&authority(), "Anna Kalniņa", 2);
    let file = who.to_pkcs12("ļoti slepena").unwrap();
    let again = Identity::from_pkcs12(&file, "ļoti slepena").unwrap();
    assert_eq!(again.certificate(), who.certificate());
    assert_eq!(again.chain(), who.chain());
    assert_eq!(Identity::from_pkcs12(&file, "cita").map(|_| ()), Err(IdentityError::WrongPassword));
}

#[test]
fn an_authority_survives_its_file_and_an_ordinary_identity_is_none() {
    let authority = authority();
    let file = authority.identity().to_pkcs12("p").unwrap();
    let again = Authority::from_identity(Identity::from_pkcs12(&file, "p").unwrap()).unwrap();
    let who = identity(&again, "Jānis", 5);
    let signed = sign_as(&base(Form::Table), &who, PARTIES[0]).unwrap();
    assert_eq!(verify(&signed, &anchors(&authority), now()).verdict, Verdict::Holds);
    assert_eq!(Authority::from_identity(who).map(|_| ()), Err(AuthorityError::NotAuthority));
}

#[test]
fn a_certificate_tells_who_and_how_long() {
    let authority = authority();
    let who = identity(&authority, "Anna Kalniņa", 2);
    let certificate = who.certificate();
    assert_eq!(certificate.common_name().as_deref(), Some("Anna Kalniņa"));
    assert_eq!(certificate.organisation().as_deref(), Some("Daugavpils Koka un enerģētikas tehnikums"));
    assert_eq!(certificate.issuer_common_name().as_deref(), Some("Demo skolas paraksti"));
    assert_eq!((certificate.not_before(), certificate.not_after()), (day(2026, 9, 1), day(2027, 9, 1)));
    assert!(certificate.serial().len() >= 32 && certificate.fingerprint().len() == 64);
    let again = Certificate::from_pem(&certificate.to_pem()).unwrap();
    assert_eq!(&again, certificate);
    assert!(!format!("{certificate:?} {who:?}").contains("Anna"));
}

#[test]
fn text_that_is_no_certificate_is_refused() {
    assert_eq!(Certificate::from_pem("hello").map(|_| ()), Err(CertificateError::NoPem));
    let torn = &FILES.authority[..FILES.authority.len() / 2];
    assert_eq!(Certificate::from_pem(torn).map(|_| ()), Err(CertificateError::Malformed));
    assert_eq!(Certificate::from_der(b"\x30\x00").map(|_| ()), Err(CertificateError::Malformed));
}

#[test]
fn nothing_is_issued_beyond_the_authority_or_without_a_name() {
    let authority = authority();
    let issue = |name, from, until| {
        let subject = Subject { common_name: name, organisation: None };
        authority.issue(subject, Term { from, until }, &mut Repeatable(3)).map(|_| ())
    };
    assert_eq!(issue("A", day(2026, 2, 1), day(2037, 1, 1)), Err(AuthorityError::Term));
    assert_eq!(issue("A", day(2026, 2, 1), day(2026, 2, 1)), Err(AuthorityError::Term));
    assert_eq!(issue("  ", day(2026, 2, 1), day(2027, 1, 1)), Err(AuthorityError::Name));
    assert_eq!(issue("A", day(2026, 2, 1), day(2027, 1, 1)), Ok(()));
}

#[test]
fn a_long_name_is_cut_at_a_word() {
    let name = "Profesionālās izglītības kompetences centrs „Daugavpils Koka un enerģētikas tehnikums”";
    let subject = Subject { common_name: name, organisation: None };
    let term = Term { from: day(2026, 2, 1), until: day(2027, 2, 1) };
    let who = authority().issue(subject, term, &mut Repeatable(4)).unwrap();
    let cut = who.certificate().common_name().unwrap();
    assert_eq!(cut, "Profesionālās izglītības kompetences centrs „Daugavpils Koka…");
    assert!(cut.chars().count() <= 64);
}
