// Tables with a heading (CSV), and plain lists of ports.
"use strict";

(() => {
  const { Rule, Reading, NetworkReading, NotUnderstood, service, anyOr, isAny, united, FAMILIES } = globalThis.portbook.rules;

  /** Columns by the words that people put above them. */
  const COLUMNS = new Map(Object.entries({
    source: "source", src: "source", "source address": "source", from: "source", "source ip": "source", destination: "destination", dst: "destination", dest: "destination", "destination address": "destination",
    to: "destination", "destination ip": "destination", protocol: "protocol", proto: "protocol", transport: "protocol", port: "port", ports: "port", "destination port": "port", dport: "port", "dest port": "port",
    action: "action", verdict: "action", direction: "direction", first_port: "first", last_port: "last", networks: "networks",
  }));
  const ACTIONS = new Map(Object.entries({ allow: "accept", accept: "accept", permit: "accept", pass: "accept", yes: "accept", deny: "drop", drop: "drop", block: "drop", reject: "drop", refuse: "drop", no: "drop" }));

  function cells(line, separator) {
    const found = [];
    let [text, isQuoted] = ["", false];
    for (let i = 0; i < line.length; i++) {
      if (line[i] === '"' && isQuoted && line[i + 1] === '"') text += line[i++];
      else if (line[i] === '"') isQuoted = !isQuoted;
      else if (line[i] === separator && !isQuoted) {
        found.push(text.trim());
        text = "";
      } else text += line[i];
    }
    return [...found, text.trim()];
  }

  function heading(line) {
    for (const separator of [",", ";", "\t"]) {
      const names = cells(line, separator).map((cell) => COLUMNS.get(cell.toLowerCase()) ?? cell.toLowerCase());
      if ((names.includes("port") || names.includes("first")) && names.includes("protocol")) return { separator, names };
    }
    return undefined;
  }

  const first = (text) => text.split("\n").find((line) => line.trim() && !line.startsWith("#")) ?? "";

  class Table {
    constructor(text) {
      this.reading = new NetworkReading("csv", text);
      this.heading = heading(first(text));
    }

    read(step) {
      const { lines } = this.reading;
      this.reading.list("table");
      if (!this.heading) this.reading.lost(1, first(this.reading.lines.join("\n")).slice(0, 80), "table");
      const start = lines.indexOf(first(lines.join("\n")));
      lines.forEach((line, i) => {
        step(i, lines.length);
        if (this.heading && i > start && line.trim() && !line.startsWith("#")) this.reading.into("table", i + 1, () => this.row(cells(line, this.heading.separator), i + 1));
      });
      return this.reading.close();
    }

    row(all, line) {
      const row = Object.fromEntries(this.heading.names.map((name, i) => [name, all[i] ?? ""]));
      const rule = new Rule(line, this.heading.names.includes("action") ? ACTIONS.get(row.action.toLowerCase()) ?? "" : "accept");
      if (!rule.action) throw new NotUnderstood(row.action);
      const isOut = /^(out|outbound|egress)/i.test(row.direction ?? "");
      const isIn = /^(in|inbound|ingress)/i.test(row.direction ?? "");
      const ends = { source: row.source, destination: row.destination, ...(row.networks === undefined ? {} : isOut ? { destination: row.networks } : { source: row.networks }) };
      if (!isAny(row.protocol) && !/^ip$/i.test(row.protocol)) rule.transport(row.protocol.split(/[\s,;/+]+/));
      this.ports(rule, row);
      for (const [end, text] of Object.entries(ends)) this.end(rule, end, text);
      if (isIn || isOut) rule.direction = isIn ? "in" : "out";
      this.reading.list("table").rules.push(rule);
    }

    ports(rule, { port, first: from, last }) {
      const text = from === undefined ? port : `${from}-${last || from}`;
      if (!isAny(text) && text !== "") rule.port(text.split(/[\s,;]+/).map(service));
    }

    end(rule, name, text) {
      if (text === undefined) return;
      if (text === "") throw new NotUnderstood(name);
      const set = anyOr(text.split(/[\s,;]+/));
      if (set && name === "source") rule.from(set);
      else if (set) rule.to(set);
    }
  }

  const LISTED = /^(?:(tcp|udp|sctp)[\s/:]*(\d{1,5}(?:[-:]\d{1,5})?)|(\d{1,5}(?:[-:]\d{1,5})?)\s*[/ ]\s*(tcp|udp|sctp)|(\d{1,5}(?:-\d{1,5})?))$/i;
  const parts = (line) => line.replace(/#.*$/, "").split(/[,;]|\s{2,}|\t/).map((part) => part.trim()).filter(Boolean);

  /** Ports that somebody has open, without a word on from where. */
  function list(text, step) {
    const reading = new Reading("list", text);
    reading.isSourceless = true;
    reading.chain("in").policy = { action: "drop", line: 0 };
    reading.hook("in", FAMILIES, "in");
    reading.lines.forEach((line, i) => {
      step(i, reading.lines.length);
      for (const part of parts(line)) {
        reading.each(i + 1, () => {
          const found = LISTED.exec(part);
          if (!found) throw new NotUnderstood(part.slice(0, 80));
          const rule = new Rule(i + 1, "accept").port(united([service(found[2] ?? found[3] ?? found[5])]));
          if (found[1] ?? found[4]) rule.transport([found[1] ?? found[4]]);
          reading.chain("in").rules.push(rule);
        }, "in");
      }
    });
    return reading.finish();
  }

  Object.assign(globalThis.portbook.rules.formats, {
    csv: { is: (text) => Boolean(heading(first(text))), read: (text, step) => new Table(text).read(step) },
    list: { is: (text) => parts(first(text)).length > 0 && parts(first(text)).every((part) => LISTED.test(part)), read: list },
  });
})();
