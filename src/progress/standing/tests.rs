//! Where goals stand.
