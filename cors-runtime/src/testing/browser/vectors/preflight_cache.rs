//! How many preflights a server sees over several requests.

use super::{API, BLOCK, BROWSERS, CONFORMING, Model, Profile, SHARE, page, respond, script, verdict};

/// Requests to one URL, one after the other, with the same answers; preflights seen per browser.
#[track_caller]
fn check(number: &str, preflight: &str, requests: &[&str], expected: [usize; 4]) {
    let seen = BROWSERS.map(|profile| preflights(profile, preflight, requests));
    assert_eq!(seen, expected, "{number}: {preflight}");
}

fn preflights(profile: Profile, preflight: &str, requests: &[&str]) -> usize {
    let mut browser = Model::new(profile);
    let ask = |text: &&str| super::run(&mut browser, text, preflight, "good").preflights();
    requests.iter().map(ask).sum()
}

#[test]
fn ages() {
    let twice = ["PUT; X-Foo", "PUT; X-Foo"];
    for age in ["; ACMA 600", "", "; ACMA 99999999999999999999999"] {
        check("V70", &format!("good{age}"), &twice, [1; 4]);
    }
    check("V71", "good; ACMA 0", &twice, [2; 4]);
    // The standard takes a negative number for no number.
    check("V71", "good; ACMA -1", &twice, [1, 2, 2, 2]);
    for age in ["ACMA abc", "ACMA 600.5", "ACMA +600", "ACMA 600; ACMA 600"] {
        check("V72", &format!("good; {age}"), &twice, [1, 1, 2, 1]);
    }
}

#[test]
fn an_age_ends_and_has_a_cap() {
    let until = |profile, answer: &str| {
        let spared = |after: &u64| {
            let mut browser = Model::new(profile);
            let mut ask = |now| {
                let outcome = browser.fetch(&page(), &script("PUT", API), now, |request| respond(answer, request));
                outcome.preflights()
            };
            assert_eq!(ask(1000), 1);
            ask(1000 + after) == 0
        };
        [4, 5, 599, 600, 7_199, 7_200, 86_399, 86_400, 1 << 40].into_iter().filter(spared).max()
    };
    for (profile, longest) in
        [(CONFORMING, 1 << 40), (Profile::CHROMIUM, 7_199), (Profile::FIREFOX, 86_399), (Profile::WEBKIT, 599)]
    {
        assert_eq!(until(profile, "good"), Some(4));
        assert_eq!(until(profile, "good; ACMA 600"), Some(599));
        assert_eq!(until(profile, "good; ACMA 99999999999999999999999"), Some(longest));
    }
}

#[test]
fn an_opaque_origin_has_no_memory_in_chromium() {
    let preflights = BROWSERS.map(|profile| {
        let mut browser = Model::new(profile);
        let mut ask = || {
            let page = page().opaque();
            browser
                .fetch(&page, &script("PUT", API), 0, |request| respond("ACAO *; ACAM PUT; ACMA 600", request))
                .preflights()
        };
        [ask(), ask()]
    });
    assert_eq!(preflights, [[1, 0], [1, 1], [1, 0], [1, 0]]);
}

#[test]
fn what_is_kept() {
    let x_foo = ["GET; X-Foo", "GET; X-Foo"];
    check("V73", "ACAO *; ACAH *; ACMA 600", &x_foo, [1, 1, 2, 1]);
    check("V73", "ACAO *; ACAM *; ACMA 600", &["PUT", "PUT"], [1, 1, 2, 1]);
    check("V74", "ACAO *; ACAH x-foo; ACMA 600", &["HEAD; X-Foo", "HEAD; X-Foo"], [1, 1, 2, 1]);
    check("V74", "ACAO *; ACAH x-foo; ACMA 600", &["POST; X-Foo", "POST; X-Foo"], [1; 4]);
    check("V75", "ACAO *; ACAM PUT, DELETE", &["PUT", "DELETE"], [1; 4]);
    check("V76", "good", &["PUT", "DELETE", "PUT"], [2, 3, 2, 3]);
    check("V77", "ACAO *; ACAH x-foo, x-bar", &["GET; X-Foo", "GET; X-Bar"], [1; 4]);
    check("V78", "good", &["PUT include", "PUT"], [1, 1, 2, 1]);
    check("V79", "good", &["PUT", "PUT include"], [2; 4]);
    check("watching an upload asks for the method", "good", &["POST watched", "POST watched"], [1; 4]);
}

#[test]
fn v80_a_star_among_names_is_a_name_with_credentials() {
    let answer = "ACAO {O}; ACAC true; ACAM PUT, *";
    check("V80", answer, &["PUT include", "DELETE include"], [2; 4]);
    // As the standard is written, once it is kept it is none.
    assert_eq!(preflights(Profile::STANDARD, answer, &["PUT include", "DELETE include"]), 1);
    for profile in BROWSERS {
        let mut browser = Model::new(profile);
        assert!(super::run(&mut browser, "PUT include", answer, "good").is_shared());
        assert!(!super::run(&mut browser, "DELETE include", answer, "good").is_shared());
    }
}

#[test]
fn v81_each_url_is_asked_by_itself() {
    for profile in BROWSERS {
        let mut browser = Model::new(profile);
        let mut ask = |url: &str| {
            browser
                .fetch(&page(), &script("PUT", url), 0, |request| respond("ACAO *; ACAM PUT; ACMA 600", request))
                .preflights()
        };
        let seen = ["?i=0", "?i=1", "?i=1#f"].map(|query| ask(&format!("{API}{query}")));
        assert_eq!(seen, [1, 1, 0]);
    }
}

#[test]
fn v82_a_failure_clears_what_was_kept() {
    let seen = BROWSERS.map(|profile| {
        let mut browser = Model::new(profile);
        let outcomes = ["good", "", "good"].map(|answer| super::run(&mut browser, "PUT", "good; ACMA 600", answer));
        assert_eq!(outcomes.each_ref().map(verdict), [SHARE, BLOCK, SHARE]);
        outcomes.iter().map(super::Outcome::preflights).sum::<usize>()
    });
    assert_eq!(seen, [2, 1, 2, 1]);
}

/// Two answers that permit one thing each come to a third that neither permits.
#[test]
fn v83_permissions_add_up_where_they_are_not_replaced() {
    let seen = BROWSERS.map(|profile| {
        let mut browser = Model::new(profile);
        let outcomes = ["PUT; X-Admin", "DELETE", "DELETE; X-Admin"].map(|text| {
            browser.fetch(&page(), &script(text, API), 0, |request| {
                let asked = request.headers.get("access-control-request-method");
                let answer = match asked.as_deref() {
                    Some("PUT") => "ACAO *; ACAM PUT; ACAH x-admin",
                    Some(_) => "ACAO *; ACAM DELETE",
                    None => "ACAO *",
                };
                respond(answer, request)
            })
        });
        (outcomes.iter().map(super::Outcome::preflights).sum::<usize>(), verdict(&outcomes[2]))
    });
    assert_eq!(seen, [(2, SHARE), (3, BLOCK), (2, SHARE), (3, BLOCK)]);
}
