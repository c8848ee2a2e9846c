//! From rows to drafts: what a row says, parsed field by field. A row with a problem is refused whole, with
//! every problem it has; the others go on.
//!
//! `None` in a draft means that the row says nothing: an import adds and changes, it never empties a field.

mod document;
mod programme;

use chrono::NaiveDate;
use model::personal_code::PersonalCode;
use model::problem::Problem;
use model::registration_number::RegistrationNumber;
use model::text::fold;

use crate::columns::{Field, Mapping, letters};
use crate::date;
use crate::phone;
use crate::read::{Cell, Row, Table};

pub use document::DocumentDraft;
pub use programme::{ModuleDraft, ModuleSaid, ProgrammeDraft, programmes};

/// A student as a row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StudentDraft {
    /// Row as the spreadsheet program shows it.
    pub row: u32,
    /// Given names.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// Personal code.
    pub personal_code: Option<PersonalCode>,
    /// The document that stands in for a personal code.
    pub document: DocumentDraft,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Group.
    pub group: Option<String>,
    /// Qualification or programme in words.
    pub programme: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Legal representative's name.
    pub representative: Option<String>,
    /// Legal representative's telephone.
    pub representative_phone: Option<String>,
    /// Legal representative's e-mail.
    pub representative_email: Option<String>,
}

/// A company as a row has it, perhaps with a mentor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanyDraft {
    /// Row as the spreadsheet program shows it.
    pub row: u32,
    /// Name without the legal form.
    pub name: String,
    /// Legal form.
    pub legal_form: Option<String>,
    /// Registration number.
    pub registration_number: Option<RegistrationNumber>,
    /// Registered address.
    pub address: Option<String>,
    /// Where placements take place.
    pub site_address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Who signs.
    pub signatory: Option<String>,
    /// The signatory's position.
    pub signatory_position: Option<String>,
    /// A mentor's name.
    pub mentor: Option<String>,
    /// The mentor's telephone.
    pub mentor_phone: Option<String>,
    /// The mentor's e-mail.
    pub mentor_email: Option<String>,
}

/// A placement as a row has it: whom and what it is about still has to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementDraft {
    /// Row as the spreadsheet program shows it.
    pub row: u32,
    /// Name and surname, in either order.
    pub student: String,
    /// Personal code.
    pub personal_code: Option<PersonalCode>,
    /// Date of birth.
    pub birth_date: Option<NaiveDate>,
    /// The company's name, perhaps with its legal form.
    pub company: String,
    /// The company's registration number.
    pub registration_number: Option<RegistrationNumber>,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Hours in all.
    pub hours: Option<u32>,
    /// Qualification or programme in words.
    pub programme: Option<String>,
    /// Kind of placement in words.
    pub kind: Option<String>,
    /// The mentor's name.
    pub mentor: Option<String>,
    /// The supervisor's name.
    pub supervisor: Option<String>,
    /// Where it takes place.
    pub site_address: Option<String>,
}

/// One thing that is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// Letters of the column, empty where no column holds the field.
    pub column: String,
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
}

/// A row that cannot go in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedRow {
    /// Row as the spreadsheet program shows it.
    pub row: u32,
    /// Every problem it has.
    pub problems: Vec<RowProblem>,
}

/// Parses the rows of a table of students.
pub fn students<'t>(
    table: &'t Table,
    mapping: &'t Mapping,
) -> impl DoubleEndedIterator<Item = Result<StudentDraft, RefusedRow>> + 't {
    each(table, mapping, |cells| {
        let (first_name, last_name) = cells.name();
        StudentDraft {
            row: cells.row.number,
            personal_code: cells.personal_code(),
            document: cells.document(),
            birth_date: cells.required_date(Field::BirthDate),
            group: cells.text(Field::Group),
            programme: cells.text(Field::Programme),
            phone: cells.phone(Field::Phone),
            email: cells.text(Field::Email),
            address: cells.text(Field::Address),
            representative: cells.text(Field::Representative),
            representative_phone: cells.phone(Field::RepresentativePhone),
            representative_email: cells.text(Field::RepresentativeEmail),
            first_name,
            last_name,
        }
    })
}

/// Parses the rows of a table of companies.
pub fn companies<'t>(
    table: &'t Table,
    mapping: &'t Mapping,
) -> impl DoubleEndedIterator<Item = Result<CompanyDraft, RefusedRow>> + 't {
    each(table, mapping, |cells| {
        let (form, name) = split_legal_form(&cells.required(Field::Company));
        CompanyDraft {
            row: cells.row.number,
            name,
            legal_form: cells.text(Field::LegalForm).or(form),
            registration_number: cells.registration_number(),
            address: cells.text(Field::Address),
            site_address: cells.text(Field::SiteAddress),
            phone: cells.phone(Field::Phone),
            email: cells.text(Field::Email),
            signatory: cells.text(Field::Signatory),
            signatory_position: cells.text(Field::SignatoryPosition),
            mentor: cells.text(Field::Mentor),
            mentor_phone: cells.phone(Field::MentorPhone),
            mentor_email: cells.text(Field::MentorEmail),
        }
    })
}

