//! Puts a campaign, its readings and today together, once.
