//! HTTPS API and pages; no rules
