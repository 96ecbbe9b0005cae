// Terraform: HashiCorp's own HCL parser, compiled for Node; attributes as the providers' documentation lists them.
import { readFileSync } from "node:fs";
import { hear, keys, net, number, opening, ports, refuse, require } from "./judge.mjs";

const { parse } = require("@cdktf/hcl2json");
const VALUE = /\$\{var\.([a-z0-9_]+)\}/g;

/** The attributes that our files use, and their limits. A misspelt one is refused. */
const RESOURCES = {
  aws_vpc_security_group_ingress_rule: (rule, file) => aws(rule, file, true),
  aws_vpc_security_group_egress_rule: (rule, file) => aws(rule, file, false),
  azurerm_network_security_rule: azure,
  google_compute_firewall: google,
  aws_network_acl_rule: acl,
};

/** The defaults of the variables. */
class File {
  constructor(tree) {
    keys("file", tree, [], ["variable", "resource", "locals"]);
    this.locals = Object.assign({}, ...(tree.locals ?? []));
    this.variables = Object.fromEntries(
      Object.entries(tree.variable ?? {}).map(([name, [body]]) => {
        keys(`variable ${name}`, body, ["type"], ["default"]);
        return [name, body.default];
      }),
    );
    this.names = new Set();
  }

  variable(name) {
    return name in this.variables ? this.variables[name] : refuse(`variable ${name} is not declared`);
  }

  text(value) {
    return String(value).replaceAll(VALUE, (whole, name) => this.variable(name));
  }

  list(value) {
    const [, call, names] = /^\$\{(?:(toset|concat)\()?(var\.[a-z0-9_]+(?:, var\.[a-z0-9_]+)*)\)?\}$/.exec(value) ?? refuse(`no list: ${value}`);
    const all = names.split(", ").map((name) => this.variable(name.slice("var.".length)));
    if (all.length > 1 && call !== "concat") refuse(`no list: ${value}`);
    return all.every((list) => Array.isArray(list) && list.length) ? all.flat() : refuse(`${names}: no list`);
  }

  /** Names are unique where they are used. */
  name(name, form) {
    if (!form.test(name) || this.names.has(name)) refuse(`not a name, or used twice: ${name}`);
    this.names.add(name);
  }
}

// EC2 API reference, "IpRange": at most 255 of these characters.
function aws(rule, file, inbound) {
  const family = "cidr_ipv6" in rule ? 6 : 4;
  const ends = /^\d+$/.test(rule.ip_protocol) ? [] : ["from_port", "to_port"];
  keys("rule", rule, ["for_each", "security_group_id", "description", "ip_protocol", ...ends, `cidr_ipv${family}`]);
  if (!/^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]{1,255}$/.test(rule.description)) refuse(`description: ${rule.description}`);
  if (rule[`cidr_ipv${family}`] !== "${each.value}") refuse(`not every network: ${rule[`cidr_ipv${family}`]}`);
  if (!/^\$\{var\.([a-z0-9_]+__)?security_group_id\}$/.test(rule.security_group_id)) refuse(`which group? ${rule.security_group_id}`);
  const nets = file.list(rule.for_each).map((one) => net(one, family));
  const [transport, range] = awsPorts(rule, file);
  return opening(transport, range, inbound ? nets : ["any"], inbound ? ["any"] : nets);
}

// EC2 API reference, "IpPermission": a protocol by name or number; for ICMP a type and a code, -1 for every one.
function awsPorts(rule, file) {
  if (/^\d+$/.test(rule.ip_protocol)) return ["ip", number(rule.ip_protocol)];
  if (["tcp", "udp"].includes(rule.ip_protocol)) return [rule.ip_protocol, ports(`${file.text(rule.from_port)}-${file.text(rule.to_port)}`)];
  const family = "cidr_ipv6" in rule ? "icmpv6" : "icmp";
  if (rule.ip_protocol !== family || rule.to_port !== -1) refuse(`no message of every code: ${rule.ip_protocol} ${rule.to_port}`);
  return [family, number(rule.from_port)];
}

