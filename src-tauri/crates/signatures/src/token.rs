//! Keys on cards and other tokens, through the maker's PKCS #11 library (OASIS PKCS #11 2.40).
//!
//! The one part of the crate that is not a pure function: the key cannot leave the card, so the
//! card is asked. The PIN is handed on and, for cards that want it at each signature, kept in
//! memory for as long as its [`TokenSigner`] lives. Nothing is ever written to a card.

mod list;
mod signer;

use std::path::Path;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};

pub use list::{PinState, TokenCertificate};
pub use signer::TokenSigner;

/// Why a card or token did not do what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The library is not there, or is none that this system can load.
    #[error("the PKCS #11 library cannot be loaded")]
    NoModule,
    /// No card is in any reader.
    #[error("there is no card or token")]
    NoToken,
    /// The card holds no certificate that we could sign with.
    #[error("there is no certificate for signing on the token")]
    NoCertificate,
    /// The card holds the certificate, but no key for it that may sign.
    #[error("there is no key for the certificate on the token")]
    NoKey,
    /// The PIN is wrong.
    #[error("wrong PIN")]
    WrongPin,
    /// The PIN was wrong too often, or has not been set: the issuer's own program helps.
    #[error("the PIN is locked")]
    PinLocked,
    /// The PIN was not typed, neither here nor on the reader.
    #[error("the PIN was not entered")]
    Cancelled,
    /// The card was taken out.
    #[error("the card or token was removed")]
    Removed,
    /// The card cannot make signatures of the kind that its certificate calls for.
    #[error("the token cannot make this kind of signature")]
    Unsupported,
    /// Anything else that the library reports.
    #[error("the token failed")]
    Failed,
}

/// A PKCS #11 library that was loaded. Its code runs in this process: only a library that the
/// user chose may be loaded.
#[derive(Clone, Debug)]
pub struct Module(Pkcs11);

impl Module {
    /// Loads the library at `path` and makes it ready, once a process.
    pub fn load(path: &Path) -> Result<Self, TokenError> {
        let library = Pkcs11::new(path).map_err(|_| TokenError::NoModule)?;
        match library.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
            Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(Self(library)),
            Err(_) => Err(TokenError::NoModule),
        }
    }
}

impl From<Error> for TokenError {
    fn from(error: Error) -> Self {
        match error {
            Error::Pkcs11(code, _) => Self::of(code),
            Error::LibraryLoading(_) | Error::MissingSymbol(_) => Self::NoModule,
            Error::PinNotSet => Self::Cancelled,
            _ => Self::Failed,
        }
    }
}

impl TokenError {
    fn of(code: RvError) -> Self {
        match code {
            RvError::PinIncorrect | RvError::PinInvalid | RvError::PinLenRange => Self::WrongPin,
            RvError::PinLocked | RvError::PinExpired | RvError::UserPinNotInitialized => Self::PinLocked,
            RvError::Cancel | RvError::FunctionCanceled | RvError::UserNotLoggedIn => Self::Cancelled,
            RvError::DeviceRemoved
            | RvError::TokenNotPresent
            | RvError::TokenNotRecognized
            | RvError::SlotIdInvalid
            | RvError::SessionClosed
            | RvError::SessionHandleInvalid => Self::Removed,
            RvError::MechanismInvalid
            | RvError::MechanismParamInvalid
            | RvError::KeyTypeInconsistent
            | RvError::KeyFunctionNotPermitted
            | RvError::FunctionNotSupported => Self::Unsupported,
            _ => Self::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cryptoki::context::Function;

    #[test]
    fn what_a_library_reports_is_told_apart() {
        let said = |code| TokenError::from(Error::Pkcs11(code, Function::Sign));
        assert_eq!(said(RvError::PinIncorrect), TokenError::WrongPin);
        assert_eq!(said(RvError::PinLocked), TokenError::PinLocked);
        assert_eq!(said(RvError::DeviceRemoved), TokenError::Removed);
        assert_eq!(said(RvError::TokenNotPresent), TokenError::Removed);
        assert_eq!(said(RvError::FunctionCanceled), TokenError::Cancelled);
        assert_eq!(said(RvError::DeviceError), TokenError::Failed);
    }
}
