//! Short forms of expected answers.

/// `Vary` of an answer that depends on who asks.
pub const BY_ORIGIN: &str = "vary: Origin";

/// Lines with the origin filled in, below a status and sorted as `Guard::answer` sorts them.
pub fn expected(status: &str, lines: &[&str], origin: &str) -> Vec<String> {
    let mut lines: Vec<_> = lines.iter().map(|line| line.replace("{origin}", origin)).collect();
    lines.sort_by(|a, b| a.split(':').next().cmp(&b.split(':').next()));
    lines.insert(0, status.to_owned());
    lines
}
