// Adds comfort to pages that are complete without it. Nothing a reader types leaves the browser.
// A classic script, because browsers run no module that is opened from a disk.
"use strict";

(() => {
  const remember = {
    get(key) {
      try { return localStorage.getItem("portbook-" + key); } catch { return null; }
    },
    set(key, value) {
      try { localStorage.setItem("portbook-" + key, value); } catch { /* blocked: forgotten at once */ }
    },
  };

  function theme() {
    const buttons = [...document.querySelectorAll("[data-theme-choice]")];
    const show = () => buttons.forEach((button) => button.setAttribute("aria-pressed",
      String(button.dataset.themeChoice === (document.documentElement.dataset.theme ?? ""))));
    for (const button of buttons) {
      button.addEventListener("click", () => {
        const choice = button.dataset.themeChoice;
        if (choice) document.documentElement.dataset.theme = choice;
        else delete document.documentElement.dataset.theme;
        remember.set("theme", choice);
        show();
      });
    }
    show();
  }

  // One menu at a time; Escape or a click elsewhere closes it.
  function menus() {
    const all = [...document.querySelectorAll("details.menu")];
    const close = (but) => all.forEach((menu) => { if (menu !== but) menu.open = false; });
    for (const menu of all) menu.addEventListener("toggle", () => { if (menu.open) close(menu); });
    document.addEventListener("click", (event) => close(event.target.closest("details.menu")));
    document.addEventListener("focusin", (event) => close(event.target.closest("details.menu")));
    document.addEventListener("keydown", (event) => {
      const menu = event.key === "Escape" && all.find((some) => some.open);
      if (!menu) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  // A short link names no language: whoever has chosen one before is sent on, everybody else chooses.
  function language() {
    for (const link of document.querySelectorAll("a[hreflang]")) {
      link.addEventListener("click", () => {
        remember.set("language", link.hreflang);
        link.hash = location.hash;
      });
    }
    if (!("forward" in document.body.dataset)) return;
    const chosen = [...document.querySelectorAll("a[hreflang]")].find((a) => a.hreflang === remember.get("language"));
    if (chosen) location.replace(chosen.href + location.hash);
  }

  // Turkish and Arabic safe: "IP", "ıp" and "İp" find each other, so do letters with and without marks.
  function fold(text) {
    return text.toLocaleLowerCase(document.documentElement.lang).normalize("NFKD")
      .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, "").replace(/ı/g, "i").replace(/[آأإ]/g, "ا");
  }

  // A port number in any digits, with or without its transport: 5060/udp, tcp:443, 10000–20000, ٥٠٦٠.
  function plain(text) {
    return text.normalize("NFKD")
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15)
      .replace(/(\d)\s*[-\u2010-\u2015\u2212:]\s*(?=\d+(?:[\s,;/]|$))/g, "$1-");
  }

  /** The ports that a word names: their transport, or none, and the first and last number; null for any other word. */
  function ports(word) {
    const [, before, first, last = first, after] =
      word.match(/^(?:(tcp|udp)[/:]?)?(\d{1,5})(?:-(\d{1,5}))?(?:[/:]?(tcp|udp))?$/) ?? [];
    return first && !(before && after) ? { transport: before ?? after, first: Number(first), last: Number(last) } : null;
  }

  /** The ports of a row, which its id names. */
  function portsOf(row) {
    const [, first, last = first, transport] = row.id.match(/\.(\d+)(?:-(\d+))?-(tcp|udp)$/) ?? [];
    return { transport, first: Number(first), last: Number(last) };
  }

  const overlap = (asked, row) => (!asked.transport || asked.transport === row.transport)
    && asked.first <= row.last && row.first <= asked.last;

  /** Which rows have every word and one of the ports; where no row has the port, its digits are looked for as text. */
  function matching(rows, typed) {
    const words = fold(plain(typed)).split(/[\s,;]+/).filter(Boolean);
    const asked = words.map(ports).filter(Boolean);
    const known = asked.some((port) => rows.some((row) => overlap(port, row.ports)));
    const isPort = (word) => known && ports(word);
    return rows.filter((row) => words.every((word) => isPort(word) || row.text.includes(word))
      && (!known || asked.some((port) => overlap(port, row.ports))));
  }

  function filter() {
    const form = document.querySelector(".filter");
    if (!form) return;
    const input = form.querySelector("input");
    const status = form.querySelector("[role=status]");
    let rows;
    form.hidden = false;
    const apply = () => {
      rows ??= [...document.querySelectorAll("table.flows tbody tr")]
        .map((row) => ({ row, text: fold(row.textContent), ports: portsOf(row) }));
      const shown = new Set(matching(rows, input.value));
      for (const entry of rows) entry.row.hidden = !shown.has(entry);
      status.textContent = !input.value.trim() ? ""
        : shown.size ? `${shown.size} / ${rows.length}` : status.dataset.none;
    };
    input.addEventListener("input", apply);
    form.addEventListener("submit", (event) => { event.preventDefault(); apply(); });
  }

  function copying() {
    if (!navigator.clipboard) return;
    const said = document.createElement("p");
    said.className = "said";
    said.setAttribute("role", "status");
    document.body.append(said);
    for (const link of document.querySelectorAll("a.here, a.copy")) {
      link.addEventListener("click", async (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (link.hash) history.replaceState(null, "", link.hash);
        try {
          await navigator.clipboard.writeText(link.href);
        } catch {
          location.assign(link.href); // The clipboard is refused: behave like the link that it is.
          return;
        }
        said.textContent = document.body.dataset.copied;
        setTimeout(() => { said.textContent = ""; }, 2000);
      });
    }
  }

  // Rows become cards in a narrow window; some browsers then forget that they are rows.
  function roles() {
    const named = { rowgroup: "thead, tbody", row: "tr", columnheader: "thead th", rowheader: "tbody th", cell: "td" };
    for (const table of document.querySelectorAll(".flows, .changes")) {
      table.setAttribute("role", "table");
      for (const [role, which] of Object.entries(named)) {
        for (const part of table.querySelectorAll(which)) part.setAttribute("role", role);
      }
    }
  }

  theme();
  menus();
  language();
  filter();
  roles();
  copying();
})();
