//! One placement of the files, played by its people: from keys and signs to the model's records.

use std::collections::BTreeMap;

use model::assessment::{
    Appraisal, AssessmentForm, AssessmentPart, Defence, DiaryMark, FinalMark, Mark, OutcomeMark,
    PartStanding, Reached,
};
use model::company::{Company, Mentor};
use model::document::{DocumentKind, PartySignature};
use model::expectation::{Consent, Expectation, Standing};
use model::grade::Grade;
use model::id::{ConsentId, ExpectationId, IdSource, OutcomeId, PlacementId, PlanRowId, QualityFormId};
use model::party::Party;
use model::period::Period;
use model::placement::{EarlyEnd, Placement, PlacementKind, Provisions};
use model::plan::{Plan, PlanRow};
use model::programme::Programme;
use model::quality::{Answer, GateAnswer, Gates, QualityForm, Questionnaire};
use model::school::Supervisor;
use model::student::Student;
use model::working_time::{Lessons, Minutes, SchoolDay, Shift, TimeOfDay, WorkingTime};

use super::calendar::{Calendar, next_working_day};
use super::cast::{Cast, known};
use super::data::{Data, DataError};
use super::scene::{Act, Scene};
use super::shape::{self, Day};
use super::weeks::{Of, Weeks};

/// Days for which insurance goes on after a placement.
const INSURED_BEYOND: Day = 30;
/// Days of a week and of a year.
const WEEK: Day = 7;
const YEAR: Day = 365;
/// The minute of the day at which work begins.
const FROM_MINUTE: u32 = 8 * 60;

/// Those who play in one placement.
pub(super) struct Role<'a> {
    id: PlacementId,
    script: &'a shape::Placement,
    weeks: Option<&'a Weeks>,
    library: &'a [shape::Expectation],
    calendar: Calendar,
    questionnaire: &'a Questionnaire,
    form: &'a AssessmentForm,
    cast: &'a Cast,
    student: &'a Student,
    company: &'a Company,
    mentor: Option<&'a Mentor>,
    supervisor: Option<&'a Supervisor>,
    programme: &'a Programme,
    programme_key: &'a str,
}

impl<'a> Role<'a> {
    /// Finds who plays; a key that fits nobody is an error of the files.
    pub(super) fn new(
        data: &'a Data,
        cast: &'a Cast,
        (questionnaire, form): (&'a Questionnaire, &'a AssessmentForm),
        calendar: Calendar,
        script: &'a shape::Placement,
        ids: &mut impl IdSource,
    ) -> Result<Self, DataError> {
        let student = data.students.iter().find(|student| student.key == script.student);
        let programme_key =
            student.ok_or_else(|| DataError::Unknown(script.student.clone()))?.programme.as_str();
        Ok(Self {
            id: PlacementId::new(ids),
            weeks: data.weeks.iter().find(|weeks| weeks.placement == script.number),
            library: &data.library,
            student: known(&cast.students, &script.student)?,
            company: known(&cast.companies, &script.company)?,
            mentor: script.mentor.as_deref().map(|key| known(&cast.mentors, key)).transpose()?,
            supervisor: script.supervisor.as_deref().map(|key| known(&cast.supervisors, key)).transpose()?,
            programme: cast.programme_on(programme_key, calendar.date(script.start))?,
            programme_key,
            script,
            calendar,
            questionnaire,
            form,
            cast,
        })
    }

