use cors_runtime::cors;

cors! {
    static INITIAL: Policy = { allow_origins: *, allow_headers: [X Upload Id; X-CSRF-Token] };
    static KNOWN: Policy = { allow_origins: *, allow_headers: [Content Type + X-Id] };
    static UNKNOWN: Policy = { allow_origins: *, allow_headers: [Foo Bar; Content Type] };
}

fn main() {}
