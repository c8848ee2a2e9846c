//! Files nobody meant well with: whatever comes in, the answer is a report, and no single changed
//! byte leaves a signature standing.

#![allow(clippy::expect_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use std::sync::LazyLock;

use proptest::prelude::*;
use signatures::{TrustAnchors, Verdict, verify};
use support::{Form, PARTIES, anchors, append, authority, base, identity, now, sign_as};

struct Samples {
    anchors: TrustAnchors,
    files: Vec<Vec<u8>>,
}

/// One and two signatures over each kind of base file.
static SAMPLES: LazyLock<Samples> = LazyLock::new(|| {
    let authority = authority();
    let mut files = Vec::new();
    for form in [Form::Table, Form::Streams] {
        let one = sign_as(&base(form), &identity(&authority, "Anna", 2), PARTIES[0]).expect("signs");
        files.push(sign_as(&one, &identity(&authority, "Pēteris", 3), PARTIES[1]).expect("signs"));
        files.push(one);
    }
    Samples { anchors: anchors(&authority), files }
});

fn check(pdf: &[u8]) -> Verdict {
    verify(pdf, &SAMPLES.anchors, now()).verdict
}

/// Pieces that mean something to a reader of PDF.
const WORDS: [&str; 24] = [
    "startxref",
    "%%EOF",
    "xref",
    "trailer",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "obj",
    "endobj",
    "stream",
    "endstream",
    "/Prev",
    "/Size 99999999999",
    "/Kids",
    "/Parent",
    "/ByteRange [0 1 2 3]",
    "0 R",
    "1 0 R",
    "/Length -1",
    "/Type /ObjStm",
    "9999999999",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_changed_byte_leaves_a_signature_standing(
        file in 0usize..4, at in any::<prop::sample::Index>(), bit in 0u8..8
    ) {
        let mut pdf = SAMPLES.files[file].clone();
        let at = at.index(pdf.len());
        pdf[at] ^= 1 << bit;
        prop_assert_eq!(check(&pdf), Verdict::Broken, "byte {} bit {}", at, bit);
    }

    #[test]
    fn no_changed_digit_of_the_container_leaves_a_signature_standing(
        file in 0usize..4, at in 0usize..4000, digit in 0usize..16
    ) {
        let mut pdf = SAMPLES.files[file].clone();
        let at = support::gap(&pdf).start + at;
        let digit = b"0123456789abcdef"[digit];
        prop_assume!(pdf[at] != digit);
        pdf[at] = digit;
        prop_assert_eq!(check(&pdf), Verdict::Broken, "byte {}", at);
    }

    #[test]
    fn a_file_cut_or_doubled_anywhere_is_reported_on(
        file in 0usize..4, from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), twice in any::<bool>()
    ) {
        let pdf = &SAMPLES.files[file];
        let (from, to) = (from.index(pdf.len()), to.index(pdf.len()));
        let (from, to) = (from.min(to), from.max(to));
        let piece = if twice { [&pdf[..to], &pdf[from..]].concat() } else { [&pdf[..from], &pdf[to..]].concat() };
        prop_assume!(piece != *pdf);
        prop_assert_eq!(check(&piece), Verdict::Broken);
    }

    #[test]
    fn words_strewn_into_a_file_are_reported_on(
        file in 0usize..4, words in prop::collection::vec((any::<prop::sample::Index>(), 0usize..WORDS.len()), 1..6)
    ) {
        let mut pdf = SAMPLES.files[file].clone();
        for (at, word) in words {
            let at = at.index(pdf.len());
            pdf.splice(at..at, WORDS[word].bytes());
        }
        prop_assert_eq!(check(&pdf), Verdict::Broken);
    }

    #[test]
    fn words_strewn_into_an_unsigned_file_are_reported_on(
        words in prop::collection::vec((any::<prop::sample::Index>(), 0usize..WORDS.len()), 1..6)
    ) {
        let mut pdf = base(Form::Table);
        for (at, word) in words {
            let at = at.index(pdf.len());
            pdf.splice(at..at, WORDS[word].bytes());
        }
        prop_assert_ne!(check(&pdf), Verdict::Holds);
    }

    #[test]
    fn any_object_in_a_later_update_is_judged(number in 1u32..40, body in "[<>\\[\\]()/a-zA-Z0-9 ]{0,60}") {
        let pdf = append(&SAMPLES.files[1], &[((number, 0), body.into_bytes())], "");
        let report = verify(&pdf, &SAMPLES.anchors, now());
        prop_assert!(!report.signatures.is_empty() || report.verdict == Verdict::Broken);
    }

    #[test]
    fn noise_is_reported_on(noise in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(check(&noise), Verdict::Broken);
        prop_assert_eq!(check(&[b"%PDF-1.7\n", &noise[..]].concat()), Verdict::Broken);
    }
}

#[test]
fn circles_and_depths_are_reported_on() {
    let pdf = &SAMPLES.files[1];
    let deep = [vec![b'['; 50_000], vec![b']'; 50_000]].concat();
    let parentheses = [vec![b'('; 50_000], vec![b')'; 50_000]].concat();
    let pages = support::object_of(pdf, support::catalog_of(pdf));
    let pages = pages.as_dict().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    let circle = format!("<</Type /Pages/Count 1/Kids [{} 0 R {} 0 R]>>", pages.0, pages.0);
    for body in [deep, parentheses, circle.into_bytes(), b"<</Length 9 0 R>>\nstream\nx\nendstream".to_vec()]
    {
        assert_eq!(check(&append(pdf, &[(pages, body)], "")), Verdict::Broken);
    }
}

#[test]
fn a_field_that_is_its_own_parent_is_reported_on() {
    let pdf = &SAMPLES.files[1];
    let field = support::field_of(pdf, "sign");
    let circle = format!("<</T (sign)/Kids [{} 0 R]>>", field.0);
    assert_eq!(check(&append(pdf, &[(field, circle.into_bytes())], "")), Verdict::Broken);
}

#[test]
fn a_chain_of_cross_references_in_a_circle_is_reported_on() {
    let pdf = base(Form::Table);
    let at = lopdf::Document::load_mem(&pdf).unwrap().xref_start;
    let circle = format!(
        "xref\n0 0\ntrailer\n<</Size 1/Root 1 0 R/Prev {}>>\nstartxref\n{}\n%%EOF\n",
        pdf.len(),
        pdf.len()
    );
    let mut circled = pdf.clone();
    circled.extend_from_slice(circle.as_bytes());
    assert_eq!(check(&circled), Verdict::Broken);
    assert!(at < pdf.len());
}
