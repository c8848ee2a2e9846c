//! What a later check will want to know, and where it can be asked: every certificate on the way from a signer or a
//! time-stamp service upwards, with the addresses that it names itself (RFC 5280, 4.2.1.13 and 4.2.2.1).
//!
//! Nothing is asked here.

use super::signature;
use crate::certificate::Certificate;
use crate::form;
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::revocation::ocsp_question;

/// A certificate of which a later check will want to know that it was not withdrawn.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The certificate.
    pub certificate: Certificate,
    /// Where its issuer's list of withdrawn certificates (CRL) can be fetched.
    pub lists: Vec<String>,
    /// Who answers about single certificates (OCSP).
    pub services: Vec<String>,
    /// What to ask them, as DER; none while the issuer's certificate is not known.
    pub question: Option<Vec<u8>>,
    /// Where the issuer's certificate can be fetched.
    pub issuers: Vec<String>,
}

/// Every certificate on the way from a signer or a time-stamp service of the file to one that vouches for itself, as far
/// as the file and `known` have them; each once.
///
/// # Errors
/// What keeps the file from being read.
pub fn wanted(pdf: &[u8], known: &[Certificate]) -> Result<Vec<Wanted>, Unreadable> {
    let all = carried(pdf)?;
    let pool: Vec<Certificate> = all.iter().chain(known).cloned().collect();
    let mut found: Vec<Certificate> = Vec::new();
    for certificate in all.iter().flat_map(|one| std::iter::once(one.clone()).chain(one.chain_above(&pool))) {
        if !certificate.is_self_issued() && !found.contains(&certificate) {
            found.push(certificate);
        }
    }
    Ok(found.into_iter().map(|certificate| about(certificate, &pool)).collect())
}

/// The certificates that the file's signatures and time stamps carry; each once.
///
/// # Errors
/// What keeps the file from being read.
pub fn carried(pdf: &[u8]) -> Result<Vec<Certificate>, Unreadable> {
    let file = File::read(pdf)?;
    let view = file.newest_view();
    let mut found: Vec<Certificate> = Vec::new();
    for field in form::fields(&view)?.iter().filter(|field| field.is_signature() && field.value().is_some()) {
        let signature = signature::examine(&file, &view, field);
        let own =
            signature.container.into_iter().flat_map(|one| std::iter::once(one.signer).chain(one.others));
        let stamps =
            signature.stamp.into_iter().flat_map(|stamp| stamp.signer.into_iter().chain(stamp.others));
        for certificate in own.chain(stamps) {
            if !found.contains(&certificate) {
                found.push(certificate);
            }
        }
    }
    Ok(found)
}

fn about(certificate: Certificate, pool: &[Certificate]) -> Wanted {
    let issuer = certificate.chain_above(pool).into_iter().next();
    Wanted {
        lists: certificate.list_addresses(),
        services: certificate.answer_addresses(),
        question: issuer.as_ref().and_then(|issuer| ocsp_question(&certificate, issuer)),
        issuers: if issuer.is_some() { Vec::new() } else { certificate.issuer_addresses() },
        certificate,
    }
}