// Azure Resource Manager, "securityRules": name, description at most 140, priority 100 to 4096 and unique per direction.
// Network REST API, "SecurityRuleProtocol", and the numbers of IANA.
const AZURE_PORTLESS = { Esp: 50, Ah: 51 };

function azure(rule, file) {
  const portless = AZURE_PORTLESS[rule.protocol];
  keys("rule", rule, [
    ...["name", "description", "priority", "direction", "access", "protocol", "source_port_range"],
    ...[portless ? "destination_port_range" : "destination_port_ranges", "source_address_prefixes", "destination_address_prefixes"],
    ...["resource_group_name", "network_security_group_name"],
  ]);
  file.name(rule.name, /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?$/);
  const sum = /^\$\{var\.((?:[a-z0-9_]+__)?first_priority) \+ (\d+)\}$/.exec(rule.priority) ?? refuse(`priority: ${rule.priority}`);
  const priority = file.variable(sum[1]) + Number(sum[2]);
  if (priority < 100 || priority > 4096) refuse(`priority: ${priority}`);
  file.name(`${rule.direction} ${priority}`, /./);
  if (!["Inbound", "Outbound"].includes(rule.direction) || rule.access !== "Allow") refuse(`${rule.direction} ${rule.access}`);
  if (!(portless || ["Tcp", "Udp"].includes(rule.protocol)) || rule.source_port_range !== "*") refuse(`protocol: ${rule.protocol}`);
  if (rule.description.length > 140) refuse("description is too long");
  const [from, to] = [rule.source_address_prefixes, rule.destination_address_prefixes].map((list) => file.list(list).map((one) => net(one)));
  if (portless && rule.destination_port_range !== "*") refuse(`ports of ${rule.protocol}: ${rule.destination_port_range}`);
  if (portless) return opening("ip", number(portless), from, to);
  return rule.destination_port_ranges.flatMap((range) => opening(rule.protocol.toLowerCase(), ports(file.text(range)), from, to));
}

// Compute API, "firewalls": name, direction, one of the two lists of networks.
function google(rule, file) {
  const inbound = rule.direction === "INGRESS";
  if (!inbound && rule.direction !== "EGRESS") refuse(`direction: ${rule.direction}`);
  const list = inbound ? "source_ranges" : "destination_ranges";
  keys("rule", rule, ["name", "description", "network", "direction", "target_tags", "allow", "log_config", list]);
  file.name(rule.name, /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/);
  const nets = file.list(rule[list]).map((one) => net(one));
  return rule.allow.flatMap((allow) => {
    const portless = /^\d+$/.test(allow.protocol);
    keys("allow", allow, portless ? ["protocol"] : ["protocol", "ports"]);
    const sides = [inbound ? nets : ["any"], inbound ? ["any"] : nets];
    // Every type of ICMP would be open.
    if (portless && ![1, 58].includes(Number(allow.protocol))) return opening("ip", number(allow.protocol), ...sides);
    if (portless || !["tcp", "udp", "sctp"].includes(allow.protocol)) refuse(`protocol: ${allow.protocol}`);
    return allow.ports.flatMap((range) =>
      opening(allow.protocol, ports(file.text(range)), ...sides));
  });
}

