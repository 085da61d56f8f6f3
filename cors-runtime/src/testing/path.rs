//! Paths of an app: what a request for one looks like, and which of several a request belongs to.
//!
//! The table's own paths were judged by the compiler and have their tree. An app's paths were judged by its framework,
//! which takes more, so nothing is refused here.

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Param,
    CatchAll,
}

/// A path with captures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Path {
    pieces: Vec<Piece>,
}

/// No path of a table or an app holds this byte as fixed text, since it never occurs in UTF-8: a request with it belongs
/// to a capture.
const ANY_TEXT: u8 = 0xff;

impl Path {
    /// Reads axum's syntax. A brace that belongs to no capture is text.
    pub(super) fn read(path: &str) -> Self {
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = path;
        while let Some(c) = rest.chars().next() {
            let after = rest.get(c.len_utf8()..).unwrap_or_default();
            let capture = after.split_once('}').filter(|_| c == '{' && !after.starts_with('{'));
            if let Some((name, behind)) = capture {
                if !text.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                }
                pieces.push(if name.starts_with('*') { Piece::CatchAll } else { Piece::Param });
                rest = behind;
            } else {
                text.push(c);
                let is_doubled = matches!(c, '{' | '}') && after.starts_with(c);
                rest = if is_doubled { after.get(1..).unwrap_or_default() } else { after };
            }
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        Self { pieces }
    }

    /// Paths of requests that stand for all that this path matches but no fixed text of another one does.
    ///
    /// A catch-all takes any number of segments, while the parameters of other paths take a certain number, so each
    /// number up to `segments` is tried, with and without a slash at the end.
    pub(super) fn samples(&self, segments: usize) -> Vec<Vec<u8>> {
        let mut sample = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => sample.extend_from_slice(text.as_bytes()),
                Piece::Param | Piece::CatchAll => sample.push(ANY_TEXT),
            }
        }
        let mut samples = vec![sample.clone()];
        if self.pieces.last() == Some(&Piece::CatchAll) {
            for _ in 1..segments {
                sample.push(b'/');
                samples.push(sample.clone());
                sample.push(ANY_TEXT);
                samples.push(sample.clone());
            }
        }
        samples
    }

    /// How closely this path matches a request's: the places where its captures begin. `None` if it does not match.
    ///
    /// Of two paths that match, the greater one is the one that axum takes: fixed text goes before a capture, at every
    /// byte.
    pub(super) fn match_captures(&self, request: &[u8]) -> Option<Vec<usize>> {
        let mut captures = Vec::new();
        let mut rest = request;
        for piece in &self.pieces {
            if let Piece::Text(text) = piece {
                rest = rest.strip_prefix(text.as_bytes())?;
                continue;
            }
            captures.push(request.len() - rest.len());
            let length = match piece {
                Piece::Param => rest.iter().position(|&byte| byte == b'/').unwrap_or(rest.len()),
                _ => rest.len(),
            };
            let (taken, behind) = rest.split_at_checked(length)?;
            if taken.is_empty() {
                return None;
            }
            rest = behind;
        }
        // Behind the last capture there is fixed text only.
        captures.push(usize::MAX);
        rest.is_empty().then_some(captures)
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    fn best<'a>(paths: &[&'a str], request: &str) -> Option<&'a str> {
        let matching = |path: &&'a str| Some((Path::read(path).match_captures(request.as_bytes())?, *path));
        paths.iter().filter_map(matching).max().map(|(_, path)| path)
    }

    #[test]
    fn the_path_that_axum_takes_is_the_greatest() {
        let paths =
            ["/", "/{page}", "/users/{id}", "/users/me", "/users/{id}/posts", "/{*rest}", "/img-{name}", "/a{{b}}"];
        for (request, expected) in [
            ("/", Some("/")),
            ("/users/me", Some("/users/me")),
            ("/users/mel", Some("/users/{id}")),
            ("/users/7/posts", Some("/users/{id}/posts")),
            ("/img-7", Some("/img-{name}")),
            ("/a{b}", Some("/a{{b}}")),
        ] {
            assert_eq!(best(&paths, request), expected, "{request}");
        }
        assert_eq!(best(&["/{*rest}"], "/"), None);
        assert_eq!(best(&["/x/{id}"], "/x/"), None);
        assert_eq!(best(&["/x/{id}"], "/x/1/"), None);
        assert_eq!(best(&["/x/{*rest}"], "/x/1/"), Some("/x/{*rest}"));
    }

    #[test]
    fn samples_belong_to_captures() {
        assert_eq!(Path::read("/a/{id}/b").samples(9), [b"/a/\xff/b"]);
        assert_eq!(Path::read("/a/{*rest}").samples(2), [b"/a/\xff".as_slice(), b"/a/\xff/", b"/a/\xff/\xff"]);
    }

    #[test]
    fn stray_braces_are_text() {
        for path in ["{", "}", "{{", "/{", "/}", "/{{{", "/{a", "/}}}", "/é{", ""] {
            assert_eq!(Path::read(path).samples(3).len(), 1, "{path}");
        }
    }
}
