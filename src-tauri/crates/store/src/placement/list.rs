//! The list of placements: searched, filtered, sorted and paged.

use chrono::{Datelike, NaiveDate};
use model::id::{CompanyId, StudentId};
use model::placement::{AsOf, Blocker, Stage};
use rusqlite::Row;
use rusqlite::types::Value;

use super::lines::DONE;
use crate::page::{Cursor, cut, rows_on_a_page};
use crate::search::{self, Index, Wanted};
use crate::sql::{self, Cells, Conditions, word};
use crate::{
    Attention, Page, PlacementCounts, PlacementQuery, PlacementRow, PlacementSort, Reader, StageFilter,
    StoreError,
};

const LINE_COLUMNS: &str = include_str!("line_columns.sql");

/// Most rows that a student's or a company's own list gives.
const OF_ONE: u32 = 200;

/// The column that an order sorts by, and whether it runs backwards.
fn sorted_by(sort: PlacementSort) -> (&'static str, bool) {
    match sort {
        PlacementSort::StartDesc => ("start_day", true),
        PlacementSort::StartAsc => ("start_day", false),
        PlacementSort::Student => ("student_key", false),
        PlacementSort::Company => ("company_key", false),
        PlacementSort::Number => ("number_key", false),
    }
}

impl Reader<'_> {
    /// A page of placements; the day and its terms decide the stage, what is due and what is overdue.
    pub fn placements(&self, query: &PlacementQuery, as_of: &AsOf) -> Result<Page<PlacementRow>, StoreError> {
        let mut conditions = self.fitting_placements(query, Wanted::Page, as_of)?;
        if let Some(after) = &query.after {
            follow(&mut conditions, query.sort, &Cursor::parse(after)?)?;
        }
        let limit = rows_on_a_page(query.limit);
        let rows = self.lines(conditions, &ranges(query), query.sort, limit + 1, as_of)?;
        Ok(cut(rows, limit))
    }

    /// How many placements there are on all pages.
    pub fn count_placements(&self, query: &PlacementQuery, as_of: &AsOf) -> Result<u32, StoreError> {
        let conditions = self.fitting_placements(query, Wanted::All, as_of)?;
        let statement = include_str!("count.sql")
            .replace("{line_columns}", LINE_COLUMNS)
            .replace("{conditions}", conditions.clause());
        sql::count(self.connection, &statement, conditions.values())
    }

    fn fitting_placements(
        &self,
        query: &PlacementQuery,
        wanted: Wanted,
        as_of: &AsOf,
    ) -> Result<Conditions, StoreError> {
        let mut conditions = Conditions::new(parameters(as_of));
        if let Some(stage) = query.stage {
            at_stage(&mut conditions, stage);
        }
        match query.attention {
            Some(Attention::Overdue) => conditions.and("due_day < ?1"),
            Some(Attention::ThisWeek) => conditions.and("due_day BETWEEN ?1 AND ?1 + 7"),
            Some(Attention::Waiting) => conditions.and("ended = 0 AND waiting = 1 AND stage <> 'running'"),
            None => {}
        }
        if let Some(picked) = &query.picked {
            picked.narrow(&mut conditions, "placement_id")?;
        }
        search::narrow(self.connection, Index::Placement, &query.search, wanted, &mut conditions)?;
        Ok(conditions)
    }

    /// A student's placements, the latest first; at most 200.
    pub fn placements_of_student(
        &self,
        id: &StudentId,
        as_of: &AsOf,
    ) -> Result<Vec<PlacementRow>, StoreError> {
        self.placements_of("SELECT id FROM placement WHERE student_id = ", id.as_str(), as_of)
    }

    /// A company's placements, the latest first; at most 200.
    pub fn placements_of_company(
        &self,
        id: &CompanyId,
        as_of: &AsOf,
    ) -> Result<Vec<PlacementRow>, StoreError> {
        self.placements_of("SELECT id FROM placement WHERE company_id = ", id.as_str(), as_of)
    }

    /// Placements that at least one party answered a quality questionnaire for; at most 200, the latest first.
    pub fn placements_with_forms(&self, as_of: &AsOf) -> Result<Vec<PlacementRow>, StoreError> {
        let mut conditions = Conditions::new(parameters(as_of));
        conditions.and("placement_id IN (SELECT placement_id FROM quality_form)");
        let rows = self.lines(conditions, &whole(), PlacementSort::StartDesc, OF_ONE, as_of)?;
        Ok(rows.into_iter().map(|(row, _)| row).collect())
    }

    fn placements_of(&self, whose: &str, id: &str, as_of: &AsOf) -> Result<Vec<PlacementRow>, StoreError> {
        let mut conditions = Conditions::new(parameters(as_of));
        let parameter = conditions.bind(id.to_owned());
        conditions.and(&format!("placement_id IN ({whose}{parameter})"));
        let rows = self.lines(conditions, &whole(), PlacementSort::StartDesc, OF_ONE, as_of)?;
        Ok(rows.into_iter().map(|(row, _)| row).collect())
    }

    fn lines(
        &self,
        mut conditions: Conditions,
        ranges: &[String],
        sort: PlacementSort,
        limit: u32,
        as_of: &AsOf,
    ) -> Result<Vec<(PlacementRow, Cursor)>, StoreError> {
        let (column, backwards) = sorted_by(sort);
        let way = if backwards { "DESC" } else { "ASC" };
        let limit = conditions.bind(limit);
        let lines: Vec<String> =
            ranges.iter().map(|range| include_str!("range.sql").replace("{range}", range)).collect();
        let statement = include_str!("list.sql")
            .replace("{lines}", &lines.join("UNION ALL\n"))
            .replace("{line_columns}", LINE_COLUMNS)
            .replace("{conditions}", conditions.clause())
            .replace("{column}", column)
            .replace("{way}", way)
            .replace("{limit}", &limit);
        sql::all(self.connection, &statement, conditions.values(), |row| line(row, column, as_of.today))
    }

    /// How many placements stand where.
    pub fn placement_counts(&self, as_of: &AsOf) -> Result<PlacementCounts, StoreError> {
        let statement = include_str!("counts.sql").replace("{line_columns}", LINE_COLUMNS);
        let values = rusqlite::params_from_iter(parameters(as_of));
        let counts =
            sql::one(self.connection, &statement, values, |row| counts(&Cells::new(row, "placement_list")))?;
        Ok(counts.unwrap_or_default())
    }
}

