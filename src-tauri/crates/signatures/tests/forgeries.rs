//! Forgeries made by our own forger, each of which leaves the first signature's bytes and
//! container untouched or nearly so; each must be told, and by its name.

mod support;

use lopdf::Object;
use signatures::{
    Change, CmsProblem, Distrust, FileProblem, Report, SignatureProblem, Trust, Unreadable, Verdict, verify,
};
use support::{
    Form, PARTIES, anchors, append, authority, base, catalog_of, content_of, field_of, fresh_number, gap,
    identity, now, object_of, page_of, sign_as, signed, stream, with,
};

fn check(pdf: &[u8]) -> Report {
    verify(pdf, &anchors(&authority()), now())
}

/// The forgery is broken, the first signature's own bytes are not, and the change is named.
fn told(pdf: &[u8], change: &Change) {
    let report = check(pdf);
    assert_eq!(report.verdict, Verdict::Broken, "{report:?}");
    assert_eq!(report.signatures[0].problems, [], "{report:?}");
    assert!(report.signatures[0].changes.contains(change), "{report:?}");
    assert!(!change.is_allowed());
}

#[test]
fn a_page_forged_in_a_later_update_is_told() {
    for form in [Form::Table, Form::Streams] {
        let pdf = sign_as(&base(form), &identity(&authority(), "Anna", 2), PARTIES[0]).unwrap();
        let content = content_of(&pdf, 0);
        let forged =
            append(&pdf, &[(content, stream("BT /F1 12 Tf 72 720 Td (The wage is 5 euro.) Tj ET"))], "");
        told(&forged, &Change::PageContentChanged { page: 1 });
    }
}

#[test]
fn a_page_forged_between_two_signatures_breaks_the_first_only() {
    let pdf = signed();
    let content = content_of(&pdf, 0);
    let forged = append(&pdf, &[(content, stream("BT ET"))], "");
    let both = sign_as(&forged, &identity(&authority(), "Pēteris", 3), PARTIES[1]).unwrap();
    let report = check(&both);
    assert_eq!(report.verdict, Verdict::Broken);
    assert!(!report.signatures[0].is_intact());
    assert!(report.signatures[1].is_intact());
}

#[test]
fn a_page_pointed_at_other_content_is_told() {
    let pdf = signed();
    let (page, number) = (page_of(&pdf, 0), fresh_number(&pdf));
    let other = with(&object_of(&pdf, page), "Contents", &format!("{number} 0 R"));
    let forged = append(&pdf, &[(page, other), ((number, 0), stream("BT ET"))], "");
    told(&forged, &Change::PageContentChanged { page: 1 });
}

#[test]
fn another_font_under_the_text_is_told() {
    let pdf = signed();
    let page = object_of(&pdf, page_of(&pdf, 0));
    let resources = page.as_dict().unwrap().get(b"Resources").unwrap().as_reference().unwrap();
    let forged = append(&pdf, &[(resources, b"<</Font <<>>>>".to_vec())], "");
    told(&forged, &Change::ResourcesChanged { page: 1 });
}

#[test]
fn a_turned_page_is_told() {
    let pdf = signed();
    let page = page_of(&pdf, 1);
    let forged = append(&pdf, &[(page, with(&object_of(&pdf, page), "Rotate", "180"))], "");
    told(&forged, &Change::PageChanged { page: 2, key: "Rotate".into() });
}

#[test]
fn a_note_laid_over_a_page_is_told() {
    let pdf = signed();
    let (page, number) = (page_of(&pdf, 0), fresh_number(&pdf));
    let note = b"<</Type /Annot/Subtype /FreeText/Rect [0 0 595 842]/Contents (x)/DA (/F1 9 Tf)>>".to_vec();
    let covered = with(&object_of(&pdf, page), "Annots", &format!("[{number} 0 R]"));
    let forged = append(&pdf, &[(page, covered), ((number, 0), note)], "");
    told(&forged, &Change::AnnotationsChanged { page: 1 });
}

#[test]
fn a_field_filled_after_signing_is_told() {
    let pdf = signed();
    let note = field_of(&pdf, "note");
    let forged = append(&pdf, &[(note, with(&object_of(&pdf, note), "V", "(yes)"))], "");
    told(&forged, &Change::FieldFilled { field: "note".into() });
}

#[test]
fn a_signature_field_moved_while_it_is_signed_is_told() {
    let authority = authority();
    let both = sign_as(&signed(), &identity(&authority, "Pēteris", 3), PARTIES[1]).unwrap();
    let field = field_of(&both, PARTIES[1]);
    let forged = append(&both, &[(field, with(&object_of(&both, field), "Rect", "[0 0 595 842]"))], "");
    told(&forged, &Change::FieldChanged { field: PARTIES[1].into() });
}

