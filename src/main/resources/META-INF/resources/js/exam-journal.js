// Every answer is written here first, then sent; an entry leaves only when the server has acknowledged it. What the
// screen calls saved is read from this journal, never from a click. Values are places of options and what was
// typed, nothing of what was asked.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const PREFIX = "gatepost-exam:";

  class Journal {
    constructor(key) {
      this.key = key;
      this.memory = null; // used when the browser refuses to keep anything
    }
    read() {
      try {
        return this.memory || JSON.parse(localStorage.getItem(this.key)) || { seq: 0, pending: {} };
      } catch {
        return this.memory || { seq: 0, pending: {} };
      }
    }
    write(content) {
      try {
        localStorage.setItem(this.key, JSON.stringify(content));
        this.memory = null;
      } catch {
        this.memory = content;
      }
    }
    // above: this window's answers are numbered from there. An entry keeps its number for as long as it is kept, so the
    // server sees which window gave it and what that window could not know.
    // held: the number of the answer the server has for each slot; what has arrived need not be sent again.
    take(above, held) {
      this.above = above;
      this.drop(({ slot, seq }) => !(slot in held) || seq === held[slot]);
    }
    // Each window keeps its own answer to a slot: one that another window has displaced must not take the place of the
    // other's.
    put(slot, value) {
      const content = this.read();
      const entry = { slot, value, seq: this.above + ++content.seq }; // seq counts what was ever put, no clock
      content.pending[slot + "@" + this.above] = entry;
      this.write(content);
      return entry;
    }
    acknowledge(slot, seq) {
      this.drop((entry) => entry.slot === slot && entry.seq === seq);
    }
    drop(unwanted) {
      const content = this.read();
      for (const [key, entry] of Object.entries(content.pending)) if (unwanted(entry)) delete content.pending[key];
      this.write(content);
    }
    // Newest first: sent in that order, an older one of a displaced window is refused and told of.
    pending() {
      return Object.values(this.read().pending).sort((a, b) => b.seq - a.seq);
    }
    // The attempt is over: what was written is no longer kept, only the numbers of what the server may never have got, so
    // that the result can name those items however often it is opened here.
    end() {
      const content = this.read();
      const left = { ...content.left };
      for (const { slot, seq } of Object.values(content.pending)) left[slot] = Math.max(left[slot] || 0, seq);
      if (Object.keys(left).length) this.write({ seq: content.seq, pending: {}, left });
      else this.forget();
      return left;
    }
    forget() {
      this.memory = null;
      try {
        localStorage.removeItem(this.key);
      } catch { /* nothing was kept */ }
    }
  }

  // One for each attempt, so that what only memory keeps is still there when the page moves on to the result.
  // begun: when the attempt was started, in ms. Numbers of attempts come again when the database is an older one, and what
  // was kept for another attempt of the same number is none of this one's.
  const journals = {};
  gp.journal = (attempt, begun) => {
    const name = PREFIX + attempt;
    const key = name + ":" + begun;
    try {
      Object.keys(localStorage)
        .filter((kept) => kept !== key && (kept === name || kept.startsWith(name + ":")))
        .forEach((kept) => localStorage.removeItem(kept));
    } catch { /* nothing was kept */ }
    return (journals[key] = journals[key] || new Journal(key));
  };

  // Whoever signs out may leave the computer to somebody else. What was written goes, as when the attempt is over; the
  // numbers stay, so that the result can name what was never saved.
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("#sign-out")) return;
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .forEach((key) => new Journal(key).end());
    } catch { /* nothing was kept */ }
  }, true);
})();