/// `?1` to `?7` of `line_columns.sql`: today, and by when each stage is due.
fn parameters(as_of: &AsOf) -> Vec<Value> {
    let terms = Stage::ALL.map(|stage| as_of.terms.days(stage));
    std::iter::once(as_of.today.num_days_from_ce()).chain(terms).map(Value::from).collect()
}

fn at_stage(conditions: &mut Conditions, stage: StageFilter) {
    if stage == StageFilter::Ended {
        return conditions.and("ended = 1");
    }
    let parameter = conditions.bind(word(&stage));
    conditions.and(&format!("ended = 0 AND stage = {parameter}"));
}

/// The ranges of one index that hold whatever a list sorted by start is narrowed to: a page is put together of each
/// range's first rows, and hardly a line outside of them is looked at. Other orders walk an index of their own, and a
/// search finds its lines itself.
fn ranges(query: &PlacementQuery) -> Vec<String> {
    let by_start = matches!(query.sort, PlacementSort::StartAsc | PlacementSort::StartDesc);
    if !by_start || !query.search.is_empty() || (query.stage, query.attention) == (None, None) {
        return whole();
    }
    let ended = u32::from(query.stage == Some(StageFilter::Ended));
    let narrowed = PROGRESS.iter().filter(|(progress, _)| holds(query, progress));
    narrowed
        .map(|(progress, days)| {
            let starts = starts(query, days);
            format!("progress = '{progress}' AND ended = {ended} AND {starts}")
        })
        .collect()
}

/// What progress is stored as, and the parameter of `line_columns.sql` with the days after which it is due.
const PROGRESS: [(&str, &str); 6] = [
    ("agreeing", "?2"),
    ("agreement", "?3"),
    ("assessing", "?5"),
    ("quality", "?6"),
    ("report", "?7"),
    (DONE, "0"),
];

