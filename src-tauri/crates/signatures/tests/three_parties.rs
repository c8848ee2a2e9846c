//! An agreement that three parties signed with time stamps, and everything a forger may do to it: each forgery has
//! a name, and is told from an honest signature by a finding of its own.

#![allow(clippy::unwrap_used, reason = "a forgery that cannot be made is a test that fails")]

mod support;

use std::sync::LazyLock;

use chrono::{Duration, Utc};
use cms::cert::CertificateChoices;
use cms::signed_data::CertificateSet;
use der::Decode;
use der::asn1::SetOfVec;
use lopdf::ObjectId;
use signatures::{
    Change, CmsProblem, Distrust, FileProblem, Identity, Report, SignatureProblem, StampProblem, Trust,
    TrustAnchors, Unreadable, Verdict, stamp, verify,
};
use support::openssl::{FILES, PASSWORD};
use support::stamps::{
    Service, school, sign_stamped, somebody, stamping, token_of, with_container, with_tokens,
};
use support::{
    Form, PARTIES, append, base, catalog_of, content_of, field_of, fresh_number, gap, object_of, page_of,
    stream, with,
};

struct Honest {
    pdf: Vec<u8>,
    /// Another agreement, signed and stamped by the same people.
    other: Vec<u8>,
    service: Service,
    metadata: ObjectId,
    element: ObjectId,
}

static HONEST: LazyLock<Honest> = LazyLock::new(|| {
    let service = Service::new();
    let (draft, metadata, element) = draft();
    let pdf = signed(draft, &service);
    let other = signed(base(Form::Streams), &service);
    Honest { pdf, other, service, metadata, element }
});

/// The small agreement with metadata, a structure and a look for the first signature field.
fn draft() -> (Vec<u8>, ObjectId, ObjectId) {
    let pdf = base(Form::Table);
    let (catalog, number) = (catalog_of(&pdf), fresh_number(&pdf));
    let [metadata, structure, element, look] = [0, 1, 2, 3].map(|more| (number + more, 0));
    let root = with(&object_of(&pdf, catalog), "Metadata", &format!("{} 0 R", metadata.0));
    let root = String::from_utf8(root).unwrap().replace(
        "/Metadata",
        &format!("/Lang (lv-LV)/MarkInfo <</Marked true>>/StructTreeRoot {} 0 R/Metadata", structure.0),
    );
    let tree = format!("<</Type /StructTreeRoot/K [{} 0 R]>>", element.0);
    let sentence =
        format!("<</Type /StructElem/S /P/P {} 0 R/ActualText (The wage is 500 euro.)>>", structure.0);
    let field = field_of(&pdf, PARTIES[0]);
    let shown = with(&object_of(&pdf, field), "AP", &format!("<</N {} 0 R>>", look.0));
    let objects = [
        (catalog, root.into_bytes()),
        (metadata, xmp("Agreement", "2026-09-01T09:00:00+03:00")),
        (structure, tree.into_bytes()),
        (element, sentence.into_bytes()),
        (look, stream("")),
        (field, shown),
    ];
    (append(&pdf, &objects, ""), metadata, element)
}

/// Signed by a company's PKCS#12 of OpenSSL and two identities of the school's authority, each with a time stamp.
fn signed(pdf: Vec<u8>, service: &Service) -> Vec<u8> {
    let company = Identity::from_pkcs12(&FILES.modern_rsa, PASSWORD).unwrap();
    let (anna, peteris) = (somebody(&school(), "Anna", 100), somebody(&school(), "Pēteris", 100));
    let mut ask = |question: &[u8]| service.answer(question);
    let mut pdf = pdf;
    for (who, field) in [&anna, &company, &peteris].into_iter().zip(PARTIES) {
        pdf = sign_stamped(&pdf, who, field, 0, &mut ask).unwrap();
    }
    pdf
}

fn check(pdf: &[u8]) -> Report {
    let company = TrustAnchors::from_pem(&FILES.authority).unwrap();
    let anchors = TrustAnchors::new(company.certificates().iter().chain([school().certificate()]).cloned());
    let anchors = anchors.and_for_time_stamps([HONEST.service.authority.clone()]);
    verify(pdf, &anchors, Utc::now() + Duration::hours(1))
}

