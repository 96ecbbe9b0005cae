// Runs the finder of the site as a browser would, and prints what it finds: {"programs": […], "data": {…}, "queries": [{"language", "typed"}]}.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const { programs, data, queries } = JSON.parse(readFileSync(0, "utf8"));
const finders = new Map();
for (const [language, script] of Object.entries(data)) {
  const context = vm.createContext({ URL });
  for (const text of [...programs, script]) vm.runInContext(text, context);
  finders.set(language, vm.runInContext(`new portbook.Finder(portbook.search, ${JSON.stringify(language)})`, context));
}
const ids = (rows) => rows.map((row) => row.id);
process.stdout.write(JSON.stringify({
  found: queries.map(({ language, typed }) => {
    const finder = finders.get(language);
    const answer = finder.answers.answer(typed);
    const { sentences, groups } = finder.find(typed);
    return {
      text: answer ? finder.answers.text(answer.sentences) : "",
      rows: ids(answer?.rows ?? []),
      near: ids(answer?.near ?? []),
      said: finder.answers.text(sentences),
      things: groups.flatMap(({ items }) => items.map((item) => item.transport ? item.id : item.href)),
      filtered: ids(finder.filter(typed).rows),
    };
  }),
}));
