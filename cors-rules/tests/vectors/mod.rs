//! Reads `origins.txt`: a literal on each line, with its verdict.
#![allow(dead_code, unreachable_pub, reason = "every test file uses a part of this")]

use cors_rules::{
    Violation,
    origin::{Meaning, advise, judge},
};

pub struct Vector {
    pub line: usize,
    pub accepted: bool,
    pub codes: Vec<u16>,
    pub literal: String,
    pub suggestion: Option<Box<str>>,
}

pub fn vectors() -> Vec<Vector> {
    let is_vector = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let lines = include_str!("origins.txt").lines().enumerate().filter(|(_, line)| is_vector(line));
    lines.map(|(i, line)| read(i + 1, line).unwrap_or_else(|| panic!("line {} is no vector: {line}", i + 1))).collect()
}

fn read(line: usize, text: &str) -> Option<Vector> {
    let mut columns = text.split('\t');
    let (verdict, codes) = columns.next().map(|first| first.split_once(' ').unwrap_or((first, "")))?;
    let literal = unescape(columns.next()?)?;
    let suggestion = columns.next().map(Into::into);
    let codes =
        codes.split(',').filter(|code| !code.is_empty()).map(|code| code.parse().ok()).collect::<Option<_>>()?;
    matches!(verdict, "accept" | "refuse").then_some(Vector {
        line,
        accepted: verdict == "accept",
        codes,
        literal,
        suggestion,
    })
}

fn unescape(text: &str) -> Option<String> {
    let mut output = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            output.push(c);
            continue;
        }
        output.push(match chars.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' => '\\',
            'u' => {
                let digits: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
            }
            _ => return None,
        });
    }
    Some(output)
}

/// The violations that a vector lists: those of `judge` where it is refused, those of `advise` where it is accepted.
pub fn violations(literal: &str) -> (Option<Meaning<'_>>, Vec<Violation>) {
    let mut violations = Vec::new();
    let meaning = judge(literal, &mut violations);
    assert_eq!(meaning.is_some(), violations.is_empty(), "{literal:?}: {violations:?}");
    let mut advice = Vec::new();
    advise(literal, &mut advice);
    assert!(meaning.is_some() || advice.is_empty(), "{literal:?} was refused and advised on: {advice:?}");
    violations.append(&mut advice);
    (meaning, violations)
}
