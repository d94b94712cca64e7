// Ordering and ranking: a list whose entries move by arrows. The order that is there at first is no answer until it is
// said to be one.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const types = (gp.itemTypes = gp.itemTypes || {});

  function arrange(body, task) {
    const { el, button, inline, plain, fill, status } = gp.itemParts;
    const { screen, texts, readOnly } = task;
    const order = task.value ? task.value.slice() : screen.options.map((_, place) => place);
    let given = Boolean(task.value);
    const list = el("ol", "gp-order");
    const said = status();
    const keep = button("gp-order-keep", () => {
      give();
      said.textContent = texts.kept;
      list.querySelector("button:not(:disabled)").focus();
    }, texts.keepOrder);

    const give = () => {
      given = true;
      keep.hidden = true;
      task.answer(order.slice());
    };
    const move = (from, to, focusUp) => {
      const [moved] = order.splice(from, 1);
      order.splice(to, 0, moved);
      paint();
      const row = list.children[to];
      const wanted = row.querySelector(focusUp ? ".gp-order-up" : ".gp-order-down");
      (wanted.disabled ? row.querySelector("button:not(:disabled)") : wanted).focus();
      said.textContent = fill(texts.moved, { text: plain(screen.options[moved]), place: to + 1, all: order.length });
      give();
    };
    const arrow = (className, icon, words, text, off, act) => {
      const node = button("gp-order-move " + className, act, icon);
      node.setAttribute("aria-label", fill(words, { text: plain(text) }));
      node.disabled = readOnly || off;
      return node;
    };
    function paint() {
      list.replaceChildren(
        ...order.map((place, at) => {
          const text = screen.options[place];
          const row = el(
            "li",
            "gp-order-row",
            el("span", "gp-order-number", String(at + 1)),
            el("span", "gp-order-text", ...inline(text)),
          );
          if (!readOnly) {
            row.append(
              arrow("gp-order-up", "↑", texts.up, text, at === 0, () => move(at, at - 1, true)),
              arrow("gp-order-down", "↓", texts.down, text, at === order.length - 1, () => move(at, at + 1, false)),
            );
          }
          return row;
        }),
      );
    }
    paint();
    keep.hidden = given || readOnly;
    if (readOnly && !given) {
      body.append(el("p", "gp-given-blank", texts.blank));
      return;
    }
    body.append(list, keep, said);
  }

  types.ordering = arrange;
  types.ranking = arrange;
})();