#[test]
fn three_honest_signatures_with_time_stamps_hold() {
    let report = check(&HONEST.pdf);
    assert_eq!((report.verdict, report.signatures.len()), (Verdict::Holds, 3), "{report:?}");
    assert!(report.signatures.iter().all(|one| one.proven.is_some() && one.is_intact()));
    let stamped = stamp(&HONEST.pdf, stamping(&mut |question| HONEST.service.answer(question))).unwrap();
    assert_eq!(check(&stamped).verdict, Verdict::Holds);
}

#[test]
fn metadata_that_only_tells_of_a_later_save_is_no_change() {
    let saved = xmp("Agreement", "2026-09-02T10:30:00+03:00");
    assert_eq!(check(&set(&HONEST, HONEST.metadata, saved.clone())).verdict, Verdict::Holds);
    let number = fresh_number(&HONEST.pdf);
    let root = with(&object_of(&HONEST.pdf, catalog_of(&HONEST.pdf)), "Metadata", &format!("{number} 0 R"));
    let moved = append(&HONEST.pdf, &[((number, 0), saved), (catalog_of(&HONEST.pdf), root)], "");
    assert_eq!(check(&moved).verdict, Verdict::Holds);
}

/// How a forgery is told.
enum Told {
    /// As a change after the first signature, whose own bytes are untouched.
    Change(Change),
    /// As something wrong with one of the signatures.
    Signature(SignatureProblem),
    /// As something wrong with a time stamp.
    Stamp(StampProblem),
    /// As something wrong with the file.
    File(FileProblem),
}

struct Forgery {
    name: &'static str,
    make: fn(&Honest) -> Vec<u8>,
    told: Told,
}

fn forgery(name: &'static str, make: fn(&Honest) -> Vec<u8>, told: Told) -> Forgery {
    Forgery { name, make, told }
}

fn container(problem: CmsProblem) -> Told {
    Told::Signature(SignatureProblem::Container(problem))
}

fn catalog(key: &str) -> Told {
    Told::Change(Change::CatalogChanged { key: key.into() })
}

fn forgeries() -> Vec<Forgery> {
    [pages(), document(), signatures_and_bytes()].into_iter().flatten().collect()
}

/// What a reader sees.
fn pages() -> Vec<Forgery> {
    let content = || Told::Change(Change::PageContentChanged { page: 1 });
    let tree = || Told::Change(Change::PageTreeChanged);
    vec![
        forgery(
            "page content replaced",
            |h| set(h, content_of(&h.pdf, 0), stream("BT (5 euro) Tj ET")),
            content(),
        ),
        forgery("page pointed at other content", other_content, content()),
        forgery(
            "note laid over the text",
            note_over_text,
            Told::Change(Change::AnnotationsChanged { page: 1 }),
        ),
        forgery("page added", |h| kids(h, |first, second| vec![first, second, first]), tree()),
        forgery("page removed", |h| kids(h, |_, second| vec![second]), tree()),
        forgery("pages exchanged", |h| kids(h, |first, second| vec![second, first]), tree()),
        forgery(
            "page cropped",
            |h| put(h, page_of(&h.pdf, 1), "CropBox", "[0 600 595 842]"),
            Told::Change(Change::PageChanged { page: 2, key: "CropBox".into() }),
        ),
        forgery("font replaced", font_replaced, Told::Change(Change::ResourcesChanged { page: 1 })),
        forgery(
            "field filled after signing",
            |h| put(h, field_of(&h.pdf, "note"), "V", "(and a car)"),
            Told::Change(Change::FieldFilled { field: "note".into() }),
        ),
        forgery(
            "look of an earlier signature exchanged",
            |h| put(h, field_of(&h.pdf, PARTIES[0]), "AP", "<<>>"),
            Told::Change(Change::FieldChanged { field: PARTIES[0].into() }),
        ),
        forgery("look of an earlier signature drawn anew", look_drawn_anew, Told::Change(look_changed())),
        forgery(
            "visible field added",
            visible_field_added,
            Told::Change(Change::FieldAdded { field: "x".into() }),
        ),
        forgery("content hidden as free", content_freed, Told::Change(freed())),
    ]
}

