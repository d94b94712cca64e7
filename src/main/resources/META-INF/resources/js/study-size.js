// How large the text of lessons is. Kept in the browser, for a phone and a screen on the desk want different letters.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const KEY = "gp-text-size";
  const SIZES = [0.875, 1, 1.125, 1.25, 1.5, 1.75];
  const NORMAL = 1;

  const stored = () => {
    try {
      const step = Number.parseInt(localStorage.getItem(KEY) ?? "", 10);
      return step >= 0 && step < SIZES.length ? step : NORMAL;
    } catch { return NORMAL; }
  };
  let step = stored();

  const paint = () => {
    document.documentElement.style.setProperty("--gp-text-size", String(SIZES[step]));
    for (const button of document.querySelectorAll("[data-text-size]")) {
      const way = button.dataset.textSize;
      // Not the disabled attribute: that would take the focus from whoever has just pressed it.
      button.setAttribute("aria-disabled", String(
        way === "smaller" ? step === 0 : way === "larger" ? step === SIZES.length - 1 : step === NORMAL));
    }
  };
  const set = (to) => {
    if (to < 0 || to >= SIZES.length || to === step) return;
    step = to;
    try { localStorage.setItem(KEY, String(step)); } catch { /* then it holds for this page only */ }
    gp.inPlace(paint);
  };

  document.addEventListener("click", (e) => {
    const way = e.target.closest?.("[data-text-size]")?.dataset.textSize;
    if (way) set(way === "smaller" ? step - 1 : way === "larger" ? step + 1 : NORMAL);
  });
  addEventListener("storage", (e) => { if (e.key === KEY) { step = stored(); gp.inPlace(paint); } });
  gp.textSize = paint;
  paint();
})();
