// On the pages of the cards: prints, and keeps all cards in this browser once one page of them was opened.
(() => {
  const KEPT = "gatepost-kept-cards";
  const root = document.documentElement;
  const all = (root.dataset.keep || "").split(" ").filter(Boolean);
  const [shelf] = all;

  // The frame takes finding back into its own hands, for pages that are built late; these are there at once.
  history.scrollRestoration = "auto";

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) print();
  });

  // Where there is no connection, what leads to a page that is not kept leads nowhere: it is a link no more, and the page
  // says why. Kept is each page in the language it was asked for last.
  const needsServer = ({ pathname, search }) => search !== "" || !all.includes(pathname);
  const offline = (away) => {
    root.classList.toggle("gp-offline", away);
    const word = document.querySelector("[data-offline]");
    if (word) word.textContent = away ? word.dataset.offline : "";
    for (const link of document.querySelectorAll(away ? "a[href]" : "a[data-href]")) {
      if (!away) {
        link.setAttribute("href", link.dataset.href);
        delete link.dataset.href;
      } else if (!link.getAttribute("href").startsWith("#") && needsServer(new URL(link.href))) {
        link.dataset.href = link.getAttribute("href");
        link.removeAttribute("href");
      }
    }
  };
  // A device may have a network and still not reach the server. The worker answers no such request from what it keeps.
  const look = () =>
    fetch(location.pathname, { method: "HEAD", redirect: "manual", cache: "no-store" }).then(
      () => offline(false),
      () => offline(true),
    );
  look();
  addEventListener("online", look);
  addEventListener("offline", () => offline(true));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());

  const tell = () => {
    const word = document.querySelector("[data-kept]");
    if (word) word.textContent = word.dataset.kept;
  };

  // Written when everything else is kept. Asking so makes no cache, as opening one would.
  const edition = () => caches.match(`${shelf}edition`, { cacheName: KEPT });

  const keep = async () => {
    // Without a safe connection a browser keeps nothing, and there is nothing to be done about it here.
    if (!all.length || !window.caches || !navigator.serviceWorker) return;
    await navigator.serviceWorker.register(`${shelf}worker.js`, { scope: shelf });
    if ((await (await edition())?.text()) !== root.dataset.edition) {
      // All or nothing: half of the cards in another language would be worse than none.
      const answers = await Promise.all(all.map(async (url) => {
        const response = await fetch(url, { redirect: "manual" });
        if (!response.ok) throw new Error(`${response.status} ${url}`);
        return [url, response];
      }));
      const cache = await caches.open(KEPT);
      await Promise.all(answers.map(([url, response]) => cache.put(url, response)));
      await cache.put(`${shelf}edition`, new Response(root.dataset.edition));
    }
    await navigator.serviceWorker.ready;
    tell();
  };

  // Without a connection the page that is read is a kept one; it says so if all of it is there.
  keep().catch(async () => (await edition()) && tell());
})();
