// The page on which a reader fills in addresses and ports for the whole site: it judges what is typed, offers corrections, and counts.
// Needs network.js, values.js, snippet.js, linkbar.js, valuesfile.js, fields.js and the matrix.
"use strict";

(() => {
  const { own, linkBar, element, download, valuesFile, networkFields, sentence } = globalThis.portbook;
  const form = document.querySelector("form.network");
  const LARGEST = 1 << 20; // Bytes of a file with values.
  const QUIET = 250; // Milliseconds after the last key before a screen reader is told.

  const all = networkFields(form);
  const fields = all.all;
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

  const values = () => portbook.values(own.typed(own.all()));

  function judge(some) {
    all.judge(some, values());
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
    const field = all.of(target);
    own.set(field.id, target.value);
    if (target.hasAttribute("aria-invalid") && all.states(values()).get(field).word !== "wrong") judge([field]);
  });
  form.addEventListener("change", ({ target }) => { if (all.of(target)) judge([all.of(target)]); });
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
