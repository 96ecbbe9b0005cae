// Access lists of Cisco ASA and IOS: as they are configured, and as they are shown.
"use strict";

(() => {
  const { Rule, NetworkReading, NotUnderstood, addresses, address, network, bits, service, FAMILIES } = globalThis.portbook.rules;

  const PROTOCOLS = /^(ip|ipv6|tcp|udp|sctp|icmp|icmp6|icmpv6|esp|ahp|ah|gre|igmp|ospf|eigrp|pim|pcp|ipinip|nos|snp|igrp|egp|\d+)$/;
  const OPERATORS = /^(eq|range|gt|lt|neq)$/;
  /** What a line may say besides, without a meaning for a new connection. */
  const HARMLESS = /^(log|log-input|debugging|informational|warnings|notifications|errors|critical|alerts|emergencies|disable|default|interval|\d+|\(hitcnt=\d+\)|0x[0-9a-f]+|\(\d+.*\)|matches?|reflect)$/i;
  const OTHERS = /^(!|#|:|exit|end$|hostname|interface|ip access-list resequence|access-group|ip access-group|ipv6 traffic-filter|description|building|current|version|names?|show|class-map|policy-map|no |remark|nameif|security-level|ip address|\S+[>#]\s*(show|sh)\b)/i;

  class Cisco {
    constructor(text, isAsa) {
      this.isAsa = isAsa;
      this.reading = new NetworkReading(isAsa ? "cisco-asa" : "cisco-ios", text);
      this.nets = new Map();
      this.services = new Map();
      this.aliases = new Map();
      this.bound = new Set();
      Object.assign(this, { group: undefined, name: undefined });
    }

    read(step) {
      const { lines } = this.reading;
      lines.forEach((line, i) => this.object(line.trim(), i + 1));
      this.expanded = this.expansions(lines);
      lines.forEach((line, i) => {
        step(i, lines.length);
        this.line(line.trim(), i + 1);
      });
      if (this.bound.size) for (const name of [...this.reading.lists.keys()]) if (!this.bound.has(name)) this.reading.lists.delete(name);
      return this.reading.close();
    }

    /** Numbers of lines that are shown once more with each of their groups. */
    expansions(lines) {
      const found = new Set();
      lines.forEach((line, i) => {
        const head = /^\s*(access-list \S+ line \d+) /.exec(line)?.[1];
        if (head && /\bobject(-group)?\b/.test(line) && /^\s+access-list/.test(lines[i + 1] ?? "") && lines[i + 1].includes(`${head} `)) found.add(i + 1);
      });
      return found;
    }

    /** Objects and groups, which may be named before they are defined. */
    object(text, line) {
      const alias = /^name (\S+) (\S+)/.exec(text);
      if (alias && this.isAsa) this.aliases.set(alias[2], alias[1]);
      const head = /^object(-group)? (network|service|protocol|icmp-type) (\S+)(?: (tcp|udp|tcp-udp))?(?: source.*)?$/.exec(text);
      if (head) {
        this.group = { kind: head[2], name: head[3], protocol: head[4] };
        if (head[2] === "network") this.nets.set(head[3], this.nets.get(head[3]) ?? []);
        else this.services.set(head[3], this.services.get(head[3]) ?? []);
      } else if (this.group) {
        this.reading.each(line, () => this.member(text.split(/\s+/)));
      }
    }

    /** A member of the group; another line ends it. */
    member(words) {
      const { kind, name, protocol } = this.group;
      const [word, ...rest] = words;
      if (/^(description|)$/.test(word)) return;
      if (kind === "network" && /^(host|subnet|range|fqdn|network-object|group-object|any|\d+\.\d+\.\d+\.\d+)$/.test(word)) {
        this.nets.get(name).push(this.netMember(word, rest));
      } else if (kind !== "network" && /^(service|service-object|port-object|group-object|protocol-object|tcp|udp|tcp-udp|eq|range|icmp|ip|icmp-object)$/.test(word)) {
        this.services.get(name).push(this.serviceMember(word, rest, protocol));
      } else {
        this.group = undefined;
      }
    }

    /** The address that a `name` command gives a word for. */
    named(word) {
      return this.aliases.get(word) ?? word;
    }

    netMember(word, rest) {
      if (word === "group-object") return { of: rest[0] };
      if (word === "network-object" && rest[0] === "object") return { of: rest[1] };
      if (word === "fqdn") return { why: "fqdn" };
      if (word === "range") return { set: address(`${rest[0]}-${rest[1]}`) };
      const [first, second] = word === "network-object" || word === "subnet" ? rest : word === "host" ? ["host", rest[0]] : [word, ...rest];
      if (first === "any") return { set: addresses.all() };
      return { set: first === "host" ? address(this.named(second)) : this.masked(this.named(first), second, false) };
    }

    masked(host, mask, isWildcard) {
      if (host.includes("/") || mask === undefined) return address(host);
      return network(host, bits(mask, isWildcard));
    }

    serviceMember(word, rest, protocol) {
      if (word === "group-object") return { of: rest[0] };
      if (word === "protocol-object") return { protocols: [rest[0]] };
      if (word === "port-object") return { protocols: protocol === "tcp-udp" ? ["tcp", "udp"] : [protocol], ports: this.ports([...rest]) };
      const words = word === "service" || word === "service-object" ? [...rest] : [word, ...rest];
      if (words[0] === "object") return { of: words[1] };
      const name = words.shift();
      const found = { protocols: name === "tcp-udp" ? ["tcp", "udp"] : name === "ip" ? undefined : [name] };
      if (words[0] === "source") found.sources = this.ports(words.splice(0, words[1] === "range" ? 4 : 3).slice(1));
      if (words[0] === "destination") words.shift();
      if (OPERATORS.test(words[0] ?? "")) found.ports = this.ports(words);
      return found;
    }

    /** Ports after an operator; the words that are read are taken away. */
    ports(words) {
      const operator = words.shift();
      const next = () => service(words.shift() ?? "");
      if (operator === "range") return [[next()[0], next()[1]]];
      if (operator === "gt") return [[next()[1], 65536]];
      if (operator === "lt") return [[0, next()[0]]];
      const found = [next()];
      while (operator === "eq" && !this.isAsa && words.length && /^(\d{1,5}|[a-z][a-z0-9-]*)$/.test(words[0]) && !/^(log|log-input|established|host|any|time-range|object-group|fragments|reflect|dscp)$/.test(words[0])) found.push(next());
      if (operator === "neq") return [[0, found[0][0]], [found[0][1], 65536]];
      if (operator !== "eq") throw new NotUnderstood(operator);
      return found;
    }

    line(text, number) {
      const { reading } = this;
      const bound = /^access-group (\S+) |^(?:ip access-group|ipv6 traffic-filter) (\S+) /.exec(text);
      if (bound) this.bound.add(bound[1] ?? bound[2]);
      const named = /^(?:ip access-list (extended|standard) (\S+)|(Extended|Standard) IP access list (\S+)|ipv6 access-list (\S+)|IPv6 access list (\S+))$/i.exec(text);
      if (named) {
        this.name = named[2] ?? named[4] ?? named[5] ?? named[6];
        this.isStandard = /standard/i.test(named[1] ?? named[3] ?? "");
        this.families = named[5] ?? named[6] ? [6] : [4];
        reading.list(this.name, this.families);
        return;
      }
      const entry = /^access-list (\S+)(?: line \d+)?(?: (extended|standard))? (permit|deny) (.*)$/.exec(text);
      if (entry) this.entry(entry, number);
      else if (this.name && /^(\d+ |sequence \d+ )?(permit|deny) /.test(text)) this.short(text, number);
      else if (!this.isKnown(text)) {
        if (/access-list|permit|deny|\bobject\b/i.test(text) || !/^[a-z][\w-]*( |$)/i.test(text)) reading.lost(number, text.slice(0, 80), this.name ?? "");
        else reading.other(number);
      }
    }

    entry([, name, kind, action, rest], number) {
      const isNumbered = /^\d+$/.test(name) && !kind;
      const isStandard = kind === "standard" || (isNumbered && (Number(name) < 100 || (Number(name) >= 1300 && Number(name) < 2000)));
      this.reading.list(name, this.isAsa ? FAMILIES : [4]);
      if (!this.expanded.has(number)) this.add(name, action, rest, { number, isStandard });
    }

    short(text, number) {
      const [, action, rest] = /(permit|deny) (.*?)( sequence \d+)?$/.exec(text);
      this.add(this.name, action, rest, { number, isStandard: this.isStandard });
    }

    add(name, action, rest, { number, isStandard }) {
      const { reading } = this;
      reading.into(name, number, () => {
        const words = rest.replace(/\s*\((\d+ match(es)?|hitcnt=\d+|estimate .*)\)/g, "").trim().split(/\s+/);
        const list = reading.list(name);
        const rules = isStandard ? [this.source(new Rule(number), words)] : this.rules(words, number);
        for (const rule of rules) rule.action = action === "permit" ? "accept" : "drop";
        const isAll = action === "deny" && rules.every((rule) => !rule.transports && !rule.source && !rule.destination && !rule.unsure.length);
        if (isAll) list.end = number; // What is not named is refused anyway.
        else if (!list.end) list.rules.push(...rules);
      });
    }

    source(rule, words) {
      const end = this.end(words, rule);
      if (end) rule.from(end);
      return rule;
    }

    rules(words, number) {
      const kinds = this.kinds(words);
      const rule = new Rule(number);
      const from = this.end(words, rule);
      if (OPERATORS.test(words[0] ?? "")) rule.sourcePort(this.ports(words));
      else if (words[0] === "object-group" && this.services.has(words[1]) && words.length > 2) this.sourceGroup(rule, words);
      const to = this.end(words, rule);
      if (from) rule.from(from);
      if (to) rule.to(to);
      const ports = OPERATORS.test(words[0] ?? "") ? [{ ports: this.ports(words) }] : words[0] === "object-group" ? this.groupOf(words.splice(0, 2)[1]) : [{}];
      this.rest(rule, words, kinds);
      return kinds.flatMap((kind) => ports.map((part) => this.told(rule.copy(), { ...kind, ...part, protocols: kind.protocols ?? part.protocols, ports: part.ports ?? kind.ports })));
    }

    sourceGroup(rule, words) {
      rule.sourcePort(this.groupOf(words.splice(0, 2)[1]).flatMap((one) => one.ports ?? []));
    }

    told(rule, { protocols, ports, sources, why }) {
      if (protocols) rule.transport(protocols);
      if (ports) rule.port(ports);
      if (sources) rule.sourcePort(sources);
      return why ? rule.doubt(why) : rule;
    }

    /** The protocols of a line, which may be those of a group. */
    kinds(words) {
      const word = words.shift();
      if (word === "object" || word === "object-group") return this.groupOf(words.shift());
      if (!PROTOCOLS.test(word)) throw new NotUnderstood(word);
      return [{ protocols: /^(ip|ipv6)$/.test(word) ? undefined : [word] }];
    }

    groupOf(name, depth = 0) {
      const found = this.services.get(name);
      if (!found || depth > 20) return [{ why: name }];
      return found.flatMap((one) => (one.of ? this.groupOf(one.of, depth + 1) : [one]));
    }

    /** The addresses of one end; undefined for all. */
    end(words, rule) {
      const word = words.shift();
      if (/^any[46]?$/.test(word)) {
        if (word !== "any") rule.family([Number(word[3])]);
        return undefined;
      }
      if (word === "host") return address(this.named(words.shift() ?? ""));
      if (word === "object" || word === "object-group") return this.netsOf(words.shift(), rule);
      if (word === "interface") {
        words.shift();
        rule.doubt("interface");
        return undefined;
      }
      if (word?.includes("/")) return address(word);
      if (word?.includes(":")) return address(word);
      if (/^\d+\.\d+\.\d+\.\d+,?$/.test(word ?? "") && (!words.length || !/^\d+\.\d+\.\d+\.\d+$/.test(words[0]))) return address(word.replace(",", ""));
      return this.masked(this.named(word ?? ""), words.shift() ?? "", !this.isAsa);
    }

    netsOf(name, rule, depth = 0) {
      const found = this.nets.get(name);
      if (!found || depth > 20) {
        rule.doubt(name);
        return undefined;
      }
      const sets = found.map((one) => {
        if (one.why) rule.doubt(name);
        return one.of ? this.netsOf(one.of, rule, depth + 1) ?? addresses.nothing() : one.set ?? addresses.nothing();
      });
      return addresses.united(sets);
    }

    /** What follows the addresses. */
    rest(rule, words, kinds) {
      const isIcmp = kinds.some((kind) => kind.protocols?.some((one) => /^icmp/.test(one)));
      while (words.length) {
        const word = words.shift();
        if (word === "established") rule.never = true;
        else if (word === "inactive" || word === "(inactive)") rule.never = true;
        else if (/^(time-range|dscp|precedence|tos|ttl|option|match-all|match-any)$/.test(word)) {
          words.shift();
          rule.doubt(word);
        } else if (word === "fragments") rule.never = true;
        else if (word === "reflect") words.shift();
        else if (isIcmp && /^[a-z-]+$|^\d+$/.test(word) && !HARMLESS.test(word)) rule.types([word]);
        else if (!HARMLESS.test(word)) throw new NotUnderstood(word);
      }
    }

    /** Lines that say nothing about what gets through. */
    isKnown(text) {
      return !text || OTHERS.test(text) || /^access-list \S+( line \d+)? remark\b|^(\d+ |sequence \d+ )remark\b|^access-list (cached|alert)|^access-list \S+; \d+ elements/.test(text)
        || /^object(-group)? /.test(text) || /^(host|subnet|range|fqdn|network-object|group-object|service|service-object|port-object|protocol-object|icmp-object|nat|tcp|udp|\d+\.\d+\.\d+\.\d+ \d+\.)/.test(text);
    }
  }

  const isAsa = (text) => /^\s*(access-list \S+( line \d+)? (extended|advanced)|object(-group)? (network|service) |access-group \S+ (in|out) interface)/m.test(text) && !/^\s*ip access-list (extended|standard)/m.test(text);
  const isIos = (text) => /^\s*(ip access-list (extended|standard) |ipv6 access-list |(Extended|Standard) IP access list |IPv6 access list |access-list \d+ (permit|deny) )/mi.test(text);

  Object.assign(globalThis.portbook.rules.formats, {
    "cisco-asa": { is: isAsa, read: (text, step) => new Cisco(text, true).read(step) },
    "cisco-ios": { is: isIos, read: (text, step) => new Cisco(text, false).read(step) },
  });
})();
