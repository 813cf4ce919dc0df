//! Where a demo lives: its ports and its folder.

use anyhow::{Context as _, Result, bail};
use entente_model::Clock;
use std::fs::DirBuilder;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Ports of a demo: two for each node.
pub(crate) const PORTS: usize = 10;
/// How many folder names are tried.
const NAMES_MAX: u32 = 1000;
/// How often removing a folder is tried: a process that is ending may still write into it.
const REMOVALS_MAX: u32 = 20;
/// How long between two tries.
const REMOVAL_PAUSE: Duration = Duration::from_millis(100);

/// The ports of one run, on the loopback address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ports(Vec<u16>);

impl Ports {
    /// The ten ports from `first` on; others that are free if one of them is taken.
    ///
    /// # Errors
    /// If there are no ten free ports.
    pub(crate) fn choose(first: u16) -> Result<(Self, PortChoice)> {
        let last = first.checked_add(u16::try_from(PORTS - 1)?);
        let wanted: Vec<_> = last.map(|last| (first..=last).collect()).unwrap_or_default();
        // Zero lets the system choose each.
        let as_wanted = (first != 0 && wanted.len() == PORTS).then(|| held(&wanted)).flatten();
        if as_wanted.is_some() {
            return Ok((Self(wanted), PortChoice::Wanted));
        }
        let free = held(&[0; PORTS]).context("there are no ten free ports on 127.0.0.1")?;
        let ports = free.iter().map(|listener| Ok(listener.local_addr()?.port()));
        Ok((Self(ports.collect::<Result<_>>()?), PortChoice::Others))
    }

    /// Whether somebody else has taken one of them since.
    #[must_use]
    pub(crate) fn are_taken(&self) -> bool {
        held(&self.0).is_none()
    }

    /// Where officers and where other nodes connect to the node of that number.
    #[must_use]
    pub(crate) fn of(&self, number: usize) -> (SocketAddr, SocketAddr) {
        let at = |index: usize| {
            let port = self.0.get(index).copied().unwrap_or_default();
            SocketAddr::from((Ipv4Addr::LOCALHOST, port))
        };
        (at(2 * number), at(2 * number + 1))
    }
}

/// Whether the ports are those asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PortChoice {
    /// They are.
    Wanted,
    /// One was taken, so all are others.
    Others,
}

/// All ports at once, so that none is chosen twice; given back when dropped.
fn held(ports: &[u16]) -> Option<Vec<TcpListener>> {
    ports.iter().map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).ok()).collect()
}

/// The folder of a demo.
#[derive(Debug)]
pub(crate) struct Place {
    path: PathBuf,
    temporary: bool,
}

impl Place {
    /// The folder named, made if need be and kept; or a fresh temporary one.
    ///
    /// # Errors
    /// If it cannot be made.
    pub(crate) fn take(named: Option<PathBuf>) -> Result<Self> {
        if let Some(path) = named {
            make(&path, Existing::Accepted)?;
            return Ok(Self { path, temporary: false });
        }
        for number in 1..=NAMES_MAX {
            let path = std::env::temp_dir().join(format!("entente-demo-{number}"));
            if !path.exists() && make(&path, Existing::Refused).is_ok() {
                return Ok(Self { path, temporary: true });
            }
        }
        bail!("no folder can be made in {}; name one with --dir", std::env::temp_dir().display())
    }

    /// The path.
    #[must_use]
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it goes away at the end.
    #[must_use]
    pub(crate) const fn is_temporary(&self) -> bool {
        self.temporary
    }

    /// Removes a temporary folder; a named one stays.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub(crate) async fn clean_up(self, clock: &dyn Clock) -> Result<()> {
        if !self.temporary {
            return Ok(());
        }
        let mut tries = 1;
        loop {
            match std::fs::remove_dir_all(&self.path) {
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
                Err(_) if tries < REMOVALS_MAX => {
                    tries += 1;
                    clock.sleep(REMOVAL_PAUSE).await;
                }
                Err(error) => {
                    return Err(error)
                        .with_context(|| format!("cannot remove {}", self.path.display()));
                }
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Existing {
    Accepted,
    Refused,
}

/// Makes a folder for its owner alone: it will hold keys and tokens.
fn make(path: &Path, existing: Existing) -> Result<()> {
    let made = DirBuilder::new().recursive(existing == Existing::Accepted).mode(0o700).create(path);
    made.with_context(|| format!("cannot make {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_ports_are_taken_as_wanted_and_others_if_one_is_taken() {
        let (ports, choice) = Ports::choose(0).unwrap();
        assert_eq!(choice, PortChoice::Others);
        let all: std::collections::BTreeSet<_> =
            (0..5).flat_map(|n| [ports.of(n).0, ports.of(n).1]).collect();
        assert_eq!(all.len(), PORTS);
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let first = taken.local_addr().unwrap().port();
        let (ports, choice) = Ports::choose(first).unwrap();
        assert_eq!(choice, PortChoice::Others);
        assert_ne!(ports.of(0).0.port(), first);
    }

    #[test]
    fn a_port_that_somebody_took_after_it_was_chosen_is_noticed() {
        let (ports, _) = Ports::choose(0).unwrap();
        let taken = TcpListener::bind(ports.of(3).1).unwrap();
        assert!(ports.are_taken());
        drop(taken);
        assert!(!ports.are_taken());
    }

    #[test]
    fn ports_past_the_last_one_are_not_wanted() {
        assert_eq!(Ports::choose(u16::MAX).unwrap().1, PortChoice::Others);
    }
}
