//! Filled forms: what their fields hold, as programs write it, and files that nobody meant well with.

#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a test that fails")]

mod support;

use lopdf::ObjectId;
use proptest::prelude::*;
use signatures::{FieldValue, FilledField, Unreadable, read_form};
use support::{Form, append, base, catalog_of, fresh_number, object_of, stream, with};

/// The small agreement with these fields as its form.
fn filled(fields: &[&str]) -> Vec<u8> {
    let bodies: Vec<Vec<u8>> = fields.iter().map(|field| field.as_bytes().to_vec()).collect();
    form_of(bodies)
}

fn form_of(fields: Vec<Vec<u8>>) -> Vec<u8> {
    let pdf = base(Form::Table);
    let (catalog, first) = (catalog_of(&pdf), fresh_number(&pdf));
    let ids = (first..).map(|number| (number, 0)).take(fields.len());
    let list: Vec<String> = ids.clone().map(|(number, _)| format!("{number} 0 R")).collect();
    let root = with(&object_of(&pdf, catalog), "AcroForm", &format!("<</Fields [{}]>>", list.join(" ")));
    let mut objects: Vec<(ObjectId, Vec<u8>)> = ids.zip(fields).collect();
    objects.push((catalog, root));
    append(&pdf, &objects, "")
}

fn held(fields: &[&str]) -> Vec<FieldValue> {
    read_form(&filled(fields)).unwrap().into_iter().map(|field| field.value).collect()
}

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn utf16(text: &str) -> String {
    let units = text.encode_utf16().map(|unit| format!("{unit:04X}"));
    format!("<FEFF{}>", units.collect::<String>())
}

#[test]
fn latvian_text_is_read_in_every_way_it_is_written() {
    let wide = format!("<</FT/Tx/T(a)/V {}>>", utf16("Šķērssija, ģērbtuve"));
    let utf8: Vec<String> = "\u{feff}Žagars".bytes().map(|byte| format!("{byte:02X}")).collect();
    let found = held(&[
        &wide,
        &format!("<</FT/Tx/T(b)/V <{}>>>", utf8.concat()),
        "<</FT/Tx/T(c)/V (O\\204 plain)>>",
        "<</FT/Tx/T(d)/V ()>>",
        "<</FT/Tx/T(e)>>",
    ]);
    let dash = text("O\u{2014} plain");
    assert_eq!(
        found,
        [text("Šķērssija, ģērbtuve"), text("Žagars"), dash, FieldValue::Empty, FieldValue::Empty]
    );
}

#[test]
fn a_button_is_pressed_by_its_value_or_by_its_looks_alone() {
    let found = held(&[
        "<</FT/Btn/T(a)/V/Jā/AS/Off>>",
        "<</FT/Btn/T(b)/AS/4>>",
        "<</FT/Btn/T(c)/V/Off/AS/4>>",
        "<</FT/Ch/T(d)/V(illness)>>",
        "<</FT/Ch/T(e)/V[(illness)(other)]>>",
    ]);
    let pressed = |name: &str| FieldValue::Pressed(name.to_owned());
    assert_eq!(found, [pressed("Jā"), pressed("4"), FieldValue::Empty, text("illness"), text("illness")]);
}

/// A field of two buttons, `1` and `2`, that says and shows this.
fn two_buttons(says: &str, shows: [&str; 2]) -> Result<FieldValue, Unreadable> {
    let number = fresh_number(&base(Form::Table));
    let parent = format!("<</FT/Btn/Ff 32768/T(a){says}/Kids [{} 0 R {} 0 R]>>", number + 1, number + 2);
    let kids = shows.map(|state| format!("<</Parent {number} 0 R/AS/{state}>>"));
    let pdf = form_of([&parent, &kids[0], &kids[1]].map(|body| body.as_bytes().to_vec()).to_vec());
    let fields = read_form(&with_first_field_only(&pdf, number))?;
    Ok(fields[0].value.clone())
}

fn with_first_field_only(pdf: &[u8], number: u32) -> Vec<u8> {
    let root = with(&object_of(pdf, catalog_of(pdf)), "AcroForm", &format!("<</Fields [{number} 0 R]>>"));
    append(pdf, &[(catalog_of(pdf), root)], "")
}

#[test]
fn a_button_whose_value_was_written_as_text_is_read_from_what_it_shows() {
    let pressed = |name: &str| Ok(FieldValue::Pressed(name.to_owned()));
    // MuPDF and pypdf write the value so.
    assert_eq!(two_buttons("/V(2)", ["Off", "2"]), pressed("2"));
    assert_eq!(two_buttons("/V(/2)", ["Off", "2"]), pressed("2"));
    assert_eq!(two_buttons("", ["1", "Off"]), pressed("1"));
    assert_eq!(two_buttons("/V/2", ["1", "Off"]), pressed("2"));
    assert_eq!(two_buttons("/V()", ["Off", "Off"]), Ok(FieldValue::Empty));
    for (says, shows) in [("/V(2)", ["Off", "Off"]), ("/V(2)", ["1", "2"]), ("", ["1", "2"])] {
        assert!(matches!(two_buttons(says, shows), Err(Unreadable::Object(_))), "{says} {shows:?}");
    }
}

