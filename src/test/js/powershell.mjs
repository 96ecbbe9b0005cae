// PowerShell: the grammar of tree-sitter; commands and parameters as Microsoft documents them (modules NetSecurity, NetTCPIP,
// Microsoft.PowerShell.Core, .Management and .Utility; netsh advfirewall).
import { readFileSync } from "node:fs";
import { tree } from "./grammar.mjs";
import { hear, net, opening, ports, refuse } from "./judge.mjs";

const COMMANDS = {
  "Get-NetFirewallRule": ["-Group", "-ErrorAction"],
  "Remove-NetFirewallRule": [],
  "New-NetFirewallRule": ["-Group", "-DisplayName", "-Direction", "-Action", "-Protocol", "-LocalPort", "-RemotePort", "-RemoteAddress"],
  "Out-Null": [],
};
// What a whole policy says beside that.
const POLICY = {
  ...COMMANDS,
  "Get-NetFirewallRule": ["-Enabled", "-ErrorAction"],
  "Disable-NetFirewallRule": [],
  "Set-NetFirewallProfile": ["-All", "-Enabled", "-AllowInboundRules", "-DefaultInboundAction", "-DefaultOutboundAction"],
  "Get-NetTCPConnection": ["-State", "-LocalPort", "-ErrorAction"],
  "Where-Object": ["-EQ", "-NE"],
  "ForEach-Object": [],
  "Select-Object": ["-Unique"],
  "Join-Path": [],
  "Test-Path": [],
  "Remove-Item": [],
  netsh: [],
};
// How many words may stand without a parameter before them, and which parameters are switches.
const WORDS = { "Where-Object": 1, "ForEach-Object": 1, "Join-Path": 2, "Test-Path": 1, "Remove-Item": 1, netsh: 3 };
const SWITCHES = ["-All", "-Unique"];

/** What stands between single quotes, where PowerShell evaluates nothing. */
const quoted = (text) => /^'((?:[^'\u2018-\u201b]|'')*)'$/.exec(text)?.[1] ?? refuse(`not in single quotes: ${text}`);

const strings = (node) => node.descendantsOfType("string_literal").map((one) => quoted(one.text));

/** What each variable stands for: the strings of a parameter's default, or itself if it is worked out. */
function variables(root) {
  const known = { "$env:ProgramData": ["$env:ProgramData"] };
  for (const parameter of root.descendantsOfType("script_parameter")) {
    const name = parameter.childForFieldName?.("name") ?? parameter.children.find((child) => child.type === "variable");
    known[name.text] = parameter.children.filter((child) => child.type === "script_parameter_default").flatMap(strings);
  }
  for (const { text } of root.descendantsOfType("left_assignment_expression")) known[text] = [text];
  return known;
}

/** The parameters of a command and their values: words, strings, or what a variable stands for. */
function command(node, commands, known) {
  const name = node.children[0].text;
  const parameters = commands[name] ?? refuse(`unknown command: ${name}`);
  const found = {};
  const words = [];
  let last;
  for (const part of node.children.find((child) => child.type === "command_elements")?.namedChildren ?? []) {
    if (part.type === "command_parameter") {
      if (!parameters.includes(part.text) || part.text in found) refuse(`${name} has no such parameter: ${part.text}`);
      found[part.text] = SWITCHES.includes(part.text) ? [part.text] : [];
      last = part.text;
    } else if (part.type !== "command_argument_sep") {
      const means = part.text.startsWith("$") ? (known[part.text] ?? refuse(`${part.text} is not declared`)) : value(part);
      if (last && !found[last].length) found[last] = means;
      else if (words.push(part.text) > (WORDS[name] ?? 0)) refuse(`${name}: which parameter is this for? ${part.text}`);
    }
  }
  const empty = Object.keys(found).filter((key) => !found[key].length);
  return empty.length ? refuse(`${name}: no value for ${empty}`) : [name, found, words.join(" ")];
}

const value = (part) => (part.type === "generic_token" ? [part.text] : strings(part));

function one(rule, key, allowed) {
  const [word, more] = rule[key] ?? refuse(`New-NetFirewallRule lacks ${key}`);
  if (more) refuse(`${key} has one value: ${rule[key]}`);
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

const isLogin = ([name, found]) => name === "New-NetFirewallRule" && found["-RemoteAddress"]?.[0] === "$LoginFrom";

/** In a whole policy, what was is kept, and whoever is logged in has a rule, before anything closes; then everything does. */
function closes(calls) {
  const steps = [
    ([, , words]) => words === "advfirewall import $kept",
    ([name, found]) => name === "Get-NetTCPConnection" && one(found, "-State", ["Established"]),
    ([, , words]) => words === "advfirewall export $kept",
    isLogin,
    ([name]) => name === "Disable-NetFirewallRule",
    ([name]) => name === "Set-NetFirewallProfile",
  ].map((step) => calls.flatMap((call, at) => (step(call) ? [at] : [])));
  if (steps.some((found, at) => found.length !== 1 || (at && found[0] < steps[at - 1][0]))) refuse(`not in this order: ${steps}`);
  const [, login] = calls.find(isLogin);
  one(login, "-Direction", ["Inbound"]);
  one(login, "-Action", ["Allow"]);
  one(login, "-Protocol", ["TCP"]);
  login["-LocalPort"].forEach(ports);
  const [, profile] = calls.at(-1);
  const says = Object.values(profile).join(" ");
  if (says !== "-All True True Block Block") refuse(`does not close every profile: ${says}`);
}

hear((path) => {
  const text = readFileSync(path, "utf8");
  const root = tree(text);
  // Windows PowerShell 5.1 reads a script without a byte order mark in the machine's own code page.
  if (/[^\x00-\x7f]/.test(text)) refuse("not ASCII");
  const whole = path.includes(".policy.");
  const known = variables(root);
  const calls = root.descendantsOfType("command").map((node) => command(node, whole ? POLICY : COMMANDS, known));
  if (whole) closes(calls);
  return calls.filter((call) => call[0] === "New-NetFirewallRule" && !(whole && isLogin(call))).flatMap(([, found]) => opens(found));
});