#[test]
fn a_removed_signature_is_told() {
    let pdf = signed();
    let field = field_of(&pdf, PARTIES[0]);
    let forged = append(&pdf, &[(field, with(&object_of(&pdf, field), "V", "null"))], "");
    let report = check(&forged);
    assert_eq!(report.verdict, Verdict::Broken);
    assert_eq!(report.problems, [FileProblem::SignatureRemoved]);
}

#[test]
fn a_signature_removed_before_another_is_told_twice() {
    let both = sign_as(&signed(), &identity(&authority(), "Pēteris", 3), PARTIES[1]).unwrap();
    let field = field_of(&both, PARTIES[0]);
    let forged = append(&both, &[(field, with(&object_of(&both, field), "V", "null"))], "");
    told(&forged, &Change::SignatureRemoved { field: PARTIES[0].into() });
    assert_eq!(check(&forged).problems, [FileProblem::SignatureRemoved]);
}

#[test]
fn a_signature_exchanged_for_another_is_told() {
    let both = sign_as(&signed(), &identity(&authority(), "Pēteris", 3), PARTIES[1]).unwrap();
    let (first, second) = (field_of(&both, PARTIES[0]), field_of(&both, PARTIES[1]));
    let value = object_of(&both, second).as_dict().unwrap().get(b"V").unwrap().as_reference().unwrap();
    let swapped = with(&object_of(&both, first), "V", &format!("{} 0 R", value.0));
    let report = check(&append(&both, &[(first, swapped)], ""));
    assert_eq!(report.verdict, Verdict::Broken);
    assert!(report.signatures.iter().any(|one| one.problems.contains(&SignatureProblem::NotInRevision)));
    assert_eq!(report.problems, [FileProblem::SignatureRemoved]);
}

#[test]
fn a_new_start_page_script_or_attachment_is_told() {
    let pdf = signed();
    let catalog = catalog_of(&pdf);
    for (key, value) in [("OpenAction", "<</S /JavaScript/JS (x)>>"), ("Names", "<<>>"), ("AF", "[]")] {
        let forged = append(&pdf, &[(catalog, with(&object_of(&pdf, catalog), key, value))], "");
        told(&forged, &Change::CatalogChanged { key: key.into() });
    }
}

#[test]
fn another_page_tree_is_told() {
    let pdf = signed();
    let catalog = catalog_of(&pdf);
    let number = fresh_number(&pdf);
    let tree = b"<</Type /Pages/Count 0/Kids []>>".to_vec();
    let other = with(&object_of(&pdf, catalog), "Pages", &format!("{number} 0 R"));
    told(&append(&pdf, &[(catalog, other), ((number, 0), tree)], ""), &Change::PageTreeChanged);
}

#[test]
fn a_removed_page_is_told() {
    let pdf = signed();
    let catalog = object_of(&pdf, catalog_of(&pdf));
    let pages = catalog.as_dict().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    let shorter = with(&object_of(&pdf, pages), "Kids", &format!("[{} 0 R]", page_of(&pdf, 1).0));
    told(&append(&pdf, &[(pages, shorter)], ""), &Change::PageTreeChanged);
}

#[test]
fn another_title_is_told() {
    let pdf = signed();
    let info = lopdf::Document::load_mem(&pdf).unwrap().trailer.get(b"Info").unwrap().as_reference().unwrap();
    told(&append(&pdf, &[(info, b"<</Title (Other)>>".to_vec())], ""), &Change::MetadataChanged);
}

#[test]
fn the_name_of_the_program_that_saved_last_is_no_forgery() {
    let pdf = signed();
    let info = lopdf::Document::load_mem(&pdf).unwrap().trailer.get(b"Info").unwrap().as_reference().unwrap();
    let saved = b"<</Title <41677265656D656E74>/Producer (Other)/ModDate (D:20261102)>>".to_vec();
    assert_eq!(check(&append(&pdf, &[(info, saved)], "")).verdict, Verdict::Holds);
}

#[test]
fn a_freed_object_is_told() {
    let pdf = signed();
    let content = content_of(&pdf, 0);
    told(&support::free(&pdf, content.0), &Change::ObjectFreed { number: content.0 });
}

