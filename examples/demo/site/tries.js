// What the page tries, and what the Fetch standard and the policies make of it, per origin of the page.
//
// An expectation is [what the API sees, what the page sees]. The page sees a status, or:
//   "blocked"  the promise is rejected with a TypeError
//   "opaque"   a response without status, headers or body

const json = { "Content-Type": "application/json" };

const roles = ["app", "admin", "partner", "stranger"];

/** `granted` for the origins named, `refused` for the others. */
const only = (welcome, granted, refused) =>
  Object.fromEntries(roles.map((role) => [role, welcome.includes(role) ? granted : refused]));

const everywhere = (...expected) => only(roles, expected);

export const groups = [
  {
    title: "Open to everyone",
    lead: "Nothing secret and no cookies: one constant answer for every site, and nothing to vary on.",
    tries: [
      {
        title: "Read open data",
        lesson: "Both extra headers arrive. A script is only shown the one that the policy exposes.",
        ask: { method: "GET", path: "/open" },
        expect: everywhere(["GET 200"], 200),
        visible: ["x-total-count"],
        hidden: ["x-served-by"],
      },
      {
        title: "The same, with cookies",
        lesson:
          "Browsers refuse a wildcard as the answer to a request with credentials. No server can switch that off.",
        ask: { method: "GET", path: "/open", credentials: "include" },
        expect: everywhere(["GET 200"], "blocked"),
      },
      {
        title: "A token instead of a cookie",
        lesson:
          "A script puts the token there itself, so to the standard it is no credential: any site may bring one.",
        ask: { method: "GET", path: "/token", headers: { Authorization: "Bearer demo-token" } },
        expect: everywhere(["OPTIONS 204", "GET 200"], 200),
      },
    ],
  },
  {
    title: "Cookies",
    lead: "The session cookie is SameSite=Lax. App and neighbour belong to the API’s site, the others do not.",
    tries: [
      {
        title: "Sign in",
        lesson:
          "A form could send it too, so no preflight asks first: it arrives from anywhere. The answer is hidden.",
        ask: { method: "POST", path: "/login", credentials: "include" },
        expect: only(["app"], [["POST 200"], 200], [["POST 200"], "blocked"]),
      },
      {
        title: "Read the account",
        lesson:
          "The neighbour is the same site, so its request has the cookie; but another origin, so it sees no answer.",
        ask: { method: "GET", path: "/account", credentials: "include" },
        expect: {
          app: [["GET 200"], 200],
          admin: [["GET 200"], "blocked"],
          partner: [["GET 401"], "blocked"],
          stranger: [["GET 401"], "blocked"],
        },
        cookie: { app: true, admin: true, partner: false, stranger: false },
      },
      {
        title: "Change the account",
        lesson: "A PUT is asked for first. Who is not on the list never gets to send it.",
        ask: {
          method: "PUT",
          path: "/account",
          credentials: "include",
          headers: json,
          body: '{"name":"Ada Lovelace"}',
        },
        expect: only(["app"], [["OPTIONS 204", "PUT 200"], 200], [["OPTIONS 403"], "blocked"]),
        cookie: { app: true },
      },
      {
        title: "Forget to ask for cookies",
        lesson:
          "Without credentials: \"include\" the cookie stays at home. The app can read the 401, so the mistake shows.",
        ask: { method: "GET", path: "/account" },
        expect: only(["app"], [["GET 401"], 401], [["GET 401"], "blocked"]),
        cookie: { app: false, admin: false, partner: false, stranger: false },
      },
      {
        title: "Hope for no-cors",
        lesson:
          "The mode that silences the error silences everything else as well: no status, no headers, no body.",
        ask: { method: "GET", path: "/account", mode: "no-cors" },
        expect: everywhere(["GET 401"], "opaque"),
      },
    ],
  },
  {
    title: "Who may ask",
    lead: "A pattern, a list that is filled when the program starts, and nobody.",
    tries: [
      {
        title: "Every host below one name",
        lesson:
          "The pattern matches whole labels in front of a fixed host. Other hosts have none of those.",
        ask: { method: "GET", path: "/team" },
        expect: only(["app", "admin"], [["GET 200"], 200], [["GET 200"], "blocked"]),
      },
      {
        title: "Partners, known since start-up",
        lesson:
          "Here the partner is the welcome guest: the program put its origin on the list when it chose the port.",
        ask: { method: "GET", path: "/partners" },
        expect: only(["partner"], [["GET 200"], 200], [["GET 200"], "blocked"]),
      },
      {
        title: "Nobody",
        lesson:
          "The handler sends Access-Control-Allow-Origin: * itself. The policy says deny, so that is removed.",
        ask: { method: "GET", path: "/internal" },
        expect: everywhere(["GET 200"], "blocked"),
      },
    ],
  },
  {
    title: "Methods and headers",
    lead: "One path, two policies: the app may read and change an item, only its neighbour may delete it.",
    tries: [
      {
        title: "Read an item",
        lesson: "Nothing to ask for first; the answer names the one origin that may read it.",
        ask: { method: "GET", path: "/items/7" },
        expect: only(["app"], [["GET 200"], 200], [["GET 200"], "blocked"]),
      },
      {
        title: "Change an item",
        lesson: "The preflight grants the methods of this policy’s line, and no others of the same path.",
        ask: { method: "PATCH", path: "/items/7", headers: json, body: '{"title":"A better thing"}' },
        expect: only(["app"], [["OPTIONS 204", "PATCH 200"], 200], [["OPTIONS 403"], "blocked"]),
      },
      {
        title: "Delete an item",
        lesson: "Same URL, stricter policy: now the app is the one that is refused.",
        ask: { method: "DELETE", path: "/items/7" },
        expect: only(["admin"], [["OPTIONS 204", "DELETE 200"], 200], [["OPTIONS 403"], "blocked"]),
      },
      {
        title: "Send a header nobody listed",
        lesson:
          "The app gets the same constant answer as always. The browser compares, and does not find X-Trace in it.",
        ask: { method: "GET", path: "/items/7", headers: { "X-Trace": "1" } },
        expect: only(["app"], [["OPTIONS 204"], "blocked"], [["OPTIONS 403"], "blocked"]),
      },
    ],
  },
  {
    title: "Remembered preflights",
    lead: "Both rows send the same PUT twice, one right after the other.",
    tries: [
      {
        title: "Save a draft, twice",
        lesson:
          "The policy says max_age: 10m, so one preflight is enough for both. A refusal is never remembered.",
        ask: { method: "PUT", path: "/draft", times: 2 },
        expect: only(
          ["app"],
          [["OPTIONS 204", "PUT 200", "PUT 200"], 200],
          [["OPTIONS 403", "OPTIONS 403"], "blocked"],
        ),
      },
      {
        title: "Vote, twice",
        lesson:
          "max_age: 0 has permission asked for each time. Leave it out, and browsers remember for five seconds.",
        ask: { method: "PUT", path: "/vote", times: 2 },
        expect: only(
          ["app"],
          [["OPTIONS 204", "PUT 200", "OPTIONS 204", "PUT 200"], 200],
          [["OPTIONS 403", "OPTIONS 403"], "blocked"],
        ),
      },
    ],
  },
  {
    title: "Errors",
    lead: "An error without these headers looks like a CORS failure to a script. So errors carry them too.",
    tries: [
      {
        title: "404, no such path",
        lesson:
          "Paths that no line names have a policy as well, the one of the line that starts with an underscore.",
        ask: { method: "GET", path: "/nowhere" },
        expect: everywhere(["GET 404"], 404),
      },
      {
        title: "405, no such method",
        lesson: "The router refuses the method, and the page can read that it did.",
        ask: { method: "POST", path: "/open" },
        expect: everywhere(["POST 405"], 405),
      },
      {
        title: "500, something broke",
        lesson: "The app reads what went wrong. Others do not even learn that something did.",
        ask: { method: "GET", path: "/broken" },
        expect: only(["app"], [["GET 500"], 500], [["GET 500"], "blocked"]),
      },
    ],
  },
];