    /// Everything that happens, in order.
    pub(super) fn scenes(&self, ids: &mut impl IdSource) -> Result<Vec<Scene>, DataError> {
        let (script, mut acts) = (self.script, Vec::new());
        acts.push((script.first_day(), Act::Begin(self.placement()?)));
        if script.agreement.is_some() || script.hours.is_some() {
            acts.push((script.first_day(), Act::Hours(self.working_time()?)));
        }
        if !script.plan.is_empty() {
            acts.push((script.first_day(), Act::Plan(self.plan(ids)?)));
        }
        let items = self.items(&script.expectations, 0, ids)?;
        if !items.is_empty() {
            acts.push((script.first_day(), Act::Items(items.clone())));
        }
        acts.extend(
            script.consents.iter().map(|consent| (consent.on, Act::Consent(self.consent(consent, ids)))),
        );
        if !script.added_later.is_empty() {
            let late = self.items(&script.added_later, items.len(), ids)?;
            let last =
                script.consents.iter().map(|consent| consent.on).max().unwrap_or_else(|| script.first_day());
            acts.push((next_working_day(last), Act::Items(late)));
        }
        acts.extend(self.issue(DocumentKind::Agreement, script.agreement.as_ref()));
        acts.extend(script.agreement.as_ref().map(|issue| (issue.issued, Act::Provide(self.provisions()))));
        acts.extend(self.weeks.iter().flat_map(|weeks| self.of_weeks().acts(weeks, ids)));
        acts.extend(script.ended.as_ref().map(|ended| {
            let on = self.calendar.date(ended.on);
            (ended.on, Act::End(EarlyEnd { on, reason: ended.reason.clone() }))
        }));
        acts.extend(self.assessed()?);
        acts.extend(self.issue(DocumentKind::Characterisation, script.characterisation.as_ref()));
        acts.extend(self.issue(DocumentKind::Assessment, script.sheet.as_ref()));
        for form in &script.forms {
            acts.push((form.on, Act::Answer(self.form(form, ids)?)));
        }
        if let (Some(Standing::Fulfilled), Some(form)) = (script.standing, script.forms.last()) {
            acts.push((form.on, Act::Standing(self.looked_at_again(items))));
        }
        acts.extend(script.gates.as_ref().map(|gates| (gates.on, Act::Gates(self.gates(gates)))));
        acts.extend(self.issue(DocumentKind::Report, script.report.as_ref()));
        let scene = |(day, act)| Scene { on: self.calendar.date(day), placement_id: self.id.clone(), act };
        Ok(acts.into_iter().map(scene).collect())
    }

    fn placement(&self) -> Result<Placement, DataError> {
        let script = self.script;
        let (start, end) = (self.calendar.date(script.start), self.calendar.date(script.end));
        Ok(Placement {
            id: self.id.clone(),
            number: String::new(),
            student_id: self.student.id.clone(),
            company_id: self.company.id.clone(),
            mentor_id: self.mentor.map(|mentor| mentor.id.clone()),
            supervisor_id: self.supervisor.map(|supervisor| supervisor.id.clone()),
            programme_id: self.programme.id.clone(),
            kind: script.kind,
            period: Period::parse(start, end).map_err(|_| self.impossible("period"))?,
            hours_total: script.hours_total,
            hours_per_day: script.hours_per_day,
            site_address: self.company.usual_site().to_owned(),
            goal: script.goal.clone(),
            insurance: script.insurance.clone(),
            remuneration: script.remuneration.clone(),
            ended: None,
        })
    }

    /// As agreed on with the agreement; on the first day, where it has come, the rest.
    fn provisions(&self) -> Provisions {
        let script = self.script;
        let date = |day| Some(self.calendar.date(day));
        let begun = |day| date(day).filter(|_| script.start <= 0);
        let work_based = script.kind == PlacementKind::WorkBased;
        let minor = self.student.is_minor_on(self.calendar.date(script.start));
        Provisions {
            insured_until: date(script.end + INSURED_BEYOND),
            health_check_until: date(script.start + YEAR).filter(|_| work_based || minor),
            instructed_on: begun(script.start),
            equipped_on: begun(script.start),
            planned_on: date(script.start - WEEK).filter(|_| work_based),
            ..Provisions::none(self.id.clone())
        }
    }

    /// From eight o'clock, Monday to Friday, with half an hour of break on days of more than four hours.
    fn working_time(&self) -> Result<WorkingTime, DataError> {
        let script = self.script;
        let pause = if script.hours_per_day > 4 { 30 } else { 0 };
        let until = FROM_MINUTE + script.hours_per_day * 60 + pause;
        let time = |minute: u32| TimeOfDay::parse(&format!("{:02}:{:02}", minute / 60, minute % 60));
        let (Ok(from), Ok(to)) = (time(FROM_MINUTE), time(until)) else {
            return Err(self.impossible("hours_per_day"));
        };
        let break_minutes = Minutes::new(pause);
        let more = script.hours.as_ref();
        let lessons = more.map(|more| more.lessons.as_slice()).unwrap_or_default();
        let school = (1_u8..).zip(lessons).filter(|(_, lessons)| **lessons > 0);
        Ok(WorkingTime {
            employed: more.is_some_and(|more| more.employed),
            shifts: (1..=5).map(|weekday| Shift { weekday, from, to, break_minutes }).collect(),
            school: school
                .map(|(weekday, lessons)| SchoolDay { weekday, lessons: Lessons::new(*lessons) })
                .collect(),
            note: more.map(|more| more.note.clone()).unwrap_or_default(),
            ..WorkingTime::none(self.id.clone())
        })
    }

