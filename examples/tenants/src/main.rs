//! Origins that are known at run time only: one set from a database, which changes while the server runs, and one from
//! the environment. Beside them a desktop app, a browser extension and the previews of the front end.
//!
//! ```text
//! ADMIN_TOKEN=secret cargo run -p example-tenants
//! sqlite3 tenants.sqlite "INSERT INTO origins VALUES ('acme', 'https://shop.acme.example')"
//! curl -X POST -H 'Authorization: Bearer secret' http://127.0.0.1:3000/admin/refresh
//! ```
//!
//! | variable | default | |
//! | --- | --- | --- |
//! | `ADDRESS` | `127.0.0.1:3000` | where to listen |
//! | `DATABASE` | `tenants.sqlite` | the file with the table `origins` |
//! | `REFRESH_SECONDS` | 60 | how often that table is read again |
//! | `ADMIN_TOKEN` | | who has it may ask for that at once; without it nobody may |
//! | `EXTRA_ORIGINS` | | origins with commas or spaces between them |
//!
//! What arrives at run time is judged by the rules for what stands in the source. A wrong variable ends the program at
//! once, since whoever started it is still there to correct it. A wrong row does not: the server logs it and keeps the
//! set that it has, so one tenant's slip locks nobody out. At start-up that set is empty, and no tenant is allowed.
//!
//! The set says which sites may ask, not whose data they get: that is what the token in `Authorization` says. So there
//! are no cookies here. With them, a page of one tenant could act for a visitor who is signed in to another one.

mod tenants;

use std::{
    env,
    error::Error,
    num::{NonZeroU32, ParseIntError},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    routing::{get, post},
};
use cors_runtime::{OriginList, OriginSet, cors};
use tokio::{net::TcpListener, task::spawn_blocking, time::interval};

use crate::tenants::Tenants;

/// From the table `origins`.
static TENANTS: OriginSet = OriginSet::new();

/// From the variable `EXTRA_ORIGINS`.
static EXTRA: OriginSet = OriginSet::new();

cors! {
    /// Everybody who brings a token, from any of our clients.
    static CLIENTS: Policy = {
        allow_origins: [
            "https://app.example.com",
            // The previews of the front end: `proj-`, a branch, `-team`.
            "https://proj-*-team.example.app",
            // The desktop app; on Windows the second one.
            #[allow(cors::custom_scheme)]
            "tauri://localhost",
            #[allow(cors::development_origin, reason = "the desktop app on Windows")]
            "http://tauri.localhost",
            // The extension for Chrome; its id comes from its key, so it is the same for all users.
            "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
            TENANTS,
            EXTRA,
        ],
        allow_headers: [Authorization, Content-Type],
        // A tenant who leaves is gone from browsers' caches after this time.
        max_age: 10m,
    };

    static API: Routes = {
        GET "/notes"     => CLIENTS,
        "/admin/refresh" => deny,
    };
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let extra = setting("EXTRA_ORIGINS", "")?;
    EXTRA.replace(OriginList::parse_text(&extra).map_err(|violations| format!("EXTRA_ORIGINS: {violations}"))?);

    let tenants = Arc::new(Tenants::open(&setting("DATABASE", "tenants.sqlite")?)?);
    // An interval of zero would panic.
    let seconds: NonZeroU32 = setting("REFRESH_SECONDS", "60")?
        .parse()
        .map_err(|error: ParseIntError| format!("REFRESH_SECONDS: {error}"))?;
    let _ = refresh(&tenants).await;
    tokio::spawn(refresh_again(Arc::clone(&tenants), Duration::from_secs(seconds.get().into())));

    let admin = Arc::new(Admin { tenants, token: setting("ADMIN_TOKEN", "")? });
    let router = Router::new()
        .route("/notes", get(async || "buy milk"))
        .route("/admin/refresh", post(refresh_now))
        .with_state(admin);
    let listener = TcpListener::bind(setting("ADDRESS", "127.0.0.1:3000")?).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, API.wrap(router)).await?;
    Ok(())
}

async fn refresh_again(tenants: Arc<Tenants>, period: Duration) {
    let mut ticks = interval(period);
    // The first tick comes at once, and the table has just been read.
    ticks.tick().await;
    loop {
        ticks.tick().await;
        let _ = refresh(&tenants).await;
    }
}

/// Reads the table into `TENANTS`, or says what is wrong and leaves the set as it was.
async fn refresh(tenants: &Arc<Tenants>) -> Result<usize, String> {
    let tenants = Arc::clone(tenants);
    let refreshed = match spawn_blocking(move || tenants.refresh(&TENANTS)).await {
        Ok(refreshed) => refreshed.map_err(|problem| problem.to_string()),
        Err(stopped) => Err(stopped.to_string()),
    };
    refreshed.inspect_err(|problem| eprintln!("tenants' origins stay as they were: {problem}"))
}

struct Admin {
    tenants: Arc<Tenants>,
    token: String,
}

async fn refresh_now(State(admin): State<Arc<Admin>>, headers: HeaderMap) -> (StatusCode, String) {
    let given = headers.get(AUTHORIZATION).and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
    if admin.token.is_empty() || given != Some(admin.token.as_bytes()) {
        return (StatusCode::UNAUTHORIZED, String::new());
    }
    match refresh(&admin.tenants).await {
        Ok(count) => (StatusCode::OK, format!("{count} origins\n")),
        Err(problem) => (StatusCode::CONFLICT, problem),
    }
}

/// A value that is no text is an error, not a value that is missing.
fn setting(name: &str, default: &str) -> Result<String, String> {
    match env::var(name) {
        Ok(value) => Ok(value),
        Err(env::VarError::NotPresent) => Ok(default.to_owned()),
        Err(problem) => Err(format!("{name}: {problem}")),
    }
}
