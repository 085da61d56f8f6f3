//! How a property is tried, and what is printed when it does not hold.

use std::{
    fmt::{Debug, Write as _},
    panic::{AssertUnwindSafe, catch_unwind},
};

use proptest::{
    strategy::Strategy,
    test_runner::{Config, FileFailurePersistence, TestCaseError, TestCaseResult, TestError, TestRunner},
};

use crate::trace;

/// What holds for whatever is chosen.
pub struct Property {
    pub name: &'static str,
    /// What stands above the test.
    pub sentences: &'static [&'static str],
    /// Where its counter-examples are kept: they come first in every later run.
    pub kept: &'static str,
    /// Some properties have rarer counter-examples than others.
    pub times: u32,
}

/// Tests with random inputs, as `proptest!` makes them. The doc comment is the property, and is printed when it is broken.
macro_rules! properties {
    (times: $times:literal; $(
        $(#[doc = $sentence:literal])+
        fn $name:ident($($input:ident in $strategy:expr),+ $(,)?) $body:block
    )+) => {$(
        $(#[doc = $sentence])+
        #[test]
        fn $name() {
            let property = crate::property::Property {
                name: stringify!($name),
                sentences: &[$($sentence),+],
                kept: concat!(env!("CARGO_MANIFEST_DIR"), "/regressions/", stringify!($name), ".txt"),
                times: $times,
            };
            property.hold(
                &($($strategy,)+),
                |($($input,)+)| vec![$((stringify!($input), $input as &dyn std::fmt::Debug)),+],
                |($($input,)+)| {
                    $body
                    Ok(())
                },
            );
        }
    )+};
}
pub(crate) use properties;

impl Property {
    pub fn hold<S: Strategy>(
        &self,
        inputs: &S,
        named: impl for<'i> Fn(&'i S::Value) -> Vec<(&'static str, &'i dyn Debug)>,
        holds: impl Fn(S::Value) -> TestCaseResult,
    ) where
        S::Value: Clone,
    {
        let config = Config::default();
        let mut runner = TestRunner::new(Config {
            cases: config.cases.saturating_mul(self.times),
            // Also where nothing but what was kept is tried.
            max_shrink_iters: 20_000,
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct(self.kept))),
            ..config
        });
        match runner.run(inputs, &holds) {
            Ok(()) => {}
            Err(TestError::Abort(reason)) => panic!("{}: {reason}", self.name),
            Err(TestError::Fail(_, least)) => {
                let (reason, events) = trace::of(|| {
                    let again = catch_unwind(AssertUnwindSafe(|| holds(least.clone())));
                    again.unwrap_or_else(|_| Err(TestCaseError::fail("it panicked, see above")))
                });
                panic!("{}", self.failure(&reason, &named(&least), &events));
            }
        }
    }

    fn failure(&self, reason: &TestCaseResult, inputs: &[(&str, &dyn Debug)], events: &[String]) -> String {
        let reason = match reason {
            Ok(()) => "it held when it was tried again, so it depends on something else".to_owned(),
            Err(TestCaseError::Fail(reason) | TestCaseError::Reject(reason)) => reason.to_string(),
        };
        let (policies, others): (Vec<_>, Vec<_>) = inputs.iter().partition(|(name, _)| *name == "described");
        let mut out = format!("`{}` does not hold:\n\n", self.name);
        // Writing to a string cannot fail.
        let sentences: Vec<_> = self.sentences.iter().map(|line| line.trim()).collect();
        let _ = writeln!(out, "{}", indented(&sentences.join("\n")));
        for (_, policy) in policies {
            let _ = write!(out, "\nThe policy:\n\n{}\n", indented(&format!("{policy:?}")));
        }
        let _ = write!(out, "\nWhat happened:\n\n{}\n", indented(&events.join("\n\n")));
        let _ = write!(out, "\nWhat is wrong:\n\n{}\n\nChosen:\n\n", indented(&reason));
        for (name, value) in others {
            let _ = writeln!(out, "    {name} = {value:?}");
        }
        let kept = self.kept.rsplit_once("/tests-properties/").map_or(self.kept, |(_, kept)| kept);
        let _ = write!(out, "\nIt is kept in tests-properties/{kept} and comes first from now on: check that file in.");
        out
    }
}

fn indented(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| format!("    {}", line.trim_end()).trim_end().to_owned()).collect();
    lines.join("\n")
}
