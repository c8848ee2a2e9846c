//! One thread owns the session, and with it the connection; it takes jobs one after the other.

use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};

use service::input::{FilePath, Nothing};
use service::reply::{Reply, Stop};
use service::view::{Progress, WorkspaceStatus};
use service::{Session, Work};
use tauri::State;
use tokio::sync::oneshot;

use crate::Start;

type Job = Box<dyn FnOnce(&mut Session) + Send>;

/// The way to the thread that owns the session.
pub(crate) struct Office {
    jobs: Sender<Job>,
    work: Work,
}

impl Office {
    /// Starts the thread and opens what the program was asked to open.
    pub(crate) fn open(session: Session, start: Start) -> Self {
        let (jobs, inbox) = channel::<Job>();
        let work = session.work();
        std::thread::spawn(move || {
            let mut session = session;
            begin(&mut session, start);
            for job in inbox {
                job(&mut session);
            }
        });
        Self { jobs, work }
    }

    /// Runs a use case on the thread and waits for its reply.
    pub(crate) async fn ask<I, T>(
        &self,
        case: fn(&mut Session, I) -> Result<T, Stop>,
        input: I,
        seen: Option<u32>,
    ) -> Result<Reply<T>, ()>
    where
        I: Send + 'static,
        T: Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = move |session: &mut Session| {
            let _ = reply.send(session.answer(case, input, seen));
        };
        self.jobs.send(Box::new(job)).map_err(|_| ())?;
        answer.await.map_err(|_| ())
    }
}

impl Office {
    /// Closes the workspace and waits until that is done.
    pub(crate) fn close(&self) {
        let (done, closed) = channel();
        let job = move |session: &mut Session| {
            session.leave();
            let _ = done.send(());
        };
        if self.jobs.send(Box::new(job)).is_ok() {
            let _ = closed.recv();
        }
    }
}

/// How far the work has come that the thread is doing now.
#[tauri::command]
pub(crate) async fn work_progress(office: State<'_, Office>, input: Nothing) -> Result<Reply<Progress>, ()> {
    let Nothing {} = input;
    Ok(Reply::of(office.work.progress()))
}

/// Asks that work to end; it answers for itself.
#[tauri::command]
pub(crate) async fn work_stop(office: State<'_, Office>, input: Nothing) -> Result<Reply<Nothing>, ()> {
    office.work.stop();
    Ok(Reply::of(input))
}

/// A workspace that cannot be opened leaves nothing open: the first screen offers to choose one.
fn begin(session: &mut Session, start: Start) {
    let path = |path: PathBuf| FilePath { path: path.to_string_lossy().into_owned() };
    let _opened: Option<Reply<WorkspaceStatus>> = match start {
        Start::Nothing => None,
        Start::Demonstration => Some(session.answer(service::workspace::demo, Nothing {}, None)),
        Start::Workspace(file) => Some(session.answer(service::workspace::open, path(file), None)),
    };
}
