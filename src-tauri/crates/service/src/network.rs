//! The way to services on the network: one question, one answer.
//!
//! Nothing is asked unless the person set an address or asked for it, and nothing about a person goes out: a
//! time-stamp service gets a hash, a list of withdrawn certificates is only fetched.

use std::sync::Arc;
use std::time::Duration;

use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

/// For how long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// Largest answer that is taken, in bytes: lists of large authorities are long.
const LARGEST: u64 = 20 << 20;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The service's address, `http` or `https`.
    pub address: &'a str,
    /// What is sent, after its media type; none only fetches.
    pub body: Option<(&'static str, &'a [u8])>,
}

/// The service was not reached, did not answer in time, or answered with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreached;

/// Whoever carries questions and answers.
pub(crate) type Network = dyn Fn(&Question<'_>) -> Result<Vec<u8>, Unreached> + Send + Sync;

/// Nobody: every question stays unanswered.
pub(crate) fn nobody() -> Arc<Network> {
    Arc::new(|_| Err(Unreached))
}

/// HTTP, with the certificates that this computer trusts and the proxy that its environment names.
pub(crate) fn http() -> Arc<Network> {
    Arc::new(|question| ask(question).map_err(|_| Unreached))
}

fn ask(question: &Question<'_>) -> Result<Vec<u8>, ureq::Error> {
    let agent = agent();
    let mut answer = match question.body {
        Some((kind, bytes)) => agent.post(question.address).content_type(kind).send(bytes)?,
        None => agent.get(question.address).call()?,
    };
    answer.body_mut().with_config().limit(LARGEST).read_to_vec()
}

/// Made for each question: they are rare, and what the computer trusts may change.
fn agent() -> Agent {
    let cipher = Arc::new(rustls::crypto::ring::default_provider());
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .unversioned_rustls_crypto_provider(cipher)
        .build();
    Agent::config_builder().timeout_global(Some(PATIENCE)).tls_config(tls).build().new_agent()
}

/// Whether a text is an address that can be asked.
pub(crate) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.starts_with('/')) && text.parse::<ureq::http::Uri>().is_ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::thread::JoinHandle;

    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_taken() {
        for good in ["http://tsa.example.lv", "https://tsa.example.lv:8443/tsa?x=1"] {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["", "tsa.example.lv", "ftp://x", "http://", "http:///tsa", "https://a b", "file:///etc/passwd"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }

    /// Answers one question with `answer` and gives what was asked.
    fn listening(answer: &'static str) -> (String, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/tsa", listener.local_addr().unwrap());
        let heard = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let (mut heard, mut some) = (Vec::new(), [0; 1024]);
            while !heard.ends_with(b"?end") {
                let count = stream.read(&mut some).unwrap();
                heard.extend_from_slice(&some[..count]);
            }
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8(heard).unwrap()
        });
        (address, heard)
    }

    #[test]
    fn a_question_goes_out_with_its_kind_and_the_answer_comes_back_whole() {
        let (address, heard) = listening("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes");
        let question =
            Question { address: &address, body: Some(("application/timestamp-query", b"who?end")) };
        assert_eq!(http()(&question).as_deref(), Ok(&b"yes"[..]));
        let heard = heard.join().unwrap().to_lowercase();
        assert!(
            heard.starts_with("post /tsa") && heard.contains("content-type: application/timestamp-query")
        );
    }

    #[test]
    fn an_answer_that_tells_of_an_error_is_none() {
        let (address, _) = listening("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        let question = Question { address: &address, body: Some(("application/timestamp-query", b"?end")) };
        assert_eq!(http()(&question), Err(Unreached));
    }

    #[test]
    fn where_nobody_listens_the_question_stays_unanswered() {
        let question = Question { address: "http://127.0.0.1:1/", body: None };
        assert_eq!(http()(&question), Err(Unreached));
        assert_eq!(nobody()(&question), Err(Unreached));
    }
}
