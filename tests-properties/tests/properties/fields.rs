//! The form of what is sent.

use proptest::{collection::vec, prelude::*};

use crate::{
    choices::described,
    door::{NAMES, Raw, lines, serve},
    property::properties,
    reply::reply,
    requests::{asked, door, origin_choice},
};

fn is_list_of_tokens(value: &[u8]) -> bool {
    let is_token_byte = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte);
    value.split(|byte| *byte == b',').all(|name| !name.is_empty() && name.iter().all(is_token_byte))
}

/// Bytes that a header's value may have.
fn value() -> impl Strategy<Value = Vec<u8>> {
    vec(prop_oneof![b' '..=b'~', 0x80_u8..=0xff, Just(b'\t')], 0..40)
}

properties! {
    times: 30;

    /// Each header stands there once at most, in the form of the standard, whatever was sent and whatever the application
    /// wrote. `Access-Control-Allow-Origin` is `*` or the one origin that was sent, so nobody chooses what is echoed.
    fn each_header_is_one_line_in_its_form(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        garbage in vec(value(), 0..3), methods in vec(value(), 0..3), uses_garbage in any::<bool>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let origins = if uses_garbage { garbage } else { vec![origin.into_bytes()] };
        let method = if methods.is_empty() { asked.method } else { "OPTIONS" };
        let mut request = Raw { method: method.to_owned(), path: asked.path.to_owned(), headers: Vec::new() };
        request.headers.extend(origins.into_iter().map(|line| ("origin".to_owned(), line)));
        request.headers.extend(methods.into_iter().map(|line| ("access-control-request-method".to_owned(), line)));
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        for name in NAMES {
            prop_assert!(served.lines(name).count() <= 1, "{name}");
        }
        let one = |name| served.lines(name).next();
        let sent: Vec<&[u8]> = lines(&request.headers, "origin").collect();
        let facts = described.ruled(asked.path, method).facts.or_else(|| described.all_facts().first().copied());
        if let Some(origin) = one(NAMES[0]) {
            prop_assert!(origin == b"*" || sent == [origin], "{:?}", served);
            let may_be_open = described.all_facts().iter().any(|facts| facts.is_open());
            prop_assert!(origin != b"*" || may_be_open, "{facts:?}");
        } else {
            prop_assert!(served.cors().is_empty(), "no other header says anything");
        }
        prop_assert!(one(NAMES[1]).is_none_or(|value| value == b"true"));
        prop_assert!(NAMES[2..5].iter().all(|name| one(name).is_none_or(is_list_of_tokens)), "{:?}", served);
        prop_assert!(one(NAMES[5]).is_none_or(|value| !value.is_empty() && value.iter().all(u8::is_ascii_digit)));
    }
}
