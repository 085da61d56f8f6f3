#![doc = include_str!("docs/claims.md")]
