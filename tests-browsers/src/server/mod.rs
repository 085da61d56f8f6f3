//! One server for every host name: a browser's proxy, which answers by itself.

mod page;
mod proxy;
mod raw;
mod world;

use std::{net::SocketAddr, sync::Arc};

use tokio::runtime::Runtime;

pub use self::world::{Seen, World};
use crate::cases::Case;

/// A running server; it ends with this value.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    key: String,
    world: Arc<World>,
    _runtime: Runtime,
}

impl Server {
    /// Starts it on a free port of this machine.
    #[must_use]
    pub fn start(cases: Arc<Vec<Case>>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let world = Arc::new(World::new(cases));
        let listener = runtime.block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0))).unwrap();
        let address = listener.local_addr().unwrap();
        let (tls, key) = proxy::certificate();
        runtime.spawn(proxy::accept(listener, tls, world.clone()));
        Self { address, key, world, _runtime: runtime }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The digest of its key, as Chromium takes it: SHA-256 in base64.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The requests of a case up to now.
    #[must_use]
    pub fn seen(&self, case: &str) -> Vec<Seen> {
        self.world.seen(case)
    }
}
