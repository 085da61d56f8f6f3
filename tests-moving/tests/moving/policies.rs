//! The policies that a user would write instead of the other libraries' configurations.

use cors_runtime::{Origin, OriginList, OriginSet, cors};

use crate::{
    application::{Application, ask},
    compare::Library,
};

static TENANTS: OriginSet = OriginSet::new();

fn is_tenant(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host().ends_with(".tenant.example")
}

cors! {
    /// Everything that is possible without credentials.
    pub(crate) static OPEN: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: [*, Authorization],
        expose_headers: *,
    };

    pub(crate) static READ: Policy = { allow_origins: *, max_age: 0 };

    pub(crate) static DEFAULTS: Policy = { allow_origins: ["https://app.example.com"] };

    pub(crate) static ONE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_methods: [GET, PUT],
        allow_headers: [Content-Type, Authorization],
        expose_headers: [ETag, X-Total-Count],
        max_age: 10m,
    };

    pub(crate) static TWO: Policy = { allow_origins: ["https://app.example.com", "https://admin.example.com"], ..ONE };

    pub(crate) static OPAQUE: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[allow(cors::null_origin, reason = "the sandboxed preview reads public data")]
            null,
        ],
        allow_methods: [GET, PUT],
    };

    pub(crate) static PATTERN: Policy = { allow_origins: ["https://*.tenant.example"], allow_methods: [GET, PUT] };

    pub(crate) static FUNCTION: Policy = { allow_origins: [is_tenant], allow_methods: [GET, PUT] };

    pub(crate) static SOURCE: Policy = { allow_origins: [TENANTS], allow_methods: [GET, PUT] };

    pub(crate) static GUARDED: Policy = {
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
        ..ONE
    };

    pub(crate) static NOTHING: Routes = { _ => deny };
}

pub(crate) fn ours(policy: &'static cors_runtime::Policy) -> Library {
    Box::new(move |request| ask(&mut policy.wrap(Application), request))
}

pub(crate) fn nothing() -> Library {
    Box::new(move |request| ask(&mut NOTHING.wrap(Application), request))
}

/// What a task would do whenever the database changes.
pub(crate) fn refresh_tenants() {
    TENANTS.replace(OriginList::parse(["https://one.tenant.example"]).unwrap());
}
