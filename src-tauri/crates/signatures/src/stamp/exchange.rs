//! `TimeStampReq` out and `TimeStampResp` in (RFC 3161, 2.4).

use const_oid::ObjectIdentifier;
use der::asn1::{BitString, OctetString, Uint};
use der::{Any, Decode, Encode, Reader, Sequence, SliceReader, Tag, Tagged};
use spki::AlgorithmIdentifierOwned;

use super::StampError;
use super::token::Token;
use crate::cms::algorithm::Digest;
use crate::oid;

/// `MessageImprint`.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct Imprint {
    /// The digest.
    pub algorithm: AlgorithmIdentifierOwned,
    /// Its value.
    pub hash: OctetString,
}

/// `TimeStampReq`; asks for the service's certificate to come along.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct Question {
    version: u8,
    imprint: Imprint,
    #[asn1(optional = "true")]
    policy: Option<ObjectIdentifier>,
    nonce: Uint,
    with_certificate: bool,
}

impl Question {
    /// About the SHA-256 of `parts`.
    pub fn new(parts: &[&[u8]], nonce: &[u8], policy: Option<ObjectIdentifier>) -> der::Result<Self> {
        let algorithm = AlgorithmIdentifierOwned { oid: oid::SHA256, parameters: None };
        let imprint = Imprint { algorithm, hash: OctetString::new(Digest::Sha256.hash(parts))? };
        Ok(Self { version: 1, imprint, policy, nonce: Uint::new(nonce)?, with_certificate: true })
    }

    /// Whether a token that holds is the answer to this.
    pub fn check(&self, token: &Token, parts: &[&[u8]]) -> Result<(), StampError> {
        if !token.covers(parts) {
            return Err(StampError::OtherBytes);
        }
        if token.nonce.as_ref() != Some(&self.nonce) {
            return Err(StampError::OtherNonce);
        }
        if self.policy.is_some_and(|wanted| wanted != token.policy) {
            return Err(StampError::OtherPolicy);
        }
        if !crate::trust::is_for_time_stamps(&token.container.signer) {
            return Err(StampError::NotForTimeStamps);
        }
        Ok(())
    }
}

impl From<der::Error> for StampError {
    /// Our own question cannot be malformed: what does not fit DER came from the service.
    fn from(_: der::Error) -> Self {
        Self::NotAResponse
    }
}

/// The token in an answer: only when the status says that it was granted.
pub fn token(answer: &[u8]) -> Result<Vec<u8>, StampError> {
    let whole = Any::from_der(answer)?;
    whole.tag().assert_eq(Tag::Sequence)?;
    let mut reader = SliceReader::new(whole.value())?;
    let (status, reason) = status(&reader.decode()?)?;
    // 0 granted, 1 granted with modifications.
    if status > 1 {
        return Err(StampError::Refused { status, reason });
    }
    let token: Any = reader.decode()?;
    reader.finish()?;
    Ok(token.to_der()?)
}

/// `PKIStatusInfo`: the status, and the first reason for a refusal.
fn status(information: &Any) -> der::Result<(u8, Option<u8>)> {
    let mut reader = SliceReader::new(information.value())?;
    let status = reader.decode()?;
    let mut reason = None;
    while !reader.is_finished() {
        let next: Any = reader.decode()?;
        if next.tag() == Tag::BitString {
            let bits: BitString = next.decode_as()?;
            reason = bits.bits().position(|bit| bit).and_then(|at| u8::try_from(at).ok());
        }
    }
    Ok((status, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_why() {
        // Rejection, with the failure "bad request" (bit 2).
        let answer = [0x30, 0x09, 0x30, 0x07, 0x02, 0x01, 0x02, 0x03, 0x02, 0x05, 0x20];
        assert_eq!(token(&answer), Err(StampError::Refused { status: 2, reason: Some(2) }));
    }

    #[test]
    fn what_is_no_response_is_told() {
        for answer in [&b""[..], b"<html>", &[0x30, 0x00], &[0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x00]] {
            assert_eq!(token(answer), Err(StampError::NotAResponse));
        }
    }
}
