//! Signatures from the outside: who may sign what, and what a check says of honest and of forged files.

use chrono::Duration;
use model::document::DocumentKind;
use model::party::Party;
use service::Surroundings;
use service::input::{DocumentRequest, FileInput};
use service::reply::RefusalCode;
use service::signing::{Made, issue_identities, sign_document, verify_bytes, verify_file};
use service::view::Verdict;
use service::{Session, document, exhibit};
use tests::{demonstration, file, fixed, noon, refusal};

fn identity(around: &Surroundings) -> Made {
    issue_identities(around, "Pārbaudes izdevējs", &[("Ilze Ozola", "Skola")], "pareiza-parole").unwrap()
}

fn issued(session: &mut Session) -> model::document::Document {
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let row = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).unwrap().remove(0);
    let request =
        DocumentRequest { placement_id: row.id, kind: DocumentKind::Agreement, language: "lv".to_owned() };
    document::issue_at(desk, &request).unwrap()
}

#[test]
fn the_exhibit_is_signed_by_both_sides_and_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let made = exhibit::make(&mut session, folder.path()).unwrap();
    assert_eq!(made.report.verdict, Verdict::Holds);
    assert_eq!(made.report.signatures.len(), 2);
    assert!(made.report.issued.unwrap().same_content);
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
