//! A federation in one process on a seed: faults, populations, builders
