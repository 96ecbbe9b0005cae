// The find box of every page, the page of results, and the filter of the tables: what they find things in is loaded when one is first used.
// On most pages this file too comes only then, with what was typed meanwhile.
"use strict";

(() => {
  const { element } = globalThis.portbook;
  const { lang } = document.documentElement;
  const PROGRAM = ["assets/network.js", "assets/match.js", "assets/words.js", "assets/finder.js", "assets/find.css", `data/search.${lang}.js`];
  const MOST = 8;
  const QUIET = 250; // Milliseconds after the last key before a screen reader is told.

  let loading;

  /** The finder of the page's language. */
  function finder() {
    loading ??= Promise.all(PROGRAM.map(portbook.load)).then(() => new portbook.Finder(portbook.search, lang));
    return loading;
  }

  const ltr = (text) => element("bdi", { dir: "ltr" }, text);

  // What was typed is in the address, so that it can be sent on, and is there again after a visit to another page.
  const query = (typed) => `#q=${encodeURIComponent(typed)}`;

  /** What the address asks for; nothing where it asks for nothing, or for what no browser writes. */
  function asks() {
    if (!location.hash.startsWith("#q=")) return undefined;
    try { return decodeURIComponent(location.hash.slice(3)); } catch { return undefined; }
  }

  function keep(typed) {
    if (typed.trim()) history.replaceState(history.state, "", query(typed));
    else if (location.hash.startsWith("#q=")) history.replaceState(history.state, "", location.pathname + location.search);
  }

  /** Answers what is typed into a field, and what the address asks for, now or later. */
  function follow(form, input, answer) {
    const restore = () => {
      const asked = asks();
      if (asked === undefined) return;
      input.value = asked;
      answer();
    };
    input.addEventListener("focus", () => finder().catch(() => {}));
    input.addEventListener("input", answer);
    form.addEventListener("submit", (event) => { event.preventDefault(); answer(); });
    addEventListener("hashchange", restore);
    restore();
  }

  /** Sentences, with their numbers and addresses in bold. */
  function said(sentences) {
    const fact = ({ fact, ltr: isLtr }) => element(/[\d.]/.test(fact) ? "b" : "span", {}, isLtr ? ltr(fact) : element("bdi", {}, fact));
    return sentences.flatMap((parts, i) => [i ? " " : "", ...parts.map((part) => (part.fact === undefined ? part : fact(part)))]);
  }

  const OPTION = { role: "option", tabindex: "-1", "aria-selected": "false" };

  /** Words with separators, none of which begins a line. */
  const bound = (words) => words.replaceAll(" · ", "\u00a0· ");

  /** A link to something that was found; attributes: more of its own, such as those of an option of a list. */
  function link(kind, href, attributes, ...children) {
    return element("a", { class: kind, href: portbook.pageAddress(href), ...attributes }, ...children);
  }

  function row(row, attributes) {
    const range = row.number ?? (row.first === row.last ? `${row.first}` : `${row.first}-${row.last}`);
    const port = element("bdi", { class: "port", dir: "ltr" }, element("span", {}, row.transport), " ", element("b", {}, range));
    return link("result row", row.owner.href, attributes, port, " ", element("span", { class: "what" }, row.owner.name), " ",
      element("span", { class: "kind" }, portbook.search.labels[row.owner.direction]), " ", element("span", { class: "why" }, bound(row.why)));
  }

  function thing({ name, text, href, nets }, attributes) {
    const why = nets ? ltr(nets.map((net) => net.replace(/\/(?:32|128)$/, "")).join(", ")) : text;
    return link("result", href, attributes, element("span", { class: "what" }, nets ? ltr(name) : name), " ", element("span", { class: "why" }, why));
  }

  const result = (item, attributes = {}) => (item.transport ? row(item, attributes) : thing(item, attributes));

  /** Leads from an example to the box, which it types. */
  function examples(form, input) {
    for (const example of form.querySelectorAll(".tries button")) {
      example.addEventListener("click", () => { input.value = example.textContent; input.focus(); input.dispatchEvent(new Event("input")); });
    }
  }

  class FindBox {
    constructor(form) {
      this.form = form;
      this.input = form.querySelector("input");
      this.answer = element("p", { class: "answer", role: "status" });
      this.list = element("div", { id: "found", role: "listbox" });
      this.keys = element("p", { class: "keys", "aria-hidden": "true" });
      this.panel = element("div", { class: "found panel", hidden: "" }, this.answer, this.list, this.keys);
      (form.querySelector(".large > .box") ?? form).append(this.panel);
      for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list" })) this.input.setAttribute(name, value);
      this.listen();
    }

    listen() {
      const { form, input } = this;
      input.addEventListener("focus", () => { finder().catch(() => {}); if (input.value) this.look(); });
      input.addEventListener("input", () => this.look());
      input.addEventListener("keydown", (event) => this.key(event));
      form.addEventListener("submit", (event) => { event.preventDefault(); this.open(this.chosen ?? this.options()[0]); });
      form.addEventListener("focusout", ({ relatedTarget }) => { if (!form.contains(relatedTarget)) this.show(false); });
      document.addEventListener("pointerdown", ({ target }) => { if (!form.contains(target)) this.show(false); });
      examples(form, input);
      if (document.activeElement === input) this.look();
    }

    key(event) {
      const all = this.options();
      const now = all.indexOf(this.chosen);
      if (event.key === "Escape") {
        event.preventDefault();
        if (this.panel.hidden) this.input.value = "";
        this.show(false);
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length) {
        event.preventDefault();
        this.show(true);
        this.choose(all[event.key === "ArrowDown" ? (now + 1) % all.length : (now < 1 ? all.length : now) - 1]);
      }
    }

    options() { return [...this.list.querySelectorAll("[role=option]")]; }

    choose(option) {
      this.chosen?.setAttribute("aria-selected", "false");
      this.chosen = option;
      if (!option) return this.input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      return this.input.setAttribute("aria-activedescendant", option.id);
    }

    open(option) { if (!this.panel.hidden) option?.click(); }

    show(yes) {
      this.panel.hidden = !yes;
      this.input.setAttribute("aria-expanded", String(yes));
      if (!yes) this.choose();
    }

    async look() {
      const typed = this.input.value;
      if (!typed.trim()) return this.show(false);
      let found;
      try {
        found = (await finder()).find(typed);
      } catch {
        return this.form.classList.add("failed"); // The link to all ports takes its place.
      }
      if (typed === this.input.value && document.activeElement === this.input) this.print(found);
      return undefined;
    }

    print(found) {
      const { phrases } = portbook.search;
      this.list.setAttribute("aria-label", phrases.list);
      this.keys.replaceChildren(...[["↑ ↓", phrases["keys.choose"]], ["Enter", phrases["keys.open"]], ["Esc", phrases["keys.close"]]]
        .map(([key, does]) => element("span", {}, element("kbd", {}, key), ` ${does}`)));
      let left = MOST;
      const shown = found.groups.map(({ title, items }) => ({ title, items: items.slice(0, Math.max(0, left)), rest: left -= items.length })).filter(({ items }) => items.length);
      this.choose();
      this.list.replaceChildren(...shown.map((group, i) => this.group(group, i)));
      if (found.count > MOST) this.list.append(this.all(found.count));
      this.options().forEach((option, i) => { option.id = `found.${i}`; });
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.answer.replaceChildren(...said(found.sentences)), this.answer.hasChildNodes() && !this.panel.hidden ? QUIET : 0);
      this.show(true);
    }

    group({ title, items }, i) {
      return element("div", { class: "group", role: "group", "aria-labelledby": `found-group-${i}` },
        element("p", { id: `found-group-${i}` }, title), ...items.map((item) => result(item, OPTION)));
    }

    /** Leads to the page that shows the rest too. */
    all(count) {
      return link("result all", `${lang}/search/${query(this.input.value)}`, OPTION, portbook.search.phrases.more.replace("{count}", count));
    }
  }

  /** The page of results: all that was found, under an address to send on. */
  class Results {
    constructor(form, results) {
      this.form = form;
      this.input = form.querySelector("input");
      [this.answer, this.list] = results.children;
      this.title = document.title;
      examples(form, this.input);
      follow(form, this.input, () => this.look());
    }

    async look() {
      const typed = this.input.value;
      keep(typed);
      document.title = typed.trim() ? `${typed.trim()} · ${this.title}` : this.title;
      let found = { groups: [], sentences: [] };
      if (typed.trim()) {
        try {
          found = (await finder()).find(typed);
        } catch {
          this.form.classList.add("failed"); // The link to all ports takes its place.
          return;
        }
      }
      if (typed !== this.input.value) return;
      this.list.replaceChildren(...found.groups.flatMap(({ title, items }) => [element("h2", {}, title), ...items.map((item) => result(item))]));
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.answer.replaceChildren(...said(found.sentences)), this.answer.hasChildNodes() ? QUIET : 0);
    }
  }

  /** Hides the rows of the tables that are not meant, and tables and headings without a row. */
  class Filter {
    constructor(form) {
      this.form = form;
      this.input = form.querySelector("input");
      this.status = form.querySelector("[role=status]");
      this.rows = [...document.querySelectorAll("table.flows tbody tr[id]")];
      form.hidden = false;
      follow(form, this.input, () => this.apply());
    }

    async apply() {
      const typed = this.input.value;
      keep(typed);
      let found = { rows: this.rows, sentences: [] };
      if (typed.trim()) {
        try {
          const program = await finder();
          if (typed !== this.input.value) return;
          found = program.filter(typed);
        } catch {
          return;
        }
      }
      const shown = new Set(found.rows.map((row) => row.id));
      for (const row of this.rows) row.hidden = !shown.has(row.id);
      for (const section of document.querySelectorAll("main section:has(table.flows)")) section.hidden = Boolean(typed.trim()) && !section.querySelector("table.flows tr[id]:not([hidden])");
      this.say(typed.trim(), shown.size, found.sentences);
    }

    say(typed, count, sentences) {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => {
        const number = typed ? `${count} / ${this.rows.length}` : "";
        this.status.replaceChildren(...(typed && !count && !sentences.length ? [this.status.dataset.none] : [number, sentences.length ? "\u00a0· " : "", ...said(sentences)]));
      }, QUIET);
    }
  }

  const form = document.querySelector(".find");
  const results = document.querySelector(".results");
  if (form && results) new Results(form, results);
  else if (form) new FindBox(form);
  const filter = document.querySelector(".filter");
  if (filter) new Filter(filter);
})();
