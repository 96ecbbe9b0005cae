// A script in PowerShell that is no list of rules: only whether it fits the grammar.
import { readFileSync } from "node:fs";
import { tree } from "./grammar.mjs";
import { hear } from "./judge.mjs";

hear((path) => {
  tree(readFileSync(path, "utf8"));
});
