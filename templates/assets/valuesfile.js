// A file with a reader's values, the same that `portbook snippet --values` reads.
//   portbook.valuesFile.write(values, without)   its text: values as of portbook.own.all(), and ids of features that are not used
//   portbook.valuesFile.read(text)               {values, choices, unknown}, as of portbook.own.read
// It is YAML. Read are one key or list item a line, lists in brackets, texts with or without quotes, and comments; any other line is named.
// Needs values.js and the matrix.
"use strict";

(() => {
  const { own } = globalThis.portbook;
  const quoted = JSON.stringify;

  const has = (all, id) => Object.hasOwn(all ?? {}, id);

  /** The lines of a section; nothing if it is empty. */
  const section = (name, lines) => (lines.length ? [`${name}:`, ...lines] : []);

  function write(values, without = []) {
    const { groups, settings, choices, product, edition } = portbook.matrix;
    const all = own.right(values);
    const of = (known, text) => all.filter(([id]) => has(known, id)).map(([id, value]) => `  ${id}: ${text(value)}`);
    const devices = new Map();
    for (const [id, value] of all.filter(([one]) => own.isDevice(one))) {
      const [platform, parameter] = id.split(".");
      devices.set(platform, [...(devices.get(platform) ?? [`  ${platform}:`]), `    ${parameter}: ${quoted(value)}`]);
    }
    return [
      `# Values for the ports of ${product}, edition ${edition}`,
      "# Use it with `portbook snippet PLATFORM --values FILE`, or open it on the page My network.",
      ...section("addresses", of(groups, (value) => `[${value.split(",").map(quoted).join(", ")}]`)),
      ...section("settings", of(settings, quoted)),
      ...section("alternatives", of(choices, quoted)),
      ...section("parameters", [...devices.values()].flat()),
      ...(without.length ? [`without: [${without.join(", ")}]`] : []),
      "",
    ].join("\n");
  }

  /** A text as it stands in the file; nothing if it is not one. */
  function scalar(text) {
    try {
      if (text.startsWith('"')) return String(JSON.parse(text));
    } catch {
      return undefined;
    }
    if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
    return /^[\p{L}\p{N}/.:_][^"'[\]{},#]*$/u.test(text) && !/:(?:\s|$)/.test(text) ? text : undefined;
  }

  /** The texts of a value: those of a list, or one. */
  function texts(text) {
    const list = /^\[(.*)\]$/.exec(text);
    const parts = list ? list[1].split(",").map((part) => part.trim()).filter((part, i, all) => part || i < all.length - 1) : [text];
    const found = parts.map(scalar);
    return found.includes(undefined) ? undefined : found;
  }

  const LINE = /^( *)(?:-\s+(?<item>.+)|(?<quote>["']?)(?<key>[\w-]+)\k<quote>:(?:\s+(?<value>.+))?)$/;

  /** What the file says: a list of {path, texts, line}, with the items of a list in one, and the lines that are not understood. */
  function parsed(text) {
    const entries = new Map();
    const unknown = [];
    const above = [];
    for (const [i, raw] of text.replace(/^\ufeff/, "").split(/\r?\n/).entries()) {
      const line = raw.replace(/(^|\s)#.*$/, "").trimEnd();
      if (!line || line === "---") continue;
      const found = LINE.exec(line);
      const { item, key, value } = found?.groups ?? {};
      const indent = found?.[1].length ?? 0;
      while (found && above.length && (item ? above.at(-1).indent > indent : above.at(-1).indent >= indent)) above.pop();
      const path = [...above.map((one) => one.key), ...(key ? [key] : [])];
      const said = texts(item ?? value ?? "[]");
      const before = entries.get(path.join("."));
      if (!found || !said || path.length > 3 || (before && !(item && before.isList))) unknown.push(`${i + 1}: ${raw.trim()}`);
      else if (item || value) entries.set(path.join("."), { path, texts: [...(before?.texts ?? []), ...said], line: `${before?.line ?? `${i + 1}: ${raw.trim()}`}`, isList: Boolean(item) });
      if (key && !value) above.push({ indent, key });
    }
    return { entries: [...entries.values()], unknown };
  }

  /** The ids that a line gives a value: a role that is another machine in each service is all of them. */
  function ids([kind, name, parameter], count) {
    const { groups, settings, choices } = portbook.matrix;
    if (kind === "parameters") return parameter && count === 1 ? [`${name}.${parameter}`].filter(own.isDevice) : [];
    if (parameter) return [];
    if (kind === "addresses") return has(groups, name) ? [name] : Object.keys(groups).filter((id) => groups[id].peer === name);
    return count === 1 && has({ settings, alternatives: choices }[kind], name) ? [name] : [];
  }

  function read(text) {
    const { entries, unknown } = parsed(text);
    const result = { values: new Map(), choices: new Map(), unknown };
    const machines = (path) => ids(path, 1).length > 1;
    for (const { path, texts: said, line } of entries.sort((one, other) => machines(other.path) - machines(one.path))) {
      const right = own.right(ids(path, said.length).map((id) => [id, said.join(",")]));
      if (path.join() === "without" && said.every((id) => portbook.matrix.features?.includes(id))) result.choices.set("without", said.join(","));
      else if (right.length && right.length === ids(path, said.length).length) for (const [id, value] of right) result.values.set(id, value);
      else result.unknown.push(line);
    }
    return result;
  }

  globalThis.portbook.valuesFile = { write, read };
})();
