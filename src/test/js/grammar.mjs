// PowerShell as the grammar of tree-sitter reads it. To be run with --liftoff-only: optimizing the grammar takes V8 half a minute.
import { refuse, require } from "./judge.mjs";

const { Language, Parser } = require("web-tree-sitter");

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));

/** The tree of a text that fits. */
export function tree(text) {
  const root = parser.parse(text).rootNode;
  return root.hasError ? refuse(`syntax: ${root.descendantsOfType("ERROR")[0]?.text.slice(0, 80) ?? "something is missing"}`) : root;
}
