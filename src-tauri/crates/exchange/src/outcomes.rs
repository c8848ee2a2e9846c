//! Learning outcomes of a cell: one, or a list with line breaks, bullets or numbers.

/// Signs that begin an item wherever they stand: bullets, and those that word processors draw as such.
const BULLETS: [char; 14] =
    ['•', '●', '▪', '■', '◦', '‣', '∙', '➢', '➤', '✓', '✔', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}'];
/// Signs that begin an item only at the head of a line: inside one they are part of the text.
const DASHES: [char; 5] = ['-', '–', '—', '*', '·'];
/// Most letters of a code that stands before a text („SR1.”).
const CODE_LETTERS: usize = 4;

/// A learning outcome as a row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeDraft {
    /// Code, where the row says one.
    pub code: Option<String>,
    /// Text; before it is split, with its line breaks.
    pub text: String,
}

impl OutcomeDraft {
    /// The outcomes of the cell. Its code, if it has one for all, is numbered through („SR1.1”).
    pub fn parts(&self) -> Vec<Self> {
        let texts = items(&self.text);
        let count = texts.len();
        let codes: Vec<&str> = self.code.iter().flat_map(|code| lines(code)).collect();
        let code = |place: usize| match codes.as_slice() {
            [] => None,
            [_] | [_, ..] if count == 1 => Some(codes.join(" ")),
            codes if codes.len() == count => Some(codes[place].to_owned()),
            codes => Some(format!("{}.{}", codes.join(" "), place + 1)),
        };
        (0..).zip(texts).map(|(place, text)| Self::with(code(place), text)).collect()
    }

    /// An outcome whose code, where none is known, may stand before its text.
    fn with(code: Option<String>, text: String) -> Self {
        match (code, own_code(&text)) {
            (None, Some((code, rest))) => Self { code: Some(code), text: rest },
            (code, _) => Self { code, text },
        }
    }
}

/// The items of a list. Where a line begins with a bullet, a dash or a number, lines without one go on with the item
/// before, and a line above the first („Audzēknis spēj:”) is none. Elsewhere every line that does not begin with
/// a small letter is an item.
fn items(text: &str) -> Vec<String> {
    let broken: String =
        text.chars().flat_map(|c| [BULLETS.contains(&c).then_some('\n'), Some(c)]).flatten().collect();
    let lines: Vec<(bool, &str)> = lines(&broken).map(begun).collect();
    let is_list = lines.iter().any(|(begins, _)| *begins);
    let is_lead = |place: usize, line: &str| is_list && place == 0 && line.ends_with(':') && !lines[0].0;
    let mut items: Vec<String> = Vec::new();
    for (place, (begins, line)) in lines.iter().enumerate() {
        let goes_on = if is_list { !begins } else { line.starts_with(char::is_lowercase) };
        match items.last_mut() {
            _ if line.is_empty() || (is_lead(place, line) && lines.len() > 1) => {}
            Some(item) if goes_on => *item = format!("{item} {}", collapse(line)),
            _ => items.push(collapse(line)),
        }
    }
    if items.len() > 1 {
        for item in &mut items {
            item.truncate(item.trim_end_matches([';', ',', ' ']).len());
        }
    }
    items
}

/// A text with every run of white space made one space.
pub fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', '\u{b}', '\u{2028}']).map(str::trim).filter(|line| !line.is_empty())
}

