//! A small authority of a school's own: a self-signed certificate that vouches for identities.
//!
//! What it gives is an *advanced* electronic signature (eIDAS, article 26), not a qualified one:
//! it is worth as much as the trust people have put into its certificate by installing it. It
//! keeps no record of what it issued or withdrew: the caller does, and gets a list to hand out.

mod withdraw;

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::{PrintableString, SetOfVec, Utf8StringRef};
use der::{Any, Decode, Encode};
use p256::ecdsa::{DerSignature, SigningKey};
use p256::elliptic_curve::Generate;
use rand_core::CryptoRng;
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::TbsCertificate;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::{Builder, CertificateBuilder, profile::BuilderProfile};
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use crate::certificate::Certificate;
use crate::identity::{Identity, IdentityError};
use crate::key::PrivateKey;
use crate::oid;

pub use withdraw::Withdrawn;

/// Why a certificate could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AuthorityError {
    /// A name is empty.
    #[error("the name is empty")]
    Name,
    /// The end is not after the beginning, or the years do not fit a certificate.
    #[error("the term is not one a certificate can have")]
    Term,
    /// The certificate was issued by another authority.
    #[error("the certificate is not by this authority")]
    NotIssuedHere,
    /// The identity given is not one that may issue certificates.
    #[error("this identity is not an authority")]
    NotAuthority,
    /// The certificate could not be encoded.
    #[error("the certificate could not be encoded")]
    Encoding,
}

/// Whom a certificate is for.
///
/// A certificate holds 64 characters of each name (RFC 5280, appendix A.1); a longer one is cut
/// at a word and ends in "…".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject<'a> {
    /// The person's, the school's or the authority's name.
    pub common_name: &'a str,
    /// The organisation they act for, when there is one.
    pub organisation: Option<&'a str>,
}

/// From when to when a certificate is valid, to the second; both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The first second.
    pub from: DateTime<Utc>,
    /// The last second.
    pub until: DateTime<Utc>,
}

/// A self-signed authority that issues signing identities.
#[derive(Debug)]
pub struct Authority(Identity);

impl Authority {
    /// Makes a new authority with a key and serial number from `random`.
    pub fn create(
        subject: Subject<'_>,
        term: Term,
        random: &mut impl CryptoRng,
    ) -> Result<Self, AuthorityError> {
        let key = SigningKey::generate_from_rng(random);
        let name = distinguished_name(subject)?;
        let profile = Profile { subject: name.clone(), issuer: name, authority: true };
        let certificate = certify(profile, &key, &key, term, random)?;
        Ok(Self(identity(key, certificate, Vec::new())?))
    }

    /// Takes an identity back that was saved as PKCS#12.
    pub fn from_identity(identity: Identity) -> Result<Self, AuthorityError> {
        let is_authority = matches!(
            identity.certificate().parsed().tbs_certificate().get_extension::<BasicConstraints>(),
            Ok(Some((_, constraints))) if constraints.ca
        );
        if is_authority && identity.key().p256().is_some() {
            Ok(Self(identity))
        } else {
            Err(AuthorityError::NotAuthority)
        }
    }

    /// Issues a signing identity with a fresh P-256 key, within the authority's own term.
    pub fn issue(
        &self,
        subject: Subject<'_>,
        term: Term,
        random: &mut impl CryptoRng,
    ) -> Result<Identity, AuthorityError> {
        self.issue_to(distinguished_name(subject)?, term, random)
    }

    /// A term that outlives the authority's own is refused: nothing signed in the remainder could
    /// be verified.
    fn issue_to(
        &self,
        subject: Name,
        term: Term,
        random: &mut impl CryptoRng,
    ) -> Result<Identity, AuthorityError> {
        if term.until > self.certificate().not_after() || term.from < self.certificate().not_before() {
            return Err(AuthorityError::Term);
        }
        let own = self.0.key().p256().ok_or(AuthorityError::NotAuthority)?;
        let issuer = self.certificate().parsed().tbs_certificate().subject().clone();
        let profile = Profile { subject, issuer, authority: false };
        let key = SigningKey::generate_from_rng(random);
        let certificate = certify(profile, &key, own, term, random)?;
        identity(key, certificate, vec![self.certificate().clone()])
    }

    /// The certificate to install as a trust anchor.
    pub fn certificate(&self) -> &Certificate {
        self.0.certificate()
    }

    /// The authority as an identity, to be saved as PKCS#12.
    pub fn identity(&self) -> &Identity {
        &self.0
    }
}

