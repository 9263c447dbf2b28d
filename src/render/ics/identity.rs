//! Identities that stay: the same thing has the same one in every calendar that is written of it.
//!
//! RFC 7986 asks for a UUID. Ours is of version 8, made of what names the thing, so that neither a clock nor chance is in
//! it, nor a name that a stranger chose.

use std::collections::BTreeMap;

/// Gives out identities, none of them twice.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    given: BTreeMap<u128, u32>,
}

impl Identities {
    /// The identity of the thing with these names, from the widest to the narrowest. Of several with the same names each
    /// has its own, by their order.
    pub(crate) fn of(&mut self, names: &[&str]) -> String {
        let hash = hash(names);
        let count = self.given.entry(hash).or_default();
        *count += 1;
        if *count == 1 { uuid(hash) } else { uuid(hash ^ u128::from(*count)) }
    }
}

/// FNV-1a of 128 bits over the names, each closed by a byte that no text holds.
fn hash(names: &[&str]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let bytes = names.iter().flat_map(|name| name.bytes().chain(std::iter::once(0xff)));
    bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

/// The bits as a UUID writes them, with those set that tell its version and variant.
fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | (8 << 76) | (0b10 << 62);
    let digits = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

#[cfg(test)]
mod tests {
    use super::{Identities, hash};

    #[test]
    fn the_same_names_give_the_same_identity() {
        let first = Identities::default().of(&["Spring", "post", "first-ride"]);
        assert_eq!(first, "9b551e7e-6ae8-80eb-b8b3-53b448766378", "calendars out there hold it: it must never change");
        let mut other = Identities::default();
        assert_ne!(other.of(&["Spring", "post", "first", "ride"]), first);
        assert_eq!(other.of(&["Spring", "post", "first-ride"]), first);
        let again = other.of(&["Spring", "post", "first-ride"]);
        assert!(again != first && again != other.of(&["Spring", "post", "first-ride"]), "never given twice");
    }

    #[test]
    fn names_do_not_run_together() {
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
        assert_eq!(hash(&[]), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    }
}
