use cors_runtime::cors;
use http::Request;

cors! {
    static UNTYPED = { allow_origins: * };
    const CONSTANT: Policy = { allow_origins: * };
    static WITHOUT_BODY: Policy;
    static LAYER: CorsLayer = { "/feed" => deny };
}

fn main() {
    let request = Request::new(());
    let _ = (UNTYPED.decide(&request), CONSTANT.decide(&request), WITHOUT_BODY.decide(&request), LAYER.decide(&request));
}
