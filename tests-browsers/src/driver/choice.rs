//! Which browsers are asked, as `CORS_BROWSERS` says.

use std::env;

use crate::cases::Engine;

/// A choice of browsers.
#[derive(Clone, Debug)]
pub struct Choice {
    engines: Vec<Engine>,
    required: bool,
}

impl Choice {
    /// Names such as `chromium,webkit`; `required` for all, where a missing one is a failure; `none`. If nothing is said, all
    /// that are installed.
    pub fn from_environment() -> Result<Self, String> {
        let text = env::var("CORS_BROWSERS").unwrap_or_default();
        let engines = match text.as_str() {
            "" | "required" => Engine::ALL.to_vec(),
            "none" => Vec::new(),
            names => names.split(',').map(by_name).collect::<Result<_, _>>()?,
        };
        Ok(Self { engines, required: !text.is_empty() })
    }

    /// The chosen ones.
    pub fn engines(&self) -> impl Iterator<Item = Engine> {
        self.engines.iter().copied()
    }

    /// Whether it is a failure if one is missing.
    #[must_use]
    pub fn required(&self) -> bool {
        self.required
    }
}

fn by_name(name: &str) -> Result<Engine, String> {
    Engine::ALL.into_iter().find(|engine| engine.name() == name).ok_or_else(|| {
        format!("CORS_BROWSERS: `{name}` is no browser; write `required`, `none`, or names such as `chromium,webkit`")
    })
}