/// Whether a line begins an item by a sign or a number, and the line without it.
fn begun(line: &str) -> (bool, &str) {
    if let Some(rest) = line.strip_prefix(BULLETS).or_else(|| line.strip_prefix(DASHES)) {
        return (true, rest.trim());
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &line[..line.len() - rest.len()];
    let closed = rest.strip_prefix(')').or_else(|| number.ends_with('.').then_some(rest));
    match closed.filter(|rest| number.starts_with(|c: char| c.is_ascii_digit()) && rest.starts_with(' ')) {
        Some(rest) => (true, rest.trim()),
        None => (false, line),
    }
}

/// A code before the text, told from a word by its figures and the sign behind it („SR1.”, „A1.2:”).
fn own_code(text: &str) -> Option<(String, String)> {
    let (word, rest) = text.split_once(' ')?;
    let code = word.strip_suffix(['.', ':', ')'])?;
    let figures = code.trim_start_matches(char::is_uppercase);
    let letters = code[..code.len() - figures.len()].chars().count();
    let is_code = (1..=CODE_LETTERS).contains(&letters)
        && figures.starts_with(|c: char| c.is_ascii_digit())
        && figures.chars().all(|c| c.is_ascii_digit() || c == '.');
    is_code.then(|| (code.to_owned(), rest.trim().to_owned())).filter(|(_, rest)| !rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(cell: &str) -> Vec<String> {
        items(cell)
    }

    fn parts(code: Option<&str>, text: &str) -> Vec<(String, String)> {
        let draft = OutcomeDraft { code: code.map(str::to_owned), text: text.to_owned() };
        draft.parts().into_iter().map(|part| (part.code.unwrap_or_default(), part.text)).collect()
    }

    fn pair(code: &str, text: &str) -> (String, String) {
        (code.to_owned(), text.to_owned())
    }

    #[test]
    fn a_cell_with_bullets_numbers_or_lines_holds_several_outcomes() {
        let both = ["Zāģē koku.", "Ēvelē koku."];
        for cell in [
            "• Zāģē koku.\n• Ēvelē koku.",
            "• Zāģē koku. • Ēvelē koku.",
            "- Zāģē koku.\r\n- Ēvelē koku.",
            "1. Zāģē koku.\n2) Ēvelē koku.",
            "1.1. Zāģē koku.\n1.2. Ēvelē koku.",
            "Zāģē koku.\nĒvelē koku.\n",
            "Audzēknis spēj:\n\u{f0b7} Zāģē koku.\n\u{f0b7} Ēvelē\nkoku.",
            "• Zāģē koku.;\n• Ēvelē koku.;",
        ] {
            assert_eq!(texts(cell), both, "{cell:?}");
        }
    }

    #[test]
    fn one_outcome_stays_one() {
        for cell in [
            "Zāģē, ēvelē un frēzē.",
            "Strādā ar 2 – 3 mm precizitāti.",
            "220 V iekārtas – pārbauda.",
            "Zāģē;",
        ] {
            assert_eq!(texts(cell), [cell]);
        }
        assert_eq!(texts("Zāģē, ēvelē\nun  frēzē."), ["Zāģē, ēvelē un frēzē."]);
        assert!(texts(" \n ").is_empty() && texts("•").is_empty());
    }

    #[test]
    fn codes_stand_beside_their_lines_or_are_numbered_through() {
        assert_eq!(parts(Some("SR1\nSR2"), "Zāģē\nĒvelē"), [pair("SR1", "Zāģē"), pair("SR2", "Ēvelē")]);
        assert_eq!(parts(Some("SR1"), "Zāģē\nĒvelē"), [pair("SR1.1", "Zāģē"), pair("SR1.2", "Ēvelē")]);
        assert_eq!(parts(Some("SR 1"), "Zāģē"), [pair("SR 1", "Zāģē")]);
    }

    #[test]
    fn a_code_before_the_text_is_taken_where_there_is_no_other() {
        assert_eq!(parts(None, "SR1. Zāģē\nSR2: Ēvelē"), [pair("SR1", "Zāģē"), pair("SR2", "Ēvelē")]);
        assert_eq!(parts(None, "CNC 5 asu darbgaldi"), [pair("", "CNC 5 asu darbgaldi")]);
        assert_eq!(parts(None, "C1 kategorija"), [pair("", "C1 kategorija")]);
    }

    proptest::proptest! {
        #[test]
        fn no_cell_gives_an_empty_outcome(cell in "[a-zĀ•\\-–1-3. \n;]{0,40}") {
            for item in texts(&cell) {
                proptest::prop_assert!(item == item.trim());
            }
        }
    }
}
