// Passkeys: asks the node for options, the device for an answer, and hands the answer back.
// A place for it: <div data-passkey="sign-in | register | proof" data-to="/path"> with a button, a paragraph
// [data-told] and, for registering, a field named `name`. Instead of `data-to` may stand `data-form`: the id of a
// form to be sent once it is proven.

const ROUTES = {
  "sign-in": ["/sign-in/passkey/options", "/sign-in/passkey"],
  register: ["/passkeys/options", "/passkeys/registrations"],
  proof: ["/sign-in/passkey/options", "/account/proof/passkey"],
};

const bytes = (text) => {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
};

const text = (buffer) => {
  let plain = "";
  for (const byte of new Uint8Array(buffer)) plain += String.fromCharCode(byte);
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const decoded = (options) => {
  const descriptor = (held) => ({ ...held, id: bytes(held.id) });
  const read = { ...options, challenge: bytes(options.challenge) };
  if (options.user) read.user = { ...options.user, id: bytes(options.user.id) };
  for (const list of ["allowCredentials", "excludeCredentials"]) {
    if (options[list]) read[list] = options[list].map(descriptor);
  }
  return read;
};

const encoded = (credential) => {
  const response = {};
  for (const part of ["attestationObject", "authenticatorData", "clientDataJSON", "signature", "userHandle"]) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  const { id, type } = credential;
  return { id, rawId: text(credential.rawId), type, response, extensions: {} };
};

const post = async (route, body) => {
  const answer = await fetch(route, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    credentials: "same-origin",
  });
  if (answer.status === 204) return undefined;
  const read = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(read.title), { code: read.code });
  return read;
};

const run = async (place) => {
  const [asked, answered] = ROUTES[place.dataset.passkey];
  const { ceremony, options } = await post(asked, {});
  const publicKey = decoded(options.publicKey);
  const making = place.dataset.passkey === "register";
  const credential = making
    ? await navigator.credentials.create({ publicKey })
    : await navigator.credentials.get({ publicKey });
  const answer = { ceremony, credential: encoded(credential) };
  if (making) answer.name = place.querySelector("[name=name]").value;
  await post(answered, answer);
  if (place.dataset.form) document.getElementById(place.dataset.form).submit();
  else location.assign(place.dataset.to);
};

for (const place of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  place.hidden = false;
  const button = place.querySelector("button");
  const told = place.querySelector("[data-told]");
  button.addEventListener("click", async () => {
    button.disabled = true;
    told.hidden = true;
    try {
      await run(place);
    } catch (error) {
      if (error.code === "step-up-needed") {
        location.assign(`/account/proof?to=${encodeURIComponent(location.pathname)}`);
        return;
      }
      // What the device says is for programmers; the page's own words are shown.
      told.textContent = error.code ? error.message : told.dataset.told;
      told.hidden = false;
      button.disabled = false;
    }
  });
}
