//! The API as integrators see it: problem documents and the examples of the guide.

#[cfg(test)]
mod guide;
#[cfg(test)]
mod problems;
#[cfg(test)]
mod words;
