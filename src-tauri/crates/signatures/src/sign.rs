//! Signing: fills an empty signature field of a file with a `PAdES` B-B signature
//! (EN 319 142-1), or B-T with a time stamp over it, as an update appended to the file.
//!
//! Adds no field and no page content: every party's field stands in the file from the beginning.
//! Without a time stamp the time is the signer's claim.

mod appearance;
mod dictionary;
mod document_stamp;
mod font;
mod text;
pub(crate) mod validation;

use chrono::{DateTime, FixedOffset, Utc};
use lopdf::{Dictionary, Object, ObjectId};

use crate::certificate::Certificate;
use crate::cms::build;
use crate::form::{self, Field, FormPlace};
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::pdf::update::Update;
use crate::pdf::view::View;
use crate::signer::{Signer, SignerError};
use crate::stamp::{StampError, TimeStamping};
use dictionary::Placeholder;

pub use document_stamp::stamp;
pub use validation::{ValidationData, add_validation_data};

/// Why a file was not signed. Nothing was written in any of these cases.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The file is not one that can be signed.
    #[error("the PDF cannot be read: {0}")]
    Unreadable(#[from] Unreadable),
    /// Bytes follow the end of the newest revision.
    #[error("the PDF has bytes after its end")]
    TrailingBytes,
    /// The certificate's validity ended before the moment of signing.
    #[error("the certificate expired on {0}")]
    Expired(DateTime<Utc>),
    /// The certificate's validity begins after the moment of signing.
    #[error("the certificate is not valid before {0}")]
    NotYetValid(DateTime<Utc>),
    /// No signature field of that name.
    #[error("no signature field {0}")]
    FieldMissing(String),
    /// The field holds a signature.
    #[error("the field {0} is already signed")]
    AlreadySigned(String),
    /// The font for the visible signature is not a TrueType font that can be embedded.
    #[error("the font cannot be embedded")]
    Font,
    /// The font lacks a character of the visible signature.
    #[error("the font lacks the character {0:?}")]
    MissingCharacter(char),
    /// The certificates, or the time stamp, are larger than the space for them.
    #[error("the certificates take too much space")]
    TooLarge,
    /// The key did not sign.
    #[error("{0}")]
    Signer(#[from] SignerError),
    /// The time stamp that was asked for did not come.
    #[error("{0}")]
    TimeStamp(#[from] StampError),
    /// The signature container could not be made.
    #[error("the signature could not be made")]
    Signing,
}

/// What is seen of a signature on the page.
#[derive(Clone, Debug)]
pub struct Appearance<'a> {
    /// Lines of text from the top; the first stands out. Long ones wrap, and all shrink to fit.
    pub lines: &'a [String],
    /// A TrueType font with every character of the lines; only these are embedded.
    pub font: &'a [u8],
}

/// What to sign, and how.
#[derive(Clone, Debug)]
pub struct SignRequest<'a> {
    /// The full name of the signature field, such as `sign.school`.
    pub field: &'a str,
    /// The signer's name for the signature dictionary; the certificate says who it was.
    pub signer_name: &'a str,
    /// Why it is signed.
    pub reason: Option<&'a str>,
    /// Where it is signed.
    pub location: Option<&'a str>,
    /// The moment of signing, as the signer claims it.
    pub signed_at: DateTime<FixedOffset>,
    /// What is seen on the page; `None` leaves the field's look as it is.
    pub appearance: Option<Appearance<'a>>,
}

/// Signs: the file's bytes stay as they are, and the signature follows them.
///
/// The same file, identity and request give the same bytes; a card may sign elliptic curves with
/// randomness of its own.
pub fn sign(pdf: &[u8], signer: &dyn Signer, request: &SignRequest<'_>) -> Result<Vec<u8>, SignError> {
    append_signature(pdf, signer, request, None)
}

/// Signs, and has a service say when (`PAdES` B-T). When no time stamp comes there is no
/// signature: whether one without will do is the caller's question.
pub fn sign_with_time_stamp(
    pdf: &[u8],
    signer: &dyn Signer,
    request: &SignRequest<'_>,
    stamping: TimeStamping<'_>,
) -> Result<Vec<u8>, SignError> {
    append_signature(pdf, signer, request, Some(stamping))
}

fn append_signature(
    pdf: &[u8],
    signer: &dyn Signer,
    request: &SignRequest<'_>,
    stamping: Option<TimeStamping<'_>>,
) -> Result<Vec<u8>, SignError> {
    check_validity(signer.certificate(), request.signed_at.to_utc())?;
    let file = whole(pdf)?;
    let view = file.newest_view();
    let field = empty_field(&view, request.field)?;
    let mut update = Update::new(view.next_number());
    let value = update.reserve();
    fill_field(&view, &field, value, request, &mut update)?;
    mark_form(&view, &mut update)?;
    let placeholder = Placeholder::for_signature(signer, request, stamping.is_some());
    finish(&file, update, value, placeholder, |parts| build::signed_data(signer, parts, stamping))
}

