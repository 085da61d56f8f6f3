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
        case: "P-table-escape-line",
        browsers: &["webkit"],
        why: "the model follows the URL standard, which leaves `%66` alone",
        model: model("block", "GET[:path=/%66eed/news]"),
    },
    Difference {
        case: "X-upload-empty",
        browsers: &["chromium", "chromium_strict"],
        why: "the model asks first whenever somebody listens",
        model: model("share", "OPTIONS POST"),
    },
    Difference {
        case: "X-upload-GET",
        browsers: &["chromium", "chromium_strict"],
        why: "the model asks first whenever somebody listens",
        model: model("share", "OPTIONS GET"),
    },
    Difference {
        case: "V56",
        browsers: &["chromium", "chromium_strict", "firefox", "firefox_strict"],
        why: "the model leaves logins out",
        model: model("share", "GET"),
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
