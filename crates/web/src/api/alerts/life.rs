//! The life of an alert: entered, kept, reviewed, ended; and what one state proposes to another.
//!
//! The id of an alert may name a person, so it travels in bodies, never in an address.

use crate::extract::{Body, Id, PageQuery, Paged, Sender};
use crate::problem::Outcome;
use crate::state::ApiState;
use axum::Json;
use axum::extract::State;
use entente_model::wire::Promise;
use entente_model::{AuthorityId, RegisterId};
use entente_services::accounts::Scope;
use entente_services::alerts::life::{
    self, AlertRef, AlertView, ChangeInput, ContestDecision, ContestInput, Criteria, CriteriaInput,
    DecisionInput, Draft, DraftDecision, EndInput, EnterInput, Entered, Event, ExecuteInput,
    ExtendInput, FlagInput, HideInput, LinkInput, MisusedInput, Proposal, ProposalInput,
    PurposeInput, ReviewEntry, RevokeInput, UnflagInput,
};
use entente_services::page::Page;
use entente_services::records::Kept;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of this resource.
pub fn routes() -> OpenApiRouter<ApiState> {
    OpenApiRouter::new()
        .routes(routes!(enter))
        .routes(routes!(show))
        .routes(routes!(change))
        .routes(routes!(extend))
        .routes(routes!(end))
        .routes(routes!(purpose_achieved))
        .routes(routes!(keep_alert))
        .routes(routes!(flag))
        .routes(routes!(unflag))
        .routes(routes!(execute_anyway))
        .routes(routes!(hide))
        .routes(routes!(reveal))
        .routes(routes!(link))
        .routes(routes!(unlink))
        .routes(routes!(misuse))
        .routes(routes!(revoke))
        .routes(routes!(approve))
        .routes(routes!(refuse))
        .routes(routes!(propose))
        .routes(routes!(decide))
        .routes(routes!(publish_criteria))
        .routes(routes!(contest))
        .routes(routes!(decide_contest))
        .routes(routes!(drafts))
        .routes(routes!(events))
        .routes(routes!(review))
        .routes(routes!(proposals))
        .routes(routes!(criteria))
        .routes(routes!(partner_criteria))
}

/// Enter an alert of this authority. It exists at once, waits for a second officer, or waits until
/// this authority's alert about the same person or object has ended.
#[utoipa::path(
    post, path = "/v1/registers/{register}/alerts", tag = "alerts",
    params(("register" = String, Path, description = "The register's code")),
    request_body = EnterInput,
    responses((status = 200, description = "What came of it", body = Entered)),
)]
pub async fn enter(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Body(input): Body<EnterInput>,
) -> Outcome<Json<Entered>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::enter(&state.context, &officer, &register, input).await?))
}

/// See an alert of this authority with its national file. Is put on record.
#[utoipa::path(
    post, path = "/v1/alerts/show", tag = "alerts", request_body = AlertRef,
    responses((status = 200, description = "It is done", body = AlertView)),
)]
pub async fn show(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<AlertRef>,
) -> Outcome<Json<AlertView>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::show(&state.context, &officer, input).await?))
}

/// Change the data of an alert: name the version that is to be replaced.
#[utoipa::path(
    post, path = "/v1/alerts/change", tag = "alerts", request_body = ChangeInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn change(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<ChangeInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::change(&state.context, &officer, input).await?))
}

/// Extend an alert after its review, with the assessment that the law asks for.
#[utoipa::path(
    post, path = "/v1/alerts/extend", tag = "alerts", request_body = ExtendInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn extend(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<ExtendInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::extend(&state.context, &officer, input).await?))
}

/// Delete an alert on a ground of the law, with the object alerts attached to it.
#[utoipa::path(
    post, path = "/v1/alerts/delete", tag = "alerts", request_body = EndInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn end(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<EndInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::end(&state.context, &officer, input).await?))
}

