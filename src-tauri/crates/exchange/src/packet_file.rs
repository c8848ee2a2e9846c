//! What goes to a mentor who has the program, and what comes back: a packet file and its answer file.
//!
//! Both are files of the age format (C2SP), so that anyone can open one with another program. A packet file opens with a
//! passphrase; inside are the forms and the school's signature over them, and a key. An answer file opens with that key: the
//! school keeps it and needs no passphrase. Signatures are made and checked elsewhere; here they are bytes.

use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, scrypt, x25519};
use chrono::{DateTime, FixedOffset, NaiveDate};
use model::attachment::{MOST_BYTES, Media};
use model::form::{Answers, Form};
use model::packet::{PacketKind, PacketNumber};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The form of the texts inside, told in them; another one is refused.
const VERSION: u32 = 1;
/// Work for one guess at a passphrase: 2^16 blocks of scrypt, 64 MiB. The program's passphrases have 70 bits of chance.
const WORK: u8 = 16;
/// Most work that is done for a file from elsewhere: 1 GiB.
const MOST_WORK: u8 = 20;

/// Why a file is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PacketFileError {
    /// Not a file of the age format.
    #[error("not an encrypted file")]
    NotAge,
    /// More than [`MOST_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// The passphrase is another one.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// None of the keys opens it: another file of the kind, or one that somebody else keeps the key of.
    #[error("no key opens the file")]
    NoKey,
    /// Bytes have changed, or are missing.
    #[error("the file is damaged")]
    Damaged,
    /// It opens, but holds something else, or comes from a later program.
    #[error("the file holds something else")]
    SomethingElse,
}

/// What a mentor is asked: the forms of their placements and nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Packets {
    /// Version of this text.
    version: u32,
    /// The school.
    pub school: String,
    /// Where answers are sent.
    pub reply_to: String,
    /// When it was made.
    pub made_at: DateTime<FixedOffset>,
    /// The key that answers are encrypted for and opened with.
    key: String,
    /// The forms, in order.
    pub forms: Vec<PacketForm>,
}

/// One form of a packet file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PacketForm {
    /// Its number.
    pub number: PacketNumber,
    /// What it asks.
    pub kind: PacketKind,
    /// The day by which an answer is asked for.
    pub due: NaiveDate,
    /// The seal over what was filled in beforehand.
    pub seal: String,
    /// Whose placement it is about.
    pub student: String,
    /// The company.
    pub company: String,
    /// The questions.
    pub form: Form,
}

/// What a mentor answered, finished or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerFile {
    /// Version of this text.
    version: u32,
    /// The forms that something was said about.
    pub forms: Vec<AnsweredForm>,
}

/// Answers to one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredForm {
    /// Its number.
    pub number: PacketNumber,
    /// Its seal, as it came.
    pub seal: String,
    /// Whether the mentor is done with it.
    pub is_done: bool,
    /// Answers by the question's name; what is not among them is as it was handed out.
    pub answers: Answers,
}

/// A key for answers. Whoever holds it can read them.
#[derive(Clone)]
pub struct AnswerKey(x25519::Identity);

/// What a packet file was found to hold: the text that the signature is over, the signature, and what the text says.
#[derive(Debug)]
pub struct Opened {
    /// The signed text.
    pub text: Vec<u8>,
    /// The signature, as it came.
    pub signature: Vec<u8>,
    /// What the text says.
    pub packets: Packets,
}

/// What is encrypted with a passphrase.
#[derive(Serialize, Deserialize)]
struct Envelope {
    text: String,
    signature: Vec<u8>,
}

impl std::fmt::Debug for AnswerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AnswerKey")
    }
}

impl AnswerKey {
    /// A key of the operating system's randomness.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads a key as [`AnswerKey::secret`] writes it; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        x25519::Identity::from_str(text).ok().map(Self)
    }

    /// The key as text; to be kept where the answers themselves may stand, and nowhere else.
    pub fn secret(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }
}

impl Packets {
    /// A mentor's forms under a key.
    pub fn new(
        school: String,
        reply_to: String,
        made_at: DateTime<FixedOffset>,
        key: &AnswerKey,
        forms: Vec<PacketForm>,
    ) -> Self {
        Self { version: VERSION, school, reply_to, made_at, key: key.secret(), forms }
    }

