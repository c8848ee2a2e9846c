//! From template and particulars to blocks.

use super::fill::Sources;
use super::{Agreement, tables};
use crate::layout::block::{Block, Clause, Signature};
use crate::manuscript::{Identity, Manuscript};
use crate::{Error, Options, Signing};
use i18n::{Language, Tr, format};
use model::template::{Part, Section, Template};

/// Writes the agreement.
pub(crate) fn write(
    agreement: &Agreement,
    template: &Template,
    options: &Options,
) -> Result<Manuscript, Error> {
    let sources = Sources { agreement, template, options };
    let mut blocks = body(sources)?;
    sign(&mut blocks, sources, &[Tr::new(options.language)]);
    write_annexes(&mut blocks, sources)?;
    Ok(manuscript(blocks, sources))
}

/// Writes the agreement in two languages, one text after the other, with one place to sign.
pub(crate) fn write_bilingual(
    first: (&Agreement, &Template),
    second: (&Agreement, &Template),
    options: &Options,
    language: Language,
) -> Result<Manuscript, Error> {
    let translated = Options { language, ..options.clone() };
    let one = Sources { agreement: first.0, template: first.1, options };
    let other = Sources { agreement: second.0, template: second.1, options: &translated };
    let mut blocks = Vec::new();
    for sources in [one, other] {
        blocks.push(Block::Part(sources.options.language.tag()));
        blocks.append(&mut body(sources)?);
    }
    blocks.push(Block::Part(options.language.tag()));
    sign(&mut blocks, one, &[Tr::new(options.language), Tr::new(language)]);
    write_annexes(&mut blocks, one)?;
    if !other.annexes().is_empty() {
        blocks.push(Block::Part(translated.language.tag()));
        write_annexes(&mut blocks, other)?;
    }
    Ok(manuscript(blocks, one))
}

fn manuscript(blocks: Vec<Block>, Sources { agreement, template, options }: Sources<'_>) -> Manuscript {
    let id = template.id();
    let identity = Identity { title: &template.title, author: &agreement.school.name, template: &id };
    Manuscript::new(blocks, &identity, options)
}

fn body(sources: Sources<'_>) -> Result<Vec<Block>, Error> {
    let Sources { agreement, template, options } = sources;
    let date = format::long_date_locative(options.date, options.language);
    let mut blocks = vec![
        Block::heading(1, template.title.as_str()),
        Block::Edges {
            left: format!("{}, {date}", agreement.place),
            right: Tr::new(options.language).documents_number(&options.number),
        },
    ];
    for (number, section) in (1..).zip(template.sections.iter().filter(|section| !section.annex)) {
        blocks.push(Block::heading(2, format!("{number}. {}", section.title)));
        write_section(&mut blocks, &format!("{number}."), section, sources)?;
    }
    Ok(blocks)
}

/// The places to sign, in the words of every language of the document.
fn sign(blocks: &mut Vec<Block>, sources: Sources<'_>, languages: &[Tr]) {
    blocks.push(Block::heading(2, in_all(languages, &Tr::documents_signatures)));
    blocks.push(Block::Signatures(signatures(sources.agreement, sources.options, languages)));
}

fn in_all(languages: &[Tr], words: &dyn Fn(Tr) -> String) -> String {
    languages.iter().map(|tr| words(*tr)).collect::<Vec<_>>().join(" / ")
}

/// The annexes, each on a page of its own; their clauses are counted from one.
fn write_annexes(blocks: &mut Vec<Block>, sources: Sources<'_>) -> Result<(), Error> {
    for (section, title) in sources.annexes().into_iter().zip(sources.annex_titles()) {
        blocks.push(Block::NewPage);
        blocks.push(Block::heading(2, title));
        write_section(blocks, "", section, sources)?;
    }
    Ok(())
}

/// Clauses and tables; a clause's number follows that of the section.
fn write_section(
    blocks: &mut Vec<Block>,
    number: &str,
    section: &Section,
    sources: Sources<'_>,
) -> Result<(), Error> {
    let agreement = sources.agreement;
    let tr = Tr::new(sources.options.language);
    let mut count = 0;
    let mut clauses = Vec::new();
    for part in section.body.iter().filter(|part| part.when.is_none_or(|when| sources.holds(when))) {
        let Some(table) = part.table else {
            count += 1;
            clauses.push(clause(&format!("{number}{count}."), part, sources)?);
            continue;
        };
        let mut items = tables::items(table, &sources, &tr);
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

fn signatures(agreement: &Agreement, options: &Options, languages: &[Tr]) -> Vec<Signature> {
    let caption = in_all(languages, &|tr| match options.signing {
        Signing::Paper => tr.documents_signature_paper(),
        Signing::Electronic => tr.documents_signature_electronic(),
    });
    let place = |field: &str, party: &dyn Fn(Tr) -> String, lines: Vec<&str>| Signature {
        field: format!("sign.{field}"),
        tooltip: in_all(languages, &|tr| tr.documents_signature_of(&party(tr))),
        role: in_all(languages, party),
        lines: lines.into_iter().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        caption: caption.clone(),
    };
    let school = &agreement.school;
    let company = &agreement.company;
    let mut places = vec![
        place(
            "school",
            &Tr::documents_party_school,
            vec![&school.name, &school.signatory.position, &school.signatory.name],
        ),
        place(
            "company",
            &Tr::documents_party_company,
            vec![&company.name, &company.signatory.position, &company.signatory.name],
        ),
        place("student", &Tr::documents_party_student, vec![&agreement.trainee.name]),
    ];
    if let Some(person) = &agreement.trainee.representative {
        places.push(place("representative", &Tr::documents_party_representative, vec![&person.name]));
    }
    places
}
