// The values of a reader's own network, one set for the whole site: how they are typed, kept in this browser, and written into an address.
//   portbook.own.all()            a Map of what was typed: the text of each initiator, setting or `server` by its id, and the alternative of a service, and that of `platform.parameter`
//   portbook.own.set(id, text)    keeps a value; an empty one is forgotten
//   portbook.own.choice(name), choose(name, text)   what else was chosen: `for`, a platform; `what`, ids of purposes, roles and services with commas between, or `all`; `without`, ids of features
//   portbook.own.pick(boxes)       keeps which of some boxes for `what` are checked; what was chosen that has no box stays
//   portbook.own.parts()          ids of the parts of the product on machines of their own; part(select)   the one that a reader has chosen
//   portbook.own.without()        ids of the features that the reader does not use
//   portbook.own.chosen()         [id, alternative] pairs for portbook.values, of services whose ports are either-or
//   portbook.own.isRemembered(), remember(yes), forget()
//   portbook.own.translated()     [id, address] pairs for portbook.values: public addresses of the reader's own machines
//   portbook.own.typed(values)    [id, text] pairs for portbook.values, in the spelling of the command line
//   portbook.own.right(values)   those of [id, text] pairs that are right, in the spelling of the command line
//   portbook.own.write(values, choices), read(fragment)   the fragment of an address, and what one says
//   portbook.reading(text)        what a text of addresses means: {text, nets, ranges, faults}
//   portbook.listing(text, "{fields}", names)   the parts of a text with the names of fields in place of a word; each name is isolated
// Needs network.js; read and write also the matrix in data/snippets.js.
"use strict";

