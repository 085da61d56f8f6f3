//! Every rule a policy can break: its code, its name, how severe it is and a title.
//!
//! Codes and names never change and are never reused: people write them into `#[allow(...)]` and search for them.
//! A new rule goes to the end of its group.

use core::fmt;

/// What a rule does to a policy that breaks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Never allowed: it cannot work, or it is never safe.
    Error,
    /// Refused unless `#[allow(cors::name)]` stands in front of it.
    Deny,
    /// As [`Deny`](Self::Deny), but the `allow` must say why: `reason = "..."`.
    DenyWithReason,
    /// Accepted, with a warning that `#[allow(cors::name)]` silences.
    Warning,
}

/// What the catalogue says of a rule.
struct Entry {
    variant: &'static str,
    name: &'static str,
    severity: Severity,
    title: &'static str,
}

macro_rules! catalogue {
    ($($variant:ident = $code:literal, $name:literal, $severity:ident, $title:literal;)*) => {
        /// A rule of the catalogue.
        ///
        /// ```
        /// use cors_rules::Rule;
        ///
        /// assert_eq!(Rule::PathInOrigin.code(), 103);
        /// assert_eq!(Rule::from_name("CORS0103"), Rule::from_name("path_in_origin"));
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $title] $variant = $code,)*
        }

        impl Rule {
            /// All rules, in the order of their codes.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)*];

            // The only `match` on all rules: each would be compiled in every clean build.
            const fn entry(self) -> &'static Entry {
                match self {
                    $(Rule::$variant => &Entry {
                        variant: stringify!($variant),
                        name: $name,
                        severity: Severity::$severity,
                        title: $title,
                    },)*
                }
            }
        }
    };
}

