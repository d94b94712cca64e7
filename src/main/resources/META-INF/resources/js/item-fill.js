// Cloze: a text with gaps in it, each a native field or a native list in the running text.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  types.cloze = (body, task) => {
    const { el, inline, plain, fill } = gp.itemParts;
    const { screen, texts, readOnly, draft } = task;
    const gaps = screen.parts.filter((part) => typeof part !== "string");
    const filled = gaps.map((_, gap) => task.value?.[gap] ?? null);
    const fields = [];
    const all = () => (filled.some((part) => part !== null) ? filled.slice() : null);

    function typed(gap) {
      const node = el("input", "gp-gap-field");
      const last = gap === gaps.length - 1;
      for (const [name, value] of Object.entries({
        type: "text", maxlength: 300, size: 10, autocomplete: "off", autocapitalize: "off", autocorrect: "off",
        spellcheck: "false", enterkeyhint: last ? "done" : "next",
      })) node.setAttribute(name, value);
      node.value = filled[gap] ?? "";
      draft.follow(node, () => {
        filled[gap] = node.value.trim() ? node.value : null;
        return all();
      });
      node.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        event.preventDefault();
        last ? draft.settle() : fields[gap + 1].focus();
      });
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
    const read = ({ options }, gap) => {
      if (filled[gap] === null) return el("span", "gp-gap-given gp-gap-blank", texts.emptyGap);
      return el("span", "gp-gap-given", options ? plain(options[filled[gap]]) : filled[gap]);
    };
    const draw = (part) => {
      const gap = gaps.indexOf(part);
      const words = fill(texts.gap, { n: gap + 1 });
      const number = el("span", "gp-gap-number", String(gap + 1));
      if (readOnly) return el("span", "gp-gap", el("span", "gp-visually-hidden", words + " "), number, read(part, gap));
      const field = part.options ? chosen(gap, part.options) : typed(gap);
      field.setAttribute("aria-label", words);
      number.setAttribute("aria-hidden", "true");
      fields.push(field);
      return el("span", "gp-gap", number, field);
    };
    const text = el("div", "gp-cloze");
    for (const part of screen.parts) text.append(...(typeof part === "string" ? inline(part) : [draw(part)]));
    body.append(text);
  };
})();
