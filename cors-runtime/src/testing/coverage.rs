//! Whether a route table and an axum router are about the same routes.
//!
//! Both directions are asked with requests, not with the text of paths: what matters is which line a request for a route
//! would come to. So `{id}` may be called otherwise in the app, and a line for `/api/{*rest}` stands for all routes below it.

use axum::Router;
use cors_rules::path::Template;

use super::{
    differences::{Differences, Place, Uncovered, Unlisted, Unserved},
    path::Path,
    served::{App, Methods, Served},
};
use crate::{
    Routes,
    routes::{Line, Route, RouteTable},
};

/// Fails a test unless every route of the table is served by the router, and every route of the router is in the table.
///
/// What counts, and what does not, is said at [`coverage`].
///
/// ```
/// use axum::{Router, routing::get};
/// use cors_runtime::{cors, testing::assert_covers};
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
///     static API: Routes = {
///         GET "/feed/{*rest}" => PUBLIC,
///         GET "/healthz"      => deny,
///     };
/// }
///
/// fn app() -> Router {
///     Router::new().route("/feed/{*rest}", get(feed)).route("/healthz", get(healthz))
/// }
/// # async fn feed() {}
/// # async fn healthz() {}
///
/// // In a `#[test]`:
/// assert_covers(&API, &app());
/// ```
///
/// # Panics
///
/// With the list of differences, if there are any.
#[track_caller]
#[allow(clippy::panic, reason = "that is how a test fails")]
pub fn assert_covers<S>(table: &Routes, router: &Router<S>) {
    if let Err(uncovered) = coverage(table, router) {
        panic!("{uncovered}");
    }
}

/// Compares a route table with the router that it guards: the whole one, as it is given to [`Routes::wrap`], with or
/// without its state and layers.
///
/// - **A line is served** if the router has a route for its path, and that route has a handler for each of its methods. A
///   service (`route_service`, `nest_service`) and an `any` count as handlers for every method.
/// - **A route is listed** if every request for it comes to a line. Each method that has a handler of its own must be named
///   there, or the line names none: a method that is not named is in no preflight's answer. What `any` and services
///   do with a method is not known, so they only need a line for the path.
/// - If the table has `_`, a path without a line is under `_`, which is no difference.
/// - A fallback is no route, neither of the app nor of a path: it cannot be told from a page that says 404 or 405. Serve
///   files and the like with `route_service` or `nest_service`.
/// - `CONNECT` and `TRACE` need no line: no browser sends them, and no table can name them.
///
/// `nest_service("/x", ...)` serves three paths, as axum does it: `/x`, `/x/` and `/x/{*rest}`.
///
/// ```
/// use axum::{Router, routing::get};
/// use cors_runtime::{cors, testing::coverage};
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
///     static API: Routes = { GET "/feed" => PUBLIC };
/// }
/// # async fn feed() {}
///
/// let router: Router = Router::new().route("/feed", get(feed).post(feed));
/// let uncovered = coverage(&API, &router).unwrap_err();
/// assert!(uncovered.to_string().contains(r#"POST "/feed": the table names GET here"#));
/// ```
///
/// axum names its routes in the `Debug` text of a router only. A text in another form than that of axum 0.8 is an error, never
/// passed over.
pub fn coverage<S>(table: &Routes, router: &Router<S>) -> Result<(), Uncovered> {
    let app = App::of(router).map_err(Uncovered::unreadable)?;
    let differences = Comparison::new(table.table(), app).differences();
    if differences.is_none() { Ok(()) } else { Err(Uncovered::differences(differences)) }
}

/// Where a request comes to in the table.
enum Found<'a> {
    Route(usize, &'a Route),
    Fallback,
    /// `_` does not stand for a path that differs from a line's by its final slash.
    OtherSlash(&'a Route),
    Nothing,
}

struct Comparison<'a> {
    table: &'a RouteTable,
    app: App,
    paths: Vec<Path>,
    /// More than any path has.
    segments: usize,
}

impl<'a> Comparison<'a> {
    fn new(table: &'a RouteTable, app: App) -> Self {
        let served = app.routes.iter().map(|served| served.path.as_str());
        let listed = table.routes.iter().map(|route| route.path);
        let segments = served.chain(listed).map(|path| path.matches('/').count()).max().unwrap_or_default() + 1;
        let paths = app.routes.iter().map(|served| Path::read(&served.path)).collect();
        Self { table, app, paths, segments }
    }

    fn differences(&self) -> Differences {
        let mut differences = Differences {
            table: self.table.name,
            has_fallback: self.app.has_fallback,
            unserved: self.unserved(),
            unlisted: Vec::new(),
            under_fallback: Vec::new(),
        };
        for (served, path) in self.app.routes.iter().zip(&self.paths) {
            self.check_listed(served, path, &mut differences);
        }
        differences
    }

