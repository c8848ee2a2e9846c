//! Classifications as they hold today: sectors, fields of education, kinds of placement, scales of marks.

use chrono::NaiveDate;
use i18n::Language;
use model::classification::Classification;
use model::placement::PlacementKind;
use store::Reader;

use crate::input::Nothing;
use crate::reply::{Failure, Stop};
use crate::rules::{self, Shipped};
use crate::session::Session;
use crate::view::Classifications;

/// Sectors of vocational education.
pub(crate) const SECTORS: &str = "sectors";
/// Fields of education and training, ISCED-F 2013.
pub(crate) const FIELDS: &str = "fields";
/// Kinds of placement.
pub(crate) const PLACEMENT_TYPES: &str = "placement_types";
/// The ten-point scale.
pub(crate) const TEN_POINTS: &str = "ten_points";
/// Pass or fail.
pub(crate) const PASS_FAIL: &str = "pass_fail";
/// How far an outcome was reached.
pub(crate) const FOUR_LEVELS: &str = "four_levels";
/// Countries, ISO 3166-1.
pub(crate) const COUNTRIES: &str = "countries";

/// Every classification that ships with the program, the oldest of each kind first.
pub(crate) const SHIPPED: [Shipped; 7] = [
    (SECTORS, "sectors-1", include_str!("../../../../assets/classifications/sectors-1.toml")),
    (FIELDS, "fields-1", include_str!("../../../../assets/classifications/fields-1.toml")),
    (
        PLACEMENT_TYPES,
        "placement-types-1",
        include_str!("../../../../assets/classifications/placement-types-1.toml"),
    ),
    (TEN_POINTS, "ten-points-1", include_str!("../../../../assets/classifications/ten-points-1.toml")),
    (PASS_FAIL, "pass-fail-1", include_str!("../../../../assets/classifications/pass-fail-1.toml")),
    (FOUR_LEVELS, "four-levels-1", include_str!("../../../../assets/classifications/four-levels-1.toml")),
    (COUNTRIES, "countries-1", include_str!("../../../../assets/classifications/countries-1.toml")),
];

/// All classifications.
pub fn list(session: &mut Session, _: Nothing) -> Result<Classifications, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        Ok(Classifications {
            sectors: holding_on(r, SECTORS, today)?,
            fields: holding_on(r, FIELDS, today)?,
            placement_types: holding_on(r, PLACEMENT_TYPES, today)?,
            ten_points: holding_on(r, TEN_POINTS, today)?,
            pass_fail: holding_on(r, PASS_FAIL, today)?,
            four_levels: holding_on(r, FOUR_LEVELS, today)?,
            countries: holding_on(r, COUNTRIES, today)?,
        })
    })
}

/// The classification of a kind that holds on a day.
pub(crate) fn holding_on(reader: &Reader<'_>, kind: &str, day: NaiveDate) -> Result<Classification, Stop> {
    parse(&rules::holding_on(reader, kind, day)?)
}

/// The kind of placement that words stand for.
pub(crate) fn placement_kind(types: &Classification, words: &str) -> Option<PlacementKind> {
    let item = types.find(words)?;
    toml::Value::String(item.id.clone()).try_into().ok()
}

/// The name of a kind of placement.
pub(crate) fn placement_kind_name(types: &Classification, kind: PlacementKind, language: Language) -> String {
    let word = toml::Value::try_from(kind).ok();
    let word = word.as_ref().and_then(toml::Value::as_str).unwrap_or_default();
    types.name(word, &language.to_string()).to_owned()
}

pub(crate) fn parse(content: &str) -> Result<Classification, Stop> {
    Classification::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped_kind(kind: &str) -> Classification {
        let (_, _, content) = SHIPPED.iter().find(|(known, _, _)| *known == kind).unwrap();
        parse(content).unwrap()
    }

    #[test]
    fn every_classification_names_its_source() {
        for (_, id, content) in SHIPPED {
            assert!(!parse(content).unwrap().source.is_empty(), "{id}");
        }
    }

    #[test]
    fn every_kind_of_placement_stands_in_the_list_and_no_other() {
        let types = shipped_kind(PLACEMENT_TYPES);
        for item in &types.items {
            let kind = placement_kind(&types, &item.id).unwrap();
            assert_eq!(placement_kind_name(&types, kind, Language::Lv), item.name.lv);
        }
        assert_eq!(types.items.len(), 6);
        assert_eq!(placement_kind(&types, "Kvalifikācijas prakse"), Some(PlacementKind::Final));
    }

    #[test]
    fn the_ten_point_scale_has_its_ten_marks_the_best_first() {
        let marks: Vec<u8> =
            shipped_kind(TEN_POINTS).items.iter().map(|item| item.id.parse().unwrap()).collect();
        assert_eq!(marks, (1..=10).rev().collect::<Vec<u8>>());
    }

    #[test]
    fn countries_are_those_of_the_standard_and_known_by_their_names_and_by_what_passports_print() {
        let countries = shipped_kind(COUNTRIES);
        assert!(countries.items.iter().all(|country| country.id.len() == 2));
        // The 249 of ISO 3166-1, and Kosovo.
        assert_eq!(countries.items.len(), 250);
        for words in ["UA", "ukr", "Ukraina", "Ukraine"] {
            assert_eq!(countries.keep(words), "UA", "{words}");
        }
        assert_eq!(
            (countries.name("US", "lv"), countries.keep("ASV")),
            ("Amerikas Savienotās Valstis", "US".to_owned())
        );
    }

    #[test]
    fn every_field_of_education_stands_under_its_broader_one() {
        let fields = shipped_kind(FIELDS);
        for field in fields.items.iter().filter(|field| field.id.len() > 2) {
            let broader = &field.id[..field.id.len() - 1];
            assert!(field.id == "9999" || fields.items.iter().any(|f| f.id == broader), "{}", field.id);
        }
    }
}
