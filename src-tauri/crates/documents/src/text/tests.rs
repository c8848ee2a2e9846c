//! Claims about measuring and breaking text.

use super::*;
use crate::Error;

fn lines(text: &str, measure: f32) -> Result<Vec<Line>, Error> {
    let mut shaper = Shaper::new().unwrap();
    break_lines(&mut shaper, &[Span::new(Face::Regular, text)], 10.0, measure)
}

#[test]
fn no_line_is_wider_than_the_measure() {
    let text =
        "Praktikants ļoti.gara.adrese.bez.atstarpem.un.bez.defisem@profesionala-vidusskola.piemers.lv šodien";
    for line in lines(text, 90.0).unwrap() {
        assert!(line.width <= 90.0, "{}", line.width);
    }
}

#[test]
fn a_character_no_font_has_is_refused_by_name() {
    assert_eq!(lines("☐ nav", 100.0).unwrap_err(), Error::UnsupportedCharacter { character: '☐' });
}

#[test]
fn decomposed_latvian_letters_are_composed_first() {
    assert_eq!(clean("a\u{304}c\u{30c}"), "āč");
}

#[test]
fn a_line_end_in_the_text_ends_the_line() {
    assert_eq!(lines("viens\n\ntrīs", 500.0).unwrap().len(), 3);
}

#[test]
fn an_empty_text_gives_no_line() {
    assert!(lines("", 100.0).unwrap().is_empty());
}

#[test]
fn equal_text_is_shaped_once() {
    let mut shaper = Shaper::new().unwrap();
    let first = shaper.run(Face::Regular, "prakse").unwrap();
    assert!(std::sync::Arc::ptr_eq(&first, &shaper.run(Face::Regular, "prakse").unwrap()));
}