/// Parses the rows of a table of placements.
pub fn placements<'t>(
    table: &'t Table,
    mapping: &'t Mapping,
) -> impl DoubleEndedIterator<Item = Result<PlacementDraft, RefusedRow>> + 't {
    each(table, mapping, |cells| {
        let dates_before = cells.problems.len();
        let (start, end) = (cells.required_date(Field::Start), cells.required_date(Field::End));
        if end < start && cells.problems.len() == dates_before {
            cells.problem(Field::End, Problem::EndsBeforeStart);
        }
        let (first_name, last_name) = cells.name();
        PlacementDraft {
            row: cells.row.number,
            student: format!("{first_name} {last_name}").trim().to_owned(),
            personal_code: cells.personal_code(),
            birth_date: cells.date(Field::BirthDate),
            company: cells.required(Field::Company),
            registration_number: cells.registration_number(),
            start,
            end,
            hours: cells.number(Field::Hours, 1, 5000),
            programme: cells.text(Field::Programme),
            kind: cells.text(Field::PlacementKind),
            mentor: cells.text(Field::Mentor),
            supervisor: cells.text(Field::Supervisor),
            site_address: cells.text(Field::SiteAddress),
        }
    })
}

/// Takes a legal form off the front or the back of a company's name, and the quotes off the rest.
pub fn split_legal_form(name: &str) -> (Option<String>, String) {
    const FORMS: [&str; 9] = ["SIA", "AS", "ZS", "IK", "PS", "KS", "VAS", "VSIA", "IU"];
    let bare = |text: &str| text.trim().trim_matches(|c: char| "\"„”“'«»,".contains(c)).trim().to_owned();
    let name = name.trim();
    for form in FORMS {
        let front = name.strip_prefix(form).filter(|rest| rest.starts_with([' ', '"', '„', '“', '«']));
        let back = name.strip_suffix(form).filter(|rest| rest.ends_with([' ', ',', '"', '”']));
        if let Some(rest) = front.or(back)
            && !bare(rest).is_empty()
        {
            return (Some(form.to_owned()), bare(rest));
        }
    }
    let whole = bare(name);
    (None, if whole.is_empty() { name.to_owned() } else { whole })
}

/// Parses row by row as they are asked for: a hundred thousand drafts are never there at once.
fn each<'t, T>(
    table: &'t Table,
    mapping: &'t Mapping,
    parse: impl Fn(&mut Cells<'_>) -> T + 't,
) -> impl DoubleEndedIterator<Item = Result<T, RefusedRow>> + 't {
    let surname_first = is_surname_first(table, mapping);
    table.rows.iter().map(move |row| {
        let mut cells = Cells { row, mapping, surname_first, problems: Vec::new() };
        let draft = parse(&mut cells);
        if cells.problems.is_empty() {
            Ok(draft)
        } else {
            Err(RefusedRow { row: row.number, problems: cells.problems })
        }
    })
}

/// Splits a name into given names and surname. A comma stands behind the surname; without one the surname is
/// the last word, or the first where the heading says so. A single word is no full name.
fn split_name(full: &str, surname_first: bool) -> Option<(String, String)> {
    let owned = |first: &str, last: &str| (first.trim().to_owned(), last.trim().to_owned());
    if let Some((last, first)) = full.split_once(',') {
        return Some(owned(first, last)).filter(|(first, last)| !first.is_empty() && !last.is_empty());
    }
    if surname_first {
        full.split_once(char::is_whitespace).map(|(last, first)| owned(first, last))
    } else {
        full.rsplit_once(char::is_whitespace).map(|(first, last)| owned(first, last))
    }
}

/// Whether the heading over the full name puts the surname first („Uzvārds, vārds”).
fn is_surname_first(table: &Table, mapping: &Mapping) -> bool {
    let column = mapping.iter().find(|(_, field)| **field == Field::FullName).map(|(column, _)| *column);
    let heading = column.and_then(|column| table.headers.get(column)).map(|heading| fold(heading));
    heading.is_some_and(|heading| heading.contains("uzvards vards") || heading.contains("uzvards un vards"))
}

