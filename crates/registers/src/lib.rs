//! Declarations to schema, validation, index, query, answer and retention
