// Adds comfort to pages that are complete without it. Nothing a reader types leaves the browser.

const remember = {
  get(key) {
    try { return localStorage.getItem("portbook-" + key); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem("portbook-" + key, value); } catch { /* blocked: forgotten at once */ }
  },
};

function theme() {
  const box = document.querySelector(".theme");
  if (!box) return;
  const select = box.querySelector("select");
  box.hidden = false;
  select.value = document.documentElement.dataset.theme ?? "";
  select.addEventListener("change", () => {
    if (select.value) document.documentElement.dataset.theme = select.value;
    else delete document.documentElement.dataset.theme;
    remember.set("theme", select.value);
  });
}

// A short link names no language: whoever has chosen one before is sent on, everybody else chooses.
function language() {
  for (const link of document.querySelectorAll("a[hreflang]")) {
    link.addEventListener("click", () => remember.set("language", link.hreflang));
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

function filter() {
  const form = document.querySelector(".filter");
  if (!form) return;
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  let rows;
  form.hidden = false;
  const apply = () => {
    rows ??= [...document.querySelectorAll("table.flows tbody tr")].map((row) => [row, fold(row.textContent)]);
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [row, text] of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) count++;
    }
    status.textContent = !words.length ? "" : count ? `${count} / ${rows.length}` : status.dataset.none;
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

theme();
language();
filter();
copying();