// EC2 API, "CreateNetworkAclEntry": a direction, a protocol, one network, a range. What goes to the ports of clients is the way back of the rest.
function acl(body, file) {
  const shape = /^\$\{length\(local\.([a-z0-9_]*)rules\)\}$/.exec(body.count) ?? refuse(`count: ${body.count}`);
  const one = (name) => `\${local.${shape[1]}rules[count.index].${name}}`;
  const expected = {
    count: body.count, network_acl_id: `\${var.${shape[1]}network_acl_id}`, rule_action: "allow",
    rule_number: `\${var.${shape[1]}first_rule_number + count.index}`,
    egress: one("egress"), protocol: one("protocol"), cidr_block: one("ipv4"), ipv6_cidr_block: one("ipv6"), from_port: one("from"), to_port: one("to"),
  };
  if ("icmp_type" in body) {
    const type = `try(local.${shape[1]}rules[count.index].type, null)`;
    Object.assign(expected, { icmp_type: `\${${type}}`, icmp_code: `\${${type} == null ? null : -1}` });
  }
  keys("rule", body, Object.keys(expected));
  for (const [name, value] of Object.entries(expected)) if (body[name] !== value) refuse(`${name}: ${body[name]}`);
  ["network_acl_id", "first_rule_number"].forEach((name) => file.variable(shape[1] + name));
  const sides = { opens: new Set(), answers: new Set() };
  const opened = (file.locals[`${shape[1]}rules`] ?? refuse("no rules")).flatMap((rule) => {
    keys("rule", rule, ["note", "egress", "protocol", "ipv4", "ipv6", "from", "to"], "icmp_type" in body ? ["type"] : []);
    if ((rule.ipv4 === null) === (rule.ipv6 === null) || typeof rule.egress !== "boolean") refuse(`no network, or two: ${rule.note}`);
    const network = rule.ipv4 === null ? net(rule.ipv6, 6) : net(rule.ipv4, 4);
    const towards = (line) => (rule.egress ? opening(...line, ["any"], [network]) : opening(...line, [network], ["any"]));
    if (rule.from === null && rule.to === null) return aclPortless(rule, network, sides, towards);
    if ("type" in rule || !["tcp", "udp"].includes(rule.protocol)) refuse(`no ports: ${rule.protocol}`);
    const range = ports(`${rule.from}-${rule.to}`);
    const back = rule.from === 1024 && rule.to === 65535;
    sides[back ? "answers" : "opens"].add(`${rule.protocol} ${network} ${rule.egress !== back}`);
    return back ? [] : towards([rule.protocol, range]);
  });
  const missing = [...sides.opens].filter((way) => !sides.answers.has(way)).concat([...sides.answers].filter((way) => !sides.opens.has(way)));
  if (missing.length) refuse(`no way back, or one of nothing: ${missing}`);
  return opened;
}

// Provider hashicorp/aws, ianaProtocolAToI: a number, or a name as IANA writes it, such as icmp and ipv6-icmp; icmpv6 is none.
const ACL_ICMP = { icmp: "icmp", 1: "icmp", "ipv6-icmp": "icmpv6", 58: "icmpv6" };
// RFC 792 and RFC 4443: which type answers which.
const REPLIES = { "icmp 8": 0, "icmp 13": 14, "icmpv6 128": 129 };

/** What has no ports; the note says which rules are the way back, and each must have an opening that it belongs to. */
function aclPortless(rule, network, sides, towards) {
  const icmp = ACL_ICMP[rule.protocol];
  const answers = rule.note.startsWith("answers ");
  if (!icmp && (!/^\d+$/.test(rule.protocol) || "type" in rule)) refuse(`protocol: ${rule.protocol}`);
  if (icmp && ((icmp === "icmpv6") !== (rule.ipv4 === null) || rule.type === undefined)) refuse(`no message of this family: ${rule.note}`);
  const [type] = number(icmp ? rule.type : rule.protocol);
  const reply = icmp ? REPLIES[`${icmp} ${type}`] : type;
  const way = (one) => `${icmp ?? "ip"} ${one} ${network} ${rule.egress !== answers}`;
  if (answers) sides.answers.add(way(type));
  else if (reply !== undefined) sides.opens.add(way(reply));
  return answers ? [] : towards([icmp ?? "ip", [type, type]]);
}

hear(async (path) => {
  const tree = await parse(path, readFileSync(path, "utf8")).catch((wrong) => refuse(String(wrong.message ?? wrong)));
  const file = new File(tree);
  return Object.entries(tree.resource ?? {}).flatMap(([kind, resources]) => {
    const read = RESOURCES[kind] ?? refuse(`no such resource: ${kind}`);
    return Object.values(resources).flatMap((bodies) => bodies.flatMap((body) => read(body, file)));
  });
});
