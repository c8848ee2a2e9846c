//! Claims about forms that are handed out.
#![allow(clippy::unwrap_used, reason = "a test may fail by unwrapping")]

use chrono::NaiveDate;
use documents::form::Sheet;
use documents::{Options, Press, Signing};
use i18n::Language;
use lopdf::{Dictionary, Document, Object};
use model::form::{Ask, Choice, Form, FormSection, Given, Question, TICKED};

fn options() -> Options {
    Options {
        language: Language::Lv,
        date: NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(),
        draft: false,
        demonstration: false,
        signing: Signing::Paper,
        number: "2026/014".to_owned(),
        version: 1,
        journal_head: String::new(),
    }
}

fn sheet(group: &str) -> Sheet {
    let choices = || vec![Choice::new("fully", "Pilnībā piekrītu"), Choice::new("not", "Nepiekrītu")];
    let scale = |name: &str, label: &str, value: &str| {
        Question::new(name, label, Ask::Scale { choices: choices() }, value)
    };
    let marks = (1..=10).rev().map(|mark| Choice::new(&mark.to_string(), mark.to_string())).collect();
    let questions = vec![
        scale(
            "answers.M01",
            "Pirms prakses saņēmu prakses programmu un sapratu, kas praktikantam jāapgūst.",
            "fully",
        ),
        scale("answers.M02", "Praktikanta sagatavotība bija pietiekama.", ""),
        Question::new("overall", "Kopvērtējums praksei", Ask::Scale { choices: marks }, ""),
        Question::new(
            "mentor",
            "Prakses vadītājs uzņēmumā (vārds, uzvārds)",
            Ask::Line { most: 120 },
            "Žanete Ķīķule",
        ),
        Question::new("on", "Datums", Ask::Day, ""),
        Question::new("again", "Uzņemtu vēl", Ask::Tick, TICKED),
        Question::new(
            "helped",
            "Kas visvairāk palīdzēja?",
            Ask::Text { lines: 4, most: 4000 },
            "Ērģeļu meistars\nlabi mācīja.",
        ),
    ];
    let given = vec![
        Given::new("Praktikants", "Жанна Ģērmane-Ķīniņa"),
        Given::new(
            "Prakses vieta",
            "Sabiedrība ar ierobežotu atbildību „Vidzemes kokapstrādes un mēbeļu ražošanas darbnīca Nr. 2”, Purva iela 12A, Valmiera, LV-4201",
        ),
    ];
    Sheet {
        form: Form {
            title: "Prakses kvalitātes anketa".to_owned(),
            introduction: "Piecas minūtes, lai nākamā prakse būtu labāka.".to_owned(),
            given,
            sections: vec![FormSection {
                title: "Sagatavošana".to_owned(),
                hint: "Atzīmējiet vienu.".to_owned(),
                questions,
            }],
        },
        group: group.to_owned(),
        number: "7K3QF-9XM2D".to_owned(),
        code: "AMATS 7K3QF9XM2D".to_owned(),
        due: NaiveDate::from_ymd_opt(2026, 12, 15).unwrap(),
        reply_to: "prakse@skola.lv".to_owned(),
        seal: "0123456789abcdef".repeat(2),
    }
}

fn print(sheets: &[Sheet]) -> Document {
    let pdf = Press::new().unwrap().forms(sheets, "Daugavpils tehnikums", &options()).unwrap().pdf;
    Document::load_mem(&pdf).unwrap()
}

/// Every field by its full name, with what it inherits left aside.
fn fields(document: &Document) -> Vec<(String, Dictionary)> {
    fn walk(document: &Document, kids: &[Object], above: &str, found: &mut Vec<(String, Dictionary)>) {
        for kid in kids {
            let field = document.get_dictionary(kid.as_reference().unwrap()).unwrap();
            let Ok(partial) = field.get(b"T") else { continue };
            let partial = String::from_utf8(partial.as_str().unwrap().to_vec()).unwrap();
            let name = if above.is_empty() { partial } else { format!("{above}.{partial}") };
            if field.has(b"FT") {
                found.push((name.clone(), field.clone()));
            }
            if let Ok(kids) = field.get(b"Kids").and_then(Object::as_array) {
                walk(document, kids, &name, found);
            }
        }
    }
    let form = document.catalog().unwrap().get(b"AcroForm").unwrap();
    let form = document.get_dictionary(form.as_reference().unwrap()).unwrap();
    let mut found = Vec::new();
    walk(document, form.get(b"Fields").unwrap().as_array().unwrap(), "", &mut found);
    found
}

fn field(document: &Document, name: &str) -> Dictionary {
    fields(document).into_iter().find(|(known, _)| known == name).unwrap().1
}

#[test]
fn every_question_is_a_field_in_the_group_of_its_form() {
    let document = print(&[sheet("A1"), sheet("B2")]);
    let names: Vec<String> = fields(&document).into_iter().map(|(name, _)| name).collect();
    let asked = [
        "given.1",
        "given.2",
        "seal",
        "answers.M01",
        "answers.M02",
        "overall",
        "mentor",
        "on",
        "again",
        "helped",
    ];
    let expected: Vec<String> =
        ["A1", "B2"].iter().flat_map(|group| asked.map(|name| format!("{group}.{name}"))).collect();
    assert_eq!(names, expected);
}

#[test]
fn what_is_on_record_is_filled_in_and_what_is_given_cannot_be_changed() {
    let document = print(&[sheet("A1")]);
    let value = |name: &str| field(&document, name).get(b"V").unwrap().clone();
    assert_eq!(value("A1.answers.M01"), Object::from("fully"));
    assert_eq!(value("A1.answers.M02"), Object::from("Off"));
    assert_eq!(value("A1.again"), Object::from(TICKED));
    assert_eq!(lopdf::decode_text_string(&value("A1.mentor")).unwrap(), "Žanete Ķīķule");
    assert_eq!(lopdf::decode_text_string(&value("A1.given.1")).unwrap(), "Жанна Ģērmane-Ķīniņa");
    let flags = |name: &str| field(&document, name).get(b"Ff").and_then(Object::as_i64).unwrap();
    assert_eq!((flags("A1.given.1") & 1, flags("A1.seal") & 1, flags("A1.mentor") & 1), (1, 1, 0));
}

#[test]
fn every_button_stands_in_its_field_with_a_look_for_pressed_and_for_let_go() {
    let document = print(&[sheet("A1")]);
    let kids = field(&document, "A1.answers.M01").get(b"Kids").unwrap().as_array().unwrap().clone();
    assert_eq!(kids.len(), 2);
    for (kid, choice) in kids.iter().zip(["fully", "not"]) {
        let widget = document.get_dictionary(kid.as_reference().unwrap()).unwrap();
        let looks = widget.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap().as_dict().unwrap();
        assert!(looks.has(choice.as_bytes()) && looks.has(b"Off"));
        assert!(widget.has(b"StructParent") && widget.has(b"Contents"));
    }
}

#[test]
fn equal_forms_are_equal_bytes() {
    let print = |press: &mut Press| press.forms(&[sheet("A1")], "Skola", &options()).unwrap().pdf;
    let mut used = Press::new().unwrap();
    let _ = print(&mut used);
    assert_eq!(print(&mut used), print(&mut Press::new().unwrap()));
}