catalogue! {
    NobodyAllowed = 101, "nobody_allowed", Error, "the policy allows no origin";
    MissingScheme = 102, "missing_scheme", Error, "an origin without a scheme";
    PathInOrigin = 103, "path_in_origin", Error, "an origin with a path, query or fragment";
    UserinfoInOrigin = 104, "userinfo_in_origin", Error, "an origin with a user name";
    UppercaseOrigin = 105, "uppercase_origin", Error, "an origin with capital letters";
    DefaultPort = 106, "default_port", Error, "an origin that spells out its scheme's default port";
    InvalidPort = 107, "invalid_port", Error, "a port that is no canonical number from 1 to 65535";
    PortZero = 108, "port_zero", Error, "port 0";
    BlockedPort = 109, "blocked_port", Warning, "a port that browsers refuse to load pages from";
    NonAsciiHost = 110, "non_ascii_host", Error, "a host name outside ASCII";
    InvalidHostByte = 111, "invalid_host_byte", Error, "a host with a character that host names do not have";
    SeveralOrigins = 112, "several_origins", Error, "several origins in one string";
    NonCanonicalIpv4 = 113, "non_canonical_ipv4", Error, "an IPv4 address in another form than four decimal numbers";
    InvalidIpv4 = 114, "invalid_ipv4", Error, "a host that ends in a number but is no IPv4 address";
    NonCanonicalIpv6 = 115, "non_canonical_ipv6", Error, "an IPv6 address in another form than browsers send";
    InvalidIpv6 = 116, "invalid_ipv6", Error, "a host that is no valid IPv6 address";
    NullOrigin = 117, "null_origin", DenyWithReason, "the origin `null`, which any page can have";
    OpaqueScheme = 118, "opaque_scheme", Error, "a scheme whose pages send `Origin: null`";
    PagelessScheme = 119, "pageless_scheme", Deny, "a scheme that no page has";
    CustomScheme = 120, "custom_scheme", Warning, "a scheme that any app on the device can claim";
    FirefoxExtension = 121, "firefox_extension", Deny, "a Firefox extension's origin, which differs by installation";
    ChromeExtensionId = 122, "chrome_extension_id", Warning, "a Chrome extension id of the wrong form";
    WildcardInList = 123, "wildcard_in_list", Error, "`*` inside a list of origins";
    PartialLabelWildcard = 124, "partial_label_wildcard", Error, "a wildcard that is not at a label's border";
    MisplacedWildcard = 125, "misplaced_wildcard", Error, "a wildcard in a place where none can stand";
    SchemeWildcard = 126, "scheme_wildcard", Error, "a wildcard in the scheme";
    WholeHostWildcard = 127, "whole_host_wildcard", Error, "a wildcard instead of a host";
    IpWildcard = 128, "ip_wildcard", Error, "a wildcard in front of an IP address";
    PublicSuffixWildcard = 129, "public_suffix_wildcard", DenyWithReason, "a wildcard over a domain where anybody can register";
    PortWildcard = 130, "port_wildcard", Deny, "a port wildcard on a host that is not loopback";
    DuplicateOrigin = 132, "duplicate_origin", Deny, "an origin listed twice";
    CoveredOrigin = 133, "covered_origin", Deny, "an origin that a pattern of the list already covers";
    TrailingDot = 134, "trailing_dot", Warning, "a host that ends in a dot";
    InvalidAlabel = 136, "invalid_alabel", Warning, "an `xn--` label that does not decode";
    InvalidHostLength = 137, "invalid_host_length", Error, "an empty or overlong host or label";
    DevelopmentOrigin = 138, "development_origin", DenyWithReason, "a development origin in a release build";
    RegexOrigin = 140, "regex_origin", Error, "a regular expression instead of an origin";
    InvisibleCharacter = 142, "invisible_character", Error, "white space or an invisible character in an origin";
    OnionOrigin = 143, "onion_origin", Warning, "an onion host, whose origin Tor Browser hides";

    InvalidMethod = 201, "invalid_method", Error, "a method that is no token";
    ForbiddenMethod = 202, "forbidden_method", Error, "a method that no browser can send";
    MethodCase = 203, "method_case", Deny, "a registered method in another case";
    NormalizedMethodCase = 204, "normalized_method_case", Error, "a method that browsers send in capitals, not in capitals";
    MethodWildcardWithCredentials = 205, "method_wildcard_with_credentials", Error, "`allow_methods: *` beside credentials";
    MethodWildcardInList = 206, "method_wildcard_in_list", Deny, "`*` beside named methods";
    OptionsListed = 207, "options_listed", Warning, "`OPTIONS` in the list, which preflights do not need";
    DuplicateMethod = 209, "duplicate_method", Deny, "a method listed twice";
    UncachedMethodWildcard = 210, "uncached_method_wildcard", Warning, "`allow_methods: *` with a `max_age` that Firefox ignores for it";
    MisspelledMethod = 212, "misspelled_method", Warning, "a method that is a slip away from a registered one";

    InvalidHeader = 301, "invalid_header", Error, "a request header that is no field name";
    ForbiddenRequestHeader = 302, "forbidden_request_header", Error, "a request header that scripts cannot set";
    ResponseHeaderAllowed = 303, "response_header_allowed", Error, "a CORS response header among the request headers";
    ResponseOnlyHeader = 304, "response_only_header", Warning, "a response header among the request headers";
    WildcardWithoutAuthorization = 305, "wildcard_without_authorization", Deny, "`allow_headers: *`, which does not cover `Authorization`";
    HeaderWildcardWithCredentials = 306, "header_wildcard_with_credentials", Error, "`allow_headers: *` beside credentials";
    HeaderWildcardInList = 307, "header_wildcard_in_list", Deny, "`*` beside request headers other than `Authorization`";
    UncachedHeaderWildcard = 308, "uncached_header_wildcard", Warning, "`allow_headers: *` with a `max_age` that Firefox ignores for it";
    DuplicateHeader = 312, "duplicate_header", Deny, "a request header listed twice";
    MethodOverrideHeader = 314, "method_override_header", Deny, "a header that lets a POST act as another method";
    PrivateNetworkHeader = 316, "private_network_header", Deny, "a header of the abandoned Private Network Access";
    MisspelledHeader = 318, "misspelled_header", Warning, "a request header that is a slip away from a well-known one";

    InvalidExposedHeader = 401, "invalid_exposed_header", Error, "an exposed header that is no field name";
    ForbiddenResponseHeader = 402, "forbidden_response_header", Error, "an exposed header that scripts can never read";
    ExposeWildcardWithCredentials = 403, "expose_wildcard_with_credentials", Error, "`expose_headers: *` beside credentials";
    ExposeWildcardInList = 404, "expose_wildcard_in_list", Deny, "`*` beside exposed headers";
    SafelistedExposedHeader = 405, "safelisted_exposed_header", Warning, "an exposed header that is readable anyway";
    RequestHeaderExposed = 406, "request_header_exposed", Error, "a header of CORS requests among the exposed ones";
    PreflightHeaderExposed = 407, "preflight_header_exposed", Warning, "a header of preflight answers among the exposed ones";
    DuplicateExposedHeader = 408, "duplicate_exposed_header", Deny, "an exposed header listed twice";
    HopByHopHeaderExposed = 411, "hop_by_hop_header_exposed", Warning, "a header that ends at the next proxy among the exposed ones";
    MisspelledExposedHeader = 412, "misspelled_exposed_header", Warning, "an exposed header that is a slip away from a well-known one";
    RequestFieldExposed = 413, "request_field_exposed", Warning, "a header that only requests have among the exposed ones";

    WildcardWithCredentials = 501, "wildcard_with_credentials", Error, "`allow_origins: *` beside credentials";
    NullWithCredentials = 504, "null_with_credentials", Error, "the origin `null` beside credentials";
    InsecureOriginWithCredentials = 505, "insecure_origin_with_credentials", DenyWithReason, "a plain http origin beside credentials";
    SubdomainWildcardWithCredentials = 506, "subdomain_wildcard_with_credentials", Warning, "a subdomain wildcard beside credentials";
    PublicSuffixWithCredentials = 507, "public_suffix_with_credentials", DenyWithReason, "a wildcard over a public suffix beside credentials";
    PortWildcardWithCredentials = 508, "port_wildcard_with_credentials", Error, "a port wildcard beside credentials, off loopback";
    InvalidCredentials = 509, "invalid_credentials", Error, "a value of `allow_credentials` other than `true` and `false`";
    DevelopmentOriginWithCredentials = 512, "development_origin_with_credentials", DenyWithReason, "a development origin beside credentials in a release build";
    UnjudgedSourceWithCredentials = 515, "unjudged_source_with_credentials", DenyWithReason, "an origin source whose origins nobody judged, beside credentials";

    InvalidMaxAge = 601, "invalid_max_age", Error, "a `max_age` that is no whole number of seconds";
    MaxAgeOverDay = 602, "max_age_over_day", Deny, "a `max_age` of more than a day";
    UselessMaxAge = 605, "useless_max_age", Warning, "a `max_age` on a policy that needs no preflight";
    MaxAgeInMilliseconds = 606, "max_age_in_milliseconds", Deny, "a `max_age` that looks like milliseconds";
    SubsecondMaxAge = 607, "subsecond_max_age", Error, "a `max_age` below a second";
    MaxAgeOverflow = 608, "max_age_overflow", Error, "a `max_age` that browsers cannot read";

    DuplicateRoute = 701, "duplicate_route", Error, "two policies for one method of one path";
    AmbiguousRoutes = 702, "ambiguous_routes", Error, "two paths of which none is more specific";
    UnequalMethods = 704, "unequal_methods", Warning, "methods of one path with different header lists or credentials";
    InvalidPath = 706, "invalid_path", Error, "a path that no request has in this form";
    PathCase = 707, "path_case", Warning, "two paths that differ in case only";
    PrivateNetworkKey = 708, "private_network_key", Error, "a key of the abandoned Private Network Access";
    InheritedWildcardWithCredentials = 717, "inherited_wildcard_with_credentials", Error, "credentials added under an inherited `*`";
    CatchAllWithCredentials = 719, "catch_all_with_credentials", Warning, "credentials on a catch-all";
    DuplicateName = 720, "duplicate_name", Error, "two items of one name";
    MissingOwnOrigins = 722, "missing_own_origins", Error, "`forbid_other_origins` without the service's own origins";
    LongHeaderList = 726, "long_header_list", Warning, "a header list of more than 4 KiB";
    MoreOpenParent = 728, "more_open_parent", Deny, "a guarded subtree whose root path is answered by a more open line";
    SeparateHead = 729, "separate_head", Error, "HEAD under another policy than GET";
    RefusedMethod = 730, "refused_method", Error, "a line's method that its policy refuses";
    UselessOwnOrigins = 732, "useless_own_origins", Error, "`forbid_other_origins` beside `*`, or `own_origins` without it";

    MisplacedAttribute = 801, "misplaced_attribute", Error, "the attribute on something that is no free function";
    DuplicateAttribute = 802, "duplicate_attribute", Error, "two CORS attributes on one item";
    UnknownKey = 803, "unknown_key", Error, "a key that the language does not have";
    DuplicateKey = 804, "duplicate_key", Error, "a key given twice";
    InvalidValue = 805, "invalid_value", Error, "a value of the wrong form";
    RuntimeValue = 806, "runtime_value", Error, "a run-time value where a literal is needed";
    UnknownRule = 807, "unknown_rule", Error, "`#[allow]` of a rule that does not exist";
    UselessAllow = 808, "useless_allow", Error, "`#[allow]` of a rule that nothing there breaks";
    ImpossibleAllow = 809, "impossible_allow", Error, "`#[allow]` of a rule without an opt-out";
    MissingReason = 810, "missing_reason", Error, "`#[allow]` of a dangerous rule without a reason";
    UnknownPolicy = 811, "unknown_policy", Error, "a policy that does not exist";
    EmptyBlock = 812, "empty_block", Error, "an empty `cors!`";
    OddLiteral = 814, "odd_literal", Error, "a control character in a literal";
    MisplacedBase = 815, "misplaced_base", Error, "`..BASE` where none can stand";
    GatedKey = 816, "gated_key", Error, "`#[cfg]` in front of a key";
    InvalidSyntax = 817, "invalid_syntax", Error, "text that is not in the grammar";
}

