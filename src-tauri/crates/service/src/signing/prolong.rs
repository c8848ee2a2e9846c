//! What a check in later years needs is added to a signed document: that the certificates were not withdrawn (B-LT), and a
//! time stamp over all of it (B-LTA).
//!
//! The school's own authorities are on record. Others are asked at the addresses that their certificates name – on the
//! person's act, after the names of the computers were shown, and without anything about a person: a list is only
//! fetched, and a question names a certificate's number.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use signatures::{Certificate, Level, OcspAnswer, Report, RevocationList, ValidationData, Wanted};

use store::Entity;

use super::{certificates_of, is_latest, lists_of, sign, stamp, trusted, verify_document};
use crate::desk::Desk;
use crate::document;
use crate::input::DocumentRef;
use crate::network::{Question, is_address};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::surroundings::Surroundings;
use crate::view::{ProlongPlan, VerifyView};

/// What a question about a certificate is (RFC 6960, A.1).
const QUERY: &str = "application/ocsp-request";
/// Most addresses that are asked for one document, and most that may leave a question unanswered: each is waited for.
const MOST_QUESTIONS: usize = 40;
const MOST_UNANSWERED: usize = 4;
/// Most certificates from one signer upwards whose issuers are fetched.
const DEEPEST: usize = 4;

/// Which computers would be asked; nothing is asked yet.
pub fn tell(session: &mut Session, input: DocumentRef) -> Result<ProlongPlan, Stop> {
    let stamps = session.settings.time_stamps.clone();
    let desk = session.desk()?;
    let (pdf, known) = desk.read(|r| Ok((document::file(r, &input.id)?, certificates_of(r)?)))?;
    let lists = desk.read(lists_of)?;
    let wanted = signatures::wanted(&pdf, &known).map_err(|_| RefusalCode::PdfDamaged)?;
    let asked = wanted.iter().filter(|one| !is_on_record(one, &known, &lists));
    let addresses = asked.flat_map(|one| one.issuers.iter().chain(&one.services).chain(&one.lists));
    let hosts: BTreeSet<String> = addresses.filter_map(|address| host(address)).collect();
    Ok(ProlongPlan { hosts: hosts.into_iter().collect(), time_stamps: host(&stamps) })
}

/// Adds what can be had, and a time stamp where a service is set. A file that gains nothing stays as it is.
///
/// # Errors
/// Refuses a document that is not signed electronically, one that was changed, and one to which nothing can be added.
pub fn prolong(session: &mut Session, input: DocumentRef) -> Result<VerifyView, Stop> {
    let service = session.settings.time_stamps.clone();
    let desk = session.desk()?;
    let (record, pdf) = desk.read(|r| Ok((document::find(r, &input.id)?, document::file(r, &input.id)?)))?;
    if !is_latest(desk, &record)? {
        return Err(RefusalCode::DocumentReplaced.into());
    }
    let before = levels(&report(desk, &pdf)?)?;
    let gathered = Gathered::of(desk, &pdf)?;
    let data = ValidationData {
        certificates: &gathered.certificates,
        lists: &gathered.lists,
        answers: &gathered.answers,
    };
    let mut file = signatures::add_validation_data(&pdf, &data).map_err(sign::stop)?;
    if !service.is_empty() {
        file = stamp::with_service(&desk.around, &service, |stamping| signatures::stamp(&file, stamping))
            .map_err(sign::stop)?;
    }
    let after = levels(&report(desk, &file)?)?;
    let renews = !service.is_empty() && before.iter().all(|level| *level == Level::Archival);
    if after == before && !renews {
        return Err(RefusalCode::NothingToAdd.into());
    }
    let now = desk.now();
    desk.write(Operation::DocumentProlong, |tx| {
        tx.add_file(&input.id, &file, now)?;
        Ok(tx.note(Entity::Document, input.id.as_str(), "document.prolonged")?)
    })?;
    verify_document(session, input)
}

fn report(desk: &Desk, pdf: &[u8]) -> Result<Report, Stop> {
    Ok(signatures::verify(pdf, &desk.read(trusted)?, desk.now().to_utc()))
}

/// The level of each signature; refuses a file without one, or with one that does not hold.
fn levels(report: &Report) -> Result<Vec<Level>, Stop> {
    let signed = report.signatures.iter().filter(|one| one.kind == signatures::SignatureKind::Signature);
    let levels: Option<Vec<Level>> = signed.map(|one| report.level(one)).collect();
    match levels {
        Some(levels) if !levels.is_empty() => Ok(levels),
        Some(_) => Err(RefusalCode::NotSignedElectronically.into()),
        None => Err(RefusalCode::SignedFileBroken.into()),
    }
}

/// What was found out.
struct Gathered {
    certificates: Vec<Certificate>,
    lists: Vec<RevocationList>,
    answers: Vec<OcspAnswer>,
}

