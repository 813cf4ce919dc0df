//! OpenID Connect by the library `openidconnect`.

use super::{Asked, Call, Expected, Fault, Fetch, Leaving, Reply, Returned, Settings};
use crate::limits::{
    PROVIDER_CODE_BYTES_MAX, PROVIDER_FRESH_MAX, PROVIDER_KEYS_AGE_MIN, PROVIDER_METADATA_AGE_MAX,
    PROVIDER_SKEW_MAX, PROVIDER_SUBJECT_CHARS_MAX,
};
use crate::{Error, Token};
use chrono::{DateTime, Utc};
use entente_model::time::BoxFuture;
use entente_model::{Rng, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType,
    CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::url::{Host, Url};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AsyncHttpClient, AuthenticationContextClass,
    AuthorizationCode, ClaimsVerificationError, Client, ClientId, ClientSecret, CsrfToken,
    DiscoveryError, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, IdToken, IdTokenClaims, IdTokenFields, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, SignatureVerificationError, StandardErrorResponse, StandardTokenResponse,
    TokenResponse as _, http,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use zeroize::Zeroizing;

/// What ID tokens may be signed with: nothing that both sides could sign.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Claims that the standard does not name.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
struct More(BTreeMap<String, Value>);

impl AdditionalClaims for More {}

type Claims = IdTokenClaims<More, CoreGenderClaim>;
type Signed =
    IdToken<More, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Tokens = StandardTokenResponse<
    IdTokenFields<
        More,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;
type Relying = Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The authority's own provider.
pub struct Provider {
    settings: Settings,
    issuer: IssuerUrl,
    redirect: RedirectUrl,
    known: Mutex<Option<Known>>,
}

/// How the provider described itself, its keys included.
#[derive(Clone)]
struct Known {
    at: Timestamp,
    metadata: Arc<CoreProviderMetadata>,
}

impl Provider {
    /// The provider of these settings. Nothing is fetched before somebody signs in.
    ///
    /// # Errors
    /// [`Error::Provider`] if the issuer or the way back is no address, or not on HTTPS; a provider
    /// on this machine may do without.
    pub fn new(settings: Settings) -> Result<Self, Error> {
        let wrong = |fault| Error::Provider { fault };
        let issuer = IssuerUrl::new(settings.issuer.clone())
            .map_err(|_| wrong("the issuer is no address"))?;
        if !is_guarded(issuer.url()) {
            return Err(wrong("the issuer must begin with https://, but for one on this machine"));
        }
        if issuer.url().query().is_some() || issuer.url().fragment().is_some() {
            return Err(wrong("the issuer must have neither query nor fragment"));
        }
        let redirect = RedirectUrl::new(settings.redirect.clone())
            .map_err(|_| wrong("the origin of the pages is no address"))?;
        if redirect.url().scheme() != "https" {
            return Err(wrong("the origin of the pages must begin with https://"));
        }
        if settings.client_id.is_empty() || settings.claim.is_empty() {
            return Err(wrong("client id and claim must be named"));
        }
        Ok(Self { settings, issuer, redirect, known: Mutex::default() })
    }

    /// The provider's name for itself.
    #[must_use]
    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }

    /// Whether it can prove again who is there.
    #[must_use]
    pub const fn proves_again(&self) -> bool {
        self.settings.proves_again
    }

    /// Sends a browser to the provider.
    ///
    /// # Errors
    /// [`Fault::Unreachable`] if the provider does not say where to.
    pub async fn leave(
        &self,
        http: &dyn Fetch,
        (rng, now): (&dyn Rng, Timestamp),
        asked: Asked,
    ) -> Result<Leaving, Fault> {
        let known = self.known(http, (now, PROVIDER_METADATA_AGE_MAX)).await?;
        let client = self.client(&known);
        let secret = || Zeroizing::new(Token::generate(rng).reveal().to_owned());
        let (state, nonce, verifier) = (Token::generate(rng), secret(), secret());
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(
            verifier.as_str().to_owned(),
        ));
        let sent = (state.reveal().to_owned(), nonce.as_str().to_owned());
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(sent.0),
                move || Nonce::new(sent.1),
            )
            .add_scopes(self.settings.scopes.iter().cloned().map(Scope::new))
            .set_pkce_challenge(challenge);
        for acr in &self.settings.acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
        }
        if asked == Asked::Again {
            // Some providers refuse a greatest age of nothing. That the sign-in is new, the time in
            // the token tells, which naming an age makes a must.
            request = request.add_prompt(CoreAuthPrompt::Login).set_max_age(PROVIDER_FRESH_MAX);
        }
        let (url, _, _) = request.url();
        let expected = Expected { nonce, verifier, asked, begun: now };
        Ok(Leaving { url: url.into(), state, expected })
    }

    /// Whom the provider vouches for: what its ID token holds in the claim agreed on.
    ///
    /// # Errors
    /// [`Fault::Unreachable`] if it gives no answer, [`Fault::Refused`] if code or token do not
    /// hold, [`Fault::Weak`] if the sign-in there was not as demanded.
    pub async fn vouched(
        &self,
        http: &dyn Fetch,
        now: Timestamp,
        (returned, expected): (Returned, Expected),
    ) -> Result<String, Fault> {
        if returned.issuer.is_some_and(|issuer| issuer != self.issuer.as_str()) {
            return Err(Fault::Refused("another provider issued the code"));
        }
        if returned.code.is_empty() || returned.code.len() > PROVIDER_CODE_BYTES_MAX {
            return Err(Fault::Refused("it is no code"));
        }
        let known = self.known(http, (now, PROVIDER_METADATA_AGE_MAX)).await?;
        let tokens = self.exchanged(http, &known, (returned.code, &expected)).await?;
        let signed = tokens.id_token().ok_or(Fault::Refused("there is no ID token"))?;
        let nonce = Nonce::new(expected.nonce.as_str().to_owned());
        let begun = expected.begun;
        let claims = match self.claims(&known, (signed, &tokens), (&nonce, begun, now)) {
            Err(Unproven::Key) => {
                // It may have a new key since it was last asked.
                let known = self.known(http, (now, PROVIDER_KEYS_AGE_MIN)).await?;
                self.claims(&known, (signed, &tokens), (&nonce, begun, now))
            }
            outcome => outcome,
        };
        let claims = claims.map_err(|unproven| Fault::Refused(unproven.words()))?;
        self.as_demanded(&claims, &expected)?;
        self.subject(&claims)
    }

    fn client(&self, known: &Known) -> Relying {
        let secret = self.settings.client_secret.as_ref();
        Relying::from_provider_metadata(
            CoreProviderMetadata::clone(&known.metadata),
            ClientId::new(self.settings.client_id.clone()),
            secret.map(|secret| ClientSecret::new(secret.as_str().to_owned())),
        )
        .set_redirect_uri(self.redirect.clone())
    }

    /// How the provider describes itself; asked anew if what is known is older than that.
    async fn known(
        &self,
        http: &dyn Fetch,
        (now, age_max): (Timestamp, Duration),
    ) -> Result<Known, Fault> {
        let fresh = |known: &Known| known.at <= now && now.since(known.at) < age_max;
        if let Some(known) = self.remembered().filter(fresh) {
            return Ok(known);
        }
        let way = Way { http, issuer: &self.issuer };
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &way)
            .await
            .map_err(|error| Fault::Unreachable(of_discovery(&error)))?;
        let token = metadata.token_endpoint().map(openidconnect::TokenUrl::url);
        let asked = [Some(metadata.authorization_endpoint().url()), token];
        if asked.into_iter().flatten().any(|url| url.origin() != self.issuer.url().origin()) {
            return Err(Fault::Unreachable("it names another machine than its own".to_owned()));
        }
        let known = Known { at: now, metadata: Arc::new(metadata) };
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(known.clone());
        Ok(known)
    }

    fn remembered(&self) -> Option<Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn exchanged(
        &self,
        http: &dyn Fetch,
        known: &Known,
        (code, expected): (String, &Expected),
    ) -> Result<Tokens, Fault> {
        let way = Way { http, issuer: &self.issuer };
        self.client(known)
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Fault::Unreachable("it names no token endpoint".to_owned()))?
            .set_pkce_verifier(PkceCodeVerifier::new(expected.verifier.as_str().to_owned()))
            .request_async(&way)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(_) => Fault::Refused("it refuses the code"),
                RequestTokenError::Request(Unfetched(words)) => Fault::Unreachable(words),
                RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
                    Fault::Unreachable("its answer cannot be read".to_owned())
                }
            })
    }

    /// The claims of an ID token that is signed by the provider, for this node, for this sign-in
    /// and for now.
    fn claims(
        &self,
        known: &Known,
        (signed, tokens): (&Signed, &Tokens),
        (nonce, begun, now): (&Nonce, Timestamp, Timestamp),
    ) -> Result<Claims, Unproven> {
        let client = self.client(known);
        let issued = move |at: DateTime<Utc>| {
            let at = Timestamp::from_millis(at.timestamp_millis());
            let fits = at <= now.plus(PROVIDER_SKEW_MAX) && at.plus(PROVIDER_SKEW_MAX) >= begun;
            if fits { Ok(()) } else { Err("it was not issued for this sign-in".to_owned()) }
        };
        let verifier = client
            .id_token_verifier()
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || {
                DateTime::from_timestamp_millis(now.as_millis()).unwrap_or(DateTime::<Utc>::MAX_UTC)
            })
            .set_issue_time_verifier_fn(issued);
        let claims = signed.claims(&verifier, nonce).map_err(Unproven::from)?;
        let (id, azp) = (self.settings.client_id.as_str(), claims.authorized_party());
        if azp.is_some_and(|azp| azp.as_str() != id) {
            return Err(Unproven::Other("the token was issued to another client"));
        }
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = signed.signing_alg().map_err(|_| Unproven::Key)?;
            let key = signed.signing_key(&verifier).map_err(|_| Unproven::Key)?;
            let hash = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
            if hash.ok().as_ref() != Some(expected) {
                return Err(Unproven::Other("the access token is not the ID token's"));
            }
        }
        Ok(claims.clone())
    }

    /// Whether the sign-in at the provider was as strong, and as fresh, as is demanded.
    fn as_demanded(&self, claims: &Claims, expected: &Expected) -> Result<(), Fault> {
        let acr = claims.auth_context_ref().map(|acr| acr.as_str());
        let known = acr.is_some_and(|acr| self.settings.acr.iter().any(|one| one == acr));
        let used: Vec<_> =
            claims.auth_method_refs().into_iter().flatten().map(|amr| amr.as_str()).collect();
        let all = self.settings.amr.iter().all(|amr| used.contains(&amr.as_str()));
        if !(all && (known || self.settings.acr.is_empty())) {
            return Err(Fault::Weak);
        }
        if expected.asked == Asked::Again {
            let at = claims.auth_time().map(|at| Timestamp::from_millis(at.timestamp_millis()));
            // It counts in whole seconds, by its own clock.
            if at.is_none_or(|at| at.plus(PROVIDER_SKEW_MAX) < expected.begun) {
                return Err(Fault::Refused("nobody signed in there again"));
            }
        }
        Ok(())
    }

    fn subject(&self, claims: &Claims) -> Result<String, Fault> {
        let all = serde_json::to_value(claims).unwrap_or_default();
        let subject = all.get(&self.settings.claim).and_then(Value::as_str).map(str::to_owned);
        let fits =
            |subject: &String| (1..=PROVIDER_SUBJECT_CHARS_MAX).contains(&subject.chars().count());
        subject.filter(fits).ok_or(Fault::Refused("the claim that names a person is not there"))
    }
}

