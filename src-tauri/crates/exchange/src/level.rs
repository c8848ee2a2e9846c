//! Levels of qualifications as people write them: „4”, „4. LKI”, „4.līmenis”, „LKI 4”, „IV”, the older „3. PKL”
//! and the words of the law.

use model::programme::{LEVELS, older_level};
use model::text::fold;

/// Words for the framework's number: the Latvian one, its English and its European name.
const FRAMEWORKS: [&str; 4] = ["lki", "lqf", "eki", "eqf"];
/// The older levels of professional qualification, which count one less.
const OLDER: &str = "pkl";
/// Figures of the framework's levels.
const ROMAN: [&str; 8] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
/// Beginnings of words that stand for a level by law: „arodizglītība” is LKI 3, „profesionālā vidējā” LKI 4.
const WORDS: [(&str, u8); 3] =
    [("profesionala pamatizglit", 2), ("arodizglit", 3), ("profesionala videj", 4)];

/// The level that a text says; `None` where it says none, or two that contradict each other.
///
/// „3. PKL” is LKI 4. A number with no framework's name beside it is today's, that of the framework.
pub(crate) fn parse(text: &str) -> Option<u8> {
    let folded = fold(text);
    let tokens = tokens(&folded);
    let numbers: Vec<(usize, u8)> =
        tokens.iter().enumerate().filter_map(|(place, token)| Some((place, number(token)?))).collect();
    let place = |words: &[&str]| tokens.iter().position(|token| words.contains(&token.as_str()));
    let level = match (numbers.as_slice(), place(&FRAMEWORKS), place(&[OLDER])) {
        ([], ..) => WORDS.iter().find(|(word, _)| folded.contains(word)).map(|(_, level)| *level),
        (numbers, Some(named), _) => {
            numbers.iter().min_by_key(|(place, _)| place.abs_diff(named)).map(|(_, number)| *number)
        }
        ([(_, number)], None, Some(_)) => {
            LEVELS.into_iter().find(|level| older_level(*level) == Some(*number))
        }
        ([(_, number)], None, None) => Some(*number),
        _ => None,
    };
    level.filter(|level| LEVELS.contains(level))
}

/// Runs of letters and runs of digits: „4lki” is two.
fn tokens(folded: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last = None;
    for letter in folded.chars() {
        let kind = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
        match (kind, out.last_mut()) {
            (Some(_), Some(token)) if kind == last => token.push(letter),
            (Some(_), _) => out.push(letter.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    out
}

fn number(token: &str) -> Option<u8> {
    let roman = || ROMAN.iter().position(|figure| *figure == token).map(|place| place as u8 + 1);
    token.parse().ok().or_else(roman)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_read_however_it_is_written() {
        for text in
            ["4", "4. LKI", "LKI 4", "4.līmenis", "LKI4", "4. LKI līmenis", "IV līmenis", "LQF level 4"]
        {
            assert_eq!(parse(text), Some(4), "{text}");
        }
    }

    #[test]
    fn older_levels_count_one_less_and_the_framework_decides_beside_them() {
        assert_eq!(parse("3. PKL"), Some(4));
        assert_eq!(parse("2. PKL (LKI 3)"), Some(3));
        assert_eq!(parse("LKI 4 / 3. PKL"), Some(4));
        assert_eq!(parse("5. PKL"), None, "it shared a level between school and university");
    }

    #[test]
    fn words_of_the_law_stand_for_their_level() {
        assert_eq!(parse("Arodizglītība"), Some(3));
        assert_eq!(parse("profesionālā vidējā izglītība"), Some(4));
        assert_eq!(parse("Profesionālā pamatizglītība"), Some(2));
    }

    #[test]
    fn what_says_no_level_or_two_is_not_guessed() {
        for text in ["", "vidusskola", "3–4", "9", "0", "2. līmenis vai 3. līmenis"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
