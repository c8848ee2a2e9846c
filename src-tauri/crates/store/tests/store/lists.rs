//! What the lists find, in which order, and page by page.

use chrono::{Days, NaiveDate};
use model::id::PlacementId;
use model::party::Party;
use model::period::Period;
use model::placement::{Blocker, EarlyEnd, Stage};
use model::text::collation_key;
use proptest::prelude::*;
use store::{
    Attention, CompanyQuery, Page, PersonQuery, PlacementCounts, PlacementQuery, PlacementRow, PlacementSort,
    StageFilter, StoreError, StoredProgress,
};

use crate::support::{Cast, TODAY, World, as_of, companies, company, day, placement, programme, student};

const SORTS: [PlacementSort; 5] = [
    PlacementSort::StartDesc,
    PlacementSort::StartAsc,
    PlacementSort::Student,
    PlacementSort::Company,
    PlacementSort::Number,
];

const STAGES: [StageFilter; 8] = [
    StageFilter::Agreeing,
    StageFilter::Agreement,
    StageFilter::Running,
    StageFilter::Assessing,
    StageFilter::Quality,
    StageFilter::Report,
    StageFilter::Done,
    StageFilter::Ended,
];

fn stored(placement: &PlacementId, standing: Option<(Stage, Blocker)>) -> StoredProgress {
    let (progress, next) = standing.unzip();
    StoredProgress { placement: placement.clone(), progress, next, index: None }
}

fn page(world: &World, query: &PlacementQuery) -> Page<PlacementRow> {
    world.store.read::<_, StoreError>(|reader| reader.placements(query, &as_of())).unwrap()
}

fn count(world: &World, query: &PlacementQuery) -> u32 {
    world.store.read::<_, StoreError>(|reader| reader.count_placements(query, &as_of())).unwrap()
}

/// Every row of every page; as many as are counted.
fn all_pages(world: &World, mut query: PlacementQuery) -> Vec<PlacementRow> {
    let counted = count(world, &query);
    let mut rows = Vec::new();
    loop {
        let page = page(world, &query);
        assert!(page.rows.len() <= query.limit as usize);
        rows.extend(page.rows);
        match page.next {
            None => {
                assert_eq!(counted as usize, rows.len());
                return rows;
            }
            next => query.after = next,
        }
    }
}

/// The name of every student on every page.
fn all_students(world: &World, mut query: PersonQuery) -> Vec<String> {
    let mut names = Vec::new();
    loop {
        let page = world.store.read::<_, StoreError>(|reader| reader.students(&query)).unwrap();
        names.extend(page.rows.into_iter().map(|row| row.name));
        query.after = page.next;
        if query.after.is_none() {
            return names;
        }
    }
}

fn search(text: &str) -> PlacementQuery {
    PlacementQuery { search: text.to_owned(), limit: 50, ..PlacementQuery::default() }
}

#[test]
fn a_new_placement_is_listed_with_its_names() {
    let mut world = World::new();
    let cast = world.placement();
    let page = page(&world, &PlacementQuery::default());
    assert_eq!((page.rows.len(), page.next), (1, None));
    let row = &page.rows[0];
    assert_eq!(row.id, cast.placement.id);
    assert_eq!((row.student.as_str(), row.company.as_str()), ("Ābele, Jānis", "SIA „Koks”"));
    assert_eq!((row.stage, row.due, row.overdue), (Some(Stage::Agreeing), Some(day("2026-11-17")), true));
}

#[test]
fn words_find_by_their_beginnings_in_any_order_and_case() {
    let mut world = World::new();
    let cast = world.placement();
    for found in
        ["abele", "ĀBELE", "koks sia", "Sia \"Koks\"", "k2 jan", "galdn abe", &cast.placement.number, "meb"]
    {
        assert_eq!(all_pages(&world, search(found)).len(), 1, "{found}");
    }
    for missed in ["bele", "abele berzs", "2025"] {
        assert_eq!(all_pages(&world, search(missed)).len(), 0, "{missed}");
    }
}

#[test]
fn a_renamed_student_company_and_programme_are_found_by_their_new_names() {
    let mut world = World::new();
    let mut cast = world.placement();
    cast.student.last_name = "Žagare".to_owned();
    cast.company.name = "Ozols un dēli".to_owned();
    cast.programme.qualification = "Elektrotehniķis".to_owned();
    world.write(|tx| cast.save(tx));
    assert_eq!(all_pages(&world, search("zagare ozols elektro")).len(), 1);
    assert_eq!(all_pages(&world, search("abele")).len(), 0);
    assert_eq!(world.store.check().unwrap().stale_lines, 0);
}

#[test]
fn a_removed_placement_is_found_no_more() {
    let mut world = World::new();
    let cast = world.placement();
    world.write(|tx| tx.remove::<model::placement::Placement>(cast.placement.id.as_str()));
    assert_eq!(all_pages(&world, search("abele")).len(), 0);
    assert_eq!(all_pages(&world, search("")).len(), 0);
}

