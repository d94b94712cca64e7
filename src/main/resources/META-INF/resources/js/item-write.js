// Answers that are typed: a number, a sentence known by heart, a short text, an essay on a case.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});
  const NEARLY = 0.9; // of the length allowed: here a screen reader is told how much is left, and at the end

  function written(tag, task, attributes) {
    const node = gp.itemParts.field(tag, "gp-write-field", { maxlength: task.screen.longest, ...attributes });
    node.value = task.value ?? "";
    task.draft.follow(node, () => gp.itemParts.typed(node.value));
    return node;
  }
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

  // A figure of any script, or a word that may be a numeral: what is none of it is worth a second look. Whether it is right
  // is not asked here, and it is an answer all the same.
  const NUMERAL =
    /\p{N}|[〇零一二两兩三四五六七八九十百千万萬亿億半壹贰叁肆伍陆柒捌玖拾佰仟]|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|quarter|dozen)/iu;
  function doubt(node, task) {
    const line = gp.itemParts.el("p", "gp-write-doubt");
    line.setAttribute("role", "status");
    const tell = () => (line.textContent = node.value.trim() && !NUMERAL.test(node.value) ? task.texts.noNumber : "");
    // While it is being typed nobody is told off; a word left standing is.
    node.addEventListener("change", tell);
    node.addEventListener("input", () => line.textContent && tell());
    tell();
    return line;
  }

  types.numeric = (body, task) => {
    const { el } = gp.itemParts;
    const unit = task.screen.unit ? [el("span", "gp-unit", task.screen.unit)] : [];
    if (task.readOnly) return body.append(given(task, ...unit));
    const node = written("input", task, { type: "text", inputmode: "decimal", enterkeyhint: "done" });
    gp.itemParts.onEnter(node, () => task.draft.settle());
    body.append(labelled(task.texts.yourAnswer, el("span", "gp-write-number", node, ...unit)), doubt(node, task));
  };

  function text(body, task, label, attributes) {
    if (task.readOnly) return body.append(given(task));
    const node = written("textarea", task, attributes);
    body.append(labelled(label, node), ...counter(node, task));
    return node;
  }
  function sentence(body, task, label, attributes) {
    const node = text(body, task, label, { rows: 3, enterkeyhint: "done", ...attributes });
    if (node) gp.itemParts.onEnter(node, () => task.draft.settle());
  }

  // It may be in either language.
  types["exact-sentence"] = (body, task) => sentence(body, task, task.texts.yourSentence, { lang: "" });

  types["short-text"] = (body, task) => sentence(body, task, task.texts.yourAnswer, {});

  types["case-essay"] = (body, task) => {
    body.append(gp.itemParts.told(task.texts.theCase, task.screen.case));
    text(body, task, task.texts.yourAnswer, { rows: 10, enterkeyhint: "enter", autocapitalize: "sentences", autocorrect: "on", spellcheck: "true" });
  };
})();
