//! Text as people compare it: without regard to case, diacritics and spare white space.

/// Folds text for search: lower case, Latvian and other Latin diacritics dropped, quotes dropped, runs of
/// anything that is neither letter nor digit made one space.
///
/// „Ābele” and „abele” fold alike; so do `SIA "Koks"` and `sia koks`.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => out.push_str(plain),
            None if letter.is_alphanumeric() => out.push(letter),
            None if is_combining(letter) => {}
            None if !out.ends_with(' ') && !out.is_empty() => out.push(' '),
            None => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether each word that was typed begins a word of one of the texts, as full text finds records.
pub fn begins(typed: &str, texts: &[&str]) -> bool {
    let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
    let begins_one =
        |start| folded.iter().flat_map(|text| text.split(' ')).any(|word| word.starts_with(start));
    fold(typed).split(' ').all(begins_one)
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ā' | 'á' | 'à' | 'â' | 'ä' | 'å' | 'ą' | 'ã' => "a",
        'č' | 'ć' | 'ç' => "c",
        'ē' | 'é' | 'è' | 'ê' | 'ë' | 'ė' | 'ę' => "e",
        'ģ' => "g",
        'ī' | 'í' | 'ì' | 'î' | 'ï' | 'į' => "i",
        'ķ' => "k",
        'ļ' | 'ł' => "l",
        'ņ' | 'ń' | 'ñ' => "n",
        'ō' | 'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => "o",
        'ŗ' => "r",
        'š' | 'ś' => "s",
        'ß' => "ss",
        'ū' | 'ú' | 'ù' | 'û' | 'ü' | 'ų' => "u",
        'ý' => "y",
        'ž' | 'ź' | 'ż' => "z",
        _ => return None,
    })
}

/// A key whose byte order is Latvian alphabetical order: ā after a, č after c, y together with i, ž last;
/// case and punctuation do not count (domain: Latvian collation, `LVS 10646` order as used in registers).
pub fn collation_key(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars().flat_map(char::to_lowercase) {
        match weight(letter) {
            Some((base, mark)) => out.extend([base, mark]),
            None if letter.is_alphanumeric() => out.extend([letter, '0']),
            None if !out.ends_with(' ') && !out.is_empty() => out.push(' '),
            None => {}
        }
    }
    out
}

/// Base letter and its rank among the letters that share it ('0' plain, '1' with a Latvian mark).
fn weight(letter: char) -> Option<(char, char)> {
    Some(match letter {
        'y' => ('i', '2'),
        'ā' => ('a', '1'),
        'č' => ('c', '1'),
        'ē' => ('e', '1'),
        'ģ' => ('g', '1'),
        'ī' => ('i', '1'),
        'ķ' => ('k', '1'),
        'ļ' => ('l', '1'),
        'ņ' => ('n', '1'),
        'ō' => ('o', '1'),
        'ŗ' => ('r', '1'),
        'š' => ('s', '1'),
        'ū' => ('u', '1'),
        'ž' => ('z', '1'),
        _ => return plain(letter).and_then(|text| text.chars().next()).map(|base| (base, '3')),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_folds_diacritics_case_and_quotes() {
        assert_eq!(fold("Ābele"), "abele");
        assert_eq!(fold("SIA „Ķegums–Koks”"), "sia kegums koks");
        assert_eq!(fold("  \"A\"  "), "a");
        assert_eq!(fold("A\u{304}bele"), "abele");
    }

    #[test]
    fn typed_words_begin_words_of_any_text_in_any_order() {
        let texts = ["Mēbeļu galdnieks", "33 543 04 1"];
        assert!(["", "gald mēb", "543 MEBELU"].iter().all(|typed| begins(typed, &texts)));
        assert!(["nieks", "galdnieks elektriķis"].iter().all(|typed| !begins(typed, &texts)));
    }

    #[test]
    fn names_sort_the_latvian_way() {
        let mut names =
            ["Zariņš", "Ābele", "Abele", "Čakste", "Cers", "Žagars", "Yves", "Ilze", "Īva", "Jānis"];
        names.sort_by_key(|name| collation_key(name));
        assert_eq!(
            names,
            ["Abele", "Ābele", "Cers", "Čakste", "Ilze", "Īva", "Yves", "Jānis", "Zariņš", "Žagars"]
        );
    }
}
