// What all judges in Node share; the lines that they print are described in src/test/python/judge.py.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { isIP } from "node:net";
import { join, relative, resolve } from "node:path";

/** Finds a package that the tests have installed. */
export const require = createRequire(resolve("target/npm/package.json"));

/** What the judge has against a file. */
export class Refused extends Error {}

export function refuse(why) {
  throw new Refused(why);
}

/** Every key is known, and none that must be there is missing. */
export function keys(what, object, must, may = []) {
  const unknown = Object.keys(object).filter((key) => !must.includes(key) && !may.includes(key));
  const missing = must.filter((key) => !(key in object));
  if (unknown.length || missing.length) refuse(`${what}: unknown ${unknown}, missing ${missing}`);
}

/** The two ends of a range, from 10000-20000 or 443. */
export function ports(text) {
  const ends = /^(\d+)(?:-(\d+))?$/.exec(text) ?? refuse(`no port: ${text}`);
  const [first, last] = [Number(ends[1]), Number(ends[2] ?? ends[1])];
  return 1 <= first && first <= last && last <= 65535 ? [first, last] : refuse(`no range of ports: ${text}`);
}

/** A network in CIDR notation of a family: 4, 6, or 0 for either. */
export function net(text, family = 0) {
  const [address, length] = String(text).split("/");
  const found = isIP(address);
  const valid = found && /^\d{1,3}$/.test(length) && Number(length) <= (found === 4 ? 32 : 128);
  return valid && (!family || family === found) ? text : refuse(`no network of IPv${family || "4 or 6"}: ${text}`);
}

/** The number of a protocol or of a type of messages, twice: the two ends of what is opened. */
export function number(text) {
  const found = /^\d+$/.test(text) && Number(text) <= 255 ? Number(text) : refuse(`no number up to 255: ${text}`);
  return [found, found];
}

/** One line for everything that is open from the sources to the destinations; the ends of what has no ports are its number. */
export function opening(transport, [first, last], sources, destinations) {
  if (!["tcp", "udp", "sctp", "icmp", "icmpv6", "ip"].includes(transport)) refuse(`no transport: ${transport}`);
  return sources.flatMap((source) => destinations.map((to) => `${transport} ${first}-${last} ${source} > ${to}`));
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** Calls judge(path) for every file below the folder that the program was called with. */
export async function hear(judge) {
  const folder = process.argv.at(-1);
  for (const path of files(folder)) {
    const verdict = { file: relative(folder, path) };
    try {
      const opens = await judge(path);
      if (opens) verdict.opens = [...new Set(opens)].sort();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      verdict.refused = refused.message;
    }
    console.log(JSON.stringify(verdict));
  }
}