    fn of_weeks(&self) -> Of<'_> {
        Of {
            id: &self.id,
            calendar: self.calendar,
            first: self.script.start,
            mentor: self.speaker(Party::Company),
            position: self.mentor.map(|mentor| mentor.position.clone()).unwrap_or_default(),
            supervisor: self.speaker(Party::School),
        }
    }

    fn plan(&self, ids: &mut impl IdSource) -> Result<Plan, DataError> {
        let row = |row: &shape::PlanRow, ids: &mut _| -> Result<PlanRow, DataError> {
            let module = self.programme.modules.iter().find(|module| module.code == row.module);
            let module = module.ok_or_else(|| self.impossible(&row.module))?;
            Ok(PlanRow {
                id: PlanRowId::new(ids),
                module_id: Some(module.id.clone()),
                module: module.title(),
                place: row.place,
                amount: row.amount,
                start: self.calendar.date(row.start),
                end: self.calendar.date(row.end),
            })
        };
        let rows =
            self.script.plan.iter().map(|script| row(script, ids)).collect::<Result<_, DataError>>()?;
        Ok(Plan { placement_id: self.id.clone(), rows })
    }

    fn items(
        &self,
        keys: &[String],
        from: usize,
        ids: &mut impl IdSource,
    ) -> Result<Vec<Expectation>, DataError> {
        keys.iter().enumerate().map(|(index, key)| self.item(key, from + index, ids)).collect()
    }

    fn item(&self, key: &str, position: usize, ids: &mut impl IdSource) -> Result<Expectation, DataError> {
        let fits = |item: &&shape::Expectation| {
            item.key == key
                && item.programme.as_deref().is_none_or(|programme| programme == self.programme_key)
        };
        let item = self.library.iter().find(fits).ok_or_else(|| self.impossible(key))?;
        let standing = match self.script.standing {
            Some(Standing::Fulfilled | Standing::Unfulfilled) => Standing::Agreed,
            standing => standing.unwrap_or(Standing::Proposed),
        };
        Ok(Expectation {
            id: ExpectationId::new(ids),
            placement_id: self.id.clone(),
            party: item.party,
            side: item.side,
            text: item.text.clone(),
            outcome_ids: item.outcomes.iter().map(|code| self.outcome(code)).collect::<Result<_, _>>()?,
            standing,
            position: u32::try_from(position).unwrap_or_default(),
        })
    }

    fn looked_at_again(&self, items: Vec<Expectation>) -> Vec<Expectation> {
        let unkept = |key: &String| self.script.unfulfilled.contains(key);
        let standing = |key| if unkept(key) { Standing::Unfulfilled } else { Standing::Fulfilled };
        let keys = &self.script.expectations;
        items
            .into_iter()
            .zip(keys)
            .map(|(item, key)| Expectation { standing: standing(key), ..item })
            .collect()
    }

    fn consent(&self, consent: &shape::Consent, ids: &mut impl IdSource) -> Consent {
        Consent {
            id: ConsentId::new(ids),
            placement_id: self.id.clone(),
            party: consent.party,
            person: self.speaker(consent.party),
            agreed_on: self.calendar.date(consent.on),
            manner: consent.manner,
            fingerprint: String::new(),
        }
    }

    fn company_signer(&self) -> String {
        self.company.usual_signer().map(|person| person.name.clone()).unwrap_or_default()
    }

    /// Who speaks for a party from day to day.
    fn speaker(&self, party: Party) -> String {
        let (school, company) = (&self.cast.school.signatory.name, &self.company_signer());
        match party {
            Party::School => self.supervisor.map_or(school, |supervisor| &supervisor.name).clone(),
            Party::Company => self.mentor.map_or(company, |mentor| &mentor.name).clone(),
            Party::Student => self.student.full_name(),
        }
    }

    /// Who signs a document for a party: the agreement its signatory, the report whoever took part.
    fn signer(&self, kind: DocumentKind, party: Party) -> String {
        match (kind, party) {
            (DocumentKind::Agreement | DocumentKind::Assessment, Party::School) => {
                self.cast.school.signatory.name.clone()
            }
            (DocumentKind::Agreement, Party::Company) => self.company_signer(),
            _ => self.speaker(party),
        }
    }

    fn issue(&self, kind: DocumentKind, issue: Option<&shape::Issue>) -> Vec<(Day, Act)> {
        let Some(issue) = issue else { return Vec::new() };
        let signature = |signature: &shape::Signature| PartySignature {
            party: signature.party,
            state: signature.state,
            signer: self.signer(kind, signature.party),
            on: Some(self.calendar.date(signature.on)),
            recorded_by: self.speaker(Party::School),
            scan: None,
        };
        let signed = issue.signatures.iter().map(|s| (s.on, Act::Sign(kind, signature(s))));
        std::iter::once((issue.issued, Act::Issue(kind))).chain(signed).collect()
    }

    /// What is assessed, and confirmed with the final mark.
    fn assessed(&self) -> Result<Vec<(Day, Act)>, DataError> {
        let (script, mut acts) = (self.script, Vec::new());
        let appraisals = [
            (AssessmentPart::Midterm, &script.midterm),
            (AssessmentPart::Own, &script.own),
            (AssessmentPart::Mentor, &script.assessment),
        ];
        for (part, data) in appraisals {
            if let Some(data) = data {
                acts.push((data.on, Act::Assess(part, self.appraisal(part, data)?)));
            }
        }
        if let Some(data) = &script.diary {
            acts.push((data.on, Act::Diary(self.diary(data)?)));
        }
        if let Some(data) = &script.defence {
            acts.push((data.on, Act::Defend(self.defence(data)?)));
        }
        if let Some(data) = &script.final_mark {
            acts.push((data.on, Act::Mark(self.final_mark(data)?)));
            acts.extend(self.confirmed(data));
        }
        Ok(acts)
    }

    fn confirmed(&self, data: &shape::FinalMark) -> Vec<(Day, Act)> {
        let script = self.script;
        let there = [
            (AssessmentPart::Midterm, script.midterm.is_some()),
            (AssessmentPart::Own, script.own.is_some()),
            (AssessmentPart::Mentor, script.assessment.is_some()),
            (AssessmentPart::Diary, script.diary.is_some()),
            (AssessmentPart::Defence, script.defence.is_some()),
            (AssessmentPart::Final, data.confirmed),
        ];
        let parts = there.into_iter().filter(|(_, there)| *there);
        parts.map(|(part, _)| (data.on, Act::Confirm(part))).collect()
    }

    fn appraisal(&self, part: AssessmentPart, data: &shape::Assessment) -> Result<Appraisal, DataError> {
        let mark = |mark: &shape::Mark| {
            Ok(OutcomeMark {
                outcome_id: self.outcome(&mark.outcome)?,
                mark: mark.points.map(reached),
                remark: mark.remark.clone(),
            })
        };
        let speaker = if part == AssessmentPart::Own { Party::Student } else { Party::Company };
        Ok(Appraisal {
            outcomes: data.marks.iter().map(mark).collect::<Result<_, DataError>>()?,
            criteria: self.criteria(data)?,
            overall: data.overall.map(|points| self.points(points)).transpose()?,
            strengths: data.strengths.clone(),
            improvements: data.improvements.clone(),
            characterisation: data.characterisation.clone(),
            advice: data.advice.clone(),
            hire: data.hire,
            assessed_by: self.speaker(speaker),
            assessed_on: self.calendar.date(data.on),
            standing: PartStanding::default(),
        })
    }

    fn criteria(&self, data: &shape::Assessment) -> Result<BTreeMap<String, Mark>, DataError> {
        if data.criteria.len() != self.form.criteria.len() {
            return Err(self.impossible(&data.criteria));
        }
        let marks = self.form.criteria.iter().zip(data.criteria.bytes());
        marks
            .map(|(criterion, digit)| {
                let points = if digit == b'0' { 10 } else { digit.wrapping_sub(b'0') };
                Ok((criterion.id.clone(), self.points(points)?))
            })
            .collect()
    }

    fn diary(&self, data: &shape::SchoolMark) -> Result<DiaryMark, DataError> {
        Ok(DiaryMark {
            mark: self.points(data.points)?,
            remark: data.remark.clone(),
            given_by: self.speaker(Party::School),
            given_on: self.calendar.date(data.on),
            standing: PartStanding::default(),
        })
    }

    /// The commission: whoever signs for the school, and the supervisor.
    fn defence(&self, data: &shape::SchoolMark) -> Result<Defence, DataError> {
        let mut commission = vec![self.cast.school.signatory.name.clone(), self.speaker(Party::School)];
        commission.dedup();
        Ok(Defence {
            mark: self.points(data.points)?,
            held_on: self.calendar.date(data.on),
            commission,
            protocol: data.protocol.clone(),
            remark: data.remark.clone(),
            standing: PartStanding::default(),
        })
    }

    fn final_mark(&self, data: &shape::FinalMark) -> Result<FinalMark, DataError> {
        Ok(FinalMark {
            mark: self.points(data.points)?,
            reason: data.reason.clone(),
            given_by: self.speaker(Party::School),
            given_on: self.calendar.date(data.on),
            standing: PartStanding::default(),
        })
    }

    fn points(&self, points: u8) -> Result<Mark, DataError> {
        self.grade(points).map(Mark::Points)
    }

    fn form(&self, data: &shape::Form, ids: &mut impl IdSource) -> Result<QualityForm, DataError> {
        Ok(QualityForm {
            id: QualityFormId::new(ids),
            placement_id: self.id.clone(),
            party: data.party,
            questionnaire: self.questionnaire.id.clone(),
            answers: self.answers(data)?,
            open: data.open.clone(),
            overall: Some(self.grade(data.overall)?),
            answered_on: self.calendar.date(data.on),
        })
    }

    fn answers(&self, data: &shape::Form) -> Result<BTreeMap<String, Answer>, DataError> {
        let items: Vec<&str> = self.questionnaire.items(data.party).map(|item| item.id.as_str()).collect();
        if items.len() != data.answers.chars().count() {
            return Err(self.impossible(&data.answers));
        }
        let mut answers = BTreeMap::new();
        for (item, sign) in items.into_iter().zip(data.answers.chars()).filter(|(_, sign)| *sign != '-') {
            answers.insert(item.to_owned(), answer(sign).ok_or_else(|| self.impossible(&data.answers))?);
        }
        Ok(answers)
    }

    fn gates(&self, data: &shape::Gates) -> Gates {
        let answer = |answer: &shape::GateAnswer| GateAnswer {
            gate: answer.gate.clone(),
            state: answer.state,
            evidence: answer.evidence.clone(),
            on: answer.on.map(|day| self.calendar.date(day)),
        };
        Gates { placement_id: self.id.clone(), answers: data.answers.iter().map(answer).collect() }
    }

    fn outcome(&self, code: &str) -> Result<OutcomeId, DataError> {
        let outcome = self.programme.outcomes.iter().find(|outcome| outcome.code == code);
        outcome.map(|outcome| outcome.id.clone()).ok_or_else(|| self.impossible(code))
    }

    fn grade(&self, points: u8) -> Result<Grade, DataError> {
        Grade::parse(points).map_err(|_| self.impossible("mark"))
    }

    fn impossible(&self, what: &str) -> DataError {
        DataError::Unknown(format!("{what} (placement {})", self.script.number))
    }
}

/// How far an outcome was reached, from points.
const fn reached(points: u8) -> Mark {
    Mark::Level(match points {
        9.. => Reached::Beyond,
        6..=8 => Reached::Fully,
        4..=5 => Reached::Partly,
        _ => Reached::Not,
    })
}

fn answer(sign: char) -> Option<Answer> {
    match sign {
        '4' => Some(Answer::Fully),
        '3' => Some(Answer::Rather),
        '2' => Some(Answer::RatherNot),
        '1' => Some(Answer::Not),
        'N' => Some(Answer::NotApplicable),
        _ => None,
    }
}
