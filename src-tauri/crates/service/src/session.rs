//! One running program: its settings, the workspace it has open, the import it is in the middle of.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use i18n::{Language, Tr};
use model::problem::FieldProblem;
use serde::{Deserialize, Serialize};

use crate::answering::Sitting;
use crate::backup;
use crate::desk::Desk;
use crate::import::{Pending, Source};
use crate::reply::{Failure, FieldMessage, RefusalCode, Reply, Stop};
use crate::surroundings::Surroundings;
use crate::wording;
use crate::work::Work;

/// Folders that the program may use, given by whoever starts it.
#[derive(Debug, Clone)]
pub struct Places {
    /// For the demonstration workspace.
    pub data: PathBuf,
    /// For the settings file.
    pub config: PathBuf,
}

/// Settings of this computer; they hold no personal data but the paths of workspaces.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) language: String,
    pub(crate) theme: String,
    pub(crate) recent: Vec<PathBuf>,
    /// Columns that were chosen for imports.
    pub(crate) sources: Vec<Source>,
    /// The time-stamp service's address; empty where signatures get no time stamp.
    pub(crate) time_stamps: String,
    /// The library of the card's maker; empty where nobody signs with a card.
    pub(crate) card_library: PathBuf,
    /// The folder in which answers to forms arrive; empty where none is watched.
    pub(crate) packet_folder: PathBuf,
    /// Fingerprints of the certificates that schools sign their packet files with, by the school's name.
    pub(crate) schools: BTreeMap<String, String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: "lv".to_owned(),
            theme: "system".to_owned(),
            recent: Vec::new(),
            sources: Vec::new(),
            time_stamps: String::new(),
            card_library: PathBuf::new(),
            packet_folder: PathBuf::new(),
            schools: BTreeMap::new(),
        }
    }
}

/// One running program.
pub struct Session {
    pub(crate) places: Places,
    pub(crate) around: Surroundings,
    pub(crate) settings: Settings,
    pub(crate) desk: Option<Desk>,
    pub(crate) pending: Option<Pending>,
    pub(crate) sitting: Option<Sitting>,
    pub(crate) work: Work,
}

impl Session {
    /// A session with nothing open; settings that cannot be read are the usual ones.
    pub fn new(places: Places, around: Surroundings) -> Self {
        let settings = std::fs::read_to_string(settings_file(&places))
            .ok()
            .and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default();
        Self { places, around, settings, desk: None, pending: None, sitting: None, work: Work::default() }
    }

    /// The open workspace.
    pub fn desk(&mut self) -> Result<&mut Desk, Stop> {
        self.desk.as_mut().ok_or_else(|| RefusalCode::NoWorkspace.into())
    }

    /// Opens a workspace in place of the one that was open.
    pub fn place(&mut self, desk: Desk) {
        self.leave();
        self.desk = Some(desk);
    }

    /// Closes the workspace, with a backup of what changed. One that cannot be made does not keep it open.
    pub fn leave(&mut self) {
        self.pending = None;
        self.sitting = None;
        if let Some(mut desk) = self.desk.take() {
            let _ = backup::now_if_changed(&mut desk);
        }
    }

    /// Language of the screens.
    pub fn language(&self) -> Language {
        self.settings.language.parse().unwrap_or(Language::Lv)
    }

    /// Chooses the language without remembering it for the next start.
    pub fn speak(&mut self, language: Language) {
        self.settings.language = language.to_string();
    }

    /// Messages in the language of the screens.
    pub fn tr(&self) -> Tr {
        Tr::new(self.language())
    }

    /// Remembers the settings for the next start.
    pub(crate) fn keep_settings(&self) -> Result<(), Stop> {
        let text = toml::to_string(&self.settings).map_err(|error| Failure::Data(error.to_string()))?;
        std::fs::create_dir_all(&self.places.config).map_err(Failure::Io)?;
        std::fs::write(settings_file(&self.places), text).map_err(Failure::Io)?;
        Ok(())
    }

    /// A view of the work that is under way, for another thread.
    pub fn work(&self) -> Work {
        self.work.clone()
    }

    /// Runs a use case and puts its answer into the words of the screens' language. A record that was changed
    /// after the journal entry `seen` is not overwritten.
    pub fn answer<I, T>(
        &mut self,
        case: impl FnOnce(&mut Self, I) -> Result<T, Stop>,
        input: I,
        seen: Option<u32>,
    ) -> Reply<T> {
        self.see(seen);
        self.work.renew();
        let result = case(self, input);
        self.see(None);
        let changed = self.desk.as_mut().map(Desk::take_changes).unwrap_or_default();
        if let Some(desk) = self.desk.as_mut().filter(|_| !changed.is_empty()) {
            backup::while_working(desk);
        }
        match result.and_then(|value| Ok((value, self.journal_end()?))) {
            Ok((value, seen)) => Reply::Ok { value, changed, seen },
            Err(stop) => self.explain(&stop),
        }
    }

    fn see(&mut self, seen: Option<u32>) {
        if let Some(desk) = &mut self.desk {
            desk.seen = seen;
        }
    }

    fn journal_end(&self) -> Result<u32, Stop> {
        self.desk.as_ref().map_or(Ok(0), |desk| desk.read(|r| Ok(r.journal_end()?)))
    }

    /// A stop in the words of the screens' language.
    pub fn tell(&self, stop: &Stop) -> Told {
        let tr = self.tr();
        match stop {
            Stop::Refused(refusal) => Told {
                code: format!("{:?}", refusal.code),
                message: wording::refusal(&tr, refusal.code),
                fields: refusal.fields.iter().map(|field| self.field_message(&tr, field)).collect(),
            },
            Stop::Failed(failure) => Told {
                code: failure.code().to_owned(),
                message: wording::failure(&tr, failure),
                fields: Vec::new(),
            },
        }
    }

    fn field_message(&self, tr: &Tr, wrong: &FieldProblem) -> FieldMessage {
        let message = wording::problem(tr, self.language(), &wrong.problem);
        FieldMessage { field: wrong.field.clone(), message }
    }

    fn explain<T>(&self, stop: &Stop) -> Reply<T> {
        let Told { code, message, fields } = self.tell(stop);
        match stop {
            Stop::Refused(_) => Reply::Refused { code, message, fields },
            Stop::Failed(_) => Reply::Failed { code, message },
        }
    }
}

/// A stop in words.
#[derive(Debug, Clone)]
pub struct Told {
    /// Stable code.
    pub code: String,
    /// A sentence: what happened and what to do.
    pub message: String,
    /// Fields that are wrong.
    pub fields: Vec<FieldMessage>,
}

fn settings_file(places: &Places) -> PathBuf {
    Path::new(&places.config).join("settings.toml")
}
