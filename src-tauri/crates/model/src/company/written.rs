//! A company as it was ever written: workspaces of version 1 kept one site and one signatory in the company
//! itself, and their journal still does.

use serde::Deserialize;

use super::{Company, CompanyRepresentative, Site};
use crate::id::CompanyId;
use crate::registration_number::RegistrationNumber;
use crate::school::Signatory;

/// A company, its site and its signatory in either shape.
#[derive(Deserialize)]
pub(super) struct Written {
    id: CompanyId,
    name: String,
    legal_form: String,
    registration_number: Option<RegistrationNumber>,
    address: String,
    phone: String,
    email: String,
    #[serde(default)]
    sites: Vec<Site>,
    #[serde(default)]
    representatives: Vec<CompanyRepresentative>,
    #[serde(default)]
    site_address: String,
    #[serde(default)]
    signatory: Signatory,
}

impl From<Written> for Company {
    fn from(written: Written) -> Self {
        let mut company = Self {
            id: written.id,
            name: written.name,
            legal_form: written.legal_form,
            registration_number: written.registration_number,
            address: written.address,
            phone: written.phone,
            email: written.email,
            sites: written.sites,
            representatives: written.representatives,
        };
        company.set_usual_site(&written.site_address);
        company.set_signatory(&written.signatory);
        company
    }
}

impl Company {
    /// Sets the address of the usual site; empty text changes nothing. The first site that a company is given
    /// so, here and by the migration to version 2, has the company's own identifier.
    pub fn set_usual_site(&mut self, address: &str) {
        match self.sites.first_mut() {
            _ if address.is_empty() => {}
            Some(site) => address.clone_into(&mut site.address),
            None => self.sites.push(Site {
                id: self.id.clone().into(),
                name: String::new(),
                address: address.to_owned(),
            }),
        }
    }

    /// Sets who signs by default; one with nothing in it changes nothing. The first representative that a
    /// company is given so, here and by the migration to version 2, has the company's own identifier.
    pub fn set_signatory(&mut self, signatory: &Signatory) {
        if *signatory == Signatory::default() {
            return;
        }
        let Signatory { name, position, authority } = signatory.clone();
        let usual = self.representatives.iter().position(|person| person.signs).unwrap_or(0);
        match self.representatives.get_mut(usual) {
            Some(person) => (person.name, person.position, person.authority) = (name, position, authority),
            None => self.representatives.push(CompanyRepresentative {
                id: self.id.clone().into(),
                name,
                position,
                authority,
                from: None,
                until: None,
                signs: true,
            }),
        }
    }
}
