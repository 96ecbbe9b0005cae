// A ZIP archive of a few texts, without compression (PKWARE, APPNOTE.TXT, 4.3).
//   portbook.zip(files)   files: {name, text}, in the order of the archive; returns its bytes
"use strict";

(() => {
  const VERSION = 20;
  const UTF8 = 0x0800; // Names are in UTF-8.
  const DAY = 0x0021; // 1980-01-01, the first that there is: the archive is the same whenever it is made.

  const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });

  const checksum = (bytes) => (bytes.reduce((sum, byte) => TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

  /** Numbers of two or four bytes each, the lowest byte first: [number, bytes] pairs. */
  const numbers = (...pairs) => pairs.flatMap(([number, bytes]) => Array.from({ length: bytes }, (_, i) => (number >>> (8 * i)) & 0xff));

  /** What both headers of a file have: versions, flags, method, time, checksum and sizes. */
  const about = ({ name, data, sum }) => numbers([VERSION, 2], [UTF8, 2], [0, 2], [0, 2], [DAY, 2], [sum, 4], [data.length, 4], [data.length, 4], [name.length, 2], [0, 2]);

  function zip(files) {
    const encoder = new TextEncoder();
    const locals = [];
    const central = [];
    let at = 0;
    for (const { name: plain, text } of files) {
      const [name, data] = [encoder.encode(plain), encoder.encode(text)];
      const file = { name, data, sum: checksum(data) };
      const local = [...numbers([0x04034b50, 4]), ...about(file), ...name];
      central.push(...numbers([0x02014b50, 4], [VERSION, 2]), ...about(file), ...numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), ...name);
      locals.push(Uint8Array.from(local), data);
      at += local.length + data.length;
    }
    const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [central.length, 4], [at, 4], [0, 2]);
    const parts = [...locals, Uint8Array.from(central), Uint8Array.from(end)];
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((start, part) => { whole.set(part, start); return start + part.length; }, 0);
    return whole;
  }

  Object.assign(globalThis.portbook, { zip });
})();
