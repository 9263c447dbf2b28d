//! Makes compound files, for tests and fuzz targets.

/// A compound file with this stream: a header, the list of sectors, the directory, the stream.
pub(crate) fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
    let sectors = u32::try_from(stream.len().div_ceil(512).max(8)).expect("a short stream");
    let mut header = vec![0_u8; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header[30] = 9;
    let mut put = |at: usize, number: u32| header[at..at + 4].copy_from_slice(&number.to_le_bytes());
    (76..512).step_by(4).for_each(|at| put(at, u32::MAX));
    put(48, 1);
    put(76, 0);
    let mut next = vec![0xFFFF_FFFD, END_OF_CHAIN];
    next.extend((3..sectors + 2).chain([END_OF_CHAIN]));
    next.resize(128, u32::MAX);
    let entry = |name: &str, kind: u8, start: u32, length: u32| {
        let mut entry = vec![0_u8; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[66] = kind;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&length.to_le_bytes());
        entry
    };
    let mut directory = [entry("Root Entry", 5, END_OF_CHAIN, 0), entry(name, 2, 2, sectors * 512)].concat();
    directory.resize(512, 0);
    let mut stream = stream.to_vec();
    stream.resize(sectors as usize * 512, 0);
    let next: Vec<u8> = next.into_iter().flat_map(u32::to_le_bytes).collect();
    [header, next, directory, stream].concat()
}
