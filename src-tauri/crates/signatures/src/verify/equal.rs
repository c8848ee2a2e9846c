//! Whether two values mean the same. How a string is written down, as text or as hexadecimal
//! digits, and whether a whole number has a decimal point, differ from program to program.

use lopdf::{Dictionary, Object};

/// Whether two objects mean the same; references are compared as references.
pub fn objects(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::String(old, _), Object::String(new, _)) => old == new,
        (Object::Array(old), Object::Array(new)) => lists(old, new),
        (Object::Dictionary(old), Object::Dictionary(new)) => differences(old, new).is_empty(),
        (Object::Stream(old), Object::Stream(new)) => {
            differences(&old.dict, &new.dict).is_empty() && old.content == new.content
        }
        (Object::Integer(whole), Object::Real(real)) | (Object::Real(real), Object::Integer(whole)) => {
            i32::try_from(*whole)
                .is_ok_and(|whole| (f64::from(whole) - f64::from(*real)).abs() < f64::EPSILON)
        }
        (old, new) => old == new,
    }
}

/// Whether two lists mean the same.
pub fn lists(old: &[Object], new: &[Object]) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| objects(old, new))
}

/// The keys whose values differ, in the order of the new dictionary, then those that are gone.
pub fn differences(old: &Dictionary, new: &Dictionary) -> Vec<Vec<u8>> {
    let same = |key: &[u8], value: &Object| old.get(key).is_ok_and(|before| objects(before, value));
    let changed = new.iter().filter(|(key, value)| !same(key, value));
    let gone = old.iter().filter(|(key, _)| !new.has(key));
    changed.chain(gone).map(|(key, _)| key.clone()).collect()
}
