//! Levels of qualifications: today's number is that of the Latvian qualifications framework (LKI); papers from
//! before 1 August 2022 have the older level of professional qualification (PKL).

use std::ops::RangeInclusive;

/// Levels of the framework.
pub const LEVELS: RangeInclusive<u8> = 1..=8;

/// The older level (PKL) of an LKI level: 1 for LKI 2, 2 for LKI 3, 3 for LKI 4; none for levels that had no
/// level of their own, or shared one between school and university.
pub const fn older_level(lki: u8) -> Option<u8> {
    match lki {
        2..=4 => Some(lki - 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arodizglitiba_was_the_second_level_and_is_the_third() {
        assert_eq!((older_level(2), older_level(3), older_level(4)), (Some(1), Some(2), Some(3)));
        assert_eq!((older_level(1), older_level(5)), (None, None));
    }
}
