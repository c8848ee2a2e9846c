//! `.asice` and `.edoc`: what is inside and who claims to have signed it, and containers nobody meant well with.

#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use std::io::{Cursor, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use signatures::{Certificate, Container, ContainerError, ContainerLimits, CoveredState, read_container};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MIME: &[u8] = b"application/vnd.etsi.asic-e+zip";
const PDF: &[u8] = b"%PDF-1.7 the agreement";

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// A signature that names `certificate` by digest, with another certificate before it.
fn signature(certificate: &Certificate, other: &Certificate, references: &str) -> String {
    format!(
        r##"<?xml version="1.0"?><asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"
        xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:x="http://uri.etsi.org/01903/v1.3.2#">
        <ds:Signature><ds:SignedInfo>{references}<ds:Reference URI="#properties"/></ds:SignedInfo>
        <ds:KeyInfo><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate>
        <ds:X509Certificate>{}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
        <ds:Object><x:SigningTime>2026-11-01T12:30:00+02:00</x:SigningTime>
        <x:SigningCertificateV2><x:Cert><x:CertDigest><ds:DigestMethod Algorithm="{SHA256}"/>
        <ds:DigestValue>{}</ds:DigestValue></x:CertDigest></x:Cert></x:SigningCertificateV2></ds:Object>
        </ds:Signature></asic:XAdESSignatures>"##,
        base64(other.as_der()),
        base64(certificate.as_der()),
        base64(&Sha256::digest(certificate.as_der())),
    )
}

const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

fn reference(uri: &str, algorithm: &str, content: &[u8], more: &str) -> String {
    let digest = base64(&Sha256::digest(content));
    format!(
        r#"<ds:Reference URI="{uri}">{more}<ds:DigestMethod Algorithm="{algorithm}"/>
        <ds:DigestValue>{digest}</ds:DigestValue></ds:Reference>"#
    )
}

fn anna_and_authority() -> (Certificate, Certificate) {
    let authority = support::authority();
    let anna = support::identity(&authority, "Anna Kalniņa", 2);
    (anna.certificate().clone(), authority.certificate().clone())
}

/// A container with the agreement and this much said about it.
fn signed(references: &str) -> Vec<u8> {
    let (anna, authority) = anna_and_authority();
    let list = signature(&anna, &authority, references);
    packed(&[
        ("mimetype", MIME),
        ("līgums.pdf", PDF),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("META-INF/signatures0.xml", list.as_bytes()),
    ])
}

fn read(bytes: &[u8]) -> Result<Container, ContainerError> {
    read_container(bytes, ContainerLimits::default())
}

#[test]
fn a_container_tells_its_files_and_who_claims_to_have_signed_them() {
    let container = read(&signed(&reference("l%C4%ABgums.pdf", SHA256, PDF, ""))).unwrap();
    let [file] = &container.files[..] else { panic!("{container:?}") };
    assert_eq!((&file.name[..], &file.bytes[..]), ("līgums.pdf", PDF));
    assert_eq!(file.sha256()[..], Sha256::digest(PDF)[..]);
    let [signature] = &container.signatures[..] else { panic!("{container:?}") };
    assert_eq!(signature.signer.as_deref(), Some("Anna Kalniņa"));
    assert_eq!(signature.certificate, Some(anna_and_authority().0));
    assert_eq!(signature.claimed.unwrap().to_rfc3339(), "2026-11-01T12:30:00+02:00");
    assert!(signature.covers("līgums.pdf") && !signature.covers("cits.pdf"));
}

#[test]
fn a_file_that_is_not_the_signed_one_is_told_in_each_way() {
    let state = |references: &str| read(&signed(references)).unwrap().signatures[0].covered[0].state;
    assert_eq!(state(&reference("līgums.pdf", SHA256, b"another", "")), CoveredState::Different);
    assert_eq!(state(&reference("cits.pdf", SHA256, PDF, "")), CoveredState::Missing);
    let sha1 = "http://www.w3.org/2000/09/xmldsig#sha1";
    assert_eq!(state(&reference("līgums.pdf", sha1, PDF, "")), CoveredState::Unknown);
    let transformed = r#"<ds:Transforms><ds:Transform Algorithm="x"/></ds:Transforms>"#;
    assert_eq!(state(&reference("līgums.pdf", SHA256, PDF, transformed)), CoveredState::Unknown);
}

