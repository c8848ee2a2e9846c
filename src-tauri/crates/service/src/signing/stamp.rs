//! Time stamps from the service that is set on this computer.

use signatures::{StampError, TimeStamping, Unanswered};

use super::random::Random;
use crate::network::Question;
use crate::reply::RefusalCode;
use crate::surroundings::Surroundings;

/// What a question to a time-stamp service is (RFC 3161, 3.4).
const QUERY: &str = "application/timestamp-query";

/// Does what needs a time stamp, with one question to the service at an address.
pub(super) fn with_service<T>(
    around: &Surroundings,
    address: &str,
    make: impl FnOnce(TimeStamping<'_>) -> T,
) -> T {
    let mut ask = |question: &[u8]| {
        let question = Question { address, body: Some((QUERY, question)) };
        around.ask(&question).map_err(|_| Unanswered)
    };
    make(TimeStamping::new(&mut ask, &mut Random(around.clone())))
}

/// A service that was not reached may be later; with any other answer it is the wrong one, or broken.
pub(super) fn refusal(error: StampError) -> RefusalCode {
    match error {
        StampError::Unanswered => RefusalCode::TimeStampUnanswered,
        _ => RefusalCode::TimeStampRefused,
    }
}
