// The form: what is picked, kept in the address so that it survives a change of the page's origin.

import { code, element, find } from "./elements.js";
import { optionsOf } from "./send.js";

const form = find("#picks");
const extras = {
  json: ["Content-Type", "application/json"],
  trace: ["X-Trace", "1"],
  token: ["Authorization", "Bearer demo-token"],
};
const body = '{"name":"Ada"}';

/** What is picked, as a request. */
export function picked() {
  const data = new FormData(form);
  const chosen = data.getAll("header");
  const method = data.get("method");
  const hasBody = chosen.includes("json") && !["GET", "HEAD"].includes(method);
  return {
    method,
    path: data.get("path"),
    headers: chosen.map((name) => extras[name]),
    body: hasBody ? body : undefined,
    credentials: data.has("credentials"),
    sandboxed: isSandboxed(),
    origin: isSandboxed() ? "null" : location.origin,
  };
}

const isSandboxed = () => form.dataset.from === "null";

/** The picks of a try, as they stand in an address. */
export function addressOf({ method, path, credentials, headers = {} }) {
  const query = new URLSearchParams({ path, method });
  for (const [name, [header]] of Object.entries(extras)) if (header in headers) query.append("header", name);
  if (credentials === "include") query.set("credentials", "include");
  return `/?${query}`;
}

function queryOf(from) {
  const query = new URLSearchParams(new FormData(form));
  if (from === "null") query.set("from", "null");
  return query;
}

/** Makes the form say what the address says. What it does not know stays as it is. */
function pickFrom(query) {
  const choose = (name, value) => {
    const known = [...form.elements[name]].some((option) => option.value === value);
    if (known) form.elements[name].value = value;
  };
  if (query.has("path")) choose("path", query.get("path"));
  if (query.has("method")) choose("method", query.get("method"));
  for (const box of form.elements.header) box.checked = query.getAll("header").includes(box.value);
  form.elements.credentials.checked = query.get("credentials") === "include";
  form.dataset.from = query.get("from") === "null" ? "null" : "page";
}

/** The call as one would write it. */
function script(pick) {
  const { method, ...options } = optionsOf(pick);
  const given = method === "GET" ? options : { method, ...options };
  const pairs = (object) => Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: "${value}"`);
  const written = (key, value) => {
    if (key === "headers") return `{\n    ${pairs(value).join(",\n    ")},\n  }`;
    return key === "body" ? `'${value}'` : JSON.stringify(value);
  };
  const lines = Object.entries(given).map(([key, value]) => `  ${key}: ${written(key, value)},\n`);
  const url = `api + "${pick.path}"`;
  return lines.length > 0 ? `fetch(${url}, {\n${lines.join("")}})` : `fetch(${url})`;
}

function update(changed) {
  const from = form.dataset.from;
  history.replaceState(null, "", `/?${queryOf(from)}`);
  for (const link of document.querySelectorAll("#origins a")) {
    const base = link.dataset.origin === "null" ? location.origin : link.dataset.origin;
    link.href = `${base}/?${queryOf(link.dataset.origin)}#picks`;
    const isHere = link.dataset.origin === (from === "null" ? "null" : location.origin);
    if (isHere) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const pick = picked();
  find("#script").replaceChildren(code(script(pick)));
  changed(pick);
}

/** Fills the form. `changed` gets every new pick, `sent` the one that is to be sent. */
export function start({ paths, methods }, changed, sent) {
  const option = ({ path, sample }) => element("option", { value: sample, textContent: path === "_" ? `${sample}  (no line: _)` : sample });
  form.elements.path.append(...paths.map(option));
  find("#methods").append(
    ...methods.map((method, place) => {
      const input = element("input", { type: "radio", name: "method", value: method, checked: place === 0 });
      return element("label", {}, input, element("span", { textContent: method }));
    }),
  );
  pickFrom(new URLSearchParams(location.search));
  form.addEventListener("change", () => update(changed));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sent(picked());
  });
  // Not every browser sends a form on Enter from these.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  find("#origins").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const stays = link && new URL(link.href).origin === location.origin;
    if (!stays || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    form.dataset.from = link.dataset.origin === "null" ? "null" : "page";
    update(changed);
  });
  addEventListener("popstate", () => {
    pickFrom(new URLSearchParams(location.search));
    update(changed);
  });
  update(changed);
}

/** Picks what an address says, and goes to the form. */
export function pickAddress(address) {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
  find("#send").focus();
  form.scrollIntoView();
}
