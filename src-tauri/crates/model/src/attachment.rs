//! Files that are kept as evidence beside a record: the picture of a signed paper, a form that came back.

use serde::{Deserialize, Serialize};

/// Largest file that is kept, in bytes: an agreement of five pages scanned in colour is a fifth of it.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// What a file is, by how it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// PDF (ISO 32000).
    Pdf,
    /// JPEG (ISO/IEC 10918).
    Jpeg,
    /// PNG (ISO/IEC 15948).
    Png,
    /// A container of documents and signatures, `.asice` or `.edoc` (ETSI EN 319 162-1).
    Asice,
    /// Answers of a mentor who has the program: an encrypted file of the age format (C2SP).
    Age,
}

impl Media {
    /// What the bytes are; `None` for what is none of these.
    pub fn of(content: &[u8]) -> Option<Self> {
        match content {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'P', b'K', 3, 4, ..] => Some(Self::Asice),
            _ if content.starts_with(b"age-encryption.org/") => Some(Self::Age),
            _ => None,
        }
    }

    /// Whether it can be the picture of a signed paper.
    pub fn is_picture(self) -> bool {
        !matches!(self, Self::Asice | Self::Age)
    }

    /// How the names of such files end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Asice => "asice",
            Self::Age => "amats-answer",
        }
    }
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is.
    pub media: Media,
    /// Its bytes.
    pub content: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_begins_with_whatever_its_name_says() {
        assert_eq!(Media::of(b"%PDF-1.4\n"), Some(Media::Pdf));
        assert_eq!(Media::of(&[0xFF, 0xD8, 0xFF, 0xE0]), Some(Media::Jpeg));
        assert_eq!(Media::of(b"\x89PNG\r\n\x1a\nIHDR"), Some(Media::Png));
        assert_eq!(Media::of(b"PK\x03\x04"), Some(Media::Asice));
        assert_eq!(Media::of(b"MZ\x90"), None);
        assert_eq!(Media::of(b""), None);
    }
}
