//! From template and particulars to blocks.

use super::fill::Sources;
use super::{Agreement, tables};
use crate::layout::block::{Block, Clause, Signature};
use crate::manuscript::{Identity, Manuscript};
use crate::{Error, Options, Signing};
use i18n::{Tr, format};
use model::template::{Part, Section, Template};

/// Writes the agreement.
pub(crate) fn write(
    agreement: &Agreement,
    template: &Template,
    options: &Options,
) -> Result<Manuscript, Error> {
    let tr = Tr::new(options.language);
    let date = format::long_date_locative(options.date, options.language);
    let mut blocks = vec![
        Block::heading(1, template.title.as_str()),
        Block::Edges {
            left: format!("{}, {date}", agreement.place),
            right: tr.documents_number(&options.number),
        },
    ];
    let sources = Sources { agreement, template, options };
    for (i, section) in template.sections.iter().enumerate() {
        write_section(&mut blocks, i + 1, section, sources)?;
    }
    blocks.push(Block::heading(2, tr.documents_signatures()));
    blocks.push(Block::Signatures(signatures(agreement, options, &tr)));
    let id = template.id();
    let identity = Identity { title: &template.title, author: &agreement.school.name, template: &id };
    Ok(Manuscript::new(blocks, &identity, options))
}

fn write_section(
    blocks: &mut Vec<Block>,
    number: usize,
    section: &Section,
    sources: Sources<'_>,
) -> Result<(), Error> {
    let agreement = sources.agreement;
    let tr = Tr::new(sources.options.language);
    blocks.push(Block::heading(2, format!("{number}. {}", section.title)));
    let mut count = 0;
    let mut clauses = Vec::new();
    for part in section.body.iter().filter(|part| part.when.is_none_or(|when| sources.holds(when))) {
        let Some(table) = part.table else {
            count += 1;
            clauses.push(clause(&format!("{number}.{count}."), part, sources)?);
            continue;
        };
        let mut items = tables::items(table, agreement, &tr);
        if let Some(clause) = clauses.last_mut().filter(|_| !items.is_empty()) {
            clause.items.append(&mut items);
        } else {
            flush(blocks, &mut clauses);
            blocks.extend(tables::insert(table, agreement, &tr));
        }
    }
    flush(blocks, &mut clauses);
    Ok(())
}

fn flush(blocks: &mut Vec<Block>, clauses: &mut Vec<Clause>) {
    if !clauses.is_empty() {
        blocks.push(Block::Clauses(std::mem::take(clauses)));
    }
}

fn clause(label: &str, part: &Part, sources: Sources<'_>) -> Result<Clause, Error> {
    let mut clause = Clause::new(label, sources.fill(&part.text)?);
    for item in &part.items {
        clause.items.push(Clause::new("–", sources.fill(item)?));
    }
    Ok(clause)
}

fn signatures(agreement: &Agreement, options: &Options, tr: &Tr) -> Vec<Signature> {
    let caption = match options.signing {
        Signing::Paper => tr.documents_signature_paper(),
        Signing::Electronic => tr.documents_signature_electronic(),
    };
    let place = |field: &str, role: String, lines: Vec<&str>| Signature {
        field: format!("sign.{field}"),
        tooltip: tr.documents_signature_of(&role),
        role,
        lines: lines.into_iter().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        caption: caption.clone(),
    };
    let school = &agreement.school;
    let company = &agreement.company;
    let mut places = vec![
        place(
            "school",
            tr.documents_party_school(),
            vec![&school.name, &school.signatory.position, &school.signatory.name],
        ),
        place(
            "company",
            tr.documents_party_company(),
            vec![&company.name, &company.signatory.position, &company.signatory.name],
        ),
        place("student", tr.documents_party_student(), vec![&agreement.trainee.name]),
    ];
    if let Some(person) = &agreement.trainee.representative {
        places.push(place("representative", tr.documents_party_representative(), vec![&person.name]));
    }
    places
}
