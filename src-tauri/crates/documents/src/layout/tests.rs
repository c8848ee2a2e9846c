//! Claims about layout, made on the boxes.

use super::block::{Bar, Bars, Block, Cell, Clause, Column, Signature, Table, Tick};
use super::geometry::COLUMN;
use super::*;
use crate::text::Shaper;
use crate::{Error, layout::style};
use proptest::prelude::*;

fn lay(blocks: &[Block]) -> Result<Laid, Error> {
    let furniture = Furniture {
        header: "Skola · Dokuments".repeat(20),
        badge: Some("DEMO".to_owned()),
        footer: vec!["Nr. 1".repeat(90), "Satura kods".to_owned()],
        watermark: Some("Projekts".to_owned()),
    };
    compose(&mut Shaper::new()?, blocks, &furniture)
}

fn texts(page: &Page) -> Vec<&Item> {
    page.items
        .iter()
        .filter(|item| matches!(item.mark, Mark::Text { .. }) && item.frame.width > 0.0)
        .collect()
}

/// Nothing overlaps, nothing runs off the page or out of the text area.
fn assert_sound(laid: &Laid) {
    for page in &laid.pages {
        let texts = texts(page);
        for item in &texts {
            let frame = item.frame;
            assert!(frame.x >= COLUMN.x - 0.1 && frame.right() <= COLUMN.right() + 0.1, "{frame:?}");
            let area = if matches!(item.owner, Owner::Node(_)) { COLUMN } else { PAGE };
            assert!(frame.y >= area.y - 0.1 && frame.bottom() <= area.bottom() + 0.1, "{frame:?}");
        }
        for (i, a) in texts.iter().enumerate() {
            for b in &texts[i + 1..] {
                assert!(!overlap(a.frame, b.frame), "{:?} and {:?}", a.frame, b.frame);
            }
        }
    }
}

fn overlap(a: Frame, b: Frame) -> bool {
    const HAIR: f32 = 0.1;
    a.x + HAIR < b.right() && b.x + HAIR < a.right() && a.y + HAIR < b.bottom() && b.y + HAIR < a.bottom()
}

fn table(rows: usize, text: &str) -> Block {
    let row = |i: usize| {
        let alert = Cell::ticked(Tick::No, text).alert();
        vec![format!("{i}. {text}").into(), text.into(), alert]
    };
    Block::Table(Table {
        columns: vec![Column::left(2.0), Column::right(1.0), Column::left(3.0)],
        head: vec!["Kods".to_owned(), "Skaits".to_owned(), "Apraksts".to_owned()],
        rows: (0..rows).map(row).collect(),
        row_heads: true,
        summary: "Paraugs".to_owned(),
    })
}

/// One of everything, each with `text` wherever a text goes.
fn everything(text: &str) -> Vec<Block> {
    let bar = Bar { label: text.to_owned(), value: Some(50.0), text: "50,00".to_owned() };
    let signature = Signature {
        field: "sign.school".to_owned(),
        role: text.to_owned(),
        lines: vec![text.to_owned(); 3],
        tooltip: text.to_owned(),
        caption: text.to_owned(),
    };
    let item = Clause::new("–", text);
    vec![
        Block::heading(1, text),
        Block::Edges { left: text.to_owned(), right: text.to_owned() },
        Block::heading(2, text),
        Block::text(style::BODY, text),
        Block::Clauses(vec![Clause { items: vec![item.clone(), item], ..Clause::new("12.10.", text) }]),
        table(3, text),
        Block::Bars(Bars { bars: vec![bar.clone(), bar], alt: text.to_owned() }),
        Block::Signatures(vec![signature.clone(), signature]),
    ]
}

fn repeated(text: &str, length: usize) -> String {
    text.chars().cycle().take(length).collect()
}

#[test]
fn a_forty_row_table_repeats_its_head_on_every_page() {
    let laid = lay(&[table(40, "Apstrādāt masīvkoka detaļas ar kokapstrādes iekārtām")]).unwrap();
    assert_sound(&laid);
    assert!(laid.pages.len() > 1);
    for page in &laid.pages {
        let shades = page.items.iter().filter(|i| matches!(i.mark, Mark::Fill(Ink::SHADE))).count();
        assert_eq!(shades, 1);
    }
}

#[test]
fn a_repeated_head_is_an_artifact() {
    let laid = lay(&[table(60, "rinda")]).unwrap();
    let heads = laid.tree.nodes.iter().filter(|n| n.role == Role::HeaderCell(Scope::Column)).count();
    assert_eq!(heads, 3);
    let first = laid.pages[1].items.iter().find(|i| i.frame.y >= COLUMN.y).unwrap();
    assert!(matches!(first.owner, Owner::Artifact(Artifact::Watermark | Artifact::Layout)));
}

