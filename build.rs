//! Tells the linker where the released program may lie in memory: at one fixed place, on Linux with glibc.
//!
//! A program that may lie anywhere has every address in its tables put right before `main`: some 13,000 of them here, on
//! seventy pages of memory that have to be copied for it. A command such as `plan record` is over in two milliseconds, and
//! scripts start thousands; that was a quarter of the start. The stack, the heap and the libraries still lie elsewhere each
//! time. Programs written in Go are linked so as a rule. Elsewhere, and while developing, nothing is said.

#![allow(clippy::disallowed_methods, reason = "cargo tells a build script through the environment what is built")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|said| said == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
