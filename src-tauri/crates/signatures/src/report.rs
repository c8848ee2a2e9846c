//! What a verification found, as data: who signed what and when, whether it holds, whether it is
//! trusted, and what was done to the file afterwards. No sentences for people; those are made
//! where the language is known.

use chrono::{DateTime, FixedOffset, Utc};

use crate::certificate::Certificate;
use crate::cms::check::CmsProblem;
use crate::pdf::Unreadable;
use crate::stamp::StampProblem;

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no signature, and no trace of one.
    NoSignatures,
    /// Every signature is intact and trusted, and nothing unsigned came after.
    Holds,
    /// Every signature is intact, but at least one leads to no certificate the user trusts.
    HoldsButUntrusted,
    /// At least one signature is broken, or the file was changed in a way signatures do not allow.
    Broken,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The answer in one word.
    pub verdict: Verdict,
    /// How many revisions the file has; 0 when it could not be read.
    pub revisions: usize,
    /// How many of the newest revisions no signature covers.
    pub unsigned_revisions: usize,
    /// The signatures, in the order of the revisions they cover.
    pub signatures: Vec<SignatureReport>,
    /// What is wrong with the file as a whole.
    pub problems: Vec<FileProblem>,
}

/// What is wrong with the file as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] Unreadable),
    /// Bytes follow the end of the newest revision.
    #[error("{0} bytes follow the end of the file")]
    TrailingBytes(usize),
    /// The bytes of a signature are there, but the document no longer shows it: it was removed by
    /// a later revision, or another file was glued on.
    #[error("a signature was removed")]
    SignatureRemoved,
}

/// What a signature is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureKind {
    /// Somebody signed.
    Signature,
    /// A time-stamp service confirmed that the file existed (`DocTimeStamp`).
    Timestamp,
}

/// One signature.
#[derive(Clone, Debug, PartialEq)]
pub struct SignatureReport {
    /// The full name of its field.
    pub field: String,
    /// What it is for.
    pub kind: SignatureKind,
    /// The signer's certificate; `None` when the container could not be read.
    pub certificate: Option<Certificate>,
    /// The signer's common name, from the certificate and not from what the file claims.
    pub signer: Option<String>,
    /// The moment of signing: the signer's claim, or the service's for a time stamp.
    pub time: Option<DateTime<FixedOffset>>,
    /// The reason the signer gave.
    pub reason: Option<String>,
    /// The place the signer gave.
    pub location: Option<String>,
    /// Which revision it covers, from 1; 0 when its byte range fits none.
    pub revision: usize,
    /// Whether nothing at all follows what it covers.
    pub covers_whole_file: bool,
    /// The time stamp that came with it.
    pub time_stamp: Option<StampReport>,
    /// The earliest moment at which a trusted service saw it: its own time stamp, or a document
    /// time stamp after it. Its certificate is judged at this moment.
    pub proven: Option<DateTime<Utc>>,
    /// What is wrong with it; empty when it is intact.
    pub problems: Vec<SignatureProblem>,
    /// Whether its certificate leads to an anchor.
    pub trust: Trust,
    /// What later revisions did, allowed or not.
    pub changes: Vec<Change>,
}

impl SignatureReport {
    /// Whether what was signed is what is there now, apart from allowed additions.
    pub fn is_intact(&self) -> bool {
        let stamped = self.time_stamp.as_ref().is_none_or(|stamp| stamp.problem.is_none());
        stamped && self.problems.is_empty() && self.changes.iter().all(Change::is_allowed)
    }

    /// Whether its certificate leads to an anchor.
    pub fn is_trusted(&self) -> bool {
        matches!(self.trust, Trust::Trusted { .. })
    }

    /// Whether lists or answers say of every certificate on the way to the anchor that it was not withdrawn.
    pub fn is_known_not_revoked(&self) -> bool {
        matches!(self.trust, Trust::Trusted { not_revoked_until: Some(_), .. })
    }
}

/// A time stamp that came with a signature.
#[derive(Clone, Debug, PartialEq)]
pub struct StampReport {
    /// The service's certificate; `None` when the token could not be read.
    pub certificate: Option<Certificate>,
    /// The service's common name.
    pub service: Option<String>,
    /// The moment that it confirms.
    pub time: Option<DateTime<Utc>>,
    /// What is wrong with the token; a signature with such a token is not intact.
    pub problem: Option<StampProblem>,
    /// Whether the service's certificate leads to an anchor. Without trust it proves nothing, but
    /// harms nothing.
    pub trust: Trust,
}

impl StampReport {
    /// Whether the moment is proven.
    pub fn is_trusted(&self) -> bool {
        self.problem.is_none() && matches!(self.trust, Trust::Trusted { .. })
    }
}

/// What is wrong with one signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureProblem {
    /// The field's value is not a signature dictionary.
    #[error("the signature dictionary is malformed")]
    Malformed,
    /// The kind of signature is not one we check.
    #[error("unsupported kind of signature")]
    UnsupportedKind,
    /// The byte range is not two pieces around the container, or leaves out anything else.
    #[error("the byte range is not sound")]
    ByteRange,
    /// The byte range does not end where a revision ends.
    #[error("the byte range does not cover a revision whole")]
    PartialCoverage,
    /// The revision that is covered does not contain this signature.
    #[error("the signature is not part of the revision it covers")]
    NotInRevision,
    /// The space around the container holds something else than zeros.
    #[error("the space reserved for the signature is not clean")]
    Padding,
    /// The container does not hold.
    #[error("{0}")]
    Container(#[from] CmsProblem),
    /// The document time stamp does not hold.
    #[error("{0}")]
    Timestamp(#[from] StampProblem),
}

/// Whether a certificate leads to an anchor that the user installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It does; the anchor that it led to.
    Trusted {
        /// The anchor.
        anchor: Certificate,
        /// Until when nothing on the way to it is known to have been withdrawn, by the lists that
        /// are in the file or were given; `None` when at least one certificate is on no list.
        not_revoked_until: Option<DateTime<Utc>>,
    },
    /// It does not.
    Untrusted(Distrust),
}

