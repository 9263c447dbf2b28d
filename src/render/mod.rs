//! Values to text for people and programs. Pure; writes to what it is given.
