//! What a run found, as a table and as a list of what is wrong.

use std::{fmt, time::Duration};

use crate::{memory::Memory, mix::KINDS, worker::Tally};

/// Blocks and bytes that may come and go with threads and timers of the runtime.
const SPARE_BLOCKS: i64 = 50;
const SPARE_BYTES: i64 = 16 * 1024;
/// What the allocator may keep for itself, in kilobytes: it gives back pages, not blocks.
const SPARE_RESIDENT: i64 = 8 * 1024;

#[derive(Debug)]
pub(crate) struct Lap {
    pub(crate) tally: Tally,
    pub(crate) elapsed: Duration,
    pub(crate) replacements: u64,
    pub(crate) after: Memory,
}

/// What a run found; printing it gives a table.
#[derive(Debug)]
pub struct Report {
    pub(crate) laps: Vec<Lap>,
    /// A connection was still open on the server's side after its client had gone.
    pub(crate) lingers: bool,
}

impl Report {
    /// With room for so many laps: the list of them must not look like a leak.
    pub(crate) fn of(laps: u64) -> Self {
        Self { laps: Vec::with_capacity(usize::try_from(laps).unwrap_or_default()), lingers: false }
    }

    /// What is wrong. Nothing, if all is well.
    #[must_use]
    pub fn failures(&self) -> Vec<String> {
        let sum = self.sum();
        let mut failures = sum.shown.clone();
        if sum.failures > failures.len() as u64 {
            failures.push(format!("and so on: {} in all", sum.failures));
        }
        for (kind, _) in kinds(&sum).filter(|(_, requests)| *requests == 0) {
            failures.push(format!("no request of the kind `{kind}` was sent"));
        }
        if sum.allowed == 0 || sum.refused == 0 {
            failures.push("the sets decided nothing that could be checked".to_owned());
        }
        if self.lingers {
            failures.push("connections stay open on the server's side".to_owned());
        }
        if let [first, .., last] = self.laps.as_slice() {
            failures.extend(grown(&first.after, &last.after));
        }
        failures
    }

    /// How many requests were sent.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.sum().requests.iter().sum()
    }

    fn sum(&self) -> Tally {
        let mut sum = Tally::default();
        self.laps.iter().for_each(|lap| sum.add(&lap.tally));
        sum
    }
}

fn grown(first: &Memory, last: &Memory) -> Vec<String> {
    let files = i64::try_from(last.files).unwrap_or(i64::MAX) - i64::try_from(first.files).unwrap_or_default();
    let growth = [
        ("blocks", last.blocks - first.blocks, SPARE_BLOCKS),
        ("bytes", last.bytes - first.bytes, SPARE_BYTES),
        ("kilobytes of resident memory", last.resident - first.resident, SPARE_RESIDENT),
        ("open files", files, 0),
    ];
    let too_much = growth.into_iter().filter(|(_, more, spare)| more > spare);
    too_much.map(|(what, more, spare)| format!("{more} more {what} after the last lap, {spare} may be")).collect()
}

fn kinds(sum: &Tally) -> impl Iterator<Item = (&'static str, u64)> {
    KINDS.iter().map(|(name, _)| *name).zip(sum.requests)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "lap  requests     /s  sets  connections  blocks    bytes  resident kB  files  allocations/request"
        )?;
        let mut allocated = 0;
        for (number, lap) in self.laps.iter().enumerate() {
            let requests: u64 = lap.tally.requests.iter().sum();
            let allocations = (lap.after.allocations - allocated) / requests.max(1);
            allocated = lap.after.allocations;
            writeln!(
                f,
                "{number:>3} {requests:>9} {:>6} {:>5} {:>12} {:>7} {:>8} {:>12} {:>6} {:>20}",
                u128::from(requests) * 1_000 / lap.elapsed.as_millis().max(1),
                lap.replacements,
                lap.tally.connections,
                lap.after.blocks,
                lap.after.bytes,
                lap.after.resident,
                lap.after.files,
                allocations,
            )?;
        }
        let sum = self.sum();
        let Tally { failures, allowed, refused, either_way, .. } = &sum;
        writeln!(f, "\n{} requests, {failures} wrong", self.requests())?;
        writeln!(
            f,
            "a set decided: {allowed} allowed, {refused} refused, {either_way} right either way, as it was replaced"
        )?;
        let mut kinds: Vec<_> = kinds(&sum).collect();
        kinds.dedup_by(|next, one| {
            let is_same = next.0 == one.0;
            one.1 += if is_same { next.1 } else { 0 };
            is_same
        });
        for (kind, requests) in kinds {
            writeln!(f, "{requests:>9} {kind}")?;
        }
        self.failures().iter().try_for_each(|failure| writeln!(f, "\nWRONG: {failure}"))
    }
}
