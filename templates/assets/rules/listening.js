// What listens on the server (ss, netstat), and what a scan reaches (nmap). Neither says from where: only ports are compared.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, addresses, address, port, FAMILIES } = globalThis.portbook.rules;

  class Sockets extends Reading {
    constructor(format, text) {
      super(format, text);
      this.isSourceless = true;
      this.chain("in").policy = { action: "drop", line: 0 };
      this.hook("in", FAMILIES, "in");
    }

    add(rule) { this.chain("in").rules.push(rule); }
  }

  const LOOPBACK = /^(127\.|\[?::1\]?$|\[?::ffff:127\.)/;

  /** A line of ss or netstat: its protocol, and the first address with a port. */
  function socket(reading, text, line) {
    if (!text.trim() || /^\s*(Netid|Proto|State|Active |\(?Not all|will not)/.test(text)) return;
    const [protocol, ...words] = text.trim().split(/\s+/);
    if (/^(TCP|UDP)$/.test(protocol) && !/^(.*:0|\*:\*)$/.test(words[1] ?? "")) return; // On Windows, a connection.
    const transport = /^(tcp|udp|sctp|dccp)[46]?$/i.exec(protocol)?.[1].toLowerCase();
    if (!transport) {
      if (/^(u_str|u_dgr|u_seq|unix|nl|p_raw|p_dgr|raw6?|icmp6?|v_str|v_dgr|xdp|mptcp|tipc\S*|ti_\S+)$/.test(protocol)) return;
      throw new NotUnderstood(text.slice(0, 80));
    }
    if (/\b(ESTAB|ESTABLISHED|TIME-WAIT|TIME_WAIT|CLOSE-WAIT|CLOSE_WAIT|SYN-SENT|FIN-WAIT-\d)\b/.test(text)) return;
    const local = words.find((word) => /^(\S*):(\d{1,5}|\*)$/.test(word) && !/^\d+$/.test(word));
    const parts = /^(.*):(\d{1,5})$/.exec(local ?? "");
    if (!parts) throw new NotUnderstood(text.slice(0, 80));
    const host = parts[1].replace(/%.*$/, "");
    if (LOOPBACK.test(host)) return;
    const rule = new Rule(line, "accept").transport([transport]).port([port(parts[2])]);
    if (host === "0.0.0.0") rule.family([4]);
    else if (/^(\[::\]|::)$/.test(host)) rule.family(/^(tcp|udp)6$/.test(protocol) ? FAMILIES : [6]);
    else if (host !== "*") rule.to(address(host.replace(/[[\]]/g, "").replace(/^::ffff:(?=\d+\.)/, "")));
    reading.add(rule);
  }

  function sockets(text, step) {
    const reading = new Sockets("ss", text);
    reading.isListening = true;
    reading.lines.forEach((line, i) => {
      step(i, reading.lines.length);
      reading.each(i + 1, () => socket(reading, line, i + 1), "in");
    });
    return reading.finish();
  }

  const STATES = new Map([["open", "accept"], ["closed", "drop"], ["filtered", "drop"], ["open|filtered", "either"], ["closed|filtered", "drop"], ["unfiltered", "either"]]);

  const REPORT = /^Nmap scan report for /m;

  /** What nmap says besides its ports. */
  const REMARK = /^(#|Starting |Host |Not shown: |PORT |Nmap done|MAC Address: |Service Info: |Other addresses|rDNS record|Read data files|Warning: |Service detection|\||\s*$)/;

  /** The report of nmap, or its XML, an element a line. */
  class Nmap extends Sockets {
    constructor(text) {
      super("nmap", text.replace(/>(?=<(port|host|extraports|scaninfo|address|\/host)\b)/g, ">\n"));
      this.isReport = REPORT.test(text);
      this.scanned = new Map();
    }

    read(step) {
      this.lines.forEach((line, i) => {
        step(i, this.lines.length);
        this.each(i + 1, () => this.element(line, i + 1), "in");
      });
      this.unscanned();
      return this.finish();
    }

    element(text, line) {
      if (!/^\s*</.test(text) && this.isReport) this.reported(text, line);
      const found = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
      if (/<scaninfo\b/.test(text)) this.scanned.set(found("protocol"), [...this.scanned.get(found("protocol")) ?? [], ...(found("services") ?? "").split(",").filter(Boolean).map(port)]);
      if (/<host\b/.test(text)) this.host = [];
      if (/<address\b/.test(text) && /^ipv[46]$/.test(found("addrtype"))) (this.host ??= []).push(address(found("addr")));
      if (/<port\b/.test(text)) this.port(found("protocol"), found("portid"), found("state"), line);
    }

    reported(text, line) {
      const host = /^Nmap scan report for (?:\S+ \()?([\d.]+|[\da-f:]+)\)?$/i.exec(text)?.[1];
      const found = /^(\d+)\/(tcp|udp|sctp)\s+(\S+)/.exec(text);
      if (host) this.host = [address(host)];
      else if (found) {
        this.port(found[2], found[1], found[3], line);
        this.scanned.set(found[2], [...this.scanned.get(found[2]) ?? [], port(found[1])]);
      } else if (REPORT.test(text)) this.host = [];
      else if (!REMARK.test(text)) throw new NotUnderstood(text.slice(0, 80));
    }

    port(protocol, number, state, line) {
      if (!STATES.has(state)) throw new NotUnderstood(state ?? "");
      const rule = new Rule(line, STATES.get(state)).transport([protocol]).port([port(number ?? "")]);
      if (rule.action === "either") rule.doubt(state);
      if (this.host?.length) rule.to(addresses.united(this.host));
      this.add(rule);
    }

    /** A port that was not scanned is neither open nor closed. */
    unscanned() {
      for (const transport of ["tcp", "udp", "sctp"]) {
        const rule = new Rule(0, "either").transport([transport]).doubt("unscanned");
        const ports = this.scanned.get(transport);
        this.add(ports ? rule.port(ports, true) : rule);
      }
    }
  }

  Object.assign(globalThis.portbook.rules.formats, {
    nmap: { is: (text) => /<nmaprun\b/.test(text) || REPORT.test(text), read: (text, step) => new Nmap(text).read(step) },
    ss: { is: (text) => /^(Netid\s+State|Proto\s+Recv-Q|(tcp|udp)6?\s+(LISTEN|UNCONN)\b|\s*(TCP|UDP)\s+\S+:\d+\s+(\S+:\d+|\*:\*)\s)/m.test(text), read: sockets },
  });
})();
