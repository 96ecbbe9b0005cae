// Prints one file for any purposes, roles and services, with a reader's own values. What does that is loaded when the form is used, or when
// there are values or choices already.
"use strict";

(() => {
  const { load, element, download, shared } = globalThis.portbook;
  const PROGRAM = ["assets/network.js", "data/snippets.js", "assets/template.js", "assets/sha256.js", "assets/snippet.js", "assets/values.js", "assets/linkbar.js",
    "assets/device.js", "assets/fields.js"];
  const ORDER = ["add", "remove", "policy"];
  const DETAILS = { ticket: "ticket", owner: "by", expires: "until" };
  const QUIET = 250; // Milliseconds after the last key before a screen reader is told.
  const LONGEST = 60; // Letters of the ids in the name of a file.

  const form = document.querySelector("form.combine");
  const all = (selector, inside = form) => [...inside.querySelectorAll(selector)];

  class Bench {
    constructor() {
      this.outcome = document.querySelector(".outcome");
      [this.title, this.proof, this.ready, this.parts, this.file, this.said, this.key] = ["h3", ".proof", ".ready", ".parts", ".file", ".done", ".key"].map((one) => this.outcome.querySelector(one));
      [this.copy, this.save] = all("button", this.file);
      this.code = this.outcome.querySelector("code");
      this.boxes = all("[name=what]");
      this.features = all("[name=feature]");
      this.choices = all(".choice select");
      this.fields = portbook.networkFields(form);
      this.mine = form.querySelector(".mine");
      this.details = Object.values(DETAILS).map((name) => form.elements[name]);
      this.listen();
      this.choose();
      const names = new Map([...this.fields.all.map((field) => [field.id, field.name]), ...this.choices.map((choice) => [choice.name, choice.labels[0].textContent])]);
      this.bar = document.querySelector(".linkbar");
      portbook.linkBar(this.bar, names, () => this.choose(), (name, text) => name !== "for" || all("option").some((option) => option.value === text));
    }

    listen() {
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("input", ({ target }) => this.typed(target));
      form.addEventListener("change", ({ target }) => this.chosen(target));
      this.parts.addEventListener("change", () => this.print());
      this.ready.addEventListener("click", (event) => this.jump(event));
      this.copy.addEventListener("click", () => { if (!this.isStopped()) this.give(this.text); });
      this.save.addEventListener("click", () => { if (!this.isStopped()) download(this.name, this.text); });
      const [plain, own] = all(".links button", this.outcome);
      plain.addEventListener("click", () => this.give(shared(this.link())));
      own.addEventListener("click", () => this.give(shared(this.link(portbook.own.all()))));
    }

    /** Keeps what is typed; a mistake is said when the field is left, and is gone at once when it is corrected. */
    typed(target) {
      const field = this.fields.of(target);
      if (field) portbook.own.set(field.id, target.value);
      else if (this.details.includes(target)) portbook.own.choose(target.name, target.value.trim());
      else return;
      if (field && target.hasAttribute("aria-invalid") && this.fields.states(this.values()).get(field).word !== "wrong") this.fields.judge([field], this.values());
      this.print();
    }

    chosen(target) {
      const field = this.fields.of(target);
      const { own } = portbook;
      if (field) this.fields.judge([field], this.values());
      else if (target.name === "what") own.choose("what", this.what().join(","));
      else if (target.name === "for") own.choose("for", target.value);
      else if (target.name === "feature") own.choose("without", this.features.filter((box) => !box.checked).map((box) => box.value).join(","));
      else if (this.choices.includes(target)) own.set(target.name, target.selectedIndex ? target.value : ""); // The first is what files have without a choice.
      else return;
      if (!field) this.show(true);
    }

    /** Fills the form with what is kept. */
    choose() {
      const { own } = portbook;
      const [values, what, without] = [own.all(), own.choice("what").split(","), own.without()];
      form.elements.for.value = own.choice("for");
      if (form.elements.for.selectedIndex < 0) form.elements.for.value = "";
      for (const box of this.boxes) box.checked = what.includes(box.value);
      for (const box of all(".single")) box.open ||= all(":checked", box).length > 0;
      for (const box of this.features) box.checked = !without.includes(box.value);
      for (const choice of this.choices) choice.value = values.get(choice.name) ?? choice.options[0].value;
      for (const input of this.details) input.value = own.choice(input.name);
      for (const field of this.fields.all) field.input.value = values.get(field.id) ?? "";
      this.fields.judge(this.fields.all, this.values());
      this.show(Boolean(own.choice("for") || own.choice("what")));
    }

    what() { return this.boxes.filter((box) => box.checked).map((box) => box.value); }

    /** What the file is for: nothing chosen stands for all services. */
    scope() {
      const what = this.what();
      return what.length ? what : ["all"];
    }

    nameOf(id) { return this.boxes.find((box) => box.value === id)?.parentElement.textContent.trim() ?? this.ready.dataset.all; }

    /** The fragment of an address with what is chosen, and with values. */
    link(values = new Map()) {
      return portbook.own.write(values, new Map([["for", form.elements.for.value], ["what", this.scope().join(",")], ["without", portbook.own.without().join(",")]]));
    }

    /** What was typed, and the file's own scope. */
    values() {
      const { own } = portbook;
      return portbook.values([...own.typed(own.all()), ...own.chosen()], own.without(), this.scope());
    }

    /** Shows what the choice asks for and prints its file. */
    async show(isChosen) {
      const { value: id, selectedOptions: [option] } = form.elements.for;
      if (isChosen && (this.bar?.hidden ?? !location.hash)) history.replaceState(history.state, "", this.link()); // Not while values of a link wait for an answer.
      this.platform = undefined;
      if (id) await load(`snippets/${id}.js`);
      if (form.elements.for.value !== id) return; // Another one has been chosen meanwhile.
      this.platform = id || undefined;
      this.outcome.dataset.state = id ? "some" : "none";
      const device = form.querySelector(".device");
      device.hidden = true;
      if (id) portbook.deviceFields(device, id, () => this.print());
      const names = this.scope().map((one) => this.nameOf(one));
      const title = [id && option.textContent, names.length && "{names}"].filter(Boolean).join(": ");
      this.title.replaceChildren(...portbook.listing(title, "{names}", names));
      this.proof.replaceChildren(...(id ? proof(document.getElementById(id).cells[1].textContent) : []));
      if (id && this.mine.hidden) this.mine.open = matchMedia("(min-width: 60rem)").matches;
      this.mine.hidden = !id;
      if (id) this.offer();
      this.print();
    }

    /** A part of the file set for each that the platform has. */
    offer() {
      const { files } = portbook.platforms[this.platform];
      const known = Object.keys(files).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
      if (known.join() === all("input", this.parts).map((input) => input.value).join()) return;
      const kept = known.includes(this.variant()) ? this.variant() : "add";
      const parts = known.map((variant) => {
        const input = Object.assign(element("input", { type: "radio", name: "variant", value: variant }), { checked: variant === kept });
        return element("label", {}, input, element("span", {}, this.parts.dataset[variant] ?? variant));
      });
      this.parts.replaceChildren(this.parts.firstElementChild, ...parts);
      this.parts.hidden = known.length < 2;
    }

    variant() { return this.parts.querySelector(":checked")?.value ?? "add"; }

    /** Prints the file, or says why there is none. */
    print() {
      const why = this.fault();
      this.file.hidden = this.code.parentElement.hidden = why !== "";
      if (why) {
        this.key.hidden = true;
        this.say(why, "bad");
        return;
      }
      const { values, refused } = this.values();
      this.fields.follow({ values });
      const asked = this.asked();
      this.fit(asked);
      const { lines, refused: unsaid } = portbook.details(Object.fromEntries(Object.entries(DETAILS).map(([detail, name]) => [detail, form.elements[name].value])));
      for (const [detail, name] of Object.entries(DETAILS)) this.mark(form.elements[name], unsaid.includes(detail));
      this.text = portbook.snippet(this.platform, this.variant(), this.scope(), values, portbook.device(this.platform), lines);
      const wrong = new Set(refused.map(([one]) => one));
      this.code.replaceChildren(...marked(this.text, this.used(asked, wrong), values));
      this.code.parentElement.setAttribute("aria-label", `${this.title.textContent}, ${this.name}`);
      this.name = this.fileName();
      const [name, size] = this.file.querySelector(".name").children;
      name.textContent = this.name;
      size.textContent = size.dataset.text.replace("{lines}", this.text.split("\n").length - 1).replace("{bytes}", new TextEncoder().encode(this.text).length);
      this.tell(asked, wrong);
    }

    /** Ids of the networks that stand in the file, each with whether they are the reader's own. */
    used({ networks }, wrong) {
      return this.fields.all.filter((field) => networks.has(field.id)).map((field) => [field.id, field.input.value.trim() !== "" && !wrong.has(field.id)]);
    }

    mark(input, isWrong) {
      if (isWrong) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }

    /** Why nothing can be printed; empty if it can. */
    fault() {
      const { dataset } = this.ready;
      if (!this.platform) return dataset.choose;
      const what = this.what();
      const part = what.find((id) => portbook.matrix.scopes[id]?.component);
      if (part && what.length > 1) return dataset.alone.replace("{name}", () => this.nameOf(part));
      return this.asked().isEmpty ? dataset.nothing : "";
    }

    /** What the choice asks for, with its ports as they are set. */
    asked() {
      const { own } = portbook;
      const { settings } = portbook.matrix;
      const moved = own.typed(own.all()).filter(([id]) => Object.hasOwn(settings, id));
      return portbook.asks(this.platform, this.scope(), portbook.values([...moved, ...own.chosen()], own.without(), this.scope()).values);
    }

    /** Shows the fields that are asked for, each with the ports that it opens. */
    fit({ networks, optional, settings, choices }) {
      for (const field of this.fields.all) {
        field.box.classList.toggle("used", networks.has(field.id) || optional.has(field.id) || settings.has(field.id));
        const ports = (networks.get(field.id) ?? []).map((port) => element("bdi", { class: "port", dir: "ltr" }, element("span", {}, port.protocol), " ", element("b", {}, port.text("-"))));
        field.box.querySelector(".opens")?.remove();
        if (ports.length) field.input.labels[0].after(element("p", { class: "opens" }, ...ports.flatMap((port) => [port, " "])));
      }
      for (const choice of this.choices) choice.closest(".choice").hidden = !choices.has(choice.name);
    }

    fileName() {
      const { files } = portbook.platforms[this.platform];
      const what = this.scope();
      const names = what.join("-and-");
      const short = names.length > LONGEST ? `${what[0]}-and-${what.length - 1}-more` : names;
      return `${this.platform}-${short}${this.variant() === "add" ? "" : `-${this.variant()}`}.${files[this.variant()]}`;
    }

    /** Says how ready the file is: what is wrong, what is still an example. */
    tell({ networks, optional, settings }, wrong) {
      const { dataset } = this.ready;
      const used = this.fields.all.filter((field) => networks.has(field.id) || (settings.has(field.id) && (!portbook.matrix.settings[field.id].last || wrong.has(field.id))));
      this.key.hidden = !used.some((field) => !field.isPort);
      const bad = this.fields.all.filter((field) => wrong.has(field.id) && (used.includes(field) || optional.has(field.id)));
      const others = all("[aria-invalid]").filter((input) => !this.fields.of(input)).map((input) => ({ input, name: input.labels[0].textContent }));
      const blank = used.filter((field) => !field.input.value.trim());
      const filled = dataset.filled.replace("{count}", used.filter((field) => !blank.includes(field) && !bad.includes(field)).length).replace("{all}", used.length);
      this.mine.querySelector(".tally-line").textContent = filled;
      this.wrong = [...bad, ...others];
      for (const button of [this.copy, this.save]) {
        if (this.wrong.length) button.setAttribute("aria-disabled", "true");
        else button.removeAttribute("aria-disabled");
      }
      if (this.wrong.length) this.say(links(dataset.correct, this.wrong), "bad");
      else if (blank.length) this.say([element("b", {}, filled), ". ", links(dataset.examples, blank)], "partial");
      else this.say(filled, "full");
    }

    /** Says it to those who see it at once, and to others when the keys rest. */
    say(words, state) {
      this.ready.dataset.state = state;
      clearTimeout(this.later);
      this.later = setTimeout(() => this.ready.replaceChildren(...[words].flat(3)), QUIET);
    }

    /** A link to a field would change the fragment, which is for the choice. */
    jump(event) {
      const link = event.target.closest("a");
      if (!link) return;
      event.preventDefault();
      this.focus(document.getElementById(link.hash.slice(1)));
    }

    focus(input) {
      for (let fold = input.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      input.focus();
    }

    /** Whether something must be corrected first; it has the focus then. */
    isStopped() {
      const [first] = this.wrong;
      if (!first) return false;
      this.fields.judge(this.fields.all, this.values());
      this.focus(first.input);
      return true;
    }

    async give(text) {
      try {
        await navigator.clipboard.writeText(text);
        this.said.textContent = document.body.dataset.copied;
      } catch {
        this.said.textContent = text === this.text ? "" : text; // The clipboard is missing or refused: what is selected or shown can be copied by hand.
        if (text === this.text) getSelection().selectAllChildren(this.code);
      }
    }
  }

  /** How a platform was verified, and what that means. */
  function proof(label) {
    const term = all("dt", document).find((one) => one.textContent === label);
    return [element("b", {}, label), ". ", term ? term.nextElementSibling.textContent : ""];
  }

  /** A text in which a reader's own addresses are marked, and those that are still examples. */
  function marked(text, used, values) {
    const kinds = new Map(used.flatMap(([id, isOwn]) => values.group(id).nets.filter((net) => net.prefix()).map((net) => [net.address(), isOwn])));
    if (!kinds.size) return [text];
    const any = [...kinds.keys()].map((address) => address.replaceAll(".", "\\.")).join("|");
    return text.split(new RegExp(`(?<![\\w.:])((?:${any})(?:/\\d+)?)(?![\\w:/]|\\.\\d)`)).map((part, i) => {
      if (i % 2 === 0) return part;
      return kinds.get(part.split("/")[0]) ? element("mark", {}, part) : element("span", { class: "example" }, part);
    });
  }

  /** A sentence with links to fields. */
  function links(text, fields) {
    const [before, after] = text.split("{fields}");
    return [before, ...fields.flatMap(({ input, name }, i) => [i ? "\u00a0· " : "", element("a", { href: `#${input.id}` }, name)]), after];
  }

  const early = new Map(); // What was typed and ticked while the program was loaded.
  let bench;

  /** Loads what the form needs, once. */
  async function start() {
    if (bench) return;
    bench = true;
    await Promise.all(PROGRAM.map(load));
    const made = new Bench();
    form.removeEventListener("input", note);
    for (const [input, [value, checked]] of early) {
      Object.assign(input, { value, checked });
      made.typed(input);
      made.chosen(input);
    }
  }

  const note = ({ target }) => early.set(target, [target.value, target.checked]);

  /** Whether there is something to print already. */
  function isAsked() {
    try {
      return location.hash.startsWith("#v1") || Boolean(localStorage.getItem("portbook-values") ?? sessionStorage.getItem("portbook-values"));
    } catch {
      return location.hash.startsWith("#v1");
    }
  }

  if (form) {
    form.addEventListener("input", note);
    for (const use of ["focusin", "input", "click"]) form.addEventListener(use, start);
    addEventListener("hashchange", () => { if (isAsked()) start(); });
    if (isAsked()) start();
  }
})();