#[test]
fn an_object_the_signed_file_only_pointed_to_is_told() {
    let pdf = base(Form::Table);
    let (page, number) = (page_of(&pdf, 0), fresh_number(&pdf) + 100);
    let contents = object_of(&pdf, page).as_dict().unwrap().get(b"Contents").unwrap().as_reference().unwrap();
    let prepared = with(&object_of(&pdf, page), "Contents", &format!("[{} 0 R {number} 0 R]", contents.0));
    let pdf = append(&pdf, &[(page, prepared)], "");
    let pdf = sign_as(&pdf, &identity(&authority(), "Anna", 2), PARTIES[0]).unwrap();
    assert_eq!(check(&pdf).verdict, Verdict::Holds);
    let forged = append(&pdf, &[((number, 0), stream("BT /F1 12 Tf 72 600 Td (and a car) Tj ET"))], "");
    told(&forged, &Change::ObjectAppeared { number });
}

#[test]
fn another_catalog_is_told() {
    let pdf = signed();
    let catalog = catalog_of(&pdf);
    let number = fresh_number(&pdf);
    let copy = with(&object_of(&pdf, catalog), "Lang", "(en)");
    let forged = append(&pdf, &[((number, 0), copy)], "");
    let from = format!("/Root {} 0 R", catalog.0);
    let at = forged.windows(from.len()).rposition(|window| window == from.as_bytes()).unwrap();
    let forged =
        [&forged[..at], format!("/Root {number} 0 R").as_bytes(), &forged[at + from.len()..]].concat();
    told(&forged, &Change::TrailerChanged { key: "Root".into() });
}

#[test]
fn a_visible_signature_field_added_later_is_told() {
    let pdf = signed();
    let form = object_of(&pdf, catalog_of(&pdf))
        .as_dict()
        .unwrap()
        .get(b"AcroForm")
        .unwrap()
        .as_reference()
        .unwrap();
    let number = fresh_number(&pdf);
    let fields = object_of(&pdf, form);
    let fields = fields.as_dict().unwrap().get(b"Fields").unwrap().as_array().unwrap();
    let mut list: Vec<String> =
        fields.iter().map(|one| format!("{} 0 R", one.as_reference().unwrap().0)).collect();
    list.push(format!("{number} 0 R"));
    let longer = with(&object_of(&pdf, form), "Fields", &format!("[{}]", list.join(" ")));
    let field = b"<</Type /Annot/Subtype /Widget/FT /Sig/T (x)/Rect [0 0 500 500]>>".to_vec();
    let forged = append(&pdf, &[(form, longer), ((number, 0), field)], "");
    told(&forged, &Change::FieldAdded { field: "x".into() });
}

#[test]
fn an_empty_update_changes_nothing_but_is_counted() {
    let pdf = signed();
    let content = content_of(&pdf, 0);
    let Object::Stream(same) = object_of(&pdf, content) else { panic!() };
    let same = stream(std::str::from_utf8(&same.content).unwrap());
    let report = check(&append(&pdf, &[(content, same)], ""));
    assert_eq!((report.verdict, report.unsigned_revisions), (Verdict::Holds, 1), "{report:?}");
    assert!(!report.signatures[0].covers_whole_file);
}

#[test]
fn validation_data_added_later_is_allowed() {
    let pdf = signed();
    let (catalog, number) = (catalog_of(&pdf), fresh_number(&pdf));
    let with_data = with(&object_of(&pdf, catalog), "DSS", &format!("{number} 0 R"));
    let objects = [(catalog, with_data), ((number, 0), b"<</Type /DSS/Certs []>>".to_vec())];
    let pdf = append(&pdf, &objects, "");
    let report = check(&pdf);
    assert_eq!(report.verdict, Verdict::Holds, "{report:?}");
    assert_eq!(report.signatures[0].changes, [Change::ValidationDataAdded]);
    let more = append(&pdf, &[((number, 0), b"<</Type /DSS/Certs [null]>>".to_vec())], "");
    assert_eq!(check(&more).verdict, Verdict::Holds);
}

#[test]
fn bytes_after_the_end_are_told() {
    let pdf = [&signed()[..], b"hello"].concat();
    let report = check(&pdf);
    assert_eq!(report.verdict, Verdict::Broken);
    assert_eq!(report.problems, [FileProblem::TrailingBytes(5)]);
}

#[test]
fn a_truncated_file_is_told() {
    let pdf = signed();
    for cut in [1, 2, 7, 100, 5000, 20_000, pdf.len() - 100, pdf.len()] {
        let report = check(&pdf[..pdf.len() - cut]);
        assert_eq!(report.verdict, Verdict::Broken, "{cut} {report:?}");
    }
    // What is left ends where the base ended, and the signature is in the rest.
    let report = check(&pdf[..pdf.len() - 100]);
    assert!(report.problems.contains(&FileProblem::SignatureRemoved), "{report:?}");
    let report = check(&base(Form::Table)[..1000]);
    assert_eq!(report.problems, [FileProblem::Unreadable(Unreadable::NoEnd)]);
}

