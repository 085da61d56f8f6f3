//! A `cors!` table as a middleware of actix-web 4. Copy this file.
//!
//! actix-web has types of its own, so the table is asked with bytes.

use actix_web::{
    Error, HttpResponse,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{
        StatusCode,
        header::{HeaderMap, HeaderName, HeaderValue, VARY},
    },
    middleware::Next,
};
use cors_runtime::{ByteDecision, ByteForward, Routes};

/// Answers preflights, and puts the table's headers on every other response.
///
/// `wrap` it last: actix-web runs the last one first, and a preflight must not meet authentication.
pub(crate) async fn cors(
    routes: &'static Routes,
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let method = request.method().as_str().as_bytes();
    let lines = |name| request.headers().get_all(name).map(HeaderValue::as_bytes);
    let changes = match routes.decide_bytes(method, request.path().as_bytes(), lines) {
        ByteDecision::Answer(answer) => {
            let status = StatusCode::from_u16(answer.status()).unwrap_or(StatusCode::FORBIDDEN);
            let mut response = HttpResponse::new(status);
            for (name, value) in answer.headers().filter_map(field) {
                response.headers_mut().insert(name, value);
            }
            return Ok(request.into_response(response).map_into_right_body());
        }
        ByteDecision::Forward(cors) => Changes::of(&cors),
    };
    match next.call(request).await {
        Ok(mut response) => {
            changes.apply(response.headers_mut());
            Ok(response.map_into_left_body())
        }
        // A middleware gave up, and actix-web makes a response of that only when nobody else can see it.
        Err(mut error) => {
            error.add_response_mapper(move |mut response| {
                changes.apply(response.headers_mut());
                response
            });
            Err(error)
        }
    }
}

/// What is to be done to a response, kept while the application has the request.
struct Changes {
    remove: &'static [&'static str],
    insert: Vec<(HeaderName, HeaderValue)>,
    vary: Option<&'static str>,
}

impl Changes {
    fn of(cors: &ByteForward<'_>) -> Self {
        Self { remove: cors.remove(), insert: cors.insert().filter_map(field).collect(), vary: cors.vary() }
    }

    fn apply(&self, headers: &mut HeaderMap) {
        for name in self.remove {
            headers.remove(*name);
        }
        for (name, value) in &self.insert {
            headers.insert(name.clone(), value.clone());
        }
        if let Some(member) = self.vary
            && !varies_by(headers, member)
        {
            headers.append(VARY, HeaderValue::from_static(member));
        }
    }
}

fn varies_by(headers: &HeaderMap, member: &str) -> bool {
    let members = headers.get_all(VARY).flat_map(|line| line.as_bytes().split(|&byte| byte == b','));
    members.map(<[u8]>::trim_ascii).any(|found| found == b"*" || found.eq_ignore_ascii_case(member.as_bytes()))
}

/// A field in actix-web's types. It fails on none that a policy writes.
fn field((name, value): (&'static str, &[u8])) -> Option<(HeaderName, HeaderValue)> {
    Some((HeaderName::from_static(name), HeaderValue::from_bytes(value).ok()?))
}
