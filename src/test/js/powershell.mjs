// PowerShell: the grammar of tree-sitter; commands and parameters as Microsoft documents them (module NetSecurity).
import { readFileSync } from "node:fs";
import { tree } from "./grammar.mjs";
import { hear, net, opening, ports, refuse } from "./judge.mjs";

const COMMANDS = {
  "Get-NetFirewallRule": ["-Group", "-ErrorAction"],
  "Remove-NetFirewallRule": [],
  "New-NetFirewallRule": ["-Group", "-DisplayName", "-Direction", "-Action", "-Protocol", "-LocalPort", "-RemotePort", "-RemoteAddress"],
  "Out-Null": [],
};

/** What stands between single quotes, where PowerShell evaluates nothing. */
const quoted = (text) => /^'((?:[^'\u2018-\u201b]|'')*)'$/.exec(text)?.[1] ?? refuse(`not in single quotes: ${text}`);

const strings = (node) => node.descendantsOfType("string_literal").map((one) => quoted(one.text));

function parameters(root) {
  const defaults = {};
  for (const parameter of root.descendantsOfType("script_parameter")) {
    const name = parameter.childForFieldName?.("name") ?? parameter.children.find((child) => child.type === "variable");
    defaults[name.text] = parameter.children.filter((child) => child.type === "script_parameter_default").flatMap(strings);
  }
  return defaults;
}

/** The parameters of a command and their values: words, strings, or what a variable stands for. */
function command(node, defaults) {
  const name = node.children[0].text;
  const known = COMMANDS[name] ?? refuse(`unknown command: ${name}`);
  const found = {};
  let last;
  for (const part of node.children.find((child) => child.type === "command_elements")?.namedChildren ?? []) {
    if (part.type === "command_parameter") {
      if (!known.includes(part.text) || part.text in found) refuse(`${name} has no such parameter: ${part.text}`);
      last = part.text;
      found[last] = [];
    } else if (part.type !== "command_argument_sep") {
      if (!last || found[last].length) refuse(`${name}: which parameter is this for? ${part.text}`);
      found[last] = part.text.startsWith("$") ? (defaults[part.text] ?? refuse(`${part.text} is not declared`)) : value(part);
    }
  }
  const empty = Object.keys(found).filter((key) => !found[key].length);
  return empty.length ? refuse(`${name}: no value for ${empty}`) : [name, found];
}

const value = (part) => (part.type === "generic_token" ? [part.text] : strings(part));

function one(rule, key, allowed) {
  const [word] = rule[key] ?? refuse(`New-NetFirewallRule lacks ${key}`);
  return !allowed || allowed.includes(word) ? word : refuse(`${key} is one of ${allowed}: ${word}`);
}

function opens(rule) {
  one(rule, "-Group");
  one(rule, "-Action", ["Allow"]);
  if (one(rule, "-DisplayName").toLowerCase() === "all") refuse("-DisplayName must not be All");
  const inbound = one(rule, "-Direction", ["Inbound", "Outbound"]) === "Inbound";
  if ((inbound ? "-RemotePort" : "-LocalPort") in rule) refuse("the port is on the wrong side");
  const range = ports(one(rule, inbound ? "-LocalPort" : "-RemotePort"));
  const nets = (rule["-RemoteAddress"] ?? refuse("New-NetFirewallRule lacks -RemoteAddress")).map((text) => net(text));
  const transport = one(rule, "-Protocol", ["TCP", "UDP"]).toLowerCase();
  return opening(transport, range, inbound ? nets : ["any"], inbound ? ["any"] : nets);
}

hear((path) => {
  const text = readFileSync(path, "utf8");
  const root = tree(text);
  // Windows PowerShell 5.1 reads a script without a byte order mark in the machine's own code page.
  if (/[^\x00-\x7f]/.test(text)) refuse("not ASCII");
  const defaults = parameters(root);
  return root.descendantsOfType("command").flatMap((node) => {
    const [name, found] = command(node, defaults);
    return name === "New-NetFirewallRule" ? opens(found) : [];
  });
});
