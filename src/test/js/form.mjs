// Prints snippets as the form on the site does, with values that have been written into an address and read from it.
// In, as JSON: {scripts: [text], choices: [{platform, variant, scope, typed, without, device, details, since}], templates: [text], fragments: [text], lists: [text],
// groups: groups of other ids, files: [text]}.
// Out: {choices: [a text, or the names of the fields that were refused], templates: [what each prints, or what is wrong with it],
// fragments: [the values, choices and unknown parts of each], lists: [what each list of addresses means], links: [what a link says of each group],
// files: [what each file with values means]}; each choice also has the file that the site saves for it.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const asked = JSON.parse(readFileSync(0, "utf8"));
for (const script of asked.scripts) runInThisContext(script);
const { print, values, snippet, names, asks, own, reading, deviceValues, details, valuesFile } = globalThis.portbook;

function chosen({ platform, variant, scope, typed, without, device, details: noted, since }) {
  const named = Object.entries(device).map(([id, text]) => [`${platform}.${id}`, text]);
  const matrix = since.length ? globalThis.portbook.since(change(...since)) : globalThis.portbook.matrix;
  const { refused, values: filled } = values([...typed, ...named], without, since.length ? [] : scope, matrix);
  const unaccepted = deviceValues(platform, device).refused;
  if (unaccepted.length) return { refused: unaccepted };
  const header = details(noted);
  if (header.refused.length) return { refused: header.refused };
  if (refused.length) return { refused: refused.map(([id]) => id) };
  if (since.length) return { text: snippet(platform, variant, [], filled, deviceValues(platform, device).values, header.lines) };
  checkAsked(platform, scope, filled);
  const linkedTo = own.read(own.write(new Map([...typed, ...named]), new Map([["without", without.join(",")]])));
  const file = valuesFile.write(linkedTo.values, without);
  const link = valuesFile.read(file);
  if (link.unknown.length) throw new Error(link.unknown.join());
  return { file, text: snippet(platform, variant, scope, values([...link.values], link.choices.get("without")?.split(",")).values, deviceValues(platform, linked(platform, link.values)).values, header.lines) };
}

/** What is to be done since an edition with one action, on one server or on the machines of a part of the product. */
function change(edition, action, part) {
  const actions = globalThis.portbook.editions[edition];
  return (part ? actions.parts[part] : actions)[action];
}

/** Whatever has a name of its own in a file is asked for, and so is what others open too. */
function checkAsked(platform, scope, filled) {
  const { networks, settings } = asks(platform, scope, filled);
  const unasked = names(platform, scope, filled).filter((id) => !networks.has(id) && !settings.has(id));
  if (unasked.length) throw new Error(`not asked for: ${unasked.join()}`);
}

/** The values of a platform's parameters that a link has. */
function linked(platform, all) {
  return Object.fromEntries([...all].filter(([id]) => id.startsWith(`${platform}.`)).map(([id, text]) => [id.slice(platform.length + 1), text]));
}

function printed(template) {
  try {
    return { text: print({ "t.ftl": template, "part.ftl": asked.part }, "t.ftl", asked.model) };
  } catch (fault) {
    return { fault: fault.message };
  }
}

function meant(fragment, link = own.read(fragment)) {
  return { ...(link && { link: fragment }), values: [...link?.values ?? []].flat(), choices: [...link?.choices ?? []].flat(), unknown: link?.unknown ?? [] };
}

/** What one says that was written for a value of each group, whatever the group is called. */
function links(groups) {
  Object.assign(globalThis.portbook.matrix, { groups });
  const all = Object.keys(groups).map((id, i) => [id, `10.0.0.${i + 1}`]);
  return { fragment: own.write(new Map(all), new Map([["for", "nftables"]])), ...meant(own.write(new Map(all), new Map([["for", "nftables"]]))) };
}

const out = {
  choices: asked.choices.map(chosen),
  templates: asked.templates.map(printed),
  fragments: (asked.fragments ?? []).map((fragment) => meant(fragment)),
  files: (asked.files ?? []).map((text) => meant(text, valuesFile.read(text))),
  lists: (asked.lists ?? []).map((text) => ({ text: reading(text).text, faults: reading(text).faults.map((one) => [one.reason, one.value, ...one.offers.map((offer) => offer.text)].join(" ")) })),
  links: asked.groups ? [links(asked.groups)] : [],
};
console.log(JSON.stringify(out));
