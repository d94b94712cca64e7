// Every answer is written here first, then sent; an entry leaves only when the server has acknowledged it. What the
// screen calls saved is read from this journal, never from a click. Values are places of options and what was
// typed, nothing of what was asked.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const PREFIX = "gatepost-exam:";

  class Journal {
    constructor(attempt) {
      this.key = PREFIX + attempt;
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
      const content = this.read();
      for (const slot of Object.keys(content.pending)) {
        if (!(slot in held) || content.pending[slot].seq === held[slot]) delete content.pending[slot];
      }
      this.write(content);
    }
    put(slot, value) {
      const content = this.read();
      content.pending[slot] = { value, seq: this.above + ++content.seq }; // seq counts what was ever put, no clock
      this.write(content);
      return content.pending[slot];
    }
    acknowledge(slot, seq) {
      const content = this.read();
      if (content.pending[slot] && content.pending[slot].seq <= seq) delete content.pending[slot];
      this.write(content);
    }
    // Oldest first.
    pending() {
      return Object.entries(this.read().pending)
        .map(([slot, entry]) => ({ slot: Number(slot), ...entry }))
        .sort((a, b) => a.seq - b.seq);
    }
    // The attempt is over: what was written is no longer kept, only the numbers of what the server may never have got, so
    // that the result can name those items however often it is opened here.
    end() {
      const content = this.read();
      const left = { ...content.left };
      for (const [slot, entry] of Object.entries(content.pending)) left[slot] = Math.max(left[slot] || 0, entry.seq);
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
  const journals = {};
  gp.journal = (attempt) => (journals[attempt] = journals[attempt] || new Journal(attempt));
})();
