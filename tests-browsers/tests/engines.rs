//! Every case in every browser that is installed.
//!
//! `CORS_BROWSERS` says which: names such as `chromium,webkit`, or `required` for all three, where a missing browser is a
//! failure, as it is with `CI`. If nothing is said, a missing browser is skipped, and named.

use std::{env, process::ExitCode, sync::Arc};

use cors_browser_tests::{
    cases::{self, Engine},
    driver, run,
};
use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let wanted = env::var("CORS_BROWSERS").unwrap_or_default();
    let named = |engine: Engine| wanted.split(',').any(|name| name == engine.name());
    let required = wanted == "required" || env::var_os("CI").is_some();
    let cases = Arc::new(cases::all());

    let trial = |engine: Engine, strict: bool| {
        let cases = cases.clone();
        let found = driver::find(engine).map(|found| if strict { found.strict() } else { found });
        let name = format!("{engine}{}", if strict { "_strict" } else { "" });
        match found {
            Ok(found) => Trial::test(name, move || run::run(&found, &cases).map_err(Into::into)),
            Err(missing) if required || named(engine) => Trial::test(name, move || Err(missing.to_string().into())),
            Err(missing) => {
                eprintln!("SKIPPED {name}: {missing}");
                Trial::test(name, || Ok(())).with_ignored_flag(true)
            }
        }
    };
    let any_named = Engine::ALL.into_iter().any(named);
    let mut trials = Vec::new();
    for engine in Engine::ALL.into_iter().filter(|&engine| !any_named || named(engine)) {
        trials.push(trial(engine, false));
        // The third has no such switch.
        if engine != Engine::WebKit {
            trials.push(trial(engine, true));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
