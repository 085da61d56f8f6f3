//! `Origin::parse`: what browsers send is read, every near miss is refused.

#![allow(clippy::panic, reason = "a broken vector should stop the test")]

use cors_rules::origin::Origin;

fn parse(text: &str) -> Option<Origin<'_>> {
    Origin::parse(text.as_bytes())
}

#[test]
fn what_browsers_send_is_read_part_by_part() {
    let label = "a".repeat(63);
    let name = format!("{label}.{label}.{label}.{}", "b".repeat(61));
    let scheme = "s".repeat(64);
    let (long, longer) = (format!("https://{name}.:65535"), format!("{scheme}://{name}.:65535"));
    for (text, scheme, host, port) in [
        ("https://example.com", "https", "example.com", None),
        ("http://example.com", "http", "example.com", None),
        ("https://example.com:8443", "https", "example.com", Some(8443)),
        ("http://example.com:443", "http", "example.com", Some(443)),
        ("https://example.com:80", "https", "example.com", Some(80)),
        ("https://example.com:1", "https", "example.com", Some(1)),
        ("https://example.com:65535", "https", "example.com", Some(65535)),
        ("http://localhost", "http", "localhost", None),
        ("http://localhost.", "http", "localhost.", None),
        ("http://localhost.:3000", "http", "localhost.", Some(3000)),
        ("http://foo_bar.localhost", "http", "foo_bar.localhost", None),
        ("http://-edge-.localhost", "http", "-edge-.localhost", None),
        ("https://xn--exmple-cua.localhost", "https", "xn--exmple-cua.localhost", None),
        ("https://xn--a", "https", "xn--a", None),
        ("https://1.example", "https", "1.example", None),
        ("https://1a", "https", "1a", None),
        ("https://0x1g", "https", "0x1g", None),
        ("http://127.0.0.1", "http", "127.0.0.1", None),
        ("http://0.0.0.0:8080", "http", "0.0.0.0", Some(8080)),
        ("http://255.255.255.255", "http", "255.255.255.255", None),
        ("http://[::]", "http", "[::]", None),
        ("http://[::1]:3000", "http", "[::1]", Some(3000)),
        ("http://[::ffff:7f00:1]", "http", "[::ffff:7f00:1]", None),
        ("https://[2001:db8::1:0:0:1]", "https", "[2001:db8::1:0:0:1]", None),
        ("https://[1:0:2:3:4:5:6:7]", "https", "[1:0:2:3:4:5:6:7]", None),
        ("https://[1:2:3:4:5:6:7:abcd]:1", "https", "[1:2:3:4:5:6:7:abcd]", Some(1)),
        ("tauri://localhost", "tauri", "localhost", None),
        ("capacitor://localhost", "capacitor", "localhost", None),
        (
            "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
            "chrome-extension",
            "abcdefghijklmnopabcdefghijklmnop",
            None,
        ),
        (
            "moz-extension://1f3c8a2e-0b5d-4c86-9e6b-2f0b6c1d7a55",
            "moz-extension",
            "1f3c8a2e-0b5d-4c86-9e6b-2f0b6c1d7a55",
            None,
        ),
        ("a+b-c.1://x:443", "a+b-c.1", "x", Some(443)),
        (&long, "https", &format!("{name}."), Some(65535)),
        (&longer, &scheme, &format!("{name}."), Some(65535)),
    ] {
        let origin = parse(text).unwrap_or_else(|| panic!("{text} is refused"));
        assert_eq!(origin.as_str(), text);
        assert_eq!((origin.scheme(), origin.host(), origin.port()), (scheme, host, port), "{text}");
    }
}

fn refuse(texts: &str) {
    for text in texts.split_whitespace() {
        assert_eq!(parse(text), None, "{text:?}");
    }
}

#[test]
fn text_that_is_no_origin_is_refused() {
    refuse(
        "null Null * a example.com //example.com ://example.com https: https:/ https:// https:example.com
         https:/example.com https:///example.com https//example.com",
    );
    for text in ["", " ", "\0", "\u{feff}"] {
        assert_eq!(parse(text), None, "{text:?}");
    }
}

