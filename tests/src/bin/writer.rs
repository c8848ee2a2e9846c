//! Writes students into a workspace one after the other until it is killed, and prints each identifier as
//! soon as its write was acknowledged. For the test that kills it.

use std::io::Write as _;
use std::path::PathBuf;

use model::student::Representative;
use service::input::{FilePath, StudentInput};
use service::{Places, Session, Surroundings};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: writer WORKSPACE")?;
    let nowhere = PathBuf::from(&path).with_extension("settings");
    let places = Places { data: nowhere.clone(), config: nowhere };
    let mut session = Session::new(places, Surroundings::of_this_computer());
    service::workspace::open(&mut session, FilePath { path }).map_err(|stop| format!("{stop:?}"))?;
    let mut out = std::io::stdout().lock();
    for number in 0_u64.. {
        let saved =
            service::student::save(&mut session, student(number)).map_err(|stop| format!("{stop:?}"))?;
        writeln!(out, "{}", saved.id)?;
        out.flush()?;
    }
    Ok(())
}

fn student(number: u64) -> StudentInput {
    StudentInput {
        id: None,
        first_name: format!("Vārds{number}"),
        last_name: "Uzvārds".to_owned(),
        personal_code: None,
        document: None,
        birth_date: "21.11.2008.".to_owned(),
        group: "K1".to_owned(),
        programme_id: None,
        phone: String::new(),
        email: String::new(),
        address: "Daugavpils".repeat(20),
        representative: Representative::default(),
    }
}