/// Say that the purpose of an alert is achieved: it is deleted after fifteen days of silence.
#[utoipa::path(
    post, path = "/v1/alerts/purpose-achieved", tag = "alerts", request_body = PurposeInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn purpose_achieved(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<PurposeInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::purpose_achieved(&state.context, &officer, input).await?))
}

/// Say why an alert must be kept although its purpose was thought achieved.
#[utoipa::path(
    post, path = "/v1/alerts/keep", tag = "alerts", request_body = PurposeInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn keep_alert(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<PurposeInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::keep_alert(&state.context, &officer, input).await?))
}

/// Flag an alert for a state that asked for it: its authorities do not take the action.
#[utoipa::path(
    post, path = "/v1/alerts/flag", tag = "alerts", request_body = FlagInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn flag(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<FlagInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::flag(&state.context, &officer, input).await?))
}

/// Withdraw the flag of a state.
#[utoipa::path(
    post, path = "/v1/alerts/unflag", tag = "alerts", request_body = UnflagInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn unflag(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<UnflagInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::unflag(&state.context, &officer, input).await?))
}

/// Ask a state to take the action although it is flagged there.
#[utoipa::path(
    post, path = "/v1/alerts/execute-anyway", tag = "alerts", request_body = ExecuteInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn execute_anyway(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<ExecuteInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::execute_anyway(&state.context, &officer, input).await?))
}

/// Hide an arrest alert from end users while an operation runs, or prolong that.
#[utoipa::path(
    post, path = "/v1/alerts/hide", tag = "alerts", request_body = HideInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn hide(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<HideInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::hide(&state.context, &officer, input).await?))
}

/// Show a hidden alert to end users before its time.
#[utoipa::path(
    post, path = "/v1/alerts/reveal", tag = "alerts", request_body = AlertRef,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn reveal(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<AlertRef>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::reveal(&state.context, &officer, input).await?))
}

/// Link two alerts of this authority.
#[utoipa::path(
    post, path = "/v1/alerts/link", tag = "alerts", request_body = LinkInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn link(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<LinkInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::link(&state.context, &officer, input).await?))
}

/// Take a link away.
#[utoipa::path(
    post, path = "/v1/alerts/unlink", tag = "alerts", request_body = LinkInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn unlink(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<LinkInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::unlink(&state.context, &officer, input).await?))
}

/// Add the victim of a misused identity, with the victim's consent for each category of data.
#[utoipa::path(
    post, path = "/v1/alerts/misused-identity", tag = "alerts", request_body = MisusedInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn misuse(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<MisusedInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::misuse(&state.context, &officer, input).await?))
}

/// Delete what the victim of a misused identity no longer agrees to.
#[utoipa::path(
    post, path = "/v1/alerts/misused-identity/revoke", tag = "alerts", request_body = RevokeInput,
    responses((status = 200, description = "It is done", body = Kept)),
)]
pub async fn revoke(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<RevokeInput>,
) -> Outcome<Json<Kept>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::revoke(&state.context, &officer, input).await?))
}

/// Agree to a draft as the second officer, or enter one that was offered from the queue.
#[utoipa::path(
    post, path = "/v1/alerts/drafts/approve", tag = "alerts", request_body = DraftDecision,
    responses((status = 200, description = "It is done", body = Entered)),
)]
pub async fn approve(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<DraftDecision>,
) -> Outcome<Json<Entered>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::approve(&state.context, &officer, input).await?))
}

/// Give a draft up.
#[utoipa::path(
    post, path = "/v1/alerts/drafts/refuse", tag = "alerts", request_body = DraftDecision,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn refuse(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<DraftDecision>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::refuse(&state.context, &officer, input).await?))
}

