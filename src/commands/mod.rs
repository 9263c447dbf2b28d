//! One file a command: its arguments, whose documentation is its help, and what it does.
