// Matching: each left has a button that shows what it is matched with. Pressed, it unfolds all rights below; one press on
// a right matches it and folds them up again. A right that another left has moves over.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  types.matching = (body, task) => {
    const { el, button, inline, plain, fill, status } = gp.itemParts;
    const { screen, texts, name, readOnly } = task;
    const pairs = screen.lefts.map((_, left) => task.value?.[left] ?? null);
    const count = el("p", "gp-item-count");
    const said = status();

    const match = (left, right) => {
      const other = right === null ? -1 : pairs.indexOf(right);
      const before = pairs[left];
      if (other >= 0 && other !== left) pairs[other] = null;
      pairs[left] = right;
      paint();
      const words = { left: plain(screen.lefts[left]), right: plain(screen.rights[right ?? before]) };
      said.textContent =
        other >= 0 && other !== left
          ? fill(texts.rematched, { ...words, other: plain(screen.lefts[other]) })
          : fill(right === null ? texts.unmatched : texts.matched, words);
      task.answer(pairs.some((place) => place !== null) ? pairs.slice() : null);
      unfold(null);
      rows[left].slot.focus();
    };
    const unfold = (left) => {
      rows.forEach((row, at) => {
        row.slot.setAttribute("aria-expanded", String(at === left));
        row.choices.hidden = at !== left;
      });
      if (left !== null) rows[left].row.scrollIntoView({ block: "nearest" });
    };
    // Arrows go from one right to the next, Escape goes back without a change.
    const keys = (event, left) => {
      const row = rows[left];
      const stops = [row.slot, ...row.choices.querySelectorAll("button:not([hidden])")];
      const at = stops.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && !row.choices.hidden) {
        unfold(null);
        row.slot.focus();
      } else if (step && at >= 0) {
        if (row.choices.hidden) unfold(left);
        const next = row.choices.hidden ? null : [row.slot, ...row.choices.querySelectorAll("button:not([hidden])")];
        next?.[Math.max(0, Math.min(next.length - 1, at + step))].focus();
      } else {
        return;
      }
      event.preventDefault();
    };

    const rows = screen.lefts.map((text, left) => {
      const label = el("span", "gp-pair-left", ...inline(text));
      label.id = `${name}-left-${left}`;
      const shown = el("span", "gp-pair-right");
      shown.id = `${name}-right-${left}`;
      if (readOnly) return { row: el("li", "gp-pair", label, shown), shown };
      const slot = button("gp-pair-slot", () => unfold(slot.getAttribute("aria-expanded") === "true" ? null : left), shown);
      const rights = screen.rights.map((right, place) => {
        const taken = el("small", "gp-pair-taken");
        const choice = button(
          "gp-pair-choice",
          () => (pairs[left] === place ? (unfold(null), slot.focus()) : match(left, place)),
          el("span", "gp-pair-text", ...inline(right)),
          taken,
        );
        return { choice, taken };
      });
      const away = button("gp-pair-away", () => match(left, null), texts.takeAway);
      const choices = el("div", "gp-pair-choices", ...rights.map((right) => right.choice), away);
      choices.id = `${name}-choices-${left}`;
      choices.setAttribute("role", "group");
      choices.setAttribute("aria-label", fill(texts.matchesOf, { left: plain(text) }));
      slot.setAttribute("aria-controls", choices.id);
      slot.setAttribute("aria-labelledby", `${label.id} ${shown.id}`);
      const row = el("li", "gp-pair", label, slot, choices);
      row.addEventListener("keydown", (event) => keys(event, left));
      return { row, slot, shown, choices, rights, away };
    });

    function paint() {
      rows.forEach((row, left) => {
        const right = pairs[left];
        row.row.classList.toggle("gp-pair-made", right !== null);
        row.shown.replaceChildren(
          ...(right === null ? [readOnly ? texts.noMatch : texts.chooseMatch] : inline(screen.rights[right])),
        );
        if (readOnly) return;
        row.away.hidden = right === null;
        row.rights.forEach(({ choice, taken }, place) => {
          const by = pairs.indexOf(place);
          choice.setAttribute("aria-pressed", String(by === left));
          choice.classList.toggle("gp-pair-used", by >= 0 && by !== left);
          taken.textContent = by >= 0 && by !== left ? fill(texts.takenBy, { left: plain(screen.lefts[by]) }) : "";
        });
      });
      count.textContent = fill(texts.matchedOf, { n: pairs.filter((place) => place !== null).length, all: pairs.length });
    }
    paint();
    body.append(el("ol", "gp-pairs", ...rows.map((row) => row.row)));
    if (readOnly) return;
    unfold(null);
    body.append(count, said);
  };
})();
