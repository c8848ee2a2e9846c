//! The program's window as a person uses it: by what is written on it.
//!
//! `WebKitWebDriver` starts the program itself, in profile folders that nothing else knows. Every look waits.

use std::fs::DirBuilder;
use std::net::TcpListener;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

/// How long anything may take on a slow machine with other work.
const PATIENCE: Duration = Duration::from_mins(3);
/// Between two looks.
const GLANCE: Duration = Duration::from_millis(50);

/// A driver that ends with the test, however the test ends.
pub struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// Starts a driver whose program keeps everything under a folder.
    pub fn start(home: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true").stdin(Stdio::null());
        // Both hang the driver.
        command.env_remove("WEBKIT_DISABLE_COMPOSITING_MODE").env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
        for (name, folder) in profile(home) {
            DirBuilder::new().mode(0o700).create(&folder).unwrap();
            command.env(name, folder);
        }
        // A group of its own: the driver leaves the program running now and then, and both must end together.
        let process = command.process_group(0).spawn().expect("WebKitWebDriver starts");
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }

    /// Opens the program's window on the demonstration workspace.
    pub async fn open(&self, program: &Path) -> Window {
        let wanted = json!({"webkitgtk:browserOptions": {"binary": program, "args": ["--demo"]}});
        let capabilities: Capabilities = serde_json::from_value(wanted).unwrap();
        let end = Instant::now() + PATIENCE;
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&self.address).await {
                Ok(client) => return Window { client },
                Err(error) => assert!(Instant::now() < end, "no window: {error}"),
            }
            tokio::time::sleep(GLANCE).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}

fn profile(home: &Path) -> [(&'static str, PathBuf); 4] {
    ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"]
        .map(|name| (name, home.join(name.to_ascii_lowercase())))
}

/// An open window.
pub struct Window {
    client: Client,
}

impl Window {
    /// The element at an `XPath`, once it stands in the page.
    pub async fn find(&self, path: &str) -> Element {
        let found =
            self.client.wait().at_most(PATIENCE).every(GLANCE).for_element(Locator::XPath(path)).await;
        found.unwrap_or_else(|error| panic!("not on the page: {path}: {error}"))
    }

    /// The driver does not scroll far enough by itself to press what is below the fold.
    async fn bring_into_sight(&self, element: &Element) {
        let element = serde_json::to_value(element).unwrap();
        // An element that has gone meanwhile is looked for again by whoever presses it.
        drop(self.client.execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element]).await);
    }

    /// Presses what is at an `XPath`; looks again while the page is being redrawn under it or something covers it.
    pub async fn press(&self, path: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let element = self.find(path).await;
            self.bring_into_sight(&element).await;
            match element.click().await {
                Ok(()) => return,
                Err(error) => assert!(Instant::now() < end, "cannot press {path}: {error}"),
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Presses the button with these words on it, or with this name.
    pub async fn button(&self, words: &str) {
        let named = format!("//button[not(@disabled)][normalize-space()='{words}' or @aria-label='{words}']");
        self.press(&named).await;
    }

    /// Waits for words anywhere on the page.
    pub async fn sees(&self, words: &str) {
        self.find(&format!("//body//*[contains(normalize-space(text()), '{words}')]")).await;
    }

    /// Waits for the page's heading.
    pub async fn heading(&self, words: &str) {
        self.find(&format!("//h1[normalize-space()='{words}']")).await;
    }

    /// Goes to a place by its address.
    pub async fn go(&self, place: &str) {
        self.client.execute("location.hash = arguments[0]", vec![json!(place)]).await.unwrap();
    }

    /// The address behind the hash.
    pub async fn place(&self) -> String {
        self.client.execute("return location.hash", Vec::new()).await.unwrap().as_str().unwrap().to_owned()
    }

    /// Writes into the field of a name, over what stands there.
    pub async fn write(&self, field: &str, words: &str) {
        let path = format!("//*[@id='field-{field}']");
        self.press(&path).await;
        let select = format!("document.getElementById('field-{field}').select()");
        self.client.execute(&select, Vec::new()).await.unwrap();
        self.find(&path).await.send_keys(words).await.unwrap();
    }

    /// Chooses from a list that opens at a press.
    pub async fn choose(&self, field: &str, words: &str) {
        self.press(&format!("//*[@id='field-{field}'][not(@disabled)]")).await;
        self.option(words).await;
    }

    /// Chooses from a list that answers to typing.
    pub async fn search(&self, field: &str, typed: &str, words: &str) {
        self.write(field, typed).await;
        self.option(words).await;
    }

    async fn option(&self, words: &str) {
        self.press(&format!("//*[@role='option'][contains(normalize-space(), '{words}')]")).await;
        self.gone("//*[@role='option']").await;
    }

    /// Writes a date part by part, whatever order the language has.
    pub async fn date(&self, field: &str, date: chrono::NaiveDate) {
        for (part, format) in [("day", "%d"), ("month", "%m"), ("year", "%Y")] {
            let path = format!("//*[@id='field-{field}']//*[@data-type='{part}']");
            self.find(&path).await.send_keys(&date.format(format).to_string()).await.unwrap();
        }
    }

    /// Gives a file to the place that takes one.
    pub async fn give(&self, file: &Path) {
        let input = self.find("//input[@type='file']").await;
        let show = "for (const i of document.querySelectorAll('input[type=file]')) i.style.display = 'block'";
        self.client.execute(show, Vec::new()).await.unwrap();
        input.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// Waits until nothing is at an `XPath` any more.
    pub async fn gone(&self, path: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.client.find_all(Locator::XPath(path)).await.unwrap().is_empty() {
            assert!(Instant::now() < end, "still on the page: {path}");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// A picture of the page as it stands.
    pub async fn picture(&self) -> Option<Vec<u8>> {
        self.client.screenshot().await.ok()
    }

    /// Another hand on the same window.
    pub fn same(&self) -> Self {
        Self { client: self.client.clone() }
    }

    /// Closes the window and ends the program.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }
}
