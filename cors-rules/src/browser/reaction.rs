//! What browsers would do with a policy that breaks a rule, if it were served as it is written.

use alloc::{format, string::String};

use super::{Blanks, Console};
use crate::Rule;

/// What browsers do with a policy that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// A request fails, and the console says why.
    Print(Console),
    /// What was written has no effect, and nothing is printed anywhere. The words say what has none.
    Ignore(&'static str),
    /// It works, and that is what is wrong. The words say for whom or how.
    Work(&'static str),
    /// No request gets as far as CORS. The words are a whole sentence.
    Unseen(&'static str),
}

const FOR_ATTACKERS: Reaction = Reaction::Work("for attackers too");
const NO_SUCH_PAGE: Reaction = Reaction::Unseen("no browser opens such a page");
const EXPOSED: Reaction = Reaction::Ignore("no header of the list can be read");
const READS_NULL: Reaction = Reaction::Ignore("the header reads as `null`");
const NOT_SERVED: Reaction = Reaction::Unseen("browsers never see it: the mistake is in the text of the policy");

impl Rule {
    /// What browsers would do with a policy that breaks the rule.
    ///
    /// ```
    /// use cors_rules::{Rule, browser::{Console, Reaction}};
    ///
    /// assert_eq!(Rule::PathInOrigin.reaction(), Reaction::Print(Console::ORIGIN_MISSING));
    /// ```
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one table, and every rule stands in it once")]
    pub const fn reaction(self) -> Reaction {
        match self {
            Self::NobodyAllowed
            | Self::MissingScheme
            | Self::PathInOrigin
            | Self::UserinfoInOrigin
            | Self::UppercaseOrigin
            | Self::DefaultPort
            | Self::InvalidPort
            | Self::NonAsciiHost
            | Self::InvalidHostByte
            | Self::SeveralOrigins
            | Self::NonCanonicalIpv4
            | Self::NonCanonicalIpv6
            | Self::OpaqueScheme
            | Self::PagelessScheme
            | Self::TrailingDot
            | Self::RegexOrigin
            | Self::InvisibleCharacter => Reaction::Print(Console::ORIGIN_MISSING),
            Self::PortZero | Self::BlockedPort | Self::InvalidIpv4 | Self::InvalidIpv6 | Self::InvalidHostLength => {
                NO_SUCH_PAGE
            }
            Self::IpWildcard => Reaction::Unseen("no browser sends such an origin"),
            Self::InvalidAlabel => Reaction::Unseen("browsers of different age differ on whether such a URL exists"),
            Self::ChromeExtensionId => Reaction::Unseen("no extension of Chrome has such an origin"),
            Self::OnionOrigin => Reaction::Work("but not in Tor Browser, which sends `Origin: null`"),
            Self::FirefoxExtension => Reaction::Work("in one installation of Firefox"),
            Self::CustomScheme => {
                Reaction::Work("on the devices that send this origin, for any app that claims the scheme")
            }
            Self::WildcardInList => Reaction::Ignore("the `*` or the rest of the list is ignored"),
            Self::NullOrigin
            | Self::PartialLabelWildcard
            | Self::MisplacedWildcard
            | Self::WholeHostWildcard
            | Self::PublicSuffixWildcard
            | Self::NullWithCredentials
            | Self::PublicSuffixWithCredentials => FOR_ATTACKERS,
            Self::UnjudgedSourceWithCredentials => Reaction::Work("for every origin that the source lets in"),
            Self::SchemeWildcard | Self::InsecureOriginWithCredentials => {
                Reaction::Work("for attackers on the network too")
            }
            Self::PortWildcard | Self::PortWildcardWithCredentials => {
                Reaction::Work("for whoever runs another service there too")
            }
            Self::DevelopmentOrigin | Self::DevelopmentOriginWithCredentials => {
                Reaction::Work("for other programs on the user's machine too")
            }
            Self::SubdomainWildcardWithCredentials => {
                Reaction::Work("for attackers too who get hold of one of the hosts")
            }
            Self::DuplicateOrigin
            | Self::CoveredOrigin
            | Self::DuplicateMethod
            | Self::DuplicateHeader
            | Self::DuplicateExposedHeader => Reaction::Ignore("the entry changes nothing"),

            Self::InvalidMethod => Reaction::Print(Console::METHODS_UNREADABLE),
            Self::ForbiddenMethod => Reaction::Unseen("`fetch` throws a `TypeError` before anything is sent"),
            Self::MethodCase
            | Self::NormalizedMethodCase
            | Self::MethodWildcardWithCredentials
            | Self::MisspelledMethod => Reaction::Print(Console::METHOD_NOT_ALLOWED),
            Self::MethodWildcardInList | Self::HeaderWildcardInList | Self::ExposeWildcardInList => {
                Reaction::Ignore("the names beside `*` change nothing")
            }
            Self::OptionsListed => Reaction::Ignore("a preflight passes with and without the entry"),
            Self::UncachedMethodWildcard | Self::UncachedHeaderWildcard => {
                Reaction::Work("but Firefox asks again before every request")
            }

            Self::InvalidHeader => Reaction::Print(Console::HEADERS_UNREADABLE),
            Self::WildcardWithoutAuthorization | Self::HeaderWildcardWithCredentials | Self::MisspelledHeader => {
                Reaction::Print(Console::HEADER_NOT_ALLOWED)
            }
            Self::ForbiddenRequestHeader | Self::PrivateNetworkHeader | Self::ForbiddenResponseHeader => {
                Reaction::Ignore("the entry is ignored")
            }
            Self::ResponseHeaderAllowed | Self::ResponseOnlyHeader => Reaction::Ignore("no request needs the header"),
            Self::MethodOverrideHeader => Reaction::Work("for every method that the header can name"),

            Self::InvalidExposedHeader | Self::ExposeWildcardWithCredentials => EXPOSED,
            Self::SafelistedExposedHeader => Reaction::Work("with and without the entry"),
            Self::RequestHeaderExposed
            | Self::PreflightHeaderExposed
            | Self::MisspelledExposedHeader
            | Self::RequestFieldExposed => READS_NULL,
            Self::HopByHopHeaderExposed => Reaction::Ignore("the header reads as `null` behind a proxy"),

            Self::WildcardWithCredentials | Self::InheritedWildcardWithCredentials => {
                Reaction::Print(Console::WILDCARD_WITH_CREDENTIALS)
            }
            Self::InvalidCredentials => Reaction::Print(Console::CREDENTIALS_NOT_TRUE),

            Self::InvalidMaxAge | Self::SubsecondMaxAge => {
                Reaction::Ignore("most keep the answer for 5 seconds at most")
            }
            Self::MaxAgeOverflow => Reaction::Ignore("Chromium and Safari keep the answer for 5 seconds"),
            Self::MaxAgeOverDay | Self::MaxAgeInMilliseconds => {
                Reaction::Ignore("the answer is kept as long as each browser ever does")
            }
            Self::UselessMaxAge => Reaction::Ignore("no preflight of the policy has anything to grant"),

            Self::DuplicateRoute | Self::AmbiguousRoutes => {
                Reaction::Work("as one of the two says, and nothing tells which")
            }
            Self::UnequalMethods => Reaction::Work("but Firefox may send one method with the other's headers, unasked"),
            Self::InvalidPath => Reaction::Ignore("no request has this path, so the line guards nothing"),
            Self::PathCase => Reaction::Work("as long as nothing on the way takes one path for the other"),
            Self::CatchAllWithCredentials => Reaction::Work("on paths that nobody thought of, too"),
            Self::MissingOwnOrigins => Reaction::Work("but the service's own pages get 403"),
            Self::LongHeaderList => Reaction::Work("until a proxy on the way refuses the answer"),
            Self::MoreOpenParent => Reaction::Work("and the subtree's root answers sites that the rest keeps out"),
            Self::SeparateHead => Reaction::Work("until a cache answers one with the headers of the other"),
            Self::RefusedMethod => Reaction::Work("but not as the policy says"),
            Self::UselessOwnOrigins => Reaction::Ignore("nobody is refused"),

            Self::PrivateNetworkKey => Reaction::Ignore("no browser waits for the header"),

            Self::DuplicateName
            | Self::MisplacedAttribute
            | Self::DuplicateAttribute
            | Self::UnknownKey
            | Self::DuplicateKey
            | Self::InvalidValue
            | Self::RuntimeValue
            | Self::UnknownRule
            | Self::UselessAllow
            | Self::ImpossibleAllow
            | Self::MissingReason
            | Self::UnknownPolicy
            | Self::EmptyBlock
            | Self::OddLiteral
            | Self::MisplacedBase
            | Self::GatedKey
            | Self::InvalidSyntax => NOT_SERVED,
        }
    }

    /// What the consoles print, where they print something.
    #[must_use]
    pub const fn console(self) -> Option<Console> {
        match self.reaction() {
            Reaction::Print(console) => Some(console),
            _ => None,
        }
    }

    /// What fills the blanks of [`console`](Self::console) where nothing better is at hand: what the rule is usually
    /// about.
    #[must_use]
    pub fn blanks(self) -> Blanks<'static> {
        let blanks = Blanks::default();
        match self {
            Self::InvalidMethod => Blanks { name: "PUT DELETE", value: "PUT DELETE", ..blanks },
            Self::MethodCase | Self::MisspelledMethod => Blanks { name: "PATCH", ..blanks },
            Self::NormalizedMethodCase | Self::MethodWildcardWithCredentials => Blanks { name: "PUT", ..blanks },
            Self::InvalidHeader => Blanks { name: "X-Request-Id:", value: "X-Request-Id:", ..blanks },
            Self::WildcardWithoutAuthorization | Self::MisspelledHeader => Blanks { name: "Authorization", ..blanks },
            Self::HeaderWildcardWithCredentials => Blanks { name: "Content-Type", ..blanks },
            _ => blanks,
        }
    }

    /// The line about browsers in a message. It quotes one console, which is what people recognise; `named` is the
    /// method, header or value that this very policy would make it name.
    pub(crate) fn line(self, named: Option<&str>) -> Option<String> {
        match self.reaction() {
            Reaction::Print(console) => {
                let mut blanks = self.blanks();
                if let Some(named) = named {
                    (blanks.name, blanks.value) = (named, named);
                }
                let [chromium, _, _] = console.words(&blanks);
                Some(format!("{}: \"{chromium}\"", self.lead()))
            }
            Reaction::Ignore(words) => Some(format!("browsers print nothing: {words}")),
            Reaction::Work(_) | Reaction::Unseen(_) => None,
        }
    }

    /// Which requests fail, or how surely.
    const fn lead(self) -> &'static str {
        match self {
            Self::WildcardWithCredentials | Self::InheritedWildcardWithCredentials => "browsers refuse every response",
            Self::InvalidMethod | Self::InvalidHeader => "browsers fail every preflight of the policy",
            // All three engines still let it pass, two of them with a warning.
            Self::WildcardWithoutAuthorization => "browsers that follow the standard say",
            _ => "browsers would say",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Blanks, Console, Reaction};
    use crate::Rule;

    /// An empty name would leave two spaces behind.
    #[test]
    fn the_words_of_every_rule_are_whole() {
        for rule in Rule::ALL {
            for words in rule.console().iter().flat_map(|console| console.words(&rule.blanks())) {
                for gap in ["{", "}", "  ", "‘’"] {
                    assert!(!words.contains(gap), "{rule}: {words}");
                }
            }
        }
    }

    #[test]
    fn every_blank_is_filled() {
        let blanks = Blanks { origin: "O", url: "U", status: 599, name: "Na", value: "V" };
        let [chromium, firefox, _] = Console::BEFORE.words(&blanks);
        assert!(chromium.contains("fetch at 'U' from origin 'O'") && firefox.contains("resource at U."), "{firefox}");
        let [.., webkit] = Console::PREFLIGHT_FAILED.words(&blanks);
        assert_eq!(webkit, "Preflight response is not successful. Status code: 599");
        for rule in [Rule::InvalidMethod, Rule::InvalidHeader] {
            assert_eq!(rule.blanks().value, rule.blanks().name, "{rule}");
        }
    }

    #[test]
    fn the_other_words_go_on_where_a_sentence_began() {
        for rule in Rule::ALL {
            let (Reaction::Ignore(words) | Reaction::Work(words) | Reaction::Unseen(words)) = rule.reaction() else {
                continue;
            };
            assert!(!words.is_empty() && !words.ends_with('.'), "{rule}: {words}");
        }
    }

    #[test]
    fn a_message_quotes_chromium_with_the_name_at_hand() {
        let quoted = |rule: Rule, named| rule.line(named).unwrap_or_default();
        assert_eq!(
            quoted(Rule::MethodCase, Some("PROPFIND")),
            "browsers would say: \"Method PROPFIND is not allowed by Access-Control-Allow-Methods in preflight response.\""
        );
        assert!(quoted(Rule::MethodWildcardWithCredentials, None).contains("Method PUT is not allowed"));
        assert!(quoted(Rule::HeaderWildcardWithCredentials, None).contains("header field content-type is not allowed"));
        assert!(quoted(Rule::MisspelledHeader, Some("X-Token")).contains("header field x-token is not allowed"));
        assert!(quoted(Rule::InvalidCredentials, Some("include")).contains("is 'include' which must be 'true'"));
        assert_eq!(quoted(Rule::ForbiddenResponseHeader, None), "browsers print nothing: the entry is ignored");
        assert_eq!(Rule::NullOrigin.line(None), None);
        // Their messages say it already.
        for rule in [Rule::UncachedMethodWildcard, Rule::UncachedHeaderWildcard, Rule::SafelistedExposedHeader] {
            assert_eq!(rule.line(None), None, "{rule}");
        }
        assert_eq!(Rule::EmptyBlock.line(None), None);
    }

    #[test]
    fn what_is_filled_in_is_not_filled_again() {
        let blanks = Blanks { name: "{value}", value: "{name}", ..Blanks::default() };
        let [_, firefox, webkit] = Console::METHODS_UNREADABLE.words(&blanks);
        assert_eq!(firefox, "(Reason: invalid token ‘{value}’ in CORS header ‘Access-Control-Allow-Methods’).");
        assert_eq!(webkit, "Header Access-Control-Allow-Methods has an invalid value: {name}");
    }
}