#[test]
fn progress_of_a_placement_that_is_not_there_is_told() {
    let mut world = World::new();
    let cast = Cast::new(&mut world.ids);
    let refused = world.try_write(|tx| tx.set_progress(&stored(&cast.placement.id, None)));
    assert_eq!(refused.map(|_| ()), Err(StoreError::NotFound("placement")));
}

#[test]
fn a_cursor_of_another_order_is_told() {
    let mut world = World::new();
    world.placement();
    let after = Some("01890a5d-ac96-774b-bcce-b302099a8057b0e0".to_owned());
    let query = PlacementQuery { after, ..PlacementQuery::default() };
    let refused = world.store.read(|reader| reader.placements(&query, &as_of()));
    assert_eq!(refused, Err(StoreError::BadCursor));
}

#[test]
fn students_are_in_latvian_order_and_found_by_name_and_group() {
    let mut world = World::new();
    let names =
        ["Zars", "Āboliņa", "Abele", "Ābele", "Čakste", "Cīrulis", "Žagars", "Ilze", "Yre", "Īve", "Kalns"];
    let students: Vec<_> = names.iter().map(|name| student(&mut world.ids, "Anna", name)).collect();
    world.write(|tx| students.iter().try_for_each(|student| tx.save(student)));
    let listed = all_students(&world, PersonQuery { limit: 3, ..PersonQuery::default() });
    let mut expected: Vec<String> = names.iter().map(|name| format!("{name}, Anna")).collect();
    expected.sort_by_key(|name| collation_key(name));
    assert_eq!(listed, expected);
    let found = PersonQuery { search: "ann ābe k2".to_owned(), ..PersonQuery::default() };
    assert_eq!(world.store.read(|reader| reader.count_students(&found)).unwrap(), 2);
    let group = PersonQuery { group: Some("E1".to_owned()), ..PersonQuery::default() };
    assert_eq!(world.store.read(|reader| reader.count_students(&group)).unwrap(), 0);
}

#[test]
fn a_search_that_fits_very_many_gives_them_all_in_order() {
    let mut world = World::new();
    let name = |number: usize| format!("Ozol{}", (number * 7) % 1100);
    let many: Vec<_> = (0..1100)
        .map(|number| student(&mut world.ids, ["Anna", "Zane"][number % 2], &name(number)))
        .collect();
    let (rest, sought) = many.iter().partition::<Vec<_>, _>(|student| student.first_name == "Zane");
    world.write(|tx| many.iter().try_for_each(|student| tx.save(student)));
    for (words, fit) in [("ozol", many.len()), ("k2 OZOL", many.len()), ("ann ozol", sought.len())] {
        let query = PersonQuery { search: words.to_owned(), limit: 200, ..PersonQuery::default() };
        assert_eq!(world.store.read(|reader| reader.count_students(&query)).unwrap() as usize, fit);
        let listed = all_students(&world, query);
        assert_eq!(listed.len(), fit);
        assert!(listed.is_sorted_by_key(|name| collation_key(name)));
    }
    let missed = PersonQuery { search: "zol".to_owned(), ..PersonQuery::default() };
    assert_eq!((rest.len(), world.store.read(|reader| reader.count_students(&missed)).unwrap()), (550, 0));
}

#[test]
fn companies_are_listed_with_what_they_have() {
    let mut world = World::new();
    world.placement();
    let other = company(&mut world.ids, "Ābolu sēta");
    world.write(|tx| tx.save(&other));
    let page = companies(&world, &CompanyQuery::default());
    let names: Vec<_> =
        page.rows.iter().map(|row| (row.name.as_str(), row.mentors, row.placements)).collect();
    assert_eq!(names, [("SIA „Ābolu sēta”", 0, 0), ("SIA „Koks”", 1, 1)]);
    let found = CompanyQuery { search: "rūpniecības sia ko".to_owned(), ..CompanyQuery::default() };
    assert_eq!(companies(&world, &found).rows.len(), 1);
}

/// What a placement is made of in the tests below: days to the start, length, how far it came, who is next.
type Recipe = (i64, u64, usize, usize, usize, bool);

fn recipes() -> impl Strategy<Value = Vec<Recipe>> {
    let recipe = (-60_i64..60, 0_u64..40, 0_usize..6, 0_usize..4, 0_usize..3, prop::bool::weighted(0.2));
    prop::collection::vec(recipe, 1..40)
}

const PROGRESS: [Option<Stage>; 6] = [
    Some(Stage::Agreeing),
    Some(Stage::Agreement),
    Some(Stage::Assessing),
    Some(Stage::Quality),
    Some(Stage::Report),
    None,
];

