//! How long lists, searches and saves take: `cargo run --release -p store --example lists -- 10000`.
//!
//! Makes a workspace of that many placements in a temporary folder, the same for the same number, and
//! prints milliseconds: the median and the 95th of a hundred of 51 runs.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that fails has nothing to say")]

use std::time::Instant;

use chrono::{DateTime, Days, NaiveDate};
use model::company::Company;
use model::id::{CompanyId, IdSource, OutcomeId, PlacementId, ProgrammeId, StudentId};
use model::party::Party;
use model::period::Period;
use model::placement::{Blocker, Placement, PlacementKind, Stage};
use model::programme::{Outcome, Programme};
use model::school::Signatory;
use model::student::{Representative, Student};
use store::{
    Attention, Entry, PersonQuery, PlacementQuery, PlacementSort, StageFilter, Store, StoreError,
    WorkspaceKind,
};

const FIRST: [&str; 12] = [
    "Anna",
    "Jānis",
    "Ilze",
    "Pēteris",
    "Līga",
    "Kārlis",
    "Elīna",
    "Mārtiņš",
    "Zane",
    "Edgars",
    "Kristīne",
    "Ņina",
];
const LAST: [&str; 16] = [
    "Bērziņ",
    "Kalniņ",
    "Ozoliņ",
    "Liepiņ",
    "Āboliņ",
    "Čakst",
    "Ēriksone",
    "Ģērmanis",
    "Īvāns",
    "Ķīsel",
    "Ļaudam",
    "Šmit",
    "Ūdr",
    "Žagar",
    "Krūmiņ",
    "Zariņ",
];
const TRADES: [&str; 6] = [
    "Mēbeļu galdnieks",
    "Elektromontieris",
    "Elektrotehniķis",
    "Motorzāģa operators",
    "Metinātājs",
    "Atslēdznieks",
];

/// A generator that needs no randomness: the same workspace every time (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap()
    }
}

impl IdSource for Dice {
    fn next(&mut self) -> (u64, [u8; 10]) {
        let random = std::array::from_fn(|_| u8::try_from(self.roll(256)).unwrap());
        (1_700_000_000_000 + self.0 % 1_000_000_000, random)
    }
}

fn main() {
    let count: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(10_000);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.amats");
    let mut store = Store::create(&path, WorkspaceKind::Demonstration, now()).unwrap();
    let begun = Instant::now();
    let (student, records) = fill(&mut store, count);
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{count} placements, {records} records in one write: {seconds:.2} s, {:.0} a second",
        records as f64 / seconds
    );
    drop(store);
    println!("file {:.1} MB", std::fs::metadata(&path).unwrap().len() as f64 / 1e6);
    let begun = Instant::now();
    let mut store = Store::open(&path).unwrap();
    once("open", begun);
    lists(&store);
    searches(&store);
    saves(&mut store, student);
    copies(&store, &folder.path().join("copy.amats"));
}

fn now() -> DateTime<chrono::FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T10:42:00+02:00").unwrap()
}

fn today() -> NaiveDate {
    now().date_naive()
}

fn entry() -> Entry {
    Entry { at: now(), actor: "bench".to_owned(), operation: "bench.write" }
}

fn fill(store: &mut Store, count: usize) -> (Student, usize) {
    let mut dice = Dice(count as u64);
    let programmes: Vec<_> = TRADES.iter().map(|trade| programme(&mut dice, trade)).collect();
    let companies: Vec<_> = (0..=count / 40).map(|at| company(&mut dice, at)).collect();
    let students: Vec<_> = (0..=count / 3).map(|_| student(&mut dice)).collect();
    let records = programmes.len() + companies.len() + students.len() + count;
    let write = store.write::<_, StoreError>(entry(), &mut || [7; 16], |tx| {
        programmes.iter().try_for_each(|record| tx.save(record))?;
        companies.iter().try_for_each(|record| tx.save(record))?;
        students.iter().try_for_each(|record| tx.save(record))?;
        for at in 0..count {
            let (student, company) = (dice.roll(students.len()), dice.roll(companies.len()));
            let programme = dice.roll(programmes.len());
            let placement =
                placement(&mut dice, &students[student], &companies[company], &programmes[programme], at);
            tx.save(&placement)?;
            let progress = progress(&mut dice, &placement);
            let next = progress.map(|_| Blocker::Consent { party: Party::ALL[dice.roll(3)] });
            tx.set_progress(&placement.id, progress, next.as_ref(), None)?;
        }
        Ok(())
    });
    write.unwrap();
    (students[0].clone(), records)
}

/// Old placements are done but for one in fifty; the others stand anywhere.
fn progress(dice: &mut Dice, placement: &Placement) -> Option<Stage> {
    let old = placement.period.end() + Days::new(60) < today();
    let stages = [Stage::Agreeing, Stage::Agreement, Stage::Assessing, Stage::Quality, Stage::Report];
    (!old || dice.roll(50) == 0).then(|| stages[dice.roll(stages.len())])
}

fn programme(dice: &mut Dice, trade: &str) -> Programme {
    let outcome =
        Outcome { id: OutcomeId::new(dice), code: "SR1".to_owned(), text: "Prot strādāt".to_owned() };
    Programme {
        id: ProgrammeId::new(dice),
        code: "33 543 04 1".to_owned(),
        name: trade.to_owned(),
        qualification: trade.to_owned(),
        sector: String::new(),
        lki_level: 4,
        outcomes: vec![outcome],
    }
}

