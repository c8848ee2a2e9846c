//! Certificates, PDF signatures, and what was changed after them: bytes in, bytes out.
//!
//! The only crate with certificates and with PDF revisions. It depends on none of ours and knows
//! no files, no clock, no language and no network: the moment, the randomness, the font and the way
//! to a time-stamp service come in, and findings go out as data. One part does more: [`Module`]
//! loads the library of a card's maker, because a key on a card cannot come out.
//!
//! # Identities
//! - [`Identity::from_pkcs12`] and [`Identity::to_pkcs12`]: a `.p12` or `.pfx` file, RSA of 2048
//!   bits or more, or P-256. [`IdentityError`] tells a wrong password from a file that is none.
//! - [`Authority::create`], [`Authority::issue`], [`Authority::from_identity`]: a school's own
//!   small authority; [`Authority::renew`] issues anew, [`Authority::list`] makes the list of what was
//!   withdrawn ([`RevocationList`]). What its identities sign is an *advanced* signature (eIDAS, article 26),
//!   not a qualified one.
//! - [`Module`]: cards and other tokens through PKCS #11; [`Module::certificates`] lists who could
//!   sign without a PIN, [`Module::signer`] unlocks a key (RSA, P-256, P-384).
//! - [`Signer`]: what both have in common; signing does not know where the key is.
//! - [`Certificate`]: subject, issuer, term, serial number, fingerprint, DER and PEM.
//!
//! # Signing
//! [`sign`] fills an **empty signature field that is already in the file**, named in
//! [`SignRequest::field`], with a `PAdES` B-B signature (`ETSI.CAdES.detached`, SHA-256,
//! signing-certificate-v2), as an update after the file's unchanged bytes. The widget keeps its
//! rectangle, flags and place in the structure; it gets a look of text in an embedded subset of
//! the font that is passed in, so that PDF/A-2a and PDF/UA-1 hold afterwards. A parent field may
//! give the name its parts (`sign` with the kids `school` and `company` for `sign.school`): a
//! partial name itself must hold no full stop.
//!
//! [`sign_with_time_stamp`] asks a service of RFC 3161 about the signature value and puts its token
//! beside it (B-T); [`stamp`] adds a time stamp over the whole file. The question goes out and the
//! answer comes in through [`TimeStamping`]; nonce, imprint, policy and the service's certificate are
//! checked before anything is written ([`StampError`]). [`add_validation_data`] keeps chains and lists
//! of withdrawn certificates in the file (B-LT); a [`stamp`] after it makes that last (B-LTA).
//!
//! [`sign_detached`] signs bytes that are no PDF; [`check_detached`] tells who did.
//!
//! # Verifying
//! [`verify`] gives a [`Report`]: for each signature who, when, which revision of how many, what
//! is wrong with it ([`SignatureProblem`]), whether it leads to one of the [`TrustAnchors`]
//! ([`Trust`]), and what happened to the file after it ([`Change`]). A later revision may add
//! signatures, document time stamps and validation data, and write the metadata anew when they say
//! the same; anything else makes the [`Verdict`] `Broken`, and so does a signature that was removed,
//! or bytes after the end.
//!
//! A time stamp is checked as a signature is ([`StampReport`]): its own container, what it is over, a
//! certificate that is for time stamps alone, an anchor. The earliest trusted one is the moment at
//! which the signer's certificate is judged ([`SignatureReport::proven`]). [`Report::level`] tells how much a
//! signature carries with it, B-B to B-LTA ([`Level`]).
//!
//! [`wanted`] names the certificates that a later check will want to know of, with the addresses that they name
//! themselves and the question to ask there; [`carried`] gives what the file has of them.
//!
//! # Containers
//! [`read_container`] opens an `.asice` or `.edoc`: the files inside with their hashes, and who claims
//! to have signed which of them. It does **not** validate those signatures (`XAdES`); a qualified
//! checker does.
//!
//! # Forms
//! [`read_form`] gives the values of a filled form, whatever program wrote them.
//!
//! # Absent
//! Nothing is looked up on a network. Withdrawal is read from lists (CRL) and answers (OCSP), in the file or
//! beside the anchors. What a certifying signature permits is not read: the strict rule above
//! always holds.
//! A newest signature that is cut off the file whole leaves no trace in it: that an agreement lacks a
//! signature is for the caller to see, who knows the parties.
//!
//! ```
//! use chrono::{DateTime, FixedOffset, Utc};
//! use signatures::{Authority, Identity, SignError, SignRequest, TrustAnchors, Verdict};
//!
//! fn sign_for_school(pdf: &[u8], school: &Identity, now: DateTime<FixedOffset>) -> Result<Vec<u8>, SignError> {
//!     let request = SignRequest {
//!         field: "sign.school",
//!         signer_name: "Anna Kalniņa",
//!         reason: None,
//!         location: Some("Daugavpils"),
//!         signed_at: now,
//!         appearance: None,
//!     };
//!     signatures::sign(pdf, school, &request)
//! }
//!
//! fn holds(pdf: &[u8], authority: &Authority, now: DateTime<Utc>) -> bool {
//!     let anchors = TrustAnchors::new([authority.certificate().clone()]);
//!     signatures::verify(pdf, &anchors, now).verdict == Verdict::Holds
//! }
//! ```

mod authority;
mod certificate;
mod cms;
mod container;
mod detached;
mod form;
mod identity;
mod key;
mod level;
mod oid;
mod pdf;
mod report;
mod revocation;
mod sign;
mod signer;
mod stamp;
mod token;
mod trust;
mod verify;

pub use authority::{Authority, AuthorityError, Subject, Term, Withdrawn};
pub use certificate::{Certificate, CertificateError};
pub use cms::check::CmsProblem;
pub use container::{
    Container, ContainerError, ContainerLimits, ContainerSignature, Covered, CoveredState, DataFile,
    read_container,
};
pub use detached::{check_detached, sign_detached};
pub use form::{FieldValue, FilledField, read_form};
pub use identity::{Identity, IdentityError};
pub use level::Level;
pub use pdf::Unreadable;
pub use report::{
    Change, Distrust, FileProblem, Report, SignatureKind, SignatureProblem, SignatureReport, StampReport,
    Trust, Verdict,
};
pub use revocation::{OcspAnswer, RevocationList};
pub use sign::{
    Appearance, SignError, SignRequest, ValidationData, add_validation_data, sign, sign_with_time_stamp,
    stamp,
};
pub use signer::{KeyKind, Signer, SignerError};
pub use stamp::{Ask, StampError, StampProblem, TimeStamping, Unanswered};
pub use token::{Module, PinState, TokenCertificate, TokenError, TokenSigner};
pub use trust::TrustAnchors;
pub use verify::{Wanted, carried, verify, wanted};

use rand_core::{CryptoRng, UnwrapErr};

/// The operating system's randomness, for whoever stands at the edge and passes it in.
///
/// Drawing from it panics when the operating system has none to give, which no program survives.
pub fn os_random() -> impl CryptoRng {
    UnwrapErr(getrandom::SysRng)
}
