//! Claims about the documents of the weeks at the company.
#![allow(clippy::unwrap_used, reason = "a test may fail by unwrapping")]

mod sample;

use documents::Press;
use documents::course::{Diary, Host, VisitRecord, Written};
use documents::report::Signatory;
use i18n::Language;
use lopdf::Document;
use model::diary::{DiaryEntry, EntrySource, EntryState};
use model::party::Party;
use model::period::Period;
use model::placement::PlacementKind;
use model::visit::{Agreed, Visit, VisitKind};
use model::working_time::Minutes;
use sample::day;

fn id<T: TryFrom<String, Error = model::id::NotAnId>>() -> T {
    T::try_from("01890a5d-ac96-774b-bcce-b302099a8057".to_owned()).unwrap()
}

fn host() -> Host {
    Host {
        place: "Daugavpilī".to_owned(),
        school: "Daugavas Amatu tehnikums".to_owned(),
        group: "MH4-1".to_owned(),
        trainee: "Rūdolfs Šķiņķis".to_owned(),
        programme: "Mehatroniskās sistēmas".to_owned(),
        programme_code: "33 523 06 1".to_owned(),
        qualification: "Mehatronisko sistēmu tehniķis".to_owned(),
        level: 4,
        kind: PlacementKind::Final,
        company: "AS „Zobrata Mašīnbūve”".to_owned(),
        site: "Vipingas iela 33, Rēzekne".to_owned(),
        supervisor: "Valdis Krēsliņš".to_owned(),
        mentor: "Guna Šķupele".to_owned(),
        period: Period::parse(day(2026, 10, 19), day(2026, 12, 4)).unwrap(),
        hours_total: 280,
    }
}

fn signatories(parties: &[Party]) -> Vec<Signatory> {
    let signs =
        |party: &Party| Signatory { party: *party, name: "Vārds".to_owned(), position: String::new() };
    parties.iter().map(signs).collect()
}

fn written(index: u64) -> Written {
    let start = day(2026, 10, 19) + chrono::Days::new(index);
    let entry = DiaryEntry {
        id: id(),
        placement_id: id(),
        start,
        end: start,
        work: "Transportiera apkope: lentes spriegojums, gultņu eļļošana. ".repeat(12),
        minutes: Minutes::new(480),
        outcome_ids: Vec::new(),
        state: EntryState::HandedIn,
        remark: String::new(),
        mark: None,
        judged_by: String::new(),
        judged_on: None,
        source: EntrySource::Typed,
        scan: None,
        reason: String::new(),
    };
    Written { entry, outcomes: vec!["SR1".to_owned()] }
}

fn diary(entries: u64) -> Diary {
    Diary {
        host: host(),
        entries: (0..entries).map(written).collect(),
        absences: Vec::new(),
        instructions: Vec::new(),
        assessment: None,
        signatories: signatories(&Party::ALL),
    }
}

fn fields(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let all = document.objects.values().filter_map(|object| object.as_dict().ok());
    let found = all.filter_map(|dict| dict.get(b"T").ok()?.as_str().ok().map(<[u8]>::to_vec));
    let mut names: Vec<String> = found.map(|name| String::from_utf8(name).unwrap()).collect();
    names.sort();
    names
}

#[test]
fn three_parties_sign_a_diary_and_two_the_record_of_visits() {
    let mut press = Press::new().unwrap();
    let options = sample::options(Language::Lv);
    let pdf = press.diary(&diary(3), &options).unwrap().pdf;
    assert_eq!(fields(&pdf), ["company", "school", "sign", "student"]);
    let agreed = Agreed { text: "Cimdi".to_owned(), due: Some(day(2026, 11, 20)), done_on: None };
    let visit = Visit {
        id: id(),
        placement_id: id(),
        kind: VisitKind::OnSite,
        on: day(2026, 11, 10),
        held: true,
        by: "Valdis Krēsliņš".to_owned(),
        with: "Guna Šķupele".to_owned(),
        seen: "Darba vieta sakopta".to_owned(),
        agreed: vec![agreed],
    };
    let signatories = signatories(&[Party::School, Party::Company]);
    let record = VisitRecord { host: host(), visits: vec![visit], signatories };
    let pdf = press.visits(&record, &options).unwrap().pdf;
    assert_eq!(fields(&pdf), ["company", "school", "sign"]);
}

#[test]
fn a_long_diary_goes_over_many_pages_and_equal_input_gives_equal_bytes() {
    let options = sample::options(Language::Lv);
    let long = Press::new().unwrap().diary(&diary(45), &options).unwrap();
    assert!(long.pages > 8, "{} pages", long.pages);
    assert_eq!(long.pdf, Press::new().unwrap().diary(&diary(45), &options).unwrap().pdf);
}
