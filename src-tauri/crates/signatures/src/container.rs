//! Signed containers, `.asice` and `.edoc` (ASiC-E, EN 319 162-1): a ZIP with files and, beside
//! them, signatures over their digests.
//!
//! Told is what can be told without an XML signature being validated: which files are inside, who
//! claims to have signed, when, and whether the digests that were signed are those of the files.
//! Absent on purpose: whether the signature values fit, and whether anybody is trusted. That is
//! the qualified checker's, and nothing here may be called valid.

mod archive;
mod claims;

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};

use crate::certificate::Certificate;

/// What a container may hold before it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContainerLimits {
    /// Bytes of the container itself.
    pub packed: usize,
    /// Bytes of everything inside, unpacked.
    pub unpacked: usize,
    /// How many files, signatures included.
    pub entries: usize,
}

impl Default for ContainerLimits {
    /// 50 MB, 200 MB and 1000 files.
    fn default() -> Self {
        Self { packed: 50 << 20, unpacked: 200 << 20, entries: 1000 }
    }
}

/// Why a container was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    /// It is no ZIP, or holds no signatures.
    #[error("not a signed container")]
    NotAContainer,
    /// It is damaged, or programs would read it differently: a name twice, a name that leads
    /// outside, an encrypted file.
    #[error("the container is damaged")]
    Malformed,
    /// It is larger than allowed, or unpacks to more.
    #[error("the container is too large")]
    TooLarge,
}

/// A container that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Container {
    /// The files that signatures are about, in their order.
    pub files: Vec<DataFile>,
    /// The signatures that are claimed, in their order. Not validated.
    pub signatures: Vec<ContainerSignature>,
}

/// A file inside of a container.
#[derive(Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its name, with folders.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl DataFile {
    /// The SHA-256 of its content: what is compared with the document that was issued.
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

impl std::fmt::Debug for DataFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DataFile").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// A signature as it presents itself.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerSignature {
    /// The certificate that it names.
    pub certificate: Option<Certificate>,
    /// The certificate's common name.
    pub signer: Option<String>,
    /// The moment that the signer claims.
    pub claimed: Option<DateTime<FixedOffset>>,
    /// What it is about.
    pub covered: Vec<Covered>,
}

impl ContainerSignature {
    /// Whether it is about this file, as the file is.
    pub fn covers(&self, name: &str) -> bool {
        self.covered.iter().any(|one| one.name == name && one.state == CoveredState::Same)
    }
}

/// A file that a signature is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The file's name.
    pub name: String,
    /// How the digest that was signed compares with the file.
    pub state: CoveredState,
}

/// How a digest that was signed compares with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoveredState {
    /// It is the file's.
    Same,
    /// It is another's: the file was changed, or exchanged.
    Different,
    /// There is no such file.
    Missing,
    /// It cannot be compared: a digest we do not take, or the file is transformed first.
    Unknown,
}

/// Reads a container. Nothing of it is written anywhere.
pub fn read_container(bytes: &[u8], limits: ContainerLimits) -> Result<Container, ContainerError> {
    let entries = archive::unpack(bytes, limits)?;
    let (about, files): (Vec<DataFile>, Vec<DataFile>) =
        entries.into_iter().partition(|entry| entry.name.starts_with("META-INF/"));
    let files: Vec<DataFile> = files.into_iter().filter(|file| file.name != "mimetype").collect();
    let lists: Vec<&DataFile> = about.iter().filter(|entry| is_signatures(&entry.name)).collect();
    if lists.is_empty() {
        return Err(ContainerError::NotAContainer);
    }
    let mut signatures = Vec::new();
    for list in lists {
        signatures.extend(claims::read(&list.bytes, &files).ok_or(ContainerError::Malformed)?);
    }
    Ok(Container { files, signatures })
}

/// `META-INF/signatures0.xml`, or `META-INF/edoc-signatures-S1.xml` of older eDoc.
fn is_signatures(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains("signatures") && std::path::Path::new(&name).extension().is_some_and(|end| end == "xml")
}
