//! Programmes from spreadsheets: many rows make one record, what placements began with stays, and nothing is lost
//! on the way out and in again.

use model::programme::{Module, Outcome, Programme};
use service::input::{
    ExportFormat, ExportInput, ExportList, ImportColumns, ImportKind, ModuleInput, Nothing, OutcomeInput,
    PlacementQuery, PlacementRef, ProgrammeInput, ProgrammeQuery, RowChoice, SavePath,
};
use service::view::ImportState;
use service::{Session, export, history, import, placement, programme, workspace};
use tests::{Compared, demonstration, empty, session, sheet};

const PLAN: &str = "Izglītības plāns 2026./2027. m. g.;;;;;;;\n;;;;;;;\n\
    Nozare;Profesionālā kvalifikācija;Programmas nosaukums;LKI;Prakses stundas;Modulis;Moduļa kods;Moduļa stundas;SR kods;Mācīšanās rezultāti\n\
    Būvniecība;Mūrnieks;Būvdarbi;3. LKI;1 200 st.;Mūrēšana;A1;240 st.;SR1;Mūrē sienas.\n\
    ;;;;;;;;SR2;Mūrē skursteņus.\n\
    ;;;;;Apmetums;A2;80;;\"• Sagatavo virsmu;\n• Apmet sienas.\"\n\
    ;Jumiķis;Jumta darbi;2. PKL;;;;;;Klāj jumtu.\n";

fn opened(folder: &std::path::Path) -> Session {
    let mut session = session(folder);
    workspace::create(&mut session, empty(folder)).unwrap();
    session
}

fn asked(session: &mut Session, file: &[u8], choices: Vec<RowChoice>) -> Compared {
    let read = import::read(session, sheet(ImportKind::Programmes, "plans.csv", file)).unwrap();
    tests::compared(session, ImportColumns { columns: read.guess, choices }).unwrap()
}

fn compared(session: &mut Session, text: &str) -> Compared {
    asked(session, text.as_bytes(), Vec::new())
}

fn written(session: &mut Session, text: &str) {
    compared(session, text);
    import::apply(session, Nothing {}).unwrap();
}

fn states(preview: &Compared) -> Vec<ImportState> {
    preview.rows.iter().map(|row| row.state).collect()
}

fn programmes(session: &mut Session) -> Vec<Programme> {
    programme::list(session, Nothing {}).unwrap().programmes
}

fn named(session: &mut Session, qualification: &str) -> Programme {
    programmes(session).into_iter().find(|programme| programme.qualification == qualification).unwrap()
}

fn exported(session: &mut Session) -> Vec<u8> {
    let list = ExportList::Programmes(ProgrammeQuery::default());
    let input = ExportInput { list, columns: Vec::new(), format: ExportFormat::Csv, path: None };
    std::fs::read(export::save(session, input).unwrap().path).unwrap()
}

#[test]
fn rows_of_a_plan_make_programmes_with_modules_and_outcomes() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let preview = compared(&mut session, PLAN);
    assert_eq!(states(&preview), [ImportState::Create; 4], "{:#?}", preview.rows);
    assert!(programmes(&mut session).is_empty(), "a preview wrote something");
    import::apply(&mut session, Nothing {}).unwrap();

    let mason = named(&mut session, "Mūrnieks");
    assert_eq!((mason.lki_level, mason.placement_hours, mason.sector.as_str()), (3, 1200, "construction"));
    let modules: Vec<(&str, u32)> = mason.modules.iter().map(|m| (m.code.as_str(), m.theory_hours)).collect();
    assert_eq!(modules, [("A1", 240), ("A2", 80)]);
    let outcomes: Vec<(&str, &str)> =
        mason.outcomes.iter().map(|o| (o.code.as_str(), o.text.as_str())).collect();
    assert_eq!(
        outcomes,
        [
            ("SR1", "Mūrē sienas."),
            ("SR2", "Mūrē skursteņus."),
            ("", "Sagatavo virsmu"),
            ("", "Apmet sienas.")
        ]
    );
    let of = |at: usize| mason.outcomes[at].module_id.as_ref() == Some(&mason.modules[at / 2].id);
    assert!((0..4).all(of));
    let roofer = named(&mut session, "Jumiķis");
    assert_eq!((roofer.lki_level, roofer.outcomes.len(), roofer.modules.len()), (3, 1, 0));

    assert_eq!(states(&compared(&mut session, PLAN)), [ImportState::Same; 4]);
    assert_eq!(history::undo(&mut session, Nothing {}).unwrap().what, "imports");
    assert!(programmes(&mut session).is_empty(), "one undo takes back one import");
}