(() => {
  const { Refused, around, address, nets: checked, ports } = globalThis.portbook;
  const KEY = "portbook-values";
  const LONGEST = 20000; // Letters of a fragment; browsers show no longer one whole.

  /** What was typed, with the digits and hyphens of the command line: people also write others. */
  function plain(text) {
    return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
      .replace(/\s*[\u2010-\u2015\u2212]\s*|\s*-\s*/g, "-").replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").trim();
  }

  /** A network with its length, if a netmask follows its address; a mask with gaps stays, to be refused. */
  function withLength(both, host, mask) {
    const bits = mask.split(".").map((part) => Number(part).toString(2).padStart(8, "0")).join("");
    if (/^1*0*$/.test(bits) && bits.length === 32) return `${host}/${bits.replaceAll("0", "").length}`;
    return mask.startsWith("255.") ? `${host}/${mask}` : both;
  }

  /** The addresses, networks and ranges of a list. */
  function items(text) {
    return plain(text).replace(/(\d+(?:\.\d+){3})(?:\s+|\/)(\d+(?:\.\d+){3})(?![\d./-])/g, withLength).split(/[\s,;\u060c\u061b]+/).filter(Boolean);
  }

  const short = (one) => (one.isHost() ? one.address() : one.cidr());

  /** The fewest networks that have the addresses from a first one to a last one. */
  function range(first, last) {
    const found = [];
    for (let at = first.value; at <= last.value;) {
      let bits = 0n;
      while (bits < first.width && at % (2n << bits) === 0n && at + (2n << bits) - 1n <= last.value) bits++;
      found.push(around(`${address(at, first.six)}/${BigInt(first.width) - bits}`));
      at += 1n << bits;
    }
    return found;
  }

  /** The networks that one item of a list means. */
  function networks(item) {
    const ends = item.split("-");
    if (ends.length !== 2) return [around(item)];
    const [first, last] = ends.map(around);
    if (!first.isHost() || !last.isHost() || first.six !== last.six || first.value > last.value) throw new Refused("bad", "form", item);
    return range(first, last);
  }

  /** What is wrong with an item, and what may be meant instead. */
  function fault(item, network) {
    const base = address(network.value - (network.value % network.size()), network.six);
    return { reason: "host", value: item, offers: [{ text: `${base}/${network.bits}`, size: network.size() }, { text: network.address(), size: 1n }] };
  }

  /**
   * What a list of addresses means. text: the same for the command line; nets: its networks; ranges: items that became several networks;
   * faults: {reason, value, offers} of the items that mean nothing.
   */
  function reading(text) {
    const result = { nets: [], ranges: [], faults: [] };
    for (const item of items(text)) {
      try {
        const found = networks(item);
        if (found.length > 1) result.ranges.push(...found.map(short));
        const inside = found.find((one) => one.value % one.size());
        if (inside) result.faults.push(fault(item, inside));
        result.nets.push(...found);
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused;
        result.faults.push({ reason: refused.reason, value: item, offers: [] });
      }
    }
    return { ...result, text: result.nets.map(short).join(",") };
  }

  /** The list with one of its items replaced. */
  const replaced = (text, item, other) => items(text).map((one) => (one === item ? other : one)).join(", ");

  const alternatives = (id) => { const { choices = {} } = portbook.matrix; return Object.hasOwn(choices, id) ? choices[id] : []; };

  /** Whether it is the public address of a machine, which a page has no field for but that of My network. */
  const isPublic = (id) => Object.hasOwn(portbook.matrix.groups, id) && portbook.matrix.groups[id].refuses.includes("several");

  /** The name of a value of a reader's own device: the id of a platform and that of its parameter. */
  const isDevice = (id) => /^[a-z0-9-]+\.[a-z][a-z0-9]*$/.test(id);

  const isPort = (id) => Object.hasOwn(portbook.matrix.settings, id);

  /** A value as the command line has it; what cannot be read stays as it is, to be refused. */
  function canonical(id, text) {
    if (alternatives(id).length) return text;
    if (isDevice(id)) return text.trim();
    if (isPort(id)) return plain(text);
    const { text: nets, faults } = reading(text);
    return faults.length ? items(text).join(",") : nets;
  }

  // Keeping

  function stored(storage) {
    try { return JSON.parse(storage().getItem(KEY)); } catch { return null; }
  }

  const session = () => sessionStorage;
  const device = () => localStorage;
  let here = null; // Where storage is blocked: kept as long as the page.

  const isRemembered = () => stored(device) !== null;

  function kept() {
    const { values = {}, choices = {} } = stored(device) ?? stored(session) ?? here ?? {};
    return { values: new Map(Object.entries(values)), choices: new Map(Object.entries(choices)) };
  }

  function keep({ values, choices }, storage = isRemembered() ? device : session) {
    here = { values: Object.fromEntries(values), choices: Object.fromEntries(choices) };
    try { storage().setItem(KEY, JSON.stringify(here)); } catch { /* blocked: forgotten with the page */ }
  }

  function put(kind, name, text) {
    const all = kept();
    if (text) all[kind].set(name, text);
    else all[kind].delete(name);
    keep(all);
  }

  function picked(boxes) {
    const others = (kept().choices.get("what") ?? "").split(",").filter((id) => !["", "all"].includes(id) && boxes.every((box) => box.value !== id));
    return [...boxes.filter((box) => box.checked).map((box) => box.value), ...others];
  }

  function forget() {
    here = null;
    for (const storage of [session, device]) {
      try { storage().removeItem(KEY); } catch { /* blocked: nothing is there */ }
    }
  }

  function remember(yes) {
    const all = kept();
    forget();
    keep(all, yes ? device : session);
  }

  // The fragment of an address: #v1;server=10.1.2.3;system@voice=10.9.0.0/24;sip-port=5061;for=nftables;what=voice,webrtc

  /** What a snippet can be for; `all` stands for all services. */
  const isScope = (id) => Object.hasOwn(portbook.matrix.scopes, id) || Object.hasOwn(portbook.matrix.services, id);

  const parts = () => Object.keys(portbook.matrix.scopes).filter((id) => portbook.matrix.scopes[id].component);

  /**
   * The part of the product that a reader asks about: nothing while none is chosen, and empty if all are meant, as on one server.
   * select: where the reader chooses; a product with one part or none has no such place.
   */
  function part(select) {
    if (!select) return parts()[0] ?? "";
    return select.value === "all" ? "" : parts().find((id) => id === select.value);
  }

  const isFeature = (id) => portbook.matrix.features?.includes(id) ?? false;

  const CHOICES = { for: (text) => /^[a-z0-9-]+$/.test(text), what: (text) => text.split(",").every(isScope), without: (text) => text.split(",").every(isFeature) };

  const isChoice = (key) => Object.hasOwn(CHOICES, key);

  /** What stands for a value in a fragment: its id; role@service for a role that is another machine in each service; @id for the name of a choice. */
  function key(id) {
    const group = Object.hasOwn(portbook.matrix.groups, id) ? portbook.matrix.groups[id] : { peer: id };
    if (group.peer === id) return isChoice(id) ? `@${id}` : id;
    const service = Object.keys(portbook.matrix.services).find((one) => portbook.matrix.services[one].peers.includes(id));
    return `${group.peer}@${service}`;
  }

  /** The ids that stand behind each key. A role alone means all of its machines. */
  function keys() {
    const { groups, settings, choices = {} } = portbook.matrix;
    const all = new Map();
    for (const id of [...Object.keys(groups), ...Object.keys(settings), ...Object.keys(choices)]) all.set(key(id), [id]);
    for (const [id, { peer }] of Object.entries(groups)) {
      const role = isChoice(peer) ? `@${peer}` : peer;
      if (peer !== id) all.set(role, [...(all.get(role) ?? []), id]);
    }
    return all;
  }

  function isValue(id, text) {
    if (alternatives(id).length) return alternatives(id).includes(text);
    if (isDevice(id)) return /^[A-Za-z0-9._/:@+ -]{1,255}$/.test(text.trim());
    try {
      if (isPort(id)) {
        const { first, last } = portbook.matrix.settings[id];
        return Boolean(ports(plain(text), last ? first === last : undefined));
      }
      const { nets, faults, text: all } = reading(text);
      return nets.length > 0 && !faults.length && Boolean(checked(all, portbook.matrix.groups[id]));
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      return false;
    }
  }

  /** The values that are right, in the spelling of the command line. */
  const right = (values) => [...values].filter(([id, text]) => isValue(id, text)).map(([id, text]) => [id, canonical(id, text)]);

  /** Only what is right is written: a link is read by others. */
  function write(values, choices = new Map()) {
    const own = right(values).map(([id, text]) => `${key(id)}=${text}`);
    const chosen = [...choices].filter(([name, text]) => isChoice(name) && CHOICES[name](text)).map(([name, text]) => `${name}=${text}`);
    return ["#v1", ...own, ...chosen].join(";");
  }

  function decoded(text) {
    try { return decodeURIComponent(text); } catch { return text; }
  }

  /** What a fragment says; nothing if it is not about values. unknown: the parts that say nothing. */
  function read(fragment) {
    const [version, ...parts] = decoded(fragment.slice(0, LONGEST)).split(";");
    if (version !== "#v1") return null;
    const result = { values: new Map(), choices: new Map(), unknown: [] };
    const known = keys();
    for (const part of parts.filter(Boolean)) {
      const [name, text] = [part.split("=", 1)[0], part.slice(part.split("=", 1)[0].length + 1)];
      const ids = known.get(name) ?? (isDevice(name) ? [name] : []);
      if (isChoice(name) && CHOICES[name](text) && !result.choices.has(name)) result.choices.set(name, text);
      else if (ids.length && ids.every((id) => isValue(id, text) && !result.values.has(id))) {
        for (const id of ids) result.values.set(id, canonical(id, text));
      } else result.unknown.push(part);
    }
    return result;
  }

  /** A text with names, each isolated, in place of a word in braces. */
  function listing(text, place, names) {
    const [before, after = ""] = text.split(place);
    return [before, ...names.flatMap((name, i) => [i ? "\u00a0· " : "", portbook.element("bdi", {}, name)]), after];
  }

  Object.assign(globalThis.portbook, {
    listing,
    reading,
    own: {
      all: () => kept().values,
      set: (id, text) => put("values", id, text.trim()),
      choice: (name) => kept().choices.get(name) ?? "",
      choose: (name, text) => put("choices", name, text),
      pick: (boxes) => put("choices", "what", picked(boxes).join(",")),
      without: () => (kept().choices.get("without") ?? "").split(",").filter(isFeature),
      chosen: () => [...kept().values].filter(([id, text]) => alternatives(id).includes(text)),
      translated: () => right([...kept().values].filter(([id]) => isPublic(id))),
      typed: (values) => [...values].filter(([, text]) => text.trim()).map(([id, text]) => [id, canonical(id, text)]),
      parts, part, isRemembered, remember, forget, replaced, write, read, right, isDevice,
    },
  });
})();
