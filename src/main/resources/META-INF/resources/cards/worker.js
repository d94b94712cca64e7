// Stands between the cards and the server, and between nothing else, for it can only see what is asked for from below this
// folder. The server is asked first, always: what it refuses, to whoever sits an exam or has signed out, is forgotten here.
const KEPT = "gatepost-kept-cards";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A page is the same in whatever language it was asked for last.
const name = (url) => url.split(/[?#]/)[0];
const kept = (request) => caches.match(name(request.url), { cacheName: KEPT, ignoreVary: true });

const answer = async (request) => {
  let response;
  try {
    response = await fetch(request);
  } catch (unreachable) {
    const found = await kept(request);
    if (found) return found;
    throw unreachable;
  }
  if (response.status >= 500) return (await kept(request)) || response;
  const refused = response.type === "opaqueredirect" || response.status === 403;
  if (request.mode === "navigate" && refused) await caches.delete(KEPT);
  return response;
};

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== self.location.origin) return;
  event.respondWith(answer(event.request));
});
