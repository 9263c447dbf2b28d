//! Formats of findings, on hostile names.