#[test]
fn another_file_glued_to_a_signed_one_is_told() {
    let (pdf, other) = (signed(), base(Form::Table));
    for glued in [[&pdf[..], &other[..]].concat(), [&other[..], &pdf[..]].concat()] {
        assert_eq!(check(&glued).verdict, Verdict::Broken);
    }
}

#[test]
fn two_files_glued_with_offsets_put_right_are_told() {
    let glued = support::glue(&signed(), &base(Form::Table));
    let report = check(&glued);
    assert_eq!(report.verdict, Verdict::Broken, "{report:?}");
    assert_eq!(report.problems, [FileProblem::SignatureRemoved]);
}

#[test]
fn a_container_taken_from_another_file_is_told() {
    let authority = authority();
    let pdf = signed();
    let other = sign_as(&base(Form::Streams), &identity(&authority, "Anna", 2), PARTIES[1]).unwrap();
    let mut forged = pdf.clone();
    forged[gap(&pdf)].copy_from_slice(&other[gap(&other)]);
    let report = check(&forged);
    assert_eq!(report.signatures[0].problems, [SignatureProblem::Container(CmsProblem::DigestMismatch)]);
}

#[test]
fn a_swapped_certificate_is_told() {
    // The same key, certified once more under another name: only signing-certificate-v2 knows.
    let authority = authority();
    let anna = identity(&authority, "Anna", 2);
    let length = anna.certificate().as_der().len();
    let names = ["Ilze", "Inga", "Iveta", "Ieva", "Ilma", "Irma", "Zane", "Ruta", "Vija", "Dina", "Lita"];
    let mut twins = names.iter().map(|name| identity(&authority, name, 2));
    let twin = twins.find(|twin| twin.certificate().as_der().len() == length).unwrap();
    let pdf = sign_as(&base(Form::Table), &anna, PARTIES[0]).unwrap();
    let hex = |bytes: &[u8]| -> String {
        let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
    };
    let (old, new) = (hex(anna.certificate().as_der()), hex(twin.certificate().as_der()));
    let digits = String::from_utf8(pdf[gap(&pdf)].to_vec()).unwrap();
    let swapped = digits.replace(&old, &new);
    // The signer is named by issuer and serial number, which is the same: both were made with one seed.
    assert_ne!(digits, swapped);
    let mut forged = pdf.clone();
    forged[gap(&pdf)].copy_from_slice(swapped.as_bytes());
    let report = check(&forged);
    assert_eq!(report.verdict, Verdict::Broken, "{report:?}");
    assert_eq!(
        report.signatures[0].problems,
        [SignatureProblem::Container(CmsProblem::SigningCertificateMismatch)]
    );
}

#[test]
fn an_identity_that_expired_when_it_claims_to_have_signed_is_not_trusted() {
    // Signed honestly, judged against an authority whose own term had not begun.
    let authority = authority();
    let pdf = sign_as(&base(Form::Table), &identity(&authority, "Anna", 2), PARTIES[0]).unwrap();
    let report = verify(
        &pdf,
        &signatures::TrustAnchors::new([support::late_authority().certificate().clone()]),
        now(),
    );
    assert_eq!(report.verdict, Verdict::HoldsButUntrusted);
    assert!(matches!(report.signatures[0].trust, Trust::Untrusted(Distrust::NotYetValid(_))), "{report:?}");
}

#[test]
fn something_hidden_in_the_gap_is_told() {
    let pdf = signed();
    let gap = gap(&pdf);
    let mut forged = pdf.clone();
    forged[gap.end - 2] = b'1';
    assert_eq!(check(&forged).signatures[0].problems, [SignatureProblem::Padding]);
}

#[test]
fn a_wider_byte_range_is_told() {
    // A gap that leaves out more than the container: signed again by the same key it would fit.
    let pdf = signed();
    let text = pdf.windows(11).position(|window| window == b"/ByteRange ").unwrap();
    let mut forged = pdf.clone();
    let digit = (text + 14..text + 60).find(|at| pdf[*at].is_ascii_digit()).unwrap();
    forged[digit] = if pdf[digit] == b'9' { b'8' } else { pdf[digit] + 1 };
    let report = check(&forged);
    assert_eq!(report.verdict, Verdict::Broken);
    assert_eq!(report.signatures[0].problems, [SignatureProblem::ByteRange]);
}
