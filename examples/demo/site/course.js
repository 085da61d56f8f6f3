// The course of one request: preflight, request, and what the script got. Nothing is decided here.

import { code, counted, element, find, prose } from "./elements.js";
import { agrees, engineRows, measured, nameOf, remedy, thisEngine } from "./engines.js";

/** Headers that browsers never show to a script, whatever a policy exposes. */
const forbidden = ["set-cookie", "set-cookie2"];

function clauses(list) {
  return list.map(({ holder, written, because }) =>
    element(
      "p",
      { className: "clause" },
      element("span", { className: "from", textContent: "from " }),
      ...written.map((text) => code(text)),
      element("span", { className: "because" }, code(holder), " · ", ...prose(because)),
    ),
  );
}

function field(name, value, list = []) {
  const line = element("p", { className: "field" }, element("b", { textContent: name }), `: ${value}`);
  return element("li", { className: list.length > 0 ? "ours" : "" }, line, ...clauses(list));
}

function absent(text, decided) {
  return element("li", { className: "ours" }, element("p", { className: "field absent", textContent: text }), ...clauses([decided]));
}

function others(headers) {
  if (headers.length === 0) return undefined;
  const fields = headers.map(([name, value]) => field(name, value));
  return element(
    "details",
    {},
    element("summary", { textContent: `${counted(headers.length, "header")} that decide nothing here` }),
    element("ul", { className: "fields" }, ...fields),
  );
}

function message(title, ...content) {
  return element("div", { className: "message" }, element("h4", { textContent: title }), ...content);
}

function exchange({ method, path, request, others: more, status, response, granted, decided }) {
  const asked = request.map(([name, value]) => field(name, value));
  const answered = response.map(({ name, value, clauses }) => field(name, value, clauses));
  // What is not there has a clause as well.
  if (!granted && decided) answered.unshift(absent("no access-control-allow-origin", decided));
  return [
    message(`${method} ${path}`, element("ul", { className: "fields" }, ...asked), others(more)),
    message(`${status}`, element("ul", { className: "fields" }, ...answered)),
  ];
}

function step(kind, title, note, ...content) {
  const heading = element("h3", {}, ...prose(title));
  return element("li", { className: "step", data: { kind } }, heading, element("p", { className: "note" }, ...prose(note)), ...content);
}

const isSuccess = ({ status }) => status >= 200 && status < 300;

function preflightSteps({ exchanges, engines }) {
  const asked = exchanges.filter(({ preflight }) => preflight);
  if (asked.length > 0) {
    return asked.map((one) =>
      step(
        isSuccess(one) ? "granted" : "refused",
        "Preflight",
        isSuccess(one) ? "The browser asks by itself, and gets an answer." : "The browser asks by itself, and is refused.",
        ...exchange(one),
      ),
    );
  }
  const { needs_preflight: needed } = engines.find(({ engine }) => engine === thisEngine().engine);
  return [
    needed
      ? step("kept", "From the preflight cache", "An earlier answer permits this request, so the browser does not ask again.")
      : step("kept", "No preflight", "A simple request: a form could send it too, so the browser does not ask first."),
  ];
}

function requestStep({ exchanges, pick }) {
  const sent = exchanges.find(({ preflight }) => !preflight);
  if (!sent) return step("refused", "Request", `\`${pick.method} ${pick.path}\` was never sent.`);
  const cookie = sent.request.some(([name]) => name === "cookie") ? ", with a cookie" : "";
  return step("sent", "Request", `The API answered \`${sent.status}\`${cookie}.`, ...exchange(sent));
}

function scriptStep({ seen, exchanges }) {
  if (seen.error) {
    return step("blocked", "Script", "It learns that something failed, and neither what nor why.", message("caught", code(seen.error)));
  }
  const visible = seen.headers.map(([name, value]) => field(name, value));
  const names = new Set(seen.headers.map(([name]) => name.toLowerCase()));
  const wire = exchanges.filter(({ preflight }) => !preflight).flatMap(({ response }) => response);
  const hidden = wire.map(({ name }) => name).filter((name) => !names.has(name) && !forbidden.includes(name));
  const note = hidden.length > 0 ? `Hidden from it: ${hidden.map((name) => `\`${name}\``).join(", ")}.` : "Nothing is hidden from it.";
  const body = seen.body ? element("pre", {}, code(seen.body.slice(0, 400))) : undefined;
  return step("shared", "Script", `It reads status \`${seen.status}\`, these headers, and the body. ${note}`, message("response", element("ul", { className: "fields" }, ...visible), body));
}

function sentence({ pick, exchanges }, real, model, agreed) {
  const here = nameOf(thisEngine());
  const what = `\`${pick.method} ${pick.path}\` from \`${pick.origin}\``;
  const never = !exchanges.some(({ preflight }) => !preflight);
  const done = {
    shared: `${here} gives the script the response to ${what}.`,
    blocked: never
      ? `${here} does not even send ${what}.`
      : `${here} sends ${what}, and keeps the response from the script.`,
  };
  return `${done[real.verdict]} ${agreed ? "The model agrees." : "The model DISAGREES."}`;
}

const result = find("#result");

/** Shows all of it. */
export function showResult(outcome) {
  const real = measured(outcome);
  const model = outcome.engines.find(({ engine }) => engine === thisEngine().engine);
  const agreed = agrees(model, real);
  Object.assign(result.dataset, { verdict: real.verdict, preflights: real.preflights, agrees: agreed });
  find("#verdict").textContent = real.verdict === "shared" ? "Shared" : "Blocked";
  find("#sentence").replaceChildren(...prose(sentence(outcome, real, model, agreed)));
  const refused = outcome.engines.find(({ engine, cause }) => cause && engine === model.engine);
  find("#why").replaceChildren(...(refused ? [remedy(refused)] : []));
  find("#course").replaceChildren(...preflightSteps(outcome), requestStep(outcome), scriptStep(outcome));
  find("#engines").replaceChildren(element("h3", { textContent: "Every browser" }), engineRows(outcome.engines, real));
}

/** Something of the demo itself failed. */
export function showFailure(error) {
  Object.assign(result.dataset, { verdict: "failed" });
  find("#verdict").textContent = "The demo does not answer";
  find("#sentence").textContent = `${error.message}. Is it still running?`;
  for (const id of ["#why", "#course", "#engines"]) find(id).replaceChildren();
}
