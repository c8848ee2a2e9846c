//! What our agreements say, block by block: read back from their tags by poppler, so that others can set the same.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::log::Log;

/// A document as its tags tell it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        text: String,
    },
    /// A clause or an item of a list with its number.
    Item {
        label: String,
        text: String,
    },
    Table {
        rows: Vec<Row>,
    },
}

/// A row of a table: the texts of its cells.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub is_head: bool,
    pub cells: Vec<String>,
}

/// Reads a document back.
pub fn of(log: &mut Log, pdf: &Path) -> Result<Text, Failure> {
    let said = log.output(Command::new("pdfinfo").arg("-struct-text").arg(pdf))?;
    let text = parse(&String::from_utf8_lossy(&said.stdout));
    if text.blocks.is_empty() {
        return Err(Failure::Check(format!("{} has no tagged text", pdf.display())));
    }
    Ok(text)
}

/// poppler tells an element a line, its attributes behind a slash, and its text in quotation marks.
fn parse(said: &str) -> Text {
    let mut text = Text::default();
    let (mut in_head, mut in_label) = (false, false);
    for line in said.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')) {
            text.write(words, in_label);
            continue;
        }
        let name = line.split([' ', ':', '(']).next().unwrap_or_default();
        match name {
            "H1" | "H2" | "H3" => {
                let level = name.as_bytes()[1] - b'0';
                text.blocks.push(Block::Heading { level, text: String::new() });
            }
            "P" => text.blocks.push(Block::Paragraph { text: String::new() }),
            "LI" => text.blocks.push(Block::Item { label: String::new(), text: String::new() }),
            "Lbl" | "LBody" => in_label = name == "Lbl",
            "Table" => text.blocks.push(Block::Table { rows: Vec::new() }),
            "THead" | "TBody" => in_head = name == "THead",
            "TR" => text.add_row(in_head),
            "TH" | "TD" => text.add_cell(),
            _ => {}
        }
    }
    text
}

impl Text {
    fn rows(&mut self) -> Option<&mut Vec<Row>> {
        match self.blocks.last_mut() {
            Some(Block::Table { rows }) => Some(rows),
            _ => None,
        }
    }

    fn add_row(&mut self, is_head: bool) {
        if let Some(rows) = self.rows() {
            rows.push(Row { is_head, cells: Vec::new() });
        }
    }

    fn add_cell(&mut self) {
        if let Some(row) = self.rows().and_then(|rows| rows.last_mut()) {
            row.cells.push(String::new());
        }
    }

    fn write(&mut self, words: &str, in_label: bool) {
        let place = match self.blocks.last_mut() {
            Some(Block::Heading { text, .. } | Block::Paragraph { text }) => Some(text),
            Some(Block::Item { label, text }) => Some(if in_label { label } else { text }),
            Some(Block::Table { rows }) => rows.last_mut().and_then(|row| row.cells.last_mut()),
            None => None,
        };
        if let Some(place) = place {
            place.push_str(words);
        }
    }

    /// The same document with other words.
    pub fn with(&self, words: impl Fn(&str) -> String) -> Self {
        let block = |block: &Block| match block {
            Block::Heading { level, text } => Block::Heading { level: *level, text: words(text) },
            Block::Paragraph { text } => Block::Paragraph { text: words(text) },
            Block::Item { label, text } => Block::Item { label: label.clone(), text: words(text) },
            Block::Table { rows } => {
                let row = |row: &Row| Row {
                    is_head: row.is_head,
                    cells: row.cells.iter().map(|cell| words(cell)).collect(),
                };
                Block::Table { rows: rows.iter().map(row).collect() }
            }
        };
        Self { blocks: self.blocks.iter().map(block).collect() }
    }

    /// The title: the first heading.
    pub fn title(&self) -> &str {
        let titles = self.blocks.iter().filter_map(|block| match block {
            Block::Heading { text, .. } => Some(text.as_str()),
            _ => None,
        });
        titles.into_iter().next().unwrap_or_default()
    }

    /// As a template in another language takes it.
    pub fn json(&self) -> Value {
        let block = |block: &Block| match block {
            Block::Heading { level, text } => json!({ "is": "heading", "level": level, "text": text }),
            Block::Paragraph { text } => json!({ "is": "paragraph", "text": text }),
            Block::Item { label, text } => json!({ "is": "item", "label": label, "text": text }),
            Block::Table { rows } => {
                let part = |is_head: bool| {
                    rows.iter().filter(|row| row.is_head == is_head).map(|row| &row.cells).collect::<Vec<_>>()
                };
                json!({ "is": "table", "head": part(true), "rows": part(false) })
            }
        };
        self.blocks.iter().map(block).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Document\n  H1 (block)\n    \"Līgums\"\n  L (block):\n     /ListNumbering /Decimal\n    LI (block)\n      \
        Lbl (block)\n        \"1.1.\"\n      LBody (block)\n        \"Puses \"\n        \"vienojas.\"\n  Table (block):\n     \
        /Summary (x)\n    THead\n      TR\n        TH:\n           /Scope /Column\n          \"Kods\"\n    TBody\n      TR\n        \
        TD\n          \"SR1\"\n  Form\n    Object 41 0\n";

    #[test]
    fn tagged_text_is_read_block_by_block() {
        let text = parse(SAID);
        let row = |is_head, text: &str| Row { is_head, cells: vec![text.to_owned()] };
        assert_eq!(
            text.blocks,
            [
                Block::Heading { level: 1, text: "Līgums".to_owned() },
                Block::Item { label: "1.1.".to_owned(), text: "Puses vienojas.".to_owned() },
                Block::Table { rows: vec![row(true, "Kods"), row(false, "SR1")] },
            ]
        );
        assert_eq!(text.title(), "Līgums");
    }
}
