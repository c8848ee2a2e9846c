//! How this computer signs: the time-stamp service, and the library of the card's maker.
//!
//! Kept with the language and not in the workspace: both are about the computer and the card in its reader.

use std::path::{Path, PathBuf};

use model::problem::{Problem, Problems};

use crate::input::{Nothing, SigningSettingsInput};
use crate::network;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::SigningSettings;

/// Where makers of cards for Latvia, `OpenSC` and `SoftHSM` put their libraries.
const LIBRARIES: &[&str] = &[
    #[cfg(windows)]
    r"C:\Windows\System32\OTLvP11.dll",
    #[cfg(windows)]
    r"C:\Program Files\OpenSC Project\OpenSC\pkcs11\opensc-pkcs11.dll",
    #[cfg(target_os = "macos")]
    "/Library/latvia-eid/lib/otlv-pkcs11.so",
    #[cfg(target_os = "macos")]
    "/Library/OpenSC/lib/opensc-pkcs11.so",
    #[cfg(target_os = "linux")]
    "/usr/lib/otlv-pkcs11.so",
    #[cfg(target_os = "linux")]
    "/usr/lib/x86_64-linux-gnu/otlv-pkcs11.so",
    #[cfg(target_os = "linux")]
    "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
    #[cfg(target_os = "linux")]
    "/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so",
    #[cfg(target_os = "linux")]
    "/usr/lib64/opensc-pkcs11.so",
    #[cfg(target_os = "linux")]
    "/usr/lib/softhsm/libsofthsm2.so",
    #[cfg(target_os = "linux")]
    "/usr/lib64/pkcs11/libsofthsm2.so",
];

/// How this computer signs, with the libraries that were found on it.
pub fn settings(session: &mut Session, _: Nothing) -> Result<SigningSettings, Stop> {
    let kept = &session.settings;
    let found = LIBRARIES.iter().filter(|path| Path::new(path).is_file()).map(|path| (*path).to_owned());
    Ok(SigningSettings {
        time_stamps: kept.time_stamps.clone(),
        card_library: kept.card_library.to_string_lossy().into_owned(),
        card_libraries: found.collect(),
    })
}

/// Sets both; an empty text means none.
pub fn save_settings(session: &mut Session, input: SigningSettingsInput) -> Result<SigningSettings, Stop> {
    let (address, library) = (input.time_stamps.trim(), PathBuf::from(input.card_library.trim()));
    let mut problems = Problems::default();
    if !address.is_empty() && !network::is_address(address) {
        problems.add("time_stamps", Problem::NotAWebAddress);
    }
    if !library.as_os_str().is_empty() && !library.is_file() {
        problems.add("card_library", Problem::NoSuchFile);
    }
    problems.into_result()?;
    address.clone_into(&mut session.settings.time_stamps);
    session.settings.card_library = library;
    session.keep_settings()?;
    settings(session, Nothing {})
}
