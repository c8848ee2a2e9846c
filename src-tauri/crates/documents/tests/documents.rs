//! Claims about finished files.
#![allow(clippy::unwrap_used, reason = "a test may fail by unwrapping")]

mod sample;

use documents::agreement::{self, shipped, shipped_text};
use documents::{Bundle, Error, Press, Sheets, Signing};
use i18n::Language;
use lopdf::{Document, Object};
use model::template::{Section, Template, TemplateKind};
use proptest::prelude::*;

fn agreement_pdf(press: &mut Press) -> Vec<u8> {
    let template = shipped(TemplateKind::Placement, Language::Lv).unwrap();
    press.agreement(&sample::agreement(), &template, &sample::options(Language::Lv)).unwrap().pdf
}

fn report_text(pdf: &[u8]) -> Vec<String> {
    let doc = Document::load_mem(pdf).unwrap();
    doc.objects
        .values()
        .filter_map(|o| o.as_dict().ok()?.get(b"T").ok()?.as_str().ok().map(<[u8]>::to_vec))
        .map(|t| String::from_utf8(t).unwrap())
        .collect()
}

#[test]
fn equal_input_gives_equal_bytes_whatever_was_printed_before() {
    let mut press = Press::new().unwrap();
    let mut other = sample::agreement();
    other.trainee.name = "Жанна Ģērmane-Ķīniņa ńÿ".to_owned();
    let template = shipped(TemplateKind::Placement, Language::Lv).unwrap();
    press.agreement(&other, &template, &sample::options(Language::Lv)).unwrap();
    assert_eq!(agreement_pdf(&mut press), agreement_pdf(&mut Press::new().unwrap()));
}

#[test]
fn every_party_has_one_signature_field_and_a_minor_s_representative_too() {
    let mut fields = report_text(&agreement_pdf(&mut Press::new().unwrap()));
    fields.sort();
    assert_eq!(fields, ["company", "representative", "school", "sign", "student"]);
}

#[test]
fn a_signature_field_is_printed_locked_and_has_an_appearance() {
    let doc = Document::load_mem(&agreement_pdf(&mut Press::new().unwrap())).unwrap();
    let fields = doc.objects.values().filter_map(|o| o.as_dict().ok()).filter(|d| d.has(b"FT"));
    for field in fields {
        assert_eq!(field.get(b"F").and_then(Object::as_i64).unwrap(), 132);
        assert!(field.has(b"AP") && field.has(b"StructParent") && field.has(b"Contents"));
    }
}

#[test]
fn a_character_no_font_has_is_refused_by_its_code_point() {
    let mut report = sample::report();
    report.conclusion = "Labi 👍".to_owned();
    let error = Press::new().unwrap().report(&report, &sample::options(Language::Lv)).unwrap_err();
    assert_eq!(error, Error::UnsupportedCharacter { character: '👍' });
    assert_eq!(error.to_string(), "no bundled font has the character U+1F44D");
}

#[test]
fn the_content_code_changes_with_the_words_and_not_with_the_circumstances() {
    let mut press = Press::new().unwrap();
    let mut options = sample::options(Language::Lv);
    let mut report = sample::report();
    let first = press.report(&report, &options).unwrap();
    options.draft = true;
    let draft = press.report(&report, &options).unwrap();
    report.conclusion.push('!');
    let other = press.report(&report, &options).unwrap();
    assert_eq!(first.content_hash, draft.content_hash);
    assert_ne!(draft.content_hash, other.content_hash);
}

#[test]
fn both_languages_have_the_same_templates_and_all_are_good() {
    for kind in TemplateKind::ALL {
        let (lv, en) = (shipped(kind, Language::Lv).unwrap(), shipped(kind, Language::En).unwrap());
        assert_eq!(
            (lv.kind, lv.id(), lv.valid_from, &lv.required),
            (kind, en.id(), en.valid_from, &en.required)
        );
        for template in [&lv, &en] {
            assert_eq!(template.check(), Ok(()), "{} {}", template.id(), template.language);
        }
        let shape = |template: &Template| {
            let parts = |section: &Section| {
                let body = section.body.iter();
                (
                    section.annex,
                    body.map(|part| (part.table, part.when, part.items.len())).collect::<Vec<_>>(),
                )
            };
            template.sections.iter().map(parts).collect::<Vec<_>>()
        };
        assert_eq!(shape(&lv), shape(&en), "{}", lv.id());
    }
}

