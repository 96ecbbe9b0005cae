// The page on which a reader fills in addresses and ports for the whole site: it judges what is typed, offers corrections, and counts.
// Needs network.js, values.js, snippet.js, linkbar.js, valuesfile.js and the matrix.
"use strict";

(() => {
  const { own, reading, linkBar, element, download, valuesFile } = globalThis.portbook;
  const form = document.querySelector("form.network");
  const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`);
  const LARGEST = 1 << 20; // Bytes of a file with values.
  const QUIET = 250; // Milliseconds after the last key before a screen reader is told.

  const ltr = (text) => element("bdi", { class: "addr", dir: "ltr" }, text);

  /** A sentence with a value, which is text and never markup. */
  function sentence(pattern, values) {
    return pattern.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part);
  }

  class Field {
    constructor(box) {
      this.box = box;
      this.input = box.querySelector("textarea, input");
      this.id = this.input.name;
      this.name = this.input.labels[0].textContent;
      this.isPort = "port" in box.dataset;
      this.isOptional = "optional" in box.dataset;
    }

    /** What its value is: filled, changed, default, example or wrong. */
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
      this.box.querySelector(".state").textContent = form.dataset[word];
      if (fault) this.input.setAttribute("aria-invalid", "true");
      else this.input.removeAttribute("aria-invalid");
      this.box.querySelector(".reply").replaceChildren(...(fault ? wrong(fault) : read ? understood(read) : this.unchanged(word)));
    }

    unchanged(word) {
      return word === "example" ? [element("p", {}, ...sentence(form.dataset.still, { value: ltr(this.input.placeholder) }))] : [];
    }

    /** Writes a text into the field, as if it was typed. */
    put(text) {
      this.input.value = text;
      this.input.dispatchEvent(new Event("input", { bubbles: true }));
      this.input.dispatchEvent(new Event("change", { bubbles: true }));
      this.input.focus();
    }
  }

  function wrong({ reason, value, offers }) {
    const text = form.dataset[`fault${reason[0].toUpperCase()}${reason.slice(1)}`];
    const said = element("p", { class: "error" }, ...sentence(text, { value: ltr(value) }));
    if (!offers.length) return [said];
    return [said, element("p", { class: "offers" }, ...offers.flatMap((offer) => {
      const button = element("button", {}, ...sentence(form.dataset.use, { value: ltr(offer.text) }), " ", element("small", {}, size([offer.size])));
      Object.assign(button.dataset, { item: value, put: offer.text });
      return [Object.assign(button, { type: "button" }), " "];
    }))];
  }

  const size = (sizes) => form.dataset.size.replace("{count}", number.format(sizes.reduce((sum, one) => sum + one, 0n)));

  /** How many addresses there are; of IPv6 networks the lengths. */
  function understood({ nets, ranges }) {
    const v4 = nets.filter((one) => !one.v6());
    const v6 = nets.filter((one) => one.v6()).map((one) => `/${one.bits}`);
    const parts = [...(v4.length ? [`${size(v4.map((one) => one.size()))} (IPv4)`] : []), ...(v6.length ? [`IPv6: ${[...new Set(v6)].join(" ")}`] : [])];
    const said = [element("p", {}, ...parts.flatMap((part, i) => [i ? " · " : "", element("bdi", {}, part)]))];
    if (ranges.length) said.push(element("p", {}, form.dataset.blocks, " ", ...ranges.flatMap((one, i) => [i ? ", " : "", ltr(one)])));
    return said;
  }

  const fields = [...form.querySelectorAll(".entry")].map((box) => new Field(box));
  const features = [...form.querySelectorAll("[name=feature]")];
  const choices = [...form.querySelectorAll("select")];
  const tally = document.querySelector(".tally");
  let later;

  function fill() {
    const kept = own.all();
    for (const field of fields) field.input.value = kept.get(field.id) ?? "";
    const without = own.without();
    for (const box of features) box.checked = !without.includes(box.value);
    for (const choice of choices) choice.value = kept.get(choice.name) ?? choice.options[0].value;
    judge(fields);
  }

  function states() {
    const { refused, values } = portbook.values(own.typed(own.all()));
    for (const shown of form.querySelectorAll("[data-computed]")) {
      const { first, last } = values.ports.get(shown.dataset.computed);
      if (last) shown.textContent = first === last ? first : `${first}-${last}`;
    }
    const reasons = new Map(refused.map(([id, , reason]) => [id, reason]));
    return new Map(fields.map((field) => [field, field.state(reasons.get(field.id))]));
  }

  /** Judges fields; those that are wrong already are judged again, because they may depend on others. */
  function judge(some) {
    const all = states();
    for (const field of fields) if (some.includes(field) || field.input.hasAttribute("aria-invalid")) field.show(all.get(field));
    count();
  }

  function count() {
    const own = fields.filter((field) => !field.isPort && !field.isOptional);
    const of = (word) => fields.filter((field) => field.box.dataset.state === word && !(word === "filled" && field.isOptional));
    const said = sentence(tally.dataset.filled, { count: element("b", {}, String(of("filled").length)), all: element("b", {}, String(own.length)) });
    clearTimeout(later);
    later = setTimeout(() => tally.querySelector(".count").replaceChildren(...said), QUIET);
    for (const group of tally.querySelectorAll("[data-of]")) {
      const some = of(group.dataset.of);
      group.hidden = !some.length;
      group.querySelector("p").textContent = group.dataset.text.replace("{count}", some.length);
      group.querySelector("ul").replaceChildren(...some.map((field) => element("li", {}, element("a", { href: `#${field.input.id}` }, field.name))));
    }
  }

  const fieldOf = (target) => fields.find((field) => field.box.contains(target));

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    if (features.includes(target)) {
      own.choose("without", features.filter((box) => !box.checked).map((box) => box.value).join(","));
      return;
    }
    if (choices.includes(target)) {
      own.set(target.name, target.selectedIndex ? target.value : ""); // The first is what snippets have without a choice.
      return;
    }
    const field = fieldOf(target);
    own.set(field.id, target.value);
    if (target.hasAttribute("aria-invalid") && states().get(field).word !== "wrong") judge([field]);
  });
  form.addEventListener("change", ({ target }) => { if (fieldOf(target)) judge([fieldOf(target)]); });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const field = fieldOf(button);
    field.put("any" in button.dataset ? "0.0.0.0/0, ::/0" : own.replaced(field.input.value, button.dataset.item, button.dataset.put));
  });
  // A link to a field would change the fragment, which is for values.
  tally.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.hash.slice(1)).focus();
  });

  function keeping() {
    const keep = document.querySelector(".keep");
    const said = keep.querySelector("[role=status]");
    const remember = keep.querySelector("[type=checkbox]");
    const say = (text) => { said.textContent = text; };
    remember.checked = own.isRemembered();
    remember.addEventListener("change", () => own.remember(remember.checked));
    keep.querySelector(".forget").addEventListener("click", () => { own.forget(); remember.checked = false; fill(); });
    keep.querySelector(".copy").addEventListener("click", async () => {
      const link = own.write(own.all(), new Map([["without", own.without().join(",")]]));
      try {
        await navigator.clipboard.writeText(portbook.shared(link));
        say(keep.dataset.shared);
      } catch {
        history.replaceState(null, "", link); // The clipboard is missing or refused: the address of the page can be copied by hand.
        say(location.href);
      }
    });
  }

  /** Saves the values as a file, and opens one that is chosen or dropped: like a link, it replaces nothing without being asked. */
  function files(bar) {
    const keep = document.querySelector(".keep");
    const { dataset } = keep;
    const chooser = keep.querySelector("[type=file]");
    const say = (text) => { keep.querySelector("[role=status]").textContent = text; };
    const words = { title: dataset.title, asked: dataset.asked, used: dataset.used, take: dataset.take, theirs: dataset.theirs };
    async function open(file) {
      const link = file.size > LARGEST ? undefined : valuesFile.read(await file.text());
      const isNothing = !link?.values.size && !link?.choices.size;
      if (isNothing) say(dataset.nothing);
      else {
        const mine = new Map(own.typed(own.all()));
        say([...link.values].every(([id, text]) => mine.get(id) === text) ? dataset.same : "");
        bar.bring(link, words);
        if (!document.querySelector(".linkbar").hidden) document.querySelector(".linkbar h2").scrollIntoView({ block: "center" });
      }
    }
    keep.querySelector(".save").addEventListener("click", () => download("values.yaml", valuesFile.write(own.all(), own.without())));
    chooser.addEventListener("change", async () => {
      if (chooser.files.length) await open(chooser.files[0]);
      chooser.value = ""; // So that the same file can be chosen again.
    });
    addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) event.preventDefault(); });
    addEventListener("drop", (event) => {
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      open(event.dataTransfer.files[0]);
    });
  }

  keeping();
  fill();
  files(linkBar(document.querySelector(".linkbar"), new Map([...fields.map((field) => [field.id, field.name]), ...choices.map((choice) => [choice.name, choice.labels[0].textContent])]), fill));
})();
