// What iptables-save and ip6tables-save print, and the rules of iptables -S; also sets that ipset save prints.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, address, addresses, port } = globalThis.portbook.rules;

  const BUILT_IN = { PREROUTING: ["in", "through"], INPUT: ["in"], FORWARD: ["through"], OUTPUT: ["out"], POSTROUTING: ["out", "through"] };
  const DECISIVE = { in: "INPUT", through: "FORWARD", out: "OUTPUT" };
  const TABLES = ["raw", "mangle", "nat", "filter", "security"];
  const ACTIONS = new Map([["ACCEPT", "accept"], ["DROP", "drop"], ["REJECT", "drop"], ["TARPIT", "drop"], ["RETURN", "return"]]);
  const HARMLESS = /^(LOG|NFLOG|ULOG|TRACE|MARK|CONNMARK|TCPMSS|CT|NOTRACK|AUDIT|SET|DSCP|TOS|CHECKSUM|SECMARK|CONNSECMARK|HL|TTL|MASQUERADE|SNAT|NETMAP|CLASSIFY)$/;
  const EITHER = /^(DNAT|REDIRECT|TPROXY|QUEUE|NFQUEUE|SYNPROXY)$/;
  const MODULES = /^(tcp|udp|icmp|icmp6|icmpv6|multiport|comment|conntrack|state|iprange|set|addrtype|limit|recent|hashlimit|connlimit|owner|mac|mark|connmark|rt|hl|ttl|pkttype|length|string|time|physdev)$/;

  const words = (text) => (text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map((word) => (word.startsWith('"') ? word.slice(1, -1) : word));
  const list = (text) => text.split(",");
  const nets = (text) => addresses.united(list(text).map(address));

  /** Whether the first packet of a connection has the flags that are asked for. */
  function isFirst(mask, set) {
    const names = (text) => (text === "NONE" ? [] : list(text === "ALL" ? "FIN,SYN,RST,PSH,ACK,URG" : text));
    return names(mask).filter((flag) => flag === "SYN").join() === names(set).join();
  }

  /** Options with the number of their values and what they say of a rule. */
  const OPTIONS = {
    "-s": [1, (rule, not, [text]) => rule.from(nets(text), not)],
    "-d": [1, (rule, not, [text]) => rule.to(nets(text), not)],
    "-p": [1, (rule, not, [text]) => (/^(all|0)$/.test(text) ? rule : rule.transport([text], not))],
    "-i": [1, (rule, not, [text]) => rule.interface(text, not)],
    "-o": [1, (rule, not, [text]) => rule.interface(text, not)],
    "-m": [1, (rule, not, [text]) => (MODULES.test(text) ? rule : rule.doubt(text))],
    "-f": [0, (rule, not) => Object.assign(rule, { never: rule.never || !not })],
    "--dport": [1, (rule, not, [text]) => rule.port([port(text)], not)],
    "--dports": [1, (rule, not, [text]) => rule.port(list(text).map(port), not)],
    "--sport": [1, (rule, not, [text]) => rule.sourcePort([port(text)], not)],
    "--sports": [1, (rule, not, [text]) => rule.sourcePort(list(text).map(port), not)],
    "--ports": [1, (rule) => rule.doubt("source-port")],
    "--ctstate": [1, (rule, not, [text]) => rule.state(list(text), not)],
    "--src-range": [1, (rule, not, [text]) => rule.from(address(text), not)],
    "--dst-range": [1, (rule, not, [text]) => rule.to(address(text), not)],
    "--comment": [1, (rule) => rule],
    "--tcp-flags": [2, (rule, not, [mask, set]) => Object.assign(rule, { never: rule.never || isFirst(mask, set) === not })],
    "--syn": [0, (rule, not) => Object.assign(rule, { never: rule.never || not })],
    "--dst-type": [1, (rule, not, [text]) => Object.assign(rule, { never: rule.never || list(text).includes("LOCAL") === not })],
    "--src-type": [1, (rule, not, [text]) => (text === "LOCAL" ? Object.assign(rule, { never: rule.never || !not }) : rule.doubt("source-type"))],
    "--rt-type": [1, (rule, not) => Object.assign(rule, { never: rule.never || !not })],
    "--set": [0, (rule) => rule],
    "--name": [1, (rule) => rule],
    "--mask": [1, (rule) => rule],
    "--rsource": [0, (rule) => rule],
    "--icmp-type": [1, (rule, not, [text]) => rule.types([text], not)],
    "--icmpv6-type": [1, (rule, not, [text]) => rule.types([text], not)],
  };
  for (const [long, short] of Object.entries({ "--source": "-s", "--src": "-s", "--destination": "-d", "--dst": "-d", "--protocol": "-p", "--in-interface": "-i",
    "--out-interface": "-o", "--match": "-m", "--destination-port": "--dport", "--destination-ports": "--dports", "--source-port": "--sport", "--source-ports": "--sports", "--state": "--ctstate" })) {
    OPTIONS[long] = OPTIONS[short];
  }

  class Iptables {
    constructor(text) {
      this.reading = new Reading("iptables", text);
      this.sets = new Map();
      this.families = new Set();
      Object.assign(this, { family: 0, table: "filter" });
    }

    read(step) {
      const { lines } = this.reading;
      lines.forEach((line, i) => this.member(line, i + 1));
      lines.forEach((line, i) => {
        step(i, lines.length);
        this.reading.each(i + 1, () => this.line(line.trim(), i + 1), ...this.everywhere());
      });
      return this.reading.finish();
    }

    /** What a line that is not understood may belong to. */
    everywhere() { return [...this.reading.chains.keys()].filter((name) => /filter (INPUT|OUTPUT|FORWARD)$/.test(name)); }

    /** The family that a save is of: named in its first line, or to be seen in its addresses. */
    begin(number) {
      const rest = this.reading.lines.slice(number);
      const end = rest.findIndex((line) => /^COMMIT/.test(line.trim()));
      const own = rest.slice(0, end < 0 ? rest.length : end).filter((line) => /^\s*(\[[\d:]+\]\s*)?-A/.test(line));
      return own.some((line) => /[0-9a-f]*::[0-9a-f]*|ipv6-icmp|icmp6|icmpv6/i.test(line.replace(/"[^"]*"/g, ""))) ? 6 : 4;
    }

    line(text, number) {
      const saved = /^# Generated by (ip6?)tables/.exec(text);
      if (saved) this.family = this.named = saved[1] === "ip6" ? 6 : 4;
      if (!text || text.startsWith("#") || text === "COMMIT" || /^(create|add) /.test(text)) return;
      const plain = text.replace(/^\[\d+:\d+\]\s*/, "").replace(/^(sudo\s+)?(\/\S*\/)?(ip6?)tables\s+(-w\s+)?/, (_, a, b, name) => {
        this.family = this.named = name === "ip6" ? 6 : 4;
        return "";
      });
      if (plain.startsWith("*")) this.open(plain.slice(1), number);
      else if (plain.startsWith(":")) this.declare(...plain.slice(1).split(/\s+/), number);
      else this.command(words(plain), number);
    }

    open(table, number) {
      if (!TABLES.includes(table)) throw new NotUnderstood(table);
      this.table = table;
      if (!this.named) this.family = this.begin(number);
    }

    name(chain) {
      if (!this.family) this.family = this.begin(0);
      return `${this.family} ${this.table} ${chain}`;
    }

    declare(chain, policy, ...rest) {
      const number = rest.at(-1);
      const name = this.name(chain);
      const found = this.reading.chain(name);
      if (policy === "-") return;
      if (!/^(ACCEPT|DROP)$/.test(policy)) throw new NotUnderstood(policy);
      found.policy = { action: policy.toLowerCase(), line: number };
      for (const direction of Object.hasOwn(BUILT_IN, chain) ? BUILT_IN[chain] : []) {
        if (!this.reading.hooks.some((hook) => hook.chain === name && hook.direction === direction)) this.reading.hook(direction, [this.family], name, this.table === "filter" && DECISIVE[direction] === chain);
      }
    }

    command([option, chain, ...rest], number) {
      if (option === "-t") {
        this.table = chain;
        this.command(rest, number);
      } else if (option === "-P") {
        this.declare(chain, rest[0], number);
      } else if (option === "-N") {
        this.reading.chain(this.name(chain));
      } else if (option === "-A") {
        this.append(this.name(chain), rest, number);
      } else {
        throw new NotUnderstood(option);
      }
    }

    append(chain, rest, number) {
      const rule = new Rule(number);
      try {
        this.conditions(rule, [...rest]);
        this.reading.chain(chain).rules.push(rule);
      } catch (fault) {
        if (!(fault instanceof NotUnderstood)) throw fault;
        this.reading.unread.push({ line: number, why: fault.message });
        this.reading.chain(chain).rules.push(Object.assign(rule, { action: "either", target: "" }).doubt("unread"));
      }
    }

    conditions(rule, rest) {
      let not = false;
      while (rest.length) {
        const option = rest.shift();
        if (option === "!") {
          not = true;
          continue;
        }
        if (/^(-j|-g|--jump|--goto)$/.test(option)) return this.act(rule, rest.shift(), /^(-g|--goto)$/.test(option));
        if (option === "--match-set") this.inSet(rule, not, rest.shift(), rest.shift());
        else if (Object.hasOwn(OPTIONS, option)) this.option(OPTIONS[option], rule, not, rest);
        else this.other(rule, option, rest);
        not = false;
      }
      return rule;
    }

    option([count, tell], rule, not, rest) {
      if (rest.length < count) throw new NotUnderstood("");
      tell(rule, not, rest.splice(0, count));
    }

    /** An option that says something about packets which cannot be known here. */
    other(rule, option, rest) {
      if (!/^--[a-z]/.test(option)) throw new NotUnderstood(option);
      while (rest.length && !/^(-|!$)/.test(rest[0])) rest.shift();
      rule.doubt(option);
    }

    act(rule, target, isGoto) {
      const action = ACTIONS.get(target);
      if (action) rule.action = action;
      else if (EITHER.test(target)) Object.assign(rule, { action: "either" }).doubt(target);
      else if (!HARMLESS.test(target)) {
        if (!target) throw new NotUnderstood("-j");
        Object.assign(rule, { action: isGoto ? "goto" : "jump", target: this.name(target) });
      }
      return rule;
    }

    /** A line of ipset save: sets are needed before the rules that ask for them. */
    member(line, number) {
      const [word, name, what] = line.trim().split(/\s+/);
      if (word === "create" && /^hash:(ip|net)$/.test(what)) this.sets.set(name, []);
      if (word === "add" && this.sets.has(name)) this.reading.each(number, () => this.sets.get(name).push(address(what)));
    }

    inSet(rule, not, name, ends) {
      const set = this.sets.get(name);
      if (!set || !/^(src|dst)$/.test(ends)) rule.doubt(`ipset ${name}`);
      else if (ends === "src") rule.from(addresses.united(set), not);
      else rule.to(addresses.united(set), not);
    }
  }

  globalThis.portbook.rules.formats.iptables = {
    is: (text) => /^# Generated by ip6?tables|^\*(filter|nat|mangle|raw)\s*$|^:INPUT \w+ \[|^(-P (INPUT|FORWARD|OUTPUT)|-A [\w-]+ .*-j) /m.test(text),
    read: (text, step) => new Iptables(text).read(step),
  };
})();