/// Reads a file that may be appended to.
fn whole(pdf: &[u8]) -> Result<File<'_>, SignError> {
    let file = File::read(pdf)?;
    if file.end == pdf.len() { Ok(file) } else { Err(SignError::TrailingBytes) }
}

pub(crate) fn check_validity(certificate: &Certificate, at: DateTime<Utc>) -> Result<(), SignError> {
    if at < certificate.not_before() {
        return Err(SignError::NotYetValid(certificate.not_before()));
    }
    if at > certificate.not_after() {
        return Err(SignError::Expired(certificate.not_after()));
    }
    Ok(())
}

fn empty_field(view: &View<'_>, name: &str) -> Result<Field, SignError> {
    let fields = form::fields(view)?;
    let field = fields.into_iter().find(|field| field.is_signature() && field.name == name);
    let field = field.ok_or_else(|| SignError::FieldMissing(name.to_owned()))?;
    if field.value().is_some() {
        return Err(SignError::AlreadySigned(name.to_owned()));
    }
    Ok(field)
}

/// Gives the field its value, and its widget its look.
fn fill_field(
    view: &View<'_>,
    field: &Field,
    value: ObjectId,
    request: &SignRequest<'_>,
    update: &mut Update,
) -> Result<(), SignError> {
    let mut dictionary = field.dictionary.clone();
    dictionary.set("V", Object::Reference(value));
    let widget = field.widgets.first().copied().unwrap_or(field.id);
    if widget == field.id {
        show(view, &mut dictionary, request, update)?;
    } else if let Object::Dictionary(mut look) = view.object(widget)? {
        show(view, &mut look, request, update)?;
        update.set(widget, &Object::Dictionary(look));
    }
    update.set(field.id, &Object::Dictionary(dictionary));
    Ok(())
}

fn show(
    view: &View<'_>,
    widget: &mut Dictionary,
    request: &SignRequest<'_>,
    update: &mut Update,
) -> Result<(), SignError> {
    let Some(wanted) = &request.appearance else { return Ok(()) };
    let Some((width, height)) = appearance::size(&view.get(widget, b"Rect")?) else { return Ok(()) };
    let form = appearance::form(wanted, width, height, update)?;
    let mut looks = Dictionary::new();
    looks.set("N", Object::Reference(form));
    widget.set("AP", looks);
    Ok(())
}

/// Says in the form that signatures exist and that the file may only be appended to.
fn mark_form(view: &View<'_>, update: &mut Update) -> Result<(), SignError> {
    const EXIST_AND_APPEND_ONLY: i64 = 3;
    let Some(mut form) = form::form(view)? else { return Ok(()) };
    if form.dictionary.get(b"SigFlags").and_then(Object::as_i64).ok() == Some(EXIST_AND_APPEND_ONLY) {
        return Ok(());
    }
    form.dictionary.set("SigFlags", EXIST_AND_APPEND_ONLY);
    match form.place {
        FormPlace::Object(id) => update.set(id, &Object::Dictionary(form.dictionary)),
        FormPlace::Catalog(id) => {
            let (_, mut catalog) = view.catalog()?;
            catalog.set("AcroForm", form.dictionary);
            update.set(id, &Object::Dictionary(catalog));
        }
    }
    Ok(())
}

/// Appends the update with the placeholder as the object `value`, writes the byte range, and puts
/// what `container` makes of the covered bytes into the gap.
fn finish(
    file: &File<'_>,
    mut update: Update,
    value: ObjectId,
    placeholder: Placeholder,
    container: impl FnOnce(&[&[u8]]) -> Result<Vec<u8>, SignError>,
) -> Result<Vec<u8>, SignError> {
    let (at, gap) = (placeholder.byte_range, placeholder.contents);
    update.set_raw(value, placeholder.body);
    let written = update.append(file);
    let body = written.bodies.get(&value).copied().ok_or(SignError::Signing)?;
    let (at, gap) = (body + at, body + gap.start..body + gap.end);
    let mut bytes = written.bytes;
    let range = dictionary::byte_range(&gap, bytes.len()).ok_or(SignError::TooLarge)?;
    bytes[at..at + range.len()].copy_from_slice(range.as_bytes());
    let container = container(&[&bytes[..gap.start], &bytes[gap.end..]])?;
    let text = crate::certificate::hex(&container);
    // One byte for each of the brackets.
    if text.len() + 2 > gap.len() {
        return Err(SignError::TooLarge);
    }
    bytes[gap.start + 1..gap.start + 1 + text.len()].copy_from_slice(text.as_bytes());
    Ok(bytes)
}
