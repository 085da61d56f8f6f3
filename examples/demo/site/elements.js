// Makes elements. Text never becomes markup.

/** An element with properties, data attributes under `data`, and text or children. */
export function element(name, { data = {}, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  Object.assign(made.dataset, data);
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

export const code = (text, className = "") => element("code", { className, textContent: text });

export const find = (selector, within = document) => within.querySelector(selector);

/** Text in which what stands between backquotes is code. */
export function prose(text) {
  return text.split("`").map((part, place) => (place % 2 === 1 ? code(part) : part));
}

/** `1 preflight`, `2 preflights`, `no preflight`. */
export function counted(number, word) {
  if (number === 0) return `no ${word}`;
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
