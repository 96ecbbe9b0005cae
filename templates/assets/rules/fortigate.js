// Policies of FortiGate with their objects, as `show` prints them.
"use strict";

(() => {
  const { Rule, NetworkReading, NotUnderstood, addresses, address, network, bits, port, united, SERVICES } = globalThis.portbook.rules;

  const USED = /^firewall (address|address6|addrgrp|addrgrp6|service custom|service group|policy|policy6)$/;
  const SETTINGS = /^(name|uuid|srcintf|dstintf|srcaddr6?|dstaddr6?|action|status|schedule|service|logtraffic|logtraffic-start|comments?|nat|nat46|nat64|ippool|poolname|utm-status|inspection-mode|ssl-ssh-profile|av-profile|webfilter-profile|ips-sensor|application-list|dnsfilter-profile|profile-type|profile-group|profile-protocol-options|srcaddr-negate|dstaddr-negate|srcaddr6-negate|dstaddr6-negate|service-negate|auto-asic-offload|traffic-shaper|traffic-shaper-reverse|match-vip|tcp-mss-sender|tcp-mss-receiver|policyid|capture-packet|label|global-label|anti-replay|timeout-send-rst|session-ttl|fixedport|port-preserve|permit-any-host|wccp|diffserv\S*|send-deny-packet|waf-profile|voip-profile|file-filter-profile|emailfilter-profile|dlp-profile)$/;

  const words = (text) => (text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ""));

  class Fortigate {
    constructor(text) {
      this.reading = new NetworkReading("fortigate", text);
      this.objects = new Map();
      this.policies = [];
    }

    read(step) {
      const { lines } = this.reading;
      this.path = [];
      lines.forEach((line, i) => {
        step(i, lines.length);
        this.line(line.trim(), i + 1);
      });
      const pairs = new Set(this.policies.map(({ settings }) => `${settings.get("srcintf")} ${settings.get("dstintf")}`));
      this.isAmbiguous = pairs.size > 1;
      this.reading.list("policy");
      for (const policy of this.policies) this.reading.into("policy", policy.line, () => this.policy(policy));
      return this.reading.close();
    }

    line(text, number) {
      const [word, ...rest] = words(text);
      if (!word || word.startsWith("#") || /^(\S+ )?\S+[#$] ?(show|config)?/.test(text) && /[#$]/.test(word)) return;
      const isInside = this.path.length > 0;
      if (word === "config" && !isInside && /^(vdom|global)$/.test(rest.join(" "))) return; // What is inside counts.
      if (isInside && !USED.test(this.path[0])) this.reading.other(number);
      if (word === "config") this.path.push(rest.join(" "));
      else if (word === "end") {
        this.path.pop();
        this.entry = undefined;
      } else if (word === "edit") this.open(rest[0], number);
      else if (word === "next") this.entry = this.path.length > 1 ? this.entry : undefined;
      else if (word === "set" && this.path.length === 1) this.entry?.settings.set(rest[0], rest.slice(1));
      else if (word === "set" && /^(list|dynamic_mapping|tagging|entries)/.test(this.path.at(-1) ?? "")) this.entry?.settings.set("unsure", []);
      else if (!/^(set|unset|append|move|show|delete|purge)$/.test(word) || (word === "move" && USED.test(this.path[0] ?? ""))) this.reading.lost(number, text.slice(0, 80), "policy");
    }

    open(name, line) {
      if (this.path.length !== 1) return;
      const [kind] = this.path;
      this.entry = { line, name, settings: new Map() };
      if (!USED.test(kind)) {
        if (/^firewall (vip6?|internet-service-\S+)$/.test(kind)) this.objects.set(`address ${name}`, { why: name });
      } else if (/policy/.test(kind)) this.policies.push(this.entry);
      else this.objects.set(`${/service/.test(kind) ? "service" : "address"} ${name}`, this.entry);
    }

    policy({ line, settings }) {
      if (settings.get("status")?.[0] === "disable") return;
      const unknown = [...settings.keys()].filter((key) => !SETTINGS.test(key));
      const base = new Rule(line, settings.get("action")?.[0] === "accept" ? "accept" : settings.get("action")?.[0] === "deny" || !settings.has("action") ? "drop" : "either");
      if (base.action === "either") base.doubt(settings.get("action")[0]);
      base.doubt(...unknown);
      if ((settings.get("schedule")?.[0] ?? "always") !== "always") base.doubt("schedule");
      const isNot = (key) => settings.get(`${key}-negate`)?.[0] === "enable";
      const from = this.ends(settings, "srcaddr", base);
      const to = this.ends(settings, "dstaddr", base);
      if (from) base.from(from, isNot("srcaddr"));
      if (to) base.to(to, isNot("dstaddr"));
      if (isNot("service")) base.doubt("service-negate");
      const services = (settings.get("service") ?? []).flatMap((name) => this.services(name));
      if (!services.length) throw new NotUnderstood("service");
      for (const { protocols, ports, why } of services) this.add(base.copy(), protocols, ports, why);
    }

    add(rule, protocols, ports, why) {
      if (protocols) rule.transport(protocols);
      if (ports) rule.port(ports);
      if (why) rule.doubt(why);
      const { rules } = this.reading.list("policy");
      // With several pairs of interfaces, a rule for all addresses may be for another pair.
      if (!this.isAmbiguous || rule.action !== "accept" || (rule.source && rule.destination)) rules.push(rule);
      else {
        for (const direction of ["in", "out"]) {
          const own = Object.assign(rule.copy(), { direction });
          rules.push(own[direction === "in" ? "destination" : "source"] ? own : own.doubt("interface"));
        }
      }
    }

    /** The addresses of one end in both families; undefined for all. */
    ends(settings, key, rule) {
      const four = settings.get(key) ?? [];
      const six = settings.get(`${key}6`) ?? [];
      if (!four.length && !six.length) throw new NotUnderstood(key);
      const all = [...four, ...six];
      if (all.some((name) => /^(all|any)$/i.test(name))) {
        rule.family([...(four.some((name) => /^(all|any)$/i.test(name)) ? [4] : []), ...(six.some((name) => /^(all|any)$/i.test(name)) ? [6] : [])]);
        return undefined;
      }
      return addresses.united(all.map((name) => this.addresses(name, rule)));
    }

    addresses(name, rule, depth = 0) {
      const object = this.objects.get(`address ${name}`);
      if (!object || object.why || depth > 20) {
        rule.doubt(name);
        return addresses.all();
      }
      const { settings } = object;
      const one = (key) => settings.get(key)?.[0];
      if (settings.has("member")) return addresses.united(settings.get("member").map((member) => this.addresses(member, rule, depth + 1)));
      if (one("start-ip") && one("end-ip")) return address(`${one("start-ip")}-${one("end-ip")}`);
      if (settings.has("subnet")) {
        const [host, mask] = settings.get("subnet");
        return mask === undefined ? address(host) : network(host, bits(mask));
      }
      if (one("ip6")) return address(one("ip6"));
      rule.doubt(name);
      return addresses.all();
    }

    services(name, depth = 0) {
      const object = this.objects.get(`service ${name}`);
      if (!object && /^ALL$/i.test(name)) return [{}];
      const known = /^ALL_(TCP|UDP)$/i.exec(name);
      if (!object && known) return [{ protocols: [known[1].toLowerCase()] }];
      if (!object && /^(ALL_ICMP|PING)$/i.test(name)) return [{ protocols: ["icmp"] }];
      if (!object) return this.predefined(name);
      const { settings } = object;
      if (settings.has("member")) return depth > 20 ? [{ why: name }] : settings.get("member").flatMap((member) => this.services(member, depth + 1));
      return this.custom(name, settings);
    }

    predefined(name) {
      const number = SERVICES.get(name.toLowerCase());
      if (number === undefined) return [{ why: name }];
      return [{ protocols: /^(dns|ntp|sip|snmp|syslog)$/i.test(name) ? ["tcp", "udp"] : ["tcp"], ports: [[number, number + 1]] }];
    }

    custom(name, settings) {
      const found = ["tcp", "udp", "sctp"].filter((transport) => settings.has(`${transport}-portrange`)).map((transport) => ({
        protocols: [transport],
        // What follows a colon are the ports of the source.
        ports: united(settings.get(`${transport}-portrange`).map((text) => port(text.split(":")[0]))),
        why: settings.get(`${transport}-portrange`).some((text) => text.includes(":") && !/:(0|1|1024)-65535$/.test(text)) ? "source-port" : undefined,
      }));
      if (settings.has("protocol-number")) found.push({ protocols: [settings.get("protocol-number")[0]] });
      if (/^ICMP6?$/i.test(settings.get("protocol")?.[0] ?? "")) found.push({ protocols: [settings.get("protocol")[0]], why: settings.has("icmptype") ? "icmp" : undefined });
      if (settings.has("fqdn") || settings.has("iprange")) return found.map((one) => ({ ...one, why: name }));
      return found.length ? found : [{ why: name }];
    }
  }

  globalThis.portbook.rules.formats.fortigate = {
    is: (text) => /^\s*config firewall (policy|policy6|address|address6|service custom|addrgrp)\b/m.test(text),
    read: (text, step) => new Fortigate(text).read(step),
  };
})();
