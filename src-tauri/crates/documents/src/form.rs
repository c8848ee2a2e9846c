//! Forms that are handed out and come back: fields to fill in, each form known by its number.
//!
//! Fields are called `<group>.<question>`; what is given stands in read-only fields `<group>.given.<n>`, counted from one,
//! and the form's seal in `<group>.seal`. A file may hold several forms, each in a group of its own.

use crate::layout::block::{Block, Button, Cell, Column, Entry, Field, Slip, Table};
use crate::layout::style::{BODY, NOTE};
use crate::manuscript::{Identity, Manuscript};
use crate::{Options, wording};
use chrono::NaiveDate;
use i18n::{Tr, format};
use model::form::{Ask, Choice, Form, FormSection, Question, TICKED};

/// Most characters of an e-mail address (RFC 5321).
const MOST_OF_AN_ADDRESS: u32 = 254;

/// A form as it is handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What is asked.
    pub form: Form,
    /// The first part of all its fields' names: the number without a hyphen.
    pub group: String,
    /// The number as people read it.
    pub number: String,
    /// What the code to scan says.
    pub code: String,
    /// The day by which an answer is asked for.
    pub due: NaiveDate,
    /// Where the answer goes: an e-mail address, or whatever the school named.
    pub reply_to: String,
    /// Hash of what was filled in beforehand.
    pub seal: String,
}

impl Sheet {
    /// Name and version of how forms are laid out.
    pub const TEMPLATE: &'static str = "form-1";
}

/// Lays the forms out, each beginning on a page of its own.
pub(crate) fn write(sheets: &[Sheet], school: &str, options: &Options) -> Manuscript {
    let tr = Tr::new(options.language);
    let blocks = sheets.iter().enumerate().flat_map(|(place, sheet)| {
        let turn = (place > 0).then_some(Block::NewPage);
        turn.into_iter().chain(blocks(sheet, options, &tr))
    });
    let title = match sheets {
        [one] => one.form.title.clone(),
        _ => tr.documents_forms_title(sheets.len() as i64),
    };
    let identity = Identity { title: &title, author: school, template: Sheet::TEMPLATE };
    Manuscript::new(blocks.collect(), &identity, options)
}

fn blocks(sheet: &Sheet, options: &Options, tr: &Tr) -> Vec<Block> {
    let due = format::date(sheet.due, options.language);
    let lines = match sheet.reply_to.trim() {
        "" => vec![tr.documents_form_due(&due)],
        address => vec![tr.documents_form_due_to(address, &due)],
    };
    let slip = Slip {
        label: tr.documents_form_number(),
        number: sheet.number.clone(),
        lines: lines.into_iter().chain([tr.documents_form_how()]).collect(),
        code: sheet.code.clone(),
        alt: tr.documents_form_code(&sheet.number),
    };
    let mut blocks = vec![
        Block::heading(1, sheet.form.title.as_str()),
        Block::text(BODY, sheet.form.introduction.as_str()),
        Block::Slip(slip),
        Block::Fields(given(sheet, tr)),
    ];
    blocks.extend(sheet.form.sections.iter().flat_map(|section| part(&sheet.group, section)));
    blocks
}

fn given(sheet: &Sheet, tr: &Tr) -> Vec<Field> {
    let field =
        |name: String, label: String, value: String| Field { name, label, entry: Entry::Given(value) };
    let facts = sheet.form.given.iter().enumerate().map(|(place, given)| {
        field(format!("{}.given.{}", sheet.group, place + 1), given.label.clone(), given.value.clone())
    });
    let seal = field(format!("{}.seal", sheet.group), tr.documents_form_seal(), sheet.seal.clone());
    facts.chain([seal]).collect()
}

fn part(group: &str, section: &FormSection) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !section.title.is_empty() {
        blocks.push(Block::heading(2, section.title.as_str()));
    }
    if !section.hint.is_empty() {
        blocks.push(Block::keep(NOTE, section.hint.as_str()));
    }
    let alike = |one: &Question, other: &Question| one.ask.choices() == other.ask.choices();
    for questions in section.questions.chunk_by(alike) {
        blocks.push(match questions[0].ask.choices() {
            Some(choices) => Block::Table(scale(group, questions, choices, &section.title)),
            None => Block::Fields(questions.iter().map(|question| entry(group, question)).collect()),
        });
    }
    blocks
}

/// Questions with the same choices: a row each, a column for each choice.
fn scale(group: &str, questions: &[Question], choices: &[Choice], summary: &str) -> Table {
    // Columns for a few words, or for one figure each; the page is 165 wide.
    let each = if choices.len() > 6 { 8.6 } else { 21.5 };
    let asked = Column::left(165.0 - each * choices.len() as f32);
    let row = |question: &Question| {
        let button = |choice: &Choice| {
            Cell::button(Button {
                field: format!("{group}.{}", question.name),
                choice: choice.value.clone(),
                label: format!("{} – {}", question.label, choice.label),
                on: question.value == choice.value,
            })
        };
        std::iter::once(Cell::from(question.label.as_str())).chain(choices.iter().map(button)).collect()
    };
    Table {
        columns: std::iter::once(asked).chain(choices.iter().map(|_| Column::middle(each))).collect(),
        head: std::iter::once(String::new())
            .chain(choices.iter().map(|choice| choice.label.clone()))
            .collect(),
        rows: questions.iter().map(row).collect(),
        row_heads: true,
        summary: summary.to_owned(),
    }
}

fn entry(group: &str, question: &Question) -> Field {
    let value = question.value.clone();
    let entry = match &question.ask {
        Ask::Text { lines, most } => Entry::Text { value, lines: *lines, most: *most },
        Ask::Line { most } => Entry::Line { value, most: *most },
        Ask::Email => Entry::Line { value, most: MOST_OF_AN_ADDRESS },
        Ask::Tick => Entry::Tick { choice: TICKED.to_owned(), on: value == TICKED },
        Ask::Day | Ask::Scale { .. } => Entry::Line { value, most: wording::DATE_CHARACTERS },
    };
    Field { name: format!("{group}.{}", question.name), label: question.label.clone(), entry }
}
