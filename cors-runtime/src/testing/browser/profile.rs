//! What engines do otherwise than the standard says.

/// How a browser behaves where browsers differ. Every switch is off in the standard's words but one:
/// [`star_kept_is_wild`](Self::star_kept_is_wild).
///
/// ```
/// use cors_runtime::testing::browser::Profile;
///
/// // What must work in a browser that follows the standard, and that also heeds credentials where the text forgot them.
/// let conforming = Profile { star_kept_is_wild: false, ..Profile::STANDARD };
/// assert_ne!(conforming, Profile::CHROMIUM);
/// // What Chromium will be like once `Authorization` must be named.
/// let strict = Profile { star_covers_authorization: false, ..Profile::CHROMIUM };
/// assert_eq!(strict.max_age_cap, Some(7200));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a difference of its own, and all combinations make sense")]
pub struct Profile {
    /// `*` in `Access-Control-Allow-Headers` stands for `Authorization` too.
    pub star_covers_authorization: bool,
    /// No answer to a preflight is kept for more seconds.
    pub max_age_cap: Option<u64>,
    /// What an unreadable `Access-Control-Max-Age` means.
    pub unreadable_max_age: InvalidAge,
    /// What a negative `Access-Control-Max-Age` means.
    pub negative_max_age: InvalidAge,
    /// A kept `*` spares no preflight.
    pub star_is_never_kept: bool,
    /// A `HEAD` request that needs a preflight for its headers needs a kept permission for its method as well.
    pub head_needs_entry: bool,
    /// A new answer to a preflight replaces what was kept for the same page's origin and URL, and what was kept is dropped
    /// as soon as it does not cover a request.
    pub replaces_entries: bool,
    /// What was kept with credentials is of no use without them.
    pub splits_preflights_by_credentials: bool,
    /// Nothing is kept for a page with an opaque origin, such as a sandboxed frame: none of its requests is known to come
    /// from the same page as another.
    pub keeps_nothing_for_opaque: bool,
    /// A failed request leaves the kept answers to preflights alone.
    pub keeps_entries_after_failure: bool,
    /// A `*` that was answered to a request with credentials, where it is an ordinary name, stands for every name once it
    /// is kept. So the standard is written (Fetch, "method cache entry match"); no engine does it.
    pub star_kept_is_wild: bool,
    /// A preflight behind a redirect from one foreign site to another names the page's origin, where the request itself
    /// says `null`.
    pub preflight_keeps_origin: bool,
    /// Preflights behind a redirect to another origin still ask for `Authorization`, which the request has lost.
    pub preflight_keeps_authorization: bool,
    /// The HTTP cache keeps responses to requests with and without credentials apart.
    pub splits_responses_by_credentials: bool,
    /// The HTTP cache forgets a response that failed the CORS check.
    pub forgets_refused_responses: bool,
    /// Client hints and `User-Agent` need no preflight.
    pub safelists_hints: bool,
}

/// What becomes of the answer to a preflight whose `Access-Control-Max-Age` is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidAge {
    /// It is kept as long as one without the header: five seconds.
    FiveSeconds,
    /// It is not kept.
    NotKept,
}

impl Profile {
    /// The Fetch standard as it is written.
    pub const STANDARD: Self = Self {
        star_covers_authorization: false,
        max_age_cap: None,
        unreadable_max_age: InvalidAge::FiveSeconds,
        negative_max_age: InvalidAge::FiveSeconds,
        star_is_never_kept: false,
        head_needs_entry: false,
        replaces_entries: false,
        splits_preflights_by_credentials: false,
        keeps_nothing_for_opaque: false,
        keeps_entries_after_failure: false,
        star_kept_is_wild: true,
        preflight_keeps_origin: false,
        preflight_keeps_authorization: false,
        splits_responses_by_credentials: false,
        forgets_refused_responses: false,
        safelists_hints: false,
    };

    /// Chromium, as measured with version 156. Chrome, Edge and others are built on it.
    pub const CHROMIUM: Self = Self {
        star_covers_authorization: true,
        max_age_cap: Some(7_200),
        negative_max_age: InvalidAge::NotKept,
        replaces_entries: true,
        keeps_nothing_for_opaque: true,
        keeps_entries_after_failure: true,
        star_kept_is_wild: false,
        forgets_refused_responses: true,
        safelists_hints: true,
        ..Self::STANDARD
    };

    /// Firefox, as measured with ESR 153.
    pub const FIREFOX: Self = Self {
        star_covers_authorization: true,
        max_age_cap: Some(86_400),
        unreadable_max_age: InvalidAge::NotKept,
        negative_max_age: InvalidAge::NotKept,
        star_is_never_kept: true,
        head_needs_entry: true,
        splits_preflights_by_credentials: true,
        star_kept_is_wild: false,
        preflight_keeps_origin: true,
        splits_responses_by_credentials: true,
        ..Self::STANDARD
    };

    /// `WebKit`, as measured with `WebKitGTK` 2.50. Safari is built on it.
    pub const WEBKIT: Self = Self {
        star_covers_authorization: true,
        max_age_cap: Some(600),
        negative_max_age: InvalidAge::NotKept,
        replaces_entries: true,
        keeps_entries_after_failure: true,
        star_kept_is_wild: false,
        preflight_keeps_authorization: true,
        forgets_refused_responses: true,
        ..Self::STANDARD
    };

    /// The three engines: what none of them shares, no page reads.
    pub const ENGINES: [Self; 3] = [Self::CHROMIUM, Self::FIREFOX, Self::WEBKIT];
}
