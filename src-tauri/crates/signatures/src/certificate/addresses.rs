//! Addresses that a certificate names: of lists, of services that answer, of its issuer's certificate.

use der::asn1::ObjectIdentifier;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{AuthorityInfoAccessSyntax, CrlDistributionPoints};

use super::Certificate;

/// `id-ad-ocsp` and `id-ad-caIssuers` (RFC 5280, 4.2.2.1).
const ANSWERS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1");
const ISSUERS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.2");

impl Certificate {
    /// Where its issuer's list of withdrawn certificates can be fetched.
    pub(crate) fn list_addresses(&self) -> Vec<String> {
        let points = self.parsed().tbs_certificate().get_extension::<CrlDistributionPoints>();
        let Ok(Some((_, points))) = points else { return Vec::new() };
        let names = points.0.iter().filter_map(|point| match &point.distribution_point {
            Some(DistributionPointName::FullName(names)) => Some(names),
            _ => None,
        });
        names.flatten().filter_map(address).collect()
    }

    /// Who answers about it.
    pub(crate) fn answer_addresses(&self) -> Vec<String> {
        self.access(ANSWERS)
    }

    /// Where its issuer's certificate can be fetched.
    pub(crate) fn issuer_addresses(&self) -> Vec<String> {
        self.access(ISSUERS)
    }

    fn access(&self, method: ObjectIdentifier) -> Vec<String> {
        let access = self.parsed().tbs_certificate().get_extension::<AuthorityInfoAccessSyntax>();
        let Ok(Some((_, access))) = access else { return Vec::new() };
        access
            .0
            .iter()
            .filter(|one| one.access_method == method)
            .filter_map(|one| address(&one.access_location))
            .collect()
    }
}

/// An address of the web; directories (LDAP) are not asked.
fn address(name: &GeneralName) -> Option<String> {
    let GeneralName::UniformResourceIdentifier(address) = name else { return None };
    let address = address.as_str();
    (address.starts_with("http://") || address.starts_with("https://")).then(|| address.to_owned())
}
