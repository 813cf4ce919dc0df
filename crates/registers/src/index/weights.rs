//! How evidence is weighed in one register: estimated from the register itself, kept with its
//! index.

use super::manifest::{Manifest, Unreadable};
use super::{Entry, Index};
use crate::declaration::Declaration;
use crate::error::Error;
use crate::limits;
use entente_matching::MODEL_VERSION;
use entente_matching::score::{Weights, fit};
use entente_store::Store;
use serde::{Deserialize, Serialize};

/// Weights estimated from a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fitted {
    /// Up to which change the register was looked at.
    pub(crate) at: u64,
    /// The weights as [`Weights`] writes them.
    pub(crate) weights: String,
}

impl Manifest {
    /// How evidence is weighed; the defaults if nothing was estimated yet.
    pub(super) fn weights(&self) -> Result<Weights, Unreadable> {
        let Some(fitted) = &self.weights else { return Ok(Weights::default()) };
        fitted.weights.parse().map_err(|_| Unreadable::Damaged)
    }

    fn is_to_be_fitted(&self, changes: u64) -> bool {
        let last = self.weights.as_ref().map_or(0, |fitted| fitted.at);
        changes >= limits::FIT_CHANGES_MIN.max(last.saturating_mul(limits::FIT_AGAIN_GROWTH))
    }
}

impl Index {
    /// Estimates anew how evidence is weighed, if the register has grown far beyond what it was
    /// when that was last done. Only when an index is opened: while a node serves, the same
    /// question to the same data is weighed alike.
    pub(super) fn fit(&self, declaration: &Declaration, store: &Store) -> Result<(), Error> {
        let mut kept = self.kept();
        let (Some(folder), Some(manifest)) = (&self.folder, kept.as_mut()) else { return Ok(()) };
        let changes = self.data();
        if !self.has_persons || !folder.keeps() || !manifest.is_to_be_fitted(changes) {
            return Ok(());
        }
        let step = changes.div_ceil(limits::FIT_RECORDS_MAX).max(1);
        let mut sample = Vec::new();
        for change in (1..=changes).step_by(usize::try_from(step).unwrap_or(usize::MAX)) {
            let record = store.record_at(&self.register, change)?;
            let entry = record.map(|record| Entry::of(declaration, &record));
            sample.extend(entry.and_then(|entry| entry.person));
        }
        let weights = fit(sample);
        let fitted = Fitted { at: changes, weights: weights.to_string() };
        let fitted = Manifest { weights: Some(fitted), ..manifest.clone() };
        folder.replace_manifest(&fitted).map_err(Error::IndexFile)?;
        *manifest = fitted;
        self.write().persons.weigh(weights);
        Ok(())
    }

    /// The model by which answers are given: tables and rules, and the weights if they are not the
    /// defaults.
    pub(crate) fn model(&self) -> String {
        let weights = self.read().persons.weights();
        if *weights == Weights::default() {
            return MODEL_VERSION.to_owned();
        }
        format!("{MODEL_VERSION}+{}", weights.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::encoding::{Blob, Digest};

    fn manifest(weights: Option<Fitted>) -> Manifest {
        Manifest {
            register: "police-records".parse().unwrap(),
            model: MODEL_VERSION.to_owned(),
            extraction: Digest([0; 32]),
            covers: 0,
            mark: None,
            holds_erased: false,
            next: 1,
            persons: vec![],
            numbers: vec![],
            weights,
            numbers_gone: Blob::default(),
        }
    }

    #[test]
    fn weights_are_estimated_once_a_register_is_large_and_again_once_it_is_twice_as_large() {
        let (new, min) = (manifest(None), limits::FIT_CHANGES_MIN);
        assert!(!new.is_to_be_fitted(min - 1) && new.is_to_be_fitted(min));
        let weights = Weights::default().to_string();
        let fitted = manifest(Some(Fitted { at: min, weights }));
        assert!(!fitted.is_to_be_fitted(2 * min - 1) && fitted.is_to_be_fitted(2 * min));
    }

    #[test]
    fn weights_are_read_as_they_were_written_and_others_are_damage() {
        let fitted = |weights: String| manifest(Some(Fitted { at: 1, weights })).weights();
        assert_eq!(fitted(Weights::default().to_string()), Ok(Weights::default()));
        assert_eq!(fitted("heavier than usual".to_owned()), Err(Unreadable::Damaged));
        assert_eq!(manifest(None).weights(), Ok(Weights::default()));
    }
}
