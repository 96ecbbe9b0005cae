// What ufw status prints, also numbered and verbose.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, address, service, FAMILIES } = globalThis.portbook.rules;

  const ENTRY = /^(?:\[\s*\d+\]\s+)?(\S.*?)\s{2,}(ALLOW|DENY|REJECT|LIMIT)(?: (IN|OUT|FWD))?\s{2,}(\S.*?)$/;
  const ACTIONS = { ALLOW: "accept", DENY: "drop", REJECT: "drop", LIMIT: "accept" };
  const ANYWHERE = /^Anywhere$/i;

  class Ufw {
    constructor(text) {
      this.reading = new Reading("ufw", text);
    }

    read(step) {
      const { reading } = this;
      for (const direction of ["in", "out", "through"]) {
        for (const family of FAMILIES) {
          reading.chain(`${direction} ${family}`);
          reading.hook(direction, [family], `${direction} ${family}`);
        }
      }
      reading.lines.forEach((line, i) => {
        step(i, reading.lines.length);
        reading.each(i + 1, () => this.line(line.trim(), i + 1), ...["in", "out"].flatMap((direction) => FAMILIES.map((family) => `${direction} ${family}`)));
      });
      this.ends();
      return reading.finish();
    }

    line(text, number) {
      if (/^Status: inactive/.test(text)) this.inactive = number;
      const policy = /^Default: (\w+) \(incoming\), (\w+) \(outgoing\)(?:, (\w+) \(routed\))?/.exec(text);
      if (policy) this.policy = { line: number, in: policy[1], out: policy[2], through: policy[3] ?? "deny" };
      if (!text || /^(Status|Logging|Default|New profiles): |^To\s+Action\s+From$|^--\s+-+\s+-+$/.test(text)) return;
      const plain = text.replace(/\s+# .*$/, "").replace(/\s+\((log|log-all|out)\)/g, "").trimEnd();
      const entry = ENTRY.exec(plain);
      if (!entry) throw new NotUnderstood(text.slice(0, 80));
      this.entry(entry, number);
    }

    entry([, to, action, way, from], number) {
      const rule = new Rule(number, ACTIONS[action]);
      if (action === "LIMIT") rule.doubt("limit");
      const ends = [to, from].map((end) => this.end(end, rule));
      const isSix = /\(v6\)/.test(to + from) || ends.some((end) => end.set?.[6].length);
      const [destination, source] = ends;
      if (destination.set) rule.to(destination.set);
      if (source.set) rule.from(source.set);
      if (destination.ports) rule.port(destination.ports);
      if (source.ports) rule.sourcePort(source.ports);
      for (const { protocol } of ends) if (protocol) rule.transport([protocol]);
      const direction = { OUT: "out", FWD: "through" }[way] ?? "in";
      this.reading.chain(`${direction} ${isSix ? 6 : 4}`).rules.push(rule);
    }

    /** An end: addresses, ports and a protocol, each of which may be missing. */
    end(text, rule) {
      const found = {};
      const parts = text.replace(/\s*\(v6\)/g, "").replace(/ on (\S+)/g, (_, name) => {
        rule.interface(name);
        return "";
      }).trim().split(/\s+/);
      for (const part of parts) {
        const [, host, protocol] = /^(.*?)(?:\/(tcp|udp|esp|ah|gre|igmp|ipv6))?$/.exec(part);
        if (protocol) found.protocol = protocol;
        if (ANYWHERE.test(host)) continue;
        if (/^\d{1,5}([:,]\d{1,5})*$/.test(host)) found.ports = host.split(",").map(service);
        else found.set = address(host);
      }
      return found;
    }

    /** The default for what no entry names; only the verbose status says it. */
    ends() {
      for (const direction of ["in", "out", "through"]) {
        for (const family of FAMILIES) {
          const chain = this.reading.chain(`${direction} ${family}`);
          if (this.inactive) {
            chain.rules = [];
            chain.policy = { action: "accept", line: this.inactive };
          } else if (this.policy) {
            chain.policy = { action: this.policy[direction] === "allow" ? "accept" : "drop", line: this.policy.line };
          } else {
            chain.rules.push(new Rule(0, "either").doubt("policy"));
            chain.policy = { action: "drop", line: 0 };
          }
        }
      }
    }
  }

  globalThis.portbook.rules.formats.ufw = {
    is: (text) => /^Status: (active|inactive)\s*$/m.test(text) || /^To\s+Action\s+From\s*$/m.test(text.trim()),
    read: (text, step) => new Ufw(text).read(step),
  };
})();
