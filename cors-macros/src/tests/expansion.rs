//! Snapshots. After a wanted change run `BLESS=1 cargo test -p cors-macros expansion` and read the difference.

use std::{fs, path::Path};

use proc_macro2::TokenStream;

use crate::{
    compile::{annotate, compile, router},
    editor::words,
};

fn check(name: &str, input: &str) {
    check_as(compile, name, input);
}

fn check_as(write: impl Fn(TokenStream) -> TokenStream, name: &str, input: &str) {
    let written = write(input.parse().expect("tokens"));
    let file = syn::parse2(written).expect("items");
    let text = prettyplease::unparse(&file);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/tests/{name}.expanded.rs"));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &text).expect("a writable snapshot");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "the expansion differs from {}", path.display());
}

#[test]
fn open() {
    check("open", "pub static PUBLIC: Policy = { allow_origins: *, expose_headers: [ETag, X-Total-Count] };");
}

#[test]
fn language() {
    check("language", include_str!("language.input.rs"));
}

#[test]
fn gated() {
    check(
        "gated",
        r#"static DEV: Policy = {
            allow_origins: ["https://app.example.com", #[cfg(debug_assertions)] "http://localhost:3000"],
            allow_methods: [GET, #[cfg(feature = "write")] PUT],
        };
        static API: Routes = {
            GET "/a" => DEV,
            #[cfg(feature = "write")] PUT "/a" => DEV,
            #[cfg(debug_assertions)] _ => DEV,
        };"#,
    );
}

#[test]
fn other_modules() {
    check(
        "other_modules",
        r#"static OWN: Policy = { allow_origins: * };
        static API: Routes = {
            GET    "/a" => OWN,
            PUT    "/a" => policies::WRITE,
            DELETE "/a" => deny,
            GET    "/b" => policies::READ,
        };"#,
    );
}

#[test]
fn many_origins() {
    let list: Vec<_> = (0..10).map(|i| format!("\"https://site-{i}.example.com\"")).collect();
    check("many_origins", &format!("static MANY: Policy = {{ allow_origins: [{}] }};", list.join(", ")));
}

#[test]
fn refused() {
    check(
        "refused",
        r#"static TENANTS: Policy = { allow_origins: *, allow_credentials: true };
        static API: Routes = { "/" => TENANTS, "/x" => elsewhere::OTHER };"#,
    );
}

#[test]
fn editor() {
    check_as(
        words,
        "editor",
        r#"pub static ACCOUNT: Policy = {
            allow_origins: ["https://app.example.com", #[cfg(test)] TENANTS],
            allow_methods: [GET, X-Odd],
            max_age: 2h,
            ..BASE
        };
        static API: Routes = {
            GET | PATCH "/account/{id}" => ACCOUNT,
            "/reports" => { allow_origins: * },
            _ => deny,
        };"#,
    );
}

#[test]
fn annotated() {
    let handlers = [
        ("policies::ACCOUNT", "/// A comment. \n #[must_use] pub(crate) async fn show(id: u64) -> u64 { id }"),
        ("deny", "#[cfg(unix)] #[expect(dead_code)] fn metrics<T>(_: T) where T: Copy {}"),
        (
            r#"allow_origins: ["https://bi.example.com", #[cfg(test)] "http://localhost:3000"], max_age: 10m"#,
            "pub fn report() {}",
        ),
        ("allow_origins: *, allow_credentials: true", "pub fn refused() {}"),
    ];
    let annotate_each = |_| {
        let tokens = |text: &str| text.parse::<TokenStream>().expect("tokens");
        handlers.iter().map(|(arguments, item)| annotate(tokens(arguments), &tokens(item))).collect()
    };
    check_as(annotate_each, "annotated", "");
}

/// `router!` stands in an expression.
fn in_a_function(input: TokenStream) -> TokenStream {
    let value = router(input);
    quote::quote! { fn app() -> (Router, &'static Routes) #value }
}

#[test]
fn routed() {
    check_as(
        in_a_function,
        "router",
        r#""/account/{id}" => { GET: show, PATCH: accounts::update::<Postgres, [u8; 4]>, #[cfg(test)] DELETE: show },
        #[cfg(unix)] "/feed/{*rest}" => { GET: feed },
        "/internal" => deny,
        _ => POLICY,"#,
    );
}

#[test]
fn router_refused() {
    check_as(in_a_function, "router_refused", r#""/account" => { GET: show, PURGE: purge }, "/x" => POLICY,"#);
}