#[test]
fn an_edoc_of_the_older_kind_is_read_and_a_plain_zip_is_none() {
    let (anna, authority) = anna_and_authority();
    let list = signature(&anna, &authority, &reference("a.pdf", SHA256, PDF, ""));
    let edoc = packed(&[("a.pdf", PDF), ("META-INF/edoc-signatures-S1.xml", list.as_bytes())]);
    assert!(read(&edoc).unwrap().signatures[0].covers("a.pdf"));
    assert_eq!(read(&packed(&[("a.pdf", PDF)])).map(|_| ()), Err(ContainerError::NotAContainer));
    assert_eq!(read(PDF).map(|_| ()), Err(ContainerError::NotAContainer));
}

#[test]
fn a_bomb_and_a_crowd_are_refused() {
    let zeros = vec![0; 3 << 20];
    let bomb = packed(&[("a", &zeros), ("META-INF/signatures.xml", b"<x/>")]);
    assert!(bomb.len() < 100_000);
    let limits = |packed, unpacked, entries| ContainerLimits { packed, unpacked, entries };
    let refused = |limits| read_container(&bomb, limits).map(|_| ());
    assert_eq!(refused(limits(1 << 20, 1 << 20, 10)), Err(ContainerError::TooLarge));
    assert_eq!(refused(limits(1 << 20, 4 << 20, 1)), Err(ContainerError::TooLarge));
    assert_eq!(refused(limits(100, 4 << 20, 10)), Err(ContainerError::TooLarge));
    assert_eq!(refused(limits(1 << 20, 4 << 20, 10)), Ok(()));
}

#[test]
fn a_name_twice_or_one_that_leads_outside_is_refused() {
    let honest = signed(&reference("l%C4%ABgums.pdf", SHA256, PDF, ""));
    // The other file takes the agreement's name, in both places where a ZIP writes it.
    let twin = packed(&[("a.pdf", PDF), ("b.pdf", b"other"), ("META-INF/signatures.xml", b"<x/>")]);
    let twin: Vec<u8> = renamed(&twin, b"b.pdf", b"a.pdf");
    assert_eq!(read(&twin).map(|_| ()), Err(ContainerError::Malformed));
    for (from, to) in
        [(&b"mimetype"[..], &b"../etc/x"[..]), (b"mimetype", b"/etc/pas"), (b"mimetype", b"..\\etc\\x")]
    {
        assert_eq!(read(&renamed(&honest, from, to)).map(|_| ()), Err(ContainerError::Malformed));
    }
}

fn renamed(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    while let Some(at) = bytes.windows(from.len()).position(|window| window == from) {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn signatures_that_name_entities_or_are_too_deep_are_refused_or_read() {
    let entity = br#"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>"#;
    let container = packed(&[("META-INF/signatures.xml", entity)]);
    assert_eq!(read(&container).map(|_| ()), Err(ContainerError::Malformed));
    let deep = [b"<x>".repeat(90_000), b"</x>".repeat(90_000)].concat();
    let container = packed(&[("META-INF/signatures.xml", &deep)]);
    assert_eq!(read(&container).map(|found| found.signatures.len()), Ok(0));
    let many = [&b"<x>"[..], &b"<y/>".repeat(200_001), b"</x>"].concat();
    let container = packed(&[("META-INF/signatures.xml", &many)]);
    assert_eq!(read(&container).map(|_| ()), Err(ContainerError::Malformed));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_container_with_changed_bytes_never_covers_another_file(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)
    ) {
        let mut bytes = signed(&reference("l%C4%ABgums.pdf", SHA256, PDF, ""));
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(container) = read(&bytes) {
            for file in &container.files {
                let covered = container.signatures.iter().any(|one| one.covers(&file.name));
                prop_assert!(!covered || file.bytes == PDF);
            }
        }
    }
}
