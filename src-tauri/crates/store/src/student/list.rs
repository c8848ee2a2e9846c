//! The list of students, and how an import finds one again.

use chrono::NaiveDate;
use model::identity_document::DocumentNumber;
use model::personal_code::PersonalCode;
use model::student::Student;
use model::text::collation_key;

use crate::page::{Cursor, cut, rows_on_a_page};
use crate::record;
use crate::search::{self, Index, Wanted};
use crate::sql::{self, Cells, Conditions};
use crate::{Page, PersonQuery, Reader, StoreError, StudentRow, Whom};

impl Reader<'_> {
    /// A page of students, in the Latvian order of their names.
    pub fn students(&self, query: &PersonQuery) -> Result<Page<StudentRow>, StoreError> {
        let mut conditions = self.fitting_students(query, Wanted::Page)?;
        if let Some(after) = &query.after {
            let cursor = Cursor::parse(after)?;
            let (key, id) = (conditions.bind(cursor.key), conditions.bind(cursor.id));
            conditions.and(&format!("(sort_key, id) > ({key}, {id})"));
        }
        let limit = rows_on_a_page(query.limit);
        let parameter = conditions.bind(limit + 1);
        let statement = include_str!("list.sql")
            .replace("{conditions}", conditions.clause())
            .replace("{limit}", &parameter);
        let rows =
            sql::all(self.connection, &statement, conditions.values(), |r| row(&Cells::new(r, "student")))?;
        Ok(cut(rows, limit))
    }

    /// How many students there are on all pages.
    pub fn count_students(&self, query: &PersonQuery) -> Result<u32, StoreError> {
        let conditions = self.fitting_students(query, Wanted::All)?;
        let statement = include_str!("count.sql").replace("{conditions}", conditions.clause());
        sql::count(self.connection, &statement, conditions.values())
    }

    fn fitting_students(&self, query: &PersonQuery, wanted: Wanted) -> Result<Conditions, StoreError> {
        let mut conditions = Conditions::new(Vec::new());
        match query.whom {
            Whom::Present => conditions.and("left_on IS NULL"),
            Whom::Left => conditions.and("left_on IS NOT NULL"),
            Whom::All => {}
        }
        search::narrow(self.connection, Index::Student, &query.search, wanted, &mut conditions)?;
        if let Some(group) = &query.group {
            let parameter = conditions.bind(group.clone());
            conditions.and(&format!("group_name = {parameter}"));
        }
        if let Some(picked) = &query.picked {
            picked.narrow(&mut conditions, "id")?;
        }
        Ok(conditions)
    }

    /// All groups that a student who attends the school is in, in Latvian order.
    pub fn groups(&self) -> Result<Vec<String>, StoreError> {
        let mut groups: Vec<String> =
            sql::all(self.connection, include_str!("groups.sql"), [], |row| Ok(row.get(0)?))?;
        groups.sort_by_cached_key(|group| collation_key(group));
        Ok(groups)
    }

    /// The student with a personal code.
    pub fn student_by_personal_code(&self, code: &PersonalCode) -> Result<Option<Student>, StoreError> {
        record::first(self.connection, include_str!("by_personal_code.sql"), [String::from(code.clone())])
    }

    /// The student with a document.
    pub fn student_by_document(
        &self,
        number: &DocumentNumber,
        country: &str,
    ) -> Result<Option<Student>, StoreError> {
        record::first(self.connection, include_str!("by_document.sql"), [number.as_str(), country])
    }

    /// Students born on a day whose given names and surname, in this order, fold to `folded`.
    pub fn find_students_by_name_and_birth(
        &self,
        folded: &str,
        born: NaiveDate,
    ) -> Result<Vec<Student>, StoreError> {
        let statement = include_str!("by_name_and_birth.sql");
        record::list(self.connection, statement, [folded, born.to_string().as_str()])
    }
}

fn row(cells: &Cells<'_, '_>) -> Result<(StudentRow, Cursor), StoreError> {
    let student = StudentRow {
        id: cells.parsed("id")?,
        name: cells.text("list_name")?,
        group: cells.text("group_name")?,
        qualification: cells.text("qualification")?,
        birth_date: cells.date("birth_date")?,
        phone: cells.text("phone")?,
        email: cells.text("email")?,
        has_code: cells.flag("has_code")?,
        placements: cells.number("placements")?,
        left: cells.maybe_text("left_how")?.map(|_| cells.word("left_how")).transpose()?,
    };
    let cursor = Cursor { key: cells.text("sort_key")?, id: student.id.as_str().to_owned() };
    Ok((student, cursor))
}
