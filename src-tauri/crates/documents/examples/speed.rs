//! Times a batch: `cargo run --release -p documents --example speed`.
#![allow(clippy::print_stdout, reason = "an example that reports")]

#[path = "../tests/sample/mod.rs"]
mod sample;

use documents::Press;
use documents::agreement::shipped;
use i18n::Language;
use model::template::TemplateKind;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const COUNT: u32 = 500;
    let start = Instant::now();
    let mut press = Press::new()?;
    println!("press: {:?}", start.elapsed());
    let template = shipped(TemplateKind::Placement, Language::Lv)?;
    let mut options = sample::options(Language::Lv);
    let mut agreement = sample::agreement();
    let start = Instant::now();
    for number in 0..COUNT {
        options.number = format!("2026/{number:03}-L1");
        agreement.trainee.name = format!("Emīls Žagariņš {number}");
        press.agreement(&agreement, &template, &options)?;
    }
    println!("{COUNT} agreements: {:?}", start.elapsed());
    Ok(())
}
