//! The steps of the job in their order, in Latvian.

use std::path::{Path, PathBuf};

use chrono::{Days, Local};

use crate::browser::Window;

const PASSWORD: &str = "pareiza-parole";
const SHEET: &str = "Vārds;Uzvārds;Dzimšanas datums;Kvalifikācija;Personas kods\r\n\
    Ķērsta;Šķērsiņa-Žagare;05.03.2004;Mēbeļu galdnieks;320000-04001\r\n\
    Bruno;Žīgurs;31.02.2004;Mēbeļu galdnieks;\r\n";

/// Does the whole job and gives the id of the placement that it made.
pub async fn whole(window: &Window, home: &Path) -> String {
    window.heading("Šodien").await;
    import(window, home).await;
    let id = place(window).await;
    agree(window).await;
    let identity = identify(window, home).await;
    sign(window, &id, &identity).await;
    speak_english_and_back(window).await;
    id
}

/// One student comes in; one, with a day that no calendar has, is refused.
async fn import(window: &Window, home: &Path) {
    let sheet = home.join("audzēkņi.csv");
    let (bytes, _, unmapped) = encoding_rs::WINDOWS_1257.encode(SHEET);
    assert!(!unmapped);
    std::fs::write(&sheet, bytes).unwrap();
    window.go("/import?kind=students").await;
    window.heading("Imports").await;
    window.give(&sheet).await;
    window.find("//th[normalize-space()='Dzimšanas datums']").await;
    window.button("Salīdzināt ar darba datni").await;
    window.sees("Nekas vēl nav ierakstīts.").await;
    counts(window, "Jauni", 1).await;
    counts(window, "Noraidīti", 1).await;
    window.find("//*[@role='row'][contains(., 'C, Dzimšanas datums')]").await;
    window.button("Ierakstīt 1 rindu").await;
    window.sees("Imports pabeigts").await;
    window.sees("Pievienots 1 jauns ieraksts.").await;
    window.sees("Noraidīta 1 rinda.").await;
}

async fn counts(window: &Window, what: &str, count: usize) {
    window.find(&format!("//button[normalize-space()='{count} {what}']")).await;
}

/// The form of a new placement for the student who has just come in.
async fn place(window: &Window) -> String {
    let first = Local::now().date_naive() + Days::new(10);
    window.go("/placements/new").await;
    window.heading("Jauna prakse").await;
    window.search("student_id", "skersina", "Šķērsiņa-Žagare").await;
    window.search("company_id", "vigriezu", "Vīgriežu Mēbeles").await;
    window.choose("mentor_id", "Andris Lūsis").await;
    window.choose("supervisor_id", "Inga Skudra").await;
    window.date("start", first).await;
    window.date("end", first + Days::new(27)).await;
    window.write("hours_total", "152").await;
    window.button("Saglabāt").await;
    window.find("//*[@id='part-consent-school']").await;
    let place = window.place().await;
    place.trim_start_matches("#/placements/").split('?').next().unwrap().to_owned()
}

/// What the school offers, and that the school agrees to it.
async fn agree(window: &Window) {
    window.press("//*[@id='add-school-offers']").await;
    window.write("text", "Prakses vadītājs apmeklē uzņēmumu divas reizes.").await;
    window.press("//*[@id='part-expectations-school']//button[normalize-space()='Saglabāt']").await;
    window.find("//p[normalize-space()='Prakses vadītājs apmeklē uzņēmumu divas reizes.']").await;
    window.button("Skola: Pierakstīt piekrišanu").await;
    window.press("//*[@role='dialog']//button[@type='submit']").await;
    window.find("//*[@id='part-consent-school']//*[normalize-space()='piekrīt']").await;
}

/// A signing identity of the school; the file it was saved in.
async fn identify(window: &Window, home: &Path) -> PathBuf {
    window.go("/settings").await;
    window.heading("Iestatījumi").await;
    window.press("//*[@role='tab'][normalize-space()='Parakstīšana']").await;
    window.write("name", "Ilze Ozola").await;
    window.write("password", PASSWORD).await;
    window.write("repeat", PASSWORD).await;
    window.button("Izveidot identitāti").await;
    let line = window.find("//li[contains(., '.p12')]").await;
    let file = PathBuf::from(line.text().await.unwrap());
    assert!(file.starts_with(home) && file.is_file(), "{}", file.display());
    file
}

/// The agreement is issued, the school signs it, and the check says that it holds.
async fn sign(window: &Window, id: &str, identity: &Path) {
    window.go(&format!("/placements/{id}?stage=agreement")).await;
    window.button("Sagatavot līgumu").await;
    window.button("Skola: Parakstīt elektroniski").await;
    window.give(identity).await;
    window.find("//*[@role='dialog']//*[@role='status'][contains(., '.p12')]").await;
    window.write("password", PASSWORD).await;
    window.press("//*[@role='dialog']//button[@type='submit']").await;
    window.sees("Visi paraksti ir derīgi").await;
    window.sees("Neskarts").await;
    window.sees("Uzticams").await;
    window.find("//*[@id='part-agreement_signature-school'][contains(., 'parakstīts elektroniski')]").await;
}

/// The language changes while the window stays open, and changes back.
async fn speak_english_and_back(window: &Window) {
    window.go("/placements").await;
    window.heading("Prakses").await;
    window.button("English").await;
    window.heading("Placements").await;
    window.button("Latviešu").await;
    window.heading("Prakses").await;
}
