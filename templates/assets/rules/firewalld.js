// What firewall-cmd --list-all-zones and --list-all print, and --list-all-policies for connections of the server itself.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, address, port, SERVICES, FAMILIES } = globalThis.portbook.rules;

  const TARGETS = { ACCEPT: "accept", DROP: "drop", default: "drop", "%%REJECT%%": "drop", REJECT: "drop", CONTINUE: "return" };
  const BOTH = new Set(["sip", "sips", "dns", "kerberos", "ldap", "syslog"]);
  const UDP = new Set(["mdns", "dhcpv6-client", "ntp", "snmp", "tftp", "isakmp"]);
  const HARMLESS = /^(icmp-block-inversion|interfaces|masquerade|icmp-blocks|forward|ingress-priority|egress-priority|priority|helpers|modules|destination|short|description|ingress-zones|egress-zones|target|sources|summary)$/;

  const items = (text) => text.split(/\s+/).filter(Boolean);

  class Firewalld {
    constructor(text) {
      this.reading = new Reading("firewalld", text);
      this.blocks = [];
    }

    read(step) {
      const { reading } = this;
      reading.lines.forEach((line, i) => {
        step(i, reading.lines.length);
        this.line(line, i + 1);
      });
      for (const block of this.blocks) this.chain(block);
      this.incoming(this.blocks.filter((block) => !block.settings.has("ingress-zones")));
      this.outgoing(this.blocks.filter((block) => block.settings.has("ingress-zones")));
      return reading.finish();
    }

    line(line, number) {
      const text = line.trim();
      if (!text) return;
      if (/^\S/.test(line) && /^[\w.-]+( \((active|default)(, ?(active|default))*\))?$/.test(text)) {
        this.block = { name: text.split(" ")[0], isActive: /active/.test(text), isDefault: /default/.test(text), settings: new Map(), rich: [], lines: new Map(), line: number };
        this.blocks.push(this.block);
        return;
      }
      const setting = /^([a-z-]+( rules)?):\s*(.*)$/.exec(text);
      if (!this.block || (!setting && !text.startsWith("rule") && !/^port=/.test(text))) {
        this.reading.unread.push({ line: number, why: text.slice(0, 80) });
        (this.block?.unread ?? (this.block ? this.block.unread = [] : [])).push(number);
      } else if (text.startsWith("rule")) this.block.rich.push({ text, line: number });
      else if (setting) {
        this.block.settings.set(setting[1], setting[3]);
        this.block.lines.set(setting[1], number);
      } else this.block.lines.set("forward-ports", number);
    }

    /** The rules of a zone or policy in the order of firewalld: by priority, and refusals before permissions. */
    chain(block) {
      const { reading } = this;
      const chain = reading.chain(block.name);
      const rich = block.rich.map(({ text, line }) => this.guarded(line, () => this.rich(text, line)));
      const order = ({ priority, rule }) => [Math.sign(priority), priority, rule.action === "accept" ? 1 : 0];
      const plain = this.plain(block).map((rule) => ({ priority: 0, rule }));
      const all = [...rich, ...plain].map((one, i) => ({ ...one, key: [...order(one), i] }));
      all.sort((a, b) => a.key.map((part, i) => part - b.key[i]).find(Boolean) ?? 0);
      chain.rules.push(...(block.unread ?? []).map((line) => new Rule(line, "either").doubt("unread")), ...all.map((one) => one.rule));
      const target = block.settings.get("target") ?? "default";
      const action = Object.hasOwn(TARGETS, target) ? TARGETS[target] : "drop";
      const end = new Rule(block.lines.get("target") ?? block.line, action);
      chain.rules.push(end);
    }

    guarded(line, read) {
      try {
        return read();
      } catch (fault) {
        if (!(fault instanceof NotUnderstood)) throw fault;
        this.reading.unread.push({ line, why: fault.message });
        return { priority: -40_000, rule: new Rule(line, "either").doubt("unread") };
      }
    }

    /** What a block opens without conditions. */
    plain({ settings, lines }) {
      const rules = [];
      const each = (key, make) => items(settings.get(key) ?? "").forEach((text) => {
        const line = lines.get(key);
        rules.push(...[].concat(this.guarded(line, () => make(text, new Rule(line, "accept")))).map((one) => one.rule ?? one));
      });
      each("ports", (text, rule) => this.portRule(text, rule));
      each("protocols", (text, rule) => rule.transport([text]));
      each("services", (text, rule) => this.service(text, rule));
      each("source-ports", (text, rule) => rule.transport([text.split("/")[1]]).doubt("source-port"));
      for (const key of settings.keys()) {
        if (!HARMLESS.test(key) && !/^(ports|protocols|services|source-ports|forward-ports|rich rules)$/.test(key)) rules.push(new Rule(lines.get(key), "either").doubt(key));
      }
      if (lines.has("forward-ports") && (settings.get("forward-ports") || lines.get("forward-ports") > 0) && this.hasForward(lines.get("forward-ports"))) {
        for (const text of this.forwards(lines.get("forward-ports"))) rules.unshift(this.forward(text, lines.get("forward-ports")));
      }
      return rules;
    }

    hasForward(line) { return this.forwards(line).length > 0; }

    forwards(line) {
      return (this.reading.lines[line - 1].match(/port=\S+/g) ?? []);
    }

    forward(text, line) {
      const parts = /port=(\d+(?:-\d+)?):proto=(\w+)/.exec(text);
      const rule = new Rule(line, "either").doubt("forward-port");
      return parts ? rule.transport([parts[2]]).port([port(parts[1])]) : rule;
    }

    portRule(text, rule) {
      const [numbers, transport] = text.split("/");
      if (!transport) throw new NotUnderstood(text);
      return rule.transport([transport]).port([port(numbers)]);
    }

    service(name, rule) {
      const number = SERVICES.get(name);
      if (number === undefined) return rule.doubt(name);
      return rule.transport(BOTH.has(name) ? ["tcp", "udp"] : UDP.has(name) ? ["udp"] : ["tcp"]).port([[number, number + 1]]);
    }

    rich(text, line) {
      const rule = new Rule(line);
      let priority = 0;
      let element = "";
      let before = "";
      for (const [, word, not, value] of text.replace(/^rule\s*/, "").matchAll(/([\w-]+)(?:\s+(NOT))?((?:\s+[\w-]+="[^"]*"|="[^"]*")*)/g)) {
        const values = Object.fromEntries([...value.matchAll(/([\w-]+)?="([^"]*)"/g)].map(([, key, one]) => [key ?? word, one]));
        if (word === "priority") priority = Number(values.priority);
        else if (word === "family") rule.family([values.family === "ipv6" ? 6 : 4]);
        else if (word === "source" || word === "destination") this.richEnd(rule, word, values, Boolean(not));
        else if (word === "port") this.portRule(`${values.port}/${values.protocol}`, rule);
        else if (word === "protocol") rule.transport([values.value]);
        else if (word === "service") this.service(values.name, rule);
        else if (word === "accept") rule.action = "accept";
        else if (word === "reject" || word === "drop") rule.action = "drop";
        // A limit is that of the word before it: a log that is limited says nothing of what passes.
        else if (word === "limit") {
          if (!/^(log|nflog|audit)$/.test(before)) rule.doubt("limit");
        }
        else if (/^(forward-port|mark|tcp-mss-clamp)$/.test(word)) Object.assign(rule.doubt(word), { action: "either" });
        else if (word === "source-port") rule.doubt("source-port");
        else if (word === "icmp-block" || word === "icmp-type") rule.transport(["icmp", "icmpv6"]);
        else if (!/^(log|nflog|audit|masquerade)$/.test(word)) throw new NotUnderstood(word);
        element ||= word;
        before = word;
      }
      if (!element) throw new NotUnderstood(text.slice(0, 80));
      return { priority, rule };
    }

    richEnd(rule, word, values, not) {
      const isNot = not || values.invert === "True" || values.invert === "yes";
      if (!values.address) rule.doubt(Object.keys(values)[0] ?? word);
      else if (word === "source") rule.from(address(values.address), isNot);
      else rule.to(address(values.address), isNot);
    }

    /** Zones of a source come first, then those of an interface, then the default zone. */
    incoming(zones) {
      if (!zones.length) return;
      const { reading } = this;
      const chain = reading.chain("zones");
      chain.policy = { action: "drop", line: 0 };
      for (const zone of zones) for (const source of items(zone.settings.get("sources") ?? "")) this.bySource(chain, zone, source);
      const named = zones.filter((zone) => items(zone.settings.get("interfaces") ?? "").some((name) => name !== "lo"));
      for (const zone of named) {
        const rule = new Rule(zone.line, "goto", zone.name);
        chain.rules.push(named.length > 1 ? Object.assign(rule, { action: "jump" }).doubt("interface") : rule);
      }
      const [standard] = [...zones.filter((zone) => zone.isDefault), ...(zones.length === 1 ? zones : []), ...zones.filter((zone) => zone.name === "public")];
      if (standard) chain.rules.push(new Rule(standard.line, "goto", standard.name));
      else chain.rules.push(new Rule(0, "either").doubt("policy"));
      reading.hook("in", FAMILIES, "zones");
    }

    bySource(chain, zone, source) {
      const rule = new Rule(zone.line, "goto", zone.name);
      try {
        rule.from(address(source));
      } catch (fault) {
        if (!(fault instanceof NotUnderstood)) throw fault;
        Object.assign(rule, { action: "jump" }).doubt(source);
      }
      chain.rules.push(rule);
    }

    /** Only policies filter what the server itself sends. */
    outgoing(policies) {
      if (!policies.length) return;
      const chain = this.reading.chain("policies");
      chain.policy = { action: "accept", line: 0 };
      const own = policies.filter(({ settings }) => items(settings.get("ingress-zones")).includes("HOST"));
      for (const policy of [...own].sort((a, b) => Number(a.settings.get("priority") ?? 0) - Number(b.settings.get("priority") ?? 0))) {
        const isAny = items(policy.settings.get("egress-zones") ?? "").includes("ANY");
        const rule = new Rule(policy.line, "jump", policy.name);
        chain.rules.push(isAny ? rule : rule.doubt("interface"));
      }
      this.reading.hook("out", FAMILIES, "policies");
    }
  }

  globalThis.portbook.rules.formats.firewalld = {
    is: (text) => /^\s+target: \S+/m.test(text) && /^\s+(services|ports|rich rules):/m.test(text),
    read: (text, step) => new Firewalld(text).read(step),
  };
})();
