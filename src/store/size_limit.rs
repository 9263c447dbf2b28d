//! Outlives the limit on the size of files: a write past it fails like any other, and can be taken back.

/// Writing past the limit on the size of files ends a process unless it listens to the signal.
#[cfg(unix)]
pub(super) fn survive() {
    use std::sync::atomic::AtomicBool;
    use std::sync::{Arc, Once};

    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        let _ = signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
    });
}

/// Elsewhere there is no such signal.
#[cfg(not(unix))]
pub(super) fn survive() {}

/// The signal's number on Linux, macOS and the BSDs.
#[cfg(unix)]
const SIGXFSZ: i32 = 25;
