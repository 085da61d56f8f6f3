//! Cost measurements against hand-written header code.
