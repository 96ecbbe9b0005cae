// What a page says about values that came with a link: they never take the place of a reader's own values without a word.
//   portbook.linkBar(bar, names, changed, isOffered)   names: the label of each value by its id; changed: called when values have changed
//     isOffered(name, text): whether the page has what a link chooses
//     What it returns has bring(values, words), which asks about values from elsewhere: values as of portbook.own.read; words: {title, asked, used, take, theirs}
//   portbook.nameOf(id)   the name of a value
// Needs values.js; names need the matrix and the data of the find box.
"use strict";

(() => {
  const { own } = globalThis.portbook;

  class LinkBar {
    constructor(bar, names, changed, isOffered) {
      Object.assign(this, { bar, names, changed, isOffered });
      bar.querySelector(".take").addEventListener("click", () => this.end(this.link.values));
      bar.querySelector(".drop").addEventListener("click", () => this.end(this.isUsed ? new Map([...this.link.values.keys()].map((id) => [id, ""])) : new Map()));
      const [title, take, theirs] = ["h2", ".take", "thead th:last-child"].map((part) => bar.querySelector(part).textContent);
      this.words = { title, take, theirs, asked: bar.dataset.asked, used: bar.dataset.used };
      addEventListener("hashchange", () => this.look());
    }

    look() {
      const link = own.read(location.hash);
      if (link) this.bring(link, this.words);
    }

    bring(link, words) {
      this.link = link;
      this.said = words;
      for (const [name, text] of link.choices) {
        if (this.isOffered(name, text)) own.choose(name, text);
        else link.unknown.push(`${name}=${text}`);
      }
      const mine = new Map(own.typed(own.all()));
      const others = [...link.values].filter(([id, text]) => mine.get(id) !== text);
      this.isUsed = !mine.size && others.length > 0;
      if (this.isUsed) this.put(link.values);
      if (others.length || link.unknown.length) this.show(mine, others);
      else this.clear();
      this.changed();
    }

    show(mine, others) {
      const { bar, said } = this;
      bar.setAttribute("aria-label", said.title);
      for (const [part, text] of [["h2", said.title], [".take", said.take], ["thead th:last-child", said.theirs]]) bar.querySelector(part).textContent = text;
      bar.querySelector(".about").textContent = this.isUsed ? said.used : others.length ? said.asked.replace("{count}", others.length) : "";
      bar.querySelector("table").hidden = !others.length;
      bar.querySelector("tbody").replaceChildren(...others.map(([id, text]) => row(this.names.get(id) ?? id, mine.get(id) ?? "", text)));
      const [before, after] = bar.dataset.unknown.split("{parts}");
      const unknown = this.link.unknown.flatMap((part, i) => [i ? "\u00a0· " : "", ltr(part.slice(0, 60))]);
      bar.querySelector(".unknown").replaceChildren(...(unknown.length ? [before, ...unknown, after] : []));
      bar.querySelector(".take").hidden = this.isUsed || !others.length;
      bar.hidden = false;
    }

    put(values) {
      for (const [id, text] of values) own.set(id, text);
    }

    /** What was asked is answered. */
    end(values) {
      this.put(values);
      this.clear();
      this.changed();
      document.querySelector("main").focus();
    }

    clear() {
      this.bar.hidden = true;
      history.replaceState(null, "", location.pathname + location.search);
    }
  }

  const ltr = (text) => Object.assign(document.createElement("bdi"), { dir: "ltr", textContent: text });

  function row(name, ...values) {
    const made = document.createElement("tr");
    made.append(Object.assign(document.createElement("th"), { scope: "row", textContent: name }));
    for (const value of values) {
      const cell = document.createElement("td");
      cell.append(ltr(value.replaceAll(",", ", ")));
      made.append(cell);
    }
    return made;
  }

  /** What readers call a value: a role, and which of its machines where each service has a different one; a system or a setting. */
  function nameOf(id) {
    const { things, hosts, services } = portbook.search;
    const peer = portbook.matrix.groups[id]?.peer ?? id;
    if (id === "server") return document.querySelector(".linkbar").dataset.server;
    const thing = things.find((one) => one.id === peer && (one.group === "roles" || /#(?:system|setting)\./.test(one.href))) ?? hosts.find((one) => one.id === peer);
    const service = services.find((one) => one.id === id.slice(peer.length + 1));
    return (thing?.name ?? peer) + (service ? ` (${service.name})` : "");
  }

  globalThis.portbook.nameOf = nameOf;
  globalThis.portbook.linkBar = (bar, names, changed, isOffered = () => true) => {
    const made = new LinkBar(bar, names, changed, isOffered);
    made.look();
    return made;
  };
})();
