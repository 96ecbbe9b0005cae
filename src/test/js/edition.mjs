// Runs the script that reads headers as a browser would, and prints what it finds: {"program", "product", "texts": […]}.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const { program, product, texts } = JSON.parse(readFileSync(0, "utf8"));
const context = vm.createContext({});
vm.runInContext(program, context);
const { header } = context.portbook;
process.stdout.write(JSON.stringify({
  found: texts.map((text) => {
    const { editions, titles, isDamaged } = header(text, product);
    return { editions, titles: titles.map(({ platform, scope }) => `${platform}: ${scope}`), damaged: String(isDamaged) };
  }),
}));
