//! The school's own authority: it issues identities, renews them, and says which are not believed any more.
//!
//! Its key is a file with a password that the school keeps and gives for each act (decision 0008); what it issued and
//! the list of what it withdrew are on record here.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, FixedOffset, Months};
use model::id::{IssuedId, IssuerId};
use model::issuer::{Issued, Issuer};
use model::problem::Problems;
use signatures::{
    Authority, AuthorityError, Certificate, Identity, RevocationList, Subject, Term, Withdrawn,
};

use super::identity::{VALID_DAYS, failed, term};
use super::random::Random;
use super::sign::identity_stop;
use super::{MIN_PASSWORD, keep_anchor};
use crate::desk::Desk;
use crate::document::write_file;
use crate::input::{IdentityInput, IdentityWithdraw, IssuerKey, Nothing};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::school;
use crate::session::Session;
use crate::view::{IssuedView, IssuerView, Issuers, SavedFiles};

/// For how long an authority is valid, in days: ten years.
const ISSUER_DAYS: u64 = 3650;
/// When the next list of withdrawn certificates is due, in months after one was made.
const NEXT_LIST: Months = Months::new(12);

/// The school's authorities and what they issued.
pub fn list(session: &mut Session, _: Nothing) -> Result<Issuers, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    let mut issuers = desk.read(|r| Ok(r.issuers()?))?;
    issuers.reverse();
    let issued = |one: Issued| IssuedView {
        standing: one.standing(today),
        withdrawn_on: one.withdrawn_at.map(|at| at.date_naive()),
        id: one.id,
        name: one.name,
        valid_until: one.valid_until,
    };
    let view = |issuer: Issuer| IssuerView {
        id: issuer.id,
        name: issuer.name,
        valid_until: issuer.valid_until,
        issued: issuer.issued.into_iter().rev().map(issued).collect(),
    };
    Ok(Issuers { issuers: issuers.into_iter().map(view).collect() })
}

/// Issues an identity: its PKCS#12 file, the certificate that it is trusted by and, where the authority is made for
/// it, the authority's key.
pub fn issue(session: &mut Session, input: IdentityInput) -> Result<SavedFiles, Stop> {
    let mut problems = Problems::default();
    problems.required("name", &input.name, 120);
    problems.into_result()?;
    if input.password.chars().count() < MIN_PASSWORD {
        return Err(RefusalCode::PasswordTooShort.into());
    }
    let tr = session.tr();
    let desk = session.desk()?;
    let school = desk.read(school::find)?.name;
    let (mut issuer, authority) = match &input.issuer {
        Some(key) => open(desk, key)?,
        None => found(desk, &tr.signing_authority(&school))?,
    };
    let identity = give(desk, &issuer, &authority, &input, &school)?;
    let fresh = Issued {
        id: IssuedId::new(&mut desk.around),
        name: input.name.trim().to_owned(),
        certificate: identity.certificate().to_pem(),
        valid_until: identity.certificate().not_after().date_naive(),
        withdrawn_at: None,
    };
    issuer.issued.push(fresh);
    let now = desk.now();
    list_anew(&mut issuer, &authority, now)?;
    let stamp = format!("{}-{}", desk.now().format("%Y-%m-%d-%H%M%S"), issuer.issued.len());
    let folder = input.folder.map_or_else(|| desk.documents.clone(), Into::into);
    let mut files = vec![
        (format!("paraksts-{stamp}.p12"), pkcs12(&identity, &input.password)?),
        (format!("uzticamais-{stamp}.pem"), issuer.certificate.clone().into_bytes()),
    ];
    if input.issuer.is_none() {
        files.push((format!("izdevejs-{stamp}.p12"), pkcs12(authority.identity(), &input.password)?));
    }
    let mut paths = Vec::new();
    for (name, content) in files {
        let path = folder.join(name);
        write_file(&path, &content)?;
        paths.push(path.to_string_lossy().into_owned());
    }
    keep_anchor(desk, &issuer.certificate)?;
    desk.write(Operation::IdentityIssue, |tx| Ok(tx.save(&issuer)?))?;
    Ok(SavedFiles { paths })
}