/// Whether lines of a progress can be among those that a list is narrowed to.
fn holds(query: &PlacementQuery, progress: &str) -> bool {
    let agreed = !matches!(progress, "agreeing" | "agreement");
    match (query.stage, query.attention) {
        (Some(StageFilter::Ended), _) => true,
        (Some(StageFilter::Running), _) => agreed,
        (Some(stage), _) => progress == word(&stage),
        // What is all signed before its last day still runs, and ends this week perhaps.
        (None, attention) => progress != DONE || attention == Some(Attention::ThisWeek),
    }
}

/// When the lines begin that can be among those that a list is narrowed to. No line is longer than the longest, so what
/// runs began not long ago; and none ends before it begins, so what is overdue began when it would have been due.
fn starts(query: &PlacementQuery, days: &str) -> String {
    match (query.stage, query.attention) {
        (Some(StageFilter::Running), _) => {
            "start_day >= ?1 - (SELECT max(end_day - start_day) FROM placement_list)".to_owned()
        }
        (None, Some(Attention::Overdue)) => format!("start_day < ?1 - {days}"),
        _ => "1 = 1".to_owned(),
    }
}

/// All lines.
fn whole() -> Vec<String> {
    vec!["1 = 1".to_owned()]
}

/// Goes on behind the last row of the page before.
fn follow(conditions: &mut Conditions, sort: PlacementSort, cursor: &Cursor) -> Result<(), StoreError> {
    let (column, backwards) = sorted_by(sort);
    let key = match sort {
        PlacementSort::StartAsc | PlacementSort::StartDesc => {
            Value::from(cursor.key.parse::<i32>().map_err(|_| StoreError::BadCursor)?)
        }
        _ => Value::from(cursor.key.clone()),
    };
    let (key, id) = (conditions.bind(key), conditions.bind(cursor.id.clone()));
    let sign = if backwards { '<' } else { '>' };
    conditions.and(&format!("({column}, placement_id) {sign} ({key}, {id})"));
    Ok(())
}

fn line(row: &Row<'_>, key: &str, today: NaiveDate) -> Result<(PlacementRow, Cursor), StoreError> {
    let cells = Cells::new(row, "placement_list");
    let due = cells.maybe_day("due_day")?.and_then(NaiveDate::from_num_days_from_ce_opt);
    let stage = stage(&cells)?;
    let next = match stage {
        Some(Stage::Running) => Some(Blocker::StillRunning),
        _ => cells.maybe_json("next")?,
    };
    let key = match key {
        "start_day" => cells.maybe_day(key)?.unwrap_or_default().to_string(),
        _ => cells.text(key)?,
    };
    let placement = PlacementRow {
        id: cells.parsed("placement_id")?,
        number: cells.text("number")?,
        student: cells.text("list_name")?,
        group: cells.text("group_name")?,
        company: cells.text("full_name")?,
        qualification: cells.text("qualification")?,
        start: cells.date("start_on")?,
        end: cells.date("end_on")?,
        stage,
        next,
        due,
        overdue: due.is_some_and(|due| due < today),
        ended: cells.flag("ended")?,
        index: cells.maybe_number("quality_index")?,
        student_id: cells.parsed("student_id")?,
        company_id: cells.parsed("company_id")?,
    };
    let cursor = Cursor { key, id: placement.id.as_str().to_owned() };
    Ok((placement, cursor))
}

fn stage(cells: &Cells<'_, '_>) -> Result<Option<Stage>, StoreError> {
    if cells.text("stage")? == DONE { Ok(None) } else { cells.word("stage").map(Some) }
}

fn counts(cells: &Cells<'_, '_>) -> Result<PlacementCounts, StoreError> {
    Ok(PlacementCounts {
        agreeing: cells.number("agreeing")?,
        agreement: cells.number("agreement")?,
        running: cells.number("running")?,
        assessing: cells.number("assessing")?,
        quality: cells.number("quality")?,
        report: cells.number("report")?,
        done: cells.number("done")?,
        ended: cells.number("ended")?,
        overdue: cells.number("overdue")?,
        this_week: cells.number("this_week")?,
        waiting: cells.number("waiting")?,
        total: cells.number("total")?,
    })
}