impl Rule {
    /// The snake-case name that `#[allow(cors::name)]` takes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.entry().name
    }

    /// What the rule is about, in a few words.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.entry().title
    }

    /// What breaking the rule leads to.
    #[must_use]
    pub const fn severity(self) -> Severity {
        self.entry().severity
    }

    /// The number behind `CORS` in messages and `#[allow(cors::CORS0103)]`.
    #[must_use]
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The rule that `#[allow(cors::...)]` means: a name, or a code such as `CORS0103`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let code = name.strip_prefix("CORS").filter(|digits| digits.len() == 4).and_then(|digits| digits.parse().ok());
        Self::ALL.iter().find(|rule| rule.name() == name || Some(rule.code()) == code).copied()
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.entry().variant)
    }
}

/// How messages name a rule: `CORS0103 path_in_origin`.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CORS{:04} {}", self.code(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;

    #[test]
    fn codes_and_names_are_unique_and_in_order() {
        for pair in Rule::ALL.windows(2) {
            assert!(pair[0].code() < pair[1].code(), "{:?} stands before {:?}", pair[0], pair[1]);
        }
        for (i, rule) in Rule::ALL.iter().enumerate() {
            assert!(Rule::ALL[..i].iter().all(|other| other.name() != rule.name()), "{} stands twice", rule.name());
        }
    }

    #[test]
    fn a_rule_is_found_by_name_and_by_code() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_name(rule.name()), Some(*rule));
            assert_eq!(Rule::from_name(&alloc::format!("CORS{:04}", rule.code())), Some(*rule));
        }
        assert_eq!(Rule::from_name("CORS103"), None);
        assert_eq!(Rule::from_name("CORS9999"), None);
        assert_eq!(Rule::from_name("permissive"), None);
    }
}
