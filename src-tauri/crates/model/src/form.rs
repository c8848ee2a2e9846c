//! A form: what somebody is asked, in order. The same on paper, in a PDF that comes back, and on a screen.
//!
//! Words are in the form, in its own language; it knows nothing of where the answers go.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A form with what is known already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Form {
    /// What the form is called.
    pub title: String,
    /// What it is for and what to do with it.
    pub introduction: String,
    /// What is known and not asked, in order.
    pub given: Vec<Given>,
    /// What is asked, in order.
    pub sections: Vec<FormSection>,
}

/// A fact that the form is about; whoever fills it in does not change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Given {
    /// What it is.
    pub label: String,
    /// The fact.
    pub value: String,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct FormSection {
    /// Heading; empty for none.
    pub title: String,
    /// A sentence under the heading; empty for none.
    pub hint: String,
    /// Questions, in order.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Question {
    /// Name within the form („answers.M01"): latin letters, digits, underscores and full stops.
    pub name: String,
    /// The question.
    pub label: String,
    /// What can be answered.
    pub ask: Ask,
    /// What is on record, as the answer would be written; empty for nothing.
    pub value: String,
}

/// What can be answered to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Ask {
    /// One line of text.
    Line {
        /// Most characters.
        most: u32,
    },
    /// Several lines of text.
    Text {
        /// Lines of room on paper.
        lines: u32,
        /// Most characters.
        most: u32,
    },
    /// An e-mail address.
    Email,
    /// A day, written as a date.
    Day,
    /// One of a few choices, all of them in sight. Neighbours with the same choices stand in one table.
    Scale {
        /// The choices, in order.
        choices: Vec<Choice>,
    },
    /// Yes, or not said.
    Tick,
}

/// What a [`Ask::Tick`] says when it is ticked.
pub const TICKED: &str = "yes";

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Choice {
    /// How the choice is called in answers: latin letters, digits and underscores.
    pub value: String,
    /// How it reads.
    pub label: String,
}

/// Answers by the question's name; what was left empty is not among them.
pub type Answers = BTreeMap<String, String>;

impl Choice {
    /// A choice with its words.
    pub fn new(value: &str, label: impl Into<String>) -> Self {
        Self { value: value.to_owned(), label: label.into() }
    }
}

impl Given {
    /// A fact with what it is called.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

impl Question {
    /// A question with what is on record.
    pub fn new(
        name: impl Into<String>,
        label: impl Into<String>,
        ask: Ask,
        value: impl Into<String>,
    ) -> Self {
        Self { name: name.into(), label: label.into(), ask, value: value.into() }
    }

    /// How an answer reads: the words of a choice, the text of a text. Empty for none.
    pub fn words<'a>(&'a self, answer: &'a str) -> &'a str {
        let Some(choices) = self.ask.choices() else { return answer };
        choices.iter().find(|choice| choice.value == answer).map_or(answer, |choice| &choice.label)
    }
}

impl Ask {
    /// What can be chosen; `None` where text is written or a box is ticked.
    pub fn choices(&self) -> Option<&[Choice]> {
        match self {
            Self::Scale { choices } => Some(choices),
            Self::Line { .. } | Self::Text { .. } | Self::Email | Self::Day | Self::Tick => None,
        }
    }
}

impl Form {
    /// Every question, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// Every text that the form was handed over with, in order: what a seal is made of.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        let given = self.given.iter().flat_map(|given| [given.label.as_str(), given.value.as_str()]);
        let asked = self.questions().flat_map(|question| [question.name.as_str(), question.value.as_str()]);
        [self.title.as_str()].into_iter().chain(given).chain(asked)
    }
}