/// Withdraws an identity and writes the list of all that were withdrawn, to be handed out.
pub fn withdraw(session: &mut Session, input: IdentityWithdraw) -> Result<SavedFiles, Stop> {
    let desk = session.desk()?;
    let (mut issuer, authority) = open(desk, &input.issuer)?;
    let now = desk.now();
    let one = issuer.issued.iter_mut().find(|one| one.id == input.id).ok_or(RefusalCode::NotFound)?;
    if one.withdrawn_at.is_some() {
        return Err(RefusalCode::AlreadyWithdrawn.into());
    }
    one.withdrawn_at = Some(now);
    let list = list_anew(&mut issuer, &authority, now)?;
    let path =
        desk.documents.join(format!("atsauktie-{}-{}.crl", now.format("%Y-%m-%d-%H%M%S"), issuer.lists));
    write_file(&path, list.as_der())?;
    desk.write(Operation::IdentityWithdraw, |tx| Ok(tx.save(&issuer)?))?;
    Ok(SavedFiles { paths: vec![path.to_string_lossy().into_owned()] })
}

/// A new authority of the school.
fn found(desk: &mut Desk, name: &str) -> Result<(Issuer, Authority), Stop> {
    let mut random = Random(desk.around.clone());
    let subject = Subject { common_name: name, organisation: None };
    let authority =
        Authority::create(subject, term(desk.now().to_utc(), ISSUER_DAYS), &mut random).map_err(failed)?;
    let issuer = Issuer {
        id: IssuerId::new(&mut desk.around),
        name: name.to_owned(),
        certificate: authority.certificate().to_pem(),
        valid_until: authority.certificate().not_after().date_naive(),
        list: String::new(),
        lists: 0,
        issued: Vec::new(),
    };
    Ok((issuer, authority))
}

/// The authority on record, with its key from the file that the school keeps.
fn open(desk: &mut Desk, key: &IssuerKey) -> Result<(Issuer, Authority), Stop> {
    let issuer = desk.read(|r| Ok(r.get::<Issuer>(key.id.as_str())?))?.ok_or(RefusalCode::NotFound)?;
    let file = STANDARD.decode(&key.file).map_err(|_| RefusalCode::NotAnIdentity)?;
    let identity = Identity::from_pkcs12(&file, &key.password).map_err(identity_stop)?;
    let authority = Authority::from_identity(identity).map_err(|_| RefusalCode::NotTheIssuer)?;
    if authority.certificate().to_pem() == issuer.certificate {
        Ok((issuer, authority))
    } else {
        Err(RefusalCode::NotTheIssuer.into())
    }
}

/// A new identity, or one in place of another that this authority issued.
fn give(
    desk: &Desk,
    issuer: &Issuer,
    authority: &Authority,
    input: &IdentityInput,
    school: &str,
) -> Result<Identity, Stop> {
    let mut random = Random(desk.around.clone());
    let term = term(desk.now().to_utc(), VALID_DAYS);
    let given = if let Some(id) = &input.renews {
        let old = issuer.issued.iter().find(|one| one.id == *id).ok_or(RefusalCode::NotFound)?;
        authority.renew(&certificate(&old.certificate)?, term, &mut random)
    } else {
        let organisation = Some(school).filter(|school| !school.is_empty());
        authority.issue(Subject { common_name: input.name.trim(), organisation }, term, &mut random)
    };
    given.map_err(|error| match error {
        AuthorityError::Term => RefusalCode::IssuerEnds.into(),
        other => failed(other),
    })
}

/// The list of what was withdrawn as it stands now. It is made whenever the key is at hand, with nothing on it too: it says
/// of all others that they were not withdrawn, which is what keeps their signatures in later years.
fn list_anew(
    issuer: &mut Issuer,
    authority: &Authority,
    now: DateTime<FixedOffset>,
) -> Result<RevocationList, Stop> {
    issuer.lists += 1;
    let term = Term { from: now.to_utc(), until: (now + NEXT_LIST).to_utc() };
    let gone = withdrawn(issuer)?;
    let gone: Vec<Withdrawn<'_>> =
        gone.iter().map(|(certificate, at)| Withdrawn { certificate, at: *at }).collect();
    let list = authority.list(&gone, issuer.lists.into(), term).map_err(failed)?;
    issuer.list = list.to_pem();
    Ok(list)
}

fn withdrawn(issuer: &Issuer) -> Result<Vec<(Certificate, chrono::DateTime<chrono::Utc>)>, Stop> {
    let gone = issuer.issued.iter().filter_map(|one| Some((one, one.withdrawn_at?)));
    gone.map(|(one, at)| Ok((certificate(&one.certificate)?, at.to_utc()))).collect()
}

fn certificate(pem: &str) -> Result<Certificate, Stop> {
    Certificate::from_pem(pem).map_err(|error| Failure::Signature(error.to_string()).into())
}

fn pkcs12(identity: &Identity, password: &str) -> Result<Vec<u8>, Stop> {
    identity.to_pkcs12(password).map_err(|error| Failure::Signature(error.to_string()).into())
}
