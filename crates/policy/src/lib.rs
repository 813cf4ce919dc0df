//! Cedar schema and evaluation: decisions with rule, words and obligations