/// The cells of a row by field, and the problems found in them.
struct Cells<'t> {
    row: &'t Row,
    mapping: &'t Mapping,
    surname_first: bool,
    problems: Vec<RowProblem>,
}

impl Cells<'_> {
    fn column(&self, field: Field) -> Option<usize> {
        self.mapping.iter().find(|(_, known)| **known == field).map(|(column, _)| *column)
    }

    fn cell(&self, field: Field) -> &Cell {
        self.column(field).and_then(|column| self.row.cells.get(column)).unwrap_or(&Cell::Empty)
    }

    fn problem(&mut self, field: Field, problem: Problem) {
        let column = self.column(field).map(letters).unwrap_or_default();
        self.problems.push(RowProblem { column, field, problem });
    }

    fn text(&mut self, field: Field) -> Option<String> {
        let text = self.cell(field).to_text();
        (!text.is_empty()).then_some(text)
    }

    fn phone(&mut self, field: Field) -> Option<String> {
        self.text(field).map(|text| phone::tidy(&text))
    }

    fn required(&mut self, field: Field) -> String {
        self.text(field).unwrap_or_else(|| {
            self.problem(field, Problem::Missing);
            String::new()
        })
    }

    /// Given names and surname, from two columns or from one.
    fn name(&mut self) -> (String, String) {
        let (first, last) = (self.text(Field::FirstName), self.text(Field::LastName));
        let full = self.text(Field::FullName).filter(|_| first.is_none() && last.is_none());
        match full {
            Some(full) => split_name(&full, self.surname_first).unwrap_or_else(|| {
                self.problem(Field::FullName, Problem::Missing);
                (String::new(), full)
            }),
            None if self.column(Field::FirstName).is_none() && self.column(Field::FullName).is_some() => {
                (String::new(), self.required(Field::FullName))
            }
            None => (self.required(Field::FirstName), self.required(Field::LastName)),
        }
    }

    fn date(&mut self, field: Field) -> Option<NaiveDate> {
        let parsed = match self.cell(field) {
            Cell::Empty => return None,
            Cell::Date(day) => Ok(*day),
            Cell::Number(serial) => date::from_serial(*serial),
            Cell::Text(text) => date::parse(text),
        };
        parsed.map_err(|problem| self.problem(field, problem)).ok()
    }

    /// The day, or a problem and any day: a row with a problem gives no draft.
    fn required_date(&mut self, field: Field) -> NaiveDate {
        let before = self.problems.len();
        let day = self.date(field);
        if day.is_none() && self.problems.len() == before {
            self.problem(field, Problem::Missing);
        }
        day.unwrap_or_default()
    }

    fn number(&mut self, field: Field, min: u32, max: u32) -> Option<u32> {
        let text = self.text(field)?;
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let digits = digits.trim_end_matches(|c: char| c.is_alphabetic() || c == '.');
        let number = digits.parse::<u32>().ok().filter(|number| (min..=max).contains(number));
        if number.is_none() {
            self.problem(field, Problem::NotANumber { min, max });
        }
        number
    }

    /// A code that a spreadsheet took for a number has lost its leading zero. It is put back where the check
    /// digit then fits; otherwise a digit may be missing elsewhere.
    fn personal_code(&mut self) -> Option<PersonalCode> {
        let text = self.text(Field::PersonalCode)?;
        let lost_zero = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit());
        let code = if lost_zero {
            PersonalCode::parse(&format!("0{text}")).ok().filter(|code| !code.is_doubtful())
        } else {
            PersonalCode::parse(&text).ok()
        };
        if code.is_none() {
            self.problem(Field::PersonalCode, Problem::NotAPersonalCode);
        }
        code
    }

    fn registration_number(&mut self) -> Option<RegistrationNumber> {
        let text = self.text(Field::RegistrationNumber)?;
        let number = RegistrationNumber::parse(&text);
        number.map_err(|_| self.problem(Field::RegistrationNumber, Problem::NotARegistrationNumber)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::{Kind, guess};
    use crate::read::read_table;

    fn table(text: &str) -> Table {
        read_table(text.as_bytes()).unwrap()
    }

    #[test]
    fn good_rows_go_on_and_bad_ones_tell_row_column_and_reason() {
        let table = table(
            "Vārds;Uzvārds;Dzimšanas datums;Personas kods\n\
             Anna;Bērziņa;21.11.2008.;32345678901\n\
             Jānis;;31.02.2008.;123\n\
             Ilze\n",
        );
        let mapping = guess(&table, Kind::Students);
        let rows: Vec<_> = students(&table, &mapping).collect();
        assert_eq!(rows[0].as_ref().unwrap().last_name, "Bērziņa");
        let refused = rows[1].as_ref().unwrap_err();
        let told: Vec<_> = refused.problems.iter().map(|p| (p.column.as_str(), p.problem.clone())).collect();
        assert_eq!(refused.row, 3);
        assert_eq!(
            told,
            [("B", Problem::Missing), ("D", Problem::NotAPersonalCode), ("C", Problem::ImpossibleDate)]
        );
        assert_eq!(rows[2].as_ref().unwrap_err().problems.len(), 2);
    }

    #[test]
    fn a_name_in_one_cell_is_split_at_the_last_word_or_at_the_comma() {
        let table = table(
            "Audzēknis;Uzņēmums;No;Līdz\nAnna Marija Bērziņa;Koks;1.9.2026;2.9.2026\n\"Ozols, Jānis\";Koks;1.9.2026;2.9.2026\n",
        );
        let mapping = guess(&table, Kind::Placements);
        let rows: Vec<_> = placements(&table, &mapping).collect();
        assert_eq!(rows[0].as_ref().unwrap().student, "Anna Marija Bērziņa");
        assert_eq!(rows[1].as_ref().unwrap().student, "Jānis Ozols");
    }

    #[test]
    fn a_placement_that_ends_before_it_begins_is_refused() {
        let table = table("Audzēknis;Uzņēmums;No;Līdz\nAnna Ozola;Koks;2.9.2026;1.9.2026\n");
        let mapping = guess(&table, Kind::Placements);
        let refused = placements(&table, &mapping).next().unwrap().unwrap_err();
        assert_eq!(refused.problems[0].problem, Problem::EndsBeforeStart);
    }

    #[test]
    fn a_missing_end_is_not_told_as_an_early_one() {
        let table = table("Audzēknis;Uzņēmums;No;Līdz\nAnna Ozola;Koks;2.9.2026;\n");
        let mapping = guess(&table, Kind::Placements);
        let refused = placements(&table, &mapping).next().unwrap().unwrap_err();
        let told: Vec<_> = refused.problems.iter().map(|found| found.problem.clone()).collect();
        assert_eq!(told, [Problem::Missing]);
    }

    #[test]
    fn the_heading_tells_which_part_of_a_name_is_first() {
        let table =
            table("Uzvārds, vārds;Dzimšanas datums\nBērziņa Anna Marija;21.11.2008.\nIlze;21.11.2008.\n");
        let mapping = guess(&table, Kind::Students);
        let rows: Vec<_> = students(&table, &mapping).collect();
        let first = rows[0].as_ref().unwrap();
        assert_eq!((first.first_name.as_str(), first.last_name.as_str()), ("Anna Marija", "Bērziņa"));
        assert_eq!(rows[1].as_ref().unwrap_err().problems[0].field, Field::FullName);
    }

    #[test]
    fn a_lost_leading_zero_is_put_back_where_the_check_digit_fits() {
        let table = table(
            "Vārds;Uzvārds;Dzimšanas datums;Personas kods\nA;B;01.01.1990.;1019010001\nA;B;01.01.1990.;1019010002\n",
        );
        let mapping = guess(&table, Kind::Students);
        let rows: Vec<_> = students(&table, &mapping).collect();
        assert_eq!(rows[0].as_ref().unwrap().personal_code, PersonalCode::parse("010190-10001").ok());
        assert_eq!(rows[1].as_ref().unwrap_err().problems[0].problem, Problem::NotAPersonalCode);
    }

    #[test]
    fn hours_are_read_with_their_unit_and_never_with_a_fraction() {
        let table = table(
            "Audzēknis;Uzņēmums;No;Līdz;Stundas\nA B;K;1.9.2026;2.9.2026;1 040 st.\nA B;K;1.9.2026;2.9.2026;1,5\n",
        );
        let mapping = guess(&table, Kind::Placements);
        let rows: Vec<_> = placements(&table, &mapping).collect();
        assert_eq!(rows[0].as_ref().unwrap().hours, Some(1040));
        assert_eq!(
            rows[1].as_ref().unwrap_err().problems[0].problem,
            Problem::NotANumber { min: 1, max: 5000 }
        );
    }

    #[test]
    fn legal_forms_come_off_names() {
        for (whole, form, name) in [
            ("SIA \"Koks\"", Some("SIA"), "Koks"),
            ("„Koks”, SIA", Some("SIA"), "Koks"),
            ("SIA Koks un Metāls", Some("SIA"), "Koks un Metāls"),
            ("Asaris", None, "Asaris"),
            ("ASTRA", None, "ASTRA"),
        ] {
            assert_eq!(split_legal_form(whole), (form.map(str::to_owned), name.to_owned()), "{whole}");
        }
    }
}
