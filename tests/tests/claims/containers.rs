//! Signed containers from the outside: is the document inside ours, and what is claimed – never that it is valid.

use std::io::{Cursor, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::document::Document;
use model::party::Party;
use service::input::{ClaimParty, ContainerInput, ScanSave};
use service::reply::{RefusalCode, Stop};
use service::signing::verify_file;
use service::view::{ContainerView, CoverState, Verdict, VerifyView};
use service::{Session, document, signing};
use sha2::{Digest as _, Sha256};
use signatures::Identity;
use tests::{demonstration, file, fixed, refusal};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{PASSWORD, bytes, identity, issued};

const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// A container with a file, and a claim about that much of it.
fn container(pdf: &[u8], signed: &[u8]) -> Vec<u8> {
    let made = identity(&fixed());
    let who = Identity::from_pkcs12(&made.identities[0], PASSWORD).unwrap();
    let certificate = who.certificate().as_der();
    let encode = |bytes: &[u8]| STANDARD.encode(bytes);
    let list = format!(
        r#"<?xml version="1.0"?><asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"
        xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:x="http://uri.etsi.org/01903/v1.3.2#">
        <ds:Signature><ds:SignedInfo><ds:Reference URI="ligums.pdf"><ds:DigestMethod Algorithm="{SHA256}"/>
        <ds:DigestValue>{}</ds:DigestValue></ds:Reference></ds:SignedInfo>
        <ds:KeyInfo><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
        <ds:Object><x:SigningTime>2026-11-20T12:30:00+02:00</x:SigningTime>
        <x:SigningCertificateV2><x:Cert><x:CertDigest><ds:DigestMethod Algorithm="{SHA256}"/>
        <ds:DigestValue>{}</ds:DigestValue></x:CertDigest></x:Cert></x:SigningCertificateV2></ds:Object>
        </ds:Signature></asic:XAdESSignatures>"#,
        encode(&Sha256::digest(signed)),
        encode(certificate),
        encode(&Sha256::digest(certificate)),
    );
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("ligums.pdf", pdf), ("META-INF/signatures0.xml", list.as_bytes())] {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn looked_into(session: &mut Session, bytes: &[u8]) -> Result<VerifyView, Stop> {
    verify_file(session, file("ligums.asice", bytes))
}

fn opened(view: VerifyView) -> ContainerView {
    assert_eq!(view.verdict, Verdict::Unchecked, "a container is never said to hold");
    assert!(view.signatures.is_empty());
    view.container.unwrap()
}

#[test]
fn the_document_that_was_issued_is_found_inside_with_who_claims_to_have_signed_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let document = issued(&mut session);
    let pdf = bytes(&mut session, &document);
    let view = opened(looked_into(&mut session, &container(&pdf, &pdf)).unwrap());
    let found = view.files[0].issued.as_ref().unwrap();
    assert_eq!(
        (&found.number, &found.placement_id, found.same),
        (&document.number, &document.placement_id, true)
    );
    let claim = &view.signatures[0];
    assert_eq!((&claim.signer[..], claim.covers[0].state), ("Ilze Ozola", CoverState::Same));
    assert!(claim.claimed_at.contains("12"), "{}", claim.claimed_at);
}

#[test]
fn what_was_exchanged_inside_or_is_not_ours_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let document = issued(&mut session);
    let pdf = bytes(&mut session, &document);
    let longer = [&pdf[..], b"\n% more\n"].concat();
    let view = opened(looked_into(&mut session, &container(&longer, &pdf)).unwrap());
    assert!(!view.files[0].issued.as_ref().unwrap().same);
    assert_eq!(view.signatures[0].covers[0].state, CoverState::Different);
    let foreign = opened(looked_into(&mut session, &container(b"%PDF-1.7 x", b"%PDF-1.7 x")).unwrap());
    assert!(foreign.files[0].issued.is_none());
}

#[test]
fn a_document_that_was_signed_here_first_is_still_the_same_inside() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let document = issued(&mut session);
    let made = identity(&fixed());
    let party = Party::School;
    signing::sign_document(session.desk().unwrap(), &document.id, party, &made.identities[0], PASSWORD)
        .unwrap();
    let pdf = bytes(&mut session, &document);
    let view = opened(looked_into(&mut session, &container(&pdf, &pdf)).unwrap());
    assert!(view.files[0].issued.as_ref().unwrap().same);
}

#[test]
fn an_archive_that_is_no_container_or_is_broken_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("a.txt", SimpleFileOptions::default()).unwrap();
    let plain = writer.finish().unwrap().into_inner();
    assert_eq!(refusal(&looked_into(&mut session, &plain)), Some(RefusalCode::NotAContainer));
    let whole = container(b"%PDF-1.7 x", b"%PDF-1.7 x");
    let cut = &whole[..whole.len() / 2];
    let found = refusal(&looked_into(&mut session, cut));
    assert!(matches!(found, Some(RefusalCode::NotAContainer | RefusalCode::ContainerBroken)), "{found:?}");
}

fn kept(session: &mut Session, bytes: &[u8], parties: &[(u32, Party)], by: &str) -> Result<(), Stop> {
    let parties = parties.iter().map(|(claim, party)| ClaimParty { claim: *claim, party: *party }).collect();
    let input = ContainerInput { content: STANDARD.encode(bytes), parties, recorded_by: by.to_owned() };
    signing::container::receive(session, input).map(drop)
}

#[test]
fn a_container_is_kept_with_its_document_on_the_word_of_whoever_checked_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let issued = issued(&mut session);
    let pdf = bytes(&mut session, &issued);
    let whole = container(&pdf, &pdf);
    kept(&mut session, &whole, &[(0, Party::Company)], "Anna Kalniņa").unwrap();
    let on_record = session.desk().unwrap().read(|r| Ok(r.get::<Document>(issued.id.as_str())?));
    let on_record = on_record.unwrap().unwrap();
    let signature = on_record.signature(Party::Company).unwrap();
    assert!(signature.is_electronic());
    assert_eq!((&signature.signer[..], &signature.recorded_by[..]), ("Ilze Ozola", "Anna Kalniņa"));
    let scan = ScanSave { id: issued.id.clone(), party: Party::Company, path: None };
    assert_eq!(std::fs::read(document::save_scan(&mut session, scan).unwrap().path).unwrap(), whole);
    let again = kept(&mut session, &whole, &[(0, Party::Company)], "Anna Kalniņa");
    assert_eq!(refusal(&again), Some(RefusalCode::AlreadySigned));
}

#[test]
fn what_is_not_ours_not_covered_or_not_vouched_for_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let issued = issued(&mut session);
    let pdf = bytes(&mut session, &issued);
    let company = [(0, Party::Company)];
    let by = "Anna Kalniņa";
    for (bytes, parties, by, why) in [
        (container(b"%PDF-1.7 x", b"%PDF-1.7 x"), &company[..], by, RefusalCode::NotIssuedHere),
        (container(&pdf, b"other"), &company, by, RefusalCode::SignedFileBroken),
        (container(&pdf, &pdf), &[(7, Party::Company)], by, RefusalCode::SignedFileBroken),
        (container(&pdf, &pdf), &[], by, RefusalCode::NoNewSignature),
        (container(&pdf, &pdf), &company, "", RefusalCode::Fields),
    ] {
        assert_eq!(refusal(&kept(&mut session, &bytes, parties, by)), Some(why));
    }
    let on_record = session.desk().unwrap().read(|r| Ok(r.get::<Document>(issued.id.as_str())?));
    assert_eq!(on_record.unwrap().unwrap().signatures, issued.signatures);
}