#[test]
fn a_template_that_asks_for_the_unknown_is_refused_by_name() {
    let text = shipped_text(TemplateKind::Placement, Language::Lv).replace("{legal_basis}", "{shoe_size}");
    let template = agreement::parse(&text).unwrap();
    let error = Press::new()
        .unwrap()
        .agreement(&sample::agreement(), &template, &sample::options(Language::Lv))
        .unwrap_err();
    assert_eq!(error, Error::UnknownPlaceholder { name: "shoe_size".to_owned() });
    assert!(agreement::parse(&text.replace("when = \"minor\"", "when = \"tall\"")).is_err());
}

#[test]
fn a_bilingual_agreement_tells_the_language_of_each_part_and_has_one_place_to_sign_a_party() {
    let template = |language| shipped(TemplateKind::Erasmus, language).unwrap();
    let agreement = sample::agreement_of(TemplateKind::Erasmus);
    let (lv, en) = (template(Language::Lv), template(Language::En));
    let options = sample::options(Language::Lv);
    let mut press = Press::new().unwrap();
    let print = press.bilingual((&agreement, &lv), (&agreement, &en), &options, Language::En).unwrap();
    let doc = Document::load_mem(&print.pdf).unwrap();
    let parts = doc
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|element| element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Part"));
    let mut languages: Vec<&[u8]> =
        parts.map(|part| part.get(b"Lang").and_then(Object::as_str).unwrap()).collect();
    languages.sort_unstable();
    assert_eq!(languages, [b"en", b"lv", b"lv"]);
    let mut fields = report_text(&print.pdf);
    fields.sort();
    assert_eq!(fields, ["company", "representative", "school", "sign", "student"]);
}

/// The words of the pages, by the outline: its titles in order.
fn outline(agreement: &agreement::Agreement, kind: TemplateKind) -> Vec<String> {
    let template = shipped(kind, Language::Lv).unwrap();
    let print =
        Press::new().unwrap().agreement(agreement, &template, &sample::options(Language::Lv)).unwrap();
    let doc = Document::load_mem(&print.pdf).unwrap();
    let mut titles: Vec<(lopdf::ObjectId, String)> = doc
        .objects
        .iter()
        .filter_map(|(id, object)| Some((*id, object.as_dict().ok()?.get(b"Title").ok()?)))
        .filter_map(|(id, title)| Some((id, lopdf::decode_text_string(title).ok()?)))
        .collect();
    titles.sort();
    titles.into_iter().map(|(_, title)| title).collect()
}

#[test]
fn a_plan_is_an_annex_of_the_agreement_and_of_the_amendment_that_changes_it_and_of_nothing_else() {
    let is_annex = |title: &String| title == "1. pielikums. Individuālais plāns";
    for kind in TemplateKind::ALL {
        let mut agreement = sample::agreement_of(kind);
        agreement.plan = Some(sample::plan(30));
        let expected = matches!(kind, TemplateKind::WorkBased | TemplateKind::Amendment);
        assert_eq!(outline(&agreement, kind).iter().any(is_annex), expected, "{kind:?}");
        agreement.plan = None;
        assert!(!outline(&agreement, kind).iter().any(is_annex), "{kind:?}");
    }
}

#[test]
fn without_a_representative_the_clauses_for_minors_are_left_out() {
    let mut agreement = sample::agreement();
    let mut press = Press::new().unwrap();
    let template = shipped(TemplateKind::Placement, Language::Lv).unwrap();
    let mut options = sample::options(Language::Lv);
    let minor = press.agreement(&agreement, &template, &options).unwrap();
    agreement.trainee.representative = None;
    options.signing = Signing::Electronic;
    let adult = press.agreement(&agreement, &template, &options).unwrap();
    assert!(!report_text(&adult.pdf).contains(&"representative".to_owned()));
    assert!(adult.pages <= minor.pages);
}