#[test]
fn a_refused_row_tells_its_column_and_is_saved_with_what_its_block_says_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let text = PLAN.replace("A2;80", "A2;daudz");
    let preview = compared(&mut session, &text);
    assert_eq!(preview.counts.refused, 1);
    let wrong = preview.rows.iter().find(|row| row.state == ImportState::Refused).unwrap();
    assert_eq!((wrong.row, wrong.problems[0].column.as_str()), (6, "H"));
    assert_eq!(wrong.label, "Mūrnieks Apmetums");
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(named(&mut session, "Mūrnieks").outcomes.len(), 2, "the good rows went in");

    let saved = import::save_refused(&mut session, SavePath { path: None }).unwrap();
    let again = asked(&mut session, &std::fs::read(saved.path).unwrap(), Vec::new());
    assert_eq!((again.rows.len(), again.rows[0].label.as_str()), (1, "Mūrnieks Apmetums"));
    assert_eq!(again.rows[0].problems.len(), 1, "nothing but the mistake is missing");
}

#[test]
fn rows_of_one_programme_that_say_two_things_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let text = "Kvalifikācija;Programma;LKI;Modulis;Moduļa stundas;Rezultāts\n\
        Mūrnieks;Būvdarbi;3;Mūris;40;Mūrē.\n;;4;;;Apmet.\n;;;;50;Krāso.\n;;;;;Mūrē.\n;;;;;Jauc javu.\n";
    let preview = compared(&mut session, text);
    let refused = ImportState::Refused;
    assert_eq!(states(&preview), [ImportState::Create, refused, refused, refused, ImportState::Create]);
    let told = |at: usize| {
        let problem = &preview.rows[at].problems[0];
        (problem.column.as_str(), problem.message.as_str())
    };
    assert_eq!(told(1), ("C", "2. rindā rakstīts citādi."));
    assert_eq!(told(2), ("E", "2. rindā rakstīts citādi."));
    assert_eq!(told(3).0, "F");
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(named(&mut session, "Mūrnieks").outcomes.len(), 2);
}

#[test]
fn a_new_programme_without_a_name_or_a_level_is_refused_and_a_known_one_needs_neither() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let text = "Kvalifikācija;Rezultāts\nElektrotehniķis;Mēra pretestību.\nMūrnieks;Mūrē.\n";
    let preview = compared(&mut session, text);
    assert_eq!(states(&preview), [ImportState::Create, ImportState::Refused]);
    let fields: Vec<&str> = preview.rows[1].problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["Programmas nosaukums", "LKI līmenis"]);
}

#[test]
fn a_programme_that_placements_began_with_gets_its_next_version_and_they_keep_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = named(&mut session, "Elektrotehniķis");
    let rows =
        placement::list(&mut session, PlacementQuery { limit: 200, ..PlacementQuery::default() }).unwrap();
    let began = rows
        .rows
        .into_iter()
        .map(|row| placement::get(&mut session, PlacementRef { id: row.id }).unwrap())
        .find(|view| view.programme.id == before.id)
        .unwrap();
    let text = format!(
        "Programmas kods;Moduļa kods;SR kods;Rezultāts\n{};B1;SR2;Lasa shēmas citādi.\n;;SR99;Mēra zemējumu.\n",
        before.code.replace(' ', "")
    );
    let preview = compared(&mut session, &text);
    assert_eq!(states(&preview), [ImportState::Change, ImportState::Create]);
    assert!(preview.notes.iter().any(|note| note.contains("2. versija")), "{:?}", preview.notes);
    assert!(preview.notes.iter().any(|note| note.contains("nav minēti")), "{:?}", preview.notes);
    import::apply(&mut session, Nothing {}).unwrap();

    let after = named(&mut session, "Elektrotehniķis");
    assert_eq!((after.version, after.series()), (2, before.series()));
    assert_eq!(after.outcomes.len(), before.outcomes.len() + 1, "what the file does not name stays");
    assert_eq!(after.outcomes[1].text, "Lasa shēmas citādi.");
    assert_eq!(after.outcomes[2].code, "SR99", "a new outcome stands behind that of the row before");
    let kept = placement::get(&mut session, PlacementRef { id: began.placement.id }).unwrap();
    assert_eq!(kept.programme, before);
    assert!(workspace::check(&mut session, Nothing {}).unwrap().sound);
    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(named(&mut session, "Elektrotehniķis"), before);
}

