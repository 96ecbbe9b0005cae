// Fields for a reader's own networks and ports: what was typed is judged, corrections are offered.
//   portbook.networkFields(form)   the fields of a form, whose data are the words that they say
//     all: a list of {id, name, isPort, isOptional, box, input, state(refused), show(state)}; of(target): the field with an element
//     states(result): a Map of each field to its state, {word, fault, read}; result: what portbook.values returns
//     judge(some, result): shows the states of some fields, and of those that are wrong already, because they may depend on others
//     follow(result): shows what is computed from ports that are set
// Needs network.js and values.js.
"use strict";

(() => {
  const { own, reading, element } = globalThis.portbook;
  const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`);

  const ltr = (text) => element("bdi", { class: "addr", dir: "ltr" }, text);

  /** A sentence with a value, which is text and never markup. */
  function sentence(pattern, values) {
    return pattern.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part);
  }

  class Field {
    constructor(box, words) {
      Object.assign(this, { box, words });
      this.input = box.querySelector("textarea, input");
      this.id = this.input.name;
      this.name = this.input.labels[0].textContent;
      this.isPort = "port" in box.dataset;
      this.isOptional = "optional" in box.dataset;
      box.addEventListener("click", ({ target }) => this.answer(target.closest("button")));
    }

    /** Takes what a button of the field offers. */
    answer(button) {
      if (button) this.put("any" in button.dataset ? "0.0.0.0/0, ::/0" : own.replaced(this.input.value, button.dataset.item, button.dataset.put));
    }

    /** What its value is: filled, changed, default, direct, example or wrong. */
    state(refused) {
      const text = this.input.value.trim();
      if (!text) return { word: this.isPort ? "default" : this.isOptional ? "direct" : "example" };
      const read = this.isPort ? { faults: [] } : reading(text);
      const fault = read.faults[0] ?? (refused && { reason: refused.reason, value: refused.value, offers: [] });
      if (fault) return { word: "wrong", fault };
      if (!this.isPort) return { word: "filled", read };
      return { word: own.typed([[this.id, text]])[0][1] === this.input.placeholder ? "default" : "changed" };
    }

    show(state) {
      const { word, fault, read } = state;
      this.box.dataset.state = word;
      this.box.querySelector(".state").textContent = this.words[word];
      if (fault) this.input.setAttribute("aria-invalid", "true");
      else this.input.removeAttribute("aria-invalid");
      this.box.querySelector(".reply").replaceChildren(...(fault ? wrong(this.words, fault) : read ? understood(this.words, read) : this.unchanged(word)));
    }

    unchanged(word) {
      return word === "example" ? [element("p", {}, ...sentence(this.words.still, { value: ltr(this.input.placeholder) }))] : [];
    }

    /** Writes a text into the field, as if it was typed. */
    put(text) {
      this.input.value = text;
      this.input.dispatchEvent(new Event("input", { bubbles: true }));
      this.input.dispatchEvent(new Event("change", { bubbles: true }));
      this.input.focus();
    }
  }

  function wrong(words, { reason, value, offers }) {
    const text = words[`fault${reason[0].toUpperCase()}${reason.slice(1)}`];
    const said = element("p", { class: "error" }, ...sentence(text, { value: ltr(value) }));
    if (!offers.length) return [said];
    return [said, element("p", { class: "offers" }, ...offers.flatMap((offer) => {
      const button = element("button", {}, ...sentence(words.use, { value: ltr(offer.text) }), " ", element("small", {}, size(words, [offer.size])));
      Object.assign(button.dataset, { item: value, put: offer.text });
      return [Object.assign(button, { type: "button" }), " "];
    }))];
  }

  const size = (words, sizes) => words.size.replace("{count}", number.format(sizes.reduce((sum, one) => sum + one, 0n)));

  /** How many addresses there are; of IPv6 networks the lengths. */
  function understood(words, { nets, ranges }) {
    const v4 = nets.filter((one) => !one.v6());
    const v6 = nets.filter((one) => one.v6()).map((one) => `/${one.bits}`);
    const parts = [...(v4.length ? [`${size(words, v4.map((one) => one.size()))} (IPv4)`] : []), ...(v6.length ? [`IPv6: ${[...new Set(v6)].join(" ")}`] : [])];
    const said = [element("p", {}, ...parts.flatMap((part, i) => [i ? "\u00a0· " : "", element("bdi", {}, part)]))];
    if (ranges.length) said.push(element("p", {}, words.blocks, " ", ...ranges.flatMap((one, i) => [i ? ", " : "", ltr(one)])));
    return said;
  }

  class Fields {
    constructor(form) {
      this.form = form;
      this.all = [...form.querySelectorAll(".entry")].map((box) => new Field(box, form.dataset));
    }

    of(target) {
      return this.all.find((field) => field.box.contains(target));
    }

    states({ refused }) {
      const reasons = new Map(refused.map(([id, , reason]) => [id, reason]));
      return new Map(this.all.map((field) => [field, field.state(reasons.get(field.id))]));
    }

    /** Shows what is computed from ports that are set. */
    follow({ values }) {
      for (const place of this.form.querySelectorAll("[data-computed]")) {
        const { first, last } = values.ports.get(place.dataset.computed);
        if (last) place.textContent = first === last ? first : `${first}-${last}`;
      }
    }

    judge(some, result) {
      this.follow(result);
      const states = this.states(result);
      for (const field of this.all) if (some.includes(field) || field.input.hasAttribute("aria-invalid")) field.show(states.get(field));
    }
  }

  Object.assign(globalThis.portbook, { networkFields: (form) => new Fields(form), sentence });
})();
