// Finds words, as people write them: in any case, with and without marks, by their beginnings, and with a typing error.
"use strict";

(() => {
  /** Turkish i and ı, German ä and ae, Arabic letters with and without hamza, and all letters with marks find each other. */
  function fold(text, language) {
    const small = text.toLocaleLowerCase(language).normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/ß/g, "ss").replace(/ı/g, "i").replace(/[آأإٱ]/g, "ا").replace(/[ىی]/g, "ي").replace(/ة/g, "ه").replace(/ک/g, "ك")
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15);
    return language.startsWith("de") ? small.replace(/([aou])e/g, "$1") : small;
  }

  /** The words of a text; an Arabic word is found with and without its article. */
  function words(text, language) {
    return fold(text, language).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => word.replace(/^[وبفك]?ال(?=\p{L}{3})/u, ""));
  }

  /** Whether one word becomes the other with so many letters changed, missing, added, or swapped with the next. */
  function isNear(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return false;
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let k = 1; k <= other.length; k++) {
        row[k] = Math.min(row[k - 1] + 1, last[k] + 1, last[k - 1] + (one[i - 1] !== other[k - 1]));
        if (i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1]) row[k] = Math.min(row[k], before[k - 2] + 1);
      }
      if (Math.min(...row) > most) return false;
      [before, last] = [last, row];
    }
    return last[other.length] <= most;
  }

  /** Things that can be found by their words. */
  class WordIndex {
    /** @param entries each with `strong` texts, such as its name, `weak` ones, and `phrases` that mean it only as a whole */
    constructor(entries, language) {
      this.language = language;
      this.entries = entries.map((entry) => {
        const found = new Map();
        for (const [texts, weight] of [[entry.weak, 1], [entry.strong, 4]]) {
          for (const word of texts.flatMap((text) => words(text, language))) found.set(word, weight);
        }
        return { item: entry.item, words: found, name: fold(entry.strong[0], language), phrases: (entry.phrases ?? []).map((one) => fold(one, language)) };
      });
      this.known = new Set(this.entries.flatMap((entry) => [...entry.words.keys()]));
    }

    /** Which words a typed one may mean, and how well: itself, beginning with it, having it within, or a letter or two away. */
    meant(typed) {
      const found = new Map();
      const whole = this.known.has(typed);
      for (const word of this.known) {
        if (word === typed) found.set(word, 3);
        else if (word.startsWith(typed)) found.set(word, 2);
        else if (!whole && typed.length > 2 && word.includes(typed)) found.set(word, 1);
      }
      const most = typed.length > 7 ? 2 : typed.length > 3 ? 1 : 0;
      if (found.size || !most || /\p{N}/u.test(typed)) return found;
      for (const word of this.known) if (!/\p{N}/u.test(word) && isNear(typed, word, most)) found.set(word, 0.5);
      return found;
    }

    /** The things that have all words, the best first. Words that nothing has are left out of account, unless every word counts. */
    find(typed, every = false) {
      const whole = fold(typed, this.language).trim().replace(/\s+/g, " ");
      const said = this.entries.filter((entry) => /\s/.test(whole) && entry.phrases.some((phrase) => phrase.startsWith(whole)));
      if (said.length) return said.map(({ item }) => ({ item, score: 20 }));
      const all = words(typed.slice(0, 200), this.language).map((word) => this.meant(word));
      const asked = all.filter((meant) => meant.size);
      if (!asked.length || (every && asked.length < all.length)) return [];
      return this.entries.map((entry) => {
        const scores = asked.map((meant) => Math.max(0, ...[...meant].map(([word, grade]) => grade * (entry.words.get(word) ?? 0))));
        return { item: entry.item, score: scores.every(Boolean) ? scores.reduce((a, b) => a + b) + (entry.name === whole ? 20 : 0) : 0 };
      }).filter((one) => one.score).sort((a, b) => b.score - a.score);
    }
  }

  Object.assign(globalThis.portbook ??= {}, { WordIndex, fold });
})();
