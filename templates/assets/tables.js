// Writes a reader's own addresses into the tables and commands of a page. Loaded only where there are any.
// Needs values.js and the matrix.
"use strict";

(() => {
  const { own, reading, everybody } = globalThis.portbook;
  const { services } = globalThis.portbook.matrix;
  let values;

  /** The addresses that can be used, by the ids of their groups. */
  const mine = () => new Map([...own.all()].map(([id, text]) => [id, reading(text)]).filter(([, { text, faults }]) => text && !faults.length));

  /** Adds the addresses of some groups to a cell, with their names if there are several. */
  function add(cell, ids, isAny) {
    const known = ids.filter((id) => values.has(id) && (isAny || !everybody(values.get(id).nets)));
    const names = [...cell.querySelectorAll(":scope > a")].map((link) => link.textContent);
    for (const id of known) {
      const addresses = Object.assign(document.createElement("bdi"), { dir: "ltr", className: "addr", textContent: values.get(id).text.replaceAll(",", ", ") });
      const line = Object.assign(document.createElement("small"), { className: "mine" });
      line.append(...(names.length > 1 ? [names[ids.indexOf(id)], ": "] : []), addresses);
      cell.append(line);
    }
  }

  /** Writes them, in place of what was written before. */
  function write() {
    values = mine();
    for (const line of document.querySelectorAll(".flows .mine")) line.remove();
    for (const row of document.querySelectorAll(".flows tbody[id] > tr")) {
      const { direction, peers, ports, components = ["server"] } = services[row.parentElement.id];
      const port = ports[row.sectionRowIndex];
      const [from, to] = [row.cells[3], row.cells[4]];
      add(direction === "INBOUND" ? from : to, peers, port.source === "any");
      add(direction === "INBOUND" ? to : from, components, false);
    }

    const server = values.get("server")?.nets[0].address();
    for (const code of document.querySelectorAll(".checker code")) {
      code.dataset.command ??= code.textContent;
      const { command } = code.dataset;
      code.textContent = server && !/-outbound/i.test(command) ? command.replace(/\bHOST\b/, server) : command;
    }
  }

  globalThis.portbook.writeTables = write;
  write();
})();
