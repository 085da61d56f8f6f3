//! Paths that frameworks read in several ways.

use proptest::{prelude::*, sample::Index};

use crate::{
    choices::tables,
    door::{Raw, path_of, serve},
    property::properties,
    reply::reply,
    requests::{asked, door, origin_choice},
};

properties! {
    times: 40;

    /// Paths that a framework may take for others are shared only if every reading allows the origin.
    fn odd_paths_open_nothing(
        described in tables(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        kind in 0..5, at in any::<Index>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let path = odd(asked.path, kind, at);
        let request = Raw { path: path.clone(), ..asked.raw(&origin) };
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        if served.text("access-control-allow-origin").is_some() {
            for path in [path_of(&path), asked.path] {
                prop_assert!(described.ruled(path, asked.method).allows(&origin), "{origin} {request:?}");
            }
        }
    }
}

/// The same in a spelling that some framework undoes.
fn odd(path: &str, kind: i32, at: Index) -> String {
    match kind {
        0 => format!("/{path}"),
        1 => format!("/.{path}"),
        2 => format!("/x/..{path}"),
        3 => path.replacen('a', "%61", 1).replacen('b', "%62", 1).replacen('e', "%65", 1),
        _ => {
            let slashes: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
            let (start, end) = path.split_at(*at.get(&slashes));
            format!("{start}/.{end}")
        }
    }
}