#[test]
fn a_slip_of_the_pen_is_put_right_in_the_version_that_stands() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = named(&mut session, "Elektrotehniķis");
    let text = format!("Kods;Programmas nosaukums\n{};Elektrotehnika\n", before.code);
    let preview = compared(&mut session, &text);
    assert_eq!((states(&preview), preview.notes.len()), (vec![ImportState::Change], 0));
    import::apply(&mut session, Nothing {}).unwrap();
    let after = named(&mut session, "Elektrotehniķis");
    assert_eq!((after.id, after.name.as_str()), (before.id, "Elektrotehnika"));
}

#[test]
fn one_choice_decides_for_all_rows_of_a_programme() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let known = named(&mut session, "Elektrotehniķis");
    let text = format!(
        "Kods;Kvalifikācija;Programma;LKI;Rezultāts\n{};Meistars;Elektro;5;Vada.\n;;;;Māca.\n",
        known.code
    );
    let first = compared(&mut session, &text);
    assert_eq!(states(&first), [ImportState::Choose; 2]);
    let choice = first.rows[0].choice.clone().unwrap();
    assert_eq!((choice.records.len(), choice.may_be_new, first.rows[1].choice.is_none()), (1, true, true));
    let chosen = |record: Option<String>| RowChoice { row: 2, field: choice.field.clone(), record };
    let same = asked(&mut session, text.as_bytes(), vec![chosen(Some(choice.records[0].id.clone()))]);
    assert_eq!(states(&same), [ImportState::Create; 2]);
    assert!(same.rows[0].differences.iter().any(|difference| difference.before == "Elektrotehniķis"));
    asked(&mut session, text.as_bytes(), vec![chosen(None)]);
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(named(&mut session, "Meistars").outcomes.len(), 2);
    assert_eq!(named(&mut session, "Elektrotehniķis"), known);
}

#[test]
fn an_outcome_is_known_again_by_its_text_when_the_codes_have_moved() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let head = "Kvalifikācija;Programma;LKI;SR kods;Rezultāts\n";
    written(&mut session, &format!("{head}Mūrnieks;Būvdarbi;3;SR1;Mūrē.\n;;;SR2;Apmet.\n"));
    let before = named(&mut session, "Mūrnieks").outcomes;
    let moved = format!("{head}Mūrnieks;;;SR1;Mēra.\n;;;SR2;Mūrē.\n;;;SR3;Apmet.\n");
    let preview = compared(&mut session, &moved);
    assert_eq!(states(&preview), [ImportState::Create, ImportState::Change, ImportState::Change]);
    import::apply(&mut session, Nothing {}).unwrap();
    let after = named(&mut session, "Mūrnieks").outcomes;
    let code = |id| after.iter().find(|outcome| outcome.id == id).unwrap().code.clone();
    assert_eq!(before.into_iter().map(|outcome| code(outcome.id)).collect::<Vec<_>>(), ["SR2", "SR3"]);
}

#[test]
fn what_leaves_one_workspace_makes_the_same_programmes_in_another() {
    let folder = tempfile::tempdir().unwrap();
    let file = exported(&mut demonstration(folder.path()));
    let other = tempfile::tempdir().unwrap();
    let mut session = opened(other.path());
    let preview = asked(&mut session, &file, Vec::new());
    assert!(preview.rows.iter().all(|row| row.state == ImportState::Create));
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(String::from_utf8(exported(&mut session)).unwrap(), String::from_utf8(file).unwrap());
}

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % (most + 1)
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.up_to(of.len() - 1)]
    }
}

