//! Forms that are handed out and come back.

use std::collections::BTreeMap;

use model::id::{PacketId, PlacementId};
use model::packet::{PacketKind, PacketNumber};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlacementQuery, SignWith};

wire! {
    /// A form that was handed out.
    PacketRef {
        /// Its identifier.
        id: PacketId,
    }
    /// The number of a form as somebody typed it or a code said it.
    PacketNumberText {
        /// The text.
        number: String,
    }
    /// Hands forms out.
    PacketIssue {
        /// The placements; those of one mentor come into one file.
        placements: Vec<PlacementId>,
        /// What is asked.
        kinds: Vec<PacketKind>,
        /// Language of the forms, `lv` or `en`.
        language: String,
        /// The folder to save in, or none for the workspace's documents.
        folder: Option<String>,
        /// With which key the school signs a packet file beside each PDF, for mentors who have the program; none for no such file.
        program: Option<SignWith>,
    }
    /// Hands forms of the placements of a list out.
    PacketsIssue {
        /// Which placements; those of one mentor come into one file.
        query: PlacementQuery,
        /// What is asked; a kind whose time has not come or has passed is left out.
        kinds: Vec<PacketKind>,
        /// Language of the forms, `lv` or `en`.
        language: String,
        /// With which key the school signs packet files, or none for no such files.
        program: Option<SignWith>,
    }
    /// Saves the file of a form once more.
    PacketSave {
        /// The form.
        id: PacketId,
        /// The path, or none for the workspace's documents.
        path: Option<String>,
    }
    /// Prepares an e-mail with a form.
    PacketMail {
        /// The form.
        id: PacketId,
        /// Where to save it, or none for the workspace's documents.
        path: Option<String>,
    }
    /// A folder chosen on this computer; an empty path means none.
    FolderChoice {
        /// The path.
        path: String,
    }
    /// Takes the answers of one form of a file that came back.
    PacketAccept {
        /// The file's bytes, Base64.
        content: String,
        /// The form's number.
        number: String,
        /// Names of questions whose answers are not taken.
        left_out: Vec<String>,
    }
    /// Opens a packet file at the company.
    AnsweringOpen {
        /// Its bytes, Base64.
        content: String,
        /// The passphrase as it was typed.
        passphrase: String,
    }
    /// What a mentor said to one form.
    AnsweringSay {
        /// The form's number.
        number: PacketNumber,
        /// Answers by the question's name; what is not among them is as it came.
        answers: BTreeMap<String, String>,
        /// Whether that is all.
        is_done: bool,
    }
    /// Takes answers that were typed in from paper.
    PacketPaper {
        /// The form.
        id: PacketId,
        /// Answers by the question's name.
        answers: BTreeMap<String, String>,
        /// A picture of the paper, Base64, or none.
        scan: Option<String>,
    }
}
