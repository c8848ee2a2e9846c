//! Signs an agreement as three parties would: the school with an identity of its own authority, the company with
//! a PKCS#12 file, the third with a key on a token (`SoftHSM`); each with a time stamp. Then validation data and a
//! time stamp over all of it (B-LTA).
//!
//! usage: `three_parties AGREEMENT.pdf FOLDER`
//!
//! Writes `three-parties.pdf` and `three-parties-trust.pem`, the anchors of all who took part, into the folder.
//! Keys, authorities and the time-stamp service are made here and kept nowhere. For the step `documents` of
//! `cargo xtask test`, and for whoever wants to see how the crate is used.

#![cfg_attr(not(target_os = "linux"), allow(unused))]
#![allow(clippy::unwrap_used, reason = "a sample that cannot be made is a check that fails")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn Error>> {
    use support::token;
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [agreement, folder] = &words[..] else {
        return Err("usage: three_parties AGREEMENT.pdf FOLDER".into());
    };
    if std::env::var_os(token::VARIABLE).is_some() {
        return linux::make(agreement.as_ref(), folder.as_ref());
    }
    // The token's settings are a variable of the process: this program runs once more with it.
    let card = token::token(&token::library());
    std::fs::write(card.0.join("list.pem"), card.list())?;
    let mut again = std::process::Command::new(std::env::current_exe()?);
    again.args([agreement, folder]).env(token::VARIABLE, card.0.join("softhsm2.conf"));
    if again.status()?.success() { Ok(()) } else { Err("no sample was made".into()) }
}

#[cfg(not(target_os = "linux"))]
fn main() -> Result<(), Box<dyn Error>> {
    Err("the token of this sample is a package of Linux".into())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::error::Error;
    use std::path::Path;

    use chrono::{Duration, SubsecRound, Utc};
    use signatures::{
        Appearance, Certificate, Identity, Module, RevocationList, SignRequest, Signer, Term, ValidationData,
        add_validation_data, sign_with_time_stamp, stamp,
    };

    use super::support::openssl::PASSWORD;
    use super::support::stamps::{Service, school, somebody, stamping};
    use super::support::{FONT, PARTIES, in_riga, token};

    pub fn make(agreement: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
        let service = Service::new();
        let school = school();
        let school_identity = somebody(&school, "Anna Kalniņa", 100);
        service.folder.certify("company", "rsa:2048", "-extensions signer -CA ca.pem -CAkey ca.key");
        let file = service.folder.pack("-inkey company.key -in company.pem -certfile ca.pem");
        let company = Identity::from_pkcs12(&file, PASSWORD)?;
        let module = Module::load(&token::library())?;
        let chosen = module
            .certificates()?
            .into_iter()
            .find(|one| one.certificate.common_name().as_deref() == Some("p256"));
        let card = module.signer(&chosen.ok_or("no key on the token")?, Some(token::PIN))?;

        let mut pdf = std::fs::read(agreement)?;
        let parties: [&dyn Signer; 3] = [&school_identity, &company, &card];
        for (signer, field) in parties.into_iter().zip(PARTIES) {
            pdf = sign(&pdf, signer, field, &service)?;
        }
        let lists = [
            school.list(&[], 1, Term { from: now(), until: now() + Duration::days(7) })?,
            RevocationList::from_pem(std::str::from_utf8(&service.folder.list())?)?,
            RevocationList::from_pem(&std::fs::read_to_string(beside_settings("list.pem"))?)?,
        ];
        let anchors = [school.certificate().clone(), service.authority.clone(), card.chain()[0].clone()];
        let data = ValidationData { certificates: &anchors, lists: &lists, answers: &[] };
        pdf = add_validation_data(&pdf, &data)?;
        pdf = stamp(&pdf, stamping(&mut |question| service.answer(question)))?;
        std::fs::write(folder.join("three-parties.pdf"), pdf)?;
        let pem: String = anchors.iter().map(Certificate::to_pem).collect();
        std::fs::write(folder.join("three-parties-trust.pem"), pem)?;
        Ok(())
    }

    fn sign(
        pdf: &[u8],
        signer: &dyn Signer,
        field: &str,
        service: &Service,
    ) -> Result<Vec<u8>, Box<dyn Error>> {
        let name = signer.certificate().common_name().unwrap_or_default();
        let lines = ["Parakstīts elektroniski".to_owned(), name.clone()];
        let request = SignRequest {
            field,
            signer_name: &name,
            reason: Some("Piekrītu līgumam"),
            location: Some("Daugavpils"),
            signed_at: in_riga(now()),
            appearance: Some(Appearance { lines: &lines, font: FONT }),
        };
        let mut ask = |question: &[u8]| service.answer(question);
        Ok(sign_with_time_stamp(pdf, signer, &request, stamping(&mut ask))?)
    }

    fn now() -> chrono::DateTime<Utc> {
        Utc::now().trunc_subsecs(0)
    }

    fn beside_settings(name: &str) -> std::path::PathBuf {
        let settings = std::env::var_os(token::VARIABLE).unwrap_or_default();
        Path::new(&settings).with_file_name(name)
    }
}
