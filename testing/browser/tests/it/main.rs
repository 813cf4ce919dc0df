//! Journeys through the pages in a real Chromium. How to write one: the crate's documentation.

#[cfg(test)]
mod alert_abroad;
#[cfg(test)]
mod alert_acts;
#[cfg(test)]
mod alerts;
#[cfg(test)]
mod every_page;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod hit;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod hostile_search;
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod landing;
#[cfg(test)]
mod lost;
#[cfg(test)]
mod metrics;
#[cfg(test)]
mod oversight;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
mod preferences;
#[cfg(test)]
mod provider;
#[cfg(test)]
mod routes;
#[cfg(test)]
mod search;
#[cfg(test)]
mod sign_in;
#[cfg(test)]
mod streaming;
#[cfg(test)]
mod work;
