//! The compiled messages as callers meet them.

use i18n::{Language, Tr};

#[test]
fn latvian_has_three_plural_forms() {
    let tr = Tr::new(Language::Lv);
    assert_eq!(tr.import_rows(1), "1 rinda");
    assert_eq!(tr.import_rows(21), "21 rinda");
    assert_eq!(tr.import_rows(2), "2 rindas");
    assert_eq!(tr.import_rows(10), "10 rindu");
    assert_eq!(tr.import_rows(11), "11 rindu");
    assert_eq!(tr.import_rows(100_000), "100\u{a0}000 rindu");
}

#[test]
fn numbers_that_take_the_form_of_zero_are_told_and_not_called_none() {
    let tr = Tr::new(Language::Lv);
    assert!(tr.cli_check_sound(1380, "e3ac").contains("1\u{a0}380 ierakstu"));
    assert!(tr.refusal_check_unjournalled(10).starts_with("10 ierakstu"));
    assert!(tr.signing_summary_holds(11).starts_with("Visi 11 paraksti"));
}

#[test]
fn arguments_are_put_in_without_isolation_marks() {
    let said = Tr::new(Language::Lv).import_sheets_hidden("K2-1, K2-2");
    assert_eq!(said, "Slēptās lapas netiek lasītas: K2-1, K2-2.");
}

#[test]
fn a_language_is_known_by_its_tag() {
    for language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
        assert_eq!(Tr::new(language).language(), language);
    }
    assert!("LV".parse::<Language>().is_err());
}

#[test]
fn typescript_carries_every_language_and_the_types() {
    let text = i18n::typescript();
    assert!(text.contains("export const resources: Record<\"lv\" | \"en\", string>"));
    assert!(text.contains("\"import-rows\": { count: number };"));
}
