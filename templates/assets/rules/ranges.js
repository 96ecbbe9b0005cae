// Sets of ports and addresses as ranges: each from its first number to before its last, in order, none touching another.
"use strict";

(() => {
  /** A line of somebody's rules that has something that is not known here. */
  class NotUnderstood extends Error {}

  const FAMILIES = [4, 6];
  const WHOLE = { 4: [[0, 2 ** 32]], 6: [[0n, 1n << 128n]], port: [[0, 65536]] };
  const NOTHING = () => ({ 4: [], 6: [] });

  const compare = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

  function united(ranges) {
    const found = [];
    for (const [first, end] of [...ranges].sort(compare)) {
      const last = found.at(-1);
      if (last && first <= last[1]) last[1] = end > last[1] ? end : last[1];
      else found.push([first, end]);
    }
    return found;
  }

  /** The part of many ranges that lies in a few others: looked up, not walked through. */
  function lookedUp(many, few) {
    const found = [];
    for (const [first, end] of few) {
      let [low, high] = [0, many.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (many[middle][1] <= first) low = middle + 1; else high = middle;
      }
      for (; low < many.length && many[low][0] < end; low++) found.push([many[low][0] > first ? many[low][0] : first, many[low][1] < end ? many[low][1] : end]);
    }
    return found;
  }

  function shared(one, other) {
    if (one.length > 8 * other.length) return lookedUp(one, other);
    if (other.length > 8 * one.length) return lookedUp(other, one);
    const found = [];
    for (let i = 0, k = 0; i < one.length && k < other.length;) {
      const first = one[i][0] > other[k][0] ? one[i][0] : other[k][0];
      const end = one[i][1] < other[k][1] ? one[i][1] : other[k][1];
      if (first < end) found.push([first, end]);
      if (one[i][1] < other[k][1]) i++; else k++;
    }
    return found;
  }

  function without(one, other) {
    const found = [];
    let k = 0;
    for (let [first, end] of one) {
      while (k < other.length && other[k][1] <= first) k++;
      for (let j = k; j < other.length && other[j][0] < end; j++) {
        if (first < other[j][0]) found.push([first, other[j][0]]);
        first = other[j][1];
      }
      if (first < end) found.push([first, end]);
    }
    return found;
  }

  /** Addresses of both families. */
  const addresses = {
    nothing: NOTHING,
    all: () => ({ 4: WHOLE[4], 6: WHOLE[6] }),
    united: (sets) => Object.fromEntries(FAMILIES.map((family) => [family, united(sets.flatMap((set) => set[family]))])),
    shared: (one, other) => Object.fromEntries(FAMILIES.map((family) => [family, shared(one[family], other[family])])),
    not: (set) => Object.fromEntries(FAMILIES.map((family) => [family, without(WHOLE[family], set[family])])),
  };

  function number4(text) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
    if (!parts || parts.some((part) => part > 255)) throw new NotUnderstood(text);
    return parts.reduce((sum, part) => sum * 256 + part, 0);
  }

  function number6(text) {
    const plain = text.replace(/%.*$/, "").replace(/(\d+\.\d+\.\d+\.\d+)$/, (dotted) => {
      const number = number4(dotted);
      return `${Math.floor(number / 65536).toString(16)}:${(number % 65536).toString(16)}`;
    });
    const halves = plain.split("::");
    const [left, right] = halves.map((half) => (half ? half.split(":") : []));
    const gap = 8 - left.length - (right?.length ?? 0);
    if (halves.length > 2 || (right ? gap < 0 : gap) || ![...left, ...right ?? []].every((part) => /^[0-9a-f]{1,4}$/i.test(part))) throw new NotUnderstood(text);
    return [...left, ...Array(right ? gap : 0).fill("0"), ...right ?? []].reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n);
  }

  /** How many bits of a netmask are set; a wildcard mask is the reverse of one. */
  function bits(mask, isWildcard = false) {
    if (/^\d+$/.test(mask)) return Number(mask);
    const number = isWildcard ? 2 ** 32 - 1 - number4(mask) : number4(mask);
    const text = number.toString(2).padStart(32, "0");
    if (!/^1*0*$/.test(text)) throw new NotUnderstood(mask);
    return text.replaceAll("0", "").length;
  }

  function network(host, length) {
    const six = host.includes(":");
    const width = six ? 128 : 32;
    if (length > width) throw new NotUnderstood(`${host}/${length}`);
    const size = six ? 1n << BigInt(width - length) : 2 ** (width - length);
    const number = six ? number6(host) : number4(host);
    const first = six ? number & ~(size - 1n) : Math.floor(number / size) * size;
    return { ...NOTHING(), [six ? 6 : 4]: [[first, first + size]] };
  }

  /** An address, a network with its length or mask, or the first and last address of a range. */
  function address(text) {
    const [first, last] = text.split("-");
    if (last !== undefined) {
      const six = first.includes(":");
      const range = six ? [number6(first), number6(last) + 1n] : [number4(first), number4(last) + 1];
      if (range[0] >= range[1]) throw new NotUnderstood(text);
      return { ...NOTHING(), [six ? 6 : 4]: [range] };
    }
    const [host, mask] = text.split("/");
    return network(host, mask === undefined ? (host.includes(":") ? 128 : 32) : bits(mask));
  }

  /** A port or a range, whose separator differs from program to program. */
  function port(text) {
    const parts = /^(\d{1,5})(?:[-:](\d{1,5}))?$/.exec(text) ?? /^(\d{1,5})?:(\d{1,5})?$/.exec(text);
    if (!parts) throw new NotUnderstood(text);
    const first = Number(parts[1] ?? 0);
    const last = Number(parts[2] ?? (text.includes(":") ? 65535 : first));
    if (first > last || last > 65535) throw new NotUnderstood(text);
    return [first, last + 1];
  }

  const dotted = (number) => [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");

  function written6(number) {
    const text = Array.from({ length: 8 }, (_, i) => ((number >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(":");
    return new URL(`http://[${text}]/`).hostname.slice(1, -1);
  }

  /** A range of addresses as people write it: an address, a network, or its first and last address. */
  function written([first, end], family) {
    const six = family === 6;
    const host = six ? written6 : dotted;
    const size = end - first;
    const length = (six ? 128 : 32) - (size.toString(2).length - 1);
    const isNetwork = /^10*$/.test(size.toString(2)) && (six ? first % size === 0n : first % size === 0);
    if (size === (six ? 1n : 1)) return host(first);
    return isNetwork ? `${host(first)}/${length}` : `${host(first)}-${host(end - (six ? 1n : 1))}`;
  }

  const writtenPort = ([first, end]) => (end - first === 1 ? String(first) : `${first}-${end - 1}`);

  Object.assign((globalThis.portbook ??= {}).rules ??= {}, {
    NotUnderstood, FAMILIES, WHOLE, united, shared, without, addresses, address, network, bits, port, written, writtenPort,
  });
})();
