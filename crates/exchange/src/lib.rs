//! Peers, signed protocol, fan-out, delivery
