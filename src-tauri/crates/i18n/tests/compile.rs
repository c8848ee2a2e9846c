//! What breaks the build, and what the compiler makes of sound files.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/compile.rs"]
mod compile;
#[path = "../build/rust.rs"]
mod rust;
#[path = "../build/typescript.rs"]
mod typescript;
#[path = "../build/variables.rs"]
mod variables;

use catalogue::{Catalogue, Kind};
use compile::{Source, compile};

fn compiled(lv: &str, en: &str) -> Result<Catalogue, Vec<String>> {
    let source = |language: &str, text: &str| Source {
        language: language.to_owned(),
        area: "area".to_owned(),
        text: text.to_owned(),
    };
    compile(&["lv", "en"], &[source("lv", lv), source("en", en)])
}

/// Asserts that the files are refused for this one reason.
fn refused(lv: &str, en: &str, reason: &str) {
    let problems = compiled(lv, en).err().unwrap_or_default();
    assert!(problems.len() == 1 && problems[0].contains(reason), "{problems:?}");
}

#[test]
fn a_message_that_one_language_lacks_is_refused() {
    refused("area-a = A\narea-b = B\n", "area-a = A\n", "en: message `area-b` is missing");
    refused("area-a = A\n", "area-a = A\narea-b = B\n", "lv: message `area-b` is missing");
}

#[test]
fn other_arguments_in_another_language_are_refused() {
    refused("area-a = { $name }\n", "area-a = { $title }\n", "takes {\"name\"} in lv but {\"title\"} in en");
    let word = "area-a = { $n ->\n    [draft] x\n   *[final] y\n}\n";
    let number = "area-a = { $n ->\n    [one] x\n   *[other] y\n}\n";
    refused(word, number, "by number in one place and by word in another");
}

#[test]
fn broken_or_unsupported_text_is_refused_where_it_stands() {
    refused("area-a = A\narea-b = { $x\n", "area-a = A\n", "assets/locales/lv/area.ftl:");
    refused("area-a = { DATETIME() }\n", "area-a = A\n", "function DATETIME is not supported");
    refused("area-a = A\n    .title = B\n", "area-a = A\n", "attributes are not used");
    refused("area-a = { area-b }\n", "area-a = A\n", "refers to `area-b`, which is not there");
    refused("area-a = { -brand }\n", "area-a = A\n", "refers to `brand`, which is not there");
}

#[test]
fn names_belong_to_their_file_and_stand_once() {
    let problems = compiled("other-a = A\n", "other-a = A\n").unwrap_err();
    assert!(problems.iter().all(|problem| problem.contains("begin with `area-`")), "{problems:?}");
    refused("area-a = A\narea-a = B\n", "area-a = A\n", "there twice");
    refused("area-a-b = A\narea-a_b = B\n", "area-a-b = A\narea-a_b = B\n", "too much alike");
}

#[test]
fn a_plural_in_one_language_makes_the_argument_a_number_in_both() {
    let lv = "area-a = { $count ->\n    [zero] z\n    [one] o\n   *[other] { $count } { $who }\n}\n";
    let found = compiled(lv, "area-a = { $count } of { $who }\n").unwrap();
    let kinds: Vec<_> =
        found.messages[0].arguments.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    assert_eq!(kinds, [("count", Kind::Number), ("who", Kind::Text)]);
    assert!(rust::write(&found).contains("pub fn area_a(self, count: i64, who: &str) -> String"));
    assert!(typescript::write(&found).contains("\"area-a\": { count: number; who: string | number };"));
}

#[test]
fn a_message_takes_what_the_messages_it_names_take() {
    let text = "area-a = { area-b }!\narea-b = { NUMBER($n) }\n";
    let found = compiled(text, text).unwrap();
    assert_eq!(found.messages[0].arguments.get("n"), Some(&Kind::Number));
}

#[test]
fn text_cannot_leave_its_typescript_literal() {
    let text = "area-a = `${ x }` \\ back\n".replace("{ x }", "{\"{\"}");
    let found = compiled(&text, &text).unwrap();
    assert!(typescript::write(&found).contains("\\`$\\{") || typescript::write(&found).contains("\\`\\${"));
}
