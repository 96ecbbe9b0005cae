// The page on which readers compare their own rules with the matrix. Everything happens in the browser.
"use strict";

(() => {
  const { element } = globalThis.portbook;
  const root = new URL("..", document.currentScript.src);
  const { lang } = document.documentElement;
  const WORKER = "assets/rules/worker.js";
  const READERS = ["assets/rules/ranges.js", "assets/rules/reading.js", "assets/rules/network.js", "assets/rules/nftables.js", "assets/rules/nftables-json.js", "assets/rules/iptables.js",
    "assets/rules/ufw.js", "assets/rules/firewalld.js", "assets/rules/cisco.js", "assets/rules/fortigate.js", "assets/rules/aws.js", "assets/rules/listening.js", "assets/rules/table.js", "assets/rules/evaluate.js", "assets/rules/verdict.js"];
  const DATA = ["assets/network.js", "data/snippets.js", "assets/template.js", "assets/snippet.js", "assets/values.js", "assets/linkbar.js", "assets/edition.js", `data/search.${lang}.js`];
  const MOST = 5 * 1024 * 1024;
  const QUIET = 2000; // Milliseconds between two sentences that a screen reader says about the progress.
  const FEW = 150; // Lines that are shown without folding.
  const AROUND = 2;
  const ORDER = ["missing", "partly", "wider", "unknown", "open"];
  const BADGES = { open: "right" };
  const PLATFORMS = { nftables: "nftables", iptables: "iptables", ufw: "ufw", firewalld: "firewalld", "cisco-asa": "cisco-asa", "cisco-ios": "cisco-ios", fortigate: "fortigate", aws: "aws-terraform", csv: "csv", list: "list" };

  const phrases = new Map([...document.querySelectorAll(".phrases [data-say]")].map((item) => [item.dataset.say, item.textContent]));

  /** A phrase with its arguments filled in. */
  const say = (id, facts = {}) => phrases.get(id).replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);

  const ltr = (text) => element("bdi", { dir: "ltr" }, text);
  /** With commas between them, none of which begins a line. */
  const listed = (items) => items.flatMap((item, i) => (i < items.length - 1 ? [element("span", { class: "item" }, item, portbook.search.comma), " "] : [item]));
  const count = (number) => number.toLocaleString(lang, { numberingSystem: "latn" });

  /** The networks and ports that the reader has filled in rightly, by their names; examples are not among them. */
  function ownValues() {
    const typed = portbook.own.typed(portbook.own.all());
    const { values, refused } = portbook.values(typed);
    const wrong = new Set(refused.map(([id]) => id));
    const right = typed.filter(([id]) => !wrong.has(id) && !portbook.own.isDevice(id));
    const computed = Object.keys(portbook.matrix.computed ?? {}).map((id) => [id, values.ports.get(id)]).filter(([, port]) => port.last);
    return new Map([...right, ...computed.map(([id, { first, last }]) => [id, `${first}-${last}`])]);
  }

  /** Runs in a worker; without one, as in a page that is opened from a disk, in the page. */
  class Comparison {
    constructor(input, heard) {
      Object.assign(this, { input, heard });
    }

    start() {
      const names = [...READERS, "data/snippets.js"];
      return new Promise((done, failed) => {
        this.failed = failed;
        try {
          this.worker = new Worker(new URL(WORKER, root));
        } catch {
          this.here(names).then(done, failed);
          return;
        }
        this.worker.onerror = (event) => { event.preventDefault(); failed(new Error(event.message)); };
        this.worker.onmessage = ({ data }) => (data.result ? done(data.result) : this.heard(data));
        this.worker.postMessage({ ...this.input, scripts: names.map((path) => new URL(path, root).href) });
      }).finally(() => this.worker?.terminate());
    }

    async here(names) {
      for (const name of names) await portbook.load(name);
      const { text, format, options } = this.input;
      return portbook.rules.check(portbook.rules.read(text, format), portbook.matrix, options);
    }

    stop() {
      this.worker?.terminate();
      this.failed(undefined);
    }
  }

  /** What was found, as a part of the page. */
  class Outcome {
    constructor(result, options, edition, applied) {
      Object.assign(this, { result, options, edition, applied });
      this.services = new Map(portbook.search.services.map((service) => [service.id, service]));
      this.tags = new Map();
      for (const row of [...result.rows].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))) this.tag(row, row.verdict);
      for (const row of result.extra) this.tag(row, "extra");
    }

    /** Notes at each line what it says about a row. */
    tag(row, verdict) {
      const lines = verdict === "missing" ? row.refused : verdict === "unknown" ? row.doubts.map((doubt) => doubt.line) : [...row.lines, ...row.doubts.map((doubt) => doubt.line)];
      for (const line of new Set(lines)) if (line > 0) this.tags.set(line, [...this.tags.get(line) ?? [], { row, verdict }]);
    }

    parts() {
      const { result } = this;
      return [this.summary(), ...this.notes(), element("div", { class: "against" },
        element("section", { "aria-labelledby": "gap-rows" }, this.rows(), this.extra(), this.unread(), this.again()),
        result.lines.length ? element("section", { class: "pasted", "aria-labelledby": "gap-lines" }, element("h2", { id: "gap-lines" }, say("lines")), this.lines()) : undefined)];
    }

    summary() {
      const { rows, isComplete, lines, format } = this.result;
      const sum = (verdict) => rows.filter((row) => row.verdict === verdict).length;
      const facts = { open: sum("open"), all: rows.length };
      const heading = element("h2", { id: "gap-verdict", tabindex: "-1" }, say(isComplete ? "complete" : "sum", facts));
      const badges = ["open", "missing", "partly", "wider", "unknown"].filter(sum).map((verdict) => element("span", { class: `badge ${BADGES[verdict] ?? verdict}` }, say(verdict), " ", element("b", {}, String(sum(verdict)))));
      const about = say("checked", { lines: count(lines.length), format: "\u2066" + (format || "?") + "\u2069", edition: "\u2066" + this.edition + "\u2069" });
      return element("section", { class: "verdict", "aria-labelledby": "gap-verdict" }, heading, element("p", { class: "sum-of" }, badges), element("p", { class: "checked" }, about), this.applies());
    }

    /** Which edition the pasted text was made from, if it has a header, and what has changed since then. */
    applies() {
      const { said, date, isNone, link } = this.applied;
      const text = [said];
      if (link) text.push(" ", element("a", { href: portbook.pageAddress(`${portbook.search.home}changes/#since-${date}`) }, link));
      return element("p", { class: isNone || date ? "checked" : "notice" }, text);
    }

    /** What was not compared stands above the rows. */
    notes() {
      const { result } = this;
      const found = [];
      if (!result.format) found.push(say("unrecognised"));
      for (const family of result.format ? [4, 6].filter((one) => !result.families.includes(one)) : []) found.push(say("family", { family: `IPv${family}` }));
      const unfilled = [...new Set(result.rows.flatMap((row) => row.unfilled))].map((id) => portbook.nameOf(id));
      if (unfilled.length) found.push(portbook.listing(phrases.get("unfilled"), "{fields}", unfilled));
      if (this.options.without.length) found.push(this.unused(this.options.without));
      if (result.assumed.length) found.push([say("assumed"), " ", listed(result.assumed.map(ltr))]);
      return found.map((text) => element("p", { class: "notice" }, text));
    }

    /** The names of features that are not used. */
    unused(features) { return [say("unused"), " ", listed(features.map((feature) => say(`feature.${feature}`)))]; }

    port(row) {
      return element("bdi", { class: "port", dir: "ltr" }, element("span", {}, row.transport), " ", element("b", {}, row.ports));
    }

    toLine(line) { return element("a", { class: "to-line", href: `#line-${line}` }, say("line", { line: count(line) })); }

    /** A sentence and the lines that it is about. */
    about(id, lines, what = "") {
      const links = lines.filter((line) => line > 0).slice(0, 12).map((line) => this.toLine(line));
      const facts = [].concat(what || []).map((one) => element("b", {}, ltr(one)));
      if (!links.length && !facts.length && /^(opened|refused)$/.test(id)) return undefined;
      return element("p", {}, say(id), " ", listed([...facts, ...links]), lines.length > 12 ? " …" : "");
    }

    says(row) {
      const sentences = [];
      if (row.reason) sentences.push(element("p", {}, say(row.reason)));
      if (row.lines.some((line) => line > 0)) sentences.push(this.about("opened", row.lines));
      else if (row.lines.length) sentences.push(element("p", {}, say("policy")));
      if (row.verdict === "missing") sentences.push(element("p", {}, say("nothing")));
      if (row.verdict === "partly") sentences.push(row.sources.length ? this.about("elsewhere", [], row.sources.slice(0, 6)) : this.about("closed", [], row.closed.slice(0, 6)));
      if (row.refused.length) sentences.push(this.about("refused", row.refused));
      for (const { kind, line, what } of row.wide) sentences.push(this.about(kind === "any" && row.direction === "out" ? "anywhere" : kind, [line], what));
      for (const { line, why } of row.doubts) sentences.push(this.doubt(line, why));
      return [...sentences, this.need(row)];
    }

    doubt(line, why) {
      const reasons = why.map((one) => phrases.get(`because.${one}`) ?? element("code", { dir: "ltr" }, one));
      return element("p", {}, say("doubtful"), " ", this.toLine(line), " (", listed(reasons), ")");
    }

    need(row) {
      const what = row.peers.map((id) => [portbook.nameOf(id), row.unfilled.includes(id) ? ` (${say("blank")})` : ""].join(""));
      const nets = row.needed.slice(0, 8).map((net) => ltr(net));
      const isAny = row.isAny && row.direction === "in" && !row.needed.length;
      return element("p", { class: "quiet" }, say(row.direction === "in" ? "from" : "to"), " ", isAny ? say("anybody") : listed([...what, ...nets]), row.needed.length > 8 ? " …" : "");
    }

    todo(row) {
      if (row.verdict === "open") return element("span", { class: "quiet" }, say("nothingtodo"));
      const platform = PLATFORMS[this.result.format];
      const { part } = this.options;
      if (part) { // A part has files with all that it needs, in its own direction.
        const address = portbook.pageAddress(`${portbook.search.home}roles/${part}/#${platform ? `snippet.${platform}` : "snippets"}`);
        return element("a", { href: address }, say(row.verdict === "wider" ? "narrows" : "opens"));
      }
      const href = portbook.pageAddress(`${this.services.get(row.service).href}#${platform ? `snippet.${platform}` : "snippets"}`);
      const link = element("a", { href }, say(row.verdict === "wider" ? "narrows" : "opens"));
      return platform && navigator.clipboard && row.verdict !== "wider" ? [link, " ", this.copier(row, platform)] : link;
    }

    /** Copies what opens the service of a row on a platform, with the reader's own values. */
    copier(row, platform) {
      const button = element("button", { type: "button", "aria-label": `${say("copy")}: ${this.services.get(row.service).name}` }, say("copy"));
      button.addEventListener("click", async () => {
        await Promise.all(["assets/sha256.js", `snippets/${platform}.js`].map(portbook.load));
        const { values } = portbook.values(portbook.own.typed(portbook.own.all()), portbook.own.without());
        try {
          await navigator.clipboard.writeText(portbook.snippet(platform, "add", row.service, values));
          document.querySelector(".said").textContent = document.body.dataset.copied;
          setTimeout(() => { document.querySelector(".said").textContent = ""; }, 2000);
        } catch {
          location.assign(button.previousElementSibling.href); // The clipboard is refused: the snippet is on that page.
        }
      });
      return button;
    }

    rows() {
      const all = [...this.result.rows].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
      const isOpen = (row) => row.verdict === "open";
      const show = (id, text, checked) => element("label", {}, element("input", { type: "radio", name: "show", id, ...(checked ? { checked: "" } : {}) }), " ", element("span", {}, text));
      return [element("h2", { id: "gap-rows" }, say("needed")),
        element("fieldset", { class: "parts" }, element("legend", { class: "unseen" }, say("needed")),
          show("all-rows", say("all", { count: all.length }), true), show("only-to-do", say("todo", { count: all.filter((row) => !isOpen(row)).length }), false)),
        this.table("gaps", [say("row"), say("verdict"), say("says"), say("action")], all.map((row) => [`is-${row.verdict}`, `gap.${row.id}`, this.head(row),
          element("span", { class: `badge ${BADGES[row.verdict] ?? row.verdict}` }, say(row.verdict)), this.says(row), this.todo(row)]))];
    }

    head(row) {
      const href = portbook.pageAddress(`${portbook.search.home}ports/#${row.place}`);
      return [element("a", { href }, this.port(row)), element("small", {}, this.services.get(row.service).name)];
    }

    table(kind, heads, rows) {
      return element("table", { class: `stack ${kind}`, role: "table" },
        element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, heads.map((head) => element("th", { scope: "col", role: "columnheader" }, head)))),
        element("tbody", { role: "rowgroup" }, rows.map(([name, id, head, ...cells]) => element("tr", { class: name, ...(id ? { id, tabindex: "-1" } : {}), role: "row" }, element("th", { scope: "row", role: "rowheader" }, head),
          cells.map((cell, i) => element("td", { role: "cell", "data-th": heads[i + 1] }, cell))))));
    }

    extra() {
      const { extra } = this.result;
      if (!extra.length) return [];
      const network = () => element("a", { href: portbook.pageAddress(`${portbook.search.home}my-network/`) }, say("network"));
      return [element("h2", { id: "not-needed" }, say("extratitle")),
        ...(extra.some((row) => !row.unused.length) ? [element("p", {}, say("extralead"))] : []),
        ...(extra.some((row) => row.unused.length) ? [element("p", {}, say("unusedlead"), " ", network())] : []),
        this.table("more", [say("row"), say("says")], extra.map((row) => ["", `gap.${row.id}`, this.head(row), this.excess(row)]))];
    }

    excess(row) {
      return [...(row.unused.length ? [element("p", {}, this.unused(row.unused))] : []), this.about("opened", row.lines)];
    }

    unread() {
      const { unread, lines } = this.result;
      const aside = this.result.aside.length ? [element("p", { class: "quiet" }, say("aside", { count: count(this.result.aside.length) }))] : [];
      if (!unread.length) return aside;
      return [...aside, element("h2", {}, say("unread")), element("p", {}, say("unreadlead", { count: count(unread.length), all: count(lines.length) })),
        element("ul", { class: "unread" }, unread.slice(0, 100).map(({ line, why }) => element("li", {}, this.toLine(line), why ? [" ", element("code", { dir: "ltr" }, why)] : []))),
        unread.length > 100 ? element("p", {}, "…") : undefined];
    }

    again() { return element("p", { class: "buttons" }, element("button", { type: "button", "data-again": "" }, say("again"))); }

    /** The pasted lines; of many, those with a verdict and their neighbours. */
    lines() {
      const { lines, unread } = this.result;
      const failed = new Set(unread.map((one) => one.line));
      const told = new Set([...this.tags.keys(), ...failed]);
      const shown = (line) => lines.length <= FEW || Array.from({ length: 2 * AROUND + 1 }, (_, i) => line + i - AROUND).some((near) => told.has(near));
      const list = element("ol");
      let folded = 0;
      const fold = (last) => {
        if (folded) list.append(element("li", { class: "folded" }, element("p", {}, say("between", { first: count(folded), last: count(last) }))));
        folded = 0;
      };
      lines.forEach((text, i) => {
        if (!shown(i + 1)) folded ||= i + 1;
        else {
          fold(i);
          list.append(this.pasted(text, i + 1, failed.has(i + 1)));
        }
      });
      fold(lines.length);
      return element("div", { class: "lines", tabindex: "0", role: "group", "aria-labelledby": "gap-lines", dir: "ltr" }, list);
    }

    /** Words stay whole, so that no option is broken at its hyphen. */
    words(text) {
      const shown = text.length > 2000 ? `${text.slice(0, 2000)} …` : text || " ";
      return shown.split(/(\s+)/).map((word) => (/^\S{1,40}$/.test(word) && word.includes("-") ? element("span", {}, word) : word));
    }

    pasted(text, line, isUnread) {
      const tags = this.tags.get(line) ?? [];
      const worst = ORDER.concat("extra").find((verdict) => tags.some((tag) => tag.verdict === verdict));
      const links = tags.slice(0, 6).map(({ row, verdict }) => element("a", { class: `tag ${BADGES[verdict] ?? verdict}`, href: `#gap.${row.id}` }, element("span", {}, say(verdict)), " ", this.port(row)));
      const { dir } = document.documentElement;
      return element("li", { id: `line-${line}`, value: line, tabindex: "-1", ...(worst || isUnread ? { class: `is-${worst ?? "unknown"}` } : {}) },
        element("code", { lang: "en", dir: "ltr", translate: "no" }, this.words(text)),
        links.length || isUnread ? element("p", { lang, dir }, links, isUnread ? element("span", { class: "tag unknown" }, say("because.unread")) : []) : undefined);
    }
  }

  /** A text that has a row of each verdict, made of the matrix, or of what one part listens on. */
  function example(part) {
    const { matrix } = portbook;
    const own = ownValues();
    const open = Object.entries(matrix.services).filter(([, service]) => service.direction === "INBOUND" && (!part || service.components.includes(part))).flatMap(([id, service]) => service.ports.map((port) => ({ ...port, id, peers: service.peers })));
    const net = (id) => (own.get(id)?.split(",") ?? matrix.hosts[id]?.nets ?? matrix.groups[id].nets).find((one) => !one.includes(":"));
    const rule = ({ transport, first, last }, source) => `-A INPUT${source} -p ${transport} -m ${transport} --dport ${first === last ? first : `${first}:${last}`} -j ACCEPT`;
    const from = (row) => row.peers.map(net).filter(Boolean).map((one) => rule(row, ` -s ${one}`));
    const ranged = open.find((row) => row.first < row.last);
    const named = open.filter((row) => row !== ranged && row.source === "restricted");
    const rules = open.flatMap((row) => {
      if (row === ranged) return [rule({ ...row, last: Math.floor((row.first + row.last) / 2) }, "")];
      if (row === named[0]) return [];
      if (row === named[1]) return [rule(row, "")];
      if (row === named[2]) return [rule(row, " -m set --match-set office src")];
      return from(row);
    });
    return ["# Generated by iptables-save", "*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", "-A INPUT -i lo -j ACCEPT",
      "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT", ...rules, "COMMIT", ""].join("\n");
  }

  class Page {
    constructor(place) {
      this.place = place;
      this.form = place.querySelector("form");
      this.text = place.querySelector("#rules");
      this.shown = place.querySelector(".outcome");
      this.file = Object.assign(document.createElement("input"), { type: "file" });
      this.listen();
      this.restore();
    }

    listen() {
      const { form } = this;
      form.addEventListener("submit", (event) => { event.preventDefault(); this.check(); });
      form.addEventListener("change", ({ target }) => {
        if (target.name === "what") this.keep();
        if (target.name === "part") portbook.own.choose("part", target.value);
      });
      form.querySelector("[data-file]").addEventListener("click", () => this.file.click());
      this.file.addEventListener("change", () => this.take(this.file.files[0]));
      form.addEventListener("dragover", (event) => event.preventDefault());
      form.addEventListener("drop", (event) => { event.preventDefault(); this.take(event.dataTransfer.files[0]); });
      form.querySelector("[data-example]").addEventListener("click", async () => {
        await Promise.all(DATA.map(portbook.load));
        this.text.value = example(this.part() ?? "");
        form.querySelector("#format").value = "";
        this.text.focus();
      });
      addEventListener("hashchange", () => this.restore());
      this.shown.addEventListener("click", (event) => this.jump(event));
    }

    /** The purposes of a link or of an earlier visit; what was pasted is never kept. */
    async restore() {
      await Promise.all(DATA.map(portbook.load));
      const { groups, settings } = portbook.matrix;
      const names = new Map([...Object.keys(groups), ...Object.keys(settings)].map((id) => [id, portbook.nameOf(id)]));
      portbook.linkBar(document.querySelector(".linkbar"), names, () => this.choose());
      this.choose();
    }

    choose() {
      const ids = portbook.own.choice("what").split(",");
      for (const box of this.form.querySelectorAll("[name=what]")) box.checked = ids.includes(box.value);
      const select = this.form.elements.part;
      if (!select) return;
      select.value = portbook.own.choice("part");
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }

    part() { return portbook.own.part(this.form.elements.part); }

    what() { return [...this.form.querySelectorAll("[name=what]:checked")].map((box) => box.value); }

    keep() {
      portbook.own.pick([...this.form.querySelectorAll("[name=what]")]);
      if (location.hash.startsWith("#v1")) history.replaceState(history.state, "", location.pathname + location.search);
    }

    async take(file) {
      if (!file) return;
      if (file.size > MOST) this.tell("large");
      else {
        this.text.value = await file.text();
        this.file.value = "";
        this.text.focus();
      }
    }

    tell(id) {
      this.shown.replaceChildren(element("p", { class: "notice", role: "alert" }, say(id)));
    }

    async check() {
      const text = this.text.value;
      if (!text.trim()) return this.tell("empty");
      if (text.length > MOST) return this.tell("large");
      this.running?.stop();
      await Promise.all(DATA.map(portbook.load));
      const part = this.part();
      if (part === undefined) return this.tell("choose");
      const options = { values: ownValues(), what: this.what(), part, without: portbook.own.without(), isGateway: this.form.querySelector("#gateway").checked };
      const running = new Comparison({ text, format: this.form.querySelector("#format").value, options }, (step) => this.progress(step));
      this.running = running;
      this.busy(running);
      try {
        const result = await running.start();
        if (this.running === running) this.print(result, options);
      } catch (fault) {
        if (this.running !== running) return undefined;
        if (fault) reportError(fault);
        this.tell(fault ? "failed" : "stopped");
      }
      this.text.readOnly = false;
      return undefined;
    }

    busy(running) {
      this.text.readOnly = true;
      this.told = 0;
      this.bar = element("progress", { max: "1", value: "0", "aria-labelledby": "gap-busy" });
      this.status = element("p", { role: "status" });
      const stop = element("button", { type: "button" }, say("stop"));
      stop.addEventListener("click", () => running.stop());
      this.shown.replaceChildren(element("section", { class: "busy", "aria-labelledby": "gap-busy", "aria-busy": "true" },
        element("h2", { id: "gap-busy" }, say("reading")), this.status, element("p", { class: "meter" }, this.bar, " ", stop)));
    }

    progress({ phase, done, all }) {
      Object.assign(this.bar, { max: all, value: done });
      if (Date.now() - this.told < QUIET) return;
      this.told = Date.now();
      this.status.textContent = say(phase, { line: count(done), lines: count(all) });
    }

    print(result, options) {
      const applied = portbook.editionIn(this.text.value);
      if (applied.isBehind) portbook.own.choose("edition", applied.date);
      const outcome = new Outcome(result, options, this.place.dataset.edition, applied);
      this.form.hidden = true;
      this.place.classList.add("checked-now");
      this.shown.replaceChildren(...outcome.parts());
      this.shown.querySelector("[data-again]").addEventListener("click", () => this.again());
      this.shown.querySelector("h2").focus();
    }

    again() {
      this.shown.replaceChildren();
      this.form.hidden = false;
      this.place.classList.remove("checked-now");
      this.text.focus();
    }

    /** A jump from a row to its line and back: nothing but that is moved, and the address stays free of it. */
    jump(event) {
      const link = event.target.closest("a[href^='#']");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const goal = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!goal) return;
      if (goal.closest(".gaps") && goal.classList.contains("is-open")) this.shown.querySelector("#all-rows").checked = true;
      this.shown.querySelector(".at")?.classList.remove("at");
      goal.classList.add("at");
      goal.focus({ preventScroll: true });
      goal.scrollIntoView({ block: "nearest" });
    }
  }

  const place = document.querySelector(".gap");
  if (place) new Page(place);
})();
