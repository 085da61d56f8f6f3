// Sends what was picked, from this page or from its sandboxed frame, and collects what came of it.

import { find } from "./elements.js";

export const api = find('meta[name="demo-api"]').content;

/** Browsers remember preflights by URL, so all that this page sends to one path has one id. */
const id = newId();

/** What was sent so far, from the page and from its frame: a model must know it to know what was remembered. */
const sent = { page: [], frame: [] };
const mostSent = 64;

/** The number of the last exchange that was shown. */
let shown = 0;

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What the page is let see of one request. */
async function askFromPage(url, options) {
  try {
    const response = await fetch(url, options);
    if (response.type === "opaque") return { opaque: true, headers: [], body: "" };
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  } catch (error) {
    return { error: `${error.name}: ${error.message}`, headers: [], body: "" };
  }
}

let frame;

/** A frame that is ready. There is one, so that its origin stays the same. */
function frameWithoutOrigin() {
  frame ??= new Promise((resolve, reject) => {
    const made = document.createElement("iframe");
    Object.assign(made, { sandbox: "allow-scripts", src: "/frame", hidden: true, title: "a page without an origin" });
    const late = setTimeout(() => reject(new Error("the sandboxed frame did not start")), 10_000);
    answerOf(made).then(() => {
      clearTimeout(late);
      resolve(made);
    });
    document.body.append(made);
  });
  return frame;
}

function answerOf(frame) {
  return new Promise((resolve) => {
    addEventListener("message", function listen({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener("message", listen);
      resolve(data);
    });
  });
}

async function askFromFrame(url, options) {
  const made = await frameWithoutOrigin();
  const answer = answerOf(made);
  made.contentWindow.postMessage({ url, options }, "*");
  return { headers: [], body: "", ...(await answer) };
}

async function json(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path.split("/")[1]} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** What the API's outermost layer saw under an id, preflights included. */
export const observed = (id) => json(`/observed/${id}`);

/** One request that is not shown in detail, under an id of its own. */
export async function ask({ path, times = 1, ...options }) {
  const own = newId();
  const seen = [];
  for (let n = 0; n < times; n += 1) seen.push(await askFromPage(`${api}${path}?try=${own}`, options));
  return { seen, exchanges: await observed(own) };
}

/** What `fetch` is given. */
export function optionsOf({ method, headers, body, credentials }) {
  const options = { method };
  if (headers.length > 0) options.headers = Object.fromEntries(headers);
  if (credentials) options.credentials = "include";
  if (body) options.body = body;
  return options;
}

/** Sends a pick: what the script got, what went over the wire, and what the models of the engines say. */
export async function send(pick) {
  const path = `${pick.path}?try=${id}`;
  const from = pick.sandboxed ? "frame" : "page";
  if (pick.sandboxed) await frameWithoutOrigin();
  const at = Math.round(performance.now());
  const seen = await (pick.sandboxed ? askFromFrame : askFromPage)(`${api}${path}`, optionsOf(pick));
  const exchanges = (await observed(id)).filter(({ number }) => number > shown);
  shown = Math.max(shown, ...exchanges.map(({ number }) => number));
  const { method, headers, credentials } = pick;
  sent[from] = [...sent[from], { at, method, path, headers, credentials }].slice(-mostSent);
  const question = {
    page: location.origin,
    sandboxed: pick.sandboxed,
    signed_in: exchanges.some(({ request }) => request.some(([name]) => name === "cookie")),
    sent: sent[from],
  };
  const { engines } = await json("/model", { method: "POST", body: JSON.stringify(question) });
  return { pick, seen, exchanges, engines };
}
