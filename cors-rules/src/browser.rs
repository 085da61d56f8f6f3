//! What the developer would have read in a browser's console instead, word for word as Chromium prints it.

use alloc::{format, string::String};

use crate::Rule;

const WILDCARD_WITH_CREDENTIALS: &str = "browsers refuse every response: \"The value of the \
     'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials \
     mode is 'include'.\"";
const ORIGIN_NEVER_MATCHES: &str =
    "browsers would say: \"No 'Access-Control-Allow-Origin' header is present on the requested resource.\"";
const METHOD_NOT_ALLOWED: &str =
    "browsers would say: \"Method X is not allowed by Access-Control-Allow-Methods in preflight response.\"";
const METHODS_UNREADABLE: &str = "browsers fail every preflight of the policy: \"Cannot parse \
     Access-Control-Allow-Methods response header field in preflight response.\"";
const HEADER_NOT_ALLOWED: &str = "browsers would say: \"Request header field x is not allowed by Access-Control-Allow-Headers in preflight response.\"";
const HEADERS_UNREADABLE: &str = "browsers fail every preflight of the policy: \"Cannot parse \
     Access-Control-Allow-Headers response header field in preflight response.\"";
const CREDENTIALS_NOT_TRUE: &str = "browsers would say: \"The value of the 'Access-Control-Allow-Credentials' header in \
     the response is '' which must be 'true' when the request's credentials mode is 'include'.\"";
const IGNORED: &str = "browsers print nothing: the entry is ignored";
const NOTHING_EXPOSED: &str = "browsers print nothing: no header of the list can be read";

impl Rule {
    /// What a browser would do or print if the policy were built as written; `None` where it would just work, for
    /// attackers too.
    #[must_use]
    pub const fn browser(self) -> Option<&'static str> {
        Some(match self {
            Self::WildcardWithCredentials | Self::InheritedWildcardWithCredentials => WILDCARD_WITH_CREDENTIALS,
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
            | Self::InvisibleCharacter
            | Self::RegexOrigin
            | Self::OnionOrigin => ORIGIN_NEVER_MATCHES,
            Self::InvalidMethod => METHODS_UNREADABLE,
            Self::MethodCase | Self::NormalizedMethodCase | Self::MethodWildcardWithCredentials => METHOD_NOT_ALLOWED,
            Self::InvalidHeader => HEADERS_UNREADABLE,
            Self::WildcardWithoutAuthorization | Self::HeaderWildcardWithCredentials => HEADER_NOT_ALLOWED,
            Self::ForbiddenRequestHeader | Self::ResponseHeaderAllowed | Self::ForbiddenResponseHeader => IGNORED,
            Self::InvalidExposedHeader | Self::ExposeWildcardWithCredentials => NOTHING_EXPOSED,
            Self::InvalidCredentials => CREDENTIALS_NOT_TRUE,
            _ => return None,
        })
    }

    /// The address of the rule's section in the documentation of this version.
    #[must_use]
    pub fn page(self) -> String {
        format!(
            "https://docs.rs/cors-runtime/{}/cors_runtime/rules/index.html#cors{:04}",
            env!("CARGO_PKG_VERSION"),
            self.code()
        )
    }
}
