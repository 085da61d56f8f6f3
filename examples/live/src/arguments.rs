//! What the command line says.

use cors_runtime::testing::{
    Browser,
    browser::{Credentials, Page, Request},
};

pub(crate) const USAGE: &str = "\
usage: example-live URL --from ORIGIN [--method METHOD] [--header 'NAME: VALUE']... [--credentials] [--send]

  --from         where the page is: an origin, a URL, or `null` for a sandboxed frame
  --credentials  the script asks with `credentials: \"include\"`
  --send         send a request that may change something, if the preflight permits it";

/// A request of a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    url: String,
    from: String,
    method: String,
    headers: Vec<(String, String)>,
    credentials: bool,
    pub(crate) send: bool,
}

impl Arguments {
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut url, mut from, mut method, mut headers) = (None, None, "GET".to_owned(), Vec::new());
        let (mut credentials, mut send) = (false, false);
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("`{word}` needs a value"));
            match word.as_str() {
                "--from" => from = Some(value()?),
                "--method" => method = value()?,
                "--header" => {
                    let header = value()?;
                    let (name, value) = header.split_once(':').unwrap_or((&header, "1"));
                    headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                "--credentials" => credentials = true,
                "--send" => send = true,
                _ if word.starts_with('-') => return Err(format!("`{word}` is no option")),
                _ if url.is_some() => return Err(format!("`{word}` is a second URL")),
                _ => url = Some(word),
            }
        }
        let url = url.ok_or("the URL is missing")?;
        let from = from.ok_or("`--from` is missing")?;
        if from != "null" && Page::at(&from).is_none() {
            return Err(format!(
                "no browser shows a page at `{from}`: write an origin such as `https://app.example.com`"
            ));
        }
        Ok(Self { url, from, method, headers, credentials, send })
    }

    pub(crate) fn open(&self, browser: Browser) -> Browser {
        match self.from.as_str() {
            // Which page it is does not matter: nobody learns it.
            "null" => browser.page("https://page.example").sandboxed(),
            from => browser.page(from),
        }
    }

    pub(crate) fn request(&self) -> Request {
        let credentials = if self.credentials { Credentials::Include } else { Credentials::SameOrigin };
        let request = Request::new(&self.method, &self.url).credentials(credentials);
        self.headers.iter().fold(request, |request, (name, value)| request.header(name, value))
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn read(line: &str) -> Result<Arguments, String> {
        Arguments::read(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn a_line_is_read_or_refused() {
        let read_whole =
            read("https://a.example/x --from null --method PUT --header X-A --header B:c:d --credentials --send");
        assert_eq!(
            read_whole,
            Ok(Arguments {
                url: "https://a.example/x".to_owned(),
                from: "null".to_owned(),
                method: "PUT".to_owned(),
                headers: vec![("X-A".to_owned(), "1".to_owned()), ("B".to_owned(), "c:d".to_owned())],
                credentials: true,
                send: true,
            })
        );
        for (line, problem) in [
            ("--from https://a.example", "the URL is missing"),
            ("https://a.example", "`--from` is missing"),
            ("https://a.example --from", "`--from` needs a value"),
            ("https://a.example b --from null", "`b` is a second URL"),
            ("https://a.example --form null", "`--form` is no option"),
            ("https://a.example --from app.example.com", "no browser shows a page at `app.example.com`"),
        ] {
            assert!(read(line).is_err_and(|found| found.starts_with(problem)), "{line}");
        }
    }
}