/// What the document is and does.
fn document() -> Vec<Forgery> {
    let structure = || Told::Change(Change::StructureChanged);
    vec![
        forgery(
            "XMP replaced",
            |h| set(h, h.metadata, stream("<x/>")),
            Told::Change(Change::MetadataChanged),
        ),
        forgery("other title in the XMP", other_title_in_xmp, Told::Change(Change::MetadataChanged)),
        forgery("other title", other_title, Told::Change(Change::MetadataChanged)),
        forgery("spoken text replaced", |h| put(h, h.element, "ActualText", "(5 euro)"), structure()),
        forgery("structure removed", |h| root(h, "StructTreeRoot", "<<>>"), structure()),
        forgery("other language", |h| root(h, "Lang", "(en)"), structure()),
        forgery(
            "script on opening",
            |h| root(h, "OpenAction", "<</S /JavaScript/JS (x)>>"),
            catalog("OpenAction"),
        ),
        forgery("script by name", |h| root(h, "Names", "<</JavaScript <<>>>>"), catalog("Names")),
        forgery("attachment added", |h| root(h, "AF", "[<</Type /Filespec>>]"), catalog("AF")),
        forgery("layers added", |h| root(h, "OCProperties", "<<>>"), catalog("OCProperties")),
        forgery(
            "appearances left to the viewer",
            |h| put(h, form_of(&h.pdf), "NeedAppearances", "true"),
            Told::Change(Change::FormChanged { key: "NeedAppearances".into() }),
        ),
        forgery(
            "XFA form added",
            |h| put(h, form_of(&h.pdf), "XFA", "[]"),
            Told::Change(Change::FormChanged { key: "XFA".into() }),
        ),
        forgery(
            "another catalog",
            another_catalog,
            Told::Change(Change::TrailerChanged { key: "Root".into() }),
        ),
        forgery(
            "page content passed off as validation data",
            content_as_validation_data,
            Told::Change(Change::PageContentChanged { page: 1 }),
        ),
    ]
}

/// Signatures, their containers and the bytes of the file.
fn signatures_and_bytes() -> Vec<Forgery> {
    let removed = || Told::File(FileProblem::SignatureRemoved);
    let range = || Told::Signature(SignatureProblem::ByteRange);
    vec![
        forgery("signature removed", |h| put(h, field_of(&h.pdf, PARTIES[2]), "V", "null"), removed()),
        forgery("signed anew by somebody else", signed_anew, removed()),
        forgery(
            "another's signature copied into a field",
            copied,
            Told::Signature(SignatureProblem::NotInRevision),
        ),
        forgery("two files glued together", |h| support::glue(&h.pdf, &base(Form::Table)), removed()),
        forgery(
            "certificate exchanged",
            certificate_exchanged,
            container(CmsProblem::SigningCertificateMismatch),
        ),
        forgery("container of another file", container_of_another, container(CmsProblem::DigestMismatch)),
        forgery("signed word changed", word_changed, container(CmsProblem::DigestMismatch)),
        forgery("something hidden in the gap", hidden_in_gap, Told::Signature(SignatureProblem::Padding)),
        forgery(
            "byte range shortened",
            |h| ranged(h, |range| range[3] -= 40),
            Told::Signature(SignatureProblem::PartialCoverage),
        ),
        forgery("byte range shifted", |h| ranged(h, |range| range[1] -= 10), range()),
        forgery("byte range overlapping itself", |h| ranged(h, |range| range[2] -= 99), range()),
        forgery("byte range from later on", |h| ranged(h, |range| range[0] += 9), range()),
        forgery("time stamp of another signature", stamp_of_another, Told::Stamp(StampProblem::OtherBytes)),
        forgery(
            "bytes after the end",
            |h| [&h.pdf[..], b"x"].concat(),
            Told::File(FileProblem::TrailingBytes(1)),
        ),
        forgery(
            "objects in a hybrid table",
            |h| append(&h.pdf, &[], "/XRefStm 20"),
            Told::File(FileProblem::Unreadable(Unreadable::Hybrid)),
        ),
        forgery(
            "revision cut out of the middle",
            cut_out,
            Told::File(FileProblem::Unreadable(Unreadable::Chain)),
        ),
    ]
}

