// Which edition a file of this site belongs to, as its header says; a reader pastes the header or the whole file.
//   portbook.header(text, product)  {editions, titles: [{platform, scope}], isDamaged}: what the headers in a text say
//   portbook.editionIn(text)        {said, date, title, isBehind, link}: the same in the words of the page; link is what a link to the changes since then says
// editionIn needs the list of editions on the page and the matrix. snippet/FileHeader has the same rules.
"use strict";

globalThis.portbook ??= {};

(() => {
  const UNSEEN = /[\0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
  const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
  const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
  const NAMED = [/(?<![\p{L}\p{N}])Edition {1,9}([^\s,]{0,40}),? {0,9}matrix(?![\p{L}\p{N}])/giu, /^[^\p{L}\n]*Edition {1,9}([^\s,]{0,40}\d[^\s,]{0,40})/gimu];
  const TABLE = /^[^\p{L}\n]*edition"?[,;\t]"?direction"?[,;\t\n]/imu;
  const CELL = /^"?([^,;\t"\n]*)"?[,;\t]/u;

  /** With plain line ends, spaces, digits and hyphens, as mail and word processors leave none of them. */
  function plain(text) {
    return text.replace(UNSEEN, "").replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n").replace(SPACES, " ").replace(HYPHENS, "-").replace(DIGITS, (digit) => String(digit.charCodeAt(0) % 16));
  }

  function isDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
    const time = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
  }

  /** The first cells below the heads of a table that has an edition in each row. */
  function cells(text) {
    const start = text.search(TABLE);
    if (start < 0) return [];
    const found = [];
    for (const line of text.slice(start).split("\n").slice(1).filter((one) => one.trim())) {
      const cell = line.match(CELL);
      if (!cell) break;
      found.push(cell[1].trim());
    }
    return found;
  }

  function titles(text, product) {
    const escaped = product.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped} ports for ([^:\\n]{1,60}): (all services|[a-z]+ [a-z0-9-]+)`, "gu"))];
    return found.map(([, platform, scope]) => ({ platform, scope }));
  }

  function header(pasted, product) {
    const text = plain(pasted);
    const named = [...NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1])), ...cells(text)];
    const about = titles(text, product);
    return { editions: [...new Set(named.filter(isDate))].sort(), titles: about, isDamaged: named.some((name) => !isDate(name)) || (about.length > 0 && !named.length) };
  }

  /** In the order in which it is read, in every language. */
  const isolated = (date) => `\u2066${date}\u2069`;

  /** Which sentence of the page says it. */
  function sentence({ editions, isDamaged }, list) {
    const phrase = (id) => list.querySelector(`[data-say=${id}]`).textContent;
    if (editions.length > 1) return { said: phrase("mixed").replace("{dates}", editions.map(isolated).join("\u00a0· ")) };
    if (isDamaged) return { said: phrase("damaged") };
    if (!editions.length) return { said: phrase("headerless"), isNone: true };
    const [date] = editions;
    const known = [...list.querySelectorAll("[data-edition]")].find((one) => one.dataset.edition === date);
    if (!known) return { said: phrase("unpublished").replace("{date}", isolated(date)) };
    return { said: known.textContent, date, isBehind: "behind" in known.dataset, link: known.dataset.behind };
  }

  function editionIn(text) {
    const found = header(text, portbook.matrix.product);
    return { ...sentence(found, document.querySelector(".editions")), title: found.titles[0] };
  }

  Object.assign(globalThis.portbook, { header, editionIn });
})();