/// Why an ID token does not hold.
enum Unproven {
    /// No key that is known signed it.
    Key,
    /// Anything else.
    Other(&'static str),
}

impl Unproven {
    const fn words(&self) -> &'static str {
        match self {
            Self::Key => "no key of the provider signed the token",
            Self::Other(words) => words,
        }
    }
}

impl From<ClaimsVerificationError> for Unproven {
    fn from(error: ClaimsVerificationError) -> Self {
        use SignatureVerificationError as Signature;
        match error {
            ClaimsVerificationError::SignatureVerification(Signature::NoMatchingKey) => Self::Key,
            ClaimsVerificationError::SignatureVerification(_) => {
                Self::Other("the token's signature does not hold")
            }
            ClaimsVerificationError::Expired(_) => Self::Other("the token is not of now"),
            ClaimsVerificationError::InvalidNonce(_) => {
                Self::Other("the token is of another sign-in")
            }
            ClaimsVerificationError::InvalidIssuer(_) => {
                Self::Other("another provider issued the token")
            }
            ClaimsVerificationError::InvalidAudience(_) => Self::Other("the token is for others"),
            _ => Self::Other("the token does not hold"),
        }
    }
}

/// Guarded by TLS, or not leaving this machine.
fn is_guarded(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    url.username().is_empty()
        && url.password().is_none()
        && (url.scheme() == "https" || (url.scheme() == "http" && here))
}

