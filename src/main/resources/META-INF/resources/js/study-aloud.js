// Reads a lesson aloud, sentence by sentence, where the browser has a voice for its language.
(() => {
  const gp = (window.gatepost = window.gatepost || {});
  const speech = window.speechSynthesis;
  const MARK = "gp-aloud";
  const BLOCKS = "p, li, h2, h3, h4, h5, h6, figure";

  // What is said, in order: a sentence and where it stands. A picture says what it shows.
  function sentences(text, language) {
    const found = [];
    const cut = window.Intl?.Segmenter ? new Intl.Segmenter(language, { granularity: "sentence" }) : null;
    for (const block of text.querySelectorAll(BLOCKS)) {
      if (block.parentElement.closest("figure") || block.querySelector(BLOCKS)) continue;
      if (block.matches("figure")) {
        found.push({ block, words: block.querySelector("svg")?.getAttribute("aria-label") ?? "", range: null });
        continue;
      }
      const all = block.textContent;
      const parts = cut ? [...cut.segment(all)].map((s) => [s.index, s.segment]) : [[0, all]];
      for (const [index, words] of parts) {
        if (words.trim()) found.push({ block, words, range: rangeIn(block, index, index + words.trimEnd().length) });
      }
    }
    return found;
  }

  function rangeIn(block, from, to) {
    const range = document.createRange();
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let at = 0;
    let begun = false;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const end = at + node.length;
      if (!begun && from < end) { range.setStart(node, from - at); begun = true; }
      if (begun && to <= end) { range.setEnd(node, to - at); return range; }
      at = end;
    }
    return null;
  }

  const voiceFor = (language) => {
    const short = language.slice(0, 2).toLowerCase();
    const voices = speech.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(short));
    return voices.find((voice) => voice.lang.replace("_", "-").toLowerCase() === language.toLowerCase())
      ?? voices.find((voice) => voice.default) ?? voices[0];
  };

  gp.aloud = {
    // Shows the buttons once there is a voice, and makes them work; text is what is read.
    offer(bar, text) {
      if (!speech) return;
      const language = document.documentElement.lang || "en";
      const [play, pause, stop] = ["play", "pause", "stop"].map((name) => bar.querySelector(`[data-aloud=${name}]`));
      let all = [];
      let at = 0;
      let state = "still";
      let turn = 0; // tells what a cancelled sentence still says from what the next one does

      const paint = (sentence) => {
        bar.dataset.state = state;
        play.hidden = state === "reading";
        pause.hidden = state !== "reading";
        stop.hidden = state === "still";
        text.querySelectorAll("." + MARK).forEach((block) => block.classList.remove(MARK));
        window.CSS?.highlights?.delete(MARK);
        if (!sentence) return;
        if (sentence.range && window.CSS?.highlights) CSS.highlights.set(MARK, new Highlight(sentence.range));
        else sentence.block.classList.add(MARK);
        const box = (sentence.range ?? sentence.block).getBoundingClientRect();
        if (box.bottom > innerHeight - 60 || box.top < 90) {
          sentence.block.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
        }
      };
      const still = () => { turn++; state = "still"; at = 0; speech.cancel(); paint(null); };
      const next = () => {
        if (!text.isConnected || at >= all.length) { still(); return; }
        const mine = ++turn;
        const said = new SpeechSynthesisUtterance(all[at].words);
        said.lang = language;
        said.voice = voiceFor(language) ?? null;
        said.onend = () => { if (mine === turn) { at++; next(); } };
        said.onerror = () => { if (mine === turn) still(); };
        paint(all[at]);
        speech.speak(said);
      };
      // Begins with the first sentence that can be seen, which is where somebody is.
      const begin = () => {
        all = sentences(text, language);
        at = Math.max(0, all.findIndex((each) => (each.range ?? each.block).getBoundingClientRect().top >= 60));
      };
      const focusOn = (button, other) => { if (document.activeElement === other || other.hidden) button.focus({ preventScroll: true }); };

      play.onclick = () => {
        if (state === "still") begin();
        state = "reading";
        speech.cancel();
        next(); // from the sentence's beginning: not every browser can go on in its middle
        focusOn(pause, play);
      };
      pause.onclick = () => { turn++; state = "resting"; speech.cancel(); paint(all[at]); focusOn(play, pause); };
      stop.onclick = () => { still(); play.focus({ preventScroll: true }); };

      const show = () => { bar.hidden = !voiceFor(language); };
      speech.addEventListener?.("voiceschanged", show);
      addEventListener("pagehide", still);
      new MutationObserver((changes, seen) => {
        if (text.isConnected) return;
        seen.disconnect();
        speech.removeEventListener?.("voiceschanged", show);
        removeEventListener("pagehide", still);
        if (state !== "still") still();
      }).observe(document.querySelector("main") ?? document.body, { childList: true, subtree: true });
      paint(null);
      show();
    },
  };
})();
