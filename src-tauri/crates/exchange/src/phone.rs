//! Telephone numbers as people write them: several in one cell, with words before them.

/// Words before a number that say what it is.
const WORDS: [&str; 8] = ["tālrunis", "tālr", "talr", "telefons", "mobilais", "mob", "tel", "t"];
/// Fewest digits of a number: fewer are an extension or a part of the one before.
const SHORTEST: usize = 5;

/// The numbers of a cell, one behind the other with a comma between; what is no list of numbers stays as it is.
///
/// `Tālr.67064499; mob. 29123456` becomes `67064499, 29123456`. Nothing inside a number is touched.
pub fn tidy(text: &str) -> String {
    let spaced = text.replace(" vai ", ";").replace(" un ", ";").replace(" or ", ";").replace(" and ", ";");
    let parts = spaced.split([';', ',', '/', '|', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty());
    let numbers: Vec<&str> = parts.map(without_word).collect();
    if !numbers.is_empty() && numbers.iter().all(|number| is_number(number)) {
        numbers.join(", ")
    } else {
        text.to_owned()
    }
}

fn without_word(part: &str) -> &str {
    let word = part.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    if WORDS.contains(&word.to_lowercase().as_str()) {
        part[word.len()..].trim_start_matches(['.', ':', ' ', '\u{a0}'])
    } else {
        part
    }
}

fn is_number(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    digits >= SHORTEST && part.chars().all(|c| c.is_ascii_digit() || " +-()\u{a0}.".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_numbers_in_one_cell_become_a_list() {
        for (written, tidied) in [
            ("67064499", "67064499"),
            ("Tālr.67064499", "67064499"),
            ("Tālr. 67064499; mob.: +371 29123456", "67064499, +371 29123456"),
            ("67064499/29123456", "67064499, 29123456"),
            ("67064499,\n29123456,", "67064499, 29123456"),
            ("67064499 vai 29123456", "67064499, 29123456"),
        ] {
            assert_eq!(tidy(written), tidied);
        }
    }

    #[test]
    fn what_is_no_list_of_numbers_stays() {
        for text in ["67064499, iekšējais 12", "67064499/12", "zvanīt mātei 29123456", "112", ""] {
            assert_eq!(tidy(text), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_digit_is_lost_and_tidying_twice_is_tidying_once(text in "[0-9+ ;,/.a-zāT\n-]{0,40}") {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let once = tidy(&text);
            proptest::prop_assert_eq!(digits(&once), digits(&text));
            proptest::prop_assert_eq!(tidy(&once), once);
        }
    }
}
