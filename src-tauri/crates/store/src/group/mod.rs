//! Groups of students. Students carry the name of their group; what belongs to a group is found by it.

use model::group::Group;
use model::id::ProgrammeId;
use model::student::Student;
use model::text::collation_key;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Group {
    table!("study_group", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            name: cells.text("name")?,
            school_year: i32::try_from(cells.number("school_year")?).map_err(|_| cells.damaged())?,
            programme_id: cells.maybe_parsed("programme_id")?,
            course: u8::try_from(cells.number("course")?).map_err(|_| cells.damaged())?,
            teacher: cells.text("teacher")?,
            finished: cells.flag("finished")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.name,
            self.school_year,
            self.programme_id.as_ref().map(ProgrammeId::as_str),
            self.course,
            self.teacher,
            self.finished,
            collation_key(&self.name),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

/// A group's name that students have and no group of today has, with a programme of theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownGroup {
    /// The name.
    pub name: String,
    /// The programme of one of its students.
    pub programme_id: Option<ProgrammeId>,
}

impl Reader<'_> {
    /// All groups, those of the latest school year first, in Latvian order.
    pub fn study_groups(&self) -> Result<Vec<Group>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }

    /// Students who attend the school in a group, by its name.
    pub fn students_of_group(&self, name: &str) -> Result<Vec<Student>, StoreError> {
        record::list(self.connection, include_str!("students.sql"), [name])
    }

    /// How many students attend the school in a group, by its name.
    pub fn count_of_group(&self, name: &str) -> Result<u32, StoreError> {
        sql::count(self.connection, include_str!("count.sql"), [name])
    }

    /// Names of groups that students have and that no unfinished group has.
    pub fn unknown_groups(&self) -> Result<Vec<UnknownGroup>, StoreError> {
        sql::all(self.connection, include_str!("unknown.sql"), [], |row| {
            let cells = Cells::new(row, "student");
            Ok(UnknownGroup {
                name: cells.text("group_name")?,
                programme_id: cells.maybe_parsed("programme_id")?,
            })
        })
    }
}