    /// The text that the school signs.
    pub fn text(&self) -> Vec<u8> {
        text(self)
    }

    /// The key of its answers.
    ///
    /// # Errors
    /// [`PacketFileError::SomethingElse`] where there is none.
    pub fn key(&self) -> Result<AnswerKey, PacketFileError> {
        AnswerKey::parse(&self.key).ok_or(PacketFileError::SomethingElse)
    }
}

impl AnswerFile {
    /// Answers, in the order of the forms.
    pub fn new(forms: Vec<AnsweredForm>) -> Self {
        Self { version: VERSION, forms }
    }
}

/// Whether a file is of the age format.
pub fn is_encrypted(file: &[u8]) -> bool {
    Media::of(file) == Some(Media::Age)
}

/// Encrypts a signed text with a passphrase: a packet file.
///
/// # Errors
/// [`PacketFileError::SomethingElse`] for a text that is no JSON of ours.
pub fn close(text: Vec<u8>, signature: Vec<u8>, passphrase: &str) -> Result<Vec<u8>, PacketFileError> {
    let text = String::from_utf8(text).map_err(|_| PacketFileError::SomethingElse)?;
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, &self::text(&Envelope { text, signature })).map_err(|_| PacketFileError::Damaged)
}

/// Opens a packet file. Whether the signature fits is for the caller to ask.
///
/// # Errors
/// See [`PacketFileError`].
pub fn open(file: &[u8], passphrase: &str) -> Result<Opened, PacketFileError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    let inside = decrypt(file, &identity).map_err(|error| match error {
        PacketFileError::NoKey if is_for_passphrase(file) => PacketFileError::WrongPassphrase,
        PacketFileError::NoKey => PacketFileError::SomethingElse,
        other => other,
    })?;
    let Envelope { text, signature } = said(&inside)?;
    let packets: Packets = said(text.as_bytes())?;
    if packets.version != VERSION {
        return Err(PacketFileError::SomethingElse);
    }
    Ok(Opened { text: text.into_bytes(), signature, packets })
}

/// Encrypts answers for a key: an answer file.
///
/// # Errors
/// [`PacketFileError::Damaged`] where the file cannot be written; in memory that does not happen.
pub fn close_answers(answers: &AnswerFile, key: &AnswerKey) -> Result<Vec<u8>, PacketFileError> {
    age::encrypt(&key.0.to_public(), &text(answers)).map_err(|_| PacketFileError::Damaged)
}

/// Opens an answer file with whichever key fits.
///
/// # Errors
/// See [`PacketFileError`].
pub fn open_answers(
    file: &[u8],
    keys: impl IntoIterator<Item = AnswerKey>,
) -> Result<AnswerFile, PacketFileError> {
    if is_for_passphrase(file) {
        return Err(PacketFileError::SomethingElse);
    }
    for key in keys {
        match decrypt(file, &key.0) {
            Err(PacketFileError::NoKey) => {}
            Err(other) => return Err(other),
            Ok(inside) => {
                let answers: AnswerFile = said(&inside)?;
                let is_ours = answers.version == VERSION;
                return if is_ours { Ok(answers) } else { Err(PacketFileError::SomethingElse) };
            }
        }
    }
    if is_encrypted(file) { Err(PacketFileError::NoKey) } else { Err(PacketFileError::NotAge) }
}

/// Whether a file opens with a passphrase: packet files do, answer files do not.
pub fn is_for_passphrase(file: &[u8]) -> bool {
    const STANZA: &[u8] = b"-> scrypt ";
    let second = file.split(|byte| *byte == b'\n').nth(1);
    is_encrypted(file) && second.is_some_and(|line| line.starts_with(STANZA))
}

fn decrypt(file: &[u8], identity: &impl age::Identity) -> Result<Vec<u8>, PacketFileError> {
    if !is_encrypted(file) {
        return Err(PacketFileError::NotAge);
    }
    if file.len() > MOST_BYTES {
        return Err(PacketFileError::TooLarge);
    }
    age::decrypt(identity, file).map_err(|error| match error {
        // The key inside the file's head did not come out; what follows the head fails otherwise.
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            PacketFileError::NoKey
        }
        DecryptError::UnknownFormat | DecryptError::ExcessiveWork { .. } => PacketFileError::SomethingElse,
        _ => PacketFileError::Damaged,
    })
}

