//! Where the browsers are, or what is missing.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::cases::Engine;

/// The programs of an engine.
#[derive(Debug)]
pub struct Found {
    /// Which one.
    pub engine: Engine,
    /// Whether its switches are on that will be its default one day: `*` does not cover `Authorization`.
    pub strict: bool,
    pub(super) browser: PathBuf,
    pub(super) driver: PathBuf,
    /// Only for the engine that has no headless mode.
    pub(super) display: Option<PathBuf>,
}

/// Programs that are not there.
#[derive(Debug)]
pub struct Missing(Vec<&'static str>);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let are = if self.0.len() == 1 { "is" } else { "are" };
        write!(f, "{} {are} not installed; run tests-browsers/setup", self.0.join(" and "))
    }
}

/// Looks for everything that an engine needs. A variable of a program's name, such as `CHROMEDRIVER`, goes before `PATH`.
pub fn find(engine: Engine) -> Result<Found, Missing> {
    let (browser, driver, display) = match engine {
        Engine::Chromium => (program("CHROMIUM", &["chromium"]), program("CHROMEDRIVER", &["chromedriver"]), None),
        Engine::Firefox => {
            (program("FIREFOX", &["firefox-esr", "firefox"]), program("GECKODRIVER", &["geckodriver"]), None)
        }
        Engine::WebKit => (
            program("MINIBROWSER", &["MiniBrowser"]),
            program("WEBKITWEBDRIVER", &["WebKitWebDriver"]),
            Some(program("XVFB", &["Xvfb"])),
        ),
    };
    match (browser, driver, display.transpose()) {
        (Ok(browser), Ok(driver), Ok(display)) => Ok(Found { engine, strict: false, browser, driver, display }),
        (browser, driver, display) => {
            Err(Missing([browser.err(), driver.err(), display.err()].into_iter().flatten().collect()))
        }
    }
}

/// The first that is there, or the name of the first.
fn program(variable: &str, names: &[&'static str]) -> Result<PathBuf, &'static str> {
    if let Some(path) = env::var_os(variable) {
        return Ok(path.into());
    }
    let home = env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or(home).map(|folder| folder.join("bin"));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).chain(cargo).chain(webkit_folders()).collect();
    let find = |name: &&str| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file());
    names.iter().find_map(find).ok_or(names[0])
}

/// Debian keeps the browser of `WebKit` out of `PATH`: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1`.
fn webkit_folders() -> impl Iterator<Item = PathBuf> {
    let folders = |parent: PathBuf| fs::read_dir(parent).into_iter().flatten().flatten().map(|entry| entry.path());
    folders("/usr/lib".into())
        .flat_map(folders)
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-")))
}

impl Found {
    /// The same with its strict switches on. `WebKit` has none.
    #[must_use]
    pub fn strict(self) -> Self {
        Self { strict: true, ..self }
    }

    /// How it is called in reports.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}{}", self.engine, if self.strict { "_strict" } else { "" })
    }

    /// What the driver says of itself.
    #[must_use]
    pub fn driver_version(&self) -> String {
        let output =
            Command::new(&self.driver).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
        // WebKit's does not know of versions and prints its usage.
        let output = String::from_utf8_lossy(&output).into_owned();
        output
            .lines()
            .next()
            .filter(|line| !line.starts_with("Usage"))
            .unwrap_or("driver of the same package")
            .to_owned()
    }
}
