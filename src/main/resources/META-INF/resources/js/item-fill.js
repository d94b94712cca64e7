// Cloze: a text with gaps in it, each a native field or a native list in the running text.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  types.cloze = (body, task) => {
    const { el, inline, plain, fill } = gp.itemParts;
    const { screen, texts, readOnly, draft } = task;
    // Gaps have the same places in both languages, though they may stand in another order.
    const order = screen.parts.filter((part) => typeof part !== "string").map((part) => part.gap);
    const filled = screen.gaps.map((_, gap) => task.value?.[gap] ?? null);
    const fields = [];
    const all = () => (filled.some((part) => part !== null) ? filled.slice() : null);

    function typed(gap) {
      const next = order[order.indexOf(gap) + 1];
      const last = next === undefined;
      const limits = { type: "text", size: 10, maxlength: screen.longest, enterkeyhint: last ? "done" : "next" };
      const node = gp.itemParts.field("input", "gp-gap-field", limits);
      node.value = filled[gap] ?? "";
      draft.follow(node, () => {
        filled[gap] = gp.itemParts.typed(node.value);
        return all();
      });
      gp.itemParts.onEnter(node, () => (last ? draft.settle() : fields[next].focus()));
      return node;
    }
    function chosen(gap, options) {
      const node = el("select", "gp-gap-field", el("option", "", texts.chooseGap));
      node.options[0].value = "";
      options.forEach((option, place) => node.append(el("option", "", plain(option))));
      options.forEach((_, place) => (node.options[place + 1].value = String(place)));
      node.value = filled[gap] === null ? "" : String(filled[gap]);
      node.addEventListener("change", () => {
        filled[gap] = node.value === "" ? null : Number(node.value);
        draft.drop();
        task.answer(all());
      });
      return node;
    }
    const read = (gap, { options }) =>
      filled[gap] === null
        ? el("span", "gp-gap-given gp-gap-blank", texts.emptyGap)
        : el("span", "gp-gap-given", options ? plain(options[filled[gap]]) : filled[gap]);
    const draw = ({ gap }) => {
      const words = fill(texts.gap, { n: gap + 1 });
      const number = el("span", "gp-gap-number", String(gap + 1));
      number.setAttribute("aria-hidden", "true");
      if (readOnly) return el("span", "gp-gap", el("span", "gp-visually-hidden", words + " "), number, read(gap, screen.gaps[gap]));
      const field = screen.gaps[gap].options ? chosen(gap, screen.gaps[gap].options) : typed(gap);
      field.setAttribute("aria-label", words);
      fields[gap] = field;
      return el("span", "gp-gap", number, field);
    };
    const text = el("div", "gp-cloze");
    for (const part of screen.parts) text.append(...(typeof part === "string" ? inline(part) : [draw(part)]));
    body.append(text);
  };
})();
