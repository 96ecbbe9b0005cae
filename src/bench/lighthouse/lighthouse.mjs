// node lighthouse.mjs MODULES ORIGIN LANGUAGE...: see `run`.
import { existsSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, origin, ...languages] = process.argv.slice(2);
const from = (name) => import(pathToFileURL(`${modules}/${name}`));
const { default: lighthouse, desktopConfig } = await from("lighthouse/core/index.js");
const { launch } = await from("chrome-launcher/dist/index.js");

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Folders below a folder of the site that are pages themselves, and those of their folders that are. */
function pages(folder) {
  return readdirSync(`site/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}${entry.name}/`)
    .flatMap((path) => [...(existsSync(`site/${path}index.html`) ? [path] : []), ...pages(path)]);
}

/** One page of each kind: pages of one folder of the site are of one kind. */
function kinds(language) {
  const own = pages(`${language}/`);
  const listed = new Set(own.map((path) => path.split("/")[1]));
  return [...listed].map((name) => own.filter((path) => path.split("/")[1] === name))
    .flatMap((all) => [all.find((path) => path.split("/").length === 3), all.find((path) => path.split("/").length > 3)])
    .filter(Boolean);
}

const chosen = ["", ...pages("p/").slice(0, 1), ...languages.flatMap((language) => [`${language}/`, ...kinds(language)])];
const chrome = await launch({ chromePath: "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox"] });
let isPerfect = true;
console.log(`| page | as | ${CATEGORIES.join(" | ")} | layout shift |\n| --- | --- |${" --- |".repeat(CATEGORIES.length + 1)}`);
try {
  for (const page of chosen) {
    for (const [name, config] of [["telephone", undefined], ["desk", desktopConfig]]) {
      const skipAudits = page.startsWith("p/") ? ["is-crawlable"] : []; // a short link asks search engines to leave it out
      const { lhr } = await lighthouse(`${origin}/${page}`, { port: chrome.port, logLevel: "error", skipAudits }, config);
      if (lhr.runtimeError) throw new Error(`/${page}: ${lhr.runtimeError.message}`);
      const scores = CATEGORIES.map((id) => Math.round(lhr.categories[id].score * 100));
      const shift = lhr.audits["cumulative-layout-shift"].numericValue;
      isPerfect &&= shift === 0 && scores.every((score) => score === 100);
      console.log(`| /${page} | ${name} | ${scores.join(" | ")} | ${shift.toFixed(3)} |`);
      const why = CATEGORIES.flatMap((id) => lhr.categories[id].auditRefs.filter((ref) => ref.weight > 0))
        .map((ref) => lhr.audits[ref.id]).filter((audit) => audit.score !== null && audit.score < 0.9);
      for (const audit of why) console.error(`/${page} as ${name}: ${audit.id} ${audit.displayValue ?? ""}`);
    }
  }
} finally {
  await chrome.kill();
}
process.exitCode = isPerfect ? 0 : 1;
