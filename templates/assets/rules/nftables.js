// What nft list ruleset prints.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, address, addresses, port, FAMILIES } = globalThis.portbook.rules;

  const TABLES = new Map([["ip", [4]], ["ip6", [6]], ["inet", [4, 6]]]);
  const HOOKS = { prerouting: ["in", "through"], ingress: ["in", "through"], input: ["in"], forward: ["through"], output: ["out"], postrouting: ["out", "through"] };
  const DECISIVE = { in: "input", through: "forward", out: "output" };
  const VERDICTS = new Map([["accept", "accept"], ["drop", "drop"], ["return", "return"], ["continue", "none"]]);
  /** Statements that change nothing about whether a packet gets through. */
  const HARMLESS = /^(counter|log|comment|notrack|masquerade|snat|nftrace)$/;
  const OTHERS = /^(ct helper|ct timeout|ct expectation|counter|quota|limit|flowtable|secmark|synproxy|tunnel)$/;

  /** Words with the numbers of their lines; what stands in quotes is one word. */
  function tokens(text, step) {
    const found = [];
    text.split("\n").forEach((line, i, all) => {
      step(i, 2 * all.length);
      for (const [word] of line.matchAll(/"[^"]*"|#.*|[{},;]|[^\s{},;"#]+/g)) if (!word.startsWith("#")) found.push({ word, line: i + 1 });
      found.push({ word: "\n", line: i + 1 });
    });
    return found;
  }

  /** A statement or a block: words, and what stands in braces as a list of lists. */
  function block(all, at, ends) {
    const statements = [];
    let words = [];
    const end = () => {
      if (words.length) statements.push(words);
      words = [];
    };
    let i = at;
    for (; i < all.length && all[i].word !== "}"; i++) {
      const { word, line } = all[i];
      if (word === "{") {
        const inner = block(all, i + 1, words.length && isBlock(words) ? "\n;" : ",");
        words.push({ items: inner.statements, line });
        i = inner.at;
      } else if (word === "\n" ? ends.includes("\n") : ends.includes(word)) end();
      else if (word !== "\n") words.push({ word, line });
    }
    end();
    return { statements, at: i };
  }

  const isBlock = (words) => /^(table|chain|set|map|flowtable|ct|counter|quota|limit|secmark|synproxy)$/.test(words[0].word) && words.length < 5
    && !words.some(({ word }) => /^(vmap|dport|sport|saddr|daddr|state)$/.test(word));

  const plain = (words) => words.map(({ word, items }) => (items ? "{…}" : word)).join(" ");

  /** What a rule can ask, by its words: how many there are of them, and what the values mean. */
  const ASKS = [
    [/^(ip|ip6) (saddr|daddr)$/, (rule, [family, end], values, not) => {
      rule.family([family === "ip" ? 4 : 6]);
      const set = addresses.united(values.map(address));
      return end === "saddr" ? rule.from(set, not) : rule.to(set, not);
    }],
    [/^(tcp|udp|th|sctp|dccp|udplite) (dport|sport)$/, (rule, [transport, end], values, not) => {
      rule.transport(transport === "th" ? ["tcp", "udp", "sctp"] : [transport]);
      return end === "dport" ? rule.port(values.map(port), not) : rule.sourcePort(values.map(port), not);
    }],
    [/^(meta l4proto|ip protocol|ip6 nexthdr)$/, (rule, [kind], values, not) => {
      if (kind !== "meta") rule.family([kind === "ip" ? 4 : 6]);
      return rule.transport(values, not);
    }],
    [/^(meta nfproto|meta protocol)$/, (rule, _, values, not) => {
      const named = FAMILIES.filter((family) => values.includes(family === 4 ? "ipv4" : "ipv6") || values.includes(family === 4 ? "ip" : "ip6"));
      return rule.family(not ? FAMILIES.filter((family) => !named.includes(family)) : named);
    }],
    [/^(meta )?(iif|iifname|oif|oifname)$/, (rule, _, values, not) => {
      const names = values.map((one) => one.replaceAll('"', ""));
      if (names.length === 1) return rule.interface(names[0], not);
      return names.some((name) => name === "lo") ? rule.doubt("interface") : Object.assign(rule, { interfaces: [...rule.interfaces, ...names] });
    }],
    [/^ct state$/, (rule, _, values, not) => rule.state(values, not)],
    [/^ct status$/, (rule, _, values, not) => (values.every((one) => /^(dnat|snat|seen-reply|assured|confirmed)$/.test(one)) && !not ? Object.assign(rule, { never: true }) : rule.doubt("ct status"))],
    [/^(icmp|icmpv6|igmp|arp|ether|vlan|esp|ah|comp|mh)( \w+)?$/, (rule, [kind, what], values, not) => {
      if (kind === "ether" || kind === "vlan") return rule.doubt(kind);
      return what === "type" ? rule.transport([kind]).types(values, not) : rule.transport([kind]).doubt(kind);
    }],
    [/^fib daddr( \. iif)? type$/, (rule, _, values, not) => Object.assign(rule, { never: rule.never || values.includes("local") === not })],
    [/^meta pkttype$/, (rule, _, values, not) => Object.assign(rule, { never: rule.never || values.some((one) => /^(host|unicast)$/.test(one)) === not })],
    [/^fib saddr( \. \w+)* oif$/, (rule, _, values, not) => (values.includes("missing") ? Object.assign(rule, { never: rule.never || !not }) : rule.doubt("fib"))],
    [/^rt type$/, (rule, _, values, not) => Object.assign(rule, { never: rule.never || !not })],
    [/^(tcp flags|meta mark|ct mark|ip dscp|ip6 dscp|ip ttl|ip6 hoplimit|ip length|meta length|ct direction|ct count|fib \w+( \. \w+)* \w+|meta (skuid|skgid|time|day|hour|cgroup|cpu|priority)|ip frag-off|exthdr \w+( \w+)?|frag \w+|ct (zone|helper|original|reply)( \w+)*)$/, (rule, words) => rule.doubt(words.join(" "))],
  ];

  /** How many words a question has: the longest that is known. */
  function asked(words) {
    for (let count = Math.min(9, words.length); count > 0; count--) {
      if (words.slice(0, count).some(({ items }) => items)) continue;
      const text = plain(words.slice(0, count));
      const found = ASKS.find(([form]) => form.test(text));
      if (found) return { count, parts: text.split(" "), tell: found[1] };
    }
    throw new NotUnderstood(plain(words).slice(0, 80));
  }

  class Nftables {
    constructor(text) {
      this.reading = new Reading("nftables", text);
      this.text = text;
      this.sets = new Map();
    }

    read(step) {
      const found = block(tokens(this.text, step), 0, "\n;");
      const tables = found.statements.map((words) => [words, words.find(({ items }) => items)]);
      for (const [words, body] of tables) {
        if (words[0].word === "table" && body) this.table(words, body.items);
        else this.reading.fail(words[0].line, plain(words).slice(0, 80), ...this.reading.hooks.map((hook) => hook.chain));
      }
      this.unfiltered();
      return this.reading.finish();
    }

    /** A server whose incoming packets are filtered may send everything unless something filters that too. */
    unfiltered() {
      const { hooks } = this.reading;
      for (const family of FAMILIES) {
        const has = (direction) => hooks.some((one) => one.direction === direction && one.filters && one.families.includes(family));
        if (!has("in") || has("out")) continue;
        this.reading.chain(`no output ${family}`).policy = { action: "accept", line: 0 };
        this.reading.hook("out", [family], `no output ${family}`);
      }
    }

    table(words, statements) {
      const [family, name] = [words[1]?.word, words[2]?.word];
      if (family === "arp") return;
      if (!TABLES.has(family)) {
        this.reading.unread.push({ line: words[0].line, why: `table ${family}` });
        return;
      }
      this.families = TABLES.get(family);
      this.prefix = `${family} ${name} `;
      const bodies = statements.map((one) => [one, one.find(({ items }) => items)?.items ?? []]);
      for (const [head, body] of bodies) if (/^(set|map)$/.test(head[0].word)) this.set(head, body);
      for (const [head, body] of bodies) {
        const kind = head[0].word;
        if (kind === "chain" && head[1]?.word) this.chain(head[1].word, body);
        else if (!/^(set|map|flags|comment|#)$/.test(kind) && !OTHERS.test(kind) && !OTHERS.test(`${kind} ${head[1]?.word}`)) this.reading.fail(head[0].line, plain(head).slice(0, 80));
      }
    }

    set(head, body) {
      const elements = body.find((one) => one[0].word === "elements");
      const flags = body.find((one) => one[0].word === "flags");
      const isDynamic = flags?.some(({ word }) => word === "dynamic");
      this.sets.set(this.prefix + head[1]?.word, isDynamic ? undefined : elements?.find(({ items }) => items)?.items ?? []);
    }

    chain(name, statements) {
      const chain = this.reading.chain(this.prefix + name);
      for (const words of statements) this.reading.each(words[0].line, () => this.part(name, words, chain), this.prefix + name);
    }

    part(name, words, chain) {
      const [{ word, line }, next] = words;
      if (word === "type") this.base(name, words, chain);
      else if (word === "policy" && /^(accept|drop)$/.test(next?.word)) chain.policy = { action: next.word, line };
      else if (word !== "comment") this.rule(chain, words, line);
    }

    base(name, words, chain) {
      const [type, hook] = [words[1]?.word, words[3]?.word];
      if (!Object.hasOwn(HOOKS, hook ?? "")) throw new NotUnderstood(plain(words).slice(0, 80));
      chain.policy = { action: "accept", line: words[0].line };
      for (const direction of HOOKS[hook]) {
        this.reading.hook(direction, this.families, this.prefix + name, type === "filter" && DECISIVE[direction] === hook);
      }
    }

    rule(chain, words, line) {
      let rules = [new Rule(line)];
      try {
        let rest = words;
        while (rest.length) [rules, rest] = this.statement(rules, rest);
        chain.rules.push(...rules);
      } catch (fault) {
        if (!(fault instanceof NotUnderstood)) throw fault;
        this.reading.unread.push({ line, why: fault.message });
        chain.rules.push(...rules.map((rule) => Object.assign(rule.doubt("unread"), { action: "either" })));
      }
    }

    /** The next statement of a rule. A set of combinations makes several rules of one. */
    statement(rules, rest) {
      if (!rest.length) throw new NotUnderstood("");
      const [{ word }, next] = rest;
      const each = (change) => rules.forEach(change);
      if (VERDICTS.has(word)) {
        each((rule) => { rule.action = VERDICTS.get(word); });
        return [rules, rest.slice(1)];
      }
      if (word === "jump" || word === "goto") {
        each((rule) => Object.assign(rule, { action: word, target: this.prefix + next?.word }));
        return [rules, rest.slice(2)];
      }
      if (word === "reject") return [rules.map((rule) => Object.assign(rule, { action: "drop" })), this.after(rest, /^(with|icmp|icmpv6|icmpx|type|tcp|reset|[a-z-]+-(unreachable|prohibited)|reject-route)$/)];
      if (/^(dnat|redirect|tproxy|queue|fwd)$/.test(word)) return [rules.map((rule) => Object.assign(rule.doubt(word), { action: "either" })), []];
      if (/^(masquerade|snat|notrack)$/.test(word)) return [rules, []];
      if (word === "counter") return [rules, this.after(rest, /^(packets|bytes|name|\d+|".*")$/)];
      if (word === "log") return [rules, this.after(rest, /^(prefix|level|group|flags|snaplen|queue-threshold|emerg|alert|crit|err|warn|notice|info|debug|audit|all|skuid|ether|\d+|".*")$/)];
      if (word === "comment") return [rules, rest.slice(2)];
      if (word === "limit" || word === "quota") {
        each((rule) => rule.doubt(word));
        return [rules, this.after(rest, /^(rate|over|until|burst|packets|bytes|kbytes|mbytes|used|name|\d+|\d+(\/\w+)|\d+ ?\w+\/\w+|".*")$/)];
      }
      if (/^(add|update|delete)$/.test(word) && next?.word?.startsWith("@")) {
        if (rest.some(({ items }) => items?.some((one) => one.some((part) => /^(limit|quota|ct)$/.test(part.word))))) each((rule) => rule.doubt("set"));
        return [rules, rest.slice(3)];
      }
      if (/^(meta|ct)$/.test(word) && rest[2]?.word === "set") return [rules, rest.slice(4)];
      if (word === "flow") return [rules, []];
      return this.match(rules, rest);
    }

    after(rest, belongs) {
      let count = 1;
      while (count < rest.length && rest[count].word && belongs.test(rest[count].word)) count++;
      return rest.slice(count);
    }

    /** A condition, or several joined by dots, and what it is held against. */
    match(rules, words) {
      const questions = [];
      let rest = words;
      do {
        if (questions.length) rest = rest.slice(1);
        const question = asked(rest);
        questions.push(question);
        rest = rest.slice(question.count);
      } while (rest[0]?.word === ".");
      if (rest[0]?.word === "vmap") return [this.mapped(rules, questions, this.elements(rest[1])), rest.slice(2)];
      const operator = /^(==|!=|<|>|<=|>=|&|\||\^|and|or)$/.test(rest[0]?.word ?? "") ? rest[0].word : "";
      if (operator) rest = rest.slice(1);
      const not = operator === "!=";
      if (operator && !not && operator !== "==") {
        rules.forEach((rule) => rule.doubt(plain(words).slice(0, 40)));
        return [rules, this.until(rest)];
      }
      const [values, left] = this.values(rest);
      if (!values) {
        rules.forEach((rule) => rule.doubt(rest[0].word));
        return [rules, left];
      }
      return left[0]?.word === "/" ? this.masked(rules, questions, values, not, left.slice(1)) : [this.told(rules, questions, values, not), left];
    }

    /** Flags of TCP among those of a mask: the first packet of a connection has SYN only. */
    masked(rules, questions, values, not, rest) {
      if (questions.length > 1 || questions[0].parts.join(" ") !== "tcp flags") throw new NotUnderstood("/");
      const [mask, left] = this.values(rest);
      const flags = (all) => all.flatMap((words) => this.parts(words)).flat().filter((flag) => flag !== "0x0").sort().join();
      const isFirst = flags(values) === (flags(mask).split(",").includes("syn") ? "syn" : "");
      rules.forEach((rule) => Object.assign(rule, { never: rule.never || isFirst === not }));
      return [rules, left];
    }

    /** Where a bitwise comparison ends: before what cannot be a value. */
    until(rest) {
      const end = rest.findIndex(({ word }) => word && (VERDICTS.has(word) || /^(jump|goto|reject|counter|log|limit|comment)$/.test(word)));
      return end < 0 ? [] : rest.slice(end);
    }

    /** The elements of a set, named or in braces; undefined if they are not in the text. */
    elements(token) {
      if (token?.items) return token.items;
      if (!token?.word?.startsWith("@")) throw new NotUnderstood(token?.word ?? "");
      return this.sets.get(this.prefix + token.word.slice(1));
    }

    values(rest) {
      if (!rest.length) throw new NotUnderstood("");
      if (rest[0].items || rest[0].word.startsWith("@")) return [this.elements(rest[0]), rest.slice(1)];
      const found = [];
      let left = rest;
      do { // States are listed without braces.
        if (found.length) left = left.slice(1);
        let count = 1;
        while (left[count]?.word === ".") count += 2;
        found.push(left.slice(0, count));
        left = left.slice(count);
      } while (left[0]?.word === ",");
      return [found, left];
    }

    told(rules, questions, values, not) {
      const all = values.map((words) => this.parts(words));
      if (questions.length === 1) {
        const [{ parts, tell }] = questions;
        const texts = all.flatMap(([one]) => one);
        rules.forEach((rule) => tell(rule, parts, texts, not));
        return rules;
      }
      if (not) {
        rules.forEach((rule) => rule.doubt("!="));
        return rules;
      }
      return rules.flatMap((rule) => all.map((one) => this.joined(rule.copy(), questions, one)));
    }

    joined(rule, questions, parts) {
      questions.forEach(({ parts: words, tell }, i) => tell(rule, words, [parts[i]?.[0] ?? ""], false));
      return rule;
    }

    /** The values of an element that are joined by dots, without its counter, time and comment. */
    parts(words) {
      const end = words.findIndex(({ word }) => /^(:|counter|timeout|expires|comment|limit)$/.test(word ?? ""));
      const own = (end < 0 ? words : words.slice(0, end)).map(({ word }) => word);
      const parts = [[]];
      for (const word of own) if (word === ".") parts.push([]); else parts.at(-1).push(word);
      return parts;
    }

    /** Rules with a verdict for each element. */
    mapped(rules, questions, elements) {
      if (!elements) return rules.map((rule) => Object.assign(rule.doubt("set"), { action: "either" }));
      return elements.flatMap((words) => {
        const colon = words.findIndex(({ word }) => word === ":");
        const verdict = words.slice(colon + 1);
        return rules.map((rule) => {
          const own = this.joined(rule.copy(), questions, this.parts(words));
          return this.statement([own], verdict)[0][0];
        });
      });
    }
  }

  globalThis.portbook.rules.formats.nftables = {
    is: (text) => /^\s*table (ip|ip6|inet|arp|bridge|netdev) \S+ \{/m.test(text),
    read: (text, step) => new Nftables(text).read(step),
  };
})();
