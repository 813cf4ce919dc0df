//! Merkle log in tlog-tiles layout, checkpoints, proofs, promises, erasable openings
