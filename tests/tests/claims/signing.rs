//! Signatures from the outside: who may sign what, and what a check says of honest and of forged files.

use chrono::Duration;
use model::party::Party;
use service::Surroundings;
use service::input::{FileInput, ReceiveInput};
use service::reply::RefusalCode;
use service::signing::{Made, receive, sign_document, verify_bytes, verify_file};
use service::view::Verdict;
use service::{Session, exhibit};
use tests::{demonstration, file, fixed, noon, refusal};

use crate::support::{bytes, identity, issued};

#[test]
fn the_exhibit_is_signed_by_both_sides_and_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let made = exhibit::make(&mut session, folder.path()).unwrap();
    assert_eq!(made.report.verdict, Verdict::Holds);
    assert_eq!(made.report.signatures.len(), 2);
    let issued = made.report.issued.unwrap();
    assert!(issued.fresh.is_empty() && issued.obstacle.is_none());
}

#[test]
fn a_changed_byte_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    exhibit::make(&mut session, folder.path()).unwrap();
    let mut pdf = std::fs::read(folder.path().join("report.pdf")).unwrap();
    let place = pdf.len() / 3;
    pdf[place] ^= 1;
    let view = verify_bytes(&mut session, "report.pdf".to_owned(), &pdf, None).unwrap();
    assert_eq!(view.verdict, Verdict::Broken);
    assert!(view.issued.is_none());
}

#[test]
fn a_stranger_holds_but_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let document = issued(&mut session);
    let stranger = identity(&fixed());
    sign_document(
        session.desk().unwrap(),
        &document.id,
        Party::School,
        &stranger.identities[0],
        "pareiza-parole",
    )
    .unwrap();
    let pdf = session.desk().unwrap().read(|r| Ok(r.file(&document.id)?)).unwrap().unwrap();
    let FileInput { name, content } = file("ligums.pdf", &pdf);
    let view = verify_file(&mut session, FileInput { name, content }).unwrap();
    assert_eq!(view.verdict, Verdict::Untrusted);
    let trusted = verify_bytes(&mut session, "l.pdf".to_owned(), &pdf, Some(&stranger.trust)).unwrap();
    assert_eq!(trusted.verdict, Verdict::Holds);
}

#[test]
fn who_cannot_sign_is_told_why_and_nothing_is_signed() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let document = issued(&mut session);
    let desk = session.desk().unwrap();
    let good = identity(&fixed());
    let old = Surroundings::new(|| noon() - Duration::days(1000), |bytes| bytes.fill(7));
    let expired = identity(&old);
    let mut sign = |party, identity: &[u8], password: &str| {
        refusal(&sign_document(desk, &document.id, party, identity, password))
    };
    let good = &good.identities[0];
    assert_eq!(sign(Party::School, good, "nepareiza"), Some(RefusalCode::WrongPassword));
    assert_eq!(sign(Party::School, b"nav identitate", "x"), Some(RefusalCode::NotAnIdentity));
    assert_eq!(
        sign(Party::School, &expired.identities[0], "pareiza-parole"),
        Some(RefusalCode::CertificateExpired)
    );
    assert_eq!(sign(Party::School, good, "pareiza-parole"), None);
    assert_eq!(sign(Party::School, good, "pareiza-parole"), Some(RefusalCode::AlreadySigned));
}

/// The bytes of a document, signed in a party's field by a program that is not ours.
fn signed_elsewhere(pdf: &[u8], field: &str, made: &Made) -> Vec<u8> {
    let identity = signatures::Identity::from_pkcs12(&made.identities[0], "pareiza-parole").unwrap();
    let request = signatures::SignRequest {
        field,
        signer_name: "Ilze Ozola",
        reason: None,
        location: None,
        signed_at: noon(),
        appearance: None,
    };
    signatures::sign(pdf, &identity, &request).unwrap()
}

fn received(session: &mut Session, pdf: &[u8]) -> Result<service::view::Saved, service::reply::Stop> {
    receive(session, ReceiveInput { content: file("x.pdf", pdf).content, parties: Vec::new() })
}

#[test]
fn what_was_signed_elsewhere_comes_back_for_the_party_whose_field_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let document = issued(&mut session);
    let pdf = signed_elsewhere(&bytes(&mut session, &document), "sign.company", &identity(&fixed()));
    let offered = verify_bytes(&mut session, "l.pdf".to_owned(), &pdf, None).unwrap().issued.unwrap();
    assert_eq!(offered.fresh[0].party, Some(Party::Company));
    received(&mut session, &pdf).unwrap();
    assert_eq!(bytes(&mut session, &document), pdf);
    let known = session.desk().unwrap().read(|r| Ok(r.documents(&document.placement_id)?)).unwrap();
    let known = known.iter().find(|known| known.id == document.id).unwrap();
    let company = known.signature(Party::Company).unwrap();
    assert!(company.is_electronic() && company.signer == "Ilze Ozola" && company.on.is_some());
    assert_eq!(refusal(&received(&mut session, &pdf)), Some(RefusalCode::NoNewSignature));
}

#[test]
fn a_copy_without_the_signatures_on_record_does_not_take_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let (document, made) = (issued(&mut session), identity(&fixed()));
    let before = bytes(&mut session, &document);
    let desk = session.desk().unwrap();
    sign_document(desk, &document.id, Party::School, &made.identities[0], "pareiza-parole").unwrap();
    let beside = signed_elsewhere(&before, "sign.company", &made);
    assert_eq!(refusal(&received(&mut session, &beside)), Some(RefusalCode::SignaturesMissing));
    let after = signed_elsewhere(&bytes(&mut session, &document), "sign.company", &made);
    received(&mut session, &after).unwrap();
}

#[test]
fn a_file_that_is_not_ours_or_was_changed_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let (document, made) = (issued(&mut session), identity(&fixed()));
    let mut forged = signed_elsewhere(&bytes(&mut session, &document), "sign.company", &made);
    forged.extend_from_slice(b"\n% more\n");
    assert_eq!(refusal(&received(&mut session, &forged)), Some(RefusalCode::SignedFileBroken));
    forged[2000] ^= 1;
    assert_eq!(refusal(&received(&mut session, &forged)), Some(RefusalCode::NotIssuedHere));
}
