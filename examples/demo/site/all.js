// All tries, one after the other: what the standard and the policies say, and what happened.

import { element, find } from "./elements.js";
import { addressOf } from "./picks.js";
import { ask } from "./send.js";
import { groups } from "./tries.js";

const role = location.hostname.split(".")[0];
const tally = find("#tally");

const inWords = (outcome) => (typeof outcome === "number" ? `reads ${outcome}` : outcome);

const outcomeOf = ({ error, opaque, status }) => (error ? "blocked" : opaque ? "opaque" : status);

/** One try, its row, and whether its last run went as expected. */
class Row {
  constructor(attempt, list, pickAddress) {
    this.attempt = attempt;
    const [wire, page] = attempt.expect[role];
    this.mark = element("p", { className: "mark", textContent: "expected" });
    this.observed = element("p", { className: "observed" });
    const { path, method, mode, times } = attempt.ask;
    const shown = `${method} ${path}${attempt.ask.credentials ? " with cookies" : ""}${times ? " twice" : ""}${mode ? `, mode ${mode}` : ""}`;
    const title = mode ? shown : element("a", { href: addressOf(attempt.ask), textContent: shown });
    if (!mode) {
      title.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        pickAddress(title.href);
      });
    }
    this.row = element(
      "li",
      { className: "try" },
      element("div", {}, element("h4", { textContent: attempt.title }), element("p", { className: "asked" }, title)),
      element("p", { className: "lesson", textContent: attempt.lesson }),
      element("div", { className: "came" }, this.mark, element("p", { textContent: `${wire.join(", ")} · ${inWords(page)}` }), this.observed),
    );
    list.append(this.row);
  }

  async run() {
    this.passed = undefined;
    this.row.dataset.state = "running";
    try {
      const { seen, exchanges } = await ask(this.attempt.ask);
      this.done(exchanges, seen, this.differences(exchanges, seen));
    } catch (error) {
      this.done([], [], [`the record could not be read (${error.message}); is the demo still running?`]);
    }
  }

  done(exchanges, seen, differences) {
    this.passed = differences.length === 0;
    this.row.dataset.state = this.passed ? "pass" : "fail";
    this.mark.textContent = this.passed ? "expected, and observed" : "expected";
    const wire = exchanges.map(({ method, status }) => `${method} ${status}`);
    const page = [...new Set(seen.map(outcomeOf))].map(inWords);
    const observed = `observed: ${wire.join(", ") || "nothing"} · ${page.join(", ")}`;
    this.observed.textContent = this.passed ? "" : `${observed}. ${differences.join("; ")}`;
  }

  /** Every way in which what happened differs from what was expected, in words. */
  differences(exchanges, seen) {
    const [wireExpected, pageExpected] = this.attempt.expect[role];
    const found = [];
    const wireSeen = exchanges.map(({ method, status }) => `${method} ${status}`);
    if (wireSeen.join() !== wireExpected.join()) found.push("the API saw something else");
    if (seen.some((one) => outcomeOf(one) !== pageExpected)) found.push("the page saw something else");
    const names = new Set(seen.flatMap(({ headers }) => headers.map(([name]) => name)));
    for (const name of this.attempt.visible ?? []) if (!names.has(name)) found.push(`${name} cannot be read`);
    for (const name of this.attempt.hidden ?? []) if (names.has(name)) found.push(`${name} can be read`);
    const cookieExpected = this.attempt.cookie?.[role];
    const cookieSent = exchanges.some(({ request }) => request.some(([name]) => name === "cookie"));
    if (cookieExpected !== undefined && cookieSent !== cookieExpected) {
      found.push(cookieSent ? "the cookie was sent" : "the cookie was not sent");
    }
    return found;
  }
}

function showScore(rows) {
  const passed = rows.filter((row) => row.passed).length;
  const complete = rows.every((row) => row.passed !== undefined);
  tally.textContent = complete ? `${passed} of ${rows.length} as expected` : `Asking ${rows.filter((row) => row.passed !== undefined).length + 1} of ${rows.length} …`;
  tally.dataset.state = complete ? (passed === rows.length ? "pass" : "fail") : "running";
  return `${passed}/${rows.length}`;
}

export function startAll(pickAddress) {
  const rows = [];
  for (const { title, lead, tries } of groups) {
    const list = element("ul", { className: "tries" });
    const heading = element("h3", { textContent: title });
    find("#tries").append(element("section", {}, heading, element("p", { className: "lead", textContent: lead }), list));
    rows.push(...tries.map((attempt) => new Row(attempt, list, pickAddress)));
  }
  let busy = false;
  find("#run").addEventListener("click", async () => {
    // Two runs at once would sign in and read the account in any order.
    if (busy) return;
    busy = true;
    delete document.body.dataset.done;
    for (const row of rows) row.passed = undefined;
    for (const row of rows) {
      showScore(rows);
      await row.run();
    }
    // Tests wait for this attribute.
    document.body.dataset.done = showScore(rows);
    busy = false;
  });
}
