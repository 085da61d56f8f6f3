// What the models of three engines say, beside what this browser did.

import { code, counted, element, prose } from "./elements.js";

/** Which engine this is, and its version. Browsers on iOS call themselves otherwise, but are WebKit. */
export function thisEngine(agent = navigator.userAgent) {
  const version = (pattern) => agent.match(pattern)?.[1];
  const firefox = version(/Firefox\/(\d+)/);
  if (firefox) return { engine: "Firefox", version: firefox };
  const chromium = version(/Chrome\/(\d+)/);
  if (chromium) return { engine: "Chromium", version: chromium };
  // Other ports than Apple's make their version up.
  return { engine: "WebKit", version: version(/(?:Macintosh|iPhone|iPad).*Version\/([\d.]+)/) ?? "" };
}

export const nameOf = ({ engine, version }) => `${engine} ${version}`.trimEnd();

/** What really happened, in the words of a model. */
export function measured({ seen, exchanges }) {
  const visible = seen.headers.map(([name]) => name);
  const preflights = exchanges.filter(({ preflight }) => preflight).length;
  return { verdict: seen.error ? "blocked" : "shared", preflights, visible };
}

/** What the server writes behind the place where the models ask. */
const addedLater = ["content-length", "date"];

const readable = (names) => names.map((name) => name.toLowerCase()).filter((name) => !addedLater.includes(name)).sort().join();

/** Whether a model says what happened: the verdict, the preflights, and the headers that the script may read. */
export function agrees(model, real) {
  const sameView = real.verdict === "blocked" || readable(model.visible ?? []) === readable(real.visible);
  return model.verdict === real.verdict && model.possible_preflights.includes(real.preflights) && sameView;
}

function row(model, here, real) {
  const isHere = model.engine === here.engine;
  const agreed = isHere && agrees(model, real);
  const name = element("h4", {}, model.engine, isHere ? element("span", { textContent: ` ${here.version}`.trimEnd() + ", this browser" }) : "");
  const verdict = (what, { verdict, preflights }) =>
    element("p", { className: "says" }, `${what} `, element("b", { className: verdict, textContent: verdict }), `, ${counted(preflights, "preflight")}`);
  const mark = element("p", {
    className: agreed ? "mark" : "mark differs",
    textContent: agreed ? "the model agrees" : "the model DISAGREES",
  });
  const says = isHere ? [verdict("measured:", real), verdict("model:", model), mark] : [verdict("model:", model)];
  const prints = model.console.map((text) => element("p", { className: "console" }, text));
  const data = { engine: model.engine, verdict: model.verdict, preflights: model.preflights };
  if (isHere) data.agrees = agreed;
  const nothing = element("p", { className: "quiet", textContent: "prints nothing" });
  return element(
    "li",
    { className: "engine", data },
    element("div", {}, name, ...says),
    element("div", { className: "prints" }, ...(prints.length > 0 ? prints : [nothing])),
  );
}

/** A row for each engine, the one that runs this first. */
export function engineRows(models, real) {
  const here = thisEngine();
  const ordered = [...models].sort((a, b) => (b.engine === here.engine) - (a.engine === here.engine));
  return element("ul", { className: "engines" }, ...ordered.map((model) => row(model, here, real)));
}

/** The clause behind a refusal, and what to do about it. */
export function remedy({ clause, refused, cause, help }) {
  const written = clause?.written ?? [];
  const row = (title, ...content) => [element("dt", { textContent: title }), element("dd", {}, ...content)];
  return element(
    "dl",
    { className: "remedy" },
    ...row("Refused", ...prose(`${refused}: ${cause}`)),
    ...(clause ? row("Clause", element("div", { className: "clauses" }, ...written.map((text) => code(text))), element("p", {}, ...prose(clause.because))) : []),
    ...row("Fix", ...help.map((text) => element("p", { className: "fix" }, ...prose(text)))),
  );
}
