// Runs the tries, compares what happened with what the standard says, and keeps the score.

import { groups } from "./tries.js";
import { Row, addGroup, explainPolicies, markOrigin, showScore } from "./view.js";

const api = document.querySelector('meta[name="demo-api"]').content;
const role = location.hostname.split(".")[0];
const rows = [];

/** What the page is let see of one request. */
async function ask({ method, credentials, headers, body, mode }, url) {
  try {
    const response = await fetch(url, { method, credentials, headers, body, mode });
    if (response.type === "opaque") {
      return { outcome: "opaque", headers: [], body: "" };
    }
    return { outcome: response.status, headers: [...response.headers], body: await response.text() };
  } catch (error) {
    return { outcome: "blocked", headers: [], body: "", error: `${error.name}: ${error.message}` };
  }
}

/** What the API's outermost layer saw under this id, preflights included. */
async function observed(id) {
  const response = await fetch(`/observed/${id}`);
  if (!response.ok) {
    throw new Error(`the record answered ${response.status}`);
  }
  return response.json();
}

/** An id of its own per run: browsers remember preflights by URL. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Every way in which what happened differs from what was expected, in words. */
function differences(attempt, wire, seen) {
  const [wireExpected, pageExpected] = attempt.expect[role];
  const found = [];
  const wireSeen = wire.map(({ method, status }) => `${method} ${status}`);
  if (wireSeen.join() !== wireExpected.join()) {
    found.push(`the API saw ${wireSeen.join(", ") || "nothing"} instead of ${wireExpected.join(", ")}`);
  }
  if (seen.some(({ outcome }) => outcome !== pageExpected)) {
    found.push(`the page saw ${seen.map(({ outcome }) => outcome).join(", ")} instead of ${pageExpected}`);
  }
  const names = new Set(seen.flatMap(({ headers }) => headers.map(([name]) => name)));
  for (const name of attempt.visible ?? []) {
    if (!names.has(name)) found.push(`${name} cannot be read`);
  }
  for (const name of attempt.hidden ?? []) {
    if (names.has(name)) found.push(`${name} can be read`);
  }
  const cookieExpected = attempt.cookie?.[role];
  const cookieSent = wire.some(({ request }) => request.some(([name]) => name === "cookie"));
  if (cookieExpected !== undefined && cookieSent !== cookieExpected) {
    found.push(cookieSent ? "the cookie was sent" : "the cookie was not sent");
  }
  return found;
}

async function run(row) {
  const { attempt } = row;
  const id = newId();
  const url = `${api}${attempt.ask.path}?try=${id}`;
  const seen = [];
  try {
    for (let n = 0; n < (attempt.ask.times ?? 1); n += 1) {
      seen.push(await ask(attempt.ask, url));
    }
    const wire = await observed(id);
    row.done(wire, seen, differences(attempt, wire, seen));
  } catch (error) {
    row.done([], seen, [`the record could not be read (${error.message}); is the demo still running?`]);
  }
}

let busy = false;

async function runSome(some) {
  // Two runs at once would sign in and read the account in any order.
  if (busy) return;
  busy = true;
  delete document.body.dataset.done;
  for (const row of some) row.running();
  showScore(rows);
  for (const row of some) await run(row);
  showScore(rows);
  // Tests wait for this attribute.
  document.body.dataset.done = `${rows.filter((row) => row.passed).length}/${rows.length}`;
  busy = false;
}

markOrigin(role);
for (const group of groups) {
  const list = addGroup(group);
  for (const attempt of group.tries) {
    const row = new Row(attempt, role, list);
    row.onRerun(() => runSome([row]));
    rows.push(row);
  }
}

document.querySelector("#again").addEventListener("click", () => runSome(rows));
await explainPolicies(rows);
await runSome(rows);
