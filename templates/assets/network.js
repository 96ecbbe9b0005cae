// Networks and ports as readers type them, and what is refused: the same as on the command line.
"use strict";

(() => {
  /** What cannot stand in a snippet. kind: which text of a form tells the reader; reason: the same in detail; value: what is wrong. */
  class Refused extends Error {
    constructor(kind, reason, value = "") {
      super(reason);
      Object.assign(this, { kind, reason, value });
    }
  }

  const bad = (reason, value) => new Refused("bad", reason, value);

  function number6(host) {
    const [left, right] = host.split("::").map((half) => (half ? half.split(":") : []));
    const zeros = right ? Array(8 - left.length - right.length).fill("0") : [];
    return [...left, ...zeros, ...(right ?? [])].reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n);
  }

  function dotted(number) {
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
  }

  /** An IPv4 or IPv6 network in the notations of firewalls. */
  class Net {
    constructor(host, bits) {
      this.host = host;
      this.bits = bits;
      this.six = host.includes(":");
      this.width = this.six ? 128 : 32;
      this.value = this.six ? number6(host) : host.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
    }

    v6() { return this.six; }

    address() { return this.host; }

    prefix() { return this.bits; }

    cidr() { return `${this.host}/${this.bits}`; }

    netmask() { return dotted(this.bits ? -1 << (32 - this.bits) : 0); }

    wildcard() { return dotted(this.bits ? ~(-1 << (32 - this.bits)) : -1); }

    isHost() { return this.bits === this.width; }

    size() { return 1n << BigInt(this.width - this.bits); }

    /** Whether all its addresses are those of multicast groups. */
    isMulticast() { return this.six ? this.bits >= 8 && this.value >> 120n === 255n : this.bits >= 4 && this.value >> 28n === 14n; }

    overlaps(other) {
      return this.six === other.six && this.value < other.value + other.size() && other.value < this.value + this.size();
    }

    /** Whether it is multicast, loopback, unspecified or broadcast, or IPv4 in the form of IPv6: no packet comes from there. */
    isUnusable() {
      if (this.six) {
        return (this.isHost() && this.value < 2n) || (this.bits >= 8 && this.value >> 120n === 255n)
          || (this.bits >= 96 && this.value >> 32n === 0xffffn);
      }
      const first = this.value >> 24n;
      return (this.bits >= 8 && (first === 0n || first === 127n)) || (this.bits >= 4 && first >> 4n === 14n) || this.value === 0xffffffffn;
    }
  }

  /** An address in its usual spelling (RFC 5952). */
  function spelled(text, v6 = text.includes(":")) {
    return new URL(v6 ? `http://[${text}]/` : `http://${text}/`).hostname.replace(/[[\]]/g, "");
  }

  /** The address with a number. */
  function address(number, six) {
    if (!six) return dotted(Number(number));
    return spelled(Array.from({ length: 8 }, (_, i) => ((number >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(":"));
  }

  /** An address, or a network in which an address lies. */
  function around(text) {
    const form = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text);
    const v6 = text.includes(":");
    if (!form || (!v6 && !/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(form[1]))) throw bad("form", text);
    const width = v6 ? 128 : 32;
    const bits = form[2] === undefined ? width : Number(form[2]);
    try {
      if (bits <= width) return new Net(spelled(form[1], v6), bits);
    } catch { /* no address: refused like any other text that is none */ }
    throw bad("form", text);
  }

  /** An address, or a network without host bits. */
  function net(text) {
    const found = around(text);
    if (found.value & (found.size() - 1n)) throw bad("host", text);
    return found;
  }

  /** Networks in the order of snippets: IPv4 first, smaller ones first. */
  const order = (a, b) => a.six - b.six || b.bits - a.bits || (a.value < b.value ? -1 : 1);

  /** Whether some networks, none of which contains another, are all addresses of a family. */
  function everybody(found) {
    return [false, true].some((six) => {
      const family = found.filter((one) => one.six === six);
      return family.length > 0 && family.reduce((sum, one) => sum + one.size(), 0n) === 1n << BigInt(six ? 128 : 32);
    });
  }

  /** What a reader has typed for a group. */
  function nets(text, group) {
    const found = [];
    for (const part of text.split(",")) {
      const one = net(part.trim());
      if (one.isUnusable()) throw bad("unusable", part.trim());
      if (found.some((other) => other.overlaps(one))) throw bad("overlap", part.trim());
      found.push(one);
    }
    if (everybody(found) && group.refuses.includes("everybody")) throw new Refused("anybody", "everybody", text);
    if (group.refuses.includes("several") && (found.length > 1 || found[0].v6() || !found[0].isHost())) throw bad("one", text);
    const network = found.find((one) => !one.isHost());
    if (network && group.refuses.includes("networks")) throw bad("networks", network.cidr());
    return found.sort(order);
  }

  /** A port or a range, as the default of a setting is; either of them for a setting without default. */
  function ports(text, single) {
    const form = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
    const first = Number(form?.[1]);
    const last = Number(form?.[2] ?? first);
    if (!(first >= 1 && last <= 65535 && first <= last) || (first === last) !== (single ?? first === last)) throw bad(single ? "port" : "range", text);
    return { first, last };
  }

  Object.assign(globalThis.portbook ??= {}, { Refused, around, address, net, nets, ports, everybody });
})();
