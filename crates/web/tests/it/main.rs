//! The API as integrators see it: problem documents and the examples of the guide.

mod guide;
mod problems;