#[test]
fn every_forgery_is_told_by_its_name() {
    let all = forgeries();
    assert!(all.len() >= 40, "{}", all.len());
    let missed: Vec<String> = all.iter().filter_map(missed).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// What was found instead, when a forgery was not told as it should be.
fn missed(forgery: &Forgery) -> Option<String> {
    let report = check(&(forgery.make)(&HONEST));
    let signatures = &report.signatures;
    let found = match &forgery.told {
        Told::Change(change) => {
            !change.is_allowed()
                && signatures[0].problems.is_empty()
                && signatures[0].changes.contains(change)
        }
        Told::Signature(problem) => signatures.iter().any(|one| one.problems.contains(problem)),
        Told::Stamp(problem) => {
            let mut stamps = signatures.iter().filter_map(|one| one.time_stamp.as_ref());
            stamps.any(|stamp| stamp.problem == Some(*problem))
        }
        Told::File(problem) => report.problems.contains(problem),
    };
    let changes = signatures.first().map(|first| &first.changes);
    let problems: Vec<_> = signatures.iter().map(|one| &one.problems).collect();
    (report.verdict != Verdict::Broken || !found).then(|| {
        format!("{}: {:?} {changes:?} {problems:?} {:?}", forgery.name, report.verdict, report.problems)
    })
}

#[test]
fn no_two_forgeries_have_one_name() {
    let mut names: Vec<&str> = forgeries().iter().map(|one| one.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), forgeries().len());
}

#[test]
fn a_time_stamp_of_an_authority_nobody_trusts_proves_nothing() {
    let other = Service::new();
    let mut ask = |question: &[u8]| other.answer(question);
    let who = somebody(&school(), "Anna", 100);
    let pdf = sign_stamped(&base(Form::Table), &who, PARTIES[0], 0, &mut ask).unwrap();
    let signature = &check(&pdf).signatures[0];
    assert_eq!(signature.proven, None);
    let trust = &signature.time_stamp.as_ref().unwrap().trust;
    assert_eq!(*trust, Trust::Untrusted(Distrust::BadChainSignature));
}

#[test]
fn a_newest_signature_that_is_cut_off_whole_leaves_no_trace() {
    // Nothing in the bytes can tell this from a file that the third party has not signed yet.
    let ends = ends(&HONEST.pdf);
    let report = check(&HONEST.pdf[..ends[ends.len() - 2]]);
    assert_eq!((report.verdict, report.signatures.len()), (Verdict::Holds, 2), "{report:?}");
}

fn set(honest: &Honest, id: ObjectId, body: Vec<u8>) -> Vec<u8> {
    append(&honest.pdf, &[(id, body)], "")
}

fn put(honest: &Honest, id: ObjectId, key: &str, value: &str) -> Vec<u8> {
    set(honest, id, with(&object_of(&honest.pdf, id), key, value))
}

fn root(honest: &Honest, key: &str, value: &str) -> Vec<u8> {
    put(honest, catalog_of(&honest.pdf), key, value)
}

fn reference(pdf: &[u8], id: ObjectId, key: &[u8]) -> ObjectId {
    object_of(pdf, id).as_dict().unwrap().get(key).unwrap().as_reference().unwrap()
}

fn form_of(pdf: &[u8]) -> ObjectId {
    reference(pdf, catalog_of(pdf), b"AcroForm")
}

fn info_of(pdf: &[u8]) -> ObjectId {
    lopdf::Document::load_mem(pdf).unwrap().trailer.get(b"Info").unwrap().as_reference().unwrap()
}

fn other_content(honest: &Honest) -> Vec<u8> {
    let (page, number) = (page_of(&honest.pdf, 0), fresh_number(&honest.pdf));
    let other = with(&object_of(&honest.pdf, page), "Contents", &format!("{number} 0 R"));
    append(&honest.pdf, &[(page, other), ((number, 0), stream("BT ET"))], "")
}

