// Prints snippets as the form on the site does. In: {scripts: [text], choices: [{platform, variant, scope, typed}]} as JSON.
// Out: for each choice its text, or the names of the fields that were refused.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const { scripts, choices } = JSON.parse(readFileSync(0, "utf8"));
for (const script of scripts) runInThisContext(script);

const { values, snippet } = globalThis.portbook;
const all = choices.map(({ platform, variant, scope, typed }) => {
  const { values: own, refused } = values(typed);
  return refused.length ? { refused: refused.map(([id]) => id) } : { text: snippet(platform, variant, scope, own) };
});
console.log(JSON.stringify({ all }));