fn fill(world: &mut World, recipes: &[Recipe]) {
    let today = day(TODAY);
    let programme = programme(&mut world.ids);
    let people = ["Ābele", "Abele", "Zars", "Čakste"].map(|name| student(&mut world.ids, "Anna", name));
    let hosts = ["Koks", "Ābols", "Čiekurs"].map(|name| company(&mut world.ids, name));
    let rows: Vec<_> = (1..)
        .zip(recipes)
        .map(|(count, (offset, days, progress, person, host, ended))| {
            let number = format!("2026/{count}");
            let mut row = placement(&mut world.ids, &people[*person], &hosts[*host], &programme, &number);
            let start = today + chrono::Duration::days(*offset);
            row.period = Period::parse(start, start + Days::new(*days)).unwrap();
            row.ended = ended.then(|| EarlyEnd { on: start, reason: String::new() });
            (row, PROGRESS[*progress], Blocker::Consent { party: Party::ALL[*host] })
        })
        .collect();
    world.write(|tx| {
        tx.save(&programme)?;
        people.iter().try_for_each(|person| tx.save(person))?;
        hosts.iter().try_for_each(|host| tx.save(host))?;
        rows.iter().try_for_each(|(row, progress, next)| {
            tx.save(row)?;
            tx.set_progress(&stored(&row.id, progress.map(|stage| (stage, *next))))
        })
    });
}

/// What the line of life says of a row, from the model's own words.
fn is_at(row: &PlacementRow, stage: StageFilter) -> bool {
    let wanted = match stage {
        StageFilter::Ended => return row.ended,
        StageFilter::Agreeing => Some(Stage::Agreeing),
        StageFilter::Agreement => Some(Stage::Agreement),
        StageFilter::Running => Some(Stage::Running),
        StageFilter::Assessing => Some(Stage::Assessing),
        StageFilter::Quality => Some(Stage::Quality),
        StageFilter::Report => Some(Stage::Report),
        StageFilter::Done => None,
    };
    !row.ended && row.stage == wanted
}

fn asks_for(row: &PlacementRow, attention: Attention, today: NaiveDate) -> bool {
    let others = matches!(row.next, Some(Blocker::Consent { party: Party::Company | Party::Student }));
    match attention {
        Attention::Overdue => row.overdue,
        Attention::ThisWeek => row.due.is_some_and(|due| due >= today && due <= today + Days::new(7)),
        Attention::Waiting => !row.ended && others,
    }
}

fn key(row: &PlacementRow, sort: PlacementSort) -> String {
    match sort {
        PlacementSort::StartAsc | PlacementSort::StartDesc => row.start.to_string(),
        PlacementSort::Student => collation_key(&row.student),
        PlacementSort::Company => collation_key(&row.company.replace("SIA", "")).trim_start().to_owned(),
        PlacementSort::Number => format!("{:0>8}", row.number.rsplit('/').next().unwrap()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn pages_cover_every_row_once_in_order_under_each_sort(recipes in recipes(), limit in 1_u32..7) {
        let mut world = World::new();
        fill(&mut world, &recipes);
        for sort in SORTS {
            for search in ["", "anna"] {
                let query = PlacementQuery { sort, limit, search: search.to_owned(), ..PlacementQuery::default() };
                let rows = all_pages(&world, query);
                let mut ids: Vec<_> = rows.iter().map(|row| row.id.clone()).collect();
                ids.sort();
                ids.dedup();
                prop_assert_eq!(ids.len(), recipes.len());
                let in_order = rows.windows(2).all(|pair| {
                    let (first, second) = (key(&pair[0], sort), key(&pair[1], sort));
                    if sort == PlacementSort::StartDesc { first >= second } else { first <= second }
                });
                prop_assert!(in_order, "{sort:?}");
            }
        }
    }

    #[test]
    fn filters_and_counts_say_what_the_rows_say(recipes in recipes()) {
        let mut world = World::new();
        fill(&mut world, &recipes);
        let today = day(TODAY);
        let all = all_pages(&world, PlacementQuery { limit: 200, ..PlacementQuery::default() });
        let counts = world.store.read::<_, StoreError>(|reader| reader.placement_counts(&as_of())).unwrap();
        for (stage, count) in STAGES.into_iter().zip(by_stage(counts)) {
            let expected = all.iter().filter(|row| is_at(row, stage)).count();
            prop_assert_eq!(count as usize, expected, "{:?}", stage);
            for sort in SORTS {
                let query = PlacementQuery { stage: Some(stage), sort, limit: 5, ..PlacementQuery::default() };
                prop_assert_eq!(all_pages(&world, query).len(), expected, "{:?}", stage);
            }
        }
        for (attention, count) in [
            (Attention::Overdue, counts.overdue),
            (Attention::ThisWeek, counts.this_week),
            (Attention::Waiting, counts.waiting),
        ] {
            let expected = all.iter().filter(|row| asks_for(row, attention, today)).count();
            prop_assert_eq!(count as usize, expected, "{:?}", attention);
            let query = PlacementQuery { attention: Some(attention), limit: 5, ..PlacementQuery::default() };
            prop_assert_eq!(all_pages(&world, query).len(), expected, "{:?}", attention);
        }
        prop_assert_eq!(counts.total as usize, all.len());
    }
}

fn by_stage(counts: PlacementCounts) -> [u32; 8] {
    [
        counts.agreeing,
        counts.agreement,
        counts.running,
        counts.assessing,
        counts.quality,
        counts.report,
        counts.done,
        counts.ended,
    ]
}
