// Azure Resource Manager: properties as Microsoft's own client knows them (the mapper of @azure/arm-network).
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { dirname, join } from "node:path";
import { hear, keys, net, number, opening, ports, refuse, require } from "./judge.mjs";

const library = dirname(require.resolve("@azure/arm-network/package.json"));
const { SecurityRule } = await import(pathToFileURL(join(library, "dist-esm/src/models/mappers.js")));
const PROPERTIES = Object.fromEntries(
  Object.values(SecurityRule.type.modelProperties)
    .filter((property) => property.serializedName.startsWith("properties."))
    .map((property) => [property.serializedName.slice("properties.".length), property.type.name]),
);
// The client's enumeration of protocols; the numbers are those of IANA.
const PORTLESS = { Esp: 50, Ah: 51 };
const TYPES = { String: "string", Number: "number", Sequence: "object" };

/** What an expression of a template stands for; only the functions that our files use. */
function evaluate(value, template) {
  const lists = /^\[concat\((parameters\('[A-Za-z0-9]+'\)(?:, parameters\('[A-Za-z0-9]+'\))+)\)\]$/.exec(value);
  if (lists) return lists[1].split(", ").flatMap((one) => evaluate(`[${one}]`, template));
  if (typeof value !== "string" || !/^\[.*\]$/.test(value)) return value;
  const [, call, name, rest] =
    /^\[(parameters|add\(parameters|concat\(parameters)\('([A-Za-z0-9]+)'\)(?:, (\d+|'[^']*')\))?\]$/.exec(value) ?? refuse(`no expression: ${value}`);
  const parameter = template.parameters[name] ?? refuse(`no such parameter: ${name}`);
  if ((call === "parameters") !== (rest === undefined)) refuse(`no expression: ${value}`);
  const known = parameter.defaultValue ?? `(${name})`;
  return rest === undefined ? known : call.startsWith("add") ? known + Number(rest) : known + rest.slice(1, -1);
}

function rule(resource, template, taken) {
  keys("resource", resource, ["type", "apiVersion", "name", "properties"]);
  if (resource.type !== "Microsoft.Network/networkSecurityGroups/securityRules") refuse(`type: ${resource.type}`);
  const own = Object.fromEntries(Object.entries(resource.properties).map(([key, value]) => [key, evaluate(value, template)]));
  const portless = PORTLESS[own.protocol];
  keys("properties", own, ["priority", "direction", "access", "protocol", "sourcePortRange", portless ? "destinationPortRange" : "destinationPortRanges",
    "sourceAddressPrefixes", "destinationAddressPrefixes"], Object.keys(PROPERTIES));
  for (const [key, value] of Object.entries(own)) {
    if (typeof value !== TYPES[PROPERTIES[key]]) refuse(`${key} is a ${PROPERTIES[key]}: ${value}`);
  }
  // Azure Resource Manager, "securityRules": name, description at most 140, priority 100 to 4096 and unique per direction.
  const name = evaluate(resource.name, template).replace("(networkSecurityGroup)/", "");
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?$/.test(name)) refuse(`name: ${name}`);
  if (own.description?.length > 140 || own.priority < 100 || own.priority > 4096) refuse(`limits: ${JSON.stringify(own)}`);
  for (const key of [name, `${own.direction} ${own.priority}`]) if (taken.has(key)) refuse(`used twice: ${key}`); else taken.add(key);
  if (!["Inbound", "Outbound"].includes(own.direction) || own.access !== "Allow" || own.sourcePortRange !== "*") refuse(JSON.stringify(own));
  if (!portless && !["Tcp", "Udp"].includes(own.protocol)) refuse(`protocol: ${own.protocol}`);
  const [from, to] = [own.sourceAddressPrefixes, own.destinationAddressPrefixes].map((list) => list.map((one) => net(one)));
  if (portless && own.destinationPortRange !== "*") refuse(`ports of ${own.protocol}: ${own.destinationPortRange}`);
  if (portless) return opening("ip", number(portless), from, to);
  return own.destinationPortRanges.flatMap((range) => opening(own.protocol.toLowerCase(), ports(evaluate(range, template)), from, to));
}

function json(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (wrong) {
    return refuse(wrong.message);
  }
}

hear((path) => {
  const template = json(path);
  keys("template", template, ["$schema", "contentVersion", "resources"], ["metadata", "parameters"]);
  const taken = new Set();
  return template.resources.flatMap((resource) => rule(resource, template, taken));
});
