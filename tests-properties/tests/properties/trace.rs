//! What happens while a property is tried, in words: told for the one that fails.

use std::cell::RefCell;

thread_local! {
    static EVENTS: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Does something, and remembers what happens.
pub fn of<T>(work: impl FnOnce() -> T) -> (T, Vec<String>) {
    EVENTS.with(|events| *events.borrow_mut() = Some(Vec::new()));
    let result = work();
    (result, EVENTS.with(|events| events.borrow_mut().take().unwrap_or_default()))
}

/// Costs nothing where nobody listens.
pub fn add(event: impl FnOnce() -> String) {
    EVENTS.with(|events| {
        if let Some(events) = events.borrow_mut().as_mut() {
            events.push(event());
        }
    });
}
