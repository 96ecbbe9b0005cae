// What the rules of a firewall say, line by line, in whatever format they were written.
"use strict";

(() => {
  const { addresses, shared, without, united, WHOLE, NotUnderstood } = globalThis.portbook.rules;

  /** Protocols by their numbers. Source: IANA, Assigned Internet Protocol Numbers. */
  const PROTOCOLS = new Map([[1, "icmp"], [2, "igmp"], [6, "tcp"], [17, "udp"], [47, "gre"], [50, "esp"], [51, "ah"], [58, "icmpv6"], [89, "ospf"], [132, "sctp"]]);
  const SPELLINGS = new Map([["ipv6-icmp", "icmpv6"], ["icmp6", "icmpv6"], ["ahp", "ah"]]);
  const TYPES = new Map([["echo-reply", 0], ["destination-unreachable", 3], ["echo-request", 8], ["echo", 8], ["time-exceeded", 11], ["any", undefined]]);

  /** The name of a protocol, however it is written. */
  function protocol(text) {
    const name = String(text).toLowerCase();
    return /^\d+$/.test(name) ? PROTOCOLS.get(Number(name)) ?? name : SPELLINGS.get(name) ?? name;
  }

  /**
   * One rule. It matches a packet for which all conditions hold; a condition that nothing can be said about makes it unsure.
   * action: accept, drop, either (one of both), none, return, jump or goto.
   */
  class Rule {
    constructor(line, action = "none", target = "") {
      Object.assign(this, { line, action, target, never: false, unsure: [], interfaces: [] });
    }

    transport(names, isNot = false) {
      const meant = names.map(protocol);
      if (isNot) this.others = [...this.others ?? [], ...meant];
      else this.transports = (this.transports ?? meant).filter((name) => meant.includes(name));
      return this;
    }

    /** Types of ICMP messages, which are told apart like ports. */
    types(names, isNot = false) {
      const numbers = names.map((name) => (/^\d+$/.test(name) ? Number(name) : TYPES.get(name)));
      if (numbers.includes(undefined)) return this.doubt("icmp");
      return this.port(numbers.map((number) => [number, number + 1]), isNot);
    }

    /** Whether it is about a protocol, as far as is known. */
    isAbout(name) { return (!this.transports || this.transports.includes(name)) && !this.others?.includes(name); }

    family(families) {
      this.families = (this.families ?? families).filter((family) => families.includes(family));
      return this;
    }

    port(ranges, isNot = false) {
      const all = united(ranges);
      this.ports = shared(this.ports ?? WHOLE.port, isNot ? without(WHOLE.port, all) : all);
      return this;
    }

    from(set, isNot = false) { return this.end("source", set, isNot); }

    to(set, isNot = false) { return this.end("destination", set, isNot); }

    end(name, set, isNot) {
      const one = isNot ? addresses.not(set) : set;
      this[name] = this[name] ? addresses.shared(this[name], one) : one;
      return this;
    }

    /** Source ports: clients choose one above the well-known ones, unless a rule says otherwise. */
    sourcePort(ranges, isNot = false) {
      const clients = [[1024, 65536]];
      const found = shared(isNot ? without(WHOLE.port, united(ranges)) : united(ranges), clients);
      if (!found.length) this.never = true;
      else if (without(clients, found).length) this.unsure.push("source-port");
      return this;
    }

    /** A condition about the state of a connection: what is asked here is whether a new one gets through. */
    state(states, isNot = false) {
      if (states.some((state) => /^new$/i.test(state)) === isNot) this.never = true;
      return this;
    }

    interface(name, isNot = false) {
      if (/^lo\d*$/.test(name)) this.never ||= !isNot;
      else if (isNot) this.unsure.push("interface");
      else this.interfaces.push(name);
      return this;
    }

    doubt(...why) {
      this.unsure.push(...why);
      return this;
    }

    copy() {
      return Object.assign(new Rule(this.line), this, { unsure: [...this.unsure], interfaces: [...this.interfaces] });
    }
  }

  /** What was read: chains of rules, and which of them a packet passes in which direction. */
  class Reading {
    constructor(format, text) {
      Object.assign(this, { format, lines: Array.isArray(text) ? text : text.split("\n"), chains: new Map(), hooks: [], unread: [], aside: [] });
    }

    /** What becomes of a packet at the end of a chain is its policy. */
    chain(name) {
      if (!this.chains.has(name)) this.chains.set(name, { rules: [], policy: { action: "return", line: 0 } });
      return this.chains.get(name);
    }

    /** A packet in a direction passes a chain. direction: in, out or through. filters: whether that is where it would be refused. */
    hook(direction, families, chain, filters = true) {
      this.hooks.push({ direction, families, chain, filters });
    }

    /** A line of a configuration that is about something else. */
    other(line) { this.aside.push(line); }

    /** A line that was not understood, and what it may do to a packet. */
    fail(line, why, ...chains) {
      this.unread.push({ line, why });
      for (const name of chains) this.chain(name).rules.push(new Rule(line, "either").doubt("unread"));
    }

    /** Reads a line; what stops it is kept with the line. */
    each(line, read, ...chains) {
      try {
        read();
      } catch (fault) {
        if (!(fault instanceof NotUnderstood)) throw fault;
        this.fail(line, fault.message, ...chains);
      }
    }

    /** Where only one interface is named, connections come through it; among several it is not known which. */
    finish() {
      const rules = [...this.chains.values()].flatMap((chain) => chain.rules);
      const names = new Set();
      for (const rule of rules) for (const name of rule.interfaces) names.add(name);
      if (names.size > 1) for (const rule of rules) if (rule.interfaces.length) rule.doubt("interface");
      return this;
    }
  }

  Object.assign(globalThis.portbook.rules, { Rule, Reading, protocol, formats: {} });
})();
