#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cors_abuse_tests::literal(bytes));
