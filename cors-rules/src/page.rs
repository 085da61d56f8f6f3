//! Where a rule is explained.

use alloc::{format, string::String};

use crate::Rule;

impl Rule {
    /// The address of the rule's page in the documentation of this version.
    ///
    /// ```
    /// use cors_rules::Rule;
    ///
    /// assert!(Rule::PathInOrigin.page().ends_with("/cors_runtime/rules/cors0103/index.html"));
    /// ```
    #[must_use]
    pub fn page(self) -> String {
        format!(
            "https://docs.rs/cors-runtime/{}/cors_runtime/rules/cors{:04}/index.html",
            env!("CARGO_PKG_VERSION"),
            self.code()
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::Rule;

    #[test]
    fn a_page_is_named_after_version_and_code() {
        let version = env!("CARGO_PKG_VERSION");
        let expected = alloc::format!("https://docs.rs/cors-runtime/{version}/cors_runtime/rules/cors0103/index.html");
        assert_eq!(Rule::PathInOrigin.page(), expected);
    }
}
