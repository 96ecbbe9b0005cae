// Prints the snippets of a page with a reader's own networks and ports, offers the result, and remembers what was chosen.
// What prints them is loaded when it is needed: the program, the matrix, and the templates of a platform.
"use strict";

(() => {
  const values = ["assets/network.js", "assets/values.js"];
  const program = ["assets/template.js", "data/snippets.js", "assets/sha256.js", "assets/snippet.js", "assets/device.js"];

  /** One variant of a snippet on the page: its text, a button that copies it, and a download that carries it. */
  class Part {
    constructor(files, snippet) {
      this.files = files;
      this.snippet = snippet.dataset;
      this.code = document.createElement("code");
      this.box = Object.assign(document.createElement("pre"), { tabIndex: 0, lang: "en", dir: "ltr", translate: false });
      this.box.setAttribute("role", "region");
      this.box.setAttribute("aria-label", label(files));
      this.box.append(this.code);
    }

    /** Prints the text for the first time. Where a template has more than the program knows, the files stay as they are. */
    begin(values, details, copy) {
      try {
        this.print(values, details);
      } catch (fault) {
        reportError(fault);
        return false;
      }
      this.files.before(this.box);
      this.offer(copy);
      return true;
    }

    print(values, details) {
      const { platform, scope } = this.snippet;
      this.code.textContent = portbook.snippet(platform, this.files.dataset.variant, scope, values, portbook.device(platform), details);
    }

    offer(copy) {
      if (navigator.clipboard) {
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: copy, onclick: () => this.copy() });
        this.files.prepend(button, " ");
      }
      const file = this.files.querySelector("a[data-shown]");
      file?.addEventListener("click", (event) => {
        event.preventDefault();
        if (isWrong()) return;
        portbook.download(file.download, this.code.textContent);
      });
    }

    async copy() {
      if (isWrong()) return;
      try {
        await navigator.clipboard.writeText(this.code.textContent);
        document.querySelector(".said").textContent = document.body.dataset.copied;
        setTimeout(() => { document.querySelector(".said").textContent = ""; }, 2000);
      } catch {
        getSelection().selectAllChildren(this.code); // The clipboard is refused: what is selected can be copied by hand.
      }
    }
  }

  /** Whether a field must be corrected first; it has the focus then. */
  function isWrong() {
    const wrong = document.querySelector(".values [aria-invalid]");
    wrong?.focus();
    return wrong !== null;
  }

  /** The form, and the snippets that it prints. */
  class Form {
    constructor(form) {
      this.form = form;
      this.status = form.querySelector(":scope > [role=status]");
      this.examples = form.querySelector(".examples");
      this.inputs = [...form.querySelectorAll("fieldset:not(.device) input:not([data-detail])")];
      this.notes = [...form.querySelectorAll("input[data-detail]")];
      this.snippets = [...document.querySelectorAll(".snippets > details")];
      for (const row of this.snippets.filter((one) => !one.matches(".snippet"))) {
        row.classList.add("snippet");
        Object.assign(row.dataset, { platform: row.lastElementChild.id.slice("snippet.".length), scope: form.dataset.scope, row: "" });
      }
      this.parts = [];
      const kept = portbook.own.all();
      form.addEventListener("submit", (event) => event.preventDefault());
      for (const input of this.inputs) {
        this.begin(input, kept.get(input.name) ?? "", () => portbook.own.set(input.name, input.value));
        input.addEventListener("input", () => { portbook.own.set(input.name, input.value); this.judge(); });
      }
      for (const input of this.notes) {
        this.begin(input, portbook.own.choice(input.name), () => portbook.own.choose(input.name, input.value.trim()));
        input.addEventListener("input", () => { portbook.own.choose(input.name, input.value.trim()); this.judge(); });
      }
      this.judge();
      for (const snippet of this.snippets) snippet.addEventListener("toggle", () => { if (snippet.open) this.load(snippet.dataset.platform); });
      this.choice(form.querySelector("#platform"));
    }

    /** Fills a field with what is kept; what was typed while this script was loaded is kept instead. */
    begin(input, kept, keep) {
      if (input.value) keep();
      else input.value = kept;
    }

    /** The lines of the header; what cannot be there is said. */
    details() {
      const { lines, refused } = portbook.details(Object.fromEntries(this.notes.map((input) => [input.dataset.detail, input.value])));
      const wrong = this.notes.filter((input) => refused.includes(input.dataset.detail));
      for (const input of this.notes) {
        if (wrong.includes(input)) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
      const box = this.form.querySelector(".details");
      const status = document.createElement("p");
      status.append(...wrong.flatMap((input) => {
        const [before, after] = box.dataset[input.dataset.detail === "expires" ? "date" : "bad"].split("{value}");
        return [before, portbook.element("bdi", {}, input.value), after, " "];
      }));
      const said = box.querySelector("[role=status]");
      if (said.textContent !== status.textContent) said.replaceChildren(...status.childNodes);
      return lines;
    }

    /** Which platforms are shown: one, or all of the page. */
    choice(select) {
      if (select) {
        select.onchange = () => { portbook.own.choose("for", select.value); this.show(select.value); };
        this.begin(select, location.hash.startsWith("#snippet.") ? "" : portbook.own.choice("for"), () => portbook.own.choose("for", select.value));
        if (select.selectedIndex < 0) select.value = "";
      }
      this.show(select?.value ?? "");
    }

    show(platform) {
      for (const snippet of this.snippets) {
        snippet.hidden = platform !== "" && snippet.dataset.platform !== platform;
        if (platform) snippet.open = !snippet.hidden;
      }
      for (const list of document.querySelectorAll("h3 + .snippets")) {
        list.hidden = list.previousElementSibling.hidden = [...list.children].every((one) => one.hidden);
      }
      const shown = new Set(this.snippets.filter((one) => !one.hidden).map((one) => one.dataset.platform));
      this.shown = shown;
      if (this.form.querySelector("#platform")) this.form.querySelector(".device").hidden = true; // Until the platform's own fields are there.
      if (shown.size === 1) this.load(...shown);
      else {
        for (const snippet of this.snippets) if (snippet.open) this.load(snippet.dataset.platform);
        portbook.near(this.form, () => shown.forEach((one) => this.load(one)));
      }
    }

    async load(platform) {
      await Promise.all([...program, `snippets/${platform}.js`].map(portbook.load));
      if (this.shown.size === 1 && this.shown.has(platform)) {
        portbook.deviceFields(this.form.querySelector(".device"), platform, () => this.apply());
      }
      const fresh = this.snippets.filter((one) => one.dataset.platform === platform && !("loaded" in one.dataset));
      for (const snippet of fresh) {
        snippet.dataset.loaded = "";
        if ("row" in snippet.dataset) this.unfold(snippet);
      }
      const [values, details] = [this.values(), this.details()];
      for (const snippet of fresh) {
        const parts = [...snippet.querySelectorAll(".files")].map((files) => new Part(files, snippet));
        this.parts.push(...parts.filter((part) => part.begin(values, details, this.form.dataset.copy)));
      }
    }

    /** Gives the files of a row what they have on the page of a platform: a place below the name of their variant. */
    unfold(row) {
      const { platform, scope } = row.dataset;
      const box = row.lastElementChild;
      const [about, ...links] = box.querySelectorAll("a");
      const variants = new Map(Object.entries(portbook.platforms[platform].files)
        .map(([variant, end]) => [variant === "add" ? `${scope}.${end}` : `${scope}.${variant}.${end}`, variant]));
      const parts = links.map((link, number) => {
        const [name, heading] = [link.pathname.split("/").pop(), link.textContent];
        link.dataset.shown = "";
        link.replaceChildren(portbook.element("bdi", { dir: "ltr" }, name));
        const files = portbook.element("p", { class: "files", "data-variant": variants.get(name) }, this.form.dataset.download, " ", link);
        return number === 0 ? files : portbook.element("details", { class: "part" }, portbook.element("summary", {}, heading), files);
      });
      box.replaceWith(portbook.element("div", { id: box.id }, portbook.element("p", { class: "label" }, about), parts));
    }

    /** The values that were typed; what cannot be used is said, and examples stay in its place. */
    values() {
      const typed = portbook.own.typed(this.inputs.map((input) => [input.name, input.value]));
      const { values, refused } = portbook.values([...typed, ...portbook.own.translated(), ...portbook.own.chosen()], portbook.own.without(), this.scope());
      const wrong = new Map(refused.map(([name, , reason]) => [name, reason.kind]));
      for (const input of this.inputs) {
        if (wrong.has(input.name)) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
      const sentences = this.inputs.filter((input) => wrong.has(input.name))
        .map((input) => this.form.dataset[wrong.get(input.name)].replace("{value}", () => input.value));
      if (this.status.textContent !== sentences.join(" ")) this.status.textContent = sentences.join(" ");
      this.count(new Set(typed.map(([name]) => name).filter((name) => !wrong.has(name))));
      return values;
    }

    /** What the page is about; the page of a platform has many scopes. */
    scope() {
      const [first, ...others] = new Set(this.snippets.map((one) => one.dataset.scope));
      return others.length ? [] : [first];
    }

    /** Says which networks of the platforms that are shown are still examples. */
    count(own) {
      const loaded = this.snippets.filter((one) => !one.hidden && "loaded" in one.dataset);
      const named = !loaded.length || loaded.some((one) => portbook.namesServer(one.dataset.platform));
      const examples = this.inputs.filter((input) => input.dataset.kind !== "port" && !own.has(input.name) && (named || input.name !== "server"));
      const names = examples.map((input) => input.labels[0].textContent); // Names contain commas.
      this.examples.replaceChildren(...(names.length ? portbook.listing(this.examples.dataset.text, "{fields}", names) : []));
    }

    /** Values have come with a link. */
    refill() {
      const kept = portbook.own.all();
      for (const input of this.inputs) input.value = kept.get(input.name) ?? "";
      const select = this.form.querySelector("#platform");
      if (select) select.value = "";
      this.choice(select);
      this.apply();
      if (document.querySelector(".flows")) portbook.load("assets/tables.js").then(() => portbook.writeTables());
    }

    /** Says what is wrong and prints what is right, as soon as what does that is loaded. */
    async judge() {
      await Promise.all(program.map(portbook.load));
      this.apply();
    }

    apply() {
      const [values, details] = [this.values(), this.details()];
      for (const part of this.parts) part.print(values, details);
    }
  }

  /** The name of a text, for readers who cannot see where it is: the headings above it. */
  function label(files) {
    const above = [document.querySelector("h1")];
    for (let fold = files.closest("details"); fold; fold = fold.parentElement.closest("details")) above.splice(1, 0, fold.querySelector("summary"));
    return above.map((heading) => heading.textContent.trim()).join(", ");
  }

  /** Asks about the values of a link, now or when one is opened on this page. */
  async function linked(page) {
    if (!location.hash.startsWith("#v1")) {
      addEventListener("hashchange", () => linked(page), { once: true });
      return;
    }
    await Promise.all([...program, "assets/linkbar.js", `data/search.${document.documentElement.lang}.js`].map(portbook.load));
    const { groups, settings } = portbook.matrix;
    const names = new Map([...Object.keys(groups), ...Object.keys(settings)].map((id) => [id, portbook.nameOf(id)]));
    for (const input of page.inputs) names.set(input.name, input.labels[0].textContent);
    portbook.linkBar(document.querySelector(".linkbar"), names, () => page.refill());
  }

  const form = document.querySelector(".values");
  if (form) {
    Promise.all(values.map(portbook.load)).then(() => linked(new Form(form)));
  }
})();
