// Adds comfort to pages that are complete without it. Nothing a reader types leaves the browser.
// A classic script: browsers run no module from a disk.
"use strict";

(() => {
  const root = new URL("..", document.currentScript.src);
  const loaded = new Map();

  /** Loads a script or a style sheet of the site once; scripts run in the order in which they were asked for. */
  function load(path) {
    if (!loaded.has(path)) {
      loaded.set(path, new Promise((done, failed) => {
        const [name, rest] = path.endsWith(".css") ? ["link", { rel: "stylesheet", href: new URL(path, root) }] : ["script", { src: new URL(path, root), async: false }];
        document.head.append(Object.assign(document.createElement(name), rest, { onload: done, onerror: failed }));
      }));
    }
    return loaded.get(path);
  }

  /** An element with attributes and children, nested lists too; what is undefined is left out. */
  function element(name, values = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    made.append(...children.flat(2).filter((child) => child !== undefined));
    return made;
  }

  /** Offers a text, or bytes of a type, as a file. */
  function download(name, text, type = "text/plain") {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  const isOnDisk = location.protocol === "file:";

  /** The address of a page, named from the site's root; on a disk that of its file. */
  function pageAddress(path) {
    const url = new URL(path, root);
    if (isOnDisk && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  }

  /** The address of this page with a fragment; of a copy on a disk, that on the site. */
  function shared(fragment = "") {
    const here = isOnDisk ? document.querySelector("link[rel=canonical]").href : location.href.split("#")[0];
    return here + fragment;
  }

  globalThis.portbook = { load, near, element, download, pageAddress, shared };

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

  function copying() {
    const said = document.createElement("p");
    said.className = "said";
    said.setAttribute("role", "status");
    document.body.append(said);

    /** If the clipboard is missing or refused, this goes where the link leads. */
    async function copy(link, address) {
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        location.assign(link.href);
        return;
      }
      said.textContent = document.body.dataset.copied;
      setTimeout(() => { said.textContent = ""; }, 2000);
    }

    for (const link of document.querySelectorAll("a.here")) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.replaceState(null, "", link.hash);
        copy(link, shared(link.hash));
      });
    }
    for (const button of document.querySelectorAll(".share button")) {
      const link = button.previousElementSibling;
      button.addEventListener("click", () => copy(link, link.href));
    }
  }

  function tables() {
    for (const button of document.querySelectorAll("[data-markdown]")) {
      button.addEventListener("click", async () => {
        await load("assets/markdown.js");
        const text = globalThis.portbook.markdown(button.closest("section").querySelector("table"));
        const said = document.querySelector(".said");
        try {
          await navigator.clipboard.writeText(text);
          said.textContent = document.body.dataset.copied;
          setTimeout(() => { said.textContent = ""; }, 2000);
        } catch {
          download("table.md", text); // The clipboard is missing or refused.
        }
      });
    }
  }

  // Rows become cards in a narrow window; some browsers then forget that they are rows.
  function roles() {
    const named = { rowgroup: "thead, tbody", row: "tr", columnheader: "thead th", rowheader: "tbody th", cell: "td" };
    for (const table of document.querySelectorAll(".flows, .changes, .stack")) {
      table.setAttribute("role", "table");
      for (const [role, which] of Object.entries(named)) {
        for (const part of table.querySelectorAll(which)) part.setAttribute("role", role);
      }
    }
  }

  /** Whether a reader has filled in values of their own. */
  function hasValues() {
    try { return Boolean(localStorage.getItem("portbook-values") ?? sessionStorage.getItem("portbook-values")); } catch { return false; }
  }

  // What the form of a page needs, in order; or what writes a reader's own values into its tables.
  function scripts() {
    const own = hasValues() && document.querySelector(".flows, .checker") ? "assets/network.js data/snippets.js assets/values.js assets/tables.js" : "";
    for (const path of (document.querySelector("[data-scripts]")?.dataset.scripts ?? own).split(" ").filter(Boolean)) {
      load(path).catch(() => undefined); // The browser's console names what is missing.
    }
  }

  /** Does something once a reader comes near a part of the page. */
  function near(part, then) {
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    }, { rootMargin: "1250px" });
    observer.observe(part);
  }

  const USES = ["focusin", "input", "change", "toggle"];

  /** Loads a script when a reader first uses a part of the page, or its address asks for it. */
  function later(path, part, isAsked, failed = () => undefined) {
    const start = () => { load(path).catch(failed); };
    const look = () => { if (isAsked()) start(); };
    for (const use of USES) document.addEventListener(use, ({ target }) => { if (target.closest?.(part)) start(); }, true);
    addEventListener("hashchange", look);
    look();
  }

  // The find box: a key leads there from anywhere on the page. What finds is loaded then.
  function finding() {
    const form = document.querySelector(".find");
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
      const slash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!form || (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)))) return;
      event.preventDefault();
      form.querySelector("input").focus();
      form.querySelector("input").select();
    });
    form?.addEventListener("submit", (event) => event.preventDefault()); // The list is not there yet, or answers itself.
    later("assets/find.js", ".find", () => document.querySelector(".find.large, .filter"), () => form.classList.add("failed"));
  }

  // Only a script shows the fields of a form: the page says what tells them apart, and this the rest.
  function fields(form) {
    const names = [];
    for (const input of form.querySelectorAll("fieldset:not(.device) input")) {
      const { detail, kind = detail } = input.dataset;
      const label = input.previousElementSibling;
      label.htmlFor = input.id = detail ? `detail.${detail}` : `value-${input.name}`;
      input.setAttribute("aria-describedby", input.closest("fieldset").querySelector("p").id);
      if (!kind) names.push(label.textContent);
    }
    const said = form.querySelector(".examples");
    if (names.length) said.textContent ||= said.dataset.text.replace("{fields}", () => names.join("\u00a0· "));
  }

  // The form for a reader's own networks and the snippets: most readers of a long page never come near.
  function snippets() {
    const form = document.querySelector(".values");
    if (!form) return;
    form.hidden = false;
    fields(form);
    const select = form.querySelector("#platform");
    for (const list of document.querySelectorAll("h3 + .snippets")) {
      const options = [...list.children].map(({ children: [name, { id }] }) => element("option", { value: id.slice("snippet.".length) }, name.textContent.trim()));
      select?.append(element("optgroup", { label: list.previousElementSibling.textContent }, options));
    }
    const isOfPlatform = !select;
    later("assets/snippets.js", ".values, .snippets", () => isOfPlatform || hasValues() || location.hash.startsWith("#v1"));
    near(form, () => load("assets/snippets.js"));
  }

  scripts();
  finding();
  snippets();
  theme();
  menus();
  language();
  roles();
  copying();
  tables();
})();
