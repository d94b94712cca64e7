// The exam on screen: one item at a time, a palette, a countdown, and the truth about what is saved. The server owns
// form, time and key; this draws what it is told, keeps answers in the journal until they are acknowledged, and asks.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const STUCK_AFTER = 3000; // ms without an acknowledgement until the screen says "not saved"
  const SEND_AGAIN_AFTER = 5000; // ms; the server takes the same answer twice without harm
  const LAST_MINUTES = 5;
  const SLEPT = 5000; // ms between two ticks, which are due twice a second
  const ASK_EVERY = 45000; // ms between two questions how long there is, and what the room was told
  const GIVE_UP_AFTER = 15000; // ms without the item that was asked for
  const LEFT_FOR = 1000; // ms a page must be out of sight to count as left
  const LOST_AFTER = 5000; // ms the screen must say that the server is not reached, to be told as a lost connection
  const TELL_LOSS_WITHIN = 5000; // ms; a room that lost the server together does not tell of it together
  const LAST_MOMENT = 2500; // ms before the end: what is being typed is sent, finished or not

  const el = (tag, className, text) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  };
  const button = (className, text, act) => {
    const node = el("button", className, text);
    node.type = "button";
    node.addEventListener("click", act);
    return node;
  };
  const fill = (text, values) => text.replace(/%(\w+)%/g, (whole, name) => values[name] ?? whole);

  // An answer that fills some of the places of its item and leaves the rest open. Every item that has places is answered by
  // a list with one entry for each, null where it is open; the server judges the same and has the last word.
  const isBlank = (value) => (Array.isArray(value) ? value.every((place) => place === null) : value === null);
  const inPart = (value) => Array.isArray(value) && value.includes(null) && !isBlank(value);

  class Desk {
    constructor(host, start) {
      this.host = host;
      this.texts = start.texts;
      if (start.hasPass) gp.forgetKept?.(); // what is kept to be read offline may give answers
      this.places = start.places; // [{section, worth, answered, partly, flagged, seq}]
      this.current = start.slot;
      this.forward = start.forward; // one only goes forward: no way back, and what is left behind cannot be answered
      this.journal = gp.journal(start.attempt, start.begun);
      this.journal.take(start.numbersAbove, this.places.map((place) => place.seq));
      this.numbersAbove = start.numbersAbove;
      this.numbersBelow = start.numbersBelow;
      this.taken = new Set(this.journal.pending().map((entry) => entry.seq));
      this.savedAt = start.savedAt;
      this.waitingSince = 0;
      this.typed = null; // the entry that is being typed: it is in the journal, and not sent yet
      this.handingIn = false; // asked to, and waiting for what is not saved yet
      this.locked = false;
      this.moved = false; // another window or device has the attempt
      this.timeUp = false;
      this.away = false;
      this.heardAt = Date.now();
      this.losses = []; // how long the server was not reached, in seconds, and from when on that may be told
      this.refused = new Set();
      this.announced = new Set();
      this.sync(start.remaining);
      this.build();
      for (const entry of this.journal.pending().reverse()) if (!this.isPassed(entry.slot)) this.mark(entry.slot, entry.value);
      this.journal.pending().forEach((entry) => this.send(entry));
      this.item(start.slot, start.screen, start.value);
      this.timer = setInterval(() => (host.isConnected ? this.tick() : clearInterval(this.timer)), 500);
      this.tick();
    }

    // ---- time: the server says how long is left, the page only counts down from there

    sync(remaining) {
      this.ends = performance.now() + remaining;
    }
    // The clock a page counts by may stand still while a phone or a laptop sleeps, so whoever wakes up asks.
    askTime() {
      this.asked = Date.now();
      if (!this.locked) this.tell("ask-time", {});
    }
    // An invigilator or a server that was away gave time.
    moreTime(words, until) {
      this.lastUntil = until;
      this.announced.clear();
      this.notice(words);
    }
    told(words, number) {
      this.lastTold = number;
      this.notice(words);
    }
    notice(words) {
      const line = el("p", "gp-desk-news-line", words);
      this.news.prepend(line);
      this.news.hidden = false;
    }
    timeLeft(remaining) {
      this.heard();
      this.sync(remaining);
      this.tick();
    }
    tick() {
      // A laptop may sleep with the page in sight. A clock that somebody put right only makes this ask once more.
      const now = Date.now();
      if (now - (this.ticked ?? now) > SLEPT && document.visibilityState === "visible") this.askTime();
      this.ticked = now;
      this.asked ??= now - Math.random() * ASK_EVERY; // so that a room that began together does not ask together
      if (now - this.asked > ASK_EVERY && navigator.onLine !== false && !this.timeUp) this.askTime();
      const left = Math.max(0, this.ends - performance.now());
      const seconds = Math.ceil(left / 1000);
      const late = left <= LAST_MINUTES * 60000;
      this.clock.textContent = late
        ? fill(this.texts.secondsLeft, { time: Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0") })
        : fill(this.texts.minutesLeft, { minutes: Math.ceil(seconds / 60) });
      this.clock.classList.toggle("gp-clock-late", late);
      for (const minutes of [5, 1]) {
        if (left <= minutes * 60000 && left > 0 && !this.announced.has(minutes)) {
          this.announced.add(minutes);
          if (left > (minutes - 1) * 60000) this.say(fill(this.texts.timeSoon, { minutes: Math.ceil(seconds / 60) }));
        }
      }
      if (left <= LAST_MOMENT) this.sendTyped();
      if (left === 0 && !this.timeUp && performance.now() - this.ends > 600) {
        this.timeUp = true;
        this.lock(this.texts.timeUp);
        this.tell("time-up", {});
      }
      this.sendAgain();
      this.showState();
      this.tellLoss();
    }

    // ---- answers

    // settled: false while it is being typed. Every keystroke is kept, and only what is settled is sent.
    answer(value, settled) {
      if (this.locked) return;
      this.handingIn = false;
      if (this.leavingFor) this.wait(null);
      const entry = this.journal.put(this.current, value);
      this.hush();
      const turned = this.mark(this.current, value);
      this.value = value;
      this.typed = settled ? null : entry;
      if (settled) this.send(entry);
      if (turned) this.paintPalette();
      this.showState();
    }
    // How far the item is answered, by what is on the page; whether that is news.
    mark(slot, value) {
      const place = this.places[slot];
      const before = [place.answered, place.partly];
      place.answered = !isBlank(value);
      place.partly = inPart(value);
      return place.answered !== before[0] || place.partly !== before[1];
    }
    // What the server has been asked to save and has not acknowledged. Another window of this browser keeps its answers
    // in the same journal; those are its own to send.
    underWay() {
      return this.kept().filter((entry) => entry.seq !== this.typed?.seq);
    }
    // Those of this window. A window that was taken over keeps its own, and here they would look as if they were saved.
    kept() {
      const mine = ({ seq }) => this.taken.has(seq) || (seq > this.numbersAbove && seq < this.numbersBelow);
      return this.journal.pending().filter(mine);
    }
    send(entry) {
      if (!this.waitingSince) this.waitingSince = Date.now();
      this.tell("answer", { slot: entry.slot, sequence: entry.seq, value: JSON.stringify(entry.value) });
    }
    // What is typed is sent now, even while an input method is still asking about its last word: the rest is an answer.
    sendTyped() {
      gp.item.settle(this.box);
      const typed = this.typed;
      this.typed = null;
      if (typed && !this.locked) this.send(typed);
    }
    // A request that reached the server and failed there is not repeated by anybody else.
    sendAgain() {
      const now = Date.now();
      const waiting = this.underWay();
      if (!waiting.length || this.locked || navigator.onLine === false) return;
      const pause = this.pause || SEND_AGAIN_AFTER;
      if (now - this.waitingSince < pause || now - (this.sentAgain || 0) < pause) return;
      this.sentAgain = now;
      this.pause = Math.min(60000, pause * 2);
      waiting.forEach((entry) => this.send(entry));
    }
    // The connection is back: what waits is sent at once, and one question makes sure that the server is there, whether
    // or not anything waits, so that nothing on the page goes on saying that it is not.
    backOnline() {
      if (this.locked) return;
      this.pause = 0;
      this.waitingSince = this.underWay().length ? Date.now() : 0;
      this.underWay().forEach((entry) => this.send(entry));
      this.askTime();
      this.showState();
    }
    // The server answers: where it had not for a while, that is noted for the person and the invigilator, once for each such
    // while, and decides nothing. One slow reply is no such while.
    heard() {
      const lost = this.apartSince ? this.apartUntil - this.apartSince : 0;
      this.heardAt = Date.now();
      this.apartSince = 0;
      if (lost < LOST_AFTER) return;
      this.losses.push({ seconds: Math.round(lost / 1000), from: this.heardAt + Math.random() * TELL_LOSS_WITHIN });
    }
    // Answers come first. Whoever leaves the page before tells nothing.
    tellLoss() {
      if (!this.losses.length || this.locked || this.going || this.underWay().length || navigator.onLine === false) return;
      if (Date.now() >= this.losses[0].from) this.tell("reconnected", { seconds: this.losses.shift().seconds });
    }
    // The server has committed it.
    saved(slot, sequence, savedAt, remaining, partly) {
      this.journal.acknowledge(slot, sequence);
      // Of what was answered since, the server will tell when it has that.
      this.heard();
      partly = Boolean(partly);
      if (this.places[slot].partly !== partly && !this.kept().some((entry) => entry.slot === slot)) {
        this.places[slot].partly = partly;
        this.paintPalette();
      }
      this.savedAt = savedAt;
      this.pause = 0;
      this.waitingSince = this.underWay().length ? Date.now() : 0;
      this.sync(remaining);
      this.showState();
    }
    // The server holds an answer that this one cannot have known of; that one stays and is shown.
    stale(slot, sequence, screenValue) {
      this.refuse(slot, sequence, screenValue, this.texts.stale);
    }
    unreadable(slot, sequence, screenValue) {
      this.refuse(slot, sequence, screenValue, this.texts.unreadable);
    }
    // It was left behind before this answer came, on another device or in another window: this page waits.
    // What was not an answer has nothing to tell about.
    passed(slot, sequence) {
      this.heard();
      if (slot < 0) return;
      this.journal.acknowledge(slot, sequence);
      this.tellRefused(slot, this.texts.passed);
    }
    refuse(slot, sequence, screenValue, text) {
      this.heard();
      this.journal.acknowledge(slot, sequence);
      this.mark(slot, screenValue);
      if (slot === this.current) this.item(slot, this.screen, screenValue);
      this.paintPalette();
      this.tellRefused(slot, text);
    }
    tellRefused(slot, text) {
      this.waitingSince = this.underWay().length ? Date.now() : 0;
      this.refused.add(slot + 1);
      this.warn(fill(text, { numbers: [...this.refused].sort((a, b) => a - b).join(this.texts.separator) }));
      this.showState();
    }
    showState() {
      const waiting = this.underWay().length;
      const typing = Boolean(this.typed);
      const stuck = waiting && (navigator.onLine === false || Date.now() - this.waitingSince > STUCK_AFTER);
      const partly = this.places.filter((place) => place.answered && place.partly).length;
      const answered = this.places.filter((place) => place.answered).length - partly;
      const state = stuck ? "unsaved" : waiting || typing ? "saving" : "saved";
      const count =
        fill(this.texts.count, { answered, all: this.places.length }) + (partly ? fill(this.texts.countPartly, { partly }) : "");
      const word = stuck
        ? fill(this.texts.unsaved, { waiting: waiting + (typing ? 1 : 0) })
        : typing
          ? this.texts.item.typing
          : waiting
            ? this.texts.saving
            : this.savedAt
              ? fill(this.texts.saved, { time: this.savedAt })
              : this.texts.nothingYet;
      // Whoever is writing is not told after every pause that it is saved; that something is not, they are.
      const writing = this.box.contains(document.activeElement) && document.activeElement.matches("textarea, [type=text]");
      this.state.setAttribute("aria-live", writing && !stuck ? "off" : "polite");
      if (this.state.dataset.state !== state || this.state.textContent !== word) {
        this.state.dataset.state = state;
        this.state.textContent = word;
      }
      this.count.textContent = count;
      const offline = navigator.onLine === false;
      // Also when nothing waits to be saved: whoever wants another item is told why it does not come.
      const late = this.going && Date.now() - this.goingSince > STUCK_AFTER;
      // A request that reached the server and failed there brings no item: the button is given back.
      if (late && !offline && Date.now() - this.goingAsked > GIVE_UP_AFTER) this.forward ? this.askForItem() : this.wait(null);
      const apart = stuck || late || (offline && !this.locked);
      if (apart) {
        this.apartUntil = Date.now();
        if (!this.apartSince && this.apartUntil - this.heardAt > STUCK_AFTER) this.apartSince = this.apartUntil;
      }
      this.offline.hidden = !apart;
      const loud = offline ? this.texts.offline : this.texts.notReached;
      if (apart && this.offline.textContent !== loud) this.offline.textContent = loud;
      if (this.waitTold && !waiting) {
        this.waitTold = false;
        this.hush();
      }
      if (this.nextTold && !apart) {
        this.nextTold = false;
        this.hush();
      }
      this.handInOnceSaved(stuck);
      this.leaveOnceSaved(stuck);
    }

    // ---- moving about

    // sure: that an item may be left open for good, where one only goes forward.
    go(slot, sure) {
      gp.item.settle(this.box);
      if (slot < 0 || slot >= this.places.length || slot === this.current) return;
      if (this.moved) return this.warning.scrollIntoView({ block: "nearest" });
      if (this.forward && !this.mayLeaveFor(slot, sure)) return;
      // Said at once, and not done by itself a while later, when somebody is busy with another item.
      if (navigator.onLine === false) return this.tellNext();
      this.handingIn = false;
      this.wait(slot);
      this.askForItem();
    }
    askForItem() {
      this.goingAsked = Date.now();
      this.tell("go", { slot: this.goingTo });
    }
    isPassed(slot) {
      return this.forward && slot < this.current;
    }
    // What is left behind must be on the server before, for afterwards it can no longer be saved; and whoever leaves it open
    // is asked once.
    mayLeaveFor(slot, sure) {
      if (this.locked || this.going || slot !== this.current + 1) return false;
      this.sendTyped();
      if (navigator.onLine === false) {
        this.tellNext();
        return false;
      }
      if (this.underWay().length) {
        this.leavingFor = { slot, sure };
        this.next.disabled = true;
        this.next.textContent = this.texts.saving;
        return false;
      }
      const place = this.places[this.current];
      if (sure || (place.answered && !place.partly)) return true;
      this.tell("leave-open", { partly: place.answered });
      return false;
    }
    leaveOnceSaved(stuck) {
      const waiting = this.underWay().length;
      if (!this.leavingFor || (waiting && !stuck)) return;
      const { slot, sure } = this.leavingFor;
      this.wait(null);
      waiting ? this.tellNext() : this.go(slot, sure);
    }
    tellNext() {
      this.needsServer(this.texts.nextNeedsServer);
    }
    // Until the connection is back.
    needsServer(words) {
      this.nextTold = true;
      this.warnInView(words);
    }
    // Until it comes, the item in view is still the one before, and the button says so.
    wait(slot) {
      this.leavingFor = null;
      this.going = slot !== null;
      this.goingTo = slot;
      this.goingSince = Date.now();
      this.next.disabled = this.going || this.moved;
      this.next.textContent = this.going ? fill(this.texts.opening, { number: slot + 1 }) : this.texts.next;
      this.box.inert = this.forward && this.going; // whatever was answered now, the server would refuse
    }
    item(slot, screen, value, remaining) {
      if (remaining !== undefined) {
        this.heard();
        this.sync(remaining);
      }
      // It was asked for twice, and is being answered already.
      if (this.forward && remaining !== undefined && slot === this.current && !this.going) return;
      this.wait(null);
      this.sendTyped();
      const moved = this.current !== slot;
      const waiting = this.kept().find((entry) => entry.slot === slot);
      this.current = slot;
      this.screen = screen;
      this.value = waiting ? waiting.value : value;
      gp.item.draw(this.box, screen, this.value, this.locked, this.texts.item, (answer, settled) =>
        this.answer(answer, settled));
      this.where.textContent = fill(this.texts.where, { number: slot + 1, all: this.places.length });
      this.section.textContent = this.places[slot].section;
      this.worth.textContent = this.places[slot].worth;
      this.worth.hidden = !this.places[slot].worth;
      this.previous.disabled = slot === 0 || this.moved;
      const last = slot === this.places.length - 1;
      this.next.hidden = last;
      this.finish.classList.toggle("gp-desk-primary", last);
      this.finish.classList.toggle("gp-desk-apart", !last);
      this.paintFlag();
      this.paintPalette();
      if (moved) {
        this.where.focus();
        window.scrollTo({ top: 0 });
      }
    }
    flag() {
      if (this.locked) return;
      const place = this.places[this.current];
      place.flagged = !place.flagged;
      this.tell("flag", { slot: this.current, flagged: place.flagged });
      this.paintFlag();
      this.paintPalette();
    }
    // Whoever presses it right after their last word need not press again: it goes on once all is saved.
    handIn() {
      gp.item.settle(this.box);
      if (navigator.onLine === false) return this.needsServer(this.texts.handInNeedsServer);
      this.handingIn = this.underWay().length > 0;
      if (!this.handingIn) this.tell("hand-in", {});
    }
    handInOnceSaved(stuck) {
      const waiting = this.underWay().length;
      if (!this.handingIn || (waiting && !stuck)) return;
      this.handingIn = false;
      this.waitTold = waiting > 0;
      waiting ? this.warnInView(fill(this.texts.waitBeforeHandIn, { waiting })) : this.tell("hand-in", {});
    }

    // ---- what the server may say besides

    lock(text) {
      this.locked = true;
      this.handingIn = false;
      this.host.classList.add("gp-desk-locked");
      gp.item.drop(this.box);
      this.box.querySelectorAll("input, button, select, textarea").forEach((input) => (input.disabled = true));
      this.finish.disabled = this.finishHere.disabled = true;
      this.flagButton.disabled = true;
      this.warn(text);
    }
    // Another window or device has the attempt now. The server says so to whatever is asked from here, also by a page that
    // only wants to know the time: one that looked live would go on being read and answered in vain.
    // slot is of the answer that was refused, if it was one. Like what was typed it stays in the journal, and is sent if the
    // exam goes on here: one that the other window answered since is refused as stale then, and told.
    movedElsewhere(slot) {
      const unsaved = slot >= 0 || Boolean(this.typed) || this.underWay().length > 0;
      if (this.moved && (this.movedUnsaved || !unsaved)) return;
      this.moved = true;
      this.movedUnsaved = unsaved;
      this.lock(this.texts.elsewhere + (unsaved ? this.texts.elsewhereUnsaved : ""));
      // Nothing leads on from here but to go on here, so nothing looks as if it did.
      this.wait(null);
      this.previous.disabled = true;
      this.paintPalette();
      clearInterval(this.timer);
      this.state.hidden = true;
      this.offline.hidden = true;
      this.news.hidden = true; // the other one tells it, until it is read there; and this one again if it goes on
      this.warning.append(" ", button("gp-desk-button", this.texts.continueHere, () => this.tell("continue-here", {})));
      this.warning.scrollIntoView({ block: "nearest" });
    }
    // The page's clock ran ahead: there is time left by the server's.
    stillOpen(remaining) {
      if (!this.timeUp) return;
      this.timeUp = false;
      this.announced.clear();
      this.sync(remaining);
      this.locked = false;
      this.host.classList.remove("gp-desk-locked");
      this.finish.disabled = this.finishHere.disabled = false;
      this.flagButton.disabled = false;
      const asked = this.going ? this.goingTo : null;
      this.item(this.current, this.screen, this.value);
      // The answer to a move may be lost, and where one only goes forward the item before takes no more answers.
      if (asked !== null) {
        this.wait(asked);
        this.askForItem();
      }
      this.hush();
      this.tick();
    }
    warn(text) {
      this.warning.textContent = text;
      this.warning.hidden = false;
    }
    // To a button just pressed, which may be far below where it is answered.
    warnInView(text) {
      this.warn(text);
      this.warning.scrollIntoView({ block: "nearest" });
    }
    // What was said is read, for the person goes on.
    hush() {
      this.refused.clear();
      this.warning.hidden = true;
    }
    say(text) {
      this.said.textContent = text;
    }
    tell(type, detail) {
      this.host.dispatchEvent(new CustomEvent(type, { detail }));
    }

    // ---- drawing

    build() {
      const t = this.texts;
      this.clock = el("p", "gp-clock");
      this.clock.setAttribute("role", "timer");
      this.state = el("p", "gp-save-state");
      this.state.setAttribute("role", "status");
      this.count = el("p", "gp-save-count");
      this.said = el("p", "gp-visually-hidden");
      this.said.setAttribute("role", "status");
      this.offline = el("p", "gp-desk-offline");
      this.offline.setAttribute("role", "alert");
      this.offline.hidden = true;
      this.warning = el("p", "gp-desk-warning");
      this.warning.setAttribute("role", "alert");
      this.warning.hidden = true;

      this.news = el("div", "gp-desk-news");
      this.news.setAttribute("role", "status");
      this.news.hidden = true;
      this.news.append(button("gp-desk-button gp-desk-news-read", t.read, () => {
        this.news.querySelectorAll(".gp-desk-news-line").forEach((line) => line.remove());
        this.news.hidden = true;
        this.tell("read", { announcement: this.lastTold ?? 0, until: this.lastUntil ?? 0 });
      }));

      const bar = el("div", "gp-desk-bar");
      const save = el("div", "gp-desk-save");
      save.append(this.state, this.count);
      bar.append(this.clock, save);

      this.where = el("h2", "gp-desk-where");
      this.where.tabIndex = -1;
      this.section = el("p", "gp-desk-section");
      this.flagButton = button("gp-desk-button gp-desk-flag", "", () => this.flag());
      const top = el("div", "gp-desk-top");
      const heading = el("div", "");
      this.worth = el("p", "gp-desk-worth");
      heading.append(this.where, this.section, this.worth);
      top.append(heading, this.flagButton);
      this.box = el("div", "gp-desk-item");
      this.previous = button("gp-desk-button", t.previous, () => this.go(this.current - 1));
      this.next = button("gp-desk-button gp-desk-primary", t.next, () => this.go(this.current + 1));
      this.finish = button("gp-desk-button", t.handIn, () => this.handIn());
      const moves = el("div", "gp-desk-moves");
      moves.append(this.previous, this.next, this.finish);
      const sheet = el("section", "gp-desk-sheet");
      sheet.setAttribute("aria-label", t.item.region);
      sheet.append(top, this.box, moves);
      if (this.forward) {
        this.previous.remove();
        this.flagButton.remove();
        const noWayBack = el("p", "gp-desk-forward", t.forward);
        noWayBack.id = "gp-desk-forward";
        this.next.setAttribute("aria-describedby", noWayBack.id);
        sheet.append(noWayBack);
      }

      const palette = el("details", "gp-palette");
      palette.open = matchMedia("(min-width: 60rem)").matches;
      this.summary = el("summary", "", t.overview);
      this.numbers = el("ol", "gp-palette-numbers");
      const legend = el("ul", "gp-palette-legend");
      const looks = [["gp-answered", t.answered], ["gp-partly", t.partly], ["", t.blank]];
      if (this.forward) looks.push(["gp-behind", t.behind], ["gp-to-come", t.toCome]);
      else looks.push(["gp-flagged", t.flagged]);
      looks.forEach(([look, words]) => {
        const swatch = el("span", `gp-palette-number gp-swatch ${look}`);
        swatch.setAttribute("aria-hidden", "true");
        const entry = el("li");
        entry.append(swatch, words);
        legend.append(entry);
      });
      // Whoever looks everything over once more need not go to the last item to hand in.
      this.finishHere = button("gp-desk-button gp-palette-hand-in", t.handIn, () => this.handIn());
      palette.append(this.summary, this.numbers, legend, this.finishHere);
      const around = el("nav", "gp-desk-around");
      around.setAttribute("aria-label", t.overview);
      around.append(palette);

      const main = el("div", "gp-desk-main");
      main.append(sheet, around);
      this.host.replaceChildren(bar, this.offline, this.warning, this.news, main, this.said);
    }
    paintFlag() {
      const flagged = this.places[this.current].flagged;
      this.flagButton.textContent = flagged ? this.texts.unflag : this.texts.flag;
      this.flagButton.setAttribute("aria-pressed", String(flagged));
    }
    paintPalette() {
      const whole = this.places.every((place) => place.answered && !place.partly);
      this.finishHere.classList.toggle("gp-desk-primary", whole);
      this.numbers.replaceChildren(
        ...this.places.map((place, slot) => {
          const label = String(slot + 1);
          const number = this.forward
            ? el("span", "gp-palette-number", label)
            : button("gp-palette-number", label, () => this.go(slot));
          const words = [fill(this.texts.number, { number: slot + 1 })];
          const partly = place.answered && place.partly;
          const toCome = this.forward && slot > this.current;
          if (!toCome) words.push(partly ? this.texts.partly : place.answered ? this.texts.answered : this.texts.blank);
          if (this.isPassed(slot)) words.push(this.texts.behind);
          if (toCome) words.push(this.texts.toCome);
          if (place.flagged) words.push(this.texts.flagged);
          if (this.forward) number.setAttribute("role", "img");
          number.disabled = this.moved;
          number.classList.toggle("gp-behind", Boolean(this.isPassed(slot)));
          number.classList.toggle("gp-to-come", Boolean(toCome));
          number.setAttribute("aria-label", words.join(", "));
          number.classList.toggle("gp-answered", place.answered && !partly);
          number.classList.toggle("gp-partly", partly);
          number.classList.toggle("gp-flagged", place.flagged);
          if (slot === this.current) number.setAttribute("aria-current", "true");
          const entry = el("li");
          entry.append(number);
          return entry;
        }),
      );
    }
  }

  gp.desk = {
    open(host, start) {
      host.gpDesk && clearInterval(host.gpDesk.timer);
      host.gpDesk = new Desk(host, start);
    },
  };

  // Leaving the page is told to the person's own result and to the invigilator, and decides nothing.
  const look = (away) => {
    const desk = document.querySelector("gp-exam-desk")?.gpDesk;
    if (!desk || desk.locked || desk.away === away) return;
    desk.away = away;
    desk.tell("away", { away });
  };
  let leaving = 0;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(leaving);
    if (document.visibilityState === "visible") look(false);
    else leaving = setTimeout(() => look(true), LEFT_FOR);
  });

  const wake = () => document.querySelector("gp-exam-desk")?.gpDesk?.askTime();
  addEventListener("online", () => document.querySelector("gp-exam-desk")?.gpDesk?.backOnline());
  addEventListener("offline", () => document.querySelector("gp-exam-desk")?.gpDesk?.showState());
  addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());

  // Nothing may be lost by leaving while the browser itself refuses to keep what is not saved yet.
  addEventListener("beforeunload", (event) => {
    const desk = document.querySelector("gp-exam-desk")?.gpDesk;
    if (desk && desk.journal.memory && desk.journal.pending().length) event.preventDefault();
  });
})();