impl Gathered {
    /// From the record, and from the addresses in the certificates; one that does not answer leaves a gap, which the level
    /// of the signature tells.
    fn of(desk: &Desk, pdf: &[u8]) -> Result<Self, Stop> {
        let (mut known, own) = desk.read(|r| Ok((certificates_of(r)?, lists_of(r)?)))?;
        let mut asker = Asker { around: &desk.around, left: MOST_QUESTIONS, patience: MOST_UNANSWERED };
        let look =
            |known: &[Certificate]| signatures::wanted(pdf, known).map_err(|_| RefusalCode::PdfDamaged);
        for _ in 0..DEEPEST {
            let addresses: Vec<String> = look(&known)?.into_iter().flat_map(|one| one.issuers).collect();
            let fetched = addresses.iter().filter_map(|address| certificate(&asker.fetch(address)?));
            let fetched: Vec<Certificate> = fetched.filter(|one| !known.contains(one)).collect();
            if fetched.is_empty() {
                break;
            }
            known.extend(fetched);
        }
        let mut gathered = Self { certificates: Vec::new(), lists: Vec::new(), answers: Vec::new() };
        for one in look(&known)? {
            if is_on_record(&one, &known, &own) {
                continue;
            }
            if let Some(answer) = asker.answer(&one) {
                gathered.answers.push(answer);
            } else {
                gathered.lists.extend(one.lists.iter().find_map(|address| list(&asker.fetch(address)?)));
            }
        }
        gathered.lists.extend(own.into_iter().filter(|list| is_about_some(list, &known)));
        let carried = signatures::carried(pdf).map_err(|_| RefusalCode::PdfDamaged)?;
        gathered.certificates = known;
        gathered.certificates.retain(|one| !carried.contains(one));
        Ok(gathered)
    }
}

/// Whether the school's own authority issued a certificate: its list is on record.
fn is_on_record(wanted: &Wanted, known: &[Certificate], lists: &[RevocationList]) -> bool {
    let issuer = wanted.certificate.issuer();
    known.iter().any(|one| one.subject() == issuer && lists.iter().any(|list| list.issuer() == one.subject()))
}

fn is_about_some(list: &RevocationList, known: &[Certificate]) -> bool {
    known.iter().any(|one| one.subject() == list.issuer())
}

/// Asks addresses, a limited number of them.
struct Asker<'a> {
    around: &'a Surroundings,
    left: usize,
    patience: usize,
}

impl Asker<'_> {
    fn fetch(&mut self, address: &str) -> Option<Vec<u8>> {
        self.ask(&Question { address, body: None })
    }

    fn answer(&mut self, wanted: &Wanted) -> Option<OcspAnswer> {
        let question = wanted.question.as_deref()?;
        wanted.services.iter().find_map(|address| {
            let answer = self.ask(&Question { address, body: Some((QUERY, question)) })?;
            OcspAnswer::from_der(&answer).ok()
        })
    }

    fn ask(&mut self, question: &Question<'_>) -> Option<Vec<u8>> {
        let may_be_asked =
            is_address(question.address) && host(question.address).is_some_and(|host| is_public(&host));
        if self.left == 0 || self.patience == 0 || !may_be_asked {
            return None;
        }
        self.left -= 1;
        let answer = self.around.ask(question).ok();
        self.patience -= usize::from(answer.is_none());
        answer
    }
}

fn certificate(bytes: &[u8]) -> Option<Certificate> {
    let pem = || Certificate::from_pem(std::str::from_utf8(bytes).ok()?).ok();
    Certificate::from_der(bytes).ok().or_else(pem)
}

fn list(bytes: &[u8]) -> Option<RevocationList> {
    let pem = || RevocationList::from_pem(std::str::from_utf8(bytes).ok()?).ok();
    RevocationList::from_der(bytes).ok().or_else(pem)
}

/// Whether a computer stands on the public network by its name: a document must not make the program look about in the
/// school's own.
fn is_public(host: &str) -> bool {
    let name = host.rsplit_once('@').map_or(host, |(_, name)| name);
    let name = name.rsplit_once(':').map_or(name, |(name, _)| name);
    match name.parse::<Ipv4Addr>() {
        Ok(address) => {
            !(address.is_loopback()
                || address.is_private()
                || address.is_link_local()
                || address.is_unspecified())
        }
        Err(_) => is_a_name_of_the_public_network(name),
    }
}

/// Names without a domain, and those that only the own network knows (RFC 6762), are not of the public one.
fn is_a_name_of_the_public_network(name: &str) -> bool {
    let top = name.rsplit_once('.').map(|(_, top)| top);
    !name.contains(':') && top.is_some_and(|top| !top.is_empty() && !top.eq_ignore_ascii_case("local"))
}

/// The computer of an address.
fn host(address: &str) -> Option<String> {
    let rest = address.split_once("://")?.1;
    Some(rest.split(['/', '?', '#']).next().unwrap_or(rest).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_computers_of_the_public_network_are_asked() {
        for public in ["ocsp.example.lv", "crl.example.lv:8080", "198.51.100.7"] {
            assert!(is_public(public), "{public}");
        }
        for inner in [
            "localhost",
            "printer",
            "127.0.0.1",
            "192.168.1.1:631",
            "10.0.0.8",
            "169.254.169.254",
            "[::1]:80",
            "nas.local",
        ] {
            assert!(!is_public(inner), "{inner}");
        }
    }
}
