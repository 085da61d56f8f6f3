//! CORS on actix-web 4.
//!
//! `cors.rs` is a middleware of less than 100 lines that asks a `cors!` table. Here it goes around an application with
//! a scope behind authentication: preflights are answered before that, and the 401 can be read by the page.
//!
//! ```text
//! cargo run -p example-actix
//! ```
//!
//! What a browser asks before the web app may change a name, and what it sends then:
//!
//! ```text
//! curl -i -X OPTIONS http://127.0.0.1:3000/account/7 \
//!     -H 'Origin: https://app.example.com' -H 'Access-Control-Request-Method: PUT'
//! curl -i -X PUT http://127.0.0.1:3000/account/7 -H 'Origin: https://app.example.com' \
//!     -H 'Authorization: Bearer secret' -H 'Content-Type: application/json' -d '"Ada"'
//! ```
//!
//! Without the token the second is a 401, still with CORS headers. Another `Origin` gets none.

mod cors;

use std::{env, io};

use actix_web::{
    App, Error, HttpResponse, HttpServer, Responder,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    error::ErrorUnauthorized,
    http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, AUTHORIZATION, VARY},
    middleware::{Next, from_fn},
    web,
};
use cors_runtime::cors;

cors! {
    /// News, open to every site.
    static PUBLIC: Policy = { allow_origins: * };

    /// The web app. It sends a token.
    static APP: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
        allow_headers: [Authorization, Content-Type],
        max_age: 2h,
    };

    /// Which policy guards which route.
    static API: Routes = {
        GET       "/feed"         => PUBLIC,
        GET       "/export"       => APP,
        GET | PUT "/account/{id}" => APP,
        // So that a page can read the 404.
        _                         => PUBLIC,
    };
}

#[actix_web::main]
async fn main() -> io::Result<()> {
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let server = HttpServer::new(|| {
        let account = web::resource("/{id}").get(show_account).put(rename_account);
        App::new()
            .route("/feed", web::get().to(feed))
            .route("/export", web::get().to(export))
            .service(web::scope("/account").wrap(from_fn(signed_in)).service(account))
            // Last, and so around everything above.
            .wrap(from_fn(|request, next| cors::cors(&API, request, next)))
    });
    let server = server.bind(address)?;
    for address in server.addrs() {
        println!("listening on http://{address}");
    }
    server.run().await
}

async fn feed() -> &'static str {
    "news"
}

/// It still sets headers by hand; the table is right nevertheless.
async fn export() -> impl Responder {
    HttpResponse::Ok()
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((VARY, "Accept-Language"))
        .body("export")
}

async fn show_account(id: web::Path<u64>) -> String {
    format!("account {id}")
}

async fn rename_account(id: web::Path<u64>, name: web::Json<String>) -> String {
    format!("account {id} is {name}'s")
}

async fn signed_in(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    match request.headers().get(AUTHORIZATION) {
        Some(token) if token == "Bearer secret" => next.call(request).await,
        _ => Err(ErrorUnauthorized("who are you?")),
    }
}
