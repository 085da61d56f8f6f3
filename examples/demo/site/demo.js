// The page: what is picked is shown with its policy, and what is sent with its course.

import { startAll } from "./all.js";
import { showFailure, showResult } from "./course.js";
import { find } from "./elements.js";
import { nameOf, thisEngine } from "./engines.js";
import { pickAddress, start } from "./picks.js";
import { showPolicy } from "./policy.js";
import { send } from "./send.js";

const result = find("#result");
const button = find("#send");
let busy = false;

/** Scrolls only if what came is out of sight. */
function bringIntoView() {
  if (result.getBoundingClientRect().top < innerHeight * 0.55) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  result.scrollIntoView({ behavior: calm ? "auto" : "smooth" });
}

async function sendOne(pick) {
  // A second one must find in the caches what the first one left there.
  if (busy) return;
  busy = true;
  button.setAttribute("aria-disabled", "true");
  result.setAttribute("aria-busy", "true");
  try {
    showResult(await send(pick));
  } catch (error) {
    showFailure(error);
  }
  busy = false;
  button.removeAttribute("aria-disabled");
  result.removeAttribute("aria-busy");
  bringIntoView();
  // Tests wait for this attribute.
  document.body.dataset.sent = Number(document.body.dataset.sent ?? 0) + 1;
}

find("#browser").textContent = nameOf(thisEngine());
try {
  const response = await fetch("/table");
  const table = await response.json();
  start(table, (pick) => showPolicy(table, pick), sendOne);
  startAll(pickAddress);
  document.body.dataset.ready = "true";
} catch (error) {
  showFailure(error);
}
