//! Forms that are handed out and come back.

use chrono::NaiveDate;
use model::form::{Answers, Form};
use model::packet::{Packet, PacketKind, PacketNumber, PacketState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// The forms of a placement.
    Packets {
        /// The latest first.
        packets: Vec<PacketView>,
        /// Kinds that can be handed out now.
        kinds: Vec<PacketKind>,
        /// The e-mail address they go to; empty where none is on record.
        address: String,
    }
    /// A form that was handed out.
    PacketView {
        /// What is on record.
        packet: Packet,
        /// Its number as people read it.
        number: String,
        /// How it stands.
        state: PacketState,
        /// Whether the company is to be reminded today.
        remind: bool,
    }
    /// Forms whose company is to be reminded.
    LatePackets {
        /// The longest overdue first.
        packets: Vec<LatePacket>,
    }
    /// A form whose company is to be reminded.
    LatePacket {
        /// What is on record.
        packet: Packet,
        /// Its number as people read it.
        number: String,
        /// Whose placement it is about.
        student: String,
        /// The company.
        company: String,
    }
    /// A form to be filled in on a screen.
    PacketFormView {
        /// What is on record.
        packet: Packet,
        /// Its number as people read it.
        number: String,
        /// Whose placement it is about.
        student: String,
        /// The company.
        company: String,
        /// What is asked, with what is on record.
        form: Form,
        /// Why no answer can be taken, in words.
        obstacle: Option<String>,
    }
    /// Files of forms that were handed out.
    PacketsIssued {
        /// A file for each mentor.
        files: Vec<PacketFile>,
    }
    /// A file of forms.
    PacketFile {
        /// Its name.
        name: String,
        /// Its path.
        path: String,
        /// The forms in it.
        packets: Vec<Packet>,
        /// The packet file beside it.
        program: Option<ProgramFile>,
    }
    /// A packet file that was made. Its passphrase is kept nowhere.
    ProgramFile {
        /// Its path.
        path: String,
        /// The passphrase, to be told to the mentor in another way than the file.
        passphrase: String,
    }
    /// A packet file that is open at the company.
    AnsweringView {
        /// The school that it says it is from.
        school: String,
        /// Who signed it, by the certificate.
        signer: String,
        /// Who issued that certificate, as it says.
        issuer: String,
        /// SHA-256 of the certificate.
        fingerprint: String,
        /// Whether this computer knows the certificate.
        acquaintance: Acquaintance,
        /// The forms, in order.
        forms: Vec<AnsweringForm>,
    }
    /// A form as a mentor sees it.
    AnsweringForm {
        /// Its number.
        number: PacketNumber,
        /// The number as people read it.
        written: String,
        /// What it asks.
        kind: PacketKind,
        /// The day by which an answer is asked for.
        due: NaiveDate,
        /// Whose placement it is about.
        student: String,
        /// The company.
        company: String,
        /// The questions, with what was filled in beforehand.
        form: Form,
        /// What was answered.
        answers: Answers,
        /// Whether that is all.
        is_done: bool,
    }
    /// An e-mail that waits to be sent by the person's own mail program.
    MailDraft {
        /// The file with everything in it.
        path: String,
        /// Where it goes.
        address: String,
        /// Subject.
        subject: String,
        /// Text.
        text: String,
    }
    /// The folder in which answers arrive.
    PacketFolder {
        /// Its path; empty where none is watched.
        path: String,
        /// Files with forms that wait for their answers, the newest first.
        files: Vec<WaitingFile>,
    }
    /// A file of the folder.
    WaitingFile {
        /// Its name.
        name: String,
        /// Its path.
        path: String,
        /// How many of its forms wait for an answer.
        forms: u32,
    }
    /// A file as it was read from the folder.
    ReturnedFile {
        /// Its name.
        name: String,
        /// Its bytes, Base64.
        content: String,
    }
    /// What a file that came back holds.
    PacketReturn {
        /// Its forms, in their order.
        forms: Vec<ReturnedForm>,
    }
    /// A form that came back.
    ReturnedForm {
        /// Its number as people read it.
        number: String,
        /// What is on record; none where it was not handed out here.
        packet: Option<Packet>,
        /// What the form is called.
        title: String,
        /// Whose placement it is about.
        student: String,
        /// The company.
        company: String,
        /// Why it cannot be taken, in words.
        obstacle: Option<String>,
        /// What is answered otherwise than it is on record.
        rows: Vec<ReturnedRow>,
    }
    /// An answer that differs from the record.
    ReturnedRow {
        /// The question's name.
        name: String,
        /// The section it stands in.
        section: String,
        /// The question.
        label: String,
        /// What is on record, in words.
        before: String,
        /// What was answered, in words; empty for nothing.
        after: String,
        /// Why the answer cannot be taken, in words.
        problem: Option<String>,
    }
}

/// Whether a computer knows a school's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Acquaintance {
    /// The school's first packet here.
    New,
    /// The certificate of the packets before.
    Known,
    /// Another one than before.
    Changed,
}
