// The files that bring a firewall from the edition that a reader applied to the newest, for one platform, with the reader's own values.
// Needs network.js, values.js, snippet.js, device.js, edition.js and the matrix; the rest is loaded when it is chosen.
"use strict";

(() => {
  const { own, load, element, download, zip, editionIn, listing } = globalThis.portbook;
  const form = document.querySelector("form.differences");
  const { edition, for: platform, part } = form.elements;
  const device = form.querySelector(".device");
  const applied = form.querySelector("#applied");
  const recognised = form.querySelector(".recognised");
  const examples = document.querySelector(".examples");
  const bundle = document.querySelector(".bundle");
  const whole = bundle.querySelector("button");
  const MOST = 5 * 1024 * 1024;
  const tasks = [...document.querySelectorAll(".task")];
  const printed = new Map(); // For each task that has files: what does it, and what takes it back, if there is a file for that.

  /** What is to be done on the machines of the chosen part of the product, by action; nothing while none of several is chosen. */
  function actions() {
    const all = globalThis.portbook.editions[edition.value];
    return part ? all.parts?.[part.value] ?? (part.value === "all" ? all : {}) : all;
  }

  /** The variant that does something, and the one that takes it back; nothing where the platform has none. */
  function variants(id, action) {
    const { files, kind, takesEntries } = globalThis.portbook.platforms[id];
    const has = (variant) => (variant in files ? variant : undefined);
    if (action !== "close" || kind === "TABLE") return ["add", has("remove")];
    return takesEntries ? ["remove", has("add")] : [];
  }

  async function copy(text, code) {
    const said = document.querySelector(".said");
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = document.body.dataset.copied;
    } catch {
      getSelection().selectAllChildren(code); // The clipboard is missing or refused: what is selected can be copied by hand.
    }
  }

  /** A text with what can be done with it. */
  function file(name, text, label) {
    const code = element("code", {}, text);
    const box = element("pre", { tabindex: "0", lang: "en", dir: "ltr", translate: "no", role: "region", "aria-label": `${label}, ${name}` }, code);
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => copy(text, code));
    const save = element("button", { type: "button" }, element("bdi", { dir: "ltr" }, name));
    save.addEventListener("click", () => { if (!form.querySelector("[aria-invalid]")) download(name, text); });
    return [element("p", { class: "files" }, button, " ", save), box];
  }

  /** The files of all tasks in the order in which they are applied, after a text that says it; what takes them back is last, the latest first. */
  function bundled() {
    const shown = tasks.filter((task) => !task.hidden);
    const notes = (task) => [...task.querySelectorAll(":scope > p:not(.files):not([hidden])")].map((note) => note.textContent.trim());
    const about = (task, title) => [title, ...notes(task)].map((line) => `   ${line}`);
    const steps = shown.map((task) => ({ file: printed.get(task)?.[0], lines: about(task, task.querySelector("h4").textContent) }));
    const undone = [...shown].reverse().map((task) => ({ file: printed.get(task)?.[1], lines: [`   ${task.dataset.undo}: ${task.querySelector("h4").textContent}`] })).filter(({ file: undo }) => undo);
    const files = [...steps, ...undone].filter(({ file: own }) => own).map(({ file: own, lines }, i) => ({ name: `${i + 1}-${own.name}`, text: own.text, lines }));
    const byHand = steps.filter(({ file: own }) => !own).flatMap(({ lines }) => lines);
    const order = [edition.selectedOptions[0].textContent, "", whole.dataset.order, "", ...files.flatMap(({ name, lines }) => [name, ...lines]), ...byHand];
    return [{ name: "0-README.txt", text: `${order.join("\n")}\n` }, ...files];
  }

  /** What is to be done with one action; ids of networks that are still examples are added to a set. */
  function print(task, blank) {
    const { action, copy: label, undo: taken, tool } = task.dataset;
    task.querySelectorAll(":scope > :is(.files, .tool, pre, details)").forEach((part) => part.remove());
    task.hidden = !Object.hasOwn(actions(), action);
    if (task.hidden) return;
    const id = platform.value;
    const matrix = globalThis.portbook.since(actions()[action]);
    const typed = [...own.typed(own.all()), ...own.chosen()];
    const { values, refused } = globalThis.portbook.values(typed, own.without(), [], matrix);
    const wrong = new Set(refused.map(([name]) => name));
    const given = new Set(typed.map(([name]) => name).filter((name) => !wrong.has(name)));
    const [what, undo] = variants(id, action);
    const byHand = task.querySelector(".byhand");
    if (byHand) byHand.hidden = what !== undefined;
    if (!what) return;
    const { lines } = globalThis.portbook.details({ ticket: own.choice("ticket"), owner: own.choice("by"), expires: own.choice("until") });
    const texts = [what, undo].map((variant) => variant && globalThis.portbook.snippet(id, variant, [], values, globalThis.portbook.device(id), lines));
    const name = (variant) => `${id}-${matrix.change.id}${variant === "add" ? "" : `-${variant}`}.${globalThis.portbook.platforms[id].files[variant]}`;
    for (const one of globalThis.portbook.names(id, [], values)) if (Object.hasOwn(matrix.groups, one) && !given.has(one)) blank.add(one);
    printed.set(task, [what, undo].map((variant, i) => variant && { name: name(variant), text: texts[i] }));
    task.append(...file(name(what), texts[0], label));
    if (!undo) task.append(element("p", { class: "tool" }, `${taken}: ${tool}`)); // Its notes say how, with the same file.
    else task.append(element("details", { class: "part" }, element("summary", {}, taken), file(name(undo), texts[1], label)));
  }

  /** The name of a network, as on the page of My network; one that only an earlier edition has is called by its id. */
  function nameOf(id) {
    const place = [...document.querySelectorAll(".names [data-field]")].find((one) => one.dataset.field === id);
    return place?.textContent.trim() ?? id;
  }

  /** Ids in the order of the page of My network; those that only an earlier edition has come last. */
  function ordered(ids) {
    const fields = [...document.querySelectorAll(".names [data-field]")].map(({ dataset }) => dataset.field);
    return [...new Set([...fields.filter((id) => ids.has(id)), ...ids])];
  }

  function printAll() {
    const blank = new Set();
    printed.clear();
    for (const task of tasks) print(task, blank);
    bundle.hidden = !printed.size;
    examples.replaceChildren(...(blank.size ? listing(examples.dataset.text, "{fields}", ordered(blank).map(nameOf)) : []));
  }

  async function show() {
    const now = () => [edition.value, platform.value, part?.value];
    const chosen = now();
    for (const section of document.querySelectorAll("section[id^=since-]")) section.hidden = section.id !== `since-${edition.value}`;
    document.documentElement.dataset.since = "";
    for (const task of tasks) task.hidden = true;
    bundle.hidden = true;
    examples.textContent = "";
    device.hidden = true;
    if (!platform.value) return;
    await Promise.all([edition.selectedOptions[0].dataset.scripts, `snippets/${platform.value}.js`].map(load));
    if (chosen.join() !== now().join()) return; // Something else has been chosen meanwhile.
    globalThis.portbook.deviceFields(device, platform.value, printAll);
    printAll();
  }

  /** Chooses the edition whose section a link names. */
  function linked() {
    const date = location.hash.replace("#since-", "");
    if (![...edition.options].some((option) => option.value === date)) return false;
    edition.value = date;
    return true;
  }

  /** Chooses the edition, and the platform, of a file that was pasted. */
  function recognise() {
    recognised.replaceChildren();
    if (!applied.value.trim()) return;
    const { said, date, title, isBehind } = editionIn(applied.value);
    recognised.append(said);
    if (!isBehind) return;
    if (title && title.scope !== "all services") {
      const [before, after] = document.querySelector(".editions [data-say=wholly]").textContent.split("{scope}");
      recognised.append(" ", before, element("bdi", { lang: "en", translate: "no" }, title.scope), after);
    }
    const option = [...platform.options].find((one) => one.value && one.textContent === title?.platform);
    edition.value = date;
    if (option) platform.value = option.value;
    own.choose("edition", date);
    own.choose("for", platform.value);
    show();
  }

  applied.addEventListener("input", recognise);
  applied.addEventListener("drop", async (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    applied.value = file.size > MOST ? "" : await file.text();
    recognise();
  });
  whole.addEventListener("click", () => {
    if (form.querySelector("[aria-invalid]")) return;
    const name = [platform.value, "since", edition.value, ...(part && part.value !== "all" ? [part.value] : [])].join("-");
    download(`${name}.zip`, zip(bundled()), "application/zip");
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (device.contains(target) || target === applied) return;
    own.choose(target.name, target.value);
    show();
  });
  addEventListener("hashchange", () => {
    if (!linked()) return;
    show();
    document.querySelector(location.hash).scrollIntoView();
  });
  for (const [field, kept] of [[edition, own.choice("edition")], [platform, own.choice("for")], ...(part ? [[part, own.choice("part")]] : [])]) {
    field.value = kept;
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  }
  const isLinked = linked();
  show();
  if (isLinked) document.querySelector(location.hash).scrollIntoView();
})();
