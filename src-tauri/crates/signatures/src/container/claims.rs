//! What `XAdES` signatures (EN 319 132-1) say of themselves, and whether the digests in them are
//! those of the files. No entities, no external references, a limit on nodes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::DateTime;
use roxmltree::{Document, Node, ParsingOptions};

use super::{ContainerSignature, Covered, CoveredState, DataFile};
use crate::certificate::Certificate;
use crate::cms::algorithm::Digest;

const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const MOST_NODES: u32 = 200_000;

/// The signatures of one file; `None` when it is no XML that may be read.
pub fn read(xml: &[u8], files: &[DataFile]) -> Option<Vec<ContainerSignature>> {
    let text = std::str::from_utf8(xml).ok()?;
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let signatures = document.descendants().filter(|node| node.has_tag_name((DSIG, "Signature")));
    Some(signatures.map(|signature| claim(signature, files)).collect())
}

fn claim(signature: Node<'_, '_>, files: &[DataFile]) -> ContainerSignature {
    let certificate = certificate(signature);
    let references = child(signature, "SignedInfo").into_iter().flat_map(|info| info.children());
    let references = references.filter(|node| node.has_tag_name((DSIG, "Reference")));
    ContainerSignature {
        signer: certificate.as_ref().and_then(Certificate::common_name),
        certificate,
        claimed: text_of(signature, "SigningTime").and_then(|time| DateTime::parse_from_rfc3339(time).ok()),
        covered: references.filter_map(|reference| covered(reference, files)).collect(),
    }
}

/// A reference to a file; those to parts of the signature itself begin with `#`.
fn covered(reference: Node<'_, '_>, files: &[DataFile]) -> Option<Covered> {
    let name = unescaped(reference.attribute("URI").filter(|uri| !uri.starts_with('#'))?);
    let state = match files.iter().find(|file| file.name == name) {
        None => CoveredState::Missing,
        Some(file) => compared(reference, file).unwrap_or(CoveredState::Unknown),
    };
    Some(Covered { name, state })
}

fn compared(reference: Node<'_, '_>, file: &DataFile) -> Option<CoveredState> {
    if child(reference, "Transforms").is_some_and(|transforms| transforms.has_children()) {
        return None;
    }
    let digest = digest(child(reference, "DigestMethod")?)?;
    let signed = decoded(child(reference, "DigestValue")?.text()?)?;
    let same = digest.hash(&[&file.bytes]) == signed;
    Some(if same { CoveredState::Same } else { CoveredState::Different })
}

fn digest(method: Node<'_, '_>) -> Option<Digest> {
    match method.attribute("Algorithm")? {
        "http://www.w3.org/2001/04/xmlenc#sha256" => Some(Digest::Sha256),
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => Some(Digest::Sha384),
        "http://www.w3.org/2001/04/xmlenc#sha512" => Some(Digest::Sha512),
        _ => None,
    }
}

/// The certificate that the signed properties name by its digest; else the first that is there.
fn certificate(signature: Node<'_, '_>) -> Option<Certificate> {
    let there = signature.descendants().filter(|node| node.has_tag_name((DSIG, "X509Certificate")));
    let there: Vec<Certificate> =
        there.filter_map(|node| Certificate::from_der(&decoded(node.text()?)?).ok()).collect();
    let meant = signature.descendants().find(|node| node.tag_name().name() == "CertDigest");
    let named = meant.and_then(|meant| {
        let digest = digest(child(meant, "DigestMethod")?)?;
        let hash = decoded(child(meant, "DigestValue")?.text()?)?;
        there.iter().find(|certificate| digest.hash(&[certificate.as_der()]) == hash)
    });
    named.or(there.first()).cloned()
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name((DSIG, name)))
}

fn text_of<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.descendants().find(|node| node.tag_name().name() == name)?.text().map(str::trim)
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    let digits: String = text.split_whitespace().collect();
    STANDARD.decode(digits).ok()
}

/// A name as a URI writes it: `l%C4%ABgums.pdf`.
fn unescaped(uri: &str) -> String {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let code = code.filter(|_| *first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_a_uri_writes_it() {
        assert_eq!(unescaped("l%C4%ABgums%201.pdf"), "līgums 1.pdf");
        assert_eq!(unescaped("100%.pdf"), "100%.pdf");
        assert_eq!(unescaped("a%"), "a%");
    }
}
