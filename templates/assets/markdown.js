// A table of a page as Markdown, the same as in the page's index.md, with what a reader has filled in and without the rows that are filtered out.
//   portbook.markdown(table)   its text
"use strict";

(() => {
  const LEFT_OUT = "form, button, svg, script, section[aria-labelledby=snippets], details.snippet, .here, .markdown, [hidden]";
  const BLOCK = /^(?:DIV|P|UL|OL|LI|DL|DT|DD)$/;
  const isRightToLeft = document.documentElement.dir === "rtl";
  const home = document.querySelector("link[rel=canonical]").href;

  const oneLine = (text) => text.replace(/[ \t\r\n\f\u00a0]+/g, " ").trim();

  const escaped = (text) => text.replace(/[\\`*_[\]<>&|~]/g, "\\$&");

  /** A full address without what would end it or a cell. */
  function target(href) {
    const url = href.startsWith("#") ? home + href : new URL(href, home).href;
    return url.replaceAll(" ", "%20").replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("|", "%7C");
  }

  function code(text) {
    if (text.includes("|")) return escaped(text);
    let fence = "`";
    while (text.includes(fence)) fence += "`";
    const edge = /^`|`$/.test(text) ? " " : "";
    return fence + edge + text + edge + fence;
  }

  function words(node) {
    if (node.nodeType === Node.TEXT_NODE) return escaped(node.data.replace(/[ \t\r\n\f\u00a0]+/g, " "));
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(LEFT_OUT)) return "";
    const inner = [...node.childNodes].map(words).join("");
    if (node.tagName === "A") return `[${inner}](${target(node.getAttribute("href"))})`;
    if (node.tagName === "BDI") return isRightToLeft ? `\u2066${inner}\u2069` : inner;
    if (node.tagName === "CODE") return node.querySelector("a") ? inner : code(oneLine(node.textContent)); // Code has no links.
    if (node.tagName === "BR") return " ";
    if (node.tagName === "SMALL" && node.closest("td, th")) return `\0${inner}`;
    return BLOCK.test(node.tagName) ? ` ${inner} ` : inner;
  }

  /** A small line of its own comes after a dot, if anything stands before it. */
  const cell = (one) => oneLine([...one.childNodes].map(words).join("").replace(/^\s*\0/, "").replaceAll("\0", " · "));

  const line = (cells) => `|${cells.map((one) => ` ${one} |`).join("")}`;

  function markdown(table) {
    const [head, ...rows] = [...table.rows].filter((row) => !row.closest("[hidden]")).map((row) => [...row.cells].map(cell));
    return [`**${cell(table.caption)}**`, "", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
  }

  globalThis.portbook.markdown = markdown;
})();