fn note_over_text(honest: &Honest) -> Vec<u8> {
    let (page, number) = (page_of(&honest.pdf, 0), fresh_number(&honest.pdf));
    let note = b"<</Type /Annot/Subtype /FreeText/Rect [0 0 595 842]/Contents (5 euro)>>".to_vec();
    let covered = with(&object_of(&honest.pdf, page), "Annots", &format!("[{number} 0 R]"));
    append(&honest.pdf, &[(page, covered), ((number, 0), note)], "")
}

/// The page tree with other kids, made from the first two.
fn kids(honest: &Honest, choose: fn(u32, u32) -> Vec<u32>) -> Vec<u8> {
    let pages = reference(&honest.pdf, catalog_of(&honest.pdf), b"Pages");
    let chosen = choose(page_of(&honest.pdf, 0).0, page_of(&honest.pdf, 1).0);
    let list: Vec<String> = chosen.iter().map(|page| format!("{page} 0 R")).collect();
    let tree = format!("<</Type /Pages/Count {}/Kids [{}]>>", list.len(), list.join(" "));
    set(honest, pages, tree.into_bytes())
}

fn font_replaced(honest: &Honest) -> Vec<u8> {
    let resources = reference(&honest.pdf, page_of(&honest.pdf, 0), b"Resources");
    let fonts = object_of(&honest.pdf, resources);
    let font = fonts.as_dict().unwrap().get(b"Font").unwrap().as_dict().unwrap();
    let font = font.get(b"F1").unwrap().as_reference().unwrap();
    put(honest, font, "BaseFont", "/Symbol")
}

fn look(pdf: &[u8]) -> ObjectId {
    let field = object_of(pdf, field_of(pdf, PARTIES[0]));
    field.as_dict().unwrap().get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap().as_reference().unwrap()
}

fn look_drawn_anew(honest: &Honest) -> Vec<u8> {
    set(honest, look(&honest.pdf), stream("BT (Somebody else) Tj ET"))
}

fn look_changed() -> Change {
    Change::ObjectChanged { number: look(&HONEST.pdf).0 }
}

fn visible_field_added(honest: &Honest) -> Vec<u8> {
    let (form, number) = (form_of(&honest.pdf), fresh_number(&honest.pdf));
    let fields = object_of(&honest.pdf, form);
    let fields = fields.as_dict().unwrap().get(b"Fields").unwrap().as_array().unwrap();
    let mut list: Vec<String> =
        fields.iter().map(|one| format!("{} 0 R", one.as_reference().unwrap().0)).collect();
    list.push(format!("{number} 0 R"));
    let longer = with(&object_of(&honest.pdf, form), "Fields", &format!("[{}]", list.join(" ")));
    let field = b"<</Type /Annot/Subtype /Widget/FT /Sig/T (x)/Rect [0 0 500 500]>>".to_vec();
    append(&honest.pdf, &[(form, longer), ((number, 0), field)], "")
}

fn content_freed(honest: &Honest) -> Vec<u8> {
    support::free(&honest.pdf, content_of(&honest.pdf, 0).0)
}

fn freed() -> Change {
    Change::ObjectFreed { number: content_of(&HONEST.pdf, 0).0 }
}

/// A metadata stream: the title of the document and when it was saved.
fn xmp(title: &str, saved: &str) -> Vec<u8> {
    let packet = format!(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><dc:title>{title}</dc:title>\
         <xmp:ModifyDate>{saved}</xmp:ModifyDate></rdf:Description></rdf:RDF></x:xmpmeta>"
    );
    let head = format!("<</Type /Metadata/Subtype /XML/Length {}>>", packet.len());
    format!("{head}\nstream\n{packet}\nendstream").into_bytes()
}

fn other_title_in_xmp(honest: &Honest) -> Vec<u8> {
    set(honest, honest.metadata, xmp("Contract", "2026-09-01T09:00:00+03:00"))
}

fn other_title(honest: &Honest) -> Vec<u8> {
    set(honest, info_of(&honest.pdf), b"<</Title (Other)>>".to_vec())
}

