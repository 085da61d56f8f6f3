// Sends for the page from a sandboxed frame, whose origin is opaque: its requests carry `Origin: null`.

"use strict";

addEventListener("message", async ({ source, data }) => {
  if (source !== parent) return;
  const { url, options } = data;
  try {
    const response = await fetch(url, options);
    const body = await response.text();
    parent.postMessage({ status: response.status, headers: [...response.headers], body }, "*");
  } catch (error) {
    parent.postMessage({ error: `${error.name}: ${error.message}` }, "*");
  }
});

parent.postMessage("ready", "*");
