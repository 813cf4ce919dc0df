//! Group commit: one transaction for all that wait, a savepoint for each.

use super::apply::Apply;
use super::{Done, Job, Work, Writer};
use crate::{Error, connection, limits};
use rusqlite::{Connection, TransactionBehavior};

/// What became of each job of a group, in order; the outer error concerns all of them.
type Outcomes = Result<Vec<Result<Done, Error>>, Error>;

impl Writer {
    /// Works until the last handle of the store is gone.
    pub(crate) fn run(mut self) {
        while let Some(first) = self.jobs.blocking_recv() {
            let jobs = self.collect(first);
            self.commit(jobs);
            // LEGAL: Directive (EU) 2016/680, Article 5: erased means erased, in the log file too.
            if self.erased && self.jobs.is_empty() {
                self.erased = !connection::empty_log(&self.connection).unwrap_or(false);
            }
        }
    }

    /// Takes what waits, up to the limits of a group; it never waits for more.
    fn collect(&mut self, first: Job) -> Vec<Job> {
        let mut rows = first.work.rows();
        let mut jobs = vec![first];
        while jobs.len() < limits::GROUP_BATCHES_MAX && rows < limits::GROUP_ROWS_MAX {
            let Ok(job) = self.jobs.try_recv() else { break };
            rows += job.work.rows();
            jobs.push(job);
        }
        jobs
    }

    fn commit(&mut self, jobs: Vec<Job>) {
        let (works, replies): (Vec<Work>, Vec<_>) =
            jobs.into_iter().map(|job| (job.work, job.reply)).unzip();
        let outcomes = self.transact(works);
        let now = self.clock.now();
        match outcomes {
            Ok(outcomes) => {
                self.health.committed(outcomes.len(), now);
                outcomes.iter().for_each(|outcome| self.health.note(outcome));
                for (reply, outcome) in replies.into_iter().zip(outcomes) {
                    // A caller that no longer waits loses nothing but the answer.
                    let _ = reply.send(outcome);
                }
            }
            Err(error) => {
                self.health.refused(&error, now);
                for reply in replies {
                    let _ = reply.send(Err(error.clone()));
                }
            }
        }
    }

    fn transact(&mut self, works: Vec<Work>) -> Outcomes {
        let now = self.clock.now();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut apply = Apply::new(&transaction, &self.tagger, now);
        let mut outcomes = Vec::with_capacity(works.len());
        for work in works {
            outcomes.push(in_savepoint(&transaction, &mut apply, work)?);
        }
        // INVARIANT: nobody is answered before this returns, and it returns after the log is on
        // disk.
        let erased = apply.erased;
        transaction.commit()?;
        self.erased |= erased;
        Ok(outcomes)
    }
}

/// Applies one job. The inner error is the job's own and leaves no trace; the outer one ends the
/// whole group.
fn in_savepoint(
    connection: &Connection,
    apply: &mut Apply<'_>,
    work: Work,
) -> Result<Result<Done, Error>, Error> {
    connection.prepare_cached("SAVEPOINT job")?.execute([])?;
    let next_leaf = apply.next_leaf;
    let outcome = apply.work(work);
    if let Err(error) = &outcome {
        // SQLite ends the transaction by itself on some failures; then nothing of the group stands.
        if error.concerns_all() || connection.is_autocommit() {
            return Err(error.clone());
        }
        connection.prepare_cached("ROLLBACK TO job")?.execute([])?;
        apply.next_leaf = next_leaf;
    }
    connection.prepare_cached("RELEASE job")?.execute([])?;
    Ok(outcome)
}