fn another_catalog(honest: &Honest) -> Vec<u8> {
    let (own, number) = (catalog_of(&honest.pdf), fresh_number(&honest.pdf));
    let forged =
        append(&honest.pdf, &[((number, 0), with(&object_of(&honest.pdf, own), "Lang", "(en)"))], "");
    let (from, to) = (format!("/Root {} 0 R", own.0), format!("/Root {number} 0 R"));
    let at = forged.windows(from.len()).rposition(|window| window == from.as_bytes()).unwrap();
    [&forged[..at], to.as_bytes(), &forged[at + from.len()..]].concat()
}

fn content_as_validation_data(honest: &Honest) -> Vec<u8> {
    let (own, content) = (catalog_of(&honest.pdf), content_of(&honest.pdf, 0));
    let data = format!("<</Type /DSS/CRLs [{} 0 R]>>", content.0);
    let root = with(&object_of(&honest.pdf, own), "DSS", &data);
    append(&honest.pdf, &[(own, root), (content, stream("BT (5 euro) Tj ET"))], "")
}

fn signed_anew(honest: &Honest) -> Vec<u8> {
    let emptied = put(honest, field_of(&honest.pdf, PARTIES[2]), "V", "null");
    support::sign_at(&emptied, &somebody(&school(), "Ilze", 100), PARTIES[2], Utc::now()).unwrap()
}

fn copied(honest: &Honest) -> Vec<u8> {
    let value = reference(&honest.pdf, field_of(&honest.pdf, PARTIES[2]), b"V");
    put(honest, field_of(&honest.pdf, PARTIES[1]), "V", &format!("{} 0 R", value.0))
}

/// The same key and serial number, certified once more under another name.
fn certificate_exchanged(honest: &Honest) -> Vec<u8> {
    let twin = somebody(&school(), "Ilze", 100);
    let twin = x509_cert::Certificate::from_der(twin.certificate().as_der()).unwrap();
    with_container(honest.pdf.clone(), |data| {
        let only = SetOfVec::from_iter([CertificateChoices::Certificate(twin)]).unwrap();
        data.certificates = Some(CertificateSet(only));
    })
}

fn container_of_another(honest: &Honest) -> Vec<u8> {
    let mut forged = honest.pdf.clone();
    forged[gap(&honest.pdf)].copy_from_slice(&honest.other[gap(&honest.other)]);
    forged
}

fn word_changed(honest: &Honest) -> Vec<u8> {
    let mut forged = honest.pdf.clone();
    let at = forged.windows(8).position(|window| window == b"500 euro").unwrap();
    forged[at] = b'9';
    forged
}

fn hidden_in_gap(honest: &Honest) -> Vec<u8> {
    let mut forged = honest.pdf.clone();
    forged[gap(&honest.pdf).end - 2] = b'1';
    forged
}

/// The first signature with another byte range, written over its own.
fn ranged(honest: &Honest, change: fn(&mut Vec<usize>)) -> Vec<u8> {
    let mut forged = honest.pdf.clone();
    let start = forged.windows(11).position(|window| window == b"/ByteRange ").unwrap() + 12;
    let end = start + forged[start..].iter().position(|byte| *byte == b']').unwrap();
    let text = String::from_utf8(forged[start..end].to_vec()).unwrap();
    let mut range: Vec<usize> = text.split_whitespace().map(|number| number.parse().unwrap()).collect();
    change(&mut range);
    let text: Vec<String> = range.iter().map(ToString::to_string).collect();
    let text = format!("{:width$}", text.join(" "), width = end - start);
    forged[start..end].copy_from_slice(text.as_bytes());
    forged
}

fn stamp_of_another(honest: &Honest) -> Vec<u8> {
    with_tokens(honest.pdf.clone(), &[token_of(&honest.other)])
}

/// Where each revision ends.
fn ends(pdf: &[u8]) -> Vec<usize> {
    let marks = pdf.windows(6).enumerate().filter(|(_, window)| window == b"%%EOF\n");
    marks.map(|(at, _)| at + 6).collect()
}

fn cut_out(honest: &Honest) -> Vec<u8> {
    let ends = ends(&honest.pdf);
    let count = ends.len();
    [&honest.pdf[..ends[count - 3]], &honest.pdf[ends[count - 2]..]].concat()
}
