//! The checks: one file a rule, in a folder a dimension.
