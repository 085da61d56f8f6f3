//! What the library logs, with feature `tracing`. Whichever module an event comes from, its target is the name of the crate.

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

/// The events of some work, each as its level and its fields.
pub fn logged(work: impl FnOnce()) -> Vec<String> {
    logged_up_to(Level::TRACE, work)
}

/// The same where somebody listens only to what is this important.
pub fn logged_up_to(level: Level, work: impl FnOnce()) -> Vec<String> {
    let log = Log { level, lines: Arc::default() };
    tracing::subscriber::with_default(log.clone(), work);
    log.lines.lock().unwrap().clone()
}

#[derive(Clone)]
struct Log {
    level: Level,
    lines: Arc<Mutex<Vec<String>>>,
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
    fn record_str(&mut self, field: &Field, value: &str) {
        write!(self.0, " {}={value}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.module_path().is_some_and(|module| module.starts_with("cors_runtime"))
            && *metadata.level() <= self.level
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        assert_eq!(event.metadata().target(), "cors_runtime");
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}
