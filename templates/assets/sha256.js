// SHA-256 (FIPS 180-4) of a text in UTF-8. Browsers have it too, but not where a site is served without TLS.
"use strict";

(() => {
  const isPrime = (number) => { for (let i = 2; i * i <= number; i++) if (number % i === 0) return false; return true; };
  const primes = Array.from({ length: 312 }, (_, i) => i).filter((number) => number > 1 && isPrime(number));
  const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  const ROUNDS = primes.map((prime) => fraction(Math.cbrt(prime)));
  const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const right = (word, bits) => (word >>> bits) | (word << (32 - bits));

  function padded(bytes) {
    const all = new Uint8Array((bytes.length + 72) & ~63);
    all.set(bytes);
    all[bytes.length] = 0x80;
    const view = new DataView(all.buffer);
    view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(all.length - 4, bytes.length << 3);
    return view;
  }

  function schedule(view, at) {
    const words = Array.from({ length: 16 }, (_, i) => view.getInt32(at + 4 * i));
    for (let i = 16; i < 64; i++) {
      const [w, v] = [words[i - 15], words[i - 2]];
      words.push((words[i - 16] + (right(w, 7) ^ right(w, 18) ^ (w >>> 3)) + words[i - 7] + (right(v, 17) ^ right(v, 19) ^ (v >>> 10))) | 0);
    }
    return words;
  }

  function compressed(state, words) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const first = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i]) | 0;
      const second = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) | 0);
  }

  /** The hash as 64 hexadecimal digits. */
  (globalThis.portbook ??= {}).sha256 = (text) => {
    const view = padded(new TextEncoder().encode(text));
    let state = START;
    for (let at = 0; at < view.byteLength; at += 64) state = compressed(state, schedule(view, at));
    return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  };
})();
