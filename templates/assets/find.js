// The find box of every page, and the filter of the tables: what they find things in is loaded when one is first used.
"use strict";

(() => {
  const { element } = globalThis.portbook;
  const { lang } = document.documentElement;
  const PROGRAM = ["assets/network.js", "assets/match.js", "assets/words.js", "assets/finder.js", `data/search.${lang}.js`];
  const MOST = 8;
  const QUIET = 250; // Milliseconds after the last key before a screen reader is told.

  let loading;

  /** The finder of the page's language. */
  function finder() {
    loading ??= Promise.all(PROGRAM.map(portbook.load)).then(() => new portbook.Finder(portbook.search, lang));
    return loading;
  }

  const ltr = (text) => element("bdi", { dir: "ltr" }, text);

  /** Sentences, with their numbers and addresses in bold. */
  function said(sentences) {
    const fact = ({ fact, ltr: isLtr }) => element(/[\d.]/.test(fact) ? "b" : "span", {}, isLtr ? ltr(fact) : element("bdi", {}, fact));
    return sentences.flatMap((parts, i) => [i ? " " : "", ...parts.map((part) => (part.fact === undefined ? part : fact(part)))]);
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
      document.addEventListener("keydown", (event) => this.shortcut(event));
      for (const example of form.querySelectorAll(".tries button")) {
        example.addEventListener("click", () => { input.value = example.textContent; input.focus(); this.look(); });
      }
    }

    /** The keys that lead here from anywhere on the page. */
    shortcut(event) {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
      const slash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      this.input.focus();
      this.input.select();
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

    async look(most = MOST) {
      const typed = this.input.value;
      if (!typed.trim()) return this.show(false);
      let found;
      try {
        found = (await finder()).find(typed);
      } catch {
        return this.form.classList.add("failed"); // The link to all ports takes its place.
      }
      if (typed === this.input.value && document.activeElement === this.input) this.print(found, most);
      return undefined;
    }

    print(found, most) {
      const { phrases } = portbook.search;
      this.list.setAttribute("aria-label", phrases.list);
      this.keys.replaceChildren(...[["↑ ↓", phrases["keys.choose"]], ["Enter", phrases["keys.open"]], ["Esc", phrases["keys.close"]]]
        .map(([key, does]) => element("span", {}, element("kbd", {}, key), ` ${does}`)));
      let left = most;
      const shown = found.groups.map(({ title, items }) => ({ title, items: items.slice(0, Math.max(0, left)), rest: left -= items.length })).filter(({ items }) => items.length);
      this.choose();
      this.list.replaceChildren(...shown.map((group, i) => this.group(group, i)));
      if (found.count > most) this.list.append(this.all(found.count));
      this.options().forEach((option, i) => { option.id = `found.${i}`; });
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.answer.replaceChildren(...said(found.sentences)), this.answer.hasChildNodes() && !this.panel.hidden ? QUIET : 0);
      this.show(true);
    }

    group({ title, items }, i) {
      return element("div", { class: "group", role: "group", "aria-labelledby": `found-group-${i}` },
        element("p", { id: `found-group-${i}` }, title), ...items.map((item) => (item.transport ? this.row(item) : this.thing(item))));
    }

    row(row) {
      const range = row.number ?? (row.first === row.last ? `${row.first}` : `${row.first}-${row.last}`);
      const port = element("bdi", { class: "port", dir: "ltr" }, element("span", {}, row.transport), " ", element("b", {}, range));
      return this.option("result row", row.owner.href, port, " ", element("span", { class: "what" }, row.owner.name), " ",
        element("span", { class: "kind" }, portbook.search.labels[row.owner.direction]), " ", element("span", { class: "why" }, row.why));
    }

    thing({ name, text, href, nets }) {
      const why = nets ? ltr(nets.map((net) => net.replace(/\/(?:32|128)$/, "")).join(", ")) : text;
      return this.option("result", href, element("span", { class: "what" }, nets ? ltr(name) : name), " ", element("span", { class: "why" }, why));
    }

    option(kind, href, ...children) {
      return element("a", { class: kind, role: "option", tabindex: "-1", "aria-selected": "false", href: portbook.pageAddress(href) }, ...children);
    }

    /** Shows the rest in the same list. */
    all(count) {
      const option = element("div", { class: "result all", role: "option", "aria-selected": "false" }, portbook.search.phrases.more.replace("{count}", count));
      option.addEventListener("click", () => this.look(Infinity));
      return option;
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
      this.input.addEventListener("focus", () => finder().catch(() => {}));
      this.input.addEventListener("input", () => this.apply());
      form.addEventListener("submit", (event) => { event.preventDefault(); this.apply(); });
      addEventListener("hashchange", () => this.restore());
      this.restore();
    }

    /** What was typed is in the address, so that it can be sent on, and is there again after a visit to another page. */
    restore() {
      if (!location.hash.startsWith("#q=")) return;
      try { this.input.value = decodeURIComponent(location.hash.slice(3)); } catch { return; }
      this.apply();
    }

    async apply() {
      const typed = this.input.value;
      const isOwn = typed.trim() || location.hash.startsWith("#q=");
      if (isOwn) history.replaceState(history.state, "", typed.trim() ? `#q=${encodeURIComponent(typed)}` : location.pathname + location.search);
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
        this.status.replaceChildren(...(typed && !count && !sentences.length ? [this.status.dataset.none] : [number, sentences.length ? " · " : "", ...said(sentences)]));
      }, QUIET);
    }
  }

  const form = document.querySelector(".find");
  if (form) new FindBox(form);
  const filter = document.querySelector(".filter");
  if (filter) new Filter(filter);
})();
