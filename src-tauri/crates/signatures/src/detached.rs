//! Signatures over bytes that are no PDF, kept beside them: the same container as in a PDF (CMS, detached), without a time.

use chrono::{DateTime, Utc};

use crate::certificate::Certificate;
use crate::cms::build;
use crate::cms::check::{CmsProblem, Container, Named};
use crate::sign::{SignError, check_validity};
use crate::signer::Signer;

/// Signs bytes; gives the container as DER. A certificate that does not hold at this moment signs nothing.
pub fn sign_detached(
    content: &[u8],
    signer: &dyn Signer,
    signed_at: DateTime<Utc>,
) -> Result<Vec<u8>, SignError> {
    check_validity(signer.certificate(), signed_at)?;
    build::signed_data(signer, &[content], None)
}

/// Who signed these very bytes. Whether the certificate is trusted, and held then, is for the caller to decide.
pub fn check_detached(content: &[u8], container: &[u8]) -> Result<Certificate, CmsProblem> {
    let container = Container::read(container)?;
    container.check_detached(&[content], Named::Yes)?;
    Ok(container.signer)
}
