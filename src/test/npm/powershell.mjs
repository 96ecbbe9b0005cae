// Reads PowerShell from standard input with an independent grammar, and says where it does not fit. Run it with --liftoff-only:
// optimizing the grammar takes V8 half a minute.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.cwd()}/target/npm/`);
const { Language, Parser } = await import(pathToFileURL(require.resolve("web-tree-sitter")));
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));

const misfits = [];
function walk(node) {
  if (node.isError || node.isMissing) misfits.push(`${node.startPosition.row + 1}:${node.startPosition.column + 1} ${node.type}`);
  if (node.hasError) node.children.forEach(walk);
}
walk(parser.parse(readFileSync(0, "utf8")).rootNode);
console.log(misfits.join("\n"));
process.exit(misfits.length ? 1 : 0);
