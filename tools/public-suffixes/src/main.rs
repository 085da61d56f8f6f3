//! Writes `cors-rules/src/public_suffix/list.txt` from the public suffix list.
//!
//! The list comes with the Python package `publicsuffixlist`, whose versions end in a date:
//!
//! ```text
//! pip download publicsuffixlist --no-deps
//! unzip publicsuffixlist-*.whl
//! cargo run -p public-suffixes -- publicsuffixlist/public_suffix_list.dat
//! cargo test -p cors-rules
//! ```
//!
//! The tests compare the result with the crate `psl`: pin the version of it that was published right after the list.

mod list;

use std::{env, error::Error, fs};

const TARGET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../cors-rules/src/public_suffix/list.txt");

fn main() -> Result<(), Box<dyn Error>> {
    let source = env::args_os().nth(1).ok_or("name the file: .../public_suffix_list.dat")?;
    let list = list::convert(&fs::read_to_string(source)?)?;
    fs::write(TARGET, &list)?;
    println!("{} bytes, {} lines", list.len(), list.lines().count());
    Ok(())
}
