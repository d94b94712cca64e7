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
    // held: the sequence of the answer the server has for each slot. Per slot, not one high-water mark: an entry may
    // be on its way while a later one has arrived.
    take(held) {
      const content = this.read();
      content.seq = Math.max(content.seq, 0, ...held); // a counter that only rises, no clock
      for (const slot of Object.keys(content.pending)) {
        if (content.pending[slot].seq <= (held[slot] ?? 0)) delete content.pending[slot];
      }
      this.write(content);
    }
    put(slot, value) {
      const content = this.read();
      content.pending[slot] = { value, seq: ++content.seq };
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
    forget() {
      this.memory = null;
      try {
        localStorage.removeItem(this.key);
      } catch { /* nothing was kept */ }
    }
  }

  gp.journal = (attempt) => new Journal(attempt);
})();
