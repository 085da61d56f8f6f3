//! Cross-origin requests to watch: an API behind a `cors!` table, and a page that asks it from five origins.
//!
//! ```text
//! cargo run --example demo
//! ```
//!
//! prints the addresses to open. `policies.rs` is what the example is about; `api.rs` is the API, `observe.rs` records
//! what goes over the wire, `clauses.rs` finds the clause behind each header, `model.rs` asks models of browsers the same,
//! and `site.rs` serves the page that shows it all.

mod api;
mod clauses;
mod model;
mod observe;
mod policies;
mod report;
mod site;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
mod tests;
mod written;

use std::{ffi::OsString, io, io::Write, net::Ipv4Addr, process::ExitCode};

use axum::{ServiceExt, extract::Request, middleware};
use cors_runtime::OriginList;
use tokio::net::TcpListener;
use tower_layer::Layer;

use crate::{
    observe::Log,
    policies::{API, PARTNERS},
    site::Addresses,
};

const USAGE: &str = "usage: demo [--api-port N] [--site-port N]";

#[tokio::main]
async fn main() -> ExitCode {
    let ports = match Ports::from_arguments(std::env::args_os().skip(1)) {
        Ok(ports) => ports,
        Err(problem) => {
            say(&mut io::stderr(), &format!("{problem}\n{USAGE}\n"));
            return ExitCode::from(2);
        }
    };
    match run(ports).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            say(&mut io::stderr(), &format!("demo: {problem}\n"));
            ExitCode::FAILURE
        }
    }
}

async fn run(ports: Ports) -> Result<(), String> {
    let demo = Demo::bind(ports).await?;
    let Addresses { api, app, admin, partner, stranger } = &demo.addresses;
    let greeting = format!(
        "The API listens on {api}\n\n\
         Open the page on each of its origins:\n  \
         {app:<34} the app that the policies list\n  \
         {admin:<34} its neighbour, who may delete\n  \
         {partner:<34} a partner's, known since the program started\n  \
         {stranger:<34} a foreign site\n\n\
         Ctrl-C ends the demo.\n"
    );
    say(&mut io::stdout(), &greeting);
    tokio::select! {
        ended = demo.serve() => ended,
        // Where the signal cannot be listened to, the system ends the program instead.
        Ok(()) = tokio::signal::ctrl_c() => Ok(()),
    }
}

/// `println!` panics when nobody reads any more, as under `| head -1`.
fn say(to: &mut dyn Write, text: &str) {
    let _ = to.write_all(text.as_bytes());
}

/// Both servers, listening but not answering yet.
struct Demo {
    api: TcpListener,
    site: TcpListener,
    addresses: Addresses,
}

impl Demo {
    async fn bind(ports: Ports) -> Result<Self, String> {
        let (api, api_port) = listen(ports.api).await?;
        let (site, site_port) = listen(ports.site).await?;
        let addresses = Addresses::new(api_port, site_port);
        welcome_partner(&addresses.partner)?;
        Ok(Self { api, site, addresses })
    }

    async fn serve(self) -> Result<(), String> {
        let log = Log::default();
        let site = site::router(&self.addresses, log.clone());
        // Outermost the recorder, then the policies, then the application: nothing may answer a preflight before them.
        let api = middleware::from_fn_with_state(log, observe::record).layer(API.wrap(api::router()));
        let api = ServiceExt::<Request>::into_make_service(api);
        let ended =
            tokio::try_join!(async { axum::serve(self.api, api).await }, async { axum::serve(self.site, site).await });
        ended.map(drop).map_err(|error| format!("a server stopped: {error}"))
    }
}

async fn listen(port: u16) -> Result<(TcpListener, u16), String> {
    let problem = |error: io::Error| format!("cannot listen on port {port} of 127.0.0.1: {error}");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(problem)?;
    let port = listener.local_addr().map_err(problem)?.port();
    Ok((listener, port))
}

/// The origins of `PARTNERS` are judged as strictly as those that the compiler reads.
fn welcome_partner(origin: &str) -> Result<(), String> {
    let reason = "the demo lives on this machine";
    let builder = OriginList::builder().allow("development_origin", reason);
    let list = builder.parse([origin]).map_err(|violations| format!("bad partner origin: {violations}"))?;
    PARTNERS.replace(list);
    Ok(())
}

/// Zero lets the system choose.
#[derive(Debug, Default, PartialEq)]
struct Ports {
    api: u16,
    site: u16,
}

impl Ports {
    fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut ports = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            let port = match name.to_str() {
                Some("--api-port") => &mut ports.api,
                Some("--site-port") => &mut ports.site,
                _ => return Err(format!("unknown argument `{}`", name.display())),
            };
            let value = arguments.next().ok_or_else(|| format!("`{}` needs a number", name.display()))?;
            let number = value.to_str().and_then(|number| number.parse().ok());
            *port = number.ok_or_else(|| format!("`{}` is no port", value.display()))?;
        }
        Ok(ports)
    }
}
