// Answers that are typed: a number, a sentence known by heart, a short text, an essay on a case.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});
  const NEARLY = 0.9; // of the length allowed: here a screen reader is told how much is left, and at the end

  // Nothing may write or put right a single letter of an answer but whoever is asked.
  const OWN_WORDS = { autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false", writingsuggestions: "false" };

  function field(tag, task, attributes) {
    const node = gp.itemParts.el(tag, "gp-write-field");
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.value = task.value ?? "";
    task.draft.follow(node, () => (node.value.trim() ? node.value : null));
    return node;
  }
  // On one line there is nothing a new line could mean: Enter says that the answer is finished.
  const enterSettles = (node, task) =>
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      task.draft.settle();
    });
  function counter(node, task) {
    const { el, fill, status } = gp.itemParts;
    const shown = el("p", "gp-item-count");
    const said = status();
    let near = false;
    const tell = () => {
      const n = node.value.length;
      const all = node.maxLength;
      shown.textContent = fill(task.texts.written, { n, all });
      if (n === all || near !== n >= NEARLY * all) {
        near = n >= NEARLY * all;
        said.textContent = near ? fill(task.texts.lettersLeft, { n: all - n }) : "";
      }
    };
    node.addEventListener("input", tell);
    tell();
    return [shown, said];
  }
  const labelled = (words, ...fields) =>
    gp.itemParts.el("label", "gp-write", gp.itemParts.el("span", "gp-write-label", words), ...fields);
  // As it was written, all of it, for whoever looks at it later.
  function given(task, ...after) {
    const { el } = gp.itemParts;
    return el(
      "div",
      "gp-write",
      el("p", "gp-write-label", task.texts.yourAnswer),
      task.value ? el("p", "gp-given", task.value, ...after) : el("p", "gp-given-blank", task.texts.blank),
    );
  }

  types.numeric = (body, task) => {
    const { el } = gp.itemParts;
    const unit = task.screen.unit ? [el("span", "gp-unit", task.screen.unit)] : [];
    if (task.readOnly) return body.append(given(task, ...unit));
    const node = field("input", task, { ...OWN_WORDS, type: "text", inputmode: "decimal", enterkeyhint: "done", maxlength: 300 });
    enterSettles(node, task);
    body.append(labelled(task.texts.yourAnswer, el("span", "gp-write-number", node, ...unit)));
  };

  function text(body, task, label, attributes, oneLine) {
    if (task.readOnly) return body.append(given(task));
    const node = field("textarea", task, attributes);
    if (oneLine) enterSettles(node, task);
    body.append(labelled(label, node), ...counter(node, task));
  }

  types["exact-sentence"] = (body, task) =>
    text(body, task, task.texts.yourSentence, { ...OWN_WORDS, lang: "", rows: 3, maxlength: 300, enterkeyhint: "done" }, true);

  types["short-text"] = (body, task) =>
    text(body, task, task.texts.yourAnswer, { autocomplete: "off", rows: 3, maxlength: 300, enterkeyhint: "done" }, true);

  types["case-essay"] = (body, task) => {
    const { screen, texts } = task;
    body.append(gp.itemParts.told(texts.theCase, screen.case));
    text(body, task, texts.yourAnswer, { autocomplete: "off", rows: 10, maxlength: screen.limit, enterkeyhint: "enter" }, false);
  };
})();
