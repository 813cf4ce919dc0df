//! A sign-in provider that is not ours: Debian's `glewlwyd`, an OpenID Connect server, on this
//! machine with a database of its own.

use crate::wire::Reply;
use entente_model::Timestamp;
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Keeps the provider in a process group of its own, which ends with its input as that of the
/// browser does. It says a line when the provider listens or has ended.
const KEEPER: &str = "cd \"$HOME\"
cp -rL /usr/share/glewlwyd/webapp web
rm -rf web/config.json
cp /usr/share/glewlwyd/templates/config.json web/config.json
sqlite3 glewlwyd.db < /usr/share/dbconfig-common/data/glewlwyd/install/sqlite3
setsid glewlwyd -c glewlwyd.conf > out.log 2>&1 &
group=$!
for _ in $(seq 300); do
  grep -q 'Glewlwyd started on port' log && break
  kill -0 $group 2>/dev/null || break
  sleep 0.1
done
grep -q 'Glewlwyd started on port' log && echo started || echo ended
read -r _
kill -s KILL -- -$group
wait
for _ in 1 2 3 4 5 6 7 8 9 10; do rm -rf \"$HOME\" && break; sleep 0.1; done";

/// The key that it signs with: of tests, and of no use elsewhere.
const SIGNING_KEY: &str = include_str!("glewlwyd.key.pem");
const VERIFYING_KEY: &str = include_str!("glewlwyd.pub.pem");
/// The administrator whom the Debian package makes.
const ADMINISTRATOR: [&str; 2] = ["admin", "password"];
/// The password of every user made here.
const PASSWORD: &str = "a password there";
/// How the node proves that it is the client. Only letters: the provider does not undo the encoding
/// that RFC 6749 2.3.1 asks for.
const CLIENT_SECRET: &str = "secretOfBoth";

/// A provider to sign in with. It ends when dropped, and when the process that started it ends.
pub struct Glewlwyd {
    keeper: Child,
    port: u16,
    administrator: String,
}

impl Glewlwyd {
    /// Starts it with nobody in it.
    pub async fn start() -> Self {
        demand_program();
        let (keeper, port) = (0..3).find_map(|_| started()).unwrap();
        let mut provider = Self { keeper, port, administrator: String::new() };
        provider.administrator = provider.session(ADMINISTRATOR).await;
        let plugin = json!({
            "module": "oidc", "name": "oidc", "display_name": "oidc",
            "parameters": {
                "iss": provider.issuer(), "subject-type": "public", "jwks-show": true,
                "jwt-type": "rsa", "jwt-key-size": "256",
                "key": SIGNING_KEY, "cert": VERIFYING_KEY,
                "access-token-duration": 3600, "refresh-token-duration": 3600,
                "code-duration": 600, "refresh-token-rolling": false,
                "auth-type-code-enabled": true, "auth-type-token-enabled": false,
                "auth-type-id-token-enabled": true, "auth-type-password-enabled": false,
                "auth-type-client-enabled": false, "auth-type-refresh-enabled": false,
                "pkce-allowed": true, "pkce-required": true,
                "claims": [{ "name": "employee", "user-property": "username", "type": "string",
                             "mandatory": true, "scope": [] }],
            },
        });
        provider.administer("/mod/plugin/", &plugin).await;
        provider
    }

    /// How it names itself. The claim `employee` of its tokens holds the user's name there.
    #[must_use]
    pub fn issuer(&self) -> String {
        format!("{}/api/oidc", self.origin())
    }

