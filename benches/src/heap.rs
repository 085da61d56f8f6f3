//! A heap as a server has it after a while: in use, and full of holes.

const BLOCKS: usize = 500;

/// Allocates blocks of many sizes, and frees every other one. Keep what is returned for as long as anything is measured.
///
/// In a heap that nobody has used, a block at its end grows in place, and growing one costs glibc next to nothing. That
/// happens in no server, and here it would depend on what a case allocates before it starts. tower-http is the only one
/// measured that lets a map grow; in a heap like this one it costs what it costs in any other that is in use.
#[must_use]
pub fn used() -> Vec<Vec<u8>> {
    let mut state = 1_u64;
    let mut blocks: Vec<Vec<u8>> = Vec::with_capacity(BLOCKS);
    for _ in 0..BLOCKS {
        // A linear congruential generator (Knuth's MMIX): the same sizes in every process.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let size = usize::try_from((state >> 33) % 1500).unwrap_or_default();
        blocks.push(Vec::with_capacity(16 + size));
    }
    for block in blocks.iter_mut().step_by(2) {
        *block = Vec::new();
    }
    blocks
}
