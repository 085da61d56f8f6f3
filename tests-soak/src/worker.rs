//! One client: a connection after the other, a request after the other, each answer checked.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
};

use crate::{
    ask::{Ask, Expected, Right},
    client::Connection,
    mix::KINDS,
    moving::Membership,
    random::Random,
};

/// What one client saw.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// By place in [`KINDS`].
    pub(crate) requests: [u64; KINDS.len()],
    /// Answers that a set decided: how many were allowed, refused, and right either way.
    pub(crate) allowed: u64,
    pub(crate) refused: u64,
    pub(crate) either_way: u64,
    pub(crate) connections: u64,
    pub(crate) failures: u64,
    /// The first few of them.
    pub(crate) shown: Vec<String>,
}

const SHOWN: usize = 5;

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        self.requests.iter_mut().zip(other.requests).for_each(|(sum, requests)| *sum += requests);
        self.allowed += other.allowed;
        self.refused += other.refused;
        self.either_way += other.either_way;
        self.connections += other.connections;
        self.failures += other.failures;
        self.shown.extend_from_slice(&other.shown);
        self.shown.truncate(SHOWN);
    }

    fn fail(&mut self, kind: usize, text: &str) {
        self.failures += 1;
        if self.shown.len() < SHOWN {
            self.shown.push(format!("{}: {text}", KINDS[kind].0));
        }
    }
}

/// Runs until `stop`, and closes its connection.
pub(crate) async fn work(address: SocketAddr, seed: u64, stop: Arc<AtomicBool>) -> Tally {
    let (mut tally, mut random, mut open) = (Tally::default(), Random::new(seed), None);
    while !stop.load(Relaxed) {
        let kind = random.below(KINDS.len());
        let ask = (KINDS[kind].1)(&mut random);
        tally.requests[kind] += 1;
        match exchange(&mut open, &mut tally.connections, address, &ask).await {
            Ok(Ok(Right::Fixed)) => {}
            Ok(Ok(Right::BySet(Membership::Always))) => tally.allowed += 1,
            Ok(Ok(Right::BySet(Membership::Never))) => tally.refused += 1,
            Ok(Ok(Right::BySet(Membership::Sometimes))) => tally.either_way += 1,
            Ok(Err(wrong)) => tally.fail(kind, &wrong),
            Err(error) => {
                open = None;
                tally.fail(kind, &format!("{error}: {}", ask.bytes.get(..100).unwrap_or(&ask.bytes).escape_ascii()));
            }
        }
        if ask.is_last || random.one_in(500) {
            open = None;
        }
    }
    tally
}

async fn exchange(
    open: &mut Option<Connection>,
    connections: &mut u64,
    address: SocketAddr,
    ask: &Ask,
) -> io::Result<Result<Right, String>> {
    let mut connection = match open.take() {
        Some(connection) => connection,
        None => {
            *connections += 1;
            Connection::open(address).await?
        }
    };
    let moment = ask.moment();
    connection.send(&ask.bytes).await?;
    let judged = match ask.expected {
        Expected::Nothing => Ok(Right::Fixed),
        Expected::This(_) | Expected::BySet { .. } => ask.check(&connection.answer(ask.has_body).await?, moment),
    };
    *open = Some(connection);
    Ok(judged)
}
