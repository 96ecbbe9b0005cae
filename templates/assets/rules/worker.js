// Reads and compares rules beside the page, so that it stays usable meanwhile.
"use strict";

onmessage = ({ data: { scripts, text, format, options } }) => {
  importScripts(...scripts);
  const { rules, matrix } = globalThis.portbook;
  let last = 0;
  const step = (phase) => (done, all) => {
    if (Date.now() - last < 100) return;
    last = Date.now();
    postMessage({ phase, done, all });
  };
  const reading = rules.read(text, format, step("progress"));
  postMessage({ result: rules.check(reading, matrix, options, step("rating")) });
};
