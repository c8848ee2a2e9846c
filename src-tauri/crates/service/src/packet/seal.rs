//! The seal of a form: what it was handed out with, in a few digits.

use model::form::Form;
use model::packet::PacketNumber;
use sha2::{Digest, Sha256};

use crate::expectation::hex;

/// Hexadecimal digits of a seal: 128 bits.
const DIGITS: usize = 32;

/// The seal of a form under its number: SHA-256 over every text that it is handed out with, each after its length.
pub(super) fn of(number: &PacketNumber, form: &Form) -> String {
    let mut hash = Sha256::new();
    for text in [number.as_str()].into_iter().chain(form.written()) {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    let mut digits = hex(&hash.finalize());
    digits.truncate(DIGITS);
    digits
}
