fn app() -> (Router, &'static Routes) {
    let router = ::cors_runtime::__private::axum::Router::new();
    #[cfg(test)]
    let router = {
        use ::cors_runtime::__private::axum::routing as __axum;
        router.route("/account/{id}", __axum::on(__axum::MethodFilter::DELETE, show))
    };
    let router = {
        use ::cors_runtime::__private::axum::routing as __axum;
        router
            .route(
                "/account/{id}",
                __axum::on(__axum::MethodFilter::GET, show)
                    .on(
                        __axum::MethodFilter::PATCH,
                        accounts::update::<Postgres, [u8; 4]>,
                    ),
            )
    };
    #[cfg(unix)]
    let router = {
        use ::cors_runtime::__private::axum::routing as __axum;
        router.route("/feed/{*rest}", __axum::on(__axum::MethodFilter::GET, feed))
    };
    (
        router,
        {
            static __TABLE: ::cors_runtime::Routes = {
                use ::cors_runtime::__private as __cors;
                const __POLICIES_0: [&str; 2] = [
                    <show as __cors::Named>::ID,
                    <accounts::update as __cors::Named>::ID,
                ];
                static __METHODS_0: __cors::Methods = __cors::Methods {
                    value: __cors::HeaderValue::from_static(
                        __cors::joined![
                            0 of __POLICIES_0; (0, "GET"), (0, "HEAD"), #[cfg(test)] (0,
                            "DELETE"), (1, "PATCH")
                        ],
                    ),
                    prepared: __cors::Prepared::new(),
                };
                static __METHODS_1: __cors::Methods = __cors::Methods {
                    value: __cors::HeaderValue::from_static(
                        __cors::joined![
                            1 of __POLICIES_0; (0, "GET"), (0, "HEAD"), #[cfg(test)] (0,
                            "DELETE"), (1, "PATCH")
                        ],
                    ),
                    prepared: __cors::Prepared::new(),
                };
                static __METHODS_2: __cors::Methods = __cors::Methods {
                    value: __cors::HeaderValue::from_static(
                        __cors::joined![
                            #[cfg(unix)] "GET", #[cfg(unix)] "HEAD", #[cfg(unix)] "HEAD"
                        ],
                    ),
                    prepared: __cors::Prepared::new(),
                };
                const _: () = ::core::assert!(
                    __cors::allows(< show as __cors::Named > ::ALLOW_METHODS, "GET"),
                    "{}",
                    "CORS0730 refused_method: `GET` is routed to a policy whose `allow_methods` refuses it\nhelp: add `GET` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
                );
                const _: () = ::core::assert!(
                    __cors::allows(< accounts::update as __cors::Named > ::ALLOW_METHODS,
                    "PATCH"), "{}",
                    "CORS0730 refused_method: `PATCH` is routed to a policy whose `allow_methods` refuses it\nhelp: add `PATCH` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
                );
                #[cfg(test)]
                const _: () = ::core::assert!(
                    __cors::allows(< show as __cors::Named > ::ALLOW_METHODS, "DELETE"),
                    "{}",
                    "CORS0730 refused_method: `DELETE` is routed to a policy whose `allow_methods` refuses it\nhelp: add `DELETE` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
                );
                #[cfg(unix)]
                const _: () = ::core::assert!(
                    __cors::allows(< feed as __cors::Named > ::ALLOW_METHODS, "GET"),
                    "{}",
                    "CORS0730 refused_method: `GET` is routed to a policy whose `allow_methods` refuses it\nhelp: add `GET` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
                );
                #[cfg(unix)]
                const _: () = ::core::assert!(
                    ! __cors::is_more_open(< POLICY as __cors::Named > ::GUARD, < feed as
                    __cors::Named > ::GUARD), "{}",
                    "CORS0728 more_open_parent: `/feed/{*rest}` does not match `/feed`, which the more open `_` answers\nhelp: give `/feed` a line with the policy of `/feed/{*rest}`\nhelp: meant as it is? write `#[allow(cors::more_open_parent)]` in front of it\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0728/index.html"
                );
                static __ROUTES: &[__cors::Route] = &[
                    __cors::Route {
                        path: "/account/{id}",
                        lines: &[
                            __cors::Line {
                                methods: &["GET", "HEAD"],
                                policy: <show as __cors::Annotated>::POLICY,
                                group: __cors::group(0, &__POLICIES_0),
                                allow_methods: __cors::Some(&__METHODS_0),
                            },
                            __cors::Line {
                                methods: &["PATCH"],
                                policy: <accounts::update as __cors::Annotated>::POLICY,
                                group: __cors::group(1, &__POLICIES_0),
                                allow_methods: __cors::Some(&__METHODS_1),
                            },
                            #[cfg(test)]
                            __cors::Line {
                                methods: &["DELETE"],
                                policy: <show as __cors::Annotated>::POLICY,
                                group: __cors::group(0, &__POLICIES_0),
                                allow_methods: __cors::Some(&__METHODS_0),
                            },
                        ],
                    },
                    __cors::Route {
                        path: "/feed/{*rest}",
                        lines: &[
                            #[cfg(unix)]
                            __cors::Line {
                                methods: &["GET", "HEAD"],
                                policy: <feed as __cors::Annotated>::POLICY,
                                group: 0,
                                allow_methods: __cors::Some(&__METHODS_2),
                            },
                        ],
                    },
                    __cors::Route {
                        path: "/internal",
                        lines: &[
                            __cors::Line {
                                methods: &[],
                                policy: &__cors::DENY,
                                group: 0,
                                allow_methods: __cors::None,
                            },
                        ],
                    },
                ];
                __cors::routes(__cors::RouteTable {
                    name: "router",
                    routes: __ROUTES,
                    tree: __cors::Node {
                        prefix: "/",
                        children: &[
                            __cors::Node {
                                prefix: "account/",
                                children: &[],
                                wildcard: __cors::Wildcard::Param(
                                    &__cors::Node {
                                        prefix: "",
                                        children: &[],
                                        wildcard: __cors::Wildcard::None,
                                        route: __cors::Some(0),
                                    },
                                ),
                                route: __cors::None,
                            },
                            __cors::Node {
                                prefix: "feed/",
                                children: &[],
                                wildcard: __cors::Wildcard::CatchAll(1),
                                route: __cors::None,
                            },
                            __cors::Node {
                                prefix: "internal",
                                children: &[],
                                wildcard: __cors::Wildcard::None,
                                route: __cors::Some(2),
                            },
                        ],
                        wildcard: __cors::Wildcard::None,
                        route: __cors::None,
                    },
                    fallback: __cors::Some(&POLICY),
                    forbids: __cors::any(
                        &[
                            <show as __cors::Named>::FORBIDS,
                            <accounts::update as __cors::Named>::FORBIDS,
                            #[cfg(unix)]
                            <feed as __cors::Named>::FORBIDS,
                            <POLICY as __cors::Named>::FORBIDS,
                        ],
                    ),
                    allowed: &[],
                })
            };
            &__TABLE
        },
    )
}
