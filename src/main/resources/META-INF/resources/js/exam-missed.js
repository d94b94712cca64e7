// What was not right in an attempt, drawn in one element: thirty items are thousands of pieces, which a session need not
// hold and a server need not build. Nothing here knows what is right but by what it is told, and texts are set as text,
// never as HTML.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const WIDE = 1000; // CSS pixels

  const badge = ({ tone, icon, words }) => {
    const { el } = gp.itemParts;
    const glyph = el("span", "gp-icon gp-icon-" + icon);
    glyph.setAttribute("aria-hidden", "true");
    return el("span", "gp-badge " + tone, glyph, el("span", "", words));
  };
  const card = (className, screen, value, language) => {
    const host = document.createElement("gp-item-card");
    if (className) host.className = className;
    gp.item.draw(host, screen, value, true, gp.itemTexts[language], () => {});
    return host;
  };
  // The right answer, where it is told: value is missing where only a person could say what earns full marks.
  const right = (item, texts, language) => {
    const { el } = gp.itemParts;
    const node = el("div", "gp-stack gp-right", el("h3", "", texts.right));
    if ("value" in item.right) node.append(card("gp-right-card", item.screen, item.right.value, language));
    node.append(el("p", "", item.right.why));
    return node;
  };
  const details = (item, texts, language) => {
    const { el } = gp.itemParts;
    const head = el("span", "gp-row gp-wrong-head", el("span", "", item.number));
    head.append(...item.badges.map(badge), el("span", "gp-wrong-words", item.words));
    const whole = el("div", "gp-stack", card("", item.screen, item.value, language));
    if (item.told.length) {
      whole.append(el("div", "gp-believed", ...item.told.map(({ kind, words }) => el("p", kind, words))));
    }
    if (item.right) whole.append(right(item, texts, language));
    if (item.lesson) {
      const lesson = el("a", "", item.lesson.words);
      lesson.setAttribute("href", item.lesson.href);
      whole.append(lesson);
    }
    return el("details", "gp-card gp-wrong", el("summary", "", head), whole);
  };

  gp.missed = {
    // start: {language, texts: {right}, items: [{number, badges: [{tone, icon, words}], words, screen, value,
    // told: [{kind, words}], right: {value, why}, lesson: {href, words}}]}, the last two where there are any.
    show(host, { language, texts, items }) {
      host.gpFolding?.abort();
      const folding = (host.gpFolding = new AbortController());
      const all = items.map((item) => details(item, texts, language));
      host.replaceChildren(...all);
      // On a narrow screen only the first is unfolded, so that the others are found without a long way. What somebody
      // has unfolded stays so while the window moves a little.
      let narrow;
      const fold = () => {
        if (narrow === innerWidth < WIDE) return;
        narrow = innerWidth < WIDE;
        all.forEach((each, at) => (each.open = !narrow || at === 0));
      };
      fold();
      addEventListener("resize", () => (host.isConnected ? fold() : folding.abort()), { signal: folding.signal });
    },
  };
})();
