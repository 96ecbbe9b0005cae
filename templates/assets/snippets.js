// Puts a reader's own networks and ports into the snippets on a page, offers the result, and remembers the platform.
// A classic script, because browsers run no module that is opened from a disk.
"use strict";

(() => {
  const key = "portbook-snippets";

  const remembered = (() => {
    try { return JSON.parse(sessionStorage.getItem(key)) ?? {}; } catch { return {}; }
  })();

  function remember(name, value) {
    remembered[name] = value;
    try { sessionStorage.setItem(key, JSON.stringify(remembered)); } catch { /* blocked: forgotten with the page */ }
  }

  /** An address as a number, its length in bits, and how it is written; null if it is none. */
  function parse(text) {
    const [address, length, more] = text.split("/");
    const v6 = address.includes(":");
    if (more !== undefined || !/^[0-9a-f:.]+$/i.test(address) || !/^(\d{1,3})?$/.test(length ?? "")) return null;
    if (!v6 && !/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(address)) return null;
    let host;
    try { host = new URL(v6 ? `http://[${address}]/` : `http://${address}/`).hostname.replace(/[[\]]/g, ""); } catch { return null; }
    const width = v6 ? 128 : 32;
    const bits = length === undefined ? width : Number(length);
    if (length === "" || bits > width) return null;
    const value = v6 ? number6(host) : host.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
    if (value & ((1n << BigInt(width - bits)) - 1n)) return null; // host bits
    return { v6, bits, host };
  }

  function number6(host) {
    const [left, right] = host.split("::").map((half) => (half ? half.split(":") : []));
    const zeros = right ? Array(8 - left.length - right.length).fill("0") : [];
    return [...left, ...zeros, ...(right ?? [])].reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n);
  }

  /** Unspecified, loopback, multicast and broadcast addresses, and IPv4 in the form of IPv6: no packet has them. */
  function unusable({ v6, bits, host }) {
    if (v6) return bits === 128 && /^::1?$/.test(host) || bits >= 8 && /^ff/.test(host) || bits >= 96 && /^::ffff:/.test(host);
    const first = Number(host.split(".")[0]);
    return bits >= 8 && (first === 0 || first === 127) || bits >= 4 && first >> 4 === 14 || host === "255.255.255.255";
  }

  function dotted(number) {
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
  }

  /** Every way in which snippets write a network; the longer ones first. */
  function forms({ v6, bits, host }) {
    const cidr = [`${host}/${bits}`, `${host}"\n        mask_length: ${bits}`];
    if (v6) return [...cidr, host];
    const mask = bits ? (-1 << (32 - bits)) >>> 0 : 0;
    return [...cidr, `${host} ${dotted(mask)}`, `${host} ${dotted(~mask >>> 0)}`, host];
  }

  const numbers = (range) => range.split("-");

  /** What to write in place of what, for one field; null if the field holds nonsense. */
  function replacements(input) {
    const typed = input.value.trim();
    if (!typed) return [];
    if (input.dataset.kind === "port") {
      const was = numbers(input.dataset.example);
      const now = numbers(typed.replace(/\s*-\s*/, "-"));
      const right = now.length === was.length && now.every((n) => /^[1-9]\d{0,4}$/.test(n) && Number(n) < 65536)
        && (now.length === 1 || Number(now[0]) < Number(now[1]));
      return right ? [[was.join(":"), now.join(":")], ...was.map((number, i) => [number, now[i]])] : null;
    }
    const now = typed.split(",").map((part) => parse(part.trim()));
    if (now.includes(null) || now.some(unusable) || new Set(now.map((net) => net.v6)).size < now.length) return null;
    if (input.name === "server" && now.some((net) => net.bits < (net.v6 ? 128 : 32))) return null;
    const was = input.dataset.example.split(", ").map(parse);
    return now.flatMap((net) => {
      const before = was.find((old) => old.v6 === net.v6);
      return before ? forms(before).map((form, i) => [form, forms(net)[i]]) : [];
    });
  }

  const open = (input) => !("anybody" in input.dataset) && input.value.split(",").some((part) => parse(part.trim())?.bits === 0);

  function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  }

  function filledIn(text, pairs) {
    const now = new Map(pairs);
    const longest = [...now.keys()].sort((a, b) => b.length - a.length).map(escaped);
    if (!longest.length) return text;
    return text.replace(new RegExp(`(?<![\\w.])(?:${longest.join("|")})(?![\\w./]|:[0-9a-f:])`, "g"), (was) => now.get(was));
  }

  function snippets() {
    const form = document.querySelector(".values");
    if (!form) return;
    const status = form.querySelector("[role=status]");
    const inputs = [...form.querySelectorAll("input")];
    const codes = [...document.querySelectorAll(".snippet code")].map((code) => [code, code.textContent]);
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());

    const apply = () => {
      const pairs = [];
      const wrong = [];
      for (const input of inputs) {
        const found = replacements(input);
        const anybody = open(input);
        const bad = !found || anybody;
        if (!bad) input.removeAttribute("aria-invalid");
        else input.setAttribute("aria-invalid", "true");
        if (bad) {
          wrong.push((anybody ? form.dataset.anybody : form.dataset.bad).replace("{value}", input.value));
        } else pairs.push(...found);
      }
      for (const [code, text] of codes) code.textContent = filledIn(text, pairs);
      status.textContent = wrong.join(" ");
    };
    for (const input of inputs) {
      input.value = remembered[input.name] ?? "";
      input.addEventListener("input", () => { remember(input.name, input.value); apply(); });
    }
    apply();

    for (const [code, text] of codes) offer(code, text, form.dataset.copy);
    platforms(form.querySelector("#platform"));
  }

  /** A copy button, and downloads that carry what was filled in. */
  function offer(code, text, label) {
    const box = code.closest(".part, .snippet > div").querySelector(".files");
    if (navigator.clipboard) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(code.textContent);
          document.querySelector(".said").textContent = document.body.dataset.copied;
          setTimeout(() => { document.querySelector(".said").textContent = ""; }, 2000);
        } catch {
          getSelection().selectAllChildren(code); // The clipboard is refused: what is selected can be copied by hand.
        }
      });
      box.prepend(button, " ");
    }
    const file = box.querySelector("a[data-shown]");
    file?.addEventListener("click", (event) => {
      if (code.textContent === text) return;
      event.preventDefault();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([code.textContent], { type: "text/plain" }));
      link.download = file.download;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  function platforms(select) {
    if (!select) return;
    const all = [...document.querySelectorAll(".snippet")];
    const show = () => {
      for (const snippet of all) {
        snippet.hidden = select.value !== "" && snippet.dataset.platform !== select.value;
        snippet.open = snippet.dataset.platform === select.value;
      }
    };
    select.value = remembered.platform ?? "";
    if (select.value && !location.hash.startsWith("#snippet.")) show();
    else select.value = "";
    select.addEventListener("change", () => { remember("platform", select.value); show(); });
  }

  snippets();
})();
