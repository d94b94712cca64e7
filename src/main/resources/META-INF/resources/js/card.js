// On the pages of the cards: prints, and keeps all cards in this browser once one page of them was opened.
(() => {
  const KEPT = "gatepost-kept-cards";
  const root = document.documentElement;

  // The frame takes finding back into its own hands, for pages that are built late; these are there at once.
  history.scrollRestoration = "auto";

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) print();
  });

  const tell = () => {
    const word = document.querySelector("[data-kept]");
    if (word) word.textContent = word.dataset.kept;
  };

  const keep = async () => {
    const all = (root.dataset.keep || "").split(" ").filter(Boolean);
    // Without a safe connection a browser keeps nothing, and there is nothing to be done about it here.
    if (!all.length || !window.caches || !navigator.serviceWorker) return;
    const [shelf] = all;
    await navigator.serviceWorker.register(`${shelf}worker.js`, { scope: shelf });
    const cache = await caches.open(KEPT);
    const edition = await (await cache.match(`${shelf}edition`))?.text();
    if (edition !== root.dataset.edition) {
      // All or nothing: half of the cards in another language would be worse than none.
      const answers = await Promise.all(all.map(async (url) => {
        const response = await fetch(url, { redirect: "manual" });
        if (!response.ok) throw new Error(`${response.status} ${url}`);
        return [url, response];
      }));
      await Promise.all(answers.map(([url, response]) => cache.put(url, response)));
      await cache.put(`${shelf}edition`, new Response(root.dataset.edition));
    }
    await navigator.serviceWorker.ready;
    tell();
  };

  keep().catch(() => {
    // Without a connection the page that is read is a kept one; it says so if all of it is there.
    caches?.has(KEPT).then((is) => is && tell());
  });
})();