#[test]
fn fields_for_signatures_are_no_answers_and_names_are_whole() {
    let pdf = base(Form::Streams);
    let names: Vec<String> = read_form(&pdf).unwrap().into_iter().map(|field| field.name).collect();
    assert!(!names.is_empty() && names.iter().all(|name| !name.starts_with("sign.")), "{names:?}");
}

#[test]
fn a_file_that_was_printed_anew_has_no_fields() {
    let pdf = base(Form::Table);
    let root = with(&object_of(&pdf, catalog_of(&pdf)), "AcroForm", "null");
    assert_eq!(read_form(&append(&pdf, &[(catalog_of(&pdf), root)], "")), Ok(Vec::<FilledField>::new()));
}

#[test]
fn what_is_meant_to_do_harm_is_refused() {
    let number = fresh_number(&base(Form::Table));
    let looped = format!("<</FT/Tx/T(a)/Kids [{number} 0 R]>>");
    assert!(matches!(read_form(&filled(&[&looped])), Err(Unreadable::Object(_))));
    let ring = format!("<</T(a)/Kids [{} 0 R]>>", number + 1);
    let back = format!("<</T(b)/Kids [{number} 0 R]>>");
    assert!(matches!(read_form(&filled(&[&ring, &back])), Err(Unreadable::Object(_))));
    let long = format!("<</FT/Tx/T(a)/V({})>>", "a".repeat(70_000));
    assert_eq!(read_form(&filled(&[&long])), Err(Unreadable::TooLarge));
    assert!(matches!(read_form(&filled(&["<</FT/Tx/T(a)/V 7>>"])), Err(Unreadable::Object(_))));
    let crowd: Vec<Vec<u8>> = (0..100_000).map(|one| format!("<</FT/Tx/T({one})>>").into_bytes()).collect();
    assert!(matches!(read_form(&form_of(crowd)), Err(Unreadable::Object(_))));
    assert_eq!(read_form(b"MZ"), Err(Unreadable::NotPdf));
}

#[test]
fn what_is_named_many_times_over_is_refused_before_it_fills_the_memory() {
    let number = fresh_number(&base(Form::Table));
    // 200 fields with the same text of 60,000 letters; 1,000 with the same 1,000 kids.
    let long = format!("({})", "a".repeat(60_000)).into_bytes();
    let one_text = |count: u32| {
        let fields =
            (0..count).map(|one| format!("<</FT/Tx/T({one})/V {} 0 R>>", number + count).into_bytes());
        form_of(fields.chain([long.clone()]).collect())
    };
    assert_eq!(read_form(&one_text(200)), Err(Unreadable::TooLarge));
    assert_eq!(read_form(&one_text(100)).unwrap().len(), 100);
    let kids: Vec<String> = (0..1000).map(|_| format!("{} 0 R", number + 1001)).collect();
    let fields = (0..1000).map(|one| format!("<</FT/Btn/T({one})/Kids {} 0 R>>", number + 1000).into_bytes());
    let crowd = fields.chain([format!("[{}]", kids.join(" ")).into_bytes(), b"<</AS/Off>>".to_vec()]);
    assert!(matches!(read_form(&form_of(crowd.collect())), Err(Unreadable::Object(_))));
    let name = format!("<</FT/Tx/T({})>>", "n".repeat(2000));
    assert!(matches!(read_form(&filled(&[&name])), Err(Unreadable::Object(_))));
}

#[test]
fn a_long_text_may_stand_in_a_stream() {
    let pdf = base(Form::Table);
    let number = fresh_number(&pdf);
    let field = format!("<</FT/Tx/T(a)/V {} 0 R>>", number + 1).into_bytes();
    let root = with(&object_of(&pdf, catalog_of(&pdf)), "AcroForm", &format!("<</Fields [{number} 0 R]>>"));
    let objects = [((number, 0), field), ((number + 1, 0), stream("long")), (catalog_of(&pdf), root)];
    assert_eq!(read_form(&append(&pdf, &objects, "")).unwrap()[0].value, text("long"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_with_changed_bytes_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)
    ) {
        let mut pdf = base(Form::Streams);
        for (at, byte) in changes {
            let at = at.index(pdf.len());
            pdf[at] = byte;
        }
        drop(read_form(&pdf));
    }
}
