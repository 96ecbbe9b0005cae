// Prints a snippet from its template: the part of FreeMarker's language that snippet templates use, which templates/README.md states.
// A classic script, like all of them here, because browsers run no module that is opened from a disk.
"use strict";

(() => {
  /** The names that can be seen at one place: loop variables and macro variables, then those of the template, then the model. */
  class Scope {
    constructor(template, outer, names = {}, macro = outer?.macro) {
      Object.assign(this, { template, outer, names, macro, counter: 0 });
    }

    inside(names) {
      return new Scope(this.template, this, names);
    }

    holder(name) {
      for (let scope = this; scope; scope = scope.outer) if (Object.hasOwn(scope.names, name)) return scope;
      return null;
    }

    find(name) {
      const own = this.holder(name)?.names ?? this.template.names;
      return Object.hasOwn(own, name) ? own[name] : this.template.model[name];
    }
  }

  const builtIns = {
    c: (value) => String(value),
    cap_first: (text) => text.replace(/\S/, (letter) => letter.toUpperCase()),
    filter: (list, keeps) => list.filter(keeps),
    join: (list, separator) => list.map(printed).join(separator),
    lower_case: (text) => text.toLowerCase(),
    map: (list, change) => list.map(change),
    remove_beginning: (text, part) => (text.startsWith(part) ? text.slice(part.length) : text),
    remove_ending: (text, part) => (text.endsWith(part) ? text.slice(0, text.length - part.length) : text),
    replace: (text, part, other) => text.split(part).join(other),
    split: (text, separator) => text.split(separator),
    uncap_first: (text) => text.replace(/\S/, (letter) => letter.toLowerCase()),
    upper_case: (text) => text.toUpperCase(),
  };

  function printed(value) {
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new Error(`a text or a number is needed, not ${value}`);
  }

  function needed(value, name) {
    if (value === undefined || value === null) throw new Error(`${name} is missing`);
    return value;
  }

  const there = (value) => value !== undefined && value !== null;
  const filled = (value) => there(value) && value.length !== 0;

  function sum(left, right) {
    if (Array.isArray(left)) return left.concat(right);
    return typeof left === "number" && typeof right === "number" ? left + right : printed(left) + printed(right);
  }

  /** Reads expressions. Each becomes a function of the scope that it is evaluated in. */
  class Expressions {
    constructor(source, at = 0) {
      this.source = source;
      this.at = at;
    }

    space() {
      this.at += /^\s*/.exec(this.source.slice(this.at))[0].length;
    }

    /** Whether this comes next; it is passed by then. */
    take(text) {
      this.space();
      if (!this.source.startsWith(text, this.at)) return false;
      this.at += text.length;
      return true;
    }

    expect(text) {
      if (!this.take(text)) throw new Error(`${text} is expected at ${this.source.slice(this.at, this.at + 20)}`);
    }

    match(pattern) {
      this.space();
      const found = pattern.exec(this.source.slice(this.at));
      if (found) this.at += found[0].length;
      return found;
    }

    name() {
      const found = this.match(/^[A-Za-z_]\w*/);
      if (!found) throw new Error(`a name is expected at ${this.source.slice(this.at, this.at + 20)}`);
      return found[0];
    }

    list(end) {
      const items = [];
      while (!this.take(end)) {
        items.push(this.lambda() ?? this.either());
        this.take(",");
      }
      return items;
    }

    lambda() {
      const found = this.match(/^([A-Za-z_]\w*)\s*->/);
      if (!found) return null;
      const body = this.either();
      return (scope) => (item) => body(scope.inside({ [found[1]]: item }));
    }

    either() {
      let left = this.both();
      while (this.take("||")) {
        const [first, right] = [left, this.both()];
        left = (scope) => first(scope) || right(scope);
      }
      return left;
    }

    both() {
      let left = this.equal();
      while (this.take("&&")) {
        const [first, right] = [left, this.equal()];
        left = (scope) => first(scope) && right(scope);
      }
      return left;
    }

    equal() {
      const left = this.compared();
      const sign = this.match(/^[!=]=/)?.[0];
      if (!sign) return left;
      const right = this.compared();
      return (scope) => (needed(left(scope), "the left side") === needed(right(scope), "the right side")) === (sign === "==");
    }

    compared() {
      const left = this.added();
      const word = this.match(/^[gl]t\b/)?.[0];
      if (!word) return left;
      const right = this.added();
      return word === "gt" ? (scope) => left(scope) > right(scope) : (scope) => left(scope) < right(scope);
    }

    added() {
      let left = this.unary();
      for (let sign = this.match(/^(?:\+(?![+=])|-(?![->]))/); sign; sign = this.match(/^(?:\+(?![+=])|-(?![->]))/)) {
        const [first, right] = [left, this.unary()];
        left = sign[0] === "+" ? (scope) => sum(needed(first(scope), "a summand"), needed(right(scope), "a summand"))
          : (scope) => first(scope) - right(scope);
      }
      return left;
    }

    unary() {
      if (!this.match(/^!(?!=)/)) return this.postfix();
      const value = this.unary();
      return (scope) => !needed(value(scope), "a condition");
    }

    postfix() {
      let value = this.primary();
      for (;;) {
        const next = this.source.slice(this.at);
        if (/^\.[A-Za-z_]/.test(next)) value = this.member(value);
        else if (next.startsWith("(")) value = this.call(value);
        else if (next.startsWith("??")) value = this.exists(value);
        else if (next.startsWith("?")) value = this.builtIn(value);
        else if (/^!["']/.test(next)) value = this.otherwise(value);
        else return value;
      }
    }

    member(owner) {
      this.at++;
      const name = this.name();
      return (scope) => {
        const value = needed(owner(scope), `what has ${name}`);
        if (value instanceof Template) return Object.hasOwn(value.names, name) ? value.names[name] : undefined;
        return typeof value[name] === "function" ? value[name].bind(value) : value[name];
      };
    }

    call(called) {
      this.at++;
      const parameters = this.list(")");
      return (scope) => needed(called(scope), "a function")(...parameters.map((value) => value(scope)));
    }

    exists(value) {
      this.at += 2;
      return (scope) => there(value(scope));
    }

    otherwise(value) {
      this.at++;
      const other = this.primary();
      return (scope) => value(scope) ?? other(scope);
    }

    builtIn(value) {
      this.at++;
      const name = this.name();
      const parameters = this.source[this.at] === "(" ? (this.at++, this.list(")")) : [];
      if (name === "has_content") return (scope) => filled(value(scope));
      if (name === "then") return (scope) => (needed(value(scope), "a condition") ? parameters[0] : parameters[1])(scope);
      if (name === "counter") return (scope) => scope.holder(value.variable).counter;
      const apply = Object.hasOwn(builtIns, name) ? builtIns[name] : null;
      if (!apply) throw new Error(`?${name} is not among the built-ins that snippets may use`);
      return (scope) => apply(needed(value(scope), `what ?${name} is applied to`), ...parameters.map((one) => one(scope)));
    }

    primary() {
      if (this.take("(")) {
        const inner = this.either();
        this.expect(")");
        return inner;
      }
      if (this.take("[")) {
        const items = this.list("]");
        return (scope) => items.map((item) => needed(item(scope), "an item of a list"));
      }
      const number = this.match(/^\d+/);
      if (number) return () => Number(number[0]);
      const text = this.match(/^(r?)("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/s) ?? this.match(/^(r)("[^"]*"|'[^']*')/);
      if (text) return text[1] ? () => text[2].slice(1, -1) : interpolated(unescaped(text[2].slice(1, -1)));
      return this.variable(this.name());
    }

    variable(name) {
      if (name === "true" || name === "false") return () => name === "true";
      return Object.assign((scope) => scope.find(name), { variable: name });
    }
  }

  function unescaped(text) {
    const letters = { n: "\n", t: "\t", r: "\r" };
    return text.replace(/\\(.)/gs, (all, letter) => letters[letter] ?? letter);
  }

  /** A text in quotes, in which values can stand as in a template. */
  function interpolated(text) {
    const parts = [];
    let at = 0;
    for (let start = text.indexOf("${"); start >= 0; start = text.indexOf("${", at)) {
      const before = text.slice(at, start);
      const reader = new Expressions(text, start + 2);
      parts.push(() => before, reader.either());
      reader.expect("}");
      at = reader.at;
    }
    const rest = text.slice(at);
    parts.push(() => rest);
    return (scope) => parts.map((part) => printed(needed(part(scope), "a value"))).join("");
  }

  /** Reads a template: a tree of elements, which know their place so that white space can be stripped. */
  class Parser {
    constructor(source) {
      this.source = source;
      this.at = 0;
      this.definition = null; // The macro or function that is being read.
      this.leaves = []; // Everything but blocks, in the order of the template.
      this.lines = [0, ...[...source.matchAll(/\n/g)].map((found) => found.index + 1)];
    }

    template() {
      const elements = this.block(null, null);
      for (const leaf of this.leaves) if (leaf.type === "text") strip(leaf);
      return elements;
    }

    line(at) {
      let low = 0;
      for (let high = this.lines.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if (this.lines[middle] <= at) low = middle;
        else high = middle;
      }
      return low;
    }

    /** The elements up to the end of a block; of an `if` also up to its next branch. */
    block(name, parent) {
      const elements = [];
      while (this.at < this.source.length) {
        const start = this.at;
        const found = /<#--|<\/?[#@]|\$\{/.exec(this.source.slice(start));
        const end = found ? start + found.index : this.source.length;
        if (end > start) this.add(elements, parent, { type: "text", text: this.source.slice(start, end), column: start - this.lines[this.line(start)] }, start, end);
        this.at = end;
        if (!found) break;
        if (found[0].startsWith("</") || this.source.startsWith("<#else", end)) return elements;
        this.element(elements, parent, found[0]);
      }
      if (name) throw new Error(`${name} has no end`);
      return elements;
    }

    element(elements, parent, mark) {
      const start = this.at;
      this.at += mark.length;
      if (mark === "<#--") {
        this.at = this.source.indexOf("-->", this.at) + 3;
        this.add(elements, parent, { type: "comment" }, start, this.at);
      } else if (mark === "${") {
        const value = this.expression((reader) => [reader.either(), reader.expect("}")][0]);
        this.add(elements, parent, { type: "value", value }, start, this.at);
      } else if (mark === "<@") this.directive(elements, parent, start, this.use());
      else this.directive(elements, parent, start, this.hash());
    }

    expression(read) {
      const reader = new Expressions(this.source, this.at);
      const value = read(reader);
      this.at = reader.at;
      return value;
    }

    /** Adds a directive, with what is in it if it is a block. A block is no leaf: its start and end print nothing. */
    directive(elements, parent, start, directive) {
      if (!directive.block) {
        if (directive.type !== "ftl") this.add(elements, parent, directive, start, this.at);
        return;
      }
      Object.assign(directive, { siblings: elements, index: elements.push(directive) - 1, begin: this.line(start) });
      if (directive.parameters) this.definition = directive;
      directive.body = this.block(directive.type, directive);
      if (directive.type === "if") directive.otherwise = this.branches(elements, parent);
      const end = /^<\/[#@][^>]*>/.exec(this.source.slice(this.at))[0];
      if (directive.type !== "sep" || end === "</#sep>") this.at += end.length; // What a list repeats between its items can end with the list.
      directive.end = this.line(this.at - 1);
      if (directive.parameters) this.definition = null;
    }

    branches(elements, parent) {
      if (!this.source.startsWith("<#else", this.at)) return [];
      const start = this.at;
      if (this.source.startsWith("<#elseif", start)) {
        this.at += "<#elseif".length;
        const branch = { type: "if", block: true, condition: this.expression((reader) => [reader.either(), reader.expect(">")][0]) };
        branch.body = this.block("if", branch);
        branch.otherwise = this.branches(elements, parent);
        return [branch];
      }
      this.at += "<#else>".length;
      return this.block("if", { type: "else" });
    }

    add(elements, parent, element, start, end) {
      Object.assign(element, { begin: this.line(start), end: this.line(end - 1), siblings: elements, parent, leaves: this.leaves, definition: this.definition });
      element.index = elements.push(element) - 1;
      element.leaf = this.leaves.push(element) - 1;
    }

    /** A call of a macro, with what stands between its start and end. */
    use() {
      return this.expression((reader) => {
        let macro = reader.variable(reader.name());
        while (reader.source[reader.at] === ".") macro = reader.member(macro);
        const [named, listed] = [{}, []];
        for (;;) {
          if (reader.take("/>")) return { type: "use", macro, named, listed };
          if (reader.take(">")) return { type: "use", macro, named, listed, block: true };
          const name = reader.match(/^([A-Za-z_]\w*)\s*=(?!=)/);
          if (name) named[name[1]] = reader.either();
          else listed.push(reader.either());
        }
      });
    }

    hash() {
      return this.expression((reader) => {
        const type = reader.name();
        const read = Object.hasOwn(directives, type) ? directives[type] : null;
        if (!read) throw new Error(`<#${type}> is not among the directives that snippets may use`);
        const directive = { type, ...read(reader) };
        if (type !== "ftl") reader.take("/");
        if (type !== "ftl") reader.expect(">");
        return directive;
      });
    }
  }

  const directives = {
    ftl: (reader) => reader.match(/^[^\n]*>/) && {},
    import: (reader) => ({ path: reader.match(/^"\/([^"]*)"\s+as\b/)[1], name: reader.name() }),
    assign: (reader) => ({ changes: changes(reader) }),
    local: (reader) => ({ changes: changes(reader) }),
    if: (reader) => ({ block: true, condition: reader.either() }),
    list: (reader) => ({ block: true, items: reader.either(), name: reader.match(/^as\b/) && reader.name() }),
    sep: () => ({ block: true }),
    macro: (reader) => ({ block: true, name: reader.name(), parameters: parameters(reader) }),
    function: (reader) => ({ block: true, name: reader.name(), parameters: parameters(reader) }),
    nested: () => ({}),
    return: (reader) => ({ value: reader.match(/^(?=\/?>)/) ? null : reader.either() }),
  };

  function parameters(reader) {
    const found = [];
    for (let name = reader.match(/^[A-Za-z_]\w*/); name; name = reader.match(/^[A-Za-z_]\w*/)) {
      found.push({ name: name[0], preset: reader.take("=") ? reader.either() : null });
    }
    return found;
  }

  function changes(reader) {
    const found = [];
    for (let name = reader.match(/^[A-Za-z_]\w*/); name; name = reader.match(/^[A-Za-z_]\w*/)) {
      const before = reader.variable(name[0]);
      if (reader.take("++")) found.push([name[0], (scope) => before(scope) + 1]);
      else if (reader.take("+=")) {
        const more = reader.either();
        found.push([name[0], (scope) => sum(needed(before(scope), name[0]), needed(more(scope), name[0]))]);
      } else {
        reader.expect("=");
        found.push([name[0], reader.either()]);
      }
      reader.take(",");
    }
    return found;
  }

  /** A line that holds nothing but white space, directives and comments prints nothing (FreeMarker's white-space stripping). */
  function strip(text) {
    if (text.parent || text.index > 0) {
      const [whole, opening, trailing] = [text.text, opens(text), trails(text)];
      text.text = whole.slice(opening, whole.length - trailing);
      if (opening) Object.assign(text, { begin: text.begin + 1, column: 0 });
    }
    text.ignored = ignorable(text);
  }

  /** How many characters belong to the line that begins before the text. */
  function opens(text) {
    const newline = text.text.indexOf("\n");
    if (newline < 0 || text.text.slice(0, newline).trim()) return 0;
    for (let i = text.leaf - 1, leaf = seen(text, i); leaf?.end === text.begin; leaf = seen(text, --i)) {
      if (heeds(leaf, /\S[^\n]*$|^[^\n]*$/)) return 0;
    }
    return newline + 1;
  }

  /** How many characters belong to the line that goes on after the text. */
  function trails(text) {
    const newline = text.text.lastIndexOf("\n");
    if ((newline < 0 && text.column !== 0) || text.text.slice(newline + 1).trim()) return 0;
    for (let i = text.leaf + 1, leaf = seen(text, i); leaf?.begin === text.end; leaf = seen(text, ++i)) {
      if (heeds(leaf, /^[^\n]*\S|^[^\n]*$/)) return 0;
    }
    return text.text.length - newline - 1;
  }

  /** A leaf as it is seen from a text: a definition that the text is not in is seen as one leaf, whatever is in it. */
  function seen(text, i) {
    const leaf = text.leaves[i];
    return leaf?.definition && leaf.definition !== text.definition ? leaf.definition : leaf;
  }

  /** Whether an element prints something into the line that it shares. */
  function heeds(element, inLine) {
    return element.type === "value" || (element.type === "text" && !ignorable(element) && inLine.test(element.text));
  }

  /** Whether a text is only there to keep definitions apart. */
  function ignorable(text) {
    const silent = (index) => {
      const sibling = text.siblings[index];
      return sibling ? ["macro", "function", "assign", "local", "import", "comment"].includes(sibling.type) : !text.parent;
    };
    return !text.text || (!text.text.trim() && silent(text.index - 1) && silent(text.index + 1));
  }

  /** A template at work: what it defines, and the output that all templates of one snippet share. */
  class Template {
    constructor(files, path, model, output) {
      Object.assign(this, { files, path, model, output, names: {} });
      if (!Object.hasOwn(files, path)) throw new Error(`there is no template ${path}`);
      this.elements = parsed(files, path);
      this.scope = new Scope(this, null);
      this.define(this.elements);
    }

    print() {
      this.run(this.elements, this.scope);
    }

    /** What a template defines is there from the begin, wherever in it that stands. */
    define(elements) {
      for (const element of elements) {
        if (element.type === "macro" || element.type === "function") this.names[element.name] = this.definition(element);
        this.define(element.body ?? []);
        this.define(element.otherwise ?? []);
      }
    }

    /** A macro takes the values and what is nested in its call; a function takes the values, and prints nothing. */
    definition({ type, parameters, body }) {
      const called = (values, nested) => {
        const scope = new Scope(this, null);
        Object.assign(scope, { macro: scope, nested });
        for (const [i, { name, preset }] of parameters.entries()) {
          const value = (Array.isArray(values) ? values[i] : values[name]) ?? preset?.(scope);
          scope.names[name] = needed(value, name);
        }
        return this.run(body, scope)?.value;
      };
      return type === "macro" ? called : (...values) => {
        const length = this.output.length;
        const result = called(values);
        this.output.length = length;
        return result;
      };
    }

    /** Prints elements; the result of `return` ends it. */
    run(elements, scope) {
      for (const element of elements) {
        const result = this[element.type](element, scope);
        if (result) return result;
      }
      return null;
    }

    text(element) {
      if (!element.ignored) this.output.push(element.text);
    }

    value(element, scope) {
      this.output.push(printed(needed(element.value(scope), "a value")));
    }

    comment() {}

    import({ path, name }) {
      const loaded = (this.output.loaded ??= {});
      if (!loaded[path]) {
        loaded[path] = new Template(this.files, path, this.model, this.output);
        const length = this.output.length;
        loaded[path].print();
        this.output.length = length;
      }
      this.names[name] = loaded[path];
    }

    assign({ changes }, scope) {
      for (const [name, value] of changes) this.names[name] = needed(value(scope), name);
    }

    local({ changes }, scope) {
      for (const [name, value] of changes) scope.macro.names[name] = needed(value(scope), name);
    }

    if({ condition, body, otherwise }, scope) {
      return this.run(needed(condition(scope), "a condition") ? body : otherwise, scope);
    }

    list({ items, name, body }, scope) {
      const all = needed(items(scope), "a list");
      for (const [i, item] of all.entries()) {
        const inside = scope.inside({ [name]: item });
        Object.assign(inside, { counter: i + 1, more: i + 1 < all.length });
        const result = this.run(body, inside);
        if (result) return result;
      }
      return null;
    }

    sep({ body }, scope) {
      let list = scope;
      while (list.more === undefined) list = list.outer;
      return list.more ? this.run(body, scope) : null;
    }

    macro() {}

    function() {}

    nested(element, scope) {
      const { template, body, from } = scope.macro.nested;
      template.run(body, from);
    }

    return({ value }, scope) {
      return { value: value?.(scope) };
    }

    use({ macro, named, listed, body }, scope) {
      const values = listed.length ? listed.map((value) => value(scope))
        : Object.fromEntries(Object.entries(named).map(([name, value]) => [name, value(scope)]));
      needed(macro(scope), "a macro")(values, { template: this, body: body ?? [], from: scope });
    }
  }

  const trees = new WeakMap();

  function parsed(files, path) {
    if (!trees.has(files)) trees.set(files, {});
    return (trees.get(files)[path] ??= new Parser(files[path]).template());
  }

  /** The text of a snippet: what a template prints, of files by their paths, for a model. */
  (globalThis.portbook ??= {}).print = (files, path, model) => {
    const output = [];
    new Template(files, path, model, output).print();
    return output.join("");
  };
})();
