//! Pulling feeds by hand, one step after the other.

use crate::federation::Federation;
use entente_model::{AuthorityId, Problem, RegisterId};
use entente_services::alerts::feed::{self, Pulled};
use std::time::Duration;

/// Steps in which a copy must have come to its end.
const STEPS_MAX: usize = 10_000;

impl Federation {
    /// Has a node pull once from an issuer, without waiting for news.
    ///
    /// # Errors
    /// As the service's.
    pub async fn pull(
        &self,
        at: &str,
        (issuer, register): (&str, &str),
    ) -> Result<Pulled, Problem> {
        let issuer: AuthorityId = issuer.parse().unwrap();
        let register: RegisterId = register.parse().unwrap();
        let context = &self.at(at).context;
        self.steer(feed::pull(context, (&issuer, &register), Duration::ZERO)).await
    }

    /// Has a node pull from an issuer until there is nothing more to pull, and says how it ended.
    pub async fn catch_up(&self, at: &str, of: (&str, &str)) -> Pulled {
        let mut pulled = Pulled::More;
        for _ in 0..STEPS_MAX {
            pulled = self.pull(at, of).await.unwrap();
            if pulled != Pulled::More {
                break;
            }
        }
        assert!(pulled != Pulled::More, "the copy comes to its end");
        pulled
    }

    /// Has every node pull from every issuer until there is nothing more to pull; says who ended
    /// otherwise than complete.
    pub async fn replicate(&self) -> Vec<(String, String, Pulled)> {
        let mut others = Vec::new();
        let nodes: Vec<_> = self.nodes.keys().map(ToString::to_string).collect();
        for node in &nodes {
            let context = &self.at(node).context;
            for register in feed::replicated_registers(context) {
                let listed = nodes.iter().filter(|issuer| *issuer != node);
                for issuer in listed {
                    match self.catch_up(node, (issuer, register.as_str())).await {
                        Pulled::Complete => {}
                        other => others.push((node.clone(), issuer.clone(), other)),
                    }
                }
            }
        }
        others
    }
}
