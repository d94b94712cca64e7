// Reading a lesson: how far one is, when the end has been on screen, and the table of contents. The place: js/study-place.js.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const wide = matchMedia("(width >= 1200px)");
  const headings = (text) => [...text.querySelectorAll("h2")];

  function contents(text) {
    const list = text.parentElement.querySelector(".gp-contents-list");
    if (!list) return () => {};
    const all = [...text.parentElement.querySelectorAll(".gp-contents details")];
    const open = () => all.forEach((each) => { each.open = wide.matches && each === list; });
    open();
    wide.addEventListener("change", open);
    const links = [...list.querySelectorAll("a")];
    list.addEventListener("click", (e) => {
      const link = e.target.closest("a");
      if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      if (!wide.matches) list.open = false;
      const heading = text.querySelector("#" + link.href.split("#")[1]);
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
    return () => {
      if (!text.isConnected) { wide.removeEventListener("change", open); return; }
      const passed = headings(text).filter((h) => h.getBoundingClientRect().top <= innerHeight * 0.35).length;
      links.forEach((link, i) => {
        if (i === passed - 1) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
  }

  gp.lesson = {
    // Tells the text "gp-end" once more, when the server said that it came too soon and how much too soon.
    again(text, milliseconds) {
      setTimeout(() => { if (text.isConnected) text.dispatchEvent(new CustomEvent("gp-end")); }, milliseconds);
    },

    // Tells the text "gp-end" once: when its end comes on screen, or the check question gets the focus. And "gp-back"
    // whenever somebody comes back to this page, which may have been overtaken by what they did elsewhere.
    watch(text, end, check, line) {
      let told = false;
      const tell = () => {
        if (told) return;
        told = true;
        seen.disconnect();
        text.dispatchEvent(new CustomEvent("gp-end"));
      };
      const seen = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) tell();
      });
      seen.observe(end);
      check.addEventListener("focusin", tell, { once: true });
      const back = () => {
        if (!text.isConnected) document.removeEventListener("visibilitychange", back);
        else if (document.visibilityState === "visible") text.dispatchEvent(new CustomEvent("gp-back"));
      };
      document.addEventListener("visibilitychange", back);

      const mark = contents(text);
      let due = false;
      const paint = () => {
        due = false;
        mark();
        if (!text.isConnected) {
          removeEventListener("scroll", soon);
          removeEventListener("resize", soon);
          seen.disconnect();
          sized.disconnect();
          return;
        }
        const box = text.getBoundingClientRect();
        const read = (innerHeight - box.top) / Math.max(1, box.height);
        line.style.setProperty("--gp-read", String(Math.min(1, Math.max(0, read))));
      };
      const soon = () => { if (!due) { due = true; requestAnimationFrame(paint); } };
      // The first measure may come before the page has its place, so every change of size is one more.
      const sized = new ResizeObserver(soon);
      sized.observe(text);
      sized.observe(document.documentElement);
      addEventListener("scroll", soon, { passive: true });
      addEventListener("resize", soon, { passive: true });
      paint();
    },
  };
})();
