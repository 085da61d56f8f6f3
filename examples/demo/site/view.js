// Turns tries and their results into elements. Nothing is decided here.

const tally = document.querySelector("#tally");

/** An element with text or children; text never becomes markup. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const fromTemplate = (id) => document.querySelector(id).content.firstElementChild.cloneNode(true);

export function markOrigin(role) {
  document.documentElement.dataset.role = role;
  const port = location.port ? [document.createElement("wbr"), `:${location.port}`] : [];
  document.querySelector("#here").replaceChildren(location.hostname, ...port);
  document.querySelector(`a[data-role="${role}"]`)?.setAttribute("aria-current", "page");
}

export function addGroup({ title, lead }) {
  const section = fromTemplate("#group");
  section.querySelector("h2").textContent = title;
  section.querySelector(".lead").textContent = lead;
  document.querySelector("#tries").append(section);
  return section.querySelector(".rows");
}

export function showScore(rows) {
  const complete = rows.every((row) => row.passed !== undefined);
  const passed = rows.filter((row) => row.passed).length;
  tally.textContent = complete ? `${passed} of ${rows.length} as expected` : "Asking …";
  tally.dataset.state = complete ? (passed === rows.length ? "pass" : "fail") : "waiting";
  document.title = `${complete ? `${passed}/${rows.length} · ` : ""}cors! demo`;
}

/** One try: its card, and the result of its last run. */
export class Row {
  constructor(attempt, role, list) {
    this.attempt = attempt;
    this.passed = undefined;
    const [wire, page] = attempt.expect[role];
    const item = fromTemplate("#row");
    this.card = item.querySelector(".row");
    this.find("h3").textContent = attempt.title;
    this.find(".rerun").setAttribute("aria-label", `Run again: ${attempt.title}`);
    this.find(".lesson").textContent = attempt.lesson;
    this.expected = `${wire.join(", ")}, then ${inWords(page)}`;
    this.find(".verdict").textContent = `expected: ${this.expected}`;
    this.find(".flow").append(asked(attempt.ask));
    list.append(item);
  }

  find(selector) {
    return this.card.querySelector(selector);
  }

  onRerun(action) {
    this.find(".rerun").addEventListener("click", action);
  }

  running() {
    this.passed = undefined;
    this.card.dataset.state = "waiting";
    this.card.setAttribute("aria-busy", "true");
  }

  done(wire, seen, differences) {
    this.passed = differences.length === 0;
    this.card.dataset.state = this.passed ? "pass" : "fail";
    this.card.removeAttribute("aria-busy");
    this.find(".verdict").textContent = this.passed
      ? `as expected: ${this.expected}`
      : `expected: ${this.expected}; but ${differences.join("; ")}`;
    const steps = [asked(this.attempt.ask), ...wire.map(exchangeStep)];
    if (!wire.some(({ method }) => method === this.attempt.ask.method)) {
      steps.push(step("refused", this.attempt.ask.method, "never sent"));
    }
    this.find(".flow").replaceChildren(...steps, ...seen.slice(-1).map(pageStep));
    this.find(".wire").replaceChildren(
      element("div", {}, block("The page asks", code(script(this.attempt.ask))), ...seen.slice(-1).map(pageDetails)),
      element("div", {}, ...wire.map(exchangeDetails)),
      element("div", {}, block("The policy says", code(this.source ?? "?"))),
    );
  }
}

/** The call as one would write it. */
function script({ method, path, credentials, headers, body, mode }) {
  const options = { method, mode, credentials, headers, body };
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const written = (value) => (value === body ? `'${body}'` : JSON.stringify(value));
  const lines = given.map(([key, value]) => `  ${key}: ${written(value)},\n`);
  return `fetch(api + "${path}", {\n${lines.join("")}})`;
}

function code(text) {
  return element("pre", {}, element("code", { textContent: text }));
}

function step(kind, title, note) {
  const item = element("li", {}, element("b", { textContent: title }), " ", element("span", { textContent: note }));
  item.dataset.kind = kind;
  return item;
}

