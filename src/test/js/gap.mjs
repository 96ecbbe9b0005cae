// Compares rules with the matrix as the site does. In, as JSON: {scripts: [text], cases: [{text, format, own, part, values, without}]}; own: whether the networks
// of the examples are the reader's own; part: of the product, or empty; values: texts by id, in place of examples; without: features that are not used. Out: {results: [...]}: for each case a line "row verdict" a row, and what else was found.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const { scripts, cases } = JSON.parse(readFileSync(0, "utf8"));
for (const script of scripts) runInThisContext(script);
const { rules, matrix } = globalThis.portbook;
const examples = new Map(Object.entries(matrix.groups).map(([id, group]) => [id, group.nets.join(",")]));

function result({ text, format, own, part, values, without }) {
  try {
    const found = rules.check(rules.read(text, format), matrix, { part, without, values: new Map([...(own ? examples : []), ...Object.entries(values)]) });
    return {
      format: found.format,
      rows: found.rows.map(({ id, direction, verdict, lines }) => ({ id, inbound: String(direction === "in"), verdict, lines: lines.map(String) })),
      extra: found.extra.map(({ id, unused }) => [id, ...unused].join(" ")),
      unread: found.unread.map(({ line }) => String(line)),
      complete: String(found.isComplete),
      fault: "",
    };
  } catch (fault) {
    return { format: "", rows: [], extra: [], unread: [], complete: "false", fault: fault.stack };
  }
}

process.stdout.write(JSON.stringify({ results: cases.map(result) }));
