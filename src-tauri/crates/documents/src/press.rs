//! The press: fonts read once, everything shaped once, one document after another.

use crate::agreement::Agreement;
use crate::assessment::{AssessmentSheet, Characterisation};
use crate::course::{Diary, VisitRecord};
use crate::finish::{FontStore, finish};
use crate::form::{self, Sheet};
use crate::layout::compose;
use crate::manuscript::Manuscript;
use crate::paint::paint;
use crate::report::Report;
use crate::text::Shaper;
use crate::{Error, Options};
use i18n::Language;
use model::template::Template;

/// Makes documents; keep one for a whole batch, one a thread.
pub struct Press {
    shaper: Shaper,
    fonts: FontStore,
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// SHA-256 of its words in reading order, lower-case hexadecimal; the code in the footer is its beginning.
    pub content_hash: String,
}

impl Press {
    /// Reads the bundled fonts.
    ///
    /// # Errors
    /// [`Error::Font`] when a bundled font is broken.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { shaper: Shaper::new()?, fonts: FontStore::default() })
    }

    /// Makes the tripartite agreement of a placement.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has; [`Error::UnknownPlaceholder`] for a
    /// template that asks for what an agreement does not know.
    pub fn agreement(
        &mut self,
        agreement: &Agreement,
        template: &Template,
        options: &Options,
    ) -> Result<Print, Error> {
        self.print(&crate::agreement::write(agreement, template, options)?)
    }

    /// Makes an agreement in two languages: each with the particulars in its words and its template. The options'
    /// language is the first, `language` the second.
    ///
    /// # Errors
    /// As [`Self::agreement`].
    pub fn bilingual(
        &mut self,
        first: (&Agreement, &Template),
        second: (&Agreement, &Template),
        options: &Options,
        language: Language,
    ) -> Result<Print, Error> {
        self.print(&crate::agreement::write_bilingual(first, second, options, language)?)
    }

    /// Makes the placement-quality report.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has.
    pub fn report(&mut self, report: &Report, options: &Options) -> Result<Print, Error> {
        self.print(&crate::report::write(report, options))
    }

    /// Makes a file of forms to fill in; `school` hands them out.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has.
    pub fn forms(&mut self, sheets: &[Sheet], school: &str, options: &Options) -> Result<Print, Error> {
        self.print(&form::write(sheets, school, options))
    }

    /// Makes the assessment sheet.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has.
    pub fn assessment_sheet(&mut self, sheet: &AssessmentSheet, options: &Options) -> Result<Print, Error> {
        self.print(&crate::assessment::write_sheet(sheet, options))
    }

    /// Makes the characterisation.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has.
    pub fn characterisation(&mut self, of: &Characterisation, options: &Options) -> Result<Print, Error> {
        self.print(&crate::assessment::write_characterisation(of, options))
    }

    /// Makes the diary of a placement.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has.
    pub fn diary(&mut self, diary: &Diary, options: &Options) -> Result<Print, Error> {
        self.print(&crate::course::write_diary(diary, options))
    }

    /// Makes the record of the school's visits to a placement.
    ///
    /// # Errors
    /// [`Error::UnsupportedCharacter`] for a character no bundled font has.
    pub fn visits(&mut self, record: &VisitRecord, options: &Options) -> Result<Print, Error> {
        self.print(&crate::course::write_visits(record, options))
    }

    /// Lays out, draws and completes `manuscript`. What was made before never changes the bytes.
    fn print(&mut self, manuscript: &Manuscript) -> Result<Print, Error> {
        let laid = compose(&mut self.shaper, &manuscript.blocks, &manuscript.furniture)?;
        let pages = laid.pages.len();
        let painted = paint(&self.shaper, &laid)?;
        let pdf = finish(&self.shaper, &mut self.fonts, &laid, painted, &manuscript.metadata)?;
        Ok(Print { pdf, pages, content_hash: manuscript.content_hash.clone() })
    }
}
