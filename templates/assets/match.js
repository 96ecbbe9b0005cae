// Finds ports, addresses and words in what the build has written for a language (data/search.*.js). Ports and addresses are
// answered in the sentences of `portbook explain-packet`: a number by its range, never by its digits.
"use strict";

(() => {
  const slash = (port) => port.number ?? `${port.first === port.last ? port.first : `${port.first}-${port.last}`}`;
  const overlap = (one, other) => one.first <= other.last && other.first <= one.last;
  const covers = (outer, inner) => outer.first <= inner.first && inner.last <= outer.last;
  const byRange = (a, b) => a.first - b.first || a.last - b.last;

  /** A number or range, with the transport that is meant, if it is a certain one. */
  function ports(text, transports) {
    const name = transports.join("|").toLowerCase();
    const one = `(${name})(?:\\s*[/,+&]\\s*(${name}))?`;
    const gap = "[\\s/:_-]*";
    const form = new RegExp(`^(?:${one}${gap})?(\\d{1,9})(?:\\s*(?:[-:]|\\.\\.)\\s*(\\d{1,9}))?(?:${gap}${one})?$`).exec(text);
    if (!form) return null;
    const meant = new Set([form[1], form[2], form[5], form[6]].filter(Boolean));
    const [first, last] = [Number(form[3]), Number(form[4] ?? form[3])].sort((a, b) => a - b);
    if (first < 1 || last > 65535) return { impossible: String(first < 1 ? first : last) };
    return { transport: meant.size === 1 ? [...meant][0].toUpperCase() : null, first, last };
  }

  /** The network in which an address lies; null for any other text. */
  function network(text) {
    const form = /^(\d{1,3}(?:\.\d{1,3}){3}|(?=[^:]*:[^:]*:)[0-9a-f:]+(?:[0-9.]{7,15})?)(?:\/(\d{1,3}))?$/.exec(text);
    try {
      const net = form && portbook.net(form[1]);
      if (!net || Number(form[2] ?? 0) > net.width) return null;
      net.bits = form[2] === undefined ? net.width : Number(form[2]);
      net.value -= net.value % net.size();
      net.host = address(net);
      return net;
    } catch {
      return null;
    }
  }

  function address(net) {
    const parts = (bits) => Array.from({ length: net.width / bits }, (_, i) =>
      (net.value >> BigInt(net.width - bits * (i + 1))) & ((1n << BigInt(bits)) - 1n));
    return net.six ? portbook.net(parts(16).map((part) => part.toString(16)).join(":")).host : parts(8).join(".");
  }

  /** How one number may have been mistyped for another; null if it takes more than one slip. */
  function slip(one, other) {
    if (one === other || Math.min(one.length, other.length) < 3) return null;
    let start = 0;
    while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
    const [rest, others] = [one.slice(start), other.slice(start)];
    if (rest.length > 1 && rest.length === others.length && rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2)) return "swapped";
    return rest.slice(1) === others.slice(1) || rest.slice(1) === others || rest === others.slice(1) ? "digit" : null;
  }

  /** Answers ports, ranges, addresses and host names. */
  class Answers {
    constructor(data) {
      this.data = data;
      this.rows = data.ports.map((port) => ({ ...port, id: port.row ?? `${port.service}.${slash(port)}-${port.transport.toLowerCase()}`, owner: data.services.find((one) => one.id === port.service) }));
    }

    /** What was typed, as it is understood; null for words. */
    query(typed) {
      if (typed.length > 200) return null;
      const words = ["port", this.data.port.toLowerCase()];
      const text = typed.normalize("NFKC").toLowerCase().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15)
        .replace(/[\u2010-\u2015\u2212]/g, "-").split(/[ \t\n\v\f\r\p{Cf}]+/u).filter((word) => word && !words.includes(word)).join(" ");
      const asked = ports(text, this.data.transports);
      if (asked) return asked;
      const net = network(text);
      if (net) return { net };
      const name = /^(?:[a-z]+:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]+)\.?(?::\d+)?(?:\/.*)?$/.exec(text);
      return name ? { name: name[1] } : null;
    }

    /** Sentences, the rows that use it, and rows that may have been meant instead; null for words. */
    answer(typed) {
      const asked = this.query(typed);
      if (!asked) return null;
      if (asked.impossible) return { sentences: [this.say("impossible", { number: asked.impossible, first: "1", last: "65535" })], rows: [], near: [] };
      if (asked.net) return this.hosts((host) => this.inNet(host, asked.net), asked.net.isHost() ? asked.net.host : asked.net.cidr());
      if (asked.name) return this.hosts((host) => this.named(host, asked.name), asked.name);
      return asked.first === asked.last ? this.port(asked) : this.range(asked);
    }

    /** A sentence as a list of its parts; those that are facts are objects. */
    say(id, facts = {}) {
      return this.data.phrases[id].split(/\{(\w+)\}/).flatMap((part, i) => (i % 2 ? this.facts([facts[part]].flat()) : part));
    }

    facts(names) {
      return names.flatMap((fact, i) => [i ? `${this.data.comma} ` : "", { fact, ltr: this.isolate(fact) }]);
    }

    /** Among right-to-left letters, numbers would change places. */
    isolate(text) {
      return this.data.direction === "rtl" && /\p{Nd}/u.test(text) && !/[\u05be-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u2066]/.test(text);
    }

    /** The same as text. */
    text(sentences) {
      return sentences.map((parts) => parts.map((part) => (part.fact === undefined ? part : part.ltr ? `\u2066${part.fact}\u2069` : part.fact)).join("")).join(" ");
    }

    product(id, name, value) { return this.say(id, { product: this.data.product, [name]: value }); }

    services(rows) { return [...new Set(rows.map((row) => row.owner.name))]; }

    with(transport, range) { return this.rows.filter((row) => (transport ? row.transport === transport : !row.number) && overlap(row, range)); }

    /** SCTP is spoken of only where it is used. */
    spoken() { return this.data.transports.filter((transport) => transport !== "SCTP" || this.rows.some((row) => row.transport === transport)); }

    /** The ports among some rows in order, each with its rows. */
    each(rows) {
      const groups = new Map();
      for (const row of rows) groups.set(`${row.transport} ${slash(row)}`, [...groups.get(`${row.transport} ${slash(row)}`) ?? [], row]);
      const { transports } = this.data;
      return [...groups.values()].sort(([a], [b]) => byRange(a, b) || transports.indexOf(a.transport) - transports.indexOf(b.transport));
    }

    used(rows, number) {
      return this.each(rows).map((some) => {
        const facts = { port: `${some[0].transport} ${number}`, services: this.services(some) };
        return some[0].first === some[0].last ? this.say("used", facts) : this.say("within", { ...facts, range: slash(some[0]) });
      });
    }

    port(asked) {
      const number = slash(asked);
      const rows = this.with(asked.transport, asked);
      if (!rows.length) return this.unused(asked, number);
      const none = asked.transport ? [] : this.spoken().filter((transport) => !this.with(transport, asked).length);
      return { sentences: [...this.used(rows, number), ...none.map((transport) => this.product("unused", "port", `${transport} ${number}`)), ...this.local(asked), ...this.confused(rows)], rows, near: [] };
    }

    unused(asked, number) {
      const others = this.with(null, asked);
      const near = this.near(asked);
      return {
        sentences: [...this.no(asked), ...this.used(others, number), ...this.nearest(near), ...this.confused(near.filter((row) => slip(slash(row), number)))],
        rows: [],
        near: [...others, ...near],
      };
    }

    /** What is used inside one machine only, for which nothing is opened. */
    local(asked) {
      return this.data.local.filter((port) => (!asked.transport || port.transport === asked.transport) && overlap(port, asked))
        .map((port) => this.say("local", { port: `${port.transport} ${slash(port)}`, use: port.name }));
    }

    /** The same, or that none of these ports is used at all. */
    no(asked) {
      const local = this.local(asked);
      if (local.length) return local;
      return [asked.transport ? this.product("unused", "port", `${asked.transport} ${slash(asked)}`) : this.product("none", "number", slash(asked))];
    }

    range(asked) {
      const rows = this.with(asked.transport, asked);
      const near = rows.length ? [] : this.near(asked);
      if (!rows.length) return { sentences: [...this.no(asked), ...this.nearest(near)], rows, near };
      const some = this.each(rows);
      return { sentences: some.length > 3 ? [this.count(asked, some)] : some.map((own) => this.part(asked, own)), rows, near };
    }

    count(asked, some) {
      const whole = some.filter(([row]) => covers(asked, row)).length;
      return this.say("many", { range: `${asked.transport ? `${asked.transport} ` : ""}${slash(asked)}`, whole: String(whole), part: String(some.length - whole) });
    }

    part(asked, own) {
      const facts = { range: slash(asked), port: `${own[0].transport} ${slash(own[0])}`, services: this.services(own) };
      if (covers(asked, own[0])) return this.say("covers", facts);
      return covers(own[0], asked) ? this.say("within", { ...facts, port: `${own[0].transport} ${slash(asked)}`, range: slash(own[0]) }) : this.say("part", facts);
    }

    /** Rows with ports a slip away, and with the nearest two. */
    near(asked) {
      const rows = this.rows.filter((row) => (asked.transport ? row.transport === asked.transport : !row.number));
      const distance = (row) => Math.max(0, row.first - asked.last, asked.first - row.last);
      const ranges = [...new Set([...rows].sort((a, b) => distance(a) - distance(b) || byRange(a, b)).map(slash))];
      const likely = [...new Set([...ranges.filter((range) => slip(range, slash(asked))), ...ranges.slice(0, 2)])].slice(0, 4);
      return likely.flatMap((range) => rows.filter((row) => slash(row) === range));
    }

    nearest(near) {
      return near.length ? [this.say("nearest", { ports: [...new Set(near.map((row) => `${row.transport} ${slash(row)}`))] })] : [];
    }

    confused(rows) {
      const isConfused = (row, other) => [row, other].every((one) => one.marks.includes("confused")) && row.service !== other.service
        && row.transport === other.transport && slip(slash(row), slash(other));
      const name = (row) => `${row.transport} ${slash(row)}`;
      const pairs = rows.flatMap((row) => this.rows.filter((other) => isConfused(row, other)).map((other) => (name(row) < name(other) ? [row, other] : [other, row])));
      const once = new Map(pairs.map((pair) => [pair.map((row) => row.id).join(" "), pair]));
      return [...once.values()].map(([one, other]) => this.say("confused", { port: name(one), other: name(other) }));
    }

    inNet(host, asked) {
      return host.nets.map((net) => network(net)).filter((net) => net.overlaps(asked)).map((net) => {
        const isIn = net.bits <= asked.bits;
        const words = (one) => (one.isHost() ? one.host : one.cidr());
        return this.say(net.isHost() && asked.isHost() ? "address" : isIn ? "inside" : "contains", { address: words(isIn ? asked : net), network: words(isIn ? net : asked), host: host.name });
      });
    }

    named(host, name) {
      const own = host.name.toLowerCase();
      const isAmong = own.startsWith("*.") && name.endsWith(own.slice(1));
      return own === name || own.endsWith(`.${name}`) || isAmong ? [this.say("host", { host: host.name })] : [];
    }

    hosts(said, asked) {
      const hosts = this.data.hosts.filter((host) => said(host).length);
      if (!hosts.length) return { sentences: [this.say("unknown", { address: asked })], rows: [], near: [], hosts };
      const ids = hosts.map((host) => host.id);
      return { sentences: hosts.flatMap(said), rows: this.rows.filter((row) => row.owner.hosts.some((id) => ids.includes(id))), near: [], hosts };
    }
  }

  Object.assign(globalThis.portbook ??= {}, { Answers, slip });
})();
