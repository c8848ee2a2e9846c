//! Certificates that were withdrawn, and what a file keeps for later checks (B-LT, B-LTA).

#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use std::sync::LazyLock;

use chrono::{DateTime, Duration, SubsecRound, Utc};
use signatures::{
    Authority, AuthorityError, Certificate, CertificateError, Change, Distrust, Identity, Level, OcspAnswer,
    Report, RevocationList, Term, Trust, TrustAnchors, ValidationData, Verdict, Withdrawn,
    add_validation_data, stamp, verify, wanted,
};
use support::openssl::{Folder, P256};
use support::stamps::{Service, school, sign_stamped, somebody, stamping};
use support::{Form, PARTIES, Repeatable, base, catalog_of, object_of};

/// The moment when these tests began: the clock goes on while they run.
static BEGIN: LazyLock<DateTime<Utc>> = LazyLock::new(|| Utc::now().trunc_subsecs(0));

fn hours(count: i64) -> DateTime<Utc> {
    *BEGIN + Duration::hours(count)
}

/// The school's list, made now.
fn list(school: &Authority, withdrawn: &[Withdrawn<'_>]) -> RevocationList {
    school.list(withdrawn, 7, Term { from: hours(0), until: hours(24) }).unwrap()
}

fn check(pdf: &[u8], anchors: TrustAnchors) -> Report {
    verify(pdf, &anchors, hours(1))
}

fn trusting(school: &Authority, lists: &[RevocationList]) -> TrustAnchors {
    TrustAnchors::new([school.certificate().clone()]).and_lists(lists.iter().cloned())
}

/// Signed two hours ago, as the signer claims.
fn signed(who: &Identity) -> Vec<u8> {
    support::sign_at(&base(Form::Table), who, PARTIES[0], hours(-2)).unwrap()
}

fn revoked(report: &Report) -> Option<DateTime<Utc>> {
    match report.signatures[0].trust {
        Trust::Untrusted(Distrust::Revoked(at)) => Some(at),
        _ => None,
    }
}

#[test]
fn a_withdrawn_certificate_is_told_even_if_the_claim_is_dated_before() {
    let school = school();
    let who = somebody(&school, "Anna", 100);
    let withdrawn = Withdrawn { certificate: who.certificate(), at: hours(-1) };
    let report = check(&signed(&who), trusting(&school, &[list(&school, &[withdrawn])]));
    assert_eq!((report.verdict, revoked(&report)), (Verdict::HoldsButUntrusted, Some(hours(-1))));
}

#[test]
fn a_certificate_withdrawn_after_the_proven_moment_stays_good() {
    let (school, service) = (school(), Service::new());
    let who = somebody(&school, "Anna", 100);
    let mut ask = |question: &[u8]| service.answer(question);
    let pdf = sign_stamped(&base(Form::Table), &who, PARTIES[0], 2, &mut ask).unwrap();
    let later = list(&school, &[Withdrawn { certificate: who.certificate(), at: hours(1) }]);
    let earlier = list(&school, &[Withdrawn { certificate: who.certificate(), at: hours(-1) }]);
    let with = |list| trusting(&school, &[list]).and_for_time_stamps([service.authority.clone()]);
    assert_eq!(check(&pdf, with(later)).verdict, Verdict::Holds);
    assert_eq!(revoked(&check(&pdf, with(earlier))), Some(hours(-1)));
}

#[test]
fn a_list_tells_until_when_nothing_was_withdrawn() {
    let school = school();
    let (who, other) = (somebody(&school, "Anna", 100), somebody(&school, "Pēteris", 100));
    let made = list(&school, &[Withdrawn { certificate: other.certificate(), at: hours(-1) }]);
    let report = check(&signed(&who), trusting(&school, std::slice::from_ref(&made)));
    let anchor = school.certificate().clone();
    let expected = Trust::Trusted { anchor: anchor.clone(), not_revoked_until: Some(made.as_of()) };
    assert_eq!(report.signatures[0].trust, expected);
    let without = check(&signed(&who), trusting(&school, &[]));
    assert_eq!(without.signatures[0].trust, Trust::Trusted { anchor, not_revoked_until: None });
}

#[test]
fn a_list_by_another_or_with_a_changed_byte_says_nothing() {
    let school = school();
    let who = somebody(&school, "Anna", 100);
    let made = list(&school, &[Withdrawn { certificate: who.certificate(), at: hours(-1) }]);
    // The name of the school's authority over another key.
    let subject = signatures::Subject { common_name: "Demo skolas paraksti", organisation: None };
    let term = Term { from: hours(-48), until: hours(480) };
    let other = Authority::create(subject, term, &mut Repeatable(99)).unwrap();
    let forged = list(&other, &[Withdrawn { certificate: who.certificate(), at: hours(-1) }]);
    assert_eq!(check(&signed(&who), trusting(&school, &[forged])).verdict, Verdict::Holds);
    let mut changed = made.as_der().to_vec();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    let changed = RevocationList::from_der(&changed).unwrap();
    assert_eq!(check(&signed(&who), trusting(&school, &[changed])).verdict, Verdict::Holds);
}

#[test]
fn validation_data_in_the_file_is_read_and_added_once() {
    let (school, service) = (school(), Service::new());
    let who = somebody(&school, "Anna", 100);
    let withdrawn = list(&school, &[Withdrawn { certificate: who.certificate(), at: hours(-1) }]);
    for form in [Form::Table, Form::Streams] {
        let pdf = support::sign_at(&base(form), &who, PARTIES[0], hours(-2)).unwrap();
        let chain = [school.certificate().clone(), service.authority.clone()];
        let lists = std::slice::from_ref(&withdrawn);
        let data = ValidationData { certificates: &chain, lists, answers: &[] };
        let kept = add_validation_data(&pdf, &data).unwrap();
        assert!(kept.starts_with(&pdf) && kept.len() > pdf.len());
        assert_eq!(add_validation_data(&kept, &data).unwrap(), kept);
        let report = check(&kept, trusting(&school, &[]));
        assert_eq!(report.signatures[0].changes, [Change::ValidationDataAdded]);
        assert_eq!(revoked(&report), Some(hours(-1)), "{report:?}");
        let more = ValidationData { certificates: &[who.certificate().clone()], ..ValidationData::default() };
        let twice = add_validation_data(&kept, &more).unwrap();
        let store = object_of(&twice, catalog_of(&twice)).as_dict().unwrap().get(b"DSS").unwrap().clone();
        let store = object_of(&twice, store.as_reference().unwrap());
        let count = |key: &[u8]| store.as_dict().unwrap().get(key).unwrap().as_array().unwrap().len();
        assert_eq!([count(b"Certs"), count(b"CRLs")], [3, 1]);
        let stamped = stamp(&twice, stamping(&mut |question| service.answer(question))).unwrap();
        let report = check(&stamped, trusting(&school, &[]));
        assert_eq!(report.signatures[0].changes.iter().filter(|change| !change.is_allowed()).count(), 0);
    }
}

#[test]
fn the_level_grows_with_what_the_file_carries() {
    let (school, service) = (school(), Service::new());
    let who = somebody(&school, "Anna", 100);
    let chain = [school.certificate().clone(), service.authority.clone()];
    let level = |pdf: &[u8]| {
        let report = check(pdf, TrustAnchors::new(chain.clone()));
        report.level(&report.signatures[0])
    };
    assert_eq!(level(&signed(&who)), Some(Level::Basic));
    let mut ask = |question: &[u8]| service.answer(question);
    let timed = sign_stamped(&base(Form::Table), &who, PARTIES[0], 2, &mut ask).unwrap();
    assert_eq!(level(&timed), Some(Level::Timed));
    let only_chain = ValidationData { certificates: &chain, ..ValidationData::default() };
    assert_eq!(level(&add_validation_data(&timed, &only_chain).unwrap()), Some(Level::Timed));
    let data = ValidationData { lists: &[list(&school, &[])], ..only_chain };
    let kept = add_validation_data(&timed, &data).unwrap();
    assert_eq!(level(&kept), Some(Level::LongTerm));
    let stamped = stamp(&kept, stamping(&mut |question| service.answer(question))).unwrap();
    assert_eq!(level(&stamped), Some(Level::Archival));
    let mut changed = timed;
    changed[20] ^= 1;
    assert_eq!(level(&changed), None);
}

#[test]
fn a_certificate_on_the_way_up_comes_from_the_validation_data() {
    // The signer's file holds its own certificate only; the authority between it and the anchor is in the store.
    let folder = support::openssl::Folder::new();
    let curve = support::openssl::P256;
    folder.certify("root", curve, "-extensions authority");
    folder.certify("between", curve, "-extensions authority -CA root.pem -CAkey root.key");
    folder.certify("signer", curve, "-extensions signer -CA between.pem -CAkey between.key");
    let word = ["-passout", "pass:x"];
    folder.openssl("pkcs12 -export -inkey signer.key -in signer.pem -out signer.p12", word);
    let who = Identity::from_pkcs12(&folder.read("signer.p12"), "x").unwrap();
    let read = |name| Certificate::from_pem(std::str::from_utf8(&folder.read(name)).unwrap()).unwrap();
    let pdf =
        support::sign_at(&base(Form::Table), &who, PARTIES[0], hours(0) + Duration::minutes(10)).unwrap();
    let anchors = || TrustAnchors::new([read("root.pem")]);
    assert_eq!(check(&pdf, anchors()).verdict, Verdict::HoldsButUntrusted);
    let between = [read("between.pem")];
    let data = ValidationData { certificates: &between, ..ValidationData::default() };
    assert_eq!(check(&add_validation_data(&pdf, &data).unwrap(), anchors()).verdict, Verdict::Holds);
}

/// OpenSSL's answer about the certificate `signer`, whose serial number is in the database with this state.
fn answer(folder: &Folder, by: &str, state: &str) -> Vec<u8> {
    let serial = certificate(folder, "signer.pem").serial().to_uppercase();
    let line = format!("{state}\t{serial}\tunknown\t/CN=signer\n").replace("\\t", "\t");
    folder.write("answers", line.as_bytes());
    let words = format!(
        "ocsp -index answers -CA ca.pem -issuer ca.pem -cert signer.pem -rsigner {by}.pem -rkey {by}.key -ndays 7"
    );
    folder.openssl(&words, ["-respout", "answer.der"]);
    folder.read("answer.der")
}

fn certificate(folder: &Folder, name: &str) -> Certificate {
    Certificate::from_pem(std::str::from_utf8(&folder.read(name)).unwrap()).unwrap()
}

const GOOD: &str = "V\t360101000000Z\t";
const REVOKED: &str = "R\t360101000000Z\t260101120000Z";

#[test]
fn an_answer_about_one_certificate_is_read_under_the_right_signature() {
    let folder = Folder::new();
    folder.certify("ca", P256, "-extensions authority");
    folder.certify("signer", P256, "-extensions signer -CA ca.pem -CAkey ca.key");
    folder.certify("sent", P256, "-extensions answers -CA ca.pem -CAkey ca.key");
    folder.openssl("pkcs12 -export -inkey signer.key -in signer.pem -out signer.p12", ["-passout", "pass:x"]);
    let who = Identity::from_pkcs12(&folder.read("signer.p12"), "x").unwrap();
    let pdf =
        support::sign_at(&base(Form::Table), &who, PARTIES[0], hours(0) + Duration::minutes(10)).unwrap();
    let with = |der: &[u8]| {
        let answers = [OcspAnswer::from_der(der).unwrap()];
        let data = ValidationData { answers: &answers, ..ValidationData::default() };
        let kept = add_validation_data(&pdf, &data).unwrap();
        check(&kept, TrustAnchors::new([certificate(&folder, "ca.pem")]))
    };
    let until = |report: &Report| match &report.signatures[0].trust {
        Trust::Trusted { not_revoked_until, .. } => *not_revoked_until,
        Trust::Untrusted(_) => None,
    };
    let new_year = "2026-01-01T12:00:00Z".parse().ok();
    for by in ["ca", "sent"] {
        let good = with(&answer(&folder, by, GOOD));
        assert!(until(&good).is_some_and(|at| (hours(0) - at).num_minutes().abs() < 5), "{by}: {good:?}");
        assert_eq!(revoked(&with(&answer(&folder, by, REVOKED))), new_year, "{by}");
    }
    // The signer is no authority on itself, and may not answer for the one that issued it.
    assert_eq!(until(&with(&answer(&folder, "signer", GOOD))), None);
    let mut changed = answer(&folder, "ca", REVOKED);
    let year = changed.windows(4).position(|window| window == b"2026").unwrap();
    changed[year + 3] = b'7';
    assert_eq!(revoked(&with(&changed)), None);
    // "Try later" is no answer.
    assert!(OcspAnswer::from_der(&[0x30, 0x03, 0x0a, 0x01, 0x03]).is_err());
}

#[test]
fn a_renewed_identity_has_the_name_and_another_key() {
    let school = school();
    let old = somebody(&school, "Anna", 100);
    let term = Term { from: hours(-1), until: hours(400) };
    let new = school.renew(old.certificate(), term, &mut Repeatable(77)).unwrap();
    let (old, new) = (old.certificate(), new.certificate());
    assert_eq!((old.subject(), old.issuer()), (new.subject(), new.issuer()));
    assert!(old.serial() != new.serial() && old != new);
    assert_eq!(new.not_after(), hours(400));
    let stranger = support::authority();
    let refused = stranger.renew(old, term, &mut Repeatable(77)).map(|_| ());
    assert_eq!(refused, Err(AuthorityError::NotIssuedHere));
    let withdrawn = [Withdrawn { certificate: old, at: hours(0) }];
    assert_eq!(stranger.list(&withdrawn, 1, term).map(|_| ()), Err(AuthorityError::NotIssuedHere));
}

#[test]
fn a_list_survives_its_file_and_openssl_reads_it() {
    let school = school();
    let who = somebody(&school, "Anna", 100);
    let made = list(&school, &[Withdrawn { certificate: who.certificate(), at: hours(-1) }]);
    assert_eq!(RevocationList::from_pem(&made.to_pem()).as_ref(), Ok(&made));
    assert_eq!((made.len(), made.next()), (1, Some(hours(24))));
    assert!(list(&school, &[]).is_empty());
    let folder = support::openssl::Folder::new();
    folder.write("list.der", made.as_der());
    folder.write("school.pem", school.certificate().to_pem().as_bytes());
    folder.openssl("crl -inform DER -in list.der -CAfile school.pem", ["-out", "list.pem"]);
    assert_eq!(folder.read("list.pem"), made.to_pem().into_bytes());
    assert_eq!(RevocationList::from_der(b"0\0").map(|_| ()), Err(CertificateError::Malformed));
    assert_eq!(RevocationList::from_pem("x").map(|_| ()), Err(CertificateError::NoPem));
}

#[test]
fn what_a_later_check_wants_is_asked_where_the_certificate_says() {
    let folder = Folder::new();
    folder.certify("ca", P256, "-extensions authority");
    folder.certify("signer", P256, "-extensions online -CA ca.pem -CAkey ca.key");
    folder.openssl("pkcs12 -export -inkey signer.key -in signer.pem -out signer.p12", ["-passout", "pass:x"]);
    let who = Identity::from_pkcs12(&folder.read("signer.p12"), "x").unwrap();
    let pdf =
        support::sign_at(&base(Form::Table), &who, PARTIES[0], hours(0) + Duration::minutes(10)).unwrap();
    let alone = wanted(&pdf, &[]).unwrap().remove(0);
    assert_eq!(alone.issuers, ["http://saraksti.example.lv/ca.crt"]);
    assert!(alone.question.is_none());
    let all = wanted(&pdf, &[certificate(&folder, "ca.pem")]).unwrap();
    assert_eq!(all.len(), 1, "an anchor vouches for itself");
    assert_eq!(all[0].lists, ["http://saraksti.example.lv/ca.crl"]);
    assert_eq!(all[0].services, ["http://atbildes.example.lv/ocsp"]);
    folder.write("question", &all[0].question.clone().unwrap());
    let serial = certificate(&folder, "signer.pem").serial().to_uppercase();
    folder.write("answers", format!("V\t360101000000Z\t\t{serial}\tunknown\t/CN=signer\n").as_bytes());
    let words = "ocsp -index answers -CA ca.pem -rsigner ca.pem -rkey ca.key -ndays 7 -reqin question";
    folder.openssl(words, ["-respout", "answer.der"]);
    let answers = [OcspAnswer::from_der(&folder.read("answer.der")).unwrap()];
    let kept = add_validation_data(&pdf, &ValidationData { answers: &answers, ..ValidationData::default() })
        .unwrap();
    let report = check(&kept, TrustAnchors::new([certificate(&folder, "ca.pem")]));
    assert!(report.signatures[0].is_known_not_revoked());
}
