//! What a row says of the document that stands in for a personal code.

use chrono::NaiveDate;
use model::identity_document::{DocumentNumber, IdentityDocumentKind};
use model::problem::Problem;

use super::Cells;
use crate::columns::Field;

/// A document as a row has it; which country its words mean still has to be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentDraft {
    /// What kind of document.
    pub kind: Option<IdentityDocumentKind>,
    /// Its number.
    pub number: Option<DocumentNumber>,
    /// The country that issued it, by code or in words.
    pub country: Option<String>,
    /// Its last day.
    pub valid_until: Option<NaiveDate>,
}

impl Cells<'_> {
    pub(super) fn document(&mut self) -> DocumentDraft {
        DocumentDraft {
            kind: self.document_kind(),
            number: self.document_number(),
            country: self.text(Field::DocumentCountry),
            valid_until: self.date(Field::DocumentUntil),
        }
    }

    fn document_kind(&mut self) -> Option<IdentityDocumentKind> {
        let kind = IdentityDocumentKind::from_words(&self.text(Field::DocumentKind)?);
        if kind.is_none() {
            self.problem(Field::DocumentKind, Problem::NotAChoice);
        }
        kind
    }

    fn document_number(&mut self) -> Option<DocumentNumber> {
        let text = self.text(Field::DocumentNumber)?;
        let number = DocumentNumber::parse(&text);
        number.map_err(|_| self.problem(Field::DocumentNumber, Problem::NotADocumentNumber)).ok()
    }
}

#[cfg(test)]
mod tests {
    use crate::columns::{Kind, guess};
    use crate::draft::students;
    use crate::read::read_table;

    use super::*;

    #[test]
    fn a_document_is_read_with_its_row_and_what_is_none_is_told() {
        let table = read_table(
            "Vārds;Uzvārds;Dzimšanas datums;Dokumenta veids;Pases nr.;Izdevējvalsts;Dokuments derīgs līdz\n\
             Anna;Koval;21.11.2008.;Pase;fa 123456;Ukraina;01.02.2030.\n\
             Jana;Koval;21.11.2008.;biļete;nav;;\n\
             Ilze;Koka;21.11.2008.;;;;\n"
                .as_bytes(),
        )
        .unwrap();
        let mapping = guess(&table, Kind::Students);
        let rows: Vec<_> = students(&table, &mapping).collect();
        let document = &rows[0].as_ref().unwrap().document;
        assert_eq!(document.kind, Some(IdentityDocumentKind::Passport));
        assert_eq!(document.number, DocumentNumber::parse("FA123456").ok());
        assert_eq!(document.country.as_deref(), Some("Ukraina"));
        assert_eq!(document.valid_until, NaiveDate::from_ymd_opt(2030, 2, 1));
        let told: Vec<_> =
            rows[1].as_ref().unwrap_err().problems.iter().map(|found| found.problem.clone()).collect();
        assert_eq!(told, [Problem::NotAChoice, Problem::NotADocumentNumber]);
        assert_eq!(rows[2].as_ref().unwrap().document, DocumentDraft::default());
    }
}
