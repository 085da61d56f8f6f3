//! The pages whose scripts act.

use axum::body::Body;
use http::{
    Response,
    header::{CONTENT_TYPE, SET_COOKIE},
};

/// Where a page is that acts in a sandboxed frame.
pub(crate) const SANDBOXED: &str = "/sandboxed";

/// `act` does one step and says what came of it. A frame does it for whoever asks.
const SCRIPT: &str = "
async function act(step) {
  switch (step.tool) {
    case 'image': return load(step);
    case 'XMLHttpRequest': return send(step);
    default: return call(step);
  }
}

function load(step) {
  return new Promise(done => {
    const image = new Image();
    image.onload = image.onerror = () => done({ verdict: 'opaque', visible: [] });
    image.src = step.url;
  });
}

function send({ url, watched, patience, options }) {
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open(options.method, url);
    request.withCredentials = options.credentials == 'include';
    request.timeout = patience;
    for (const [name, value] of options.headers) request.setRequestHeader(name, value);
    if (watched) request.upload.onprogress = () => {};
    const names = () => request.getAllResponseHeaders().split('\\r\\n').filter(line => line).map(line => line.split(':')[0]);
    request.onload = () => done({ verdict: 'share', status: request.status, visible: names() });
    request.onerror = () => done({ verdict: 'block', visible: [] });
    request.ontimeout = () => done({ verdict: 'hung', visible: [] });
    request.send(options.body ?? null);
  });
}

async function call({ url, patience, options }) {
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => { late = true; stop.abort(); }, patience);
  try {
    const response = await fetch(url, { ...options, signal: stop.signal });
    await response.text();
    const readable = ['basic', 'cors', 'default'].includes(response.type);
    return { verdict: readable ? 'share' : 'opaque', status: response.status, visible: [...response.headers.keys()] };
  } catch (error) {
    return { verdict: late ? 'hung' : 'block', visible: [], error: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
";

/// The page's own script acts.
const ITSELF: &str = "window.run = act;";

/// A frame acts, which has no origin of its own.
const FRAME: &str = "
window.run = step => new Promise(done => {
  addEventListener('message', event => done(event.data), { once: true });
  document.querySelector('iframe').contentWindow.postMessage(step, '*');
});
";
const FRAMED: &str = "addEventListener('message', async event => parent.postMessage(await act(event.data), '*'));";

pub(super) fn answer(path: &str) -> Response<Body> {
    // The icon keeps browsers from asking for one.
    let page = |script: &str, body: &str| {
        format!("<!doctype html><title>{path}</title><link rel=icon href='data:,'><script>{script}</script>{body}")
    };
    let page = match path {
        "/framed" => page(&format!("{SCRIPT}{FRAMED}"), ""),
        SANDBOXED => page(FRAME, "<iframe sandbox=allow-scripts src=/framed></iframe>"),
        _ => page(&format!("{SCRIPT}{ITSELF}"), ""),
    };
    Response::builder()
        .header(CONTENT_TYPE, "text/html")
        // For the servers of the same site, so that requests with cookies have one.
        .header(SET_COOKIE, "session=1; Domain=example.com; Path=/")
        .body(page.into())
        .unwrap()
}