/// The way to the provider as the library wants it: to its own address alone.
struct Way<'a> {
    http: &'a dyn Fetch,
    issuer: &'a IssuerUrl,
}

/// Why nothing was fetched.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Unfetched(String);

impl<'c> AsyncHttpClient<'c> for Way<'_> {
    type Error = Unfetched;
    type Future = BoxFuture<'c, Result<HttpResponse, Unfetched>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let url = Url::parse(&request.uri().to_string());
            if url.is_ok_and(|url| url.origin() == self.issuer.url().origin()) {
                let reply = self.http.fetch(call_of(request)).await.map_err(Unfetched)?;
                return response_of(reply).map_err(|error| Unfetched(error.to_string()));
            }
            Err(Unfetched("it names another machine than its own".to_owned()))
        })
    }
}

fn call_of(request: HttpRequest) -> Call {
    let (head, body) = request.into_parts();
    let text = |value: &http::HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value)));
    let headers = headers.collect();
    Call { method: head.method.to_string(), url: head.uri.to_string(), headers, body }
}

fn response_of(reply: Reply) -> Result<HttpResponse, http::Error> {
    let mut response = http::Response::builder().status(reply.status);
    if let Some(media_type) = reply.media_type {
        response = response.header(http::header::CONTENT_TYPE, media_type);
    }
    response.body(reply.body)
}

fn of_discovery(error: &DiscoveryError<Unfetched>) -> String {
    match error {
        DiscoveryError::Request(Unfetched(words)) => words.clone(),
        DiscoveryError::Response(status, ..) => format!("it answers with status {status}"),
        DiscoveryError::Validation(_) => "it calls itself something else".to_owned(),
        _ => "its description cannot be read".to_owned(),
    }
}

#[cfg(test)]
mod tests;
