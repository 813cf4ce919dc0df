//! Journeys through the pages in a real Chromium. How to write one: the crate's documentation.

#[cfg(test)]
mod harness;
#[cfg(test)]
mod landing;
