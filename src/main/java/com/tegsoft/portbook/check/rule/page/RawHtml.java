package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;

/** A Markdown page contains HTML. */
@AutoService(Check.class)
public final class RawHtml implements Check {

    @Override
    public String why() {
        return "HTML in content bypasses the site's guarantees for security, translation and print.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "en/pages/help.md",
                "A dot is a lorry; {ports:web} shows it.",
                "A dot is a <b>lorry</b>; {ports:web} shows it.");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/pages/help.md",
                "A dot is a lorry; {ports:web} shows it.",
                "A dot is a lorry.\n\n{ports:web} shows it.");
    }
}
