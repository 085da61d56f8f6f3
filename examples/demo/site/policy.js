// The policy that guards what is picked: as it is written, and as it comes out.

import { element, find, prose } from "./elements.js";

/** A line that wraps goes on under its own text, `hang` further in. Indentation is halved, for room. */
function line(text, hang, className) {
  const trimmed = text.trimStart();
  const made = element("span", { className, textContent: trimmed || " " });
  made.style.setProperty("--depth", `${(text.length - trimmed.length) / 2}ch`);
  made.style.setProperty("--hang", `${hang}ch`);
  return made;
}

/** Comments and attributes step back. */
function sourceLine(text) {
  const isAside = /^ *(\/\/\/|#\[)/.test(text);
  return line(text, 4, isAside ? "line aside" : "line");
}

/** A row of the report has a label of eleven letters and two blanks; one without goes on with the row above. */
function reportLine(text) {
  const isMore = text.startsWith("      ");
  return line(isMore ? `${" ".repeat(28)}${text.trim()}` : text, /^ {2}\S/.test(text) ? 13 : 0, "line");
}

/** Shows what guards a method of a path. */
export function showPolicy(table, { method, path }) {
  const { guards } = table.paths.find(({ sample }) => sample === path);
  const { policy, lines, reported } = guards[method];
  // What is denied has no policy to show.
  const { source = [], report } = table.policies[policy] ?? {};
  const isDenied = source.length === 0;
  find("#guard").replaceChildren(
    ...prose(isDenied ? `\`${method} ${path}\` is denied` : `\`${policy}\` guards \`${method} ${path}\``),
  );
  const written = [lines.join("\n"), ...source].join("\n\n").split("\n");
  find("#written").replaceChildren(element("code", {}, ...written.map(sourceLine)));
  const comesTo = [reported.replace(/ {3,}/g, "  "), report?.trimEnd()].filter(Boolean).join("\n\n");
  const rows = (comesTo || "no line is for this method").split("\n");
  find("#reported").replaceChildren(element("code", {}, ...rows.map(reportLine)));
  find("#policy").dataset.policy = policy;
}
