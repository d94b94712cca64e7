// Draws an item for whoever answers it, with native inputs in the light DOM. Options are known by their place only;
// nothing here knows which is right. Texts are set as text, never as HTML; **bold** is the one mark an author may use.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  let drawn = 0;

  const el = (tag, className, ...children) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };

  const inline = (text) =>
    text.split("**").map((part, i) => (i % 2 ? el("strong", "", part) : document.createTextNode(part)));

  // A choice is a whole row to press, with its input inside.
  function choices(box, labels, kind, isChosen, disabled, changed) {
    const name = "gp-item-" + drawn;
    const rows = labels.map((label, place) => {
      const input = el("input");
      input.type = kind;
      input.name = name;
      input.value = String(place);
      input.checked = isChosen(place);
      input.disabled = disabled;
      const row = el("label", "gp-choice", input, el("span", "gp-choice-mark"), el("span", "gp-choice-text", ...inline(label)));
      input.addEventListener("change", () => changed(place, input.checked));
      return row;
    });
    box.append(el("div", "gp-choices", ...rows));
  }

  function ordering(box, screen, value, disabled, texts, changed) {
    let order = Array.isArray(value) ? value.slice() : screen.options.map((_, place) => place);
    let given = Array.isArray(value);
    const list = el("ol", "gp-order");
    const said = el("p", "gp-visually-hidden");
    said.setAttribute("role", "status");
    const keep = el("button", "gp-order-keep", texts.keepOrder);
    keep.type = "button";

    const give = () => {
      given = true;
      keep.hidden = true;
      changed(order.slice());
    };
    const move = (from, to, focusUp) => {
      if (to < 0 || to >= order.length) return;
      const [moved] = order.splice(from, 1);
      order.splice(to, 0, moved);
      paint();
      const row = list.children[to];
      const wanted = row.querySelector(focusUp ? ".gp-order-up" : ".gp-order-down");
      (wanted.disabled ? row.querySelector("button:not(:disabled)") : wanted)?.focus();
      said.textContent = texts.moved
        .replace("%text%", screen.options[moved])
        .replace("%place%", to + 1)
        .replace("%all%", order.length);
      give();
    };
    const arrow = (className, icon, label, off, act) => {
      const button = el("button", "gp-order-move " + className, icon);
      button.type = "button";
      button.setAttribute("aria-label", label);
      button.disabled = disabled || off;
      button.addEventListener("click", act);
      return button;
    };
    function paint() {
      list.replaceChildren(
        ...order.map((place, at) => {
          const text = screen.options[place];
          return el(
            "li",
            "gp-order-row",
            el("span", "gp-order-number", String(at + 1)),
            el("span", "gp-order-text", ...inline(text)),
            arrow("gp-order-up", "↑", texts.up.replace("%text%", text), at === 0, () => move(at, at - 1, true)),
            arrow("gp-order-down", "↓", texts.down.replace("%text%", text), at === order.length - 1, () => move(at, at + 1, false)),
          );
        }),
      );
    }
    paint();
    keep.hidden = given || disabled;
    keep.addEventListener("click", give);
    box.append(list, keep, said);
  }

  gp.item = {
    // host: where to draw; screen: {type, stem, options}; value: the response so far or null; changed(value): told of
    // every answer. Returns nothing; drawing again replaces what was there.
    draw(host, screen, value, disabled, texts, changed) {
      drawn += 1;
      const legend = el("legend", "gp-item-stem", ...inline(screen.stem));
      const box = el("fieldset", "gp-item gp-item-" + screen.type, legend);
      const hint = texts.hints[screen.type];
      if (hint) box.append(el("p", "gp-item-hint", hint));
      if (screen.type === "single-choice") {
        choices(box, screen.options, "radio", (place) => place === value, disabled, (place) => changed(place));
      } else if (screen.type === "true-false") {
        const at = value === null ? -1 : value ? 0 : 1;
        choices(box, [texts.yes, texts.no], "radio", (place) => place === at, disabled, (place) => changed(place === 0));
      } else if (screen.type === "multiple-choice") {
        const chosen = new Set(Array.isArray(value) ? value : []);
        choices(box, screen.options, "checkbox", (place) => chosen.has(place), disabled, (place, on) => {
          on ? chosen.add(place) : chosen.delete(place);
          changed(chosen.size ? [...chosen].sort((a, b) => a - b) : null);
        });
      } else if (screen.type === "ordering") {
        ordering(box, screen, value, disabled, texts, changed);
      }
      host.replaceChildren(box);
    },

    // For Flow: draws into the host and tells the server of every answer.
    show(host, screen, value, disabled, texts) {
      gp.item.draw(host, screen, value, disabled, texts, (answer) =>
        host.dispatchEvent(new CustomEvent("gp-answer", { detail: { value: JSON.stringify(answer) } })));
    },
  };
})();
