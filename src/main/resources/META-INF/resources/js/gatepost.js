// Loaded in the head, before anything is painted: light or dark, and keeping one's place on the page.
(() => {
  const root = document.documentElement;
  const KEY = "gp-scheme";
  const system = matchMedia("(prefers-color-scheme: dark)");

  const stored = () => {
    try { return localStorage.getItem(KEY) || "auto"; } catch { return "auto"; }
  };

  const paint = (choice) => {
    if (choice === "light" || choice === "dark") root.dataset.scheme = choice;
    else delete root.dataset.scheme;
    const dark = choice === "dark" || (choice !== "light" && system.matches);
    document.querySelector("meta[name=theme-color]")?.setAttribute("content", dark ? "#0d1311" : "#15362d");
  };

  paint(stored());
  document.addEventListener("DOMContentLoaded", () => paint(stored()));
  system.addEventListener("change", () => paint(stored()));
  addEventListener("storage", (e) => { if (e.key === KEY) paint(stored()); });

  document.addEventListener("change", (e) => {
    if (!e.target.matches?.("input[name=gp-scheme]")) return;
    try { localStorage.setItem(KEY, e.target.value); } catch { /* then it holds for this page only */ }
    paint(e.target.value);
  });

  // "toggle" does not bubble, so it is caught on its way down.
  document.addEventListener("toggle", (e) => {
    if (!e.target.matches?.("[popover]") || e.newState !== "open") return;
    for (const radio of e.target.querySelectorAll("input[name=gp-scheme]")) radio.checked = radio.value === stored();
  }, true);

  document.addEventListener("click", (e) => {
    const menu = e.target.closest?.(".gp-menu[popover]");
    if (menu && e.target.closest("a, button")) menu.hidePopover();
  });

  // The base address would send "#content" to another page, so the skip link is followed here.
  document.addEventListener("click", (e) => {
    if (!e.target.closest?.(".gp-skip")) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    document.querySelector("main")?.focus();
  }, true);

  let place = null;
  document.addEventListener("click", (e) => {
    const button = e.target.closest?.("[data-keeps-place]");
    if (button) place = { y: scrollY, focus: button.dataset.keepsPlace };
  }, true);

  const backToPlace = () => {
    if (!place) return;
    const { focus } = place;
    // A page whose length changes with the language knows better where the same place is.
    const y = window.gatepost.placeKept?.() ?? place.y;
    place = null;
    document.querySelector(`[data-keeps-place="${focus}"]`)?.focus({ preventScroll: true });
    jump(y);
  };

  // Components that draw themselves late would leave the page too short for one jump.
  const jump = (y, frames = 20) => {
    scrollTo({ top: y, behavior: "instant" });
    if (Math.abs(scrollY - y) > 1 && frames > 0) requestAnimationFrame(() => jump(y, frames - 1));
  };

  // Another page begins at its top, however far down the link stood; going back leads to where one was.
  // Vaadin goes forth and back once more before it shows the page, so only the first leaving of what is shown counts, and
  // the browser's own finding back, which comes before there is anything to find, is switched off.
  history.scrollRestoration = "manual";
  const LEFT = "gp-left";
  addEventListener("pagehide", () => {
    try { sessionStorage.setItem(LEFT, JSON.stringify([location.href, scrollY])); } catch { /* then it begins at the top */ }
  });
  const left = () => {
    try {
      const [href, y] = JSON.parse(sessionStorage.getItem(LEFT));
      const [here] = performance.getEntriesByType("navigation");
      return href === location.href && here.type !== "navigate" ? y : 0;
    } catch { return 0; }
  };
  const seen = new Map();
  let shown = null;
  let back = null;
  // The address changes after the page, and what moves in between belongs to neither.
  const isShown = () => decodeURI(location.pathname) === new URL(document.baseURI).pathname + shown;
  addEventListener("scroll", () => { if (isShown()) seen.set(location.href, scrollY); }, { passive: true });
  addEventListener("popstate", () => { if (shown !== null && !isShown()) back ??= seen.get(location.href) ?? 0; });

  // What this browser keeps to be read without a connection is its reader's, and is nothing to look into during an exam.
  const forgetKept = async () => {
    try {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith("gatepost-kept-")).map((name) => caches.delete(name)));
    } catch { /* nothing was kept */ }
  };
  document.addEventListener("click", (e) => { if (e.target.closest?.("#sign-out")) forgetKept(); }, true);

  // Vaadin takes a lost connection back only with its next request; whoever reads on would see the word for ever.
  addEventListener("online", async () => {
    for (const pause of [500, 2000, 5000, 10000]) {
      await new Promise((done) => setTimeout(done, pause));
      const connection = window.Vaadin?.connectionState;
      if (!connection || connection.state === "connected") return;
      try {
        await fetch(document.querySelector("link[rel~=icon]")?.href ?? location.href, { cache: "no-store", method: "HEAD" });
        connection.state = "connected";
        return;
      } catch { /* not yet */ }
    }
  });

  window.gatepost = {
    forgetKept,
    // Called by the server when a page has been reached: loaded, arrived, filtered or refreshed.
    page(how, language, path) {
      root.lang = language;
      shown = path;
      // Vaadin's connection indicator belongs to no landmark; as a status it needs none, and is heard.
      document.querySelector("vaadin-connection-indicator")?.setAttribute("role", "status");
      if (how === "refreshed") backToPlace();
      else if (how === "loaded") jump(left(), 60);
      else if (how === "arrived") {
        // Whoever types into a filter that the address follows is still there, and stays in its field.
        const main = document.querySelector("main");
        if (main && main !== document.activeElement && main.contains(document.activeElement)) return;
        jump(back ?? 0);
        back = null;
        const heading = document.querySelector("main h1[tabindex], main h1") || main;
        heading?.focus({ preventScroll: true });
      }
    },
  };
})();
