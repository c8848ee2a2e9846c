//! Signing: fills an empty signature field of a file with a `PAdES` B-B signature
//! (EN 319 142-1), as an update appended to the file.
//!
//! Adds no field and no page content: every party's field stands in the file from the beginning.
//! No time stamp and no revocation data either; the time is the signer's claim.

mod appearance;
mod dictionary;
mod font;
mod text;

use chrono::{DateTime, FixedOffset, Utc};
use lopdf::{Dictionary, Object, ObjectId};
use sha2::{Digest, Sha256};

use crate::cms::build;
use crate::form::{self, Field, FormPlace};
use crate::identity::Identity;
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::pdf::update::Update;
use crate::pdf::view::View;

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
    /// The certificates are larger than the space for them.
    #[error("the certificates take too much space")]
    TooLarge,
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
/// The same file, identity and request give the same bytes.
pub fn sign(pdf: &[u8], identity: &Identity, request: &SignRequest<'_>) -> Result<Vec<u8>, SignError> {
    check_validity(identity, request.signed_at.to_utc())?;
    let file = File::read(pdf)?;
    if file.end != pdf.len() {
        return Err(SignError::TrailingBytes);
    }
    let view = file.newest_view();
    let field = empty_field(&view, request.field)?;
    let mut update = Update::new(view.next_number());
    let value = update.reserve();
    fill_field(&view, &field, value, request, &mut update)?;
    mark_form(&view, &mut update)?;
    let placeholder = dictionary::Placeholder::new(identity, request);
    update.set_raw(value, placeholder.body.clone());
    let written = update.append(&file);
    let at = written.bodies.get(&value).copied().ok_or(SignError::Signing)?;
    finish(written.bytes, at, &placeholder, identity)
}

fn check_validity(identity: &Identity, at: DateTime<Utc>) -> Result<(), SignError> {
    let certificate = identity.certificate();
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
    let field = fields.into_iter().find(|field| field.is_signature && field.name == name);
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

/// Writes the byte range, digests what it covers, and puts the container into the gap.
fn finish(
    mut bytes: Vec<u8>,
    body: usize,
    placeholder: &dictionary::Placeholder,
    identity: &Identity,
) -> Result<Vec<u8>, SignError> {
    let gap = placeholder.gap(body);
    let range = dictionary::byte_range(&gap, bytes.len()).ok_or(SignError::TooLarge)?;
    let at = body + placeholder.byte_range;
    bytes[at..at + range.len()].copy_from_slice(range.as_bytes());
    let mut digest = Sha256::new();
    digest.update(&bytes[..gap.start]);
    digest.update(&bytes[gap.end..]);
    let container = build::signed_data(identity, &digest.finalize()).map_err(|_| SignError::Signing)?;
    let text = crate::certificate::hex(&container);
    // One byte for each of the brackets.
    if text.len() + 2 > gap.len() {
        return Err(SignError::TooLarge);
    }
    bytes[gap.start + 1..gap.start + 1 + text.len()].copy_from_slice(text.as_bytes());
    Ok(bytes)
}
