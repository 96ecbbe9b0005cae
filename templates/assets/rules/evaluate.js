// What becomes of the first packet of a connection: every chain in its order, the first match decides.
"use strict";

(() => {
  const { WHOLE, shared, without, united } = globalThis.portbook.rules;

  const MOST_CHAINS = 20_000; // Passed for one port, so that chains which jump to one another cannot keep the reader waiting.
  const FEW = 8;
  const NO_DOUBTS = [];

  /** Addresses to which the same has happened so far. doubts: lines that may have accepted or dropped them. */
  const segment = (ranges, doubts = NO_DOUBTS) => ({ ranges, doubts });

  /** Whether a condition about the end that is not asked about holds; undefined if that end is not known. */
  function isAt(set, end, family) {
    if (!set) return true;
    if (end.address === undefined) return set[family].length ? undefined : false;
    return set[family].some(([first, last]) => first <= end.address && end.address < last);
  }

  /**
   * One question: packets of a transport and family to some ports, in a direction. The addresses of one end are followed as sets;
   * the other end is the reader's own server, whose address may not be known.
   */
  class Question {
    constructor(reading, { direction, hook = direction, transport, family, server, isAmbiguous = false }) {
      this.reading = reading;
      this.isAmbiguous = isAmbiguous && server === undefined && direction === "in";
      this.family = family;
      this.transport = transport;
      this.hooks = reading.hooks.filter((one) => one.direction === hook && one.families.includes(family));
      [this.followed, this.other] = direction === "in" ? ["source", "destination"] : ["destination", "source"];
      this.server = { address: server };
    }

    isAsked() { return this.hooks.some((one) => one.filters); }

    /** The rules that may match, whatever the port. */
    relevant(chain) {
      this.chains ??= new Map();
      if (!this.chains.has(chain)) this.chains.set(chain, chain.rules.filter((rule) => this.concerns(rule)));
      return this.chains.get(chain);
    }

    concerns(rule) {
      return !rule.never && rule.action !== "none" && rule.isAbout(this.transport)
        && (!rule.families || rule.families.includes(this.family)) && isAt(rule[this.other], this.server, this.family) !== false;
    }

    /** The ports of a range in classes that all rules treat alike. */
    classes(range) {
      const edges = new Set(range);
      for (const { chain } of this.hooks) this.edges(this.reading.chain(chain), range, edges, new Set());
      const sorted = [...edges].sort((a, b) => a - b);
      return sorted.slice(1).map((end, i) => [sorted[i], end]);
    }

    edges(chain, [first, end], edges, seen) {
      if (seen.has(chain)) return;
      seen.add(chain);
      for (const rule of this.relevant(chain)) {
        for (const edge of (rule.ports ?? []).flat()) if (first < edge && edge < end) edges.add(edge);
        if (this.reading.chains.has(rule.target)) this.edges(this.reading.chains.get(rule.target), [first, end], edges, seen);
      }
    }

    /** What becomes of packets to a port from every address: [{ranges, action, rule, line, doubts}]. */
    ask(port) {
      this.passed = 0;
      this.inside = new Set();
      let open = [{ ranges: WHOLE[this.family], action: "accept", line: 0, doubts: NO_DOUBTS, rule: undefined }];
      for (const { chain } of this.hooks) {
        const decided = this.base(this.reading.chain(chain), port);
        open = open.flatMap((before) => (before.action === "drop" ? [before] : this.then(before, decided)));
      }
      return open;
    }

    /** A packet that one chain accepts must pass the next one too; the last rule that named it is the one to tell about. */
    then(before, decided) {
      return decided.map((next) => {
        const told = next.action === "accept" && (!next.rule && before.rule) ? before : next;
        const earlier = next.action === "accept" ? before.doubts.filter((doubt) => doubt.may.includes("drop")) : NO_DOUBTS;
        return { ...told, action: next.action, ranges: shared(before.ranges, next.ranges), doubts: [...earlier, ...next.doubts] };
      }).filter((one) => one.ranges.length);
    }

    base(chain, port) {
      const { decided, rest } = this.run(chain, [segment(WHOLE[this.family])], port);
      const { action, line } = chain.policy;
      return [...decided, ...rest.map((one) => ({ ...one, action: action === "drop" ? "drop" : "accept", line, rule: undefined }))];
    }

    run(chain, segments, port) {
      this.passed++;
      this.inside.add(chain);
      try {
        return this.through(chain, segments, port);
      } finally {
        this.inside.delete(chain);
      }
    }

    through(chain, segments, port) {
      const decided = [];
      const left = [];
      let rest = segments;
      const rules = this.relevant(chain).filter((rule) => !rule.ports || rule.ports.some(([first, end]) => first <= port && port < end));
      for (let i = 0; i < rules.length && rest.length;) {
        const alike = this.alike(rules, i);
        rest = alike > FEW ? this.together(rules.slice(i, i + alike), rest, decided) : this.apply(rules[i], rest, { port, decided, left });
        i += alike > FEW ? alike : 1;
      }
      return { decided, rest: [...rest, ...left] };
    }

    /** How many rules from one on do the same with different addresses, as the entries of a long list of banned ones. */
    alike(rules, start) {
      const { action } = rules[start];
      let end = start;
      if (action !== "accept" && action !== "drop") return 1;
      while (end < rules.length && rules[end].action === action && rules[end][this.followed] && !this.doubts(rules[end]).length) end++;
      return Math.max(1, end - start);
    }

    /** The segments that such rules leave: what they name is taken away at once. */
    together(rules, segments, decided) {
      const all = united(rules.flatMap((rule) => rule[this.followed][this.family]));
      for (const { ranges, doubts } of segments) {
        for (const rule of rules) {
          const hit = shared(ranges, rule[this.followed][this.family]);
          if (hit.length) decided.push({ ranges: hit, doubts, action: rule.action, line: rule.line, rule });
        }
      }
      return segments.map(({ ranges, doubts }) => segment(without(ranges, all), doubts)).filter(({ ranges }) => ranges.length);
    }

    /** The segments that a rule leaves to the next one. */
    apply(rule, segments, { port, decided, left }) {
      const ends = rule[this.followed]?.[this.family];
      const hit = [];
      const missed = [];
      for (const one of segments) {
        const both = ends ? shared(one.ranges, ends) : one.ranges;
        if (both.length) hit.push(segment(both, one.doubts));
        const outside = ends ? without(one.ranges, ends) : [];
        if (outside.length) missed.push(segment(outside, one.doubts));
      }
      if (!hit.length) return segments;
      const why = this.doubts(rule);
      if (why.length) return [...missed, ...this.unsure(rule, hit, why, port)];
      if (rule.action === "return") left.push(...hit);
      else if (rule.action === "jump" || rule.action === "goto") {
        const inner = this.run(this.reading.chains.get(rule.target), hit, port);
        decided.push(...inner.decided);
        if (rule.action === "goto") left.push(...inner.rest);
        else missed.push(...inner.rest);
      } else decided.push(...hit.map((one) => ({ ...one, action: rule.action, line: rule.line, rule })));
      return missed;
    }

    /** Why it is not known whether a rule matches, or what it does. */
    doubts(rule) {
      const isJump = rule.action === "jump" || rule.action === "goto";
      const isKnown = isAt(rule[this.other], this.server, this.family) !== undefined;
      return [...rule.unsure,
        ...(isJump && !this.isPassable(rule) ? ["chain"] : []),
        // Somebody else's permission is as good as one's own while no address is filled in; a refusal is not.
        ...(isJump || (rule.action === "accept" ? !this.isForOthers(rule) : isKnown) ? [] : ["server"])];
    }

    /** Between networks, a permission may be for another machine, and for the opposite direction. */
    isForOthers(rule) {
      const to = rule[this.other];
      return !rule.direction && this.server.address === undefined && this.reading.isNetwork && this.followed === "source" && (to ? this.isAmbiguous : Boolean(rule.source));
    }

    /** Whether the chain that a rule leads to is in the text, and does not lead back here. */
    isPassable({ target }) {
      const chain = this.reading.chains.get(target);
      return chain !== undefined && !this.inside.has(chain) && this.passed < MOST_CHAINS;
    }

    /** What a rule may do is noted with the addresses, and the next rule decides. */
    unsure(rule, hit, why, port) {
      const may = this.possible(rule, hit, port);
      const note = { line: rule.line, why, may };
      return hit.map((one) => segment(one.ranges, [...one.doubts, note]));
    }

    possible(rule, hit, port) {
      if (rule.action === "accept" || rule.action === "drop") return [rule.action];
      if (!this.isPassable(rule)) return ["accept", "drop"];
      const { decided } = this.run(this.reading.chains.get(rule.target), hit, port);
      return [...new Set(decided.flatMap((one) => [one.action, ...one.doubts.flatMap((doubt) => doubt.may)]))];
    }
  }

  /** What is known of addresses after every rule: open, closed or unknown. */
  function outcome({ action, doubts }) {
    return doubts.some((doubt) => doubt.may.includes(action === "accept" ? "drop" : "accept")) ? "unknown" : action === "accept" ? "open" : "closed";
  }

  Object.assign(globalThis.portbook.rules, { Question, outcome });
})();
