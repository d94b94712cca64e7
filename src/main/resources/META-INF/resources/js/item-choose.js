// Single choice, multiple choice, true or false: rows to press, each with its native input inside.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  function choices(body, task, labels, kind, isChosen, changed) {
    const { el, inline } = gp.itemParts;
    const rows = labels.map((label, place) => {
      const input = el("input");
      input.type = kind;
      input.name = task.name;
      input.value = String(place);
      input.checked = isChosen(place);
      input.disabled = task.readOnly;
      input.addEventListener("change", () => changed(place, input.checked));
      return el(
        "label",
        "gp-choice",
        input,
        el("span", "gp-choice-mark"),
        el("span", "gp-choice-text", ...inline(label)),
      );
    });
    body.append(el("div", "gp-choices", ...rows));
  }

  types["single-choice"] = (body, task) =>
    choices(body, task, task.screen.options, "radio", (place) => place === task.value, task.answer);

  types["true-false"] = (body, task) => {
    const at = task.value === null ? -1 : task.value ? 0 : 1;
    const labels = [task.texts.yes, task.texts.no];
    choices(body, task, labels, "radio", (place) => place === at, (place) => task.answer(place === 0));
  };

  types["multiple-choice"] = (body, task) => {
    const chosen = new Set(task.value ?? []);
    choices(body, task, task.screen.options, "checkbox", (place) => chosen.has(place), (place, on) => {
      on ? chosen.add(place) : chosen.delete(place);
      task.answer(chosen.size ? [...chosen].sort((a, b) => a - b) : null);
    });
  };
})();
