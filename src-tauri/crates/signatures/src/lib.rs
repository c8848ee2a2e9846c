//! Certificates, PDF signatures, and what was changed after them: bytes in, bytes out.

mod authority;
mod certificate;
mod cms;
mod form;
mod identity;
mod key;
mod oid;
mod pdf;
mod report;
mod sign;
mod trust;
mod verify;

pub use authority::{Authority, AuthorityError, Subject, Term};
pub use certificate::{Certificate, CertificateError};
pub use cms::check::CmsProblem;
pub use identity::{Identity, IdentityError};
pub use pdf::Unreadable;
pub use report::{
    Change, Distrust, FileProblem, Report, SignatureKind, SignatureProblem, SignatureReport, Trust, Verdict,
};
pub use sign::{Appearance, SignError, SignRequest, sign};
pub use trust::TrustAnchors;
pub use verify::verify;

use rand_core::{CryptoRng, UnwrapErr};

/// The operating system's randomness, for whoever stands at the edge and passes it in.
pub fn os_random() -> impl CryptoRng {
    UnwrapErr(getrandom::SysRng)
}