/// A text of ours, in the order of its fields: the same thing is always written alike.
fn text(said: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(said).unwrap_or_default()
}

fn said<T: DeserializeOwned>(text: &[u8]) -> Result<T, PacketFileError> {
    serde_json::from_slice(text).map_err(|_| PacketFileError::SomethingElse)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packets(key: &AnswerKey) -> Packets {
        let form = PacketForm {
            number: PacketNumber::from_random([7; 10]),
            kind: PacketKind::Quality,
            due: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
            seal: "00".to_owned(),
            student: "Žanete Ķērsta Šķēpiņa-Ģēģere".to_owned(),
            company: "SIA „Ūdrītis”".to_owned(),
            form: Form {
                title: "Anketa".to_owned(),
                introduction: String::new(),
                given: Vec::new(),
                sections: Vec::new(),
            },
        };
        let made_at = DateTime::parse_from_rfc3339("2026-11-21T12:00:00+02:00").unwrap();
        Packets::new("Skola".to_owned(), "skola@example.org".to_owned(), made_at, key, vec![form])
    }

    fn answers() -> AnswerFile {
        let number = PacketNumber::from_random([7; 10]);
        let answers = [("open.helped".to_owned(), "Ģērbtuve".to_owned())].into();
        AnswerFile::new(vec![AnsweredForm { number, seal: "00".to_owned(), is_done: true, answers }])
    }

    #[test]
    fn what_is_closed_opens_with_the_passphrase_alone() {
        let key = AnswerKey::generate();
        let packets = packets(&key);
        let file = close(packets.text(), vec![1, 2, 3], "ABCDE").unwrap();
        let opened = open(&file, "ABCDE").unwrap();
        assert_eq!((opened.packets, opened.signature), (packets.clone(), vec![1, 2, 3]));
        assert_eq!(opened.text, packets.text());
        assert_eq!(open(&file, "ABCDF").unwrap_err(), PacketFileError::WrongPassphrase);
        assert!(!file.windows(4).any(|bytes| bytes == "Žan".as_bytes()));
    }

    #[test]
    fn answers_open_with_their_own_key_among_others() {
        let (key, other) = (AnswerKey::generate(), AnswerKey::generate());
        let file = close_answers(&answers(), &key).unwrap();
        assert_eq!(open_answers(&file, [other.clone(), key]).unwrap(), answers());
        assert_eq!(open_answers(&file, [other]).unwrap_err(), PacketFileError::NoKey);
    }

    #[test]
    fn a_packet_file_is_no_answer_file_and_the_other_way_round() {
        let key = AnswerKey::generate();
        let packet = close(packets(&key).text(), Vec::new(), "ABCDE").unwrap();
        let answer = close_answers(&answers(), &key).unwrap();
        assert_eq!(open_answers(&packet, [key]).unwrap_err(), PacketFileError::SomethingElse);
        assert_eq!(open(&answer, "ABCDE").unwrap_err(), PacketFileError::SomethingElse);
    }

    #[test]
    fn every_flipped_byte_of_an_answer_file_is_told() {
        let key = AnswerKey::generate();
        let file = close_answers(&answers(), &key).unwrap();
        for place in 0..file.len() {
            let mut flipped = file.clone();
            flipped[place] ^= 1;
            assert!(open_answers(&flipped, [key.clone()]).is_err(), "byte {place}");
            assert!(open_answers(&file[..place], [key.clone()]).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn what_asks_for_hours_of_work_is_not_opened() {
        let mut recipient = scrypt::Recipient::new(SecretString::from("ABCDE".to_owned()));
        recipient.set_work_factor(10);
        let file = age::encrypt(&recipient, b"{}").unwrap();
        let line = String::from_utf8_lossy(&file).lines().nth(1).unwrap().to_owned();
        let head = file.windows(line.len()).position(|bytes| bytes == line.as_bytes()).unwrap();
        let mut hard = file[..head].to_vec();
        hard.extend(line.replace(" 10", " 40").into_bytes());
        hard.extend(&file[head + line.len()..]);
        assert_eq!(open(&hard, "ABCDE").unwrap_err(), PacketFileError::SomethingElse);
    }
}