#[test]
fn a_characterisation_is_signed_by_the_company_and_a_sheet_by_whoever_it_names() {
    let mut press = Press::new().unwrap();
    let options = sample::options(Language::Lv);
    let fields = |pdf: &[u8]| {
        let mut fields = report_text(pdf);
        fields.sort();
        fields
    };
    let words = press.characterisation(&sample::characterisation(), &options).unwrap();
    assert_eq!(fields(&words.pdf), ["company", "sign"]);
    let sheet = press.assessment_sheet(&sample::sheet(), &options).unwrap();
    assert_eq!(fields(&sheet.pdf), ["company", "school", "sign"]);
}

#[test]
fn a_press_can_move_to_another_thread() {
    fn sendable<T: Send>() {}
    sendable::<Press>();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_gives_a_file_or_the_character_that_cannot_be_set(text in "(?s).{0,5000}") {
        let mut report = sample::report();
        report.conclusion.clone_from(&text);
        report.trainee = text;
        match Press::new().unwrap().report(&report, &sample::options(Language::Lv)) {
            Ok(print) => prop_assert!(print.pdf.starts_with(b"%PDF-1.7")),
            Err(error) => {
                let unsupported = matches!(error, Error::UnsupportedCharacter { .. });
                prop_assert!(unsupported);
            }
        }
    }

    #[test]
    fn any_text_in_the_fonts_letters_gives_a_file_that_can_be_read(text in "[ -~ā-žа-яα-ω\u{300}-\u{304}\n]{0,2000}") {
        let mut report = sample::report();
        report.conclusion = text;
        match Press::new().unwrap().report(&report, &sample::options(Language::Lv)) {
            Ok(print) => prop_assert_eq!(Document::load_mem(&print.pdf).unwrap().get_pages().len(), print.pages),
            Err(error) => {
                let unsupported = matches!(error, Error::UnsupportedCharacter { .. });
                prop_assert!(unsupported);
            }
        }
    }
}

#[test]
fn a_bundle_has_every_copy_in_order_and_each_begins_on_a_new_sheet() {
    let mut press = Press::new().unwrap();
    let agreement = agreement_pdf(&mut press);
    let report = press.report(&sample::report(), &sample::options(Language::Lv)).unwrap();
    let agreement_pages = Document::load_mem(&agreement).unwrap().page_iter().count();
    let both = [agreement_pages, report.pages];
    for (both_sides, each) in [(false, both), (true, both.map(|pages| pages.next_multiple_of(2)))] {
        let mut bundle = Bundle::new(Sheets { copies: 3, both_sides });
        bundle.add("2026/001-L1", &agreement).unwrap();
        bundle.add("2026/001-Z1 „ā”", &report.pdf).unwrap();
        let doc = Document::load_mem(&bundle.finish().unwrap()).unwrap();
        assert_eq!(doc.page_iter().count(), 3 * (each[0] + each[1]));
        let pages = doc.get_pages();
        let words = |page: usize| doc.extract_text(&[u32::try_from(page).unwrap()]).unwrap();
        assert_eq!(words(1), words(1 + 2 * each[0]), "the third copy begins as the first");
        assert_ne!(words(1), words(1 + 3 * each[0]), "then comes the next document");
        let root = doc.catalog().unwrap().get(b"Outlines").and_then(Object::as_reference).unwrap();
        let outline = doc.get_dictionary(root).unwrap();
        assert_eq!(outline.get(b"Count").and_then(Object::as_i64).unwrap(), 2);
        assert!(!doc.objects.values().filter_map(|o| o.as_dict().ok()).any(|d| d.has(b"FT")), "no fields");
        assert!(pages.values().all(|page| !doc.get_dictionary(*page).unwrap().has(b"StructParents")));
    }
}
