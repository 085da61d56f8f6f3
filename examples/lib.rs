//! Complete programs to copy from; each `[[example]]` of this package is one.