/// A programme such as nobody should write and somebody will.
fn odd(dice: &mut Dice, number: usize) -> ProgrammeInput {
    const CODES: [&str; 4] = ["", "SR1", "SR1", "1.1."];
    const TEXTS: [&str; 10] = [
        "Zāģē koku.",
        "zāģē  koku",
        "• Ēvelē\n• Slīpē",
        "- Krāso",
        "=1+1",
        "SR1. Mēra",
        "1) Griež; urbj",
        "C++",
        "C#",
        "Lasa\nun raksta",
    ];
    let modules = dice.up_to(3);
    let module = |at: usize, dice: &mut Dice| ModuleInput {
        id: None,
        code: ["", "A1", "A2", "B"][at].to_owned(),
        name: format!("{} {at}", dice.one(&["Koks", "C++", "—x", "+371"])),
        theory_hours: dice.up_to(2) as u32 * 40,
        practice_hours: dice.up_to(1) as u32 * 20,
        placement_hours: 0,
    };
    let outcome = |dice: &mut Dice| OutcomeInput {
        id: None,
        module: dice.up_to(modules).checked_sub(1).map(|at| at as u32),
        code: dice.one(&CODES).to_owned(),
        text: dice.one(&TEXTS).to_owned(),
    };
    ProgrammeInput {
        id: None,
        code: if number.is_multiple_of(3) { String::new() } else { format!("33 543 0{} 1", number % 5) },
        name: dice.one(&["Koks", "Metāls"]).to_owned(),
        qualification: format!("Amats {number}"),
        sector: dice.one(&["", "wood", "Cita"]).to_owned(),
        field: dice.one(&["", "0722"]).to_owned(),
        lki_level: 2 + dice.up_to(3) as u8,
        years: dice.up_to(4) as u8,
        placement_hours: dice.up_to(2) as u32 * 500,
        valid_from: None,
        modules: (0..modules).map(|at| module(at, dice)).collect(),
        outcomes: (0..dice.up_to(6)).map(|_| outcome(dice)).collect(),
    }
}

#[test]
fn whatever_a_programme_holds_its_export_imports_again_as_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let mut dice = Dice(1);
    for number in 0..150 {
        programme::save(&mut session, odd(&mut dice, number)).unwrap();
    }
    let file = exported(&mut session);
    let preview = asked(&mut session, &file, Vec::new());
    let told: Vec<_> = preview.rows.iter().filter(|row| row.state != ImportState::Same).collect();
    assert!(told.is_empty() && preview.notes.is_empty(), "{told:#?} {:?}", preview.notes);
    assert!(preview.rows.len() > 300);
}

#[test]
fn hours_in_all_leave_practice_and_placement_and_are_theory_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let head = "Kvalifikācija;Programma;LKI;Modulis;Moduļa stundas kopā;Praktiskās mācības;Prakse\n";
    written(&mut session, &format!("{head}Mūrnieks;Būvdarbi;3;Mūris;240;80;120\n"));
    let hours = |module: &Module| (module.theory_hours, module.practice_hours, module.placement_hours);
    assert_eq!(hours(&named(&mut session, "Mūrnieks").modules[0]), (40, 80, 120));
    let less = compared(&mut session, &format!("{head}Mūrnieks;;;Mūris;100;;\n"));
    assert_eq!(states(&less), [ImportState::Refused]);
}

#[test]
fn an_outcome_moves_to_the_module_that_the_file_gives_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    written(&mut session, "Kvalifikācija;Programma;LKI;Rezultāts\nMūrnieks;Būvdarbi;3;Mūrē.\n");
    let before: Vec<Outcome> = named(&mut session, "Mūrnieks").outcomes;
    written(&mut session, "Kvalifikācija;Modulis;Rezultāts\nMūrnieks;Mūris;Mūrē.\n");
    let after = named(&mut session, "Mūrnieks");
    assert_eq!(after.outcomes[0].id, before[0].id);
    assert_eq!(after.outcomes[0].module_id.as_ref(), Some(&after.modules[0].id));
}
