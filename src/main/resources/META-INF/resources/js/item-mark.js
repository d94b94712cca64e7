// Hot text: a conversation whose marked words can be pressed in the running text. Each is a native check box, so it is
// pressed by a tap or the space bar and read with its words; nothing tells one from another.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  types["hot-text"] = (body, task) => {
    const { el, inline, fill } = gp.itemParts;
    const { screen, texts, readOnly } = task;
    const marked = new Set(task.value ?? []);
    const count = el("p", "gp-item-count");
    const tell = () => (count.textContent = fill(texts.marked, { n: marked.size }));

    const span = ({ span: place, text }) => {
      const input = el("input");
      input.type = "checkbox";
      input.checked = marked.has(place);
      input.disabled = readOnly;
      input.addEventListener("change", () => {
        input.checked ? marked.add(place) : marked.delete(place);
        tell();
        task.answer(marked.size ? [...marked].sort((a, b) => a - b) : null);
      });
      return el("label", "gp-span", input, el("span", "gp-span-text", ...inline(text)));
    };
    const line = ({ speaker, parts }) =>
      el(
        "div",
        "gp-talk-line",
        el("span", "gp-talk-speaker", speaker),
        el("p", "gp-talk-words", ...parts.flatMap((part) => (typeof part === "string" ? inline(part) : [span(part)]))),
      );
    tell();
    body.append(el("div", "gp-talk", ...screen.lines.map(line)), count);
  };
})();
