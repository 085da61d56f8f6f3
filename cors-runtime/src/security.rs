#![doc = include_str!("docs/security.md")]