fn identity(
    key: SigningKey,
    certificate: Certificate,
    chain: Vec<Certificate>,
) -> Result<Identity, AuthorityError> {
    let key = PrivateKey::from_p256(key).map_err(|_| AuthorityError::Encoding)?;
    Identity::new(key, certificate, chain).map_err(|_: IdentityError| AuthorityError::Encoding)
}

fn certify(
    profile: Profile,
    key: &SigningKey,
    issuer: &SigningKey,
    term: Term,
    random: &mut impl CryptoRng,
) -> Result<Certificate, AuthorityError> {
    let public = SubjectPublicKeyInfoOwned::from_key(key.verifying_key());
    let public = public.map_err(|_| AuthorityError::Encoding)?;
    let serial = SerialNumber::generate(random);
    let builder = CertificateBuilder::new(profile, serial, validity(term)?, public);
    let builder = builder.map_err(|_| AuthorityError::Encoding)?;
    let parsed = builder.build::<_, DerSignature>(issuer).map_err(|_| AuthorityError::Encoding)?;
    Certificate::from_parsed(parsed).map_err(|_| AuthorityError::Encoding)
}

fn validity(term: Term) -> Result<Validity, AuthorityError> {
    if term.from >= term.until {
        return Err(AuthorityError::Term);
    }
    Ok(Validity::new(time(term.from)?, time(term.until)?))
}

fn time(moment: DateTime<Utc>) -> Result<Time, AuthorityError> {
    let seconds = u64::try_from(moment.timestamp()).map_err(|_| AuthorityError::Term)?;
    let date = der::DateTime::from_unix_duration(std::time::Duration::from_secs(seconds));
    Ok(Time::from(date.map_err(|_| AuthorityError::Term)?))
}

/// Country, organisation, common name, in that order (RFC 5280, 4.1.2.4).
fn distinguished_name(subject: Subject<'_>) -> Result<Name, AuthorityError> {
    let mut sequence = RdnSequence::default();
    let country = PrintableString::new("LV").map_err(|_| AuthorityError::Name)?;
    sequence.push(single(oid::COUNTRY, Any::encode_from(&country))?);
    if let Some(organisation) = subject.organisation {
        sequence.push(text(oid::ORGANISATION, organisation)?);
    }
    sequence.push(text(oid::COMMON_NAME, subject.common_name)?);
    let encoded = sequence.to_der().map_err(|_| AuthorityError::Name)?;
    Name::from_der(&encoded).map_err(|_| AuthorityError::Name)
}

fn text(kind: ObjectIdentifier, value: &str) -> Result<RelativeDistinguishedName, AuthorityError> {
    let value = shortened(value.trim());
    if value.is_empty() {
        return Err(AuthorityError::Name);
    }
    let value = Utf8StringRef::new(&value).map_err(|_| AuthorityError::Name)?;
    single(kind, Any::encode_from(&value))
}

fn shortened(name: &str) -> String {
    const LONGEST: usize = 64;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST - 1).collect();
    let word = cut.rfind(' ').filter(|at| *at > cut.len() / 2).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{word}…")
}

fn single(
    kind: ObjectIdentifier,
    value: der::Result<Any>,
) -> Result<RelativeDistinguishedName, AuthorityError> {
    let value = value.map_err(|_| AuthorityError::Name)?;
    let set = SetOfVec::try_from(vec![AttributeTypeAndValue { oid: kind, value }]);
    Ok(RelativeDistinguishedName::from(set.map_err(|_| AuthorityError::Name)?))
}

/// The extensions of our two kinds of certificate (RFC 5280, 4.2.1).
struct Profile {
    subject: Name,
    issuer: Name,
    authority: bool,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        own: SubjectPublicKeyInfoRef<'_>,
        issuer: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let usage = if self.authority {
            KeyUsages::KeyCertSign | KeyUsages::CRLSign
        } else {
            KeyUsages::DigitalSignature | KeyUsages::NonRepudiation
        };
        let constraints =
            BasicConstraints { ca: self.authority, path_len_constraint: self.authority.then_some(0) };
        let extensions = vec![
            constraints.to_extension(tbs.subject(), &[])?,
            KeyUsage(usage).to_extension(tbs.subject(), &[])?,
            SubjectKeyIdentifier::try_from(own)?.to_extension(tbs.subject(), &[])?,
            AuthorityKeyIdentifier::try_from(issuer)?.to_extension(tbs.subject(), &[])?,
        ];
        Ok(extensions)
    }
}
