//! HTTPS to the authority's own sign-in provider.

use crate::Error;
use crate::limits::{CONNECT_TIME_MAX, PROVIDER_REPLY_BYTES_MAX, PROVIDER_TIME_MAX};
use entente_crypto::hash::sha256;
use entente_crypto::oidc::{Call, Fetch, Reply};
use entente_crypto::tls::{ServerTrust, api_client_config};
use entente_model::Clock;
use entente_model::time::BoxFuture;
use std::sync::Arc;

/// The real way to the provider. Where it may go is for `entente_crypto::oidc` to say: to the
/// issuer alone.
pub struct ProviderHttp {
    http: reqwest::Client,
}

impl ProviderHttp {
    /// A way that takes the provider's certificate if one of these authorities, as PEM text, issued
    /// it. Without authorities there is no provider to trust but one on this machine, without TLS.
    ///
    /// # Errors
    /// [`Error::Client`] if the authorities are none.
    pub fn new(authorities: Option<Vec<u8>>, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let fault = |words: String| Error::Client { peer: "sign-in provider".to_owned(), words };
        let here_only = authorities.is_none();
        let trust = match authorities {
            Some(pem) => ServerTrust::Authorities(pem),
            // A pin that no key has.
            None => ServerTrust::Pins(vec![sha256(b"nobody")]),
        };
        let tls =
            api_client_config(&trust, None, clock).map_err(|error| fault(error.to_string()))?;
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .https_only(!here_only)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            // A code is exchanged once; sent twice it would be taken for stolen.
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIME_MAX)
            .timeout(PROVIDER_TIME_MAX)
            .build()
            .map_err(|error| fault(error.to_string()))?;
        Ok(Self { http })
    }

    async fn fetched(&self, call: Call) -> Result<Reply, String> {
        let method = reqwest::Method::from_bytes(call.method.as_bytes())
            .map_err(|_| "malformed method".to_owned())?;
        let mut request = self.http.request(method, call.url).body(call.body);
        for (name, value) in call.headers {
            request = request.header(name, value);
        }
        let mut response = request.send().await.map_err(|error| words(&error))?;
        let media_type = response.headers().get(http::header::CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (status, mut body) = (response.status().as_u16(), Vec::new());
        while let Some(chunk) = response.chunk().await.map_err(|error| words(&error))? {
            if body.len() + chunk.len() > PROVIDER_REPLY_BYTES_MAX {
                return Err("the answer is over the limit".to_owned());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Reply { status, media_type, body })
    }
}

impl Fetch for ProviderHttp {
    fn fetch(&self, call: Call) -> BoxFuture<'_, Result<Reply, String>> {
        Box::pin(self.fetched(call))
    }
}

/// Why there is no answer; never with the address, which may hold a code.
fn words(error: &reqwest::Error) -> String {
    let words = match error {
        error if error.is_timeout() => "no answer in time",
        error if error.is_connect() => "not reachable, or no connection that can be trusted",
        _ => "the answer was cut off",
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_model::Timestamp;
    use std::time::Duration;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    /// No certificate is looked at here.
    struct Still;

    impl Clock for Still {
        fn now(&self) -> Timestamp {
            Timestamp::default()
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::ready(()))
        }
    }

    /// Asks somebody on this machine who answers every request with this.
    async fn asked(head: &'static str, length: usize) -> Result<Reply, String> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/keys", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let _ = stream.read(&mut [0; 1024]).await;
                let head = format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\n\r\n");
                let _ = stream.write_all(head.as_bytes()).await;
                let _ = stream.write_all(&vec![b'x'; length]).await;
            }
        });
        fetch(&url).await
    }

    async fn fetch(url: &str) -> Result<Reply, String> {
        let way = ProviderHttp::new(None, Arc::new(Still)).unwrap();
        let (method, headers) = ("GET".to_owned(), Vec::new());
        way.fetch(Call { method, url: url.to_owned(), headers, body: Vec::new() }).await
    }

    #[tokio::test]
    async fn an_answer_over_the_limit_is_not_taken() {
        let most = asked("200 OK", PROVIDER_REPLY_BYTES_MAX).await.unwrap();
        assert_eq!(most.body.len(), PROVIDER_REPLY_BYTES_MAX);
        let more = asked("200 OK", PROVIDER_REPLY_BYTES_MAX + 1).await.err();
        assert_eq!(more.as_deref(), Some("the answer is over the limit"));
    }

    #[tokio::test]
    async fn nobody_is_followed_elsewhere_and_who_is_not_there_is_told() {
        let led = asked("302 Found\r\nlocation: /secret", 0).await.unwrap();
        assert_eq!((led.status, led.body.len()), (302, 0));
        let nobody = fetch("http://127.0.0.1:1/keys").await.err().unwrap();
        assert!(nobody.contains("not reachable"), "{nobody}");
        let untrusted = fetch("https://127.0.0.1:1/keys").await;
        assert!(untrusted.is_err());
    }
}
