//! Whether a template can be printed from: what is wrong is named by section, clause and item.

use super::{Fragment, Part, Placeholder, Section, Table, Template, TemplateKind, fragments};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most characters of a title.
const TITLE: u32 = 200;
/// Most characters of the legal basis.
const LEGAL_BASIS: u32 = 600;
/// Most characters of a clause or an item.
const CLAUSE: u32 = 4000;

impl Template {
    /// Whether a document can be printed from it.
    ///
    /// # Errors
    /// Each problem with its place: `title`, `sections.2.title`, `sections.2.body.0.text`,
    /// `sections.2.body.0.items.3`; counted from nought.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("title", &self.title, TITLE);
        problems.required("legal_basis", &self.legal_basis, LEGAL_BASIS);
        if self.valid_until.is_some_and(|last| last < self.valid_from) {
            problems.add("valid_until", Problem::EndsBeforeStart);
        }
        for (place, section) in self.sections.iter().enumerate() {
            check_section(&mut problems, &format!("sections.{place}"), section, self.kind);
        }
        if !self.has_table(Table::Parties) {
            problems.add("sections", Problem::LacksParties);
        }
        problems.into_result()
    }

    fn has_table(&self, table: Table) -> bool {
        self.sections.iter().flat_map(|section| &section.body).any(|part| part.table == Some(table))
    }
}

fn check_section(problems: &mut Problems, place: &str, section: &Section, kind: TemplateKind) {
    problems.required(&format!("{place}.title"), &section.title, TITLE);
    if section.body.is_empty() {
        problems.add(&format!("{place}.title"), Problem::EmptySection);
    }
    for (i, part) in section.body.iter().enumerate() {
        check_part(problems, &format!("{place}.body.{i}"), part, kind);
    }
}

fn check_part(problems: &mut Problems, place: &str, part: &Part, kind: TemplateKind) {
    if let Some(table) = part.table {
        if !table.stands_in(kind) {
            problems.add(&format!("{place}.table"), Problem::NotAChoice);
        }
        return;
    }
    check_text(problems, &format!("{place}.text"), &part.text, kind);
    for (i, item) in part.items.iter().enumerate() {
        check_text(problems, &format!("{place}.items.{i}"), item, kind);
    }
}

fn check_text(problems: &mut Problems, place: &str, text: &str, kind: TemplateKind) {
    problems.required(place, text, CLAUSE);
    let wrong = fragments(text).into_iter().find_map(|fragment| match fragment {
        Fragment::LooseBrace => Some(Problem::LooseBrace),
        Fragment::Braced(word) if !knows(kind, word) => {
            Some(Problem::UnknownPlaceholder { word: word.to_owned() })
        }
        _ => None,
    });
    if let Some(problem) = wrong {
        problems.add(place, problem);
    }
}

fn knows(kind: TemplateKind, word: &str) -> bool {
    Placeholder::parse(word).is_some_and(|known| known.stands_in(kind))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::template::Origin;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, day).unwrap()
    }

    fn clause(text: &str) -> Part {
        Part { text: text.to_owned(), ..Part::default() }
    }

    fn template(body: Vec<Part>) -> Template {
        let parties = Part { table: Some(Table::Parties), ..Part::default() };
        Template {
            kind: TemplateKind::Placement,
            language: "lv".to_owned(),
            version: 1,
            origin: Origin::School,
            valid_from: day(1),
            valid_until: None,
            title: "Līgums".to_owned(),
            legal_basis: "Noteikumi".to_owned(),
            required: Vec::new(),
            sections: vec![
                Section { title: "Puses".to_owned(), annex: false, body: vec![parties] },
                Section { title: "Laiks".to_owned(), annex: false, body },
            ],
        }
    }

    fn found(template: &Template) -> Vec<(String, Problem)> {
        let problems = template.check().err().unwrap_or_default();
        problems.into_iter().map(|found| (found.field, found.problem)).collect()
    }

    #[test]
    fn a_template_with_parties_and_known_placeholders_is_good() {
        assert_eq!(found(&template(vec![clause("No {start} līdz {end}.")])), []);
    }

    #[test]
    fn an_unknown_placeholder_a_loose_brace_and_an_empty_clause_are_named_where_they_stand() {
        let list = Part { items: vec!["viens".to_owned(), "{divi".to_owned()], ..clause("Saraksts:") };
        let wrong = template(vec![clause("{shoe_size}"), list, clause(" ")]);
        let at = |place: &str| format!("sections.1.body.{place}");
        assert_eq!(
            found(&wrong),
            [
                (at("0.text"), Problem::UnknownPlaceholder { word: "shoe_size".to_owned() }),
                (at("1.items.1"), Problem::LooseBrace),
                (at("2.text"), Problem::Missing),
            ]
        );
    }

    #[test]
    fn what_only_an_amendment_or_a_termination_knows_is_refused_in_an_agreement() {
        let changes = Part { table: Some(Table::Changes), ..Part::default() };
        let mut wrong = template(vec![clause("Iemesls: {reason}."), changes]);
        let at = |place: &str| format!("sections.1.body.{place}");
        assert_eq!(
            found(&wrong),
            [
                (at("0.text"), Problem::UnknownPlaceholder { word: "reason".to_owned() }),
                (at("1.table"), Problem::NotAChoice),
            ]
        );
        wrong.sections[1].body.remove(1);
        wrong.kind = TemplateKind::Termination;
        assert_eq!(found(&wrong), []);
    }

    #[test]
    fn a_template_names_its_basis_its_parties_and_has_no_empty_section() {
        let mut wrong = template(Vec::new());
        wrong.legal_basis.clear();
        wrong.valid_until = day(1).pred_opt();
        wrong.sections.remove(0);
        assert_eq!(
            found(&wrong),
            [
                ("legal_basis".to_owned(), Problem::Missing),
                ("valid_until".to_owned(), Problem::EndsBeforeStart),
                ("sections.0.title".to_owned(), Problem::EmptySection),
                ("sections".to_owned(), Problem::LacksParties),
            ]
        );
    }

    #[test]
    fn the_latest_version_that_holds_is_in_force_and_one_past_its_term_gives_way() {
        let first = template(Vec::new());
        let second =
            Template { version: 2, valid_from: day(10), valid_until: Some(day(20)), ..template(Vec::new()) };
        let versions = [first, second];
        let on = |date| Template::in_force(&versions, date).map(|template| template.version);
        let before = day(1).pred_opt().unwrap();
        assert_eq!(
            [on(before), on(day(9)), on(day(10)), on(day(20)), on(day(21))],
            [Some(1), Some(1), Some(2), Some(2), Some(1)]
        );
    }
}
