//! What is said where a feature of `cors-runtime` is missing: nothing here but tests.
