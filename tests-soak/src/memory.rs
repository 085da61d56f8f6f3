//! What the process holds, so that a lap can be compared with the one before it.

use std::{alloc::System, fs};

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Taken while no connection is open and both sets are empty.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    /// Blocks that were allocated and not freed.
    pub(crate) blocks: i64,
    pub(crate) bytes: i64,
    /// Blocks that were ever allocated.
    pub(crate) allocations: u64,
    /// Kilobytes of memory that the system has given; 0 where it does not say.
    pub(crate) resident: i64,
    /// Open files and sockets; 0 where the system does not say.
    pub(crate) files: usize,
}

impl Memory {
    pub(crate) fn now() -> Self {
        let files = fs::read_dir("/proc/self/fd").map(Iterator::count).unwrap_or_default();
        let resident = resident().unwrap_or_default();
        let stats = ALLOCATOR.stats();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Self {
            blocks: count(stats.allocations) - count(stats.deallocations),
            bytes: count(stats.bytes_allocated) - count(stats.bytes_deallocated),
            allocations: stats.allocations as u64,
            resident,
            files,
        }
    }
}

/// `statm` counts in pages, whose size only unsafe code can ask for; `status` has the same figure in kilobytes.
fn resident() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
