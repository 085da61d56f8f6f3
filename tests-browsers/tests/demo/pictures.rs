//! The pictures of the page in the README.

use std::{path::Path, time::Duration};

use cors_browser_tests::cases::Engine;
use serde_json::json;

use super::{Browser, Demo, within};

/// A picture: its file, the page's role and picks, the screen, and whether it is dark.
struct Picture {
    file: &'static str,
    role: &'static str,
    query: &'static str,
    screen: (u64, u64),
    dark: bool,
}

const PICTURES: [Picture; 3] = [
    Picture {
        file: "demo-shared.png",
        role: "app",
        query: "path=/draft&method=PUT&header=json",
        screen: (1280, 800),
        dark: false,
    },
    Picture {
        file: "demo-blocked-dark.png",
        role: "stranger",
        query: "path=/account&credentials=include",
        screen: (1280, 800),
        dark: true,
    },
    Picture {
        file: "demo-phone.png",
        role: "app",
        query: "path=/items/7&method=DELETE",
        screen: (390, 844),
        dark: false,
    },
];

#[test]
#[ignore = "writes to docs/images"]
fn pictures() {
    within(Engine::Chromium, |browser, demo| {
        for picture in &PICTURES {
            take(browser, demo, picture);
        }
    });
}

fn take(browser: &Browser, demo: &Demo, picture: &Picture) {
    let (width, height) = picture.screen;
    browser.view(width, height, picture.dark);
    browser.open(&format!("{}/?{}", demo.address(picture.role), picture.query));
    browser.value("document.querySelector('#send').click()");
    browser.wait("document.body.dataset.sent");
    // The page may still be scrolling there by itself.
    std::thread::sleep(Duration::from_millis(800));
    browser.value("document.querySelector('#result').scrollIntoView({ behavior: 'instant' })");
    let shot = browser.tools("Page.captureScreenshot", &json!({ "format": "png" }));
    let bytes = decoded(shot["data"].as_str().unwrap());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/images").join(picture.file);
    std::fs::write(file, &bytes).unwrap();
    assert!(bytes.len() < 150_000, "{}: {} bytes", picture.file, bytes.len());
}

/// RFC 4648, section 4.
fn decoded(text: &str) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let value = |digit: u8| DIGITS.iter().position(|known| *known == digit).unwrap();
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_usize, 0);
    for digit in text.bytes().filter(|digit| *digit != b'=') {
        bits = (bits << 6 | value(digit)) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap());
        }
    }
    bytes
}
