//! What can be asked on the command line.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use i18n::Language;
use model::packet::PacketKind;
use model::party::Party;
use service::input::ImportKind;

use crate::outcome::Halt;

/// Vocational placements: agreements, assessments and signed quality reports, offline.
#[derive(Debug, Parser)]
#[command(name = "amats-cli", version, about)]
pub(crate) struct Arguments {
    /// The workspace file.
    #[arg(long, short, global = true)]
    pub(crate) workspace: Option<PathBuf>,
    /// Print one JSON object instead of text.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of messages.
    #[arg(long, global = true, default_value = "lv")]
    pub(crate) language: Language,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new, empty workspace.
    Init {
        /// The school's name.
        #[arg(long, default_value = "Skola")]
        school: String,
        /// The school's town.
        #[arg(long, default_value = "")]
        town: String,
    },
    /// Make a demonstration workspace, an agreement, a signed report and the certificate to check it with.
    Demo {
        /// Folder to put them in.
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a workspace of any size with invented records, the same for the same seed and day.
    Generate {
        /// How many students.
        #[arg(long, default_value_t = 1000)]
        students: u32,
        /// How many companies.
        #[arg(long, default_value_t = 100)]
        companies: u32,
        /// How many placements; those beyond the demonstration's have their documents on record without files.
        #[arg(long, default_value_t = 3000)]
        placements: u32,
        /// Where the names and days come from.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The day that the workspace shows as its latest; today when left out.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
    },
    /// Import a spreadsheet (.xlsx, .xls, .ods, .csv); columns are guessed from their headings.
    Import {
        /// What the rows are.
        kind: Kind,
        /// The spreadsheet.
        file: PathBuf,
        /// Say what would happen and write nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Export a register to a file (.xlsx, .csv), or placements and what is due to a calendar (.ics).
    Export {
        /// Which register.
        register: Register,
        /// The file; its ending says what it becomes.
        file: PathBuf,
        /// Only rows that match the words.
        #[arg(long, default_value = "")]
        search: String,
        /// Columns by name, with commas between; all but personal codes when left out.
        #[arg(long, value_delimiter = ',')]
        columns: Vec<String>,
    },
    /// List placements.
    Placements,
    /// Write a placement's agreement.
    Agreement(Target),
    /// Write the agreements of many placements, issuing those that are not issued yet
    Agreements(Agreements),
    /// Write a placement's quality report.
    Report {
        #[command(flatten)]
        target: Target,
        #[command(flatten)]
        signing: Signing,
    },
    /// Write a placement's assessment sheet.
    Sheet(Target),
    /// Write what the company says of the trainee.
    Characterisation(Target),
    /// Write every issued document of a placement into one PDF with bookmarks.
    File {
        /// The placement, by number or identifier.
        placement: String,
        /// Where to write the PDF.
        #[arg(long)]
        out: PathBuf,
    },
    /// Sign a PDF that this workspace issued.
    Sign {
        /// The PDF.
        file: PathBuf,
        /// Where to write the signed PDF; the same file when left out.
        #[arg(long)]
        out: Option<PathBuf>,
        /// For whom.
        #[arg(long, default_value = "school")]
        party: Signer,
        #[command(flatten)]
        signing: Signing,
    },
    /// Make the signatures of a PDF that this workspace issued last: add what is known of their certificates, and a time
    /// stamp where a service is set on this computer.
    Prolong {
        /// The PDF.
        file: PathBuf,
        /// Where to write it; the same file when left out.
        #[arg(long)]
        out: Option<PathBuf>,
        /// Ask the computers that the certificates name; without this they are only told.
        #[arg(long)]
        online: bool,
    },
    /// Check the signatures of any PDF.
    Verify {
        /// The PDF.
        file: PathBuf,
        /// Certificates to trust, PEM; the workspace's own are trusted as well when one is named.
        #[arg(long)]
        trust: Option<PathBuf>,
    },
    /// Forms that are handed to a company and come back.
    #[command(subcommand)]
    Packets(Packets),
    /// Check the workspace: file, foreign keys, rules, journal.
    Check,
    /// Write a backup.
    Backup {
        /// Where to.
        file: PathBuf,
    },
    /// Put a backup in place of the workspace; a copy of what it replaces is kept.
    Restore {
        /// The backup.
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Target {
    /// The placement, by number or identifier.
    pub(crate) placement: String,
    /// Where to write the PDF.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Make a draft, marked as such, and issue nothing.
    #[arg(long)]
    pub(crate) draft: bool,
    /// Language of the document.
    #[arg(long, default_value = "lv")]
    pub(crate) document_language: Language,
}

#[derive(Debug, Args)]
pub(crate) struct Signing {
    /// Identity to sign with, PKCS#12.
    #[arg(long, value_name = "IDENTITY.p12", requires = "password_file")]
    pub(crate) sign: Option<PathBuf>,
    /// File whose first line is the identity's password.
    #[arg(long, value_name = "F", requires = "sign")]
    pub(crate) password_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    Students,
    Companies,
    Placements,
    Programmes,
}

impl From<Kind> for ImportKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Students => Self::Students,
            Kind::Companies => Self::Companies,
            Kind::Placements => Self::Placements,
            Kind::Programmes => Self::Programmes,
        }
    }
}

/// What is done with forms.
#[derive(Debug, Subcommand)]
pub(crate) enum Packets {
    /// Hand out the forms of a placement, as one PDF of fields.
    HandOut {
        /// The placement, by number or identifier.
        placement: String,
        /// What is asked; may be given several times.
        #[arg(long, required = true)]
        kind: Vec<Form>,
        /// Folder to put the PDF in.
        #[arg(long)]
        out: PathBuf,
        /// Language of the forms.
        #[arg(long, default_value = "lv")]
        document_language: Language,
        /// An identity makes a packet file as well, for a mentor who has the program; its passphrase is told once.
        #[command(flatten)]
        signing: Signing,
    },
    /// Show what a PDF or an answer file that came back would change; writes nothing.
    Look {
        /// The file.
        file: PathBuf,
    },
    /// Take the answers of one form of a PDF or an answer file that came back.
    Accept {
        /// The file.
        file: PathBuf,
        /// The form's number; needed where the PDF has several.
        #[arg(long)]
        number: Option<String>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Form {
    Company,
    Diary,
    Midterm,
    Assessment,
    Quality,
}

impl From<Form> for PacketKind {
    fn from(form: Form) -> Self {
        match form {
            Form::Company => Self::Company,
            Form::Diary => Self::Diary,
            Form::Midterm => Self::Midterm,
            Form::Assessment => Self::Assessment,
            Form::Quality => Self::Quality,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Register {
    Students,
    Companies,
    Placements,
    Programmes,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Signer {
    School,
    Company,
    Student,
}

impl From<Signer> for Party {
    fn from(signer: Signer) -> Self {
        match signer {
            Signer::School => Self::School,
            Signer::Company => Self::Company,
            Signer::Student => Self::Student,
        }
    }
}

impl Arguments {
    /// The workspace, which most commands need.
    pub(crate) fn workspace(&self) -> Result<&Path, Halt> {
        self.workspace.as_deref().ok_or(Halt::NoWorkspaceNamed)
    }
}

/// Which agreements, and how they come out.
#[derive(Debug, clap::Args)]
pub(crate) struct Agreements {
    /// Only placements that these words find.
    #[arg(long, default_value = "")]
    pub(crate) search: String,
    /// The file for the printer, or with --each the folder.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// A file each.
    #[arg(long)]
    pub(crate) each: bool,
    /// Copies of each agreement.
    #[arg(long, default_value_t = 1)]
    pub(crate) copies: u32,
    /// For printing on both sides: each copy begins on a new sheet.
    #[arg(long)]
    pub(crate) both_sides: bool,
    /// Language of the agreements that are issued now.
    #[arg(long, default_value = "lv")]
    pub(crate) document_language: i18n::Language,
}
