//! What the system knows about the memory of this process, in bytes.

use std::fs;

/// Forgets the peak so far; gives what is resident now.
pub(crate) fn reset_peak() -> usize {
    fs::write("/proc/self/clear_refs", "5").expect("the peak can be reset");
    resident()
}

/// The most that was resident.
pub(crate) fn peak() -> usize {
    field("VmHWM:")
}

/// What is resident.
pub(crate) fn resident() -> usize {
    field("VmRSS:")
}

fn field(name: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .expect("a line of this name");
    let kibibytes = line
        .trim()
        .trim_end_matches(" kB")
        .parse::<usize>()
        .expect("a number");
    kibibytes * 1024
}
