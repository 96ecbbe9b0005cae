// Fields for names and numbers of a reader's own device, such as its zones: those that the chosen platform declares.
//   portbook.device(platform)                     what was typed and can be used: the value of each parameter by its id
//   portbook.deviceFields(box, platform, changed) shows the fields of a platform in a fieldset, or hides it; changed: called after each change
// Needs values.js, snippet.js and the platform's script.
"use strict";

(() => {
  const { own, parameters, deviceValues } = globalThis.portbook;

  const key = (platform, { id }) => `${platform}.${id}`;

  /** What was typed for each parameter of a platform. */
  function typed(platform) {
    const all = own.all();
    return Object.fromEntries(parameters(platform).map((parameter) => [parameter.id, all.get(key(platform, parameter)) ?? ""]));
  }

  function field(platform, parameter) {
    const { label, standard, example } = parameter;
    const id = `value-${key(platform, parameter)}`;
    const input = Object.assign(document.createElement("input"), {
      id, name: key(platform, parameter), placeholder: standard || example, dir: "ltr", autocomplete: "off", spellcheck: false });
    input.setAttribute("aria-describedby", "device-hint");
    const line = document.createElement("p");
    line.append(Object.assign(document.createElement("label"), { htmlFor: id, textContent: label, lang: "en", dir: "ltr" }), input);
    return line;
  }

  /** The fields of a platform; its own page has them already. */
  function fields(box, platform, declared) {
    const names = (all) => all.map(({ name }) => name).join();
    const made = declared.map((parameter) => field(platform, parameter));
    const there = [...box.querySelectorAll("input")];
    if (names(there) === names(made.map((line) => line.lastChild))) return there;
    box.querySelectorAll("p:not([id], [role])").forEach((line) => line.remove());
    box.querySelector("[role=status]").before(...made);
    return made.map((line) => line.lastChild);
  }

  /** Marks what the platform does not accept. */
  function judge(box, platform) {
    const { refused } = deviceValues(platform, typed(platform));
    const wrong = refused.map((id) => key(platform, { id }));
    const inputs = [...box.querySelectorAll("input")];
    for (const input of inputs) {
      if (wrong.includes(input.name)) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
    box.querySelector("[role=status]").textContent = inputs.filter((input) => wrong.includes(input.name))
      .map((input) => box.dataset.bad.replace("{value}", () => input.value)).join(" ");
  }

  Object.assign(globalThis.portbook, {
    device: (platform) => deviceValues(platform, typed(platform)).values,

    deviceFields(box, platform, changed) {
      const declared = platform ? parameters(platform) : [];
      box.hidden = !declared.length;
      const values = typed(platform);
      for (const [i, input] of fields(box, platform, declared).entries()) {
        input.value = values[declared[i].id];
        input.oninput = () => { own.set(input.name, input.value); judge(box, platform); changed(); };
      }
      if (platform) judge(box, platform);
    },
  });
})();
