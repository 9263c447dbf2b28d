//! Real time and a real Ctrl-C, for the binary alone: the library waits through [`Clock`].

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use chrono::{DateTime, Utc};
use plan::Clock;

/// A wait is so many naps long.
const NAPS: u32 = 20;
/// After so long at the latest Ctrl-C is noticed.
const NAP: Duration = Duration::from_millis(100);

/// The clock on the wall.
#[derive(Debug, Default)]
pub(crate) struct Wall {
    is_stopped: Arc<AtomicBool>,
}

impl Clock for Wall {
    fn listen(&mut self) -> io::Result<()> {
        signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&self.is_stopped)).map(|_| ())
    }

    fn wait(&mut self) -> Option<DateTime<Utc>> {
        for _ in 0..NAPS {
            if self.is_stopped() {
                return None;
            }
            sleep(NAP);
        }
        Some(crate::now())
    }

    fn is_stopped(&self) -> bool {
        self.is_stopped.load(Ordering::Relaxed)
    }
}
