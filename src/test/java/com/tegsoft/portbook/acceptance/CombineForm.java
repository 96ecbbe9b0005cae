package com.tegsoft.portbook.acceptance;

import java.util.List;
import java.util.stream.StreamSupport;

/** The form for one file of several purposes, roles and services, as a reader uses it. */
record CombineForm(Tab tab) {

    private static final String CHANGE =
            "['input', 'change'].forEach(type => it.dispatchEvent(new Event(type, {bubbles: true})))";

    /** Chooses a platform and ticks some ids, and no others; waits for the file. */
    void choose(String platform, List<String> ids) {
        pick(platform, ids);
        // The id of one platform can begin with that of another: iptables, iptables-router.
        tab.until("""
                (() => {
                  const ids = [...document.querySelectorAll("#platform option")].map((option) => option.value);
                  const name = document.querySelector(".name bdi").textContent;
                  const [longest] = ids.filter((id) => name.startsWith(`${id}-`)).sort((one, two) => two.length - one.length);
                  return !document.querySelector(".file").hidden && longest === "%s" && document.querySelector(".outcome code").textContent !== "";
                })()
                """.formatted(platform));
    }

    /** The same where there may be no file. */
    void pick(String platform, List<String> ids) {
        tab.evaluate("""
                for (const it of document.querySelectorAll(".combine [name=what]")) {
                  const wanted = %s.includes(it.value);
                  if (it.checked !== wanted) it.click();
                }
                {
                  const it = document.getElementById("platform");
                  it.value = "%s";
                  %s;
                }
                """.formatted(ids.stream().map(id -> "'" + id + "'").toList(), platform, CHANGE));
    }

    void fill(String name, String text) {
        tab.evaluate("{ const it = document.querySelector('.combine [name=\"%s\"]'); it.value = '%s'; %s }"
                .formatted(name, text, CHANGE));
    }

    /** The texts of all variants, in their order on the page. */
    List<String> texts() {
        var texts = tab.evaluate("""
                (() => {
                  const parts = [...document.querySelectorAll(".parts input")];
                  const code = document.querySelector(".outcome code");
                  const all = parts.map((part) => { part.click(); return code.textContent; });
                  parts[0].click();
                  return all;
                })()
                """);
        return StreamSupport.stream(texts.spliterator(), false)
                .map(text -> text.asString())
                .toList();
    }

    /** What is said about the file, once it is said. */
    String ready() {
        tab.evaluate("new Promise(done => setTimeout(done, 350))");
        return tab.value("document.querySelector('.ready').textContent");
    }
}