function asked({ method, path, credentials, headers, mode, times }) {
  const extras = Object.keys(headers ?? {});
  if (credentials === "include") extras.unshift("cookies");
  if (mode) extras.unshift(`mode ${mode}`);
  const how = extras.length > 0 ? `with ${extras.join(", ")}` : "";
  return step("asked", `${method} ${path}`, times === 2 ? `${how} twice` : how);
}

function exchangeStep({ method, status, request }) {
  if (method === "OPTIONS") {
    const granted = status >= 200 && status < 300;
    return step(granted ? "granted" : "refused", `OPTIONS ${status}`, granted ? "preflight" : "preflight refused");
  }
  const cookie = request.some(([name]) => name === "cookie");
  return step("sent", `${method} ${status}`, cookie ? "answered, cookie sent" : "answered");
}

function pageStep({ outcome }) {
  if (outcome === "blocked") return step("blocked", "page", "is shown nothing");
  if (outcome === "opaque") return step("blocked", "page", "gets an opaque shell");
  return step("shared", "page", `reads ${outcome}`);
}

function inWords(outcome) {
  if (outcome === "blocked") return "the page is shown nothing";
  return outcome === "opaque" ? "the page gets an opaque shell" : `the page reads ${outcome}`;
}

function block(title, ...content) {
  return element("section", {}, element("h4", { textContent: title }), ...content);
}

function exchangeDetails({ method, path, request, status, response }) {
  const title = method === "OPTIONS" ? "Preflight" : "Request";
  return block(
    title,
    headerList(`${method} ${path}`, request, "no Origin, no credentials"),
    headerList(`${status}`, response, "no headers"),
  );
}

function pageDetails({ outcome, headers, body, error }) {
  const title = "What the page was let see";
  if (outcome === "blocked") return block(title, element("p", { textContent: `blocked: ${error}` }));
  const shown = headerList(`${outcome}`, headers, "no status, no headers, no body");
  return block(title, shown, ...(body ? [code(body.slice(0, 400))] : []));
}

function headerList(title, headers, none) {
  const rows = headers.flatMap(([name, value]) => {
    const term = element("dt", { textContent: name });
    // The headers that the policy is compiled into.
    term.classList.toggle("cors", name.startsWith("access-control-") || name === "vary");
    return [term, element("dd", { textContent: value })];
  });
  const list = rows.length > 0 ? element("dl", {}, ...rows) : element("p", { textContent: none });
  return element("div", { className: "message" }, element("h5", { textContent: title }), list);
}

/** Shows the source beside the tries: the page quotes the compiled file instead of repeating it. */
export async function explainPolicies(rows) {
  const response = await fetch("/policies.rs");
  const source = await response.text();
  document.querySelector("#policies").textContent = source;
  const lines = source.split("\n");
  for (const row of rows) {
    row.source = clause(lines, source, row.attempt);
  }
}

/** The line of the table and the policies behind it, as written. */
function clause(lines, source, { route, ask }) {
  const path = route === "_" ? "_ " : `"${route}"`;
  const candidates = lines.filter((line) => line.includes("=>") && line.replace(/^[A-Z| ]+/, "").startsWith(path));
  const line = candidates.find((line) => line.includes(ask.method)) ?? candidates[0];
  const found = [line?.trim().replace(/ {2,}/g, " ")];
  for (let name = line?.match(/=> *([A-Z]+)/)?.[1]; name; ) {
    const policy = source.match(new RegExp(`^ *static ${name}: Policy = [^;]*;`, "m"))?.[0] ?? "";
    found.push(policy.replace(/^ {4}/gm, ""));
    name = policy.match(/\.\.([A-Z]+)/)?.[1];
  }
  return found.filter(Boolean).join("\n\n");
}

const unfold = document.querySelector("#unfold");
unfold.addEventListener("click", () => {
  const all = [...document.querySelectorAll(".row details")];
  const open = !all.every((details) => details.open);
  unfold.textContent = open ? "Close all details" : "Open all details";
  for (const details of all) details.open = open;
});
