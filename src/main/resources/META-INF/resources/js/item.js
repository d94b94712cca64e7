// Draws an item for whoever answers it, with native inputs in the light DOM. Options are known by their place only;
// nothing here knows which is right. Texts are set as text, never as HTML; **bold** is the one mark an author may use.
//
// Each type is drawn by one of the files item-*.js, which puts a function into gp.itemTypes under the type's name:
//
//   (body, task) => void     task: {name, screen, value, readOnly, texts, answer(value), type(value), draft}
//
// It fills body and calls task.answer with every answer, or task.type with every keystroke of one that is typed. The
// form of screen and of answers is told by the server's class <Type>Screen.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const QUIET = 700; // ms without a keystroke until what is typed is an answer
  const LONGEST = 10000; // ms that somebody who never pauses may type without it being one
  const FOCUSABLE = "input, button, select, textarea";
  let drawn = 0;

  const el = (tag, className, ...children) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };
  const button = (className, act, ...children) => {
    const node = el("button", className, ...children);
    node.type = "button";
    node.addEventListener("click", act);
    return node;
  };
  const inline = (text) =>
    text.split("**").map((part, i) => (i % 2 ? el("strong", "", part) : document.createTextNode(part)));
  const plain = (text) => text.replaceAll("**", "");
  const fill = (text, values) => text.replace(/%(\w+)%/g, (whole, name) => values[name] ?? whole);
  // What was typed, without what nobody can type and only a paste brings along; null when that leaves nothing.
  const typed = (text) => {
    const words = text.replace(/(?![\n\r\t])\p{Cc}|\p{Cs}/gu, " ");
    return words.trim() ? words : null;
  };
  // Text that is longer than a sentence: an empty line begins a paragraph.
  const prose = (className, text) =>
    el("div", className, ...text.trim().split(/\n\s*\n/).map((part) => el("p", "", ...inline(part))));
  // A field to type into. Nothing may write or put right a single letter of an answer but whoever is asked.
  const field = (tag, className, attributes) => {
    const own = { autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false", writingsuggestions: "false" };
    const node = el(tag, className);
    for (const [name, value] of Object.entries({ ...own, ...attributes })) node.setAttribute(name, value);
    return node;
  };
  // On one line there is nothing a new line could mean: Enter says that the answer is finished. Not the Enter that
  // takes what an input method offers.
  const onEnter = (node, act) =>
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      act();
    });
  // What is to be read before answering.
  const told = (title, text) => {
    const node = el("div", "gp-told", el("p", "gp-told-title", title), prose("gp-told-text", text));
    node.setAttribute("role", "group");
    node.setAttribute("aria-label", title);
    return node;
  };
  // What a screen reader says when it changes.
  const status = () => {
    const node = el("p", "gp-visually-hidden");
    node.setAttribute("role", "status");
    return node;
  };

  // An answer that is being typed. It is one after a pause, and at once when somebody leaves the field or does anything
  // else; never in the middle of a Chinese word that an input method still asks about.
  const drafts = new Set();
  class Draft {
    constructor(host, changed) {
      this.host = host;
      this.changed = changed;
      this.composing = false;
      this.open = false;
    }
    type(value) {
      this.value = value;
      if (this.composing) return;
      if (!this.open) this.since = Date.now();
      this.open = true;
      drafts.add(this);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.settle(), Math.max(0, Math.min(QUIET, this.since + LONGEST - Date.now())));
      this.changed(value, false);
    }
    settle() {
      if (!this.open || this.composing) return;
      this.drop();
      this.changed(this.value, true);
    }
    drop() {
      clearTimeout(this.timer);
      this.open = false;
      drafts.delete(this);
    }
    // Field by field; read gives the whole answer.
    follow(field, read) {
      field.addEventListener("compositionstart", () => {
        this.composing = true;
        clearTimeout(this.timer);
      });
      field.addEventListener("compositionend", () => {
        this.composing = false;
        this.type(read());
      });
      field.addEventListener("input", (event) => {
        // Some input methods send their last letters after they have said that they are done.
        if (!event.isComposing) this.type(read());
      });
      field.addEventListener("blur", () => {
        this.composing = false;
        this.settle();
      });
    }
  }
  // A tap on a phone need not take the focus out of a field.
  addEventListener("click", (event) => {
    for (const draft of [...drafts]) if (!draft.host.contains(event.target)) draft.settle();
  }, true);
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") for (const draft of [...drafts]) draft.settle();
  }, true);

  // Drawing again must not throw anybody out of the field they are in.
  function keepingFocus(host, draw) {
    const active = document.activeElement;
    const at = active && host.contains(active) ? [...host.querySelectorAll(FOCUSABLE)].indexOf(active) : -1;
    const caret = at >= 0 && active.matches("textarea, input[type=text]") ? active.selectionStart : null;
    draw();
    if (at < 0) return;
    const fields = [...host.querySelectorAll(FOCUSABLE)];
    const field = fields[Math.min(at, fields.length - 1)];
    field?.focus({ preventScroll: true });
    if (caret !== null && field?.matches("textarea, input[type=text]")) field.setSelectionRange(caret, caret);
  }

  gp.itemTypes = gp.itemTypes || {};
  gp.itemParts = { el, button, inline, plain, fill, field, onEnter, typed, told, status };
  gp.item = {
    // host: where to draw; screen: {type, stem, …}; value: the response so far or null; changed(value, settled): told of
    // every answer, and with settled = false of every keystroke of one that is being typed. Drawing again replaces what
    // was there.
    draw(host, screen, value, readOnly, texts, changed) {
      drawn += 1;
      host.gpDraft?.drop();
      const draft = (host.gpDraft = new Draft(host, changed));
      const box = el("fieldset", "gp-item gp-item-" + screen.type, el("legend", "gp-item-stem", ...inline(screen.stem)));
      const hint = texts.hints[screen.type];
      if (hint && !readOnly) {
        const line = el("p", "gp-item-hint", hint);
        line.id = "gp-item-hint-" + drawn;
        box.setAttribute("aria-describedby", line.id);
        box.append(line);
      }
      const body = el("div", "gp-item-body");
      box.append(body);
      gp.itemTypes[screen.type](body, {
        name: "gp-item-" + drawn,
        screen,
        value,
        readOnly,
        texts,
        draft,
        answer: (answer) => changed(answer, true),
      });
      keepingFocus(host, () => host.replaceChildren(box));
    },

    // What is being typed in here is an answer now; or, dropped, none.
    settle: (host) => host.gpDraft?.settle(),
    drop: (host) => host.gpDraft?.drop(),

    // For Flow: draws into the host and tells the server of every answer. The page got the texts of a language before.
    show(host, screen, value, readOnly, language) {
      gp.item.draw(host, screen, value, readOnly, gp.itemTexts[language], (answer, settled) => {
        if (settled) host.dispatchEvent(new CustomEvent("gp-answer", { detail: { value: JSON.stringify(answer) } }));
      });
    },
  };
})();