/// Propose a completion, a correction or a flag to the state whose alert it is.
#[utoipa::path(
    post, path = "/v1/alerts/propose", tag = "alerts", request_body = ProposalInput,
    responses((status = 200, description = "It is done", body = Proposal)),
)]
pub async fn propose(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<ProposalInput>,
) -> Outcome<Json<Proposal>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::propose(&state.context, &officer, input).await?))
}

/// Decide what another state proposed about an alert of this authority.
#[utoipa::path(
    post, path = "/v1/alerts/decide", tag = "alerts", request_body = DecisionInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn decide(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<DecisionInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::decide(&state.context, &officer, input).await?))
}

/// Publish a version of the criteria by which this authority enters persons as threats.
#[utoipa::path(
    post, path = "/v1/alerts/criteria", tag = "alerts", request_body = CriteriaInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn publish_criteria(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<CriteriaInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::publish_criteria(&state.context, &officer, input).await?))
}

/// Put on record that a person entered as a threat contests it.
#[utoipa::path(
    post, path = "/v1/alerts/contest", tag = "alerts", request_body = ContestInput,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn contest(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<ContestInput>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::contest(&state.context, &officer, input).await?))
}

/// Decide a contest, with reasons.
#[utoipa::path(
    post, path = "/v1/alerts/contest/decide", tag = "alerts", request_body = ContestDecision,
    responses((status = 200, description = "It is done", body = Promise)),
)]
pub async fn decide_contest(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Body(input): Body<ContestDecision>,
) -> Outcome<Json<Promise>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::decide_contest(&state.context, &officer, input).await?))
}

/// What does not exist yet: alerts that wait for a second officer or in the queue.
#[utoipa::path(
    get, path = "/v1/registers/{register}/alerts/drafts", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "One page", body = Page<Draft>)),
)]
pub async fn drafts(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<Draft>>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::drafts(&state.context, &officer, &register, &page).await?))
}

/// What other states or authorities are to be told, oldest first.
#[utoipa::path(
    get, path = "/v1/registers/{register}/alerts/events", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "One page", body = Page<Event>)),
)]
pub async fn events(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<Event>>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::events(&state.context, &officer, &register, &page).await?))
}

/// Alerts that must be reviewed within four months, the most pressing first.
#[utoipa::path(
    get, path = "/v1/registers/{register}/alerts/review", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "One page", body = Page<ReviewEntry>)),
)]
pub async fn review(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<ReviewEntry>>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::review(&state.context, &officer, &register, &page).await?))
}

/// Proposals made and received, oldest first.
#[utoipa::path(
    get, path = "/v1/registers/{register}/alerts/proposals", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "One page", body = Page<Proposal>)),
)]
pub async fn proposals(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<Proposal>>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::proposals(&state.context, &officer, &register, &page).await?))
}

/// The criteria of this authority for entering threats, newest first.
#[utoipa::path(
    get, path = "/v1/registers/{register}/alerts/criteria", tag = "alerts",
    params(("register" = String, Path, description = "The register's code"), PageQuery),
    responses((status = 200, description = "One page", body = Page<Criteria>)),
)]
pub async fn criteria(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id(register): Id<RegisterId>,
    Paged(page): Paged,
) -> Outcome<Json<Page<Criteria>>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::criteria(&state.context, &officer, &register, &page).await?))
}

/// The criteria by which another authority enters threats, asked of its node.
#[utoipa::path(
    get, path = "/v1/registers/{register}/alerts/criteria/{authority}", tag = "alerts",
    params(
        ("register" = String, Path, description = "The register's code"),
        ("authority" = String, Path, description = "The other authority"),
    ),
    responses((status = 200, description = "One page", body = Page<Criteria>)),
)]
pub async fn partner_criteria(
    State(state): State<ApiState>,
    Sender(officer): Sender,
    Id((register, authority)): Id<(RegisterId, AuthorityId)>,
) -> Outcome<Json<Page<Criteria>>> {
    officer.within(Scope::Records)?;
    Ok(Json(life::partner_criteria(&state.context, &officer, &register, &authority).await?))
}
