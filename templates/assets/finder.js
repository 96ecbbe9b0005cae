// What the find box and the filter of the tables find: answers first, then words, in groups.
"use strict";

(() => {
  const ORDER = ["purposes", "ports", "roles", "hosts", "pages"];

  class Finder {
    constructor(data, language) {
      this.data = data;
      this.answers = new portbook.Answers(data);
      this.rows = new portbook.WordIndex(this.answers.rows.map((row) => this.row(row)), language);
      const hosts = data.hosts.map((host) => ({ ...host, group: "hosts" }));
      this.things = new portbook.WordIndex([...data.things, ...hosts].map((item) => ({ item, strong: [item.name, ...item.also], weak: [item.text, ...item.nets ?? []] })), language);
    }

    /** A port is found by everything that stands in its row, and by what people say instead. */
    row(row) {
      const { data } = this;
      const named = (ids, all) => all.filter((one) => ids.includes(one.id));
      const said = row.marks.map((mark) => data.phrases[`words.${mark}`] ?? "");
      const { owner } = row;
      return {
        item: row,
        strong: [owner.name, ...owner.also, row.protocol, ...row.features ?? []],
        weak: [owner.text, row.transport, ...(row.number ? [row.number] : [String(row.first), String(row.last)]), ...said,
          ...["inbound", "outbound", "any", "restricted"].filter((mark) => row.marks.includes(mark)).map((mark) => data.labels[mark]),
          ...named([...owner.purposes, ...owner.roles], data.things).map((one) => one.name),
          ...named(owner.purposes, data.things).flatMap((one) => one.also), ...named(owner.hosts, data.hosts).flatMap((one) => [one.name, ...one.nets ?? []])],
        phrases: row.marks.includes("clear") ? [data.labels.clear] : [],
      };
    }

    /** Rows of the table that are meant: by number, or by words and numbers together. */
    filter(typed) {
      const answer = this.answers.answer(typed);
      if (answer && (answer.rows.length || !answer.hosts)) return answer;
      return { sentences: [], rows: this.matched(typed, true).map((one) => one.item) };
    }

    /** The rows that have all words and one of the ports, the best first. every: also words that nothing has. */
    matched(typed, every = false) {
      const parts = typed.split(/[\s,;]+/).filter(Boolean);
      const asked = parts.map((part) => this.answers.query(part));
      const numbers = asked.filter((one) => one?.first);
      if (!numbers.length) return this.rows.find(typed, every);
      const within = new Set(numbers.flatMap((one) => this.answers.with(one.transport, one)));
      const words = parts.filter((_, i) => !asked[i]?.first).join(" ");
      return words ? this.rows.find(words, every).filter((one) => within.has(one.item)) : [...within].map((item) => ({ item, score: 1 }));
    }

    /** A sentence, and what was found in groups, each with its title. */
    find(typed) {
      const answer = this.answers.answer(typed);
      const groups = answer ? this.answered({ ...answer, near: answer.near.map((row) => this.slipped(row, typed)) }) : [];
      const words = !answer || (answer.hosts && !answer.hosts.length) ? this.words(typed) : [];
      const all = [...groups, ...words];
      const count = all.reduce((sum, group) => sum + group.items.length, 0);
      const facts = { query: typed.trim().slice(0, 40), count: String(count) };
      const sentences = answer && !words.length ? answer.sentences : [this.answers.say(count ? "results" : "nothing", facts)];
      return { sentences, groups: all, count };
    }

    /** A row that may be meant instead, with the reason why. */
    slipped(row, typed) {
      const { first, last } = this.answers.query(typed);
      const slip = portbook.slip(String(row.first), String(first));
      return slip && row.first === row.last && first === last ? { ...row, why: `${this.data.phrases[slip]} ${row.why}` } : row;
    }

    answered({ rows, near, hosts = [] }) {
      const { data } = this;
      const purposes = data.things.filter((one) => one.group === "purposes" && rows.some((row) => row.owner.purposes.includes(one.id)));
      return [["hosts", hosts], ["ports", rows], ["near", near], ["needed", hosts.length ? [] : purposes]]
        .filter(([, items]) => items.length).map(([id, items]) => ({ title: this.title(id), items }));
    }

    words(typed) {
      const found = [...this.matched(typed).map((one) => ({ ...one, group: "ports" })), ...this.things.find(typed).map((one) => ({ ...one, group: one.item.group }))];
      const groups = ORDER.map((id) => ({ title: this.title(id), items: found.filter((one) => one.group === id) })).filter((group) => group.items.length);
      return groups.sort((a, b) => b.items[0].score - a.items[0].score).map((group) => ({ ...group, items: group.items.map((one) => one.item) }));
    }

    title(id) { return this.data.phrases[`groups.${id}`] ?? this.data.labels[id]; }
  }

  portbook.Finder = Finder;
})();
