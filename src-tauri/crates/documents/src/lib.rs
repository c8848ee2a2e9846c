//! Documents.
//!
mod error;
mod finish;
mod layout;
mod paint;
mod press;
mod text;
pub use error::Error;
pub use press::Press;
pub fn smoke() -> Vec<u8> {
    use layout::block::*;
    use layout::style;
    let mut press = Press::new().unwrap();
    let mut rows = vec![];
    for i in 0..60 {
        rows.push(vec![Cell::from(format!("Rinda {i}")), Cell::ticked([Tick::Yes,Tick::No,Tick::Dash][i%3], "Jā"), Cell::from("Garš teksts par ķirbjiem, šķūņiem un ģērbšanos, kas noteikti neietilpst vienā rindā, jo šūna ir šaura")]);
    }
    let blocks = vec![
        Block::heading(1, "Trīspusējs līgums par praksi"),
        Block::Edges { left: "Valmierā, 2026. gada 21. novembrī".into(), right: "Nr. PL-2026-014".into() },
        Block::text(style::BODY, "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus. ".repeat(6)),
        Block::heading(2, "1. Puses"),
        Block::Clauses(vec![
            Clause::new("1.1.", "Viens ".repeat(40)),
            Clause {
                items: vec![Clause::new("–", "a"), Clause::new("–", "b")],
                ..Clause::new("1.2.", "Divi:")
            },
        ]),
        Block::Table(Table {
            columns: vec![Column::left(2.0), Column::left(1.0), Column::left(3.0)],
            head: vec!["A".into(), "B".into(), "C".into()],
            rows,
            row_heads: true,
            summary: "Tabula".into(),
        }),
        Block::Bars(Bars {
            bars: (0..7)
                .map(|i| Bar {
                    label: format!("D{i} Sagatavošana un izvēle"),
                    value: Some(50.0 + 5.0 * i as f32),
                    text: "79,26".into(),
                })
                .collect(),
            alt: "Diagramma".into(),
        }),
        Block::heading(2, "Paraksti"),
        Block::Signatures(
            ["sign.school", "sign.company", "sign.student"]
                .iter()
                .map(|f| Signature {
                    field: (*f).into(),
                    role: "Skola".into(),
                    lines: vec!["Anna Bērziņa".into(), "direktore".into()],
                    tooltip: "Skolas paraksts".into(),
                    caption: "paraksts, datums".into(),
                })
                .collect(),
        ),
    ];
    let manuscript = press::Manuscript {
        blocks,
        furniture: layout::Furniture {
            header: "Līgums".into(),
            badge: Some("DEMO".into()),
            footer: vec!["Nr. 1".into(), "x".into()],
            watermark: Some("Projekts".into()),
        },
        metadata: finish::Metadata {
            title: "Līgums".into(),
            author: "Skola".into(),
            language: "lv-LV",
            date: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        },
    };
    press.print(&manuscript).unwrap()
}