/// Why a certificate is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Distrust {
    /// Nobody among the anchors issued it, directly or through others.
    #[error("no trusted authority issued the certificate")]
    UnknownIssuer,
    /// It, or an issuer, had expired when it signed.
    #[error("the certificate had expired on {0}")]
    Expired(DateTime<Utc>),
    /// It, or an issuer, was not valid yet when it signed.
    #[error("the certificate was not valid before {0}")]
    NotYetValid(DateTime<Utc>),
    /// It, or an issuer, was withdrawn before the moment that is proven; without a proven moment,
    /// at any time until now.
    #[error("the certificate was revoked on {0}")]
    Revoked(DateTime<Utc>),
    /// It names an issuer whose key did not sign it.
    #[error("the issuer did not sign the certificate")]
    BadChainSignature,
    /// It was issued by a certificate that may not issue any.
    #[error("the issuer is not an authority")]
    NotAnAuthority,
    /// It may not be used for signatures.
    #[error("the certificate is not for signing")]
    NotForSigning,
    /// It may not be used for time stamps.
    #[error("the certificate is not for time stamps")]
    NotForTimeStamps,
    /// It has a critical extension that is not understood.
    #[error("the certificate has an unknown critical extension")]
    UnknownExtension,
    /// The signature claims a moment that has not come.
    #[error("the signature claims a time in the future")]
    SignedInFuture,
    /// The signature claims no moment, so that validity cannot be judged.
    #[error("the signature claims no time")]
    NoTime,
    /// There is no certificate to judge.
    #[error("there is no certificate")]
    NoCertificate,
}

/// What a later revision did to the file, as of the signature it is reported with. The number of
/// a page counts from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Change {
    /// Allowed: an empty signature field was signed, or an invisible one added and signed.
    #[error("field {field} was signed")]
    SignatureAdded {
        /// The field's full name.
        field: String,
    },
    /// Allowed: a document time stamp was added.
    #[error("a time stamp was added")]
    TimestampAdded,
    /// Allowed: certificates and revocation data for later verification were added (`DSS`).
    #[error("validation data was added")]
    ValidationDataAdded,

    /// What a page shows was changed.
    #[error("the content of page {page} was changed")]
    PageContentChanged {
        /// The page.
        page: usize,
    },
    /// A page's size, rotation, or what else its dictionary says was changed.
    #[error("page {page} was changed: {key}")]
    PageChanged {
        /// The page.
        page: usize,
        /// The key of the page's dictionary.
        key: String,
    },
    /// Fonts, images or other things a page uses were changed.
    #[error("fonts or images of page {page} were changed")]
    ResourcesChanged {
        /// The first page that uses them.
        page: usize,
    },
    /// Pages were added, removed or moved.
    #[error("pages were added, removed or moved")]
    PageTreeChanged,
    /// A note, a form field or another thing was laid onto a page, or taken away.
    #[error("something was added to or removed from page {page}")]
    AnnotationsChanged {
        /// The page.
        page: usize,
    },
    /// A note or another thing on a page was changed.
    #[error("something on page {page} was changed")]
    AnnotationChanged {
        /// The page.
        page: usize,
    },
    /// A form field got another value.
    #[error("field {field} was filled in")]
    FieldFilled {
        /// The field's full name.
        field: String,
    },
    /// A form field was changed in another way.
    #[error("field {field} was changed")]
    FieldChanged {
        /// The field's full name.
        field: String,
    },
    /// A form field was added.
    #[error("field {field} was added")]
    FieldAdded {
        /// The field's full name.
        field: String,
    },
    /// A form field was removed.
    #[error("field {field} was removed")]
    FieldRemoved {
        /// The field's full name.
        field: String,
    },
    /// A signature was replaced by another.
    #[error("the signature in {field} was replaced")]
    SignatureReplaced {
        /// The field's full name.
        field: String,
    },
    /// A signature was removed.
    #[error("the signature in {field} was removed")]
    SignatureRemoved {
        /// The field's full name.
        field: String,
    },
    /// The form as a whole was changed.
    #[error("the form was changed: {key}")]
    FormChanged {
        /// The key of the form's dictionary.
        key: String,
    },
    /// The catalog was changed: what opens, what runs, what is attached.
    #[error("the document's catalog was changed: {key}")]
    CatalogChanged {
        /// The key of the catalog.
        key: String,
    },
    /// Title, author or other metadata were changed.
    #[error("the metadata was changed")]
    MetadataChanged,
    /// The structure that screen readers follow was changed.
    #[error("the document's structure was changed")]
    StructureChanged,
    /// The trailer was changed.
    #[error("the trailer was changed: {key}")]
    TrailerChanged {
        /// The key of the trailer.
        key: String,
    },
    /// An object was removed.
    #[error("object {number} was removed")]
    ObjectFreed {
        /// The object's number.
        number: u32,
    },
    /// An object was changed that is none of the above.
    #[error("object {number} was changed")]
    ObjectChanged {
        /// The object's number.
        number: u32,
    },
    /// An object appeared that the signed revision already pointed to.
    #[error("object {number} appeared where there was nothing")]
    ObjectAppeared {
        /// The object's number.
        number: u32,
    },
    /// The later revision could not be read.
    #[error("the later revision cannot be read: {0}")]
    Unreadable(Unreadable),
}

impl Change {
    /// Whether a signature stays good under this change.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::SignatureAdded { .. } | Self::TimestampAdded | Self::ValidationDataAdded)
    }
}
