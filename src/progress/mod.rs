//! The arithmetic of goals, pace and budget. Pure numbers in, pure numbers out.