#[test]
fn a_row_stays_whole_unless_no_page_holds_it() {
    let laid = lay(&[table(9, &repeated("vārdi un vārdi ", 400))]).unwrap();
    for row in laid.tree.nodes.iter().filter(|n| n.role == Role::Row) {
        let on =
            |page: &&Page| page.items.iter().any(|i| row.kids.iter().any(|k| i.owner == Owner::Node(*k)));
        assert_eq!(laid.pages.iter().filter(on).count(), 1);
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_over_the_page() {
    let laid = lay(&[table(2, &repeated("vārdi un vārdi ", 5000))]).unwrap();
    assert_sound(&laid);
    assert!(laid.pages.len() > 3);
}

#[test]
fn long_names_and_texts_neither_overlap_nor_run_off() {
    for text in [
        repeated("Bērziņš-Kļaviņš ", 120),
        repeated("garš teksts bez gala, ", 3000),
        repeated("garasadrese", 600),
    ] {
        assert_sound(&lay(&everything(&text)).unwrap());
    }
}

#[test]
fn a_heading_is_never_the_last_on_a_page() {
    for filler in 30..60 {
        let mut blocks = vec![Block::text(style::BODY, "rinda\n".repeat(filler))];
        blocks.extend([Block::heading(2, "Virsraksts"), Block::text(style::BODY, "Teksts")]);
        let laid = lay(&blocks).unwrap();
        let entry = &laid.outline[0];
        let below = texts(&laid.pages[entry.page]).into_iter().filter(|i| matches!(i.owner, Owner::Node(_)));
        assert!(below.map(|i| i.frame.y).any(|y| y > entry.y + 1.0), "{filler}");
    }
}

#[test]
fn an_annex_begins_on_a_page_of_its_own_and_leaves_none_empty() {
    for filler in [1, 20, 47, 48, 49, 50, 51, 52, 53, 54, 55] {
        let blocks = [
            Block::text(style::BODY, "rinda\n".repeat(filler)),
            Block::NewPage,
            Block::heading(2, "1. pielikums"),
            table(30, "garš moduļa nosaukums, kas aizņem vairākas rindas"),
        ];
        let laid = lay(&blocks).unwrap();
        assert_sound(&laid);
        let annex = &laid.outline[0];
        assert!(annex.page > 0 && (annex.y - COLUMN.y).abs() < 1.0, "{filler}");
        let has_words = |page: &Page| texts(page).iter().any(|item| matches!(item.owner, Owner::Node(_)));
        assert!(laid.pages.iter().all(has_words), "{filler}");
    }
}

#[test]
fn parties_sign_on_one_page() {
    let laid = lay(&everything("īss")).unwrap();
    assert_eq!(laid.pages.iter().filter(|page| !page.widgets.is_empty()).count(), 1);
}

#[test]
fn signatures_never_stand_on_a_page_alone() {
    for filler in 20..60 {
        let mut blocks =
            vec![Block::text(style::BODY, "rinda\n".repeat(filler)), Block::text(style::BODY, "Secinājums")];
        blocks.push(Block::heading(2, "Paraksti"));
        blocks.extend(everything("īss").pop());
        let laid = lay(&blocks).unwrap();
        let page = laid.pages.iter().find(|page| !page.widgets.is_empty()).unwrap();
        let paragraphs = laid.tree.nodes[Tree::ROOT].kids.iter().take(2);
        let owned: Vec<Owner> = paragraphs.map(|node| Owner::Node(*node)).collect();
        assert!(page.items.iter().any(|item| owned.contains(&item.owner)), "{filler}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_text_is_laid_out_soundly_or_refused_by_its_character(text in "\\PC{0,5000}") {
        match lay(&[Block::text(style::BODY, text.clone()), table(1, &text)]) {
            Ok(laid) => assert_sound(&laid),
            Err(error) => {
                let unsupported = matches!(error, Error::UnsupportedCharacter { .. });
                prop_assert!(unsupported);
            }
        }
    }

    #[test]
    fn any_text_in_the_fonts_letters_is_laid_out_soundly(text in "[a-zāčēģīķļņšūžA-ZĀČŠŽ0-9 @.,„”–\\-\u{302}\u{304}\u{30c}ж\n\t]{0,1500}") {
        assert_sound(&lay(&everything(&text)).unwrap());
    }
}
