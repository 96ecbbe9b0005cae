// What the devices between networks and other lists have in common: rules with a source and a destination, in both directions.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, addresses, address, port, FAMILIES } = globalThis.portbook.rules;

  /** Names that programs print in place of ports. */
  const SERVICES = new Map(Object.entries({
    "ftp-data": 20, ftp: 21, ssh: 22, telnet: 23, smtp: 25, domain: 53, dns: 53, bootps: 67, bootpc: 68, tftp: 69, http: 80, www: 80, kerberos: 88, pop3: 110, sunrpc: 111, ntp: 123, imap: 143, imap4: 143,
    snmp: 161, snmptrap: 162, bgp: 179, ldap: 389, https: 443, isakmp: 500, syslog: 514, lpd: 515, rtsp: 554, ldaps: 636, imaps: 993, pop3s: 995, radius: 1645, sqlnet: 1521, h323: 1720,
    rdp: 3389, "non500-isakmp": 4500, sip: 5060, sips: 5061, mysql: 3306, postgresql: 5432, cockpit: 9090, mdns: 5353, "dhcpv6-client": 546,
  }));

  const isAny = (text) => /^(any|all|any4|any6|anywhere|\*|0\.0\.0\.0\/0|::\/0)$/i.test(text);

  /** A port by its number, as a range, or by its name. */
  function service(text) {
    const number = SERVICES.get(text.toLowerCase());
    return number === undefined ? port(text) : [number, number + 1];
  }

  /** Addresses; undefined stands for all of them. */
  function anyOr(texts) {
    return texts.some(isAny) ? undefined : addresses.united(texts.map(address));
  }

  /** A reading whose rules are for both directions: which one a rule is for is seen by its addresses. */
  class NetworkReading extends Reading {
    constructor(format, text, families = FAMILIES) {
      super(format, text);
      this.lists = new Map();
      this.families = families;
      this.isNetwork = true;
    }

    /** The rules of a list, in its order. Lists may be alternatives: rules for different interfaces. */
    list(name, families = this.families) {
      if (!this.lists.has(name)) this.lists.set(name, { families, rules: [], end: 0 });
      return this.lists.get(name);
    }

    /** Every packet that no rule names is refused; one that several lists name must be allowed by all of them. */
    close() {
      for (const family of FAMILIES) {
        const lists = [...this.lists].filter(([, list]) => list.families.includes(family));
        if (lists.length) for (const direction of ["in", "out"]) this.direction(direction, family, lists);
      }
      return this.finish();
    }

    direction(direction, family, lists) {
      const end = direction === "in" ? "destination" : "source";
      const hook = (name) => this.hook(direction, [family], name);
      const own = (rules) => rules.filter((rule) => !rule.direction || rule.direction === direction).map((rule) => (lists.length > 1 && !rule[end] && rule.action === "accept" ? rule.copy().doubt("interface") : rule));
      const allow = `${direction} ${family}`;
      const top = this.chain(allow);
      top.policy = { action: "drop", line: lists.length === 1 ? lists[0][1].end : 0 };
      if (lists.length === 1) {
        top.rules.push(...own(lists[0][1].rules));
        hook(allow);
        return;
      }
      for (const [name, { rules }] of lists) {
        const some = this.chain(`${allow} ${name}`);
        some.policy = { action: "accept", line: 0 };
        some.rules.push(...own(rules));
        hook(`${allow} ${name}`);
        this.chain(`${allow} ${name} allows`).rules.push(...own(rules).map((rule) => (rule.action === "drop" ? Object.assign(rule.copy(), { action: "return" }) : rule)));
        top.rules.push(new Rule(0, "jump", `${allow} ${name} allows`));
      }
      hook(allow);
    }

    /** A line that is not understood may do anything. */
    lost(line, why, name) {
      this.unread.push({ line, why });
      this.list(name).rules.push(new Rule(line, "either").doubt("unread"));
    }

    /** Reads a line into rules of a list, or keeps why it cannot. */
    into(name, line, read) {
      try {
        read();
      } catch (fault) {
        if (!(fault instanceof NotUnderstood)) throw fault;
        this.lost(line, fault.message, name);
      }
    }
  }

  Object.assign(globalThis.portbook.rules, { NetworkReading, SERVICES, service, anyOr, isAny });
})();
