//! Where the model and the table differ.

use cors_browser_tests::cases::Expected;

/// A case that comes to something else in the model.
pub(super) struct Difference {
    pub(super) case: &'static str,
    /// Names of models.
    pub(super) browsers: &'static [&'static str],
    /// In a few words, and which of the two is right.
    pub(super) why: &'static str,
    /// What the model makes of the case.
    pub(super) model: Expected,
}

const fn model(verdicts: &'static str, requests: &'static str) -> Expected {
    Expected { verdicts, requests }
}

pub(super) const DIFFERENCES: &[Difference] = &[
    Difference {
        case: "P-vary",
        browsers: &["standard", "chromium", "chromium_strict", "firefox", "firefox_strict"],
        why: "engines keep one response for an address; the model keeps one for each `Origin`, as caches may",
        model: model("share share block share", "GET GET GET"),
    },
    Difference {
        case: "P-vary",
        browsers: &["webkit"],
        why: "under automation it has no HTTP cache, so nobody has seen how many responses it keeps",
        model: model("share share block share", "GET GET GET"),
    },
    Difference {
        case: "P-table-escape-line",
        browsers: &["webkit"],
        why: "the model follows the URL standard, which leaves `%66` alone",
        model: model("block", "GET[:path=/%66eed/news]"),
    },
    Difference {
        case: "V71-negative",
        browsers: &["standard"],
        why: "to the standard `-1` is no number, so it means five seconds; the table has what all engines do",
        model: model("share share", "OPTIONS PUT PUT"),
    },
    Difference {
        case: "V83",
        browsers: &["standard"],
        why: "in the standard permissions add up, since it keeps each by itself; the table has what two engines do",
        model: model("share share share", "OPTIONS PUT OPTIONS DELETE DELETE"),
    },
];

/// Cases where a model's console says something else, and the models.
pub(super) const OTHER_WORDS: &[(&str, &[&str])] = &[
    // The model does not know how a field name was written on the wire.
    ("V6-two-lower-case", &["firefox", "firefox_strict"]),
];

/// Cases that the model has no words for: scripts that choose a cache mode, and pages at addresses that it cannot read.
/// None has been written yet.
pub(super) const INEXPRESSIBLE: &[&str] = &[];
