//! Policies of other modules and blocks, by path, at every visibility.
#![deny(warnings)]

mod policies {
    pub(crate) mod open {
        use cors_runtime::cors;

        cors! {
            /// For everybody in the crate.
            pub(crate) static PUBLIC: Policy = { allow_origins: * };
            pub(in crate::policies) static FOR_PARENT: Policy = { allow_origins: * };
            pub(super) static ALSO_FOR_PARENT: cors_runtime::Policy = { allow_origins: * };
            pub(self) static PRIVATE: ::cors_runtime::Policy = { allow_origins: *, ..PUBLIC };
        }

        pub(crate) fn private() -> &'static cors_runtime::Policy {
            &PRIVATE
        }
    }

    cors_runtime::cors! {
        pub static TABLE: Routes = {
            GET "/feed" => open::FOR_PARENT,
            "/news" => self::open::ALSO_FOR_PARENT,
            "/public" => crate::policies::open::PUBLIC,
            "/partner/{id}" => super::PARTNER,
        };
    }
}

mod sources {
    pub(crate) static TENANTS: cors_runtime::OriginSet = cors_runtime::OriginSet::new();
}

cors_runtime::cors! {
    static PARTNER: Policy = { allow_origins: [sources::TENANTS, crate::sources::TENANTS] };
}

fn main() {
    let _ = (&policies::TABLE, policies::open::private());
}
