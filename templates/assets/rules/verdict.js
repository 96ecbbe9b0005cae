// What is needed, held against what somebody's rules let through: a verdict for every row.
"use strict";

(() => {
  const { Question, outcome, united, shared, without, WHOLE, FAMILIES, addresses, address, written, writtenPort, protocol } = globalThis.portbook.rules;

  /** Addresses that no other machine has: loopback, multicast and the like. */
  const UNUSABLE = addresses.united(["0.0.0.0/8", "127.0.0.0/8", "224.0.0.0/3", "::/127", "fe80::/10", "ff00::/8"].map(address));
  const USABLE = addresses.not(UNUSABLE);
  /** To multicast groups packets are sent, but none come from there. */
  const REACHABLE = addresses.united([USABLE, ...["224.0.0.0/4", "ff00::/8"].map(address)]);

  /** More than this part of all addresses is any source, even where some are blocked before. */
  const isAny = (ranges, family) => ranges.reduce((sum, [first, end]) => sum + Number(end - first), 0) > Number(WHOLE[family][0][1]) / 2;

  /** The parts of the product on machines of their own; none if it is one server. */
  const parts = (matrix) => Object.keys(matrix.scopes).filter((id) => matrix.scopes[id].component);

  /**
   * The services of a part, or of the whole product on one server, each with its id. What one part offers to another is outbound for the
   * other, so that what it offers to its like is there twice.
   */
  function services(matrix, part) {
    const all = Object.entries(matrix.services);
    const own = part ? [part] : parts(matrix);
    const turned = all.filter(([, { direction, peers }]) => direction === "INBOUND" && peers.some((id) => own.includes(id)))
      .map(([id, service]) => [id, { ...service, direction: "OUTBOUND", peers: service.components, isTurned: true }]);
    return [...all.filter(([, { components }]) => !part || components?.includes(part)), ...turned];
  }

  /** Whether addresses are those of several machines: no family has more than one of a single machine. */
  const areSeveral = (set) => FAMILIES.some((family) => set[family].reduce((sum, [first, end]) => sum + BigInt(end) - BigInt(first), 0n) > 1n);

  /** The ports that are opened together: of alternatives those of the one that was chosen, or of the first. */
  function opened(ports, wanted) {
    const all = ports.map(({ oneOf }) => oneOf).filter(Boolean);
    const chosen = all.includes(wanted) ? wanted : all[0];
    return ports.filter(({ oneOf }) => !oneOf || oneOf === chosen);
  }

  /** Those of some features that a port needs and that are not used. */
  const unused = ({ needs = [] }, without) => needs.filter((feature) => without.includes(feature));

  /** The ports of a service to compare: those that are opened, and those that only features need which are not used. */
  function compared(ports, wanted, without) {
    const used = ports.filter((port) => !unused(port, without).length);
    return [...opened(used, wanted), ...ports.filter((port) => !used.includes(port))];
  }

  /**
   * The rows of the matrix in a form to compare. own: a Map of what the reader has filled in: ids to texts, as for snippets.
   * Examples are never compared. without: ids of the features that are not used.
   */
  function rows(matrix, own, { what, part, without: left }) {
    const isChosen = (service) => !what.length || what.some((scope) => matrix.scopes[scope]?.services.includes(service));
    const nets = (id) => {
      const text = matrix.hosts[id] ? matrix.hosts[id].nets : own.get(id)?.split(",");
      const set = text?.length ? addresses.united(text.map((one) => address(one.trim()))) : undefined;
      return set && id === part && !areSeveral(set) ? undefined : set; // Of others of its kind nothing is known.
    };
    return services(matrix, part).flatMap(([service, { direction, ports, peers, isTurned }]) => compared(ports, own.get(service), left).map((port) => {
      const known = peers.map((id) => [id, nets(id)]);
      const place = `${service}.${idOf(port)}`;
      return {
        ...asked(port, own.get(port.setting)), id: isTurned ? `${place}.out` : place, place, isAmongPeers: peers.includes(part), areOthersUnknown: known.some(([id, set]) => id === part && !set), service, isChosen: isChosen(service), unused: unused(port, left),
        direction: direction === "INBOUND" ? "in" : "out", isAny: port.source !== "restricted",
        needed: addresses.united(known.map(([, set]) => set ?? addresses.nothing())), peers: known.map(([id]) => id),
        missing: known.filter(([, set]) => !set).map(([id]) => id),
      };
    }));
  }

  /** A port as the rows of tables are called by it. */
  function idOf({ transport, first, last, number }) {
    if (!number && !last) return transport;
    if (!number) return `${first === last ? first : `${first}-${last}`}-${transport}`;
    return transport === "ip" && !/^\d/.test(number) ? number : `${transport}-${number}`;
  }

  /** What a port asks of rules: a protocol and ports, or a type of ICMP messages, or another protocol as a whole. shown: as people write it. */
  function asked({ transport, first, last, number }, moved) {
    if (transport === "ip") return { transport: protocol(first), range: [...WHOLE.port[0]], label: "IP", shown: number.toUpperCase() };
    const name = transport.toUpperCase();
    if (!last && !moved && !number) return { transport, range: [0, 0], label: name, shown: "–", isUnset: true };
    const [from, to] = moved?.split("-").map(Number) ?? [first, last];
    const range = [from, (to ?? from) + 1];
    return { transport, range, label: transport === "icmpv6" ? "ICMPv6" : name, shown: number ?? writtenPort(range) };
  }

  const MOST_LINES = 12; // Of those that refuse something, the ones that refuse most.
  const STATES = ["open", "closed", "unknown"];

  /** The answer for one row, as it is put together. */
  class Row {
    constructor(reading, row, context) {
      Object.assign(this, { reading, row, context, lines: new Set(), refused: new Map(), doubts: new Map(), wide: [], sources: addresses.nothing() });
      this.ports = { open: [], closed: [], unknown: [] };
    }

    answer() {
      if (this.row.isUnset) return { ...this.facts(), verdict: "unknown", reason: "blank" };
      const families = this.families().filter((family) => this.isAbout(family));
      for (const family of families) for (const server of this.servers(family)) this.ask(this.question(family, server), family, server);
      for (const state of STATES) this.ports[state] = united(this.ports[state]);
      const verdict = families.length ? this.verdict() : "unknown";
      const isIdle = this.reading.isListening && this.hasPorts() && verdict === "missing" && this.row.range[1] - this.row.range[0] > 1;
      return { ...this.facts(), verdict: isIdle ? "unknown" : verdict, reason: isIdle ? "idle" : families.length ? "" : "unsaid" };
    }

    /** Families in which something is needed; where no network is known, every family that the server has. */
    families() {
      const { row, context } = this;
      const needed = FAMILIES.filter((family) => row.needed[family].length);
      const own = context.server ? FAMILIES.filter((family) => context.server[family].length) : FAMILIES;
      const only = { icmp: 4, icmpv6: 6 }[row.transport];
      return (needed.length ? needed : FAMILIES).filter((family) => own.includes(family) && (!only || family === only));
    }

    /** The addresses of the server, one of which is not known if none is filled in. */
    servers(family) {
      const each = ([first, end]) => Array.from({ length: Number(BigInt(end) - BigInt(first)) }, (_, i) => first + (family === 6 ? BigInt(i) : i));
      return this.context.server?.[family].flatMap(each) ?? [undefined];
    }

    question(family, server) {
      const { direction, transport } = this.row;
      return new Question(this.reading, { direction, hook: this.context.hook?.[direction], transport, family, server, isAmbiguous: this.context.isAmbiguous });
    }

    isAbout(family) { return this.question(family, undefined).isAsked(); }

    /** The addresses of the machine that is asked about. Of machines of the same kind, which talk to each other, it is one. */
    own(family, server) {
      const { row, context } = this;
      if (!row.isAmongPeers) return context.server?.[family] ?? [];
      return server === undefined || row.areOthersUnknown ? [] : [[server, server + (family === 6 ? 1n : 1)]];
    }

    ask(question, family, server) {
      const own = this.own(family, server);
      const usable = without((this.row.direction === "out" ? REACHABLE : USABLE)[family], own);
      for (const range of question.classes(this.row.range)) {
        const asked = this.row.unused.length ? this.notNeeded(usable, family, range) : usable;
        const decided = question.ask(range[0]).map((one) => ({ ...one, ranges: shared(one.ranges, asked), state: outcome(one) })).filter((one) => one.ranges.length);
        for (const state of this.states(decided, family)) this.ports[state].push([...range]);
        if (!this.reading.isSourceless && !this.row.unused.length) this.tooWide(decided, family, range);
      }
    }

    /** Of addresses those to which nothing that is used needs these ports open; none if that is not known. */
    notNeeded(usable, family, range) {
      const { row } = this;
      const others = this.sharing(range);
      if (others.some((one) => one.missing.length || (one.isAny && row.direction === "in"))) return [];
      return without(usable, united(others.flatMap((one) => one.needed[family].map((own) => [...own]))));
    }

    /** Which states the ports have for those who need them. Without the reader's networks, one source is enough. */
    states(decided, family) {
      const needed = this.row.needed[family];
      const about = needed.length ? decided.map((one) => ({ ...one, ranges: shared(one.ranges, needed) })).filter((one) => one.ranges.length) : decided;
      const all = STATES.filter((state) => about.some((one) => one.state === state));
      const states = needed.length ? all : [["open", "unknown", "closed"].find((state) => all.includes(state)) ?? "closed"];
      const told = about.filter((one) => states.includes(one.state));
      for (const one of told) this.note(one);
      if (states.includes("closed") && states.length > 1) {
        this.sources = addresses.united([this.sources, { ...addresses.nothing(), [family]: united(told.filter((one) => one.state === "closed").flatMap((one) => one.ranges)) }]);
      }
      return states;
    }

    note({ state, line, doubts, ranges }) {
      if (state === "open") this.lines.add(line);
      if (state === "closed") this.refused.set(line, (this.refused.get(line) ?? 0) + ranges.reduce((sum, [first, end]) => sum + Number(end - first), 0));
      if (state === "unknown") for (const doubt of doubts) this.doubts.set(doubt.line, [...new Set([...this.doubts.get(doubt.line) ?? [], ...doubt.why])]);
    }

    /** Whether more is open than the row needs: any source, other networks, or more ports. */
    tooWide(decided, family, range) {
      const { row } = this;
      const others = this.sharing(range);
      for (const one of decided) {
        if (one.state !== "open" || (!one.rule && row.direction === "out")) continue; // Most servers may connect to anything.
        if (this.isAboutOthers(one, family)) continue;
        if (!row.isAny || row.direction === "out") this.otherAddresses(one, family, others);
        if (shared(one.ranges, row.needed[family].length ? row.needed[family] : USABLE[family]).length && this.hasPorts()) this.otherPorts(one, range);
      }
    }

    /** While the server's address is not known, a rule for nothing that is needed may be for another machine. */
    isAboutOthers({ rule, ranges }, family) {
      const { row, context } = this;
      const other = rule?.[row.direction === "in" ? "destination" : "source"];
      return !context.server && Boolean(other) && row.needed[family].length > 0 && !shared(ranges, row.needed[family]).length;
    }

    /** All rows for these ports in this direction: what another service needs of them is not too wide. */
    sharing([first, end]) {
      const { row, context } = this;
      return context.rows.filter((one) => !one.isUnset && one.direction === row.direction && one.transport === row.transport && one.range[0] <= first && end <= one.range[1]);
    }

    otherAddresses({ ranges, line }, family, others) {
      const { row } = this;
      if (row.direction === "in" && others.some((one) => one.isAny)) return;
      const isKnown = row.needed[family].length && !others.some((one) => one.missing.length);
      const more = isKnown ? without(ranges, united(others.flatMap((one) => one.needed[family].map((range) => [...range])))) : [];
      if (isAny(ranges, family)) this.add("any", line, []);
      else if (more.length) this.add("networks", line, [...more.slice(0, 3).map((one) => written(one, family)), ...(more.length > 3 ? ["…"] : [])]);
    }

    otherPorts({ rule, line }, range) {
      const around = (rule?.ports ?? WHOLE.port).filter(([first, end]) => first < range[1] && range[0] < end);
      if (without(around, this.context.used[this.row.direction][this.row.transport]).length) this.add("ports", line, around.map(writtenPort));
    }

    hasPorts() { return ["tcp", "udp", "sctp"].includes(this.row.transport); }

    add(kind, line, what) {
      if (!this.wide.some((one) => one.kind === kind && one.line === line)) this.wide.push({ kind, line, what });
    }

    verdict() {
      const { ports } = this;
      if (!FAMILIES.some((family) => this.row.needed[family].length)) { // One family is enough if nothing is known of either.
        ports.unknown = without(ports.unknown, ports.open);
        ports.closed = without(ports.closed, united([...ports.open, ...ports.unknown].map((range) => [...range])));
      }
      if (ports.closed.length) return ports.open.length ? "partly" : ports.unknown.length ? "unknown" : "missing";
      if (ports.unknown.length) return without(ports.open, ports.unknown).length ? "partly" : "unknown";
      return this.wide.length ? "wider" : "open";
    }

    facts() {
      const { row, ports } = this;
      const { id, place, service, label, shown, peers, isAny, direction, isChosen, unused: features } = row;
      const refused = [...this.refused].sort((a, b) => b[1] - a[1]).slice(0, MOST_LINES).map(([line]) => line);
      const text = (set) => FAMILIES.flatMap((family) => set[family].map((range) => written(range, family)));
      return {
        id, place, service, transport: label, ports: shown, peers, direction, isChosen, unused: features, isAny, unfilled: row.missing, needed: text(row.needed),
        lines: [...this.lines], refused, wide: this.wide, doubts: [...this.doubts].map(([line, why]) => ({ line, why })),
        open: ports.open.map(writtenPort), closed: ports.closed.map(writtenPort), unsure: ports.unknown.map(writtenPort), sources: text(this.sources),
      };
    }
  }

  /** All ports that rows use, by direction and transport. */
  function used(rows) {
    const found = { in: {}, out: {} };
    for (const row of rows.filter((one) => !one.isUnset)) found[row.direction][row.transport] = united([...found[row.direction][row.transport] ?? [], row.range].map((range) => [...range]));
    return found;
  }

  /** The destinations that permissions name, published hosts left out: any of them may be the server. */
  function destinations(reading, matrix) {
    const hosts = addresses.united(Object.values(matrix.hosts).flatMap((host) => host.nets.map(address)));
    const named = { 4: new Map(), 6: new Map() };
    for (const { rules } of reading.lists?.values() ?? []) {
      for (const { action, destination, never, unsure, direction } of rules) {
        if (action !== "accept" || !destination || never || unsure.length || direction === "out") continue;
        for (const family of FAMILIES) {
          const own = without(destination[family], hosts[family]);
          if (own.length) named[family].set(String(own), own);
        }
      }
    }
    return named;
  }

  /** The server, where its address is not filled in: the only address that permissions name. */
  function assumed(named) {
    const all = FAMILIES.map((family) => [...named[family].values()]);
    const isOne = all.every((sets) => sets.length < 2 && sets.every((set) => set.length === 1 && written(set[0], typeof set[0][0] === "bigint" ? 6 : 4).search(/[-/]/) < 0));
    return isOne && all.some((sets) => sets.length) ? Object.fromEntries(FAMILIES.map((family, i) => [family, all[i][0] ?? []])) : undefined;
  }

  /**
   * Everything that there is to say.
   *
   * @param options values: a Map of what was filled in; what: ids of scopes; without: ids of the features that are not used; isGateway: whether the rules are on a firewall in front;
   *   part: the id of the part of the product that they are for, if it has several and they are not on one server
   */
  function check(reading, matrix, { values = new Map(), what = [], without: left = [], isGateway = false, part = "" } = {}, step = () => {}) {
    const all = rows(matrix, values, { what, part, without: left });
    const inUse = all.filter((row) => !row.unused.length);
    const own = part || "server";
    const server = values.has(own) ? addresses.united(values.get(own).split(",").map((one) => address(one.trim()))) : undefined;
    const named = destinations(reading, matrix);
    const other = server ? undefined : assumed(named);
    const context = { rows: inUse, used: used(inUse), server: server ?? other, isAmbiguous: FAMILIES.some((family) => named[family].size > 1), hook: isGateway && !reading.isNetwork ? { in: "through", out: "through" } : undefined };
    const answers = all.map((row, i) => {
      step(i, all.length);
      return new Row(reading, row, context).answer();
    });
    const chosen = answers.filter((row) => row.isChosen && !row.unused.length);
    const extra = answers.filter((row) => !chosen.includes(row) && row.lines.some((line) => line > 0));
    const families = FAMILIES.filter((family) => reading.hooks.some((one) => one.families.includes(family)));
    const needed = FAMILIES.filter((family) => server?.[family].length || inUse.some((row) => row.isChosen && row.needed[family].length));
    return {
      assumed: other ? FAMILIES.flatMap((family) => other[family].map((range) => written(range, family))) : [],
      format: reading.format, lines: reading.lines, unread: reading.unread, aside: reading.aside, rows: chosen, families, extra,
      isComplete: !extra.some((row) => row.unused.length) && chosen.length > 0 && !reading.unread.length && needed.every((family) => families.includes(family)) && chosen.every((row) => row.verdict === "open"),
    };
  }

  /** The reading of a text, in a format or in the one that it looks like. */
  function read(text, format = "", step = () => {}) {
    const { formats, Reading } = globalThis.portbook.rules;
    const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
    const isJson = format === "nftables" && formats["nftables-json"].is(plain);
    const id = isJson ? "nftables-json" : format || Object.keys(formats).find((name) => formats[name].is(plain));
    if (!id) {
      const reading = new Reading("", plain);
      reading.lines.forEach((line, i) => { if (line.trim()) reading.unread.push({ line: i + 1, why: "" }); });
      return reading;
    }
    return formats[id].read(plain, step);
  }

  Object.assign(globalThis.portbook.rules, { read, check });
})();
