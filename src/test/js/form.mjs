// Prints snippets as the form on the site does. In, as JSON: {scripts: [text], choices: [{platform, variant, scope, typed}], templates: [text]}.
// Out: {choices: [a text, or the names of the fields that were refused], templates: [what each prints, or what is wrong with it]}.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const asked = JSON.parse(readFileSync(0, "utf8"));
for (const script of asked.scripts) runInThisContext(script);
const { print, values, snippet } = globalThis.portbook;

function chosen({ platform, variant, scope, typed }) {
  const { values: own, refused } = values(typed);
  return refused.length ? { refused: refused.map(([id]) => id) } : { text: snippet(platform, variant, scope, own) };
}

function printed(template) {
  try {
    return { text: print({ "t.ftl": template, "part.ftl": asked.part }, "t.ftl", asked.model) };
  } catch (fault) {
    return { fault: fault.message };
  }
}

console.log(JSON.stringify({ choices: asked.choices.map(chosen), templates: asked.templates.map(printed) }));
