// Classification and checklist: each entry has its own row of native radio buttons, one for each place it may go to.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  const LONG = 26; // in letters of a word; three such names side by side on a phone would be columns of syllables
  const width = (words) => [...words].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);

  function sort(body, task, entries, places, counted) {
    const { el, inline, plain, fill } = gp.itemParts;
    const placed = entries.map((_, entry) => task.value?.[entry] ?? null);
    const count = el("p", "gp-item-count");
    const tell = () => {
      count.textContent = fill(counted, { n: placed.filter((place) => place !== null).length, all: placed.length });
    };
    const rows = entries.map((text, entry) => {
      const choices = places.map((words, place) => {
        const input = el("input");
        input.type = "radio";
        input.name = `${task.name}-${entry}`;
        input.value = String(place);
        input.checked = placed[entry] === place;
        input.disabled = task.readOnly;
        input.addEventListener("change", () => {
          placed[entry] = place;
          row.classList.add("gp-sort-made");
          tell();
          task.answer(placed.slice());
        });
        return el(
          "label",
          "gp-sort-choice",
          input,
          el("span", "gp-choice-mark"),
          el("span", "gp-sort-text", ...inline(words)),
        );
      });
      const row = el(
        "fieldset",
        "gp-sort",
        el("legend", "gp-sort-entry", ...inline(text)),
        el("div", "gp-sort-choices", ...choices),
      );
      row.classList.toggle("gp-sort-made", placed[entry] !== null);
      return row;
    });
    tell();
    const sorts = el("div", "gp-sorts", ...rows);
    sorts.classList.toggle("gp-sorts-long", places.some((words) => width(plain(words)) > LONG));
    body.append(sorts);
    if (!task.readOnly) body.append(count);
  }

  types.classification = (body, task) =>
    sort(body, task, task.screen.entries, task.screen.buckets, task.texts.placedOf);

  types.checklist = (body, task) => {
    const { texts, screen } = task;
    body.append(gp.itemParts.told(texts.visit, screen.visit));
    sort(body, task, screen.points, [texts.done, texts.notDone, texts.notTold], texts.judgedOf);
  };
})();
