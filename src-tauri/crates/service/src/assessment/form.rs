//! The forms of assessments: those that ship are copied into each workspace, and what a school changes becomes the next
//! version, for all programmes or for one. An assessment names the version that it was begun with.

use chrono::NaiveDate;
use model::assessment::{Assessment, AssessmentCriterion, AssessmentForm};
use model::id::ProgrammeId;
use model::placement::Placement;
use model::programme::Programme;
use model::quality::LocalText;
use store::{Reader, Ruleset};

use crate::input::{AssessmentCriterionInput, AssessmentFormInput, Nothing};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::session::Session;
use crate::view::{AssessmentFormEntry, AssessmentForms, Saved};
use crate::{placement, rules};

/// Kind of the forms of assessments.
pub(crate) const FORM: &str = "assessment_form";
/// The form of what was assessed before there were forms.
const FIRST: &str = "assessment-1";

/// Every version of every form.
pub fn list(session: &mut Session, _: Nothing) -> Result<AssessmentForms, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let mut all = forms(r)?;
        // What was assessed before there were forms is nobody's to choose.
        all.retain(|form| form.id != FIRST);
        all.sort_by(|a, b| (&a.programme, b.version).cmp(&(&b.programme, a.version)));
        let entry = |form: &AssessmentForm| {
            Ok(AssessmentFormEntry {
                in_force: holds(&all, form, today),
                qualification: qualification(r, form.programme.as_ref())?,
                form: form.clone(),
            })
        };
        Ok(AssessmentForms { forms: all.iter().map(entry).collect::<Result<_, Stop>>()? })
    })
}

/// Saves the editor's form as the next version; what is as the latest version has it makes none.
pub fn save(session: &mut Session, input: AssessmentFormInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let known = desk.read(|r| {
        if let Some(programme) = &input.programme {
            r.get::<Programme>(programme.as_str())?.ok_or(RefusalCode::NotFound)?;
        }
        forms(r)
    })?;
    let latest =
        known.iter().filter(|form| form.programme == input.programme).max_by_key(|form| form.version);
    let version = latest.map_or(1, |latest| latest.version + 1);
    let form = form(input, version);
    form.check()?;
    if let Some(latest) = latest.filter(|latest| says_the_same(&form, latest)) {
        return Ok(Saved { id: latest.id.clone() });
    }
    let content = toml::to_string(&form).map_err(|error| Failure::Data(error.to_string()))?;
    let rules = Ruleset { id: form.id, kind: FORM.to_owned(), valid_from: form.valid_from, content };
    desk.write(Operation::AssessmentFormSave, |tx| {
        tx.save(&rules)?;
        Ok(Saved { id: rules.id.clone() })
    })
}

fn form(input: AssessmentFormInput, version: u32) -> AssessmentForm {
    let series = match &input.programme {
        Some(programme) => format!("assessment.{programme}"),
        None => "assessment".to_owned(),
    };
    let id = format!("{series}-{version}");
    let criteria = input.criteria.into_iter().enumerate();
    AssessmentForm {
        criteria: criteria.map(|(index, known)| criterion(known, &format!("{version}-{index}"))).collect(),
        id,
        version,
        valid_from: input.valid_from,
        valid_until: input.valid_until,
        programme: input.programme,
        outcome_scale: input.outcome_scale,
        final_scale: input.final_scale,
        pass_from: input.pass_from,
        company_signs: input.company_signs,
        parts: input.parts,
    }
}

/// A new criterion gets a code that no earlier version has.
fn criterion(input: AssessmentCriterionInput, fresh: &str) -> AssessmentCriterion {
    AssessmentCriterion {
        id: input.id.unwrap_or_else(|| format!("own-{fresh}")),
        name: LocalText { lv: input.lv.trim().to_owned(), en: input.en.trim().to_owned() },
        scale: input.scale,
    }
}

fn says_the_same(form: &AssessmentForm, latest: &AssessmentForm) -> bool {
    *form == AssessmentForm { id: form.id.clone(), version: form.version, ..latest.clone() }
}

fn holds(all: &[AssessmentForm], form: &AssessmentForm, today: NaiveDate) -> bool {
    let same: Vec<AssessmentForm> =
        all.iter().filter(|one| one.programme == form.programme).cloned().collect();
    let latest =
        same.iter().filter(|one| one.holds_on(today)).max_by_key(|one| (one.valid_from, one.version));
    latest.is_some_and(|latest| latest.id == form.id)
}

fn qualification(reader: &Reader<'_>, programme: Option<&ProgrammeId>) -> Result<String, Stop> {
    let Some(id) = programme else { return Ok(String::new()) };
    Ok(reader.remembered::<Programme>(id.as_str())?.map(|known| known.qualification).unwrap_or_default())
}

/// What people know a form of one programme by: its qualification and version; `None` for other rules.
pub(crate) fn name(reader: &Reader<'_>, rules: &Ruleset) -> Result<Option<String>, Stop> {
    if rules.kind != FORM {
        return Ok(None);
    }
    let form = parse(&rules.content)?;
    let of = qualification(reader, form.programme.as_ref())?;
    Ok((!of.is_empty()).then(|| format!("{of} · {}", form.version)))
}

fn forms(reader: &Reader<'_>) -> Result<Vec<AssessmentForm>, Stop> {
    reader.rulesets(FORM)?.iter().map(|rules| parse(&rules.content)).collect()
}

pub(crate) fn parse(content: &str) -> Result<AssessmentForm, Stop> {
    rules::parsed(content, AssessmentForm::parse)
}

/// A version by its name.
pub(crate) fn by_id(reader: &Reader<'_>, id: &str) -> Result<AssessmentForm, Stop> {
    let rules = reader.get::<Ruleset>(id)?.filter(|rules| rules.kind == FORM);
    parse(&rules.ok_or(RefusalCode::NotFound)?.content)
}

/// The form of an assessment: the one that it was begun with, or the one in force on the day.
pub(crate) fn of_record(
    reader: &Reader<'_>,
    assessment: &Assessment,
    day: NaiveDate,
) -> Result<AssessmentForm, Stop> {
    match &assessment.form {
        Some(id) => by_id(reader, id),
        None if assessment.is_begun() => by_id(reader, FIRST),
        None => in_force(reader, &placement::find(reader, &assessment.placement_id)?, day),
    }
}

/// The form with which the assessment of a placement begins on a day.
fn in_force(reader: &Reader<'_>, of: &Placement, day: NaiveDate) -> Result<AssessmentForm, Stop> {
    let programme = reader.get::<Programme>(of.programme_id.as_str())?;
    let series = programme.map_or_else(|| of.programme_id.clone(), |known| known.series().clone());
    let all = forms(reader)?;
    let found = AssessmentForm::in_force(&all, &series, day).cloned();
    found.ok_or_else(|| Failure::Data("no form of assessments".to_owned()).into())
}