    /// Its origin.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Lets a client in that sends browsers to this address, and says its secret.
    pub async fn client(&self, id: &str, redirect: &str) -> &'static str {
        let client = json!({
            "client_id": id, "name": id, "enabled": true, "confidential": true,
            "client_secret": CLIENT_SECRET, "redirect_uri": [redirect],
            "authorization_type": ["code"],
            "token_endpoint_auth_method": ["client_secret_basic"], "scope": [],
        });
        self.administer("/client/", &client).await;
        CLIENT_SECRET
    }

    /// Makes a user, and says the password.
    pub async fn user(&self, name: &str) -> &'static str {
        let user = json!({
            "username": name, "name": name, "password": PASSWORD, "enabled": true,
            "scope": ["openid", "g_profile"],
        });
        self.administer("/user/", &user).await;
        PASSWORD
    }

    /// What time it has.
    pub async fn now(&self) -> Timestamp {
        let reply = self.send("GET", "/config", ("", None)).await;
        let date = reply.header("date").unwrap().to_owned();
        rfc_9110_date(&date)
    }

    /// Signs a user in there as its page does, and says where it sends the browser that came with
    /// this address.
    pub async fn led_back(&self, user: &str, came_with: &str) -> String {
        let session = self.session([user, PASSWORD]).await;
        let client = came_with.split("client_id=").nth(1).unwrap().split('&').next().unwrap();
        let grant = json!({ "scope": "openid" });
        let path = format!("/api/auth/grant/{client}/");
        self.send("PUT", &path, (&session, Some(&grant))).await;
        let path = format!("{}&g_continue", came_with.strip_prefix(&self.origin()).unwrap());
        let reply = self.send("GET", &path, (&session, None)).await;
        reply.header("location").unwrap().to_owned()
    }

    async fn session(&self, [user, password]: [&str; 2]) -> String {
        let credentials = json!({ "username": user, "password": password });
        let reply = self.send("POST", "/api/auth/", ("", Some(&credentials))).await;
        let cookie = reply.header("set-cookie").unwrap().split(';').next().unwrap();
        cookie.to_owned()
    }

    async fn administer(&self, path: &str, what: &Value) {
        let path = format!("/api{path}");
        let reply = self.send("POST", &path, (&self.administrator, Some(what))).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    }

    async fn send(
        &self,
        method: &str,
        path: &str,
        (cookie, body): (&str, Option<&Value>),
    ) -> Reply {
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost:{}\r\nconnection: close\r\n\
             cookie: {cookie}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        );
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes).await;
        Reply::of(&bytes)
    }

    /// Ends it, and whoever comes then finds nobody.
    pub fn stop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

impl Drop for Glewlwyd {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A provider on a free port; none if somebody else was quicker to take the port.
fn started() -> Option<(Child, u16)> {
    let free = std::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let folder = tempfile::Builder::new().prefix("entente-glewlwyd-").tempdir().unwrap().keep();
    let mut file = std::fs::File::create(folder.join("glewlwyd.conf")).unwrap();
    file.write_all(configuration(&folder, port).as_bytes()).unwrap();
    let mut keeper = Command::new("sh")
        .args(["-c", KEEPER])
        .env("HOME", &folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(keeper.stdout.take().unwrap()).read_line(&mut line).unwrap();
    if line.trim() == "started" {
        return Some((keeper, port));
    }
    drop(keeper.stdin.take());
    let _ = keeper.wait();
    None
}

fn configuration(folder: &std::path::Path, port: u16) -> String {
    let (folder, lib) = (folder.display(), "/usr/lib/glewlwyd");
    let types = [
        ("html", "text/html"),
        ("css", "text/css"),
        ("js", "application/javascript"),
        ("json", "application/json"),
        ("png", "image/png"),
    ]
    .map(|(end, kind)| format!("{{ extension = \".{end}\"; mime_type = \"{kind}\" }}"))
    .join(", ");
    format!(
        "port={port}\nbind_address=\"127.0.0.1\"\nexternal_url=\"http://localhost:{port}\"\n\
         login_url=\"login.html\"\napi_prefix=\"api\"\nstatic_files_path=\"{folder}/web\"\n\
         log_mode=\"file\"\nlog_level=\"INFO\"\nlog_file=\"{folder}/log\"\n\
         cookie_secure=0\ncookie_same_site=\"lax\"\nsession_expiration=3600\n\
         session_key=\"GLEWLWYD2_SESSION_ID\"\n\
         admin_scope=\"g_admin\"\nprofile_scope=\"g_profile\"\n\
         user_module_path=\"{lib}/user\"\nclient_module_path=\"{lib}/client\"\n\
         user_auth_scheme_module_path=\"{lib}/scheme\"\nplugin_module_path=\"{lib}/plugin\"\n\
         hash_algorithm = \"SHA512\"\n\
         database = {{ type = \"sqlite3\"; path = \"{folder}/glewlwyd.db\"; }};\n\
         static_files_mime_types = ( {types} )\n"
    )
}

/// Such as `Sat, 21 Nov 2026 23:05:16 GMT`.
fn rfc_9110_date(text: &str) -> Timestamp {
    let words: Vec<_> = text.split(' ').collect();
    let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    let month = months.split(' ').position(|month| month == words[2]).unwrap() + 1;
    format!("{}-{month:02}-{}T{}Z", words[3], words[1], words[4]).parse().unwrap()
}

/// Fails with what to install.
fn demand_program() {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    assert!(
        folders.iter().any(|folder| folder.join("glewlwyd").is_file()),
        "not on this machine: the package glewlwyd; on Debian: sudo apt-get install glewlwyd"
    );
}
