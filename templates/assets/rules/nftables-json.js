// What nft -j list ruleset prints: written as text, a line for each rule, and read like that.
"use strict";

(() => {
  const { Reading, formats } = globalThis.portbook.rules;

  const BARE = new Set(["iif", "iifname", "oif", "oifname"]);

  /** A value, or a set of them. */
  function value(one) {
    if (Array.isArray(one)) return one.map(value).join(",");
    if (one === null || typeof one !== "object") return String(one);
    const [[kind, inner]] = Object.entries(one);
    if (kind === "prefix") return `${inner.addr}/${inner.len}`;
    if (kind === "range") return inner.map(value).join("-");
    if (kind === "concat") return inner.map(value).join(" . ");
    if (kind === "set") return `{ ${[].concat(inner).map(element).join(", ")} }`;
    if (kind === "elem") return value(inner.val);
    return JSON.stringify(one);
  }

  /** An element of a set; of a map, with its verdict. */
  function element(one) {
    return Array.isArray(one) && one.length === 2 && typeof one[1] === "object" ? `${value(one[0])} : ${statement(one[1])}` : value(one);
  }

  /** What a rule asks. */
  function question(left) {
    const [[kind, inner]] = Object.entries(left);
    if (kind === "payload" && inner.protocol) return `${inner.protocol} ${inner.field}`;
    if (kind === "meta") return BARE.has(inner.key) ? inner.key : `meta ${inner.key}`;
    if (kind === "ct") return `ct ${inner.key}`;
    if (kind === "fib") return `fib ${[].concat(inner.flags).join(" . ")} ${inner.result}`;
    if (kind === "rt") return `rt ${inner.key}`;
    if (kind === "concat") return inner.map(question).join(" . ");
    return JSON.stringify(left);
  }

  function statement(one) {
    const [[kind, inner]] = Object.entries(one);
    if (/^(accept|drop|return|continue|counter|log|notrack|masquerade|snat|dnat|redirect|queue|reject|tproxy)$/.test(kind)) return kind;
    if (kind === "jump" || kind === "goto") return `${kind} ${inner.target}`;
    if (kind === "limit") return "limit rate 1";
    if (kind === "vmap") return `${question(inner.key)} vmap ${value(inner.data)}`;
    if (kind === "match") {
      const isMissing = inner.left.fib && inner.right === false;
      const operator = inner.op === "==" || inner.op === "in" ? "" : `${inner.op} `;
      return `${question(inner.left)} ${operator}${isMissing ? "missing" : value(inner.right)}`;
    }
    return JSON.stringify(one);
  }

  function rule({ expr = [], comment }) {
    return expr.map(statement).join(" ") + (comment ? ` comment "${comment.replaceAll('"', "'")}"` : "");
  }

  /** The lines of the tables. */
  function printed(all) {
    const of = (kind) => all.filter((one) => one[kind]).map((one) => one[kind]);
    const lines = [];
    const inside = (table, one) => one.family === table.family && one.table === table.name;
    for (const table of of("table")) {
      lines.push(`table ${table.family} ${table.name} {`);
      for (const kind of ["set", "map"]) {
        for (const set of of(kind).filter((one) => inside(table, one))) {
          lines.push(`\t${kind} ${set.name} {`, ...(set.flags?.includes("dynamic") ? ["\t\tflags dynamic"] : []), ...(set.elem ? [`\t\telements = { ${set.elem.map(element).join(", ")} }`] : []), "\t}");
        }
      }
      for (const chain of of("chain").filter((one) => inside(table, one))) {
        lines.push(`\tchain ${chain.name} {`);
        if (chain.hook) lines.push(`\t\ttype ${chain.type} hook ${chain.hook} priority ${chain.prio}; policy ${chain.policy ?? "accept"};`);
        for (const one of of("rule").filter((other) => inside(table, other) && other.chain === chain.name)) lines.push(`\t\t${rule(one)}`);
        lines.push("\t}");
      }
      lines.push("}");
    }
    return lines.join("\n");
  }

  function read(text, step) {
    let all;
    try {
      all = printed(JSON.parse(text).nftables);
    } catch {
      const reading = new Reading("nftables", text);
      reading.unread.push({ line: 1, why: "JSON" });
      return reading;
    }
    return formats.nftables.read(all, step);
  }

  formats["nftables-json"] = { is: (text) => /^\s*\{\s*"nftables"\s*:/.test(text), read };
})();
