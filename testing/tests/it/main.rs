//! The federation as a whole: what is promised between nodes, tested over real stores, ledgers,
//! policies and keys.

#[cfg(test)]
mod account_pages;
#[cfg(test)]
mod accounts;
#[cfg(test)]
mod alert_model;
#[cfg(test)]
mod alerts;
#[cfg(test)]
mod batches;
#[cfg(test)]
mod drafts;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod hits;
#[cfg(test)]
mod index;
#[cfg(test)]
mod invariants;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod logs;
#[cfg(test)]
mod oversight;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
mod policy;
#[cfg(test)]
mod receipts;
#[cfg(test)]
mod records;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod replication;
#[cfg(test)]
mod review;
#[cfg(test)]
mod search;
#[cfg(test)]
mod second;
#[cfg(test)]
mod seed;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod statistics;
#[cfg(test)]
mod subscriptions;
#[cfg(test)]
mod visibility;
#[cfg(test)]
mod work;
