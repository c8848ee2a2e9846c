//! A time-stamp token: a container around `TSTInfo` (RFC 3161, 2.4.2), by a service whose
//! certificate it carries. Whether that service is trusted is decided elsewhere.

use chrono::{DateTime, NaiveDateTime, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::{Int, Uint};
use der::{Any, Decode, Reader, SliceReader, Tag, Tagged};

use super::StampProblem;
use super::exchange::Imprint;
use crate::cms::algorithm::Digest;
use crate::cms::check::Container;

/// A token whose container holds.
#[derive(Debug)]
pub struct Token {
    /// The container; its signer is the service.
    pub container: Container,
    /// The policy it was given under.
    pub policy: ObjectIdentifier,
    /// The number of the question it answers.
    pub nonce: Option<Uint>,
    /// The moment it is for, to the second.
    pub time: DateTime<Utc>,
    digest: Digest,
    hash: Vec<u8>,
}

impl Token {
    /// Reads a token and checks everything but what it is over and trust.
    pub fn read(der: &[u8]) -> Result<Self, StampProblem> {
        Self::of(Container::read_token(der)?)
    }

    /// The token in a container.
    pub fn of(container: Container) -> Result<Self, StampProblem> {
        let content = container.check_time_stamp()?;
        Self::parse(container, &content).ok_or(StampProblem::Malformed)
    }

    /// Whether it is over these parts, one after the other.
    pub fn covers(&self, parts: &[&[u8]]) -> bool {
        self.digest.hash(parts) == self.hash
    }

    fn parse(container: Container, content: &[u8]) -> Option<Self> {
        let whole = Any::from_der(content).ok()?;
        whole.tag().assert_eq(Tag::Sequence).ok()?;
        let mut reader = SliceReader::new(whole.value()).ok()?;
        let version: u8 = reader.decode().ok()?;
        let policy = reader.decode().ok()?;
        let imprint: Imprint = reader.decode().ok()?;
        let _serial: Int = reader.decode().ok()?;
        let time = moment(&reader.decode().ok()?).filter(|_| version == 1)?;
        let mut nonce = None;
        // Accuracy, ordering, name and extensions say nothing that we judge by.
        while !reader.is_finished() {
            let next: Any = reader.decode().ok()?;
            if next.tag() == Tag::Integer {
                nonce = Some(next.decode_as().ok()?);
            }
        }
        let digest = Digest::of(&imprint.algorithm)?;
        Some(Self { container, policy, nonce, time, digest, hash: imprint.hash.into_bytes().into_vec() })
    }
}

/// A `GeneralizedTime`, which may have fractions of a second here.
fn moment(value: &Any) -> Option<DateTime<Utc>> {
    value.tag().assert_eq(Tag::GeneralizedTime).ok()?;
    let text = std::str::from_utf8(value.value()).ok()?.strip_suffix('Z')?;
    let whole = NaiveDateTime::parse_from_str(text.get(..14)?, "%Y%m%d%H%M%S").ok()?;
    let fraction = text.get(14..)?;
    let sound = fraction.is_empty()
        || fraction.strip_prefix('.').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    sound.then(|| whole.and_utc())
}
