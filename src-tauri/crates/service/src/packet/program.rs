//! A packet file: the same forms for a mentor who has the program, encrypted with a passphrase and signed by the school.

use exchange::packet_file::{self, AnswerKey, PacketFileError, PacketForm, Packets};
use model::packet::{Packet, Passphrase};
use signatures::Signer;

use crate::desk::Desk;
use crate::placement::Record;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::signing;

/// A packet file that was made and not yet written.
pub(super) struct Made {
    pub(super) name: String,
    pub(super) file: Vec<u8>,
    pub(super) passphrase: Passphrase,
    /// The key of its answers.
    pub(super) secret: String,
}

/// Puts forms of one mentor into a packet file.
pub(super) fn make(
    desk: &Desk,
    forms: Vec<PacketForm>,
    record: &Record,
    signer: &dyn Signer,
) -> Result<Made, Stop> {
    let number = forms.first().map(|form| form.number.to_string()).unwrap_or_default();
    let (school, now, key) = (&record.school, desk.now(), AnswerKey::generate());
    let text = Packets::new(school.name.clone(), record.reply_to().to_owned(), now, &key, forms).text();
    let signature = signatures::sign_detached(&text, signer, now.to_utc()).map_err(signing::stop)?;
    let passphrase = Passphrase::from_random(desk.around.random());
    let file = packet_file::close(text, signature, passphrase.as_str())
        .map_err(|error| Failure::Data(error.to_string()))?;
    Ok(Made { name: format!("pakete-{number}.amats-packet"), file, passphrase, secret: key.secret() })
}

/// A form as it goes into the file.
pub(super) fn form(packet: &Packet, form: model::form::Form, record: &Record) -> PacketForm {
    PacketForm {
        number: packet.number.clone(),
        kind: packet.kind,
        due: packet.due,
        seal: packet.seal.clone(),
        student: record.student.full_name(),
        company: record.company.full_name(),
        form,
    }
}

/// Why an encrypted file was not opened.
pub(crate) fn refusal(error: PacketFileError) -> RefusalCode {
    match error {
        PacketFileError::NotAge | PacketFileError::SomethingElse => RefusalCode::NotAPacketFile,
        PacketFileError::TooLarge => RefusalCode::FileTooLarge,
        PacketFileError::WrongPassphrase => RefusalCode::WrongPassphrase,
        PacketFileError::NoKey => RefusalCode::AnswersForElsewhere,
        PacketFileError::Damaged => RefusalCode::PacketFileDamaged,
    }
}