fn company(dice: &mut Dice, at: usize) -> Company {
    Company {
        id: CompanyId::new(dice),
        name: format!("{}u darbnīca {at}", LAST[dice.roll(LAST.len())]),
        legal_form: "SIA".to_owned(),
        registration_number: None,
        address: "Rūpniecības iela 5, Rīga".to_owned(),
        site_address: String::new(),
        phone: "67000000".to_owned(),
        email: "info@darbnica.example".to_owned(),
        signatory: Signatory::default(),
    }
}

fn student(dice: &mut Dice) -> Student {
    Student {
        id: StudentId::new(dice),
        first_name: FIRST[dice.roll(FIRST.len())].to_owned(),
        last_name: format!("{}a", LAST[dice.roll(LAST.len())]),
        personal_code: None,
        birth_date: NaiveDate::from_ymd_opt(2008, 1, 1).unwrap() + Days::new(dice.roll(1000) as u64),
        group: format!("K{}-{}", dice.roll(4) + 1, dice.roll(9) + 1),
        programme_id: None,
        phone: "29123456".to_owned(),
        email: "audzeknis@skola.example".to_owned(),
        address: "Meža iela 1, Ogre".to_owned(),
        representative: Representative::default(),
    }
}

fn placement(
    dice: &mut Dice,
    student: &Student,
    company: &Company,
    programme: &Programme,
    at: usize,
) -> Placement {
    let start = NaiveDate::from_ymd_opt(2017, 9, 1).unwrap() + Days::new(7 * dice.roll(490) as u64);
    Placement {
        id: PlacementId::new(dice),
        number: format!("{}/{at:03}", start.format("%Y")),
        student_id: student.id.clone(),
        company_id: company.id.clone(),
        mentor_id: None,
        supervisor_id: None,
        programme_id: programme.id.clone(),
        kind: PlacementKind::Training,
        period: Period::parse(start, start + Days::new(28)).unwrap(),
        hours_total: 160,
        hours_per_day: 8,
        site_address: String::new(),
        goal: "Apgūt darbu".to_owned(),
        insurance: String::new(),
        remuneration: String::new(),
        ended: None,
    }
}

fn once(what: &str, begun: Instant) {
    println!("{what:<44} {:>9.2}", begun.elapsed().as_secs_f64() * 1e3);
}

fn often<T>(what: &str, mut run: impl FnMut() -> T) {
    let mut times: Vec<f64> = (0..51)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(run());
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{what:<44} {:>9.2} {:>9.2}", times[25], times[48]);
}

fn page(store: &Store, query: &PlacementQuery) -> store::Page<store::PlacementRow> {
    store.read::<_, StoreError>(|reader| reader.placements(query, today())).unwrap()
}

fn lists(store: &Store) {
    let any = PlacementQuery::default;
    for sort in [
        PlacementSort::StartDesc,
        PlacementSort::StartAsc,
        PlacementSort::Student,
        PlacementSort::Company,
        PlacementSort::Number,
    ] {
        often(&format!("first page, {sort:?}"), || page(store, &PlacementQuery { sort, ..any() }));
    }
    let mut deep = PlacementQuery { sort: PlacementSort::Student, limit: 200, ..any() };
    for _ in 0..40 {
        deep.after = page(store, &deep).next.or(deep.after);
    }
    often("a page of 200 behind forty others", || page(store, &deep));
    for stage in [StageFilter::Agreeing, StageFilter::Running, StageFilter::Quality, StageFilter::Done] {
        for sort in [PlacementSort::StartDesc, PlacementSort::Student] {
            let query = PlacementQuery { stage: Some(stage), sort, ..any() };
            often(&format!("{stage:?}, {sort:?}: {}", page(store, &query).total), || page(store, &query));
        }
    }
    for attention in [Attention::Overdue, Attention::ThisWeek, Attention::Waiting] {
        let query = PlacementQuery { attention: Some(attention), ..any() };
        often(&format!("{attention:?}: {}", page(store, &query).total), || page(store, &query));
    }
    often("counts", || store.read::<_, StoreError>(|reader| reader.placement_counts(today())).unwrap());
    often("students", || {
        store.read::<_, StoreError>(|reader| reader.students(&PersonQuery::default())).unwrap()
    });
}

fn searches(store: &Store) {
    for search in ["a", "be", "berz", "anna berz", "k2 galdn", "sia zarin metin", "2019/01", "nemaz"] {
        for sort in [PlacementSort::StartDesc, PlacementSort::Student] {
            let query = PlacementQuery { search: search.to_owned(), sort, ..PlacementQuery::default() };
            often(&format!("search „{search}”, {sort:?}: {}", page(store, &query).total), || {
                page(store, &query)
            });
        }
    }
    let query = PlacementQuery {
        search: "anna".to_owned(),
        stage: Some(StageFilter::Done),
        ..PlacementQuery::default()
    };
    often(&format!("search „anna”, Done: {}", page(store, &query).total), || page(store, &query));
}

fn saves(store: &mut Store, mut student: Student) {
    let mut count = 0;
    often("one save", || {
        count += 1;
        student.phone = format!("2{count:07}");
        store.write::<_, StoreError>(entry(), &mut || [7; 16], |tx| tx.save(&student)).unwrap()
    });
}

fn copies(store: &Store, to: &std::path::Path) {
    let begun = Instant::now();
    assert!(store.check().unwrap().is_whole());
    once("check", begun);
    let begun = Instant::now();
    store.backup_to(to).unwrap();
    once("backup, opened and checked", begun);
}
