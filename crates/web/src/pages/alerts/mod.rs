//! Alerts of this authority and what it may do about those of others.

mod about;
mod act;
mod act_form;
mod act_run;
mod change;
mod copies;
mod criteria;
mod delete;
mod drafts;
mod drawn;
mod enter;
mod list;
mod listed;
mod notes;
mod proposals;
mod review;
mod statistics;
mod subscriptions;
mod tabs;
#[cfg(test)]
mod tests;
mod values;
mod view;
mod words;

pub(super) use statistics::as_file;

use crate::state::ApiState;
use axum::Router;
use axum::routing::{get, post};
use entente_services::alerts::life::AlertRef;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The routes.
pub(crate) fn routes() -> Router<ApiState> {
    Router::new()
        .route("/alerts", get(list::list))
        .route("/alerts/new", get(enter::choose))
        .route("/alerts/new/{register}/{category}", get(enter::form).post(enter::enter))
        .route("/alerts/new/{register}/{category}/quality", post(enter::quality))
        .route("/alerts/reviews", get(list::reviews))
        .route("/alerts/events", get(list::events))
        .route("/alerts/proposals", get(proposals::list))
        .route("/alerts/proposals/{proposal}", get(proposals::show_one).post(proposals::decide))
        .route("/alerts/drafts", get(drafts::list))
        .route("/alerts/drafts/{draft}", get(drafts::show_one).post(drafts::decide))
        .route("/alerts/criteria", get(criteria::list).post(criteria::publish))
        .route("/alerts/contest", get(act::contest_form).post(act::contest))
        .route("/alerts/deletions", get(copies::deletions))
        .route("/alerts/feeds", get(copies::feeds).post(copies::entitle))
        .route("/alerts/subscriptions", get(subscriptions::list))
        .route("/alerts/subscriptions/new", get(subscriptions::form).post(subscriptions::make))
        .route(
            "/alerts/subscriptions/{subscription}",
            get(subscriptions::show_one).post(subscriptions::act),
        )
        .route("/alerts/statistics", get(statistics::page))
        .route("/alerts/statistics/{file}", get(statistics::file))
        .route("/alerts/{register}/{record}", get(view::view))
        .route("/alerts/{register}/{record}/review", get(review::form).post(review::review))
        .route("/alerts/{register}/{record}/delete", get(delete::form).post(delete::delete))
        .route("/alerts/{register}/{record}/change", get(change::form).post(change::change))
        .route("/alerts/{register}/{record}/{act}", get(act::form).post(act::act))
}

/// Where an alert is shown.
fn path_of(alert: &AlertRef) -> String {
    let record = utf8_percent_encode(alert.record.as_str(), NON_ALPHANUMERIC);
    format!("/alerts/{}/{record}", alert.register)
}
