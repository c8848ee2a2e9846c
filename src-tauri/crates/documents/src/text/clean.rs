//! Normalisation of input text: NFC, plain line ends, no invisible formatting characters.

use unicode_normalization::UnicodeNormalization;

/// Normalises `text` to NFC, turns tabs into spaces, line separators into `\n`, and drops the invisible
/// characters that word processors leave behind (soft hyphen, zero-width space and joiners, byte-order mark).
pub(crate) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\t' => ' ',
            '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            other => other,
        })
        .nfc()
        .collect()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}
