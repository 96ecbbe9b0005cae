// What a platform's template prints for a scope and a reader's own values: the same data as the command line gives to it.
// portbook.matrix, portbook.platforms and portbook.editions are written by the build.
"use strict";

(() => {
  const { print, net, nets, ports, everybody, sha256, Refused } = globalThis.portbook;
  const OTHER_SCOPES = 9973;

  class Group {
    constructor(id, peer, title, all) {
      Object.assign(this, { id, peer, title, nets: all });
    }

    v4() { return this.nets.filter((one) => !one.v6()); }

    v6() { return this.nets.filter((one) => one.v6()); }

    with(all) { return new Group(this.id, this.peer, this.title, all); }

    and(other) { return this.with([...new Map([...this.nets, ...other.nets].map((one) => [one.cidr(), one])).values()]); }

    only(keeps) { return this.with(this.nets.filter(keeps)); }

    key() { return [this.id, ...this.nets.map((one) => one.cidr())].join(" "); }
  }

  class Port {
    /** @param number the name or number of what the transport has instead of ports */
    constructor({ transport, first, last, number }, moved, setting, decidedBy = []) {
      Object.assign(this, { protocol: transport.toUpperCase(), range: moved ?? { first, last }, number, setting, decidedBy });
    }

    transport() { return this.protocol.toLowerCase(); }

    first() { return this.range.first; }

    last() { return this.range.last; }

    single() { return this.first() === this.last(); }

    ported() { return this.number === undefined; }

    isUnset() { return this.ported() && !this.range.last; }

    text(separator) { return this.number ?? this.span(separator); }

    span(separator) { return this.single() ? String(this.first()) : this.first() + separator + this.last(); }

    name() { return `${this.transport()}-${this.setting ?? this.text("-")}`; }

    key() { return `${this.name()} ${this.text("-")}`; }

    /** As the matrix writes it. */
    written() {
      if (this.isUnset()) return this.transport();
      if (this.ported()) return `${this.text("-")}/${this.transport()}`;
      return this.protocol === "IP" && !/^\d/.test(this.number) ? this.number : `${this.transport()}/${this.number}`;
    }

    isIn(one) { return this.protocol !== (one.v6() ? "ICMP" : "ICMPV6"); }
  }

  class Entry {
    constructor(number, service, direction, port, from, peers) {
      Object.assign(this, { number, service, direction, port, from, peers });
    }

    inbound() { return this.direction === "INBOUND"; }
  }

  /** The ports of one service that the same groups use. */
  class Row extends Entry {
    constructor(number, part, { service, direction, from, peers }, ports) {
      super(number, service, direction, undefined, from, peers);
      Object.assign(this, { part, ports });
    }
  }

  /** The entries of one direction, those of a service with the same groups together. */
  function together(entries, parts) {
    const rows = new Map();
    for (const entry of entries) {
      const key = [entry.service, entry.from?.text("-"), ...entry.peers.map((peer) => peer.key())].join("\n");
      rows.set(key, [...(rows.get(key) ?? []), entry]);
    }
    return [...rows.values()].map((alike, i) => {
      const [{ service }] = alike;
      parts.set(service, (parts.get(service) ?? 0) + 1);
      return new Row(i + 1, parts.get(service), alike[0], alike.map((entry) => entry.port));
    });
  }

  /** What a platform lacks to open a port for a network, in the order of the words that a header can have; empty if it lacks nothing. */
  function missing(platform, entry, one) {
    const needs = [entry.direction, entry.port.protocol, entry.port.single() ? "" : "RANGE", one.v6() ? "IPV6" : "IPV4",
      ...(entry.port.written() === "ah" ? ["AH", one.v6() ? "AH_IPV6" : ""] : []),
      entry.port.written() === "gre" ? "GRE" : entry.port.written().startsWith("ip/") ? "IP_NUMBER" : "", one.isMulticast() ? "MULTICAST" : ""];
    return platform.lacks.find((lack) => needs.includes(lack));
  }

  /** Each group once: a type of messages is for the addresses of one family only. */
  function peers(entries) {
    const groups = new Map();
    for (const peer of entries.flatMap((entry) => entry.peers)) groups.set(peer.id, groups.get(peer.id)?.and(peer) ?? peer);
    return [...groups.values()];
  }

  /** A service as the component has it that connects to it. */
  const turned = (service) => ({ ...service, direction: "OUTBOUND", peers: service.components });

  /** The ports that are opened together: of alternatives those that are wanted; without a wish that is left, the first. */
  function alternative(ports, wanted) {
    const all = ports.map((own) => own.oneOf).filter(Boolean);
    const chosen = all.includes(wanted) ? wanted : all[0];
    return ports.filter((own) => !own.oneOf || own.oneOf === chosen);
  }

  /** The ports of a service that are opened together with the features that are used. */
  function chosen(id, { ports: all }, { without, choices }) {
    return alternative(all.filter(({ needs = [] }) => !needs.some((feature) => without.has(feature))), choices.get(id));
  }

  const distinct = (items) => [...new Map(items.map((item) => [item.key(), item])).values()];

  /** What the header says about a translated address. */
  function translated({ outside, inside }, platform) {
    const matched = { PUBLIC: "inbound entries match the public address", OBJECT: "inbound entries match the object of the translation" };
    return `Translation: ${outside.address()} to ${inside.address()}${platform.translates ? " by this file" : ", which this file does not set up"}; ${matched[platform.translated] ?? "entries match the private address"}`;
  }

  /** The data of one snippet, in the words of templates/README.md. */
  class Snippet {
    constructor(platform, scope, values, device, details) {
      const { matrix } = values;
      const { product, prefix, edition, fingerprint } = matrix;
      const url = ["ALL", "SELECTION", "CHANGE"].includes(scope.kind) ? matrix.page : `${matrix.page}p/${scope.id}/`;
      Object.assign(this, { matrix, product, prefix, edition, fingerprint, scope, scopeNumber: scope.number, url, platform, values, device });
      const server = values.own(scope);
      const entries = { inbound: this.all("INBOUND", server), outbound: this.all("OUTBOUND", server) };
      this.inbound = opened(this.expressed(entries.inbound));
      this.outbound = opened(this.expressed(entries.outbound));
      this.translation = platform.namesServer && this.translated().length ? values.translation(scope.component) : undefined;
      this.details = this.translation ? [...details, translated(this.translation, platform)] : details;
      this.server = server.only((one) => !platform.lacks.includes(one.v6() ? "IPV6" : "IPV4"));
      this.roles = peers(this.entries()).filter((peer) => !peer.title);
      this.hosts = peers(this.entries()).filter((peer) => peer.title);
      this.ports = distinct(this.entries().map((entry) => entry.port));
      this.sip = this.services().some(([id, service]) => this.known(id, service).some(({ sip }) => sip));
      const unused = values.without.size ? [`without ${[...values.without].sort().join(", ")}`] : [];
      this.conditions = unused.concat(this.services().flatMap(([id, service]) => this.known(id, service).map(({ port, from, conditions = [] }) => {
        const source = from ? [`from source port ${from.text("-")}${platform.saysSourcePorts ? "" : ", which is not restricted here"}`] : [];
        return [`${service.direction.toLowerCase()} ${port.written()} (${id})`, [...conditions, ...source].join(", ")];
      }).filter(([, words]) => words).map((line) => line.join(": "))));
      this.omitted = [...entries.inbound, ...entries.outbound].flatMap((entry) => this.lacking(entry)).concat(this.unset(), this.unnamed(), this.withheld(server));
    }

    /** The ports of a service that are known, or those that are not. */
    known(id, service, isKnown = true) {
      return chosen(id, service, this.values).map((own) => ({
        port: new Port(own, this.values.ports.get(own.setting), own.setting, this.values.decidedBy(own.setting)),
        from: own.from && new Port({ transport: own.transport, ...own.from }),
        source: own.source,
        conditions: own.conditions,
        sip: own.protocol === "sip",
      })).filter(({ port }) => port.isUnset() !== isKnown);
    }

    /** The services of the scope, each with its id, those of one direction after those of the other. */
    services() {
      const { services, reached = [] } = this.scope;
      const whole = (one) => (one.id ? [one.id, one] : [one, this.matrix.services[one]]); // A change has parts of services.
      const all = [...services.map(whole), ...reached.map(whole).map(([id, service]) => [id, turned(service)])];
      return ["INBOUND", "OUTBOUND"].flatMap((direction) => all.filter(([, service]) => service.direction === direction));
    }

    /** The flows whose ports the customer has not set yet. */
    unset() {
      return this.services().flatMap(([id, service]) => this.known(id, service, false).flatMap(({ port }) =>
        service.peers.filter((peer) => this.includes(this.values.group(peer), service.direction))
          .map((peer) => `${service.direction.toLowerCase()} ${port.written()} ${peer} (${id}): set ${port.decidedBy.filter((setting) => !this.values.ports.get(setting).last).join(" and ")} first`)));
    }

    /** The flows of hosts that are known by name only. */
    unnamed() {
      return this.services().flatMap(([id, service]) => this.known(id, service).flatMap(({ port }) =>
        service.peers.map((peer) => this.values.group(peer)).filter((peer) => peer.title && !peer.nets.length && this.includes(peer, service.direction))
          .map((peer) => `${service.direction.toLowerCase()} ${port.written()} ${peer.id} ${peer.title} (${id}): cannot express names`)));
    }

    withheld(server) {
      return this.all("INBOUND", server, true)
        .flatMap((entry) => entry.peers.flatMap((peer) => peer.nets.map((one) => `${permit(entry, peer, one)}: for specific sources only`)));
    }

    entries() { return [...this.inbound, ...this.outbound]; }

    rows() {
      const parts = new Map();
      return [...together(this.inbound, parts), ...together(this.outbound, parts)];
    }

    parameters() { return [...(this.platform.namesServer ? [this.server] : []), ...this.roles]; }

    groups() { return [...this.parameters(), ...this.hosts]; }

    names() { return [...new Set([...this.parameters().map((group) => (group === this.server ? this.scope.component ?? group.id : group.id)), ...this.movable().flatMap((port) => port.decidedBy)])].sort(); }

    movable() { return this.ports.filter((port) => port.setting); }

    settings() {
      const once = new Map(this.movable().reverse().map((port) => [port.setting, port]));
      return [...once.values()].sort((a, b) => (a.setting < b.setting ? -1 : 1));
    }

    /** The ports at which others reach the server over IPv4, each once. */
    translated() { return distinct(this.inbound.filter((entry) => entry.peers.some((peer) => peer.v4().length)).map((entry) => entry.port)); }

    /** A name or number of the reader's own device. */
    param(id) { return this.device[id]; }

    /** What it asks a reader for; networks that others also have are asked for nevertheless. */
    asks() {
      const networks = new Map(this.platform.namesServer ? [[this.scope.component ?? "server", []]] : []);
      const server = this.values.own(this.scope);
      for (const entry of ["INBOUND", "OUTBOUND"].flatMap((direction) => this.expressed(this.all(direction, server)))) {
        for (const { id } of entry.peers.filter((peer) => !peer.title)) networks.set(id, distinct([...networks.get(id) ?? [], entry.port]));
      }
      const services = this.services();
      const { choices = {} } = this.matrix;
      return {
        networks,
        optional: new Set(this.platform.namesServer && this.translated().length ? [`${this.scope.component ?? "server"}-public`] : []),
        settings: new Set(services.flatMap(([id, service]) => [true, false].flatMap((isKnown) => this.known(id, service, isKnown))).flatMap(({ port }) => port.decidedBy)),
        choices: new Set(services.map(([id]) => id).filter((id) => Object.hasOwn(choices, id))),
        isEmpty: services.length > 0 && services.every(([, { ports: all }]) => all.every(({ needs = [] }) => needs.some((feature) => this.values.without.has(feature)))),
      };
    }

    /** The first of as many numbers below a limit as no other scope has, while there is room. */
    numbersFrom(step, room) { return (this.scopeNumber * step) % room; }

    /** A name with an id, which is shortened if the platform needs that; its mark is known for each id. */
    name(kind, before, id, after) {
      const { most = Infinity, taken } = this.platform.names[kind];
      const room = most - before.length - after.length;
      if (id.length <= room && !taken.includes(id)) return before + id + after;
      const start = id.slice(0, Math.min(room, id.length + 8) - 8).replace(/-+$/, "");
      return `${before}${start}--${this.matrix.marks[id] ?? mark(id)}${after}`;
    }

    /**
     * Every entry of the scope in one direction, with addresses of the families that the server has; or what is withheld,
     * because a port for specific sources is not opened to any.
     */
    all(direction, server, withheld = false) {
      const reached = (one) => server.nets.some((own) => own.v6() === one.v6());
      return this.services().filter(([, service]) => service.direction === direction)
        .flatMap(([id, service]) => {
          const users = service.peers.map((peer) => this.values.group(peer)).filter((peer) => this.includes(peer, direction));
          return this.known(id, service).map(({ port, from, source }) => {
            const open = users.filter((peer) => (source === "restricted" && everybody(peer.nets)) === withheld);
            const reachable = open.map((peer) => peer.only((one) => reached(one) && port.isIn(one))).filter((peer) => peer.nets.length);
            return new Entry(0, id, direction, port, this.platform.saysSourcePorts ? from : undefined, reachable);
          });
        });
    }

    /** A role's file opens for that role alone what others use too, and nothing for hosts that connect. */
    includes(peer, direction) {
      return this.scope.kind !== "ROLE" || this.scope.component || direction === "OUTBOUND" || peer.peer === this.scope.id;
    }

    /** The entries that the platform can express, numbered. */
    expressed(entries) {
      return entries.map((entry) => {
        return { ...entry, peers: entry.peers.map((peer) => peer.only((one) => !missing(this.platform, entry, one))).filter((peer) => peer.nets.length) };
      }).filter((entry) => entry.peers.length).map(numbered);
    }

    lacking(entry) {
      const all = entry.peers.flatMap((peer) => peer.nets.map((one) => ({ peer, one, lack: missing(this.platform, entry, one) })));
      return all.filter(({ lack }) => lack).map(({ peer, one, lack }) => `${permit(entry, peer, one)}: cannot express ${lack.toLowerCase().replace("_", "-")}`);
    }
  }

  function permit(entry, peer, one) {
    return `${entry.direction.toLowerCase()} ${entry.port.written()} ${peer.id} ${one.cidr()} (${entry.service})`;
  }

  const numbered = ({ service, direction, port, from, peers }, i) => new Entry(i + 1, service, direction, port, from, peers);

  /** Without groups whose networks others have already for the same port: many firewalls refuse a permission twice. */
  function opened(entries) {
    const open = new Map();
    return entries.map((entry) => {
      const key = [entry.port.name(), entry.from?.text("-")].join(" ");
      const known = open.get(key) ?? new Set();
      open.set(key, known);
      const peers = entry.peers.filter((peer) => {
        const before = known.size;
        peer.nets.forEach((one) => known.add(one.cidr()));
        return known.size > before;
      });
      return { ...entry, peers };
    }).filter((entry) => entry.peers.length).map(numbered);
  }

  /** The settings that a computed one depends on. */
  const inputs = ({ from, count }) => [...new Set([from, ...(count ? [count] : [])])];

  /** The values of a reader: examples, and what was typed in their place. */
  class Values {
    /** @param without ids of the features that the reader does not use */
    constructor(matrix, without) {
      this.matrix = matrix;
      this.without = new Set(without);
      this.groups = new Map(Object.entries(matrix.groups).map(([id, group]) => [id, new Group(id, group.peer, "", group.nets.map(net))]));
      this.hosts = new Map(Object.entries(matrix.hosts).map(([id, host]) => [id, new Group(id, id, host.name, host.nets.map(net))]));
      this.ports = new Map(Object.entries(matrix.settings));
      this.formulas = Object.entries(matrix.computed ?? {});
      for (const [id, formula] of this.formulas) this.ports.set(id, this.result(formula));
      this.choices = new Map();
    }

    group(id) {
      return this.groups.get(id) ?? this.hosts.get(id);
    }

    /** The addresses of the machine that a snippet is for: those of a component have another name there than among its peers. */
    own({ component }) {
      return component ? new Group(`${component}-server`, `${component}-server`, "", this.group(component).nets) : this.group("server");
    }

    /** What translates the address of the server or a component; nothing if nothing does. */
    translation(component = "server") {
      const [outside] = this.groups.get(`${component}-public`)?.nets ?? [];
      const own = this.group(component).v4();
      return outside && own.length === 1 && own[0].cidr() !== outside.cidr() ? { outside, inside: own[0] } : undefined;
    }

    /** The machines with a public address of which the private one is not known. */
    untranslatable() {
      const own = [...this.groups.keys()].filter((id) => this.matrix.groups[id].refuses.includes("several")).map((id) => id.slice(0, -"-public".length));
      return own.filter((id) => this.group(`${id}-public`).nets.length && !this.translation(id)).map((id) => `${id}-public`);
    }

    /** Whether there is something of this name to set: an earlier edition can have other names. */
    knows(id) {
      return this.groups.has(id) || Object.hasOwn(this.matrix.settings, id) || Object.hasOwn(this.matrix.choices ?? {}, id);
    }

    /** Puts a value in place of an example, or throws why it cannot. */
    set(id, text) {
      if (this.groups.has(id)) {
        this.groups.set(id, this.group(id).with(nets(text, this.matrix.groups[id])));
        return;
      }
      const { choices = {} } = this.matrix;
      if (Object.hasOwn(choices, id)) {
        if (!choices[id].includes(text)) throw new Refused("bad", "form", text);
        this.choices.set(id, text);
        return;
      }
      const { first, last } = this.ports.get(id);
      const range = ports(text, last ? first === last : undefined);
      const before = this.ports;
      this.ports = new Map(before).set(id, range);
      try {
        const followers = this.formulas.filter(([, formula]) => inputs(formula).includes(id));
        for (const [follower, formula] of followers) this.ports.set(follower, this.result(formula, id, text));
        for (const changed of [id, ...followers.map(([follower]) => follower)]) this.refuseTaken(changed, this.ports.get(changed));
      } catch (refused) {
        this.ports = before;
        throw refused;
      }
    }

    /** Sets all that are accepted, in any order: what is refused because of another is tried again after it. Returns those that are not: [id, text, why]. */
    setAll(typed) {
      let left = typed;
      let refused;
      let tried;
      do {
        tried = left.length;
        refused = [];
        for (const [id, text] of left) {
          try {
            this.set(id, text);
          } catch (reason) {
            if (!(reason instanceof Refused)) throw reason;
            refused.push([id, text, reason]);
          }
        }
        left = refused;
      } while (left.length && left.length < tried);
      return refused;
    }

    /** The settings that a reader sets to change a port. */
    decidedBy(id) {
      const formula = id && this.matrix.computed?.[id];
      if (formula) return inputs(formula);
      return id ? [id] : [];
    }

    /** What a computed setting is; not set, if a setting that it depends on is not. */
    result(formula, id, text) {
      const { from, step, offset, count, each } = formula;
      const [base, number] = [this.ports.get(from), count ? this.ports.get(count) : { first: 1, last: 1 }];
      if (!base.last || !number.last) return { first: 0, last: 0 };
      const isRange = ({ first, last }) => first !== last;
      if (isRange(number) || (isRange(base) && (step > 1 || each))) throw new Refused("bad", "port", text);
      const first = offset + step * base.first;
      const last = each ? first - 1 + each * number.first : offset + step * base.last;
      if (first < 1 || last > 65535) throw new Refused("bad", "outside", text);
      return { first, last };
    }

    /** Two services cannot listen on the same port of one machine. */
    refuseTaken(id, { first, last }) {
      if (!last) return; // It is not set.
      const all = Object.entries(this.matrix.services).flatMap(([service, { direction, ports: own, components = ["server"] }]) => own.map((port) => ({ ...port, service, direction, components })));
      const mine = all.filter((port) => port.setting === id);
      const [moved, machines] = [mine.map((port) => port.transport), mine.flatMap((port) => port.components)];
      for (const port of all.filter((one) => one.components.some((component) => machines.includes(component)) && one.direction === "INBOUND" && one.setting !== id && moved.includes(one.transport))) {
        const taken = this.ports.get(port.setting) ?? port;
        if (taken.first <= last && first <= taken.last) throw new Refused("bad", "taken", String(first === last ? first : `${first}-${last}`));
      }
    }

    /** Whether the machine that a snippet is for has an address of a family of a group; without one, nothing would be printed for it. */
    reaches(id, component = "server") {
      return this.group(id).nets.some((one) => this.group(component).nets.some((own) => own.v6() === one.v6()));
    }
  }

  /** A platform, with its templates and what they import. */
  function declared(id) {
    const { matrix, platforms } = globalThis.portbook;
    const platform = platforms[id];
    platform.label ??= { word: () => platform.verified };
    platform.texts ??= { ...matrix.parts, ...platform.templates };
    return platform;
  }

  const PLAIN = /^[A-Za-z0-9._/:@+-]+(?: [A-Za-z0-9._/:@+-]+)*$/;

  /** Values for the parameters of a platform, and the ids of those that it does not accept. What is empty is as on a fresh device. */
  function deviceValues(id, typed) {
    const result = { values: {}, refused: [] };
    for (const { id: name, standard, accepted } of declared(id).parameters) {
      const text = typed[name] || standard;
      const isRight = text === standard || (PLAIN.test(text) && new RegExp(`^(?:${accepted})$`).test(text));
      result.values[name] = isRight ? text : standard;
      if (!isRight) result.refused.push(name);
    }
    for (const [i, one] of declared(id).parameters.entries()) {
      const isTaken = (other) => result.values[one.id] === result.values[other.id] && one.standard !== other.standard && one.accepted === other.accepted;
      if (result.values[one.id] && declared(id).parameters.slice(0, i).some(isTaken)) result.refused.push(one.id);
    }
    return result;
  }

  const PLAIN_DETAIL = /^[A-Za-z0-9#](?:[A-Za-z0-9 ._:/()+@,#-]{0,78}[A-Za-z0-9)])?$/;

  function isDate(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }

  /** The lines of a header for a ticket, an owner and the day on which it expires, and the names of those that cannot stand in comments. */
  function details(typed) {
    const result = { lines: [], refused: [] };
    for (const name of ["ticket", "owner", "expires"]) {
      const text = (typed[name] ?? "").trim();
      const isRight = name === "expires" ? isDate(text) : PLAIN_DETAIL.test(text);
      if (text && isRight) result.lines.push(`${name[0].toUpperCase()}${name.slice(1)}: ${text}`);
      else if (text) result.refused.push(name);
    }
    return result;
  }

  /** The mark of an id that the matrix does not have. */
  const mark = (id) => BigInt(`0x${sha256(id).slice(0, 15)}`).toString(36).slice(-6);

  /** A scope, or several as one. */
  function scope(matrix, ids) {
    const [id] = ids;
    if (ids.length > 1) return several(matrix, ids);
    if (Object.hasOwn(matrix.scopes, id)) return { id, ...matrix.scopes[id] };
    const number = Object.keys(matrix.scopes).length + Object.keys(matrix.services).indexOf(id);
    return { id, kind: "SERVICE", services: [id], reached: reached(matrix, [id]), number };
  }

  /** The services that the product also connects to, because a component is among their initiators. */
  function reached(matrix, services) {
    const isComponent = (id) => matrix.scopes[id]?.component;
    return services.filter((id) => matrix.services[id].direction === "INBOUND" && matrix.services[id].peers.some(isComponent));
  }

  /** Several scopes as one, each service once, for the peers that any of them has it for. */
  function several(matrix, ids) {
    const parts = ids.map((one) => scope(matrix, [one]));
    const id = ids.join("-and-");
    const known = Object.keys(matrix.scopes).length + Object.keys(matrix.services).length;
    const hash = [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 0);
    const services = Object.keys(matrix.services).map((service) => ({ id: service, users: parts.filter((part) => part.services.includes(service)) }))
      .filter(({ users }) => users.length).map(({ id: service, users }) => shared(matrix, service, users));
    const connects = new Set(parts.flatMap((part) => part.reached ?? []));
    const number = known + (((hash % OTHER_SCOPES) + OTHER_SCOPES) % OTHER_SCOPES);
    return { id, kind: "SELECTION", services, reached: services.filter((service) => connects.has(service.id)), number };
  }

  /** A service for those who use it: where they all are roles, nobody else may connect to it. */
  function shared(matrix, id, users) {
    const service = matrix.services[id];
    const isOpen = service.direction === "OUTBOUND" || users.some((one) => one.kind !== "ROLE");
    const peers = service.peers.filter((peer) => isOpen || users.some((one) => one.id === matrix.groups[peer]?.peer));
    return { ...service, id, peers };
  }

  Object.assign(globalThis.portbook, {
    /** The matrix of what is to be done since an edition, of an action in its script; its snippets print that and nothing else. */
    since: (change) => ({ ...globalThis.portbook.matrix, ...change }),

    /**
     * Values, with a list of what was refused: [id, text, why]. without: ids of the features that are not used; what: as of a snippet, or nothing;
     * matrix: that of what is to be done since an edition.
     */
    values(typed, without = [], what = [], matrix = globalThis.portbook.matrix) {
      const values = new Values(matrix, without);
      const known = typed.filter(([id]) => !id.includes(".") && values.knows(id)); // Those of devices belong to platforms.
      const refused = values.setAll(known);
      const set = known.filter(([id]) => !refused.some(([other]) => other === id));
      const ids = [what].flat();
      const component = matrix.change ? matrix.change.component : ids.length ? scope(matrix, ids).component : undefined;
      const doubtful = values.untranslatable();
      for (const [id, text] of set) {
        const isPublic = values.groups.has(id) && values.matrix.groups[id].refuses.includes("several");
        if (doubtful.includes(id)) refused.push([id, text, new Refused("bad", "one", text)]);
        if (values.groups.has(id) && !isPublic && !values.reaches(id, component)) refused.push([id, text, new Refused("bad", "family", text)]);
      }
      return { values, refused };
    },

    /** Whether the server's addresses stand in the snippets of a platform. */
    namesServer: (id) => declared(id).namesServer,

    /** The parameters of a platform: what snippets need of a reader's own device. */
    parameters: (id) => declared(id).parameters,

    deviceValues,

    details,

    /** Ids of the parameters and settings in a snippet; platform and what as for its text. */
    names: (id, what, values) => new Snippet(declared(id), values.matrix.change ?? scope(values.matrix, [what].flat()), values, {}, []).names(),

    /**
     * What a snippet asks a reader for: networks, a Map of ids to the ports that each opens; optional, settings and choices, Sets of ids; isEmpty: whether
     * the features that are not used leave nothing of it. Platform and what as for its text; values with examples for all networks.
     */
    asks: (id, what, values) => new Snippet(declared(id), scope(values.matrix, [what].flat()), values, {}, []).asks(),

    /** Which ports of a service are opened with the features in use and the chosen alternative: a truth value for each, in the order of the matrix. */
    opened(id, values) {
      const service = values.matrix.services[id];
      const open = chosen(id, service, values);
      return service.ports.map((port) => open.includes(port));
    },

    /** The text of a snippet. what: the id of a scope, or a list of ids; nothing for values of what is to be done since an edition. device: a value for each parameter. details: lines of the header. */
    snippet(id, variant, what, values, device = deviceValues(id, {}).values, details = []) {
      const { matrix } = values;
      const platform = declared(id);
      const model = { s: new Snippet(platform, matrix.change ?? scope(matrix, [what].flat()), values, device, details) };
      return print(platform.texts, `snippets/${id}/${variant}.ftl`, model);
    },
  });
})();
