//! Time stamps (RFC 3161): the question to a service, its answer, and what a token proves.
//!
//! Knows no network: the caller carries the bytes there and back, and draws the randomness.

mod exchange;
pub mod token;

use const_oid::ObjectIdentifier;
use der::Encode;
use rand_core::CryptoRng;

use crate::cms::check::CmsProblem;
use token::Token;

/// The service could not be reached, or did not answer in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unanswered;

/// How the bytes of a question get to the service and those of its answer back: the DER of a
/// `TimeStampReq` (`application/timestamp-query`) in, the DER of a `TimeStampResp` out.
pub type Ask<'a> = &'a mut dyn FnMut(&[u8]) -> Result<Vec<u8>, Unanswered>;

/// One question to a time-stamp service. It is used up by asking, so that no nonce is used twice.
pub struct TimeStamping<'a> {
    ask: Ask<'a>,
    nonce: [u8; 16],
    policy: Option<ObjectIdentifier>,
}

impl<'a> TimeStamping<'a> {
    /// A question with a nonce from `random`.
    pub fn new(ask: Ask<'a>, random: &mut impl CryptoRng) -> Self {
        let mut nonce = [0; 16];
        random.fill_bytes(&mut nonce);
        Self { ask, nonce, policy: None }
    }

    /// Asks for stamps under this policy, `1.2.3`, and takes no other. `None` when it is no
    /// object identifier.
    #[must_use]
    pub fn under_policy(self, policy: &str) -> Option<Self> {
        let policy = ObjectIdentifier::new(policy).ok()?;
        Some(Self { policy: Some(policy), ..self })
    }

    /// The token over `parts`, one after the other, as DER.
    pub(crate) fn token(self, parts: &[&[u8]]) -> Result<Vec<u8>, StampError> {
        let question = exchange::Question::new(parts, &self.nonce, self.policy)?;
        let answer = (self.ask)(&question.to_der()?).map_err(|Unanswered| StampError::Unanswered)?;
        let der = exchange::token(&answer)?;
        let token = Token::read(&der)?;
        question.check(&token, parts)?;
        Ok(der)
    }
}

impl std::fmt::Debug for TimeStamping<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TimeStamping").field("policy", &self.policy).finish_non_exhaustive()
    }
}

/// Why no time stamp came, or not one that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StampError {
    /// The service could not be reached.
    #[error("the time-stamp service did not answer")]
    Unanswered,
    /// What came back is no `TimeStampResp`.
    #[error("the answer is not a time-stamp response")]
    NotAResponse,
    /// The service refused.
    #[error("the time-stamp service refused: status {status}")]
    Refused {
        /// `PKIStatus` (RFC 3161, 2.4.2): 2 rejection, 3 waiting, 4 and 5 about revocation.
        status: u8,
        /// The first bit of `PKIFailureInfo`, when it is there: 0 bad algorithm, 2 bad request,
        /// 14 no clock, 15 unknown policy, 25 failure of the system.
        reason: Option<u8>,
    },
    /// The token is over other bytes.
    #[error("the time stamp is for something else")]
    OtherBytes,
    /// The token answers another question, perhaps an older one.
    #[error("the time stamp answers another question")]
    OtherNonce,
    /// The token is under another policy than was asked for.
    #[error("the time stamp is under another policy")]
    OtherPolicy,
    /// The service signed with a certificate that is not for time stamps.
    #[error("the service's certificate is not for time stamps")]
    NotForTimeStamps,
    /// The token does not hold.
    #[error("{0}")]
    Token(#[from] StampProblem),
}

/// What is wrong with a time-stamp token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StampProblem {
    /// It is no token, or there is more than one.
    #[error("the time stamp is malformed")]
    Malformed,
    /// Its container does not hold.
    #[error("{0}")]
    Container(#[from] CmsProblem),
    /// It is over other bytes: taken from another signature, or the bytes have changed.
    #[error("the time stamp is for something else")]
    OtherBytes,
}