#[test]
fn nothing_is_folded_trimmed_or_decoded() {
    refuse("HTTPS://example.com https://Example.com https://exämple.com https://ex%61mple.com https://example。com");
    for odd in [" ", "\t", "\n", "\r", "\0", "\u{a0}", "\u{200b}", "\u{feff}"] {
        for text in [format!("{odd}https://a.com"), format!("https://a.com{odd}"), format!("https://a{odd}b.com")] {
            assert_eq!(parse(&text), None, "{text:?}");
        }
    }
    assert_eq!(Origin::parse(b"https://\xff.example"), None);
    assert_eq!(Origin::parse(b"https://example.com\xc3"), None);
}

#[test]
fn nothing_stands_beside_scheme_host_and_port() {
    refuse(
        "https://example.com/ https://example.com? https://example.com# https://example.com\\ https://user@example.com
         https://@example.com https://a:b@c https://example.com,https://example.org",
    );
}

#[test]
fn ports_have_one_form() {
    refuse(
        "https://example.com: https://example.com:0 https://example.com:08 https://example.com:443 http://example.com:80
         wss://example.com:443 ws://example.com:80 ftp://example.com:21 https://example.com:65536 https://example.com:+1
         https://example.com:1:2 https://example.com:a https://example.com:* http://[::1]:80 http://[::1]:
         https://example.com:99999999999999999999 https://:8080",
    );
}

#[test]
fn names_have_labels_and_nothing_else() {
    refuse(
        "https://.example.com https://example..com https://example.com.. https://. https://*.example.com
         https://a,b.example.com https://a%2e.example.com https://a!.example.com https://a$.example.com https://a;b
         https://a{b}.example.com https://a'b.example.com https://(a).example.com https://a+b.example.com",
    );
    let label = "a".repeat(63);
    refuse(&format!("https://{label}a.example https://a.{label}a https://{}", "a.".repeat(1_000_000)));
    refuse(&format!("https://{label}.{label}.{label}.{}", "b".repeat(62)));
}

#[test]
fn addresses_have_one_form() {
    refuse(
        "http://127.1 http://1 http://01.2.3.4 http://0x7f.0.0.1 http://256.1.1.1 http://1.2.3.4. http://1.2.3.4.5
         http://a.1 http://a.0x http://a.0x1f http://::1 http://[::1 http://[] http://[::1]] http://[[::1]] http://::1]
         http://[::1]x http://[0::1] http://[::A] http://[::ffff:127.0.0.1] http://[::127.0.0.1]
         http://[fe80::1%25eth0] http://[1:2:3:4:5:6:7] http://[::1]. http://[::1]@x http://[1::2::3] http://[00::1]
         http://[1:0:0:2:0:0:0:3] http://[1::2:0:0:0:3] http://[0:0:0:0:0:0:0:0]",
    );
}

#[test]
fn schemes_are_lower_case_and_short() {
    refuse("1a://x +a://x -a://x .a://x a_b://x *://example.com blob:https://example.com file:/// file://");
    refuse(&format!("{}://a", "s".repeat(65)));
}

#[test]
fn loopback_is_the_machine_itself_over_http() {
    let inside = "http://localhost https://localhost http://localhost:3000 http://localhost. http://app.localhost
        http://a.b.localhost.:8080 http://127.0.0.1 http://127.255.255.254:1 http://[::1] https://[::1]:8443";
    for text in inside.split_whitespace() {
        assert!(parse(text).is_some_and(|origin| origin.is_loopback() && origin.is_secure()), "{text}");
    }
    let outside = "http://localhost.example.com http://notlocalhost http://localhost-x http://128.0.0.1
        http://126.255.255.255 http://0.0.0.0 http://[::] http://[::2] http://[::ffff:7f00:1] http://xlocalhost.
        http://127.0.0.1.example.com tauri://localhost ws://localhost http://192.168.0.1";
    for text in outside.split_whitespace() {
        assert!(parse(text).is_some_and(|origin| !origin.is_loopback() && !origin.is_secure()), "{text}");
    }
    assert!(parse("https://example.com").is_some_and(|origin| origin.is_secure() && !origin.is_loopback()));
}
