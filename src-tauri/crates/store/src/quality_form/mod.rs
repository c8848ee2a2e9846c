//! The parties' quality questionnaires; answers are JSON, because their keys belong to a version of the rules.

use model::grade::Grade;
use model::id::PlacementId;
use model::quality::QualityForm;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, json};
use crate::{Reader, StoreError};

impl Row for QualityForm {
    table!("quality_form", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            placement_id: cells.parsed("placement_id")?,
            party: cells.word("party")?,
            questionnaire: cells.text("questionnaire")?,
            answers: cells.json("answers")?,
            open: cells.json("open_answers")?,
            overall: cells.maybe_grade("overall")?,
            answered_on: cells.date("answered_on")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.placement_id.as_str(),
            self.party.as_str(),
            self.questionnaire,
            json(&self.answers),
            json(&self.open),
            self.overall.map(Grade::points),
            self.answered_on.to_string(),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// A placement's quality forms: school, company, student.
    pub fn quality_forms(&self, placement: &PlacementId) -> Result<Vec<QualityForm>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
