fn app() -> (Router, &'static Routes) {
    ::core::compile_error! {
        "CORS0805 invalid_value: axum's router does not tell `PURGE` from other methods\nhelp: answer it in a fallback of the router, and write a table with `cors!`\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0805/index.html"
    }
    let router = ::cors_runtime::__private::axum::Router::new();
    let router = {
        use ::cors_runtime::__private::axum::routing as __axum;
        router.route("/account", __axum::on(__axum::MethodFilter::GET, show))
    };
    (
        router,
        {
            static __TABLE: ::cors_runtime::Routes = {
                use ::cors_runtime::__private as __cors;
                const _: &::cors_runtime::Policy = <show as __cors::Annotated>::POLICY;
                const _: fn() = || {
                    let _ = &POLICY;
                };
                __cors::routes(__cors::RouteTable {
                    name: "router",
                    routes: &[],
                    tree: __cors::Node {
                        prefix: "",
                        children: &[],
                        wildcard: __cors::Wildcard::None,
                        route: __cors::None,
                    },
                    fallback: __cors::None,
                    forbids: false,
                    allowed: &[],
                })
            };
            &__TABLE
        },
    )
}