    /// The lines with a method, or at all, that the app does not serve.
    fn unserved(&self) -> Vec<Unserved> {
        let mut unserved = Vec::new();
        for (number, route) in self.table.routes.iter().enumerate() {
            let serving = self.serving(number, route);
            for line in route.lines {
                let has = |method: &&str| serving.iter().any(|served| served.methods.contains(method));
                let methods: Vec<&str> = line.methods.iter().copied().filter(|method| !has(method)).collect();
                if serving.is_empty() || !methods.is_empty() {
                    let methods = if serving.is_empty() { line.methods } else { &methods };
                    let place = Place::new(methods, route.path);
                    let instead = serving.iter().map(|served| place_of(served)).collect();
                    unserved.push(Unserved { place, instead });
                }
            }
        }
        unserved
    }

    /// The app's routes that a request for this route of the table can come to, or the other way round: a line may stand
    /// for many routes, and a service for many lines.
    fn serving(&self, number: usize, route: &Route) -> Vec<&Served> {
        let path = Path::read(route.path);
        let reached: Vec<usize> =
            path.samples(self.segments).iter().filter_map(|sample| self.find_served(sample)).collect();
        let comes_here = |path: &Path| {
            let samples = path.samples(self.segments);
            samples.iter().any(|sample| matches!(self.find_listed(sample), Found::Route(found, _) if found == number))
        };
        let routes = self.app.routes.iter().zip(&self.paths).enumerate();
        let serving = routes.filter(|(place, (_, path))| reached.contains(place) || comes_here(path));
        serving.map(|(_, (served, _))| served).collect()
    }

    fn check_listed(&self, served: &Served, path: &Path, differences: &mut Differences) {
        let mut is_under_fallback = false;
        for sample in path.samples(self.segments) {
            let unlisted = match self.find_listed(&sample) {
                Found::Route(_, route) => unnamed(served, route),
                Found::Fallback => {
                    is_under_fallback = true;
                    None
                }
                Found::OtherSlash(route) => Some(Unlisted::OtherSlash(route.path)),
                Found::Nothing if Template::parse(shown(&served.path).as_str()).is_err() => Some(Unlisted::NoPath),
                Found::Nothing => Some(Unlisted::NoLine),
            };
            if let Some(why) = unlisted {
                let place = match &why {
                    Unlisted::Methods { unnamed, .. } => Place::new(unnamed, &shown(&served.path)),
                    _ => place_of(served),
                };
                differences.unlisted.push((place, why));
                return;
            }
        }
        if is_under_fallback {
            differences.under_fallback.push(place_of(served));
        }
    }

    fn find_listed(&self, path: &[u8]) -> Found<'a> {
        let table = self.table;
        // A route whose lines were all switched off by `#[cfg]` is not in the table.
        let exists = |number: u16| table.routes.get(usize::from(number)).is_some_and(|route| !route.lines.is_empty());
        let route = |number: u16| table.routes.get(usize::from(number)).map(|route| (usize::from(number), route));
        if let Some((number, route)) = table.tree.find(path, exists).and_then(route) {
            return Found::Route(number, route);
        }
        if table.fallback.is_none() {
            return Found::Nothing;
        }
        match table.tree.find_with_other_slash(path, exists).and_then(route) {
            Some((_, route)) => Found::OtherSlash(route),
            None => Found::Fallback,
        }
    }

    fn find_served(&self, path: &[u8]) -> Option<usize> {
        let matching =
            self.paths.iter().enumerate().filter_map(|(at, served)| Some((served.match_captures(path)?, at)));
        matching.max().map(|(_, at)| at)
    }
}

/// The methods with a handler that no line of their path names.
fn unnamed(served: &Served, route: &Route) -> Option<Unlisted> {
    let Methods::Named(methods) = &served.methods else {
        return None;
    };
    if route.lines.iter().any(|line| line.methods.is_empty()) {
        return None;
    }
    let is_named = |method: &&str| route.lines.iter().any(|line: &Line| line.methods.contains(method));
    let needs_line = |method: &&str| !matches!(*method, "CONNECT" | "TRACE") && !is_named(method);
    let unnamed: Vec<&'static str> = methods.iter().copied().filter(needs_line).collect();
    let named = route.lines.iter().flat_map(|line| line.methods).copied().collect();
    (!unnamed.is_empty()).then_some(Unlisted::Methods { unnamed, named })
}

impl Methods {
    fn contains(&self, method: &str) -> bool {
        match self {
            Self::Every => true,
            Self::Named(methods) => methods.contains(&method),
        }
    }
}

fn place_of(served: &Served) -> Place {
    let methods = match &served.methods {
        Methods::Every => &[],
        Methods::Named(methods) => methods.as_slice(),
    };
    Place::new(methods, &shown(&served.path))
}

/// axum's own name for what is behind a nested service is nothing to write into a table.
fn shown(path: &str) -> String {
    path.replace("{*__private__axum_nest_tail_param}", "{*rest}")
}
