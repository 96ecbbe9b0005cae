// The change request: shows the rows of the chosen purposes with a reader's own values, and hands them over.
// Needs network.js, values.js, snippet.js, linkbar.js, device.js and the matrix.
"use strict";

(() => {
  const { own, linkBar, everybody, sha256, load, download } = globalThis.portbook;
  const DETAILS = ["by", "ticket", "window", "until", "reason"];
  const form = document.querySelector("form.choices");
  const device = form.querySelector(".device");
  const sheet = document.querySelector(".sheet");
  const ready = document.querySelector(".ready");
  const all = (selector, inside = sheet) => [...inside.querySelectorAll(selector)];
  let file; // {name, text} of the implementation; nothing while no platform or no purpose is chosen.

  /** What of the sheet also stands in the header of the file. */
  const header = () => portbook.details({ ticket: form.elements.ticket.value, owner: form.elements.by.value, expires: form.elements.until.value }).lines;

  const what = () => all("[name=what]:checked", form).map((box) => box.value);

  const boxOf = (id) => all("[name=what]", form).find((box) => box.value === id);

  /** What stands at a place; nothing leaves a line to write on. */
  function put(place, text) {
    place.textContent = text;
    place.classList.toggle("blank", !text);
  }

  const from = (name, text) => all(`[data-from=${name}]`).forEach((place) => put(place, text));

  /** A value as it stands in a row: not where any source may not connect. */
  function value(place, values, right) {
    const id = place.dataset.value;
    if (!right.has(id)) return "";
    const { nets } = values.group(id);
    const isWithheld = everybody(nets) && place.closest("tr").cells[0].dataset.source !== "any" && id !== "server";
    return isWithheld ? "" : nets.map((one) => (one.isHost() ? one.address() : one.cidr())).join(", ");
  }

  /** What is typed and chosen; refused: [id, text, why]. */
  const given = () => portbook.values([...own.typed(own.all()), ...own.chosen()], own.without());

  /** Shows the rows of a service that are opened with the features in use; the reason, which they share, stands in the first. */
  function narrow(part, values) {
    const open = portbook.opened(part.dataset.service, values);
    all("tr", part).forEach((row, i) => { row.hidden = !open[i]; });
    const shown = all("tr:not([hidden])", part);
    const why = part.querySelector("td[rowspan]");
    why.rowSpan = Math.max(shown.length, 1);
    (shown[0] ?? part.rows[0]).append(why);
    return shown.length > 0;
  }

  function show() {
    const chosen = what();
    const { values } = given();
    for (const part of all("[data-purposes]")) part.hidden = !narrow(part, values) || !part.dataset.purposes.split(" ").some((id) => chosen.includes(id));
    const left = sheet.querySelector(".left");
    if (left) {
      left.hidden = !own.without().length;
      for (const name of all("[data-feature]", left)) name.hidden = !own.without().includes(name.dataset.feature);
    }
    const services = new Set(all("tbody[data-service]").filter((part) => !part.hidden).map((part) => part.dataset.service));
    for (const part of all("ul [data-service]")) part.hidden = !services.has(part.dataset.service);
    for (const part of all("[data-purpose]")) part.hidden = !chosen.includes(part.dataset.purpose);
    const names = chosen.map((id) => boxOf(id).parentElement.textContent.trim());
    sheet.querySelector("h2").replaceChildren(...portbook.listing(sheet.dataset.title, "{name}", names));
    const unsure = sheet.querySelector(".unsure");
    if (unsure) unsure.hidden = all("span", unsure).every((name) => name.hidden);
    sheet.hidden = !rows().length;
    fill();
    implement(chosen);
  }

  const rows = () => all("tbody[data-service]").filter((part) => !part.hidden).flatMap((part) => all("tr:not([hidden])", part));

  function fill() {
    const typed = own.typed(own.all());
    const { values, refused } = given();
    const wrong = new Set(refused.map(([id]) => id));
    const right = new Set(typed.map(([id]) => id).filter((id) => !wrong.has(id)));
    for (const place of all("[data-value]")) put(place, value(place, values, right));
    for (const cell of all("[data-setting]")) {
      const { first, last } = values.ports.get(cell.dataset.setting);
      if (last) cell.querySelector("b").textContent = first === last ? String(first) : `${first}-${last}`; // Without, a line to write on is there already.
    }
    for (const place of all(".host")) place.textContent = right.has("server") ? values.group("server").nets[0].address() : "HOST";
    for (const name of DETAILS) from(name, form.elements[name].value);
    from("matrix", portbook.matrix.fingerprint);
    from("before", before());
    from("after", after(values, right));
    for (const place of all("[data-count]")) {
      place.textContent = ports(rows().filter((row) => (row.cells[0].dataset.source ?? row.parentElement.dataset.direction) === place.dataset.count));
    }
    count();
  }

  const exposure = (source) => words(form.querySelector(`[name=before] [value=${source}]`));

  const before = () => (form.elements.before.value ? exposure(form.elements.before.value) : "");

  /** From where the ports can be reached that are opened: not from everywhere, if all who need one have networks of their own. */
  function after(values, right) {
    const opened = { any: new Set(), restricted: new Set() };
    for (const row of rows().filter((one) => one.parentElement.dataset.direction === "inbound")) {
      const [port, , sources] = row.cells;
      const ids = all("[data-value]", sources).map((place) => place.dataset.value);
      const isLimited = ids.length > 0 && ids.every((id) => right.has(id) && !everybody(values.group(id).nets));
      opened[port.dataset.source === "any" && !isLimited ? "any" : "restricted"].add(words(port));
    }
    const told = ["any", "restricted"].filter((source) => opened[source].size).map((source) => `${exposure(source)}: ${[...opened[source]].map((port) => `\u2066${port}\u2069`).join(" · ")}`);
    return told.join(" / ") || before(); // What is only outbound changes nothing.
  }

  /** How many ports some rows are about; two services can share one. */
  function ports(some) {
    let sum = 0;
    for (const port of new Set(some.map((row) => row.cells[0].textContent.trim()))) {
      const [, first, last] = port.match(/(\d+)-(\d+)$/) ?? [];
      sum += last ? last - first + 1 : 1;
    }
    return sum;
  }

  /** Says which lines are left to write on. */
  function count() {
    const places = new Map(rows().flatMap((row) => all("[data-value]", row)).map((place) => [place.dataset.value, place]));
    const names = [...places.values()].filter((place) => !place.textContent).map((place) => place.previousElementSibling.textContent);
    const filled = ready.dataset.filled.replace("{count}", places.size - names.length).replace("{all}", places.size);
    const blank = names.length ? ["\u00a0· ", ...portbook.listing(ready.dataset.blank, "{fields}", [...new Set(names)])] : [];
    const isEmpty = !rows().length;
    ready.replaceChildren(...(!what().length ? [ready.dataset.none] : isEmpty ? [ready.dataset.nothing] : [filled, ...blank]));
    for (const button of document.querySelectorAll("[data-do]")) button.disabled = isEmpty || (button.dataset.do === "file" && (!file || form.querySelector("[aria-invalid]")));
  }

  /** Prints the file that is to be applied, and names it with its hash. */
  async function implement(chosen) {
    file = undefined;
    const select = form.elements.for;
    const id = select.value;
    if (id && rows().length) {
      await load(`snippets/${id}.js`);
      if (select.value !== id || what().join() !== chosen.join()) return; // Something else has been chosen meanwhile.
      const { files } = portbook.platforms[id];
      const { values } = given();
      const name = (variant) => `${id}-${chosen.join("-and-")}${variant === "add" ? "" : `-${variant}`}.${files[variant]}`;
      const print = () => ({ name: name("add"), text: portbook.snippet(id, "add", chosen, values, portbook.device(id), header()) });
      portbook.deviceFields(device, id, () => { file = print(); from("sum", sha256(file.text)); count(); });
      file = print();
      from("undo", "remove" in files ? name("remove") : sheet.dataset.tool);
    } else {
      from("undo", "");
      device.hidden = true;
    }
    from("platform", id && select.selectedOptions[0].textContent);
    from("file", file?.name ?? "");
    from("sum", file ? sha256(file.text) : "");
    count();
  }

  // What is handed over: the rows as they are shown.

  const LINE = "____________";
  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();

  /** One side of a row, a text for each end. */
  const ends = (cell) => all("div", cell).map((end) => {
    const place = end.querySelector("[data-value]");
    return place ? `${words(place.previousElementSibling)} ${words(place) || LINE}` : words(end);
  }).join("; ");

  function table() {
    const why = new Map(all("tbody[data-service]").map((part) => [part, words(part.querySelector("td[rowspan]"))]));
    const heads = all(".stack thead th").map(words);
    return [heads, ...rows().map((row) => {
      const [service, source, target] = all("td", row);
      return [words(row.querySelector("th")), words(service), ends(source), ends(target), why.get(row.parentElement)];
    })];
  }

  function markdown() {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    const [heads, ...body] = table();
    const details = DETAILS.map((name) => `- ${words(form.elements[name].labels[0])}: ${form.elements[name].value || LINE}`);
    const exposed = ["before", "after"].map((moment) => `- ${words(sheet.querySelector(`[data-from=${moment}]`).closest("div").querySelector("dt"))}: ${words(sheet.querySelector(`[data-from=${moment}]`)).replace(/[\u2066\u2069]/g, "") || LINE}`);
    const implementation = file ? [`- ${file.name}`, `- SHA-256 ${sha256(file.text)}`] : [];
    const tests = all("[data-purpose] code").filter((code) => !code.parentElement.hidden).map((code) => `    ${words(code)}`);
    const left = sheet.querySelector(".left:not([hidden])");
    const narrowed = left ? [`- ${words(left.firstElementChild)} ${all("[data-feature]:not([hidden])", left).map(words).join(", ")}`] : [];
    return [`## ${words(sheet.querySelector("h2"))}`, "", ...details, ...narrowed, ...exposed, "", line(heads), line(heads.map(() => "---")), ...body.map(line), "", ...implementation, "", ...tests, "", portbook.shared(), ""].join("\n");
  }

  /** Addresses only, as firewall managers import them: nothing where a line is still to be filled in. */
  function csv() {
    const side = (cell) => all("div", cell).flatMap((end) => (end.querySelector("[data-value]") ? [words(end.querySelector("[data-value]"))] : all("small bdi", end).map(words)))
      .filter(Boolean).join(", ");
    const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
    const body = rows().map((row) => {
      const [service, source, target] = all("td", row);
      const [transport, port] = all(".port > *", row).map(words);
      return [side(source), side(target), [transport.toLowerCase(), port.replace(/_+/, "")].filter(Boolean).join("/"), "Allow", words(service.querySelector("b"))];
    });
    return [["Source", "Destination", "Service", "Action", "Comment"], ...body].map((cells) => cells.map(quoted).join(",")).join("\r\n") + "\r\n";
  }

  async function copy(text) {
    const done = document.querySelector(".done");
    try {
      await navigator.clipboard.writeText(text);
      done.textContent = document.body.dataset.copied;
    } catch {
      done.textContent = text; // The clipboard is missing or refused: what is shown can be copied by hand.
    }
  }

  const link = () => portbook.shared(own.write(own.all(), new Map([["for", form.elements.for.value], ["what", what().join(",")], ["without", own.without().join(",")]])));

  const actions = {
    print: () => print(),
    markdown: () => copy(markdown()),
    table: () => copy(table().map((cells) => cells.join("\t")).join("\n")),
    csv: () => download("change-request.csv", csv()),
    file: () => download(file.name, file.text),
    link: () => copy(link()),
  };

  function choose() {
    const kept = own.choice("what").split(",");
    for (const box of all("[name=what]", form)) box.checked = kept.includes(box.value);
    form.elements.for.value = own.choice("for");
    if (form.elements.for.selectedIndex < 0) form.elements.for.value = "";
    for (const name of [...DETAILS, "before"]) form.elements[name].value = own.choice(name);
    if (form.elements.before.selectedIndex < 0) form.elements.before.value = "";
    show();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (device.contains(target)) return;
    if (target.name === "what") own.pick(all("[name=what]", form));
    else own.choose(target.name, target.value);
    show();
  });
  form.addEventListener("input", ({ target }) => {
    if (!DETAILS.includes(target.name)) return;
    from(target.name, target.value);
    implement(what());
  });
  for (const button of document.querySelectorAll("[data-do]")) button.addEventListener("click", () => actions[button.dataset.do]());

  // Pages of purposes link here.
  function linked() {
    const id = location.hash.slice("#purpose.".length);
    if (!location.hash.startsWith("#purpose.") || !boxOf(id)) return;
    own.choose("what", id);
    history.replaceState(null, "", location.pathname);
  }

  const names = new Map(all("[data-value]").map((place) => [place.dataset.value, words(place.previousElementSibling)]));
  linked();
  choose();
  linkBar(document.querySelector(".linkbar"), names, choose);
})();
