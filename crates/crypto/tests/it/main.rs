//! Real TLS handshakes over an in-memory connection and over the loopback interface.

#[cfg(test)]
mod api;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod peers;
