// The place in a lesson: kept while its language or its letters change, told to the server when somebody pauses, so that
// they go on there on another device. Both languages have the same blocks, paragraphs and lists and pictures, of other
// lengths: a place is a block and how far one is in it.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const LEVEL = 90; // below the bar, where one reads on after a jump
  const PAUSE = 4000; // of scrolling, after which a place is worth a request
  let kept = null;

  const reading = () => document.querySelector(".gp-lesson-text");
  const blocks = (text) => [...text.querySelectorAll(":scope > .gp-prose > *")];

  const edges = (text) => [-scrollY, ...blocks(text).map((block) => block.getBoundingClientRect().top),
    text.getBoundingClientRect().bottom, document.documentElement.scrollHeight - scrollY];
  const placeIn = (text) => {
    const at = edges(text);
    let part = 0;
    while (part < at.length - 2 && at[part + 1] <= LEVEL) part++;
    const length = at[part + 1] - at[part];
    return { part, parts: at.length, share: length > 0 ? (LEVEL - at[part]) / length : 0 };
  };
  const scrollOf = (text, place) => {
    const at = edges(text);
    if (at.length !== place.parts) return null;
    return scrollY + at[place.part] + place.share * (at[place.part + 1] - at[place.part]) - LEVEL;
  };
  const y = (text, place) => {
    const found = text && place ? scrollOf(text, place) : null;
    return found === null ? null : Math.max(0, Math.round(found));
  };

  document.addEventListener("click", (e) => {
    const text = e.target.closest?.("[data-keeps-place]") && reading();
    kept = text ? placeIn(text) : null;
  }, true);

  // Asked by js/gatepost.js when a page has been built anew: where to scroll, or null for where it was.
  gp.placeKept = () => y(reading(), kept);

  // Does something that changes how long the text is, and stays at the same block.
  gp.inPlace = (change) => {
    const text = reading();
    const place = text && placeIn(text);
    change();
    const to = y(text, place);
    if (to !== null && scrollY > 0) scrollTo({ top: to, behavior: "instant" });
  };

  gp.place = {
    // Tells "gp-place" with the block on top: after a pause, when the page is hidden, and before a link is followed; at
    // "pagehide" it would be too late, for then Flow says good-bye to the server. Never the top of the page,
    // where somebody stands who has just come or goes back to the menu; and never what was told last.
    watch(text, told) {
      let timer = 0;
      const tell = () => {
        clearTimeout(timer);
        if (!text.isConnected) return;
        const block = Math.min(placeIn(text).part, blocks(text).length) - 1;
        if (block < 1 || block === told) return;
        told = block;
        text.dispatchEvent(new CustomEvent("gp-place", { detail: { block } }));
      };
      const scrolled = () => { clearTimeout(timer); timer = setTimeout(tell, PAUSE); };
      const hidden = () => { if (document.visibilityState === "hidden") tell(); };
      const leaving = (e) => { if (e.target.closest?.("a[href]")) tell(); };
      const on = (add) => {
        const set = add ? "addEventListener" : "removeEventListener";
        window[set]("scroll", scrolled, { passive: true });
        document[set]("visibilitychange", hidden);
        document[set]("click", leaving, true);
      };
      on(true);
      // Flow takes the element off the page without telling it.
      new MutationObserver((changes, seen) => {
        if (text.isConnected) return;
        seen.disconnect();
        clearTimeout(timer);
        on(false);
      }).observe(document.querySelector("main") ?? document.body, { childList: true, subtree: true });
    },

    // Leads to a block; pictures and late fonts may move it once more.
    go(text, block, frames = 20) {
      const to = blocks(text)[block];
      if (!to) return;
      const top = Math.max(0, Math.round(scrollY + to.getBoundingClientRect().top - LEVEL + 1));
      scrollTo({ top, behavior: "instant" });
      if (frames > 0) { requestAnimationFrame(() => gp.place.go(text, block, frames - 1)); return; }
      to.setAttribute("tabindex", "-1");
      to.focus({ preventScroll: true });
    },
  };
})();
